internal import Interchange

/// For everything that a plan leaves as it is: the rule that stopped it, and a reason to read aloud.
struct CarvingReasons {
  let problem: CarvingProblem
  let state: CarvingState
  private let jobOf: [Int: String]
  /// By item: how many people may do it, those who may not be placed left out.
  private let able: [Int]
  private let valid: [Int]
  private var model: CarvingModel { problem.model }

  init(problem: CarvingProblem, state: CarvingState, jobs: [CandidateJob]) {
    self.problem = problem
    self.state = state
    var ids: [Int: String] = [:]
    for job in jobs {
      if let agent = problem.facts.agent(person: job.person, copy: job.copy) { ids[agent] = job.id }
    }
    jobOf = ids
    valid = state.jobs.indices.filter { state.isValid($0) }
    var able = Array(repeating: 0, count: problem.model.items.count)
    for (profile, agents) in problem.facts.agents.enumerated() {
      let count = agents.count { !problem.model.agents[$0].isBarred }
      if count > 0 { problem.model.forEachItem(ableBy: profile) { able[$0] += count } }
    }
    self.able = able
  }

  private typealias Reason = (rule: String, reason: Phrase)

  private func label(task: Int) -> String {
    CarvingTexts.label(problem.organisation.tasks[task].name, problem.organisation.tasks[task].id)
  }

  private func label(position: Int) -> String {
    CarvingTexts.label(problem.organisation.positions[position].name, problem.organisation.positions[position].id)
  }

  // MARK: - Tasks

  func unassigned() -> [UnassignedTask] {
    var result: [UnassignedTask] = []
    for (index, task) in problem.organisation.tasks.enumerated() {
      let open = model.itemsOfTask[index].filter { state.agentOf[$0] < 0 || !state.isValid(state.agentOf[$0]) }
      let reason: Reason
      let minutes: Int
      if let stay = problem.facts.stay[index] {
        reason = why(stay, task: index)
        minutes = task.minutesPerWeek
      } else if let item = open.first {
        reason = why(item)
        minutes = open.reduce(0) { sum, item in
          model.items[item].pieces.reduce(sum) {
            model.pieces[$1].task == index ? $0 + model.pieces[$1].minutes : $0
          }
        }
      } else {
        continue
      }
      result.append(UnassignedTask(task: task.id, minutes: minutes, rule: reason.rule, reason: reason.reason))
    }
    return result
  }

  private func why(_ stay: CarvingFacts.Stay, task: Int) -> Reason {
    switch stay {
    case .notReleased:
      guard let refusal = problem.analyses[task].refusal else { return ("analysis", CarvingTexts.notReleased) }
      return (refusal.id, refusal.reason)
    case .pinned(let pin): return ("pin", CarvingTexts.pinnedToStay(pin.reason))
    case .noMinutes: return ("hours", CarvingTexts.noMinutes)
    case .bond(let other): return ("bond", CarvingTexts.bond(with: label(task: other)))
    case .bondInConflict(let a, let b):
      return ("conflict", CarvingTexts.bondInConflict(label(task: a), label(task: b)))
    }
  }

  private func why(_ item: Int) -> Reason {
    if model.profiles.isEmpty || model.agents.isEmpty { return ("hours", CarvingTexts.nobodyAtAll) }
    if able[item] == 0 {
      return model.profiles.indices.contains { model.isAble(profile: $0, item: item) }
        ? ("pin", CarvingTexts.onlyBarred) : whyNobody(item)
    }
    if let position = state.blockingDonor(item, sign: 1) {
      return ("donor", CarvingTexts.donor(label(position: position)))
    }
    var (full, placed) = (0, 0)
    var conflict: (agent: Int, item: Int)?
    var load: Int?
    var unsound: (agent: Int, rule: String)?
    var judged = 0
    let (minutes, isTouchy) = (model.items[item].minutes, model.items[item].hasConflicts)
    for agent in valid {
      // One job without room for it says as much as all of them.
      if full > 0, !isTouchy, state.minutes[agent] + minutes > state.maximum(agent) { continue }
      guard model.isAble(agent: agent, item: item) else { continue }
      placed += 1
      if let other = state.conflicting(item, in: agent) {
        if conflict == nil { conflict = (agent, other) }
      } else if state.minutes[agent] + state.need(item, agent) > state.maximum(agent) {
        full += 1
      } else if !state.keepsLoads(item, in: agent) {
        load = load ?? agent
      } else if judged == CarvingReasons.mostJudged {
        // All that were judged break a rule; the others are not looked at, and nothing is said of them.
        continue
      } else if let rule = model.breach(profile: model.agents[agent].profile, items: state.jobs[agent] + [item]) {
        judged += 1
        unsound = unsound ?? (agent, rule)
      } else {
        return ("value", gain(item, agent) < 0 ? CarvingTexts.lowersValue : CarvingTexts.notChosen)
      }
    }
    if let unsound { return whyUnsound(item, unsound.agent, unsound.rule) }
    if placed == 0 { return ("placed", CarvingTexts.othersUnplaced) }
    if full > 0 { return ("hours", CarvingTexts.full(able[item])) }
    if let conflict {
      let (a, b) = (task(of: item), task(of: conflict.item))
      let pair = closest(item, conflict.item) ?? (a, b)
      return (
        "conflict",
        CarvingTexts.conflict(
          with: label(task: pair.1), job: jobOf[conflict.agent] ?? "", reason: reason(pair.0, pair.1))
      )
    }
    return ("capability", CarvingTexts.load(job: load.flatMap { jobOf[$0] } ?? ""))
  }

  /// Jobs that are judged with one more task, for one reason.
  private static let mostJudged = 6

