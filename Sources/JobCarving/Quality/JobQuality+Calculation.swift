extension QualityTable {
  /// One part of what is judged.
  struct Part {
    var task: Int
    var minutes: Int
    var freed: Int
  }

  /// The judgement of a job of a plan; `nil` when the organisation no longer has its person or any of its tasks.
  public func quality(of job: CandidateJob) -> JobQuality? {
    guard let person = personIndex[job.person] ?? personIndex[QualityTable.profile(of: job.person)] else { return nil }
    let parts = job.tasks.compactMap { part in
      taskIndex[part.task].map { Part(task: $0, minutes: part.personMinutes, freed: part.freedMinutes) }
    }
    guard !parts.isEmpty else { return nil }
    return judge(parts, person: person, position: nil)
  }

  /// `P#2` is the second person with the profile `P`.
  private static func profile(of person: String) -> String {
    person.lastIndex(of: "#").map { String(person[..<$0]) } ?? person
  }

  func sums(of parts: [Part], person: Int?, position: Int?) -> QualitySums {
    var sums = QualitySums()
    for part in parts {
      if let person {
        sums.add(self.sums(task: part.task, person: person, minutes: part.minutes, freed: part.freed))
      } else if let position {
        sums.add(self.sums(task: part.task, position: position, minutes: part.minutes))
      }
    }
    return sums
  }

  func judge(_ parts: [Part], person: Int?, position: Int?) -> JobQuality {
    let sums = self.sums(of: parts, person: person, position: position)
    let profile = person.map { organisation.people[$0] }
    let exposure = self.exposure(parts, sums, person: person, position: position)
    let variety = self.variety(parts)
    // A least of nothing is none to hold it against.
    let minimum = profile.flatMap { $0.minimumMinutes > 0 ? $0.minimumMinutes : nil }
    let robustness = self.robustness(parts, minimum: minimum)
    let learning = person.map { self.learning(parts, person: $0) }
    let motivation = self.motivation(parts, sums, variety)
    let strain = demandControl(parts, variety)
    var failures = parts.isEmpty ? [] : [FailureModes.monotony(variety, limits)]
    var open: [QualityQuestion] = []
    if let profile {
      failures.append(FailureModes.leftovers(sums, pool, limits))
      failures.append(FailureModes.isolation(sums, limits))
      failures.append(FailureModes.process(robustness, limits))
      let name = taskIndex[robustness.largestTask].map { organisation.tasks[$0].name } ?? robustness.largestTask
      failures.append(FailureModes.largestTask(robustness, name: name))
      if let learning { failures.append(FailureModes.growth(learning, limits)) }
      var donors: [String] = []
      for part in parts where !donors.contains(organisation.tasks[part.task].position) {
        donors.append(organisation.tasks[part.task].position)
      }
      let displacement = DisplacementCheck(
        organisation.scenario.displacement, person: profile.id, positions: donors,
        guidanceMinutes: profile.guidanceMinutes)
      failures.append(displacement.check)
      open = displacement.open.map { QualityQuestion(rule: "failure.displacement", text: FailureTexts.asked($0)) }
    } else if !parts.isEmpty {
      failures.append(FailureModes.isolation(sums, limits))
      failures.append(FailureModes.process(robustness, limits))
    }
    let conditions = WebaCondition.allCases.map { point($0, sums, isPosition: person == nil) }
    var reds: QualityReds = []
    for point in conditions where point.colour == .red { reds.insert(.init(point.condition)) }
    if exposure.outcome == .breached { reds.insert(.exposure) }
    if failures.contains(where: { $0.rule == "failure.leftovers" && $0.outcome == .breached }) {
      reds.insert(.leftovers)
    }
    var quality = JobQuality(
      minutes: sums.minutes, conditions: conditions, exposure: exposure, motivation: motivation, strain: strain,
      quadrant: strain?.quadrant(limits), variety: variety, learning: learning,
      integration: failures.first { $0.rule == "failure.isolation" }?.figure, robustness: robustness,
      failures: failures, rank: QualityRank(reds: 0, ambers: 0, score: 0), reds: reds,
      questions: self.questions(parts, conditions, failures, person: person, position: position) + open)
    // A breach that is red counts there; what is not known is a doubt under every rule.
    let warnings = failures.count {
      $0.outcome == .unknown || $0.outcome == .breached && $0.rule != "failure.leftovers"
    }
    let doubts = conditions.count { $0.colour == .amber || $0.colour == .unknown }
    quality.rank = QualityRank(
      reds: reds.count, ambers: doubts + warnings + (exposure.outcome == .unknown ? 1 : 0),
      score: QualityScore.score(quality, limits))
    return quality
  }

  private func point(_ condition: WebaCondition, _ sums: QualitySums, isPosition: Bool) -> QualityPoint {
    let colour = sums.colour(condition, limits)
    let threshold: Int =
      switch condition {
      case .completeness: 3
      case .organising: limits.organisingGreen
      case .shortCycles: limits.shortCycleGreen
      case .difficulty: limits.balanceGreen
      case .autonomy: limits.autonomyGreen
      case .contact: limits.contactGreen
      case .information: limits.informationGreen
      }
    return QualityPoint(
      condition: condition, rule: condition.id, name: QualityTexts.name(condition), colour: colour,
      figure: sums.figure(condition, limits), unit: condition.unit, threshold: threshold,
      knownShare: sums.known(condition) * 100 / max(1, sums.minutes),
      text: QualityTexts.sentence(condition, colour, sums, limits, isPosition: isPosition))
  }

  /// What to ask: for each condition without a verdict, and for each failure that waits for answers about tasks.
  private func questions(
    _ parts: [Part], _ conditions: [QualityPoint], _ failures: [FailureCheck], person: Int?, position: Int?
  ) -> [QualityQuestion] {
    func silent(_ lane: QualitySums.Lane) -> [String] {
      parts.filter { part in
        sums(of: [part], person: person, position: position)[lane] == 0 && part.minutes > 0
      }
      .sorted { ($1.minutes, $0.task) < ($0.minutes, $1.task) }
      .prefix(10).map { organisation.tasks[$0.task].id }
    }
    let lanes: [QualitySums.Lane] = [
      .stepsKnown, .organisingKnown, .shortKnown, .difficultyKnown, .autonomyKnown, .contactKnown, .informationKnown,
    ]
    // A condition with a verdict still asks about the tasks that were left out of it.
    var result = zip(conditions, lanes).filter { $0.0.knownShare < 100 }.compactMap { point, lane -> QualityQuestion? in
      let tasks = silent(lane)
      return tasks.isEmpty
        ? nil
        : QualityQuestion(
          rule: point.rule, text: QualityTexts.question(point.condition, isPosition: person == nil), tasks: tasks)
    }
    for failure in failures where failure.outcome == .unknown {
      guard let text = FailureTexts.question(failure.rule) else { continue }
      let tasks: [String] =
        switch failure.rule {
        case "failure.leftovers": silent(.burdenKnown)
        case "failure.isolation": silent(.nearKnown)
        case "failure.monotony": parts.map { organisation.tasks[$0.task] }.filter(\.kind.isEmpty).map(\.id)
        case "failure.process": parts.map { organisation.tasks[$0.task] }.filter(\.process.isEmpty).map(\.id)
        default: []
        }
      result.append(QualityQuestion(rule: failure.rule, text: text, tasks: Array(tasks.prefix(10))))
    }
    return result
  }
}
