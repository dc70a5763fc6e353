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
      try tell([[.pinned(.personPlaced(person: id))]], in: &answer) { other in
        other.jobs.contains { $0.person == id }
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
    if sums.free < needed, sums.free + sums.kept >= needed {
      let share = organisation.scenario.limits.donorMinimumShare
      for step in [10, 25] where share >= step { candidates.append([.limit(.donorMinimumShare, share - step)]) }
    }
    if let measure = measure(agent, person, missing: needed - sums.free) { candidates.append([measure]) }
    return candidates
  }

  /// The one point that keeps most free work from this person when nothing else does, raised as far as is needed.
  private func measure(_ agent: Int, _ person: CapabilityProfile, missing: Int) -> CarvingChange? {
    let profile = model.agents[agent].profile
    var byPoint: [String: [(change: CarvingChange, minutes: Int)]] = [:]
    var order: [String] = []
    for item in model.items.indices where state.agentOf[item] < 0 && !model.isAble(profile: profile, item: item) {
      guard state.blockingDonor(item, sign: 1) == nil else { continue }
      let found = obstacles(item, profile: profile, person: person)
      guard let first = found.first, let change = first.change, found.allSatisfy({ $0.point == first.point }) else {
        continue
      }
      if byPoint[first.point] == nil { order.append(first.point) }
      byPoint[first.point, default: []].append((change, model.minutes(profile: profile, item: item)))
    }
    var best: (change: CarvingChange, minutes: Int)?
    for point in order {
      var sum = 0
      var chosen: CarvingChange?
      // The smallest raises first, until there is work enough.
      let sorted = (byPoint[point] ?? []).enumerated().sorted { a, b in
        let (x, y) = (a.element.change.amount, b.element.change.amount)
        return x != y ? x < y : a.offset < b.offset
      }
      for (_, entry) in sorted where sum < missing {
        sum += entry.minutes
        chosen = entry.change
      }
      if let chosen, sum > (best?.minutes ?? 0) { best = (chosen, sum) }
    }
    return best?.change
  }
}

extension CarvingChange {
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