  private func whyUnsound(_ item: Int, _ agent: Int, _ rule: String) -> Reason {
    let profile = model.agents[agent].profile
    let parts = model.parts(profile: profile, items: state.jobs[agent] + [item])
    if rule == "timetable", let refusal = model.soundness?.weeks?.refusal(profile: profile, parts) {
      return (rule, CarvingTexts.noWeek(job: jobOf[agent] ?? "", refusal.text))
    }
    let reds = model.soundness?.reds(profile: profile, parts) ?? []
    return (rule, CarvingTexts.notGoodWork(job: jobOf[agent] ?? "", reds.names))
  }

  private func whyNobody(_ item: Int) -> Reason {
    if let point = problem.facts.nobody[item] {
      return (
        point.exclusion.rule,
        CarvingTexts.nobody(count: point.count, total: point.total, example: point.exclusion.reason)
      )
    }
    let tooLong = model.profiles.indices.allSatisfy {
      model.computedMinutes(profile: $0, item: item) > model.profiles[$0].maximum
    }
    if !tooLong, model.profiles.indices.allSatisfy({ !model.hasTimetable(profile: $0, items: [item]) }) {
      return ("timetable", CarvingTexts.noWeekForAnybody)
    }
    if !tooLong, model.profiles.indices.contains(where: { model.isTooRepetitive(profile: $0, item: item) }) {
      return ("quality", CarvingTexts.tooRepetitive)
    }
    guard tooLong else { return ("capability", CarvingTexts.tooHeavyAlone) }
    let least = model.profiles.indices.map { model.computedMinutes(profile: $0, item: item) }.min() ?? 0
    return ("hours", CarvingTexts.tooLong(least))
  }

  private func gain(_ item: Int, _ agent: Int) -> Int {
    var copy = state
    copy.relocate(item, to: agent)
    return copy.value - state.value
  }

  private func task(of item: Int) -> Int { model.pieces[model.items[item].pieces.lowerBound].task }

  /// The two tasks that keep two items apart.
  private func closest(_ a: Int, _ b: Int) -> (Int, Int)? {
    let tasks = problem.organisation.tasks
    for x in model.items[a].pieces {
      for y in model.items[b].pieces {
        let (first, second) = (model.pieces[x].task, model.pieces[y].task)
        if CarvingRules.areApart(tasks[first], tasks[second], problem.organisation.scenario.conflicts) {
          return (first, second)
        }
      }
    }
    return nil
  }

  /// What the scenario says of why two tasks are kept apart; empty when a task says so itself.
  private func reason(_ a: Int, _ b: Int) -> String {
    let tasks = problem.organisation.tasks
    return problem.organisation.scenario.conflicts.first { conflict in
      var (x, y) = (tasks[a], tasks[b])
      (x.notWith, y.notWith) = ([], [])
      return CarvingRules.areApart(x, y, [conflict])
    }?.reason ?? ""
  }

  // MARK: - People

  func unplaced() -> [UnplacedPerson] {
    model.agents.indices.compactMap { agent in
      guard !state.isValid(agent) else { return nil }
      let reason = why(agent: agent)
      return UnplacedPerson(
        person: problem.name(agent), copy: model.agents[agent].copy, rule: reason.rule, reason: reason.reason)
    }
  }

  private func why(agent: Int) -> Reason {
    let profile = model.agents[agent].profile
    let minimum = model.profiles[profile].minimum
    if model.agents[agent].isBarred { return ("pin", CarvingTexts.barred) }
    if model.items.isEmpty { return ("released", CarvingTexts.nothingToMove) }
    var (total, left, free) = (0, 0, 0)
    for item in model.items.indices where model.isAble(profile: profile, item: item) {
      let minutes = model.minutes(profile: profile, item: item)
      total += minutes
      guard state.agentOf[item] < 0 else { continue }
      left += minutes
      if state.blockingDonor(item, sign: 1) == nil { free += minutes }
    }
    if total == 0 {
      guard let point = problem.facts.mainPoint[profile] else { return ("hours", CarvingTexts.noTaskFitsHours) }
      return (
        point.exclusion.rule,
        CarvingTexts.noTaskFits(count: point.count, total: point.total, example: point.exclusion.reason)
      )
    }
    if total < minimum { return problem.tooLittleWork(total, profile: profile) }
    if left < minimum { return ("once", CarvingTexts.workIsGiven(left, of: minimum)) }
    if free < minimum { return ("donor", CarvingTexts.donorsKeep(free, of: minimum)) }
    return ("hours", CarvingTexts.noSum)
  }
}

extension CarvingProblem {
  /// Why there is too little work for somebody, and how much more there would be without the week or the limit on the
  /// same movement.
  func tooLittleWork(_ total: Int, profile: Int) -> (rule: String, reason: Phrase) {
    let minimum = model.profiles[profile].minimum
    var (week, movement) = (0, 0)
    for item in model.items.indices where !model.isAble(profile: profile, item: item) {
      let bit = UInt64(1) << UInt64(item & 63)
      let minutes = model.minutes(profile: profile, item: item)
      guard facts.excluded[profile * model.words + item >> 6] & bit == 0, minutes <= model.profiles[profile].maximum
      else { continue }
      if !model.hasTimetable(profile: profile, items: [item]) {
        week += minutes
      } else if model.isTooRepetitive(profile: profile, item: item) {
        movement += minutes
      }
    }
    let rule = total + week + movement < minimum ? "hours" : week >= movement ? "timetable" : "quality"
    return (rule, CarvingTexts.tooLittleWork(total, of: minimum, week: week, movement: movement))
  }
}
