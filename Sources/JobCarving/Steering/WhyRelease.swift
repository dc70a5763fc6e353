internal import Interchange

/// What would have to change before a task may move at all, whoever is to do it (vrijgeven).
struct WhyRelease {
  /// The criteria of the analysis that refuse it, and the bond or pin that holds it.
  var inputs: [WhyAnswer.Line] = []
  var changes: [CarvingChange] = []
  /// Nothing in the data lifts it.
  var isFinal = false

  init(task index: Int, of problem: CarvingProblem) {
    let organisation = problem.organisation
    let task = organisation.tasks[index]
    let analysis = problem.analyses[index]
    for criterion in analysis.criteria where criterion.answer == .no {
      // A licence that somebody holds keeps the task open for them.
      if criterion.id == "analysis.licence", !analysis.licence.isEmpty { continue }
      inputs.append(WhyAnswer.Line(id: task.id, name: task.name, rule: criterion.id, text: criterion.reason))
      if let remedies = WhyRelease.remedies(criterion.id, task, organisation) {
        changes += remedies
      } else {
        isFinal = true
      }
    }
    switch problem.facts.stay[index] {
    case .pinned(let pin)?: changes.insert(.withoutPin(pin), at: 0)
    case .noMinutes?: isFinal = true
    case .bond?: changes.append(.outOfBond(task: task.id))
    case .bondInConflict(let a, let b)?:
      changes.append(.together(organisation.tasks[a].id, organisation.tasks[b].id))
    case .notReleased?, nil: break
    }
  }

  /// What lifts one criterion; empty: the persons' own changes do; `nil`: nothing does.
  private static func remedies(_ criterion: String, _ task: WorkTask, _ organisation: Organisation) -> [CarvingChange]?
  {
    switch criterion {
    case "analysis.licence": return []
    case "analysis.contractor": return [.consent(position: task.position)]
    case "analysis.separable": return [.separable(task: task.id)]
    case "analysis.level":
      guard let level = organisation.position(task.position)?.level, level > 1 else { return nil }
      return [.level(task: task.id, level - 1)]
    case "analysis.recurs":
      guard task.minutesPerWeek > 0, let frequency = task.frequencyHundredths else { return nil }
      return [.limit(.minimumFrequency, frequency)]
    case "analysis.demands": return demands(task, organisation.scenario.limits)
    default: return nil
    }
  }

  /// Limits as high as what the task asks.
  private static func demands(_ task: WorkTask, _ limits: Scenario.Limits) -> [CarvingChange] {
    let asked = TaskDemand.allCases.filter(\.countsForElementary).compactMap {
      task.demand($0).map { rounded($0.value) }
    }
    let levels = [CapabilityDimension.read, .plan, .memory].compactMap {
      task.requirement($0).map { rounded($0.value) }
    }
    var changes: [CarvingChange] = []
    if let most = asked.max(), most > limits.lowDemand { changes.append(.limit(.lowDemand, most)) }
    if let most = levels.max(), most > limits.lowLevel { changes.append(.limit(.lowLevel, most)) }
    return changes
  }
}

extension WhyExplainer {
  /// What the position of an item would keep too little of if the item left too, with what would allow it.
  func donorObstacles(_ item: Int) -> [PairObstacle] {
    guard let position = state.blockingDonor(item, sign: 1) else { return [] }
    let donor = model.donors[position]
    let id = organisation.positions[position].id
    var leaving = state.agentOf.indices.filter { state.agentOf[$0] >= 0 }
    leaving.append(item)
    var (minutes, light, known) = (0, 0, 0)
    var byTask: [Int: Int] = [:]
    for piece in leaving.flatMap({ model.pieces[model.items[$0].pieces] }) where piece.position == position {
      minutes += piece.minutes
      if piece.light >= 0 { known += piece.minutes }
      if piece.light > 0 { light += piece.minutes }
      byTask[piece.task, default: 0] += piece.minutes
    }
    let gone = byTask.count { $0.value >= model.taskMinutes[$0.key] }
    var obstacles: [PairObstacle] = []
    func add(_ text: Phrase, _ change: CarvingChange) {
      obstacles.append(PairObstacle(rule: "donor", point: id, reason: text, change: change))
    }
    if minutes > donor.movable {
      let base = max(organisation.positions[position].minutesPerWeek, donor.listed)
      add(
        WhyTexts.donorMinutes(label(position: position), minutes - donor.movable),
        .keeps(position: id, minutes: max(0, base - minutes)))
    }
    let missing = donor.minimumTasks - (donor.tasks - gone)
    if missing > 0 {
      let limit = organisation.scenario.limits.donorMinimumTasks
      add(
        WhyTexts.donorTasks(label(position: position), missing),
        .limit(.donorMinimumTasks, max(0, min(limit, donor.minimumTasks) - missing)))
    }
    if !donor.keepsLight(lightMoved: light, knownMoved: known), donor.known > known {
      let percent = (donor.light - light) * 100 / (donor.known - known)
      let needed = donor.lightNumerator * 100 / max(1, donor.lightDenominator)
      add(
        WhyTexts.donorLight(label(position: position), percent, needed),
        .keepsLight(position: id, percent: max(0, percent))
      )
    }
    return obstacles
  }

  /// What keeps a person from an item seen apart from any job, by the search's own numbers.
  func obstacles(_ item: Int, profile: Int, person: CapabilityProfile) -> [PairObstacle] {
    let tasks = model.items[item].pieces.map { organisation.tasks[model.pieces[$0].task] }
    var distinct: [WorkTask] = []
    for task in tasks where !distinct.contains(where: { $0.id == task.id }) { distinct.append(task) }
    var found = PairObstacle.all(tasks: distinct, person: person, limits: organisation.scenario.limits)
    let minutes = model.minutes(profile: profile, item: item)
    let maximum = model.profiles[profile].maximum
    if minutes > maximum {
      found.append(
        PairObstacle(
          rule: "hours", point: "", reason: WhyTexts.tooLong(minutes, maximum),
          change: .hours(person: person.id, minimum: person.minimumMinutes, maximum: minutes)))
    }
    found += loadObstacles(model.loads(profile: profile, item: item), profile: profile, person: person)
    if found.isEmpty, !model.hasTimetable(profile: profile, items: [item]) {
      found.append(
        PairObstacle(
          rule: "timetable", point: "", reason: WhyTexts.noWeek,
          change: person.availability == nil ? nil : .anyMoment(person: person.id)))
    }
    return found
  }

  /// Walking, standing and sitting above what the person bears in a week.
  func loadObstacles(_ loads: SIMD4<Int>, profile: Int, person: CapabilityProfile) -> [PairObstacle] {
    var found: [PairObstacle] = []
    for (slot, quantity) in CarvingModel.exposures.enumerated() {
      let most = model.profiles[profile].loadLimits[slot]
      guard loads[slot] > most, let limit = person.applyingMeasures.limits[quantity.rawValue] else { continue }
      let unit = max(1, person.workDays * (100 + organisation.scenario.limits.marginalPercent))
      found.append(
        PairObstacle(
          rule: "capability", point: "\(quantity)", reason: WhyTexts.load(quantity, (loads[slot] - most + 99) / 100),
          change: .measure(
            person: person.id,
            Measure(
              kind: .organisational,
              effect: .raisesLimit(quantity, by: (loads[slot] + unit - 1) / unit - limit), description: ""))))
    }
    return found
  }
}
