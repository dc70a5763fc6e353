internal import Interchange

extension WhyExplainer {
  /// Why a person has no job: per task that may move why not, the hours that are missing, and the nearest change.
  func why(person id: String) throws(PipelineError) -> WhyAnswer {
    guard let agent = problem.facts.agent(named: id) else { return WhyAnswer(.person, id: id, name: "") }
    var answer = WhyAnswer(.person, id: id, name: name(agent: agent))
    let profile = model.agents[agent].profile
    let person = organisation.people[profile]
    var sums = Sums()
    answer.lines = lines(agent, &sums)
    if let job = plan.jobs.first(where: { $0.person == id }) {
      answer.outcome.append(
        WhyTexts.personHas(job.id, job.minutesPerWeek, person.minimumMinutes, person.maximumMinutes))
      return answer
    }
    answer.outcome.append(WhyTexts.personUnplaced)
    if let known = plan.unplaced.first(where: { $0.person == id }) {
      (answer.rule, answer.reason) = (known.rule, known.reason)
    }
    let needed = max(person.minimumMinutes, 1)
    let own = { (text: Phrase) in WhyAnswer.Line(id: id, name: person.name, rule: "hours", text: text) }
    answer.inputs.append(own(WhyTexts.hours(sums.able, sums.given, sums.kept, sums.free, needed)))
    answer.inputs.append(own(sums.free < needed ? WhyTexts.missing(needed - sums.free) : WhyTexts.noneMissing))
    let before = plan.jobs.count
    try tell(candidates(agent, person, sums), in: &answer) { other in
      other.jobs.count > before && other.jobs.contains { $0.person == id }
    }
    if answer.isLifted != true, sums.able >= needed, !model.agents[agent].isBarred {
      // Nothing makes room beside the others: what it takes to put this person before them.
      let share = search.shared(by: 4)
      let (effect, other) = try pipeline.trial([.pinned(.personPlaced(person: id))], from: plan, share)
      if effect.isPossible, other.jobs.contains(where: { $0.person == id }) {
        (answer.nearest, answer.effect, answer.isLifted) = (effect.changes, effect, true)
      } else {
        answer.inputs.append(own(effect.statusAfter == .infeasible ? WhyTexts.neverAlone : WhyTexts.notFoundFirst))
      }
    }
    return answer
  }

  /// Minutes that this person needs for work that fits: all of it, what others have, what positions keep, what is left.
  struct Sums {
    var able = 0
    var given = 0
    var kept = 0
    var free = 0
  }

  private func lines(_ agent: Int, _ sums: inout Sums) -> [WhyAnswer.Line] {
    let profile = model.agents[agent].profile
    let person = organisation.people[profile]
    var lines: [WhyAnswer.Line] = []
    for (index, task) in organisation.tasks.enumerated() {
      let items = model.itemsOfTask[index]
      guard let item = items.first else { continue }
      // Tasks of one bond are counted with the first of them.
      let isFirst = model.pieces[model.items[item].pieces.lowerBound].task == index
      var (rule, text) = ("", WhyTexts.free)
      if let obstacle = obstacles(item, profile: profile, person: person).first {
        (rule, text) = (obstacle.rule, obstacle.reason)
      } else {
        for item in items {
          let minutes = model.minutes(profile: profile, item: item)
          let holder = state.agentOf[item]
          if isFirst { sums.able += minutes }
          if holder >= 0, holder != agent {
            if isFirst { sums.given += minutes }
            (rule, text) = ("once", WhyTexts.given(jobOf[holder] ?? ""))
          } else if holder == agent {
            text = WhyTexts.own
          } else if state.blockingDonor(item, sign: 1) != nil {
            if isFirst { sums.kept += minutes }
            (rule, text) = ("donor", WhyTexts.keptByDonor)
          } else if isFirst {
            sums.free += minutes
          }
        }
      }
      lines.append(WhyAnswer.Line(id: task.id, name: task.name, rule: rule, text: text))
    }
    return lines
  }

  // MARK: - Changes

  private func candidates(_ agent: Int, _ person: CapabilityProfile, _ sums: Sums) -> [[CarvingChange]] {
    let needed = max(person.minimumMinutes, 1)
    var candidates: [[CarvingChange]] = []
    let barring = organisation.scenario.pins.filter { pin in
      guard case .personNotPlaced(let id) = pin.kind else { return false }
      return id == problem.name(agent) || id == person.id
    }
    if !barring.isEmpty { return [barring.map { .withoutPin($0) }] }
    if sums.free > 0, sums.free < needed {
      candidates.append([.hours(person: person.id, minimum: sums.free, maximum: person.maximumMinutes)])
    }
    if sums.free < needed, sums.free + sums.kept >= needed { candidates += donorLimits(agent) }
    // First with the work that is left, then with all of it: others may change tasks to make room.
    for isFree in [true, false] {
      let missing = needed - (isFree ? sums.free : sums.able)
      let entries = liftable(agent, person, isFree: isFree)
      if let single = fewest(entries.filter { $0.changes.count == 1 }, missing: missing), single.count == 1 {
        candidates.append(single)
      }
      if let several = fewest(entries, missing: missing), several.count <= WhyExplainer.mostChanges {
        candidates.append(several)
      }
    }
    return candidates
  }

