import Interchange

/// Which tasks can leave a position, and why the others cannot (elementaire taken).
///
/// Six criteria put together from the sources of the inclusive work analysis (methods note, §1.1): no licence, below the
/// level of the position, separable, recurring, low requirements, and a use for the freed time. A seventh is ours: the
/// firm that employs the people has to agree. And what a system does by itself is no work to move at all. Pace and physical load are left to the match with the person.
extension TaskAnalysis {
  public static func all(of organisation: Organisation) -> [TaskAnalysis] {
    let positions = Dictionary(organisation.positions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let held = Set(organisation.people.flatMap(\.licences).map { $0.lowercased() })
    return organisation.tasks.map { task in
      TaskAnalysis(
        of: task, in: positions[task.position] ?? Position(id: task.position, name: task.position),
        heldLicences: held, limits: organisation.scenario.limits)
    }
  }

  public init(of task: WorkTask, in position: Position, heldLicences: Set<String>, limits: Scenario.Limits) {
    let words = AnalysisTexts(task: task, position: position)
    let isBelow: Answer =
      switch (task.level, position.level) {
      case (let own?, let present?): own < present ? .yes : .no
      default: .unknown
      }
    let separable: Answer = task.isSeparable.map { $0 ? .yes : .no } ?? .unknown
    let criteria = [
      Criterion(id: "analysis.human", answer: task.doneBy == .people ? .yes : .no, reason: words.human),
      Criterion(
        id: "analysis.contractor", answer: position.contractedOutTo.isEmpty || position.hasConsent ? .yes : .no,
        reason: words.contractor),
      Criterion(id: "analysis.licence", answer: task.licence.isEmpty ? .yes : .no, reason: words.licence),
      Criterion(id: "analysis.level", answer: isBelow, reason: words.level),
      Criterion(id: "analysis.separable", answer: separable, reason: words.separable),
      TaskAnalysis.recurs(task, limits, words),
      TaskAnalysis.demands(task, limits, words),
      Criterion(id: "analysis.use", answer: position.freedTimeUse.isEmpty ? .unknown : .yes, reason: words.use),
    ]
    let answers = criteria.map(\.answer)
    let index = RoutineIndex(of: task)
    // A licence that one of the people holds keeps the task open for those people; the rule `licence` sees to it.
    let licenceIsHeld = !task.licence.isEmpty && heldLicences.contains(task.licence.lowercased())
    self.init(
      task: task.id, routineIndex: index?.thousandths, isRoutine: index?.verdict(limits) ?? .unknown,
      isElementary: answers.contains(.no) ? .no : answers.contains(.unknown) ? .unknown : .yes,
      isBelowLevel: isBelow, isSeparable: separable, criteria: criteria,
      isReleased: !criteria.contains { $0.answer == .no && !($0.id == "analysis.licence" && licenceIsHeld) },
      licence: licenceIsHeld ? task.licence : "")
  }

  private static func recurs(_ task: WorkTask, _ limits: Scenario.Limits, _ words: AnalysisTexts) -> Criterion {
    let id = "analysis.recurs"
    if task.minutesPerWeek == 0 { return Criterion(id: id, answer: .no, reason: words.noMinutes) }
    guard let frequency = task.statedFrequency else {
      return Criterion(id: id, answer: task.windows == nil ? .unknown : .yes, reason: words.frequencyUnknown)
    }
    return Criterion(
      id: id, answer: frequency >= limits.minimumFrequency ? .yes : .no, reason: words.frequency(frequency))
  }

  /// Five of the seven requirements, and reading, planning and remembering where they are known: all relatively low.
  private static func demands(_ task: WorkTask, _ limits: Scenario.Limits, _ words: AnalysisTexts) -> Criterion {
    let id = "analysis.demands"
    var unknown: [TaskDemand] = []
    for demand in TaskDemand.allCases where demand.countsForElementary {
      guard let requirement = task.demand(demand) else {
        unknown.append(demand)
        continue
      }
      if rounded(requirement.value) > limits.lowDemand {
        return Criterion(
          id: id, answer: .no, reason: words.high(demand.name, requirement, scale: 4, low: limits.lowDemand))
      }
    }
    for dimension in [CapabilityDimension.read, .plan, .memory] {
      if let requirement = task.requirement(dimension), rounded(requirement.value) > limits.lowLevel {
        return Criterion(
          id: id, answer: .no, reason: words.high(dimension.name, requirement, scale: 5, low: limits.lowLevel))
      }
    }
    return unknown.isEmpty
      ? Criterion(id: id, answer: .yes, reason: words.allLow)
      : Criterion(id: id, answer: .unknown, reason: words.unanswered(unknown))
  }
}

/// Tenths to whole levels, half up, still in tenths: the form in which levels are compared.
func rounded(_ tenths: Int) -> Int { (tenths + 5) / 10 * 10 }