  /// Lower limits for the positions, of the kinds that hold work which this person could do.
  private func donorLimits(_ agent: Int) -> [[CarvingChange]] {
    let limits = organisation.scenario.limits
    let profile = model.agents[agent].profile
    var kinds: Set<String> = []
    for item in model.items.indices where state.agentOf[item] < 0 && model.isAble(profile: profile, item: item) {
      for obstacle in donorObstacles(item) {
        switch obstacle.change {
        case .limit?: kinds.insert("tasks")
        case .keepsLight?: kinds.insert("light")
        case .keeps?: kinds.insert("minutes")
        default: break
        }
      }
    }
    var candidates: [[CarvingChange]] = []
    for (kind, limit, values) in [
      ("tasks", CarvingChange.Limit.donorMinimumTasks, [limits.donorMinimumTasks - 1, 0]),
      ("minutes", .donorMinimumShare, [limits.donorMinimumShare - 10, limits.donorMinimumShare / 2]),
      ("light", .donorMinimumLightShare, [0]),
    ] where kinds.contains(kind) {
      for value in values where value >= 0 && value < limits[keyPath: limit.path] {
        candidates.append([.limit(limit, value)])
      }
    }
    return candidates
  }

  /// Work that only measures or a licence keep from this person, and how much it takes.
  private func liftable(
    _ agent: Int, _ person: CapabilityProfile, isFree: Bool
  ) -> [(changes: [CarvingChange], minutes: Int)] {
    let profile = model.agents[agent].profile
    var entries: [(changes: [CarvingChange], minutes: Int)] = []
    for item in model.items.indices where !model.isAble(profile: profile, item: item) {
      if isFree, state.agentOf[item] >= 0 || state.blockingDonor(item, sign: 1) != nil { continue }
      let found = obstacles(item, profile: profile, person: person)
      let changes = found.compactMap(\.change)
      guard !found.isEmpty, changes.count == found.count else { continue }
      entries.append((changes, model.minutes(profile: profile, item: item)))
    }
    // The least first; of a large organisation the nearest are enough.
    return entries.enumerated()
      .sorted { a, b in
        let (x, y) = (a.element.changes.reduce(0) { $0 + $1.size }, b.element.changes.reduce(0) { $0 + $1.size })
        return x != y ? x < y : a.offset < b.offset
      }
      .prefix(WhyExplainer.mostLiftable).map(\.element)
  }

  /// The changes that unlock so many minutes, one point after the other: each time the one that unlocks the next work
  /// with the least; `nil`: all of them together do not unlock enough.
  private func fewest(
    _ entries: [(changes: [CarvingChange], minutes: Int)], missing: Int
  ) -> [CarvingChange]? {
    var chosen: [CarvingChange] = []
    var left = entries
    var sum = 0
    while sum < missing {
      var best: (place: Int, size: Int)?
      for (place, entry) in left.enumerated() {
        let size = CarvingChange.merged(chosen + entry.changes).reduce(0) { $0 + $1.size }
        if best.map({ size < $0.size }) ?? true { best = (place, size) }
      }
      guard let best else { return nil }
      chosen = CarvingChange.merged(chosen + left[best.place].changes)
      sum += left[best.place].minutes
      left.remove(at: best.place)
    }
    return chosen.isEmpty ? nil : chosen
  }
}

extension CarvingChange {
  /// Measures for one point as the largest of them.
  fileprivate static func merged(_ changes: [CarvingChange]) -> [CarvingChange] {
    var result: [CarvingChange] = []
    for change in changes {
      guard let place = result.firstIndex(where: { $0.point == change.point && change.point != nil }) else {
        if !result.contains(change) { result.append(change) }
        continue
      }
      if change.amount > result[place].amount { result[place] = change }
    }
    return result
  }

  /// What a measure is about.
  private var point: String? {
    guard case .measure(_, let measure) = self else { return nil }
    return switch measure.effect {
    case .raisesLevel(let dimension, _): dimension.id
    case .raisesLimit(let quantity, _): "\(quantity)"
    case .lifts(let condition): condition.id
    }
  }

  /// How far a measure goes; 0 where there is no more or less.
  fileprivate var amount: Int {
    guard case .measure(_, let measure) = self else { return 0 }
    return switch measure.effect {
    case .raisesLevel(_, let tenths): tenths
    case .raisesLimit(_, let amount): amount
    case .lifts: 0
    }
  }
}
