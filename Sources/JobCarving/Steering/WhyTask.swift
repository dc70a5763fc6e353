internal import Interchange

extension WhyExplainer {
  /// Why a task stays: what the analysis, the donor and each person say, and the nearest change.
  func why(task id: String) throws(PipelineError) -> WhyAnswer {
    var answer = WhyAnswer(.task, id: id, name: organisation.task(id)?.name ?? "")
    guard let index = problem.facts.taskNumber[id] else { return answer }
    let holders = plan.jobs.filter { job in job.tasks.contains { $0.task == id } }
    let stays = plan.unassigned.first { $0.task == id }
    if !holders.isEmpty {
      answer.outcome.append(WhyTexts.taskGoes(holders.map { "\($0.id) (\($0.person))" }))
      if let stays { answer.outcome.append(WhyTexts.partStays(stays.minutes)) }
    }
    guard let stays else { return answer }
    if holders.isEmpty { answer.outcome.append(WhyTexts.taskStays) }
    (answer.rule, answer.reason) = (stays.rule, stays.reason)
    let release = WhyRelease(task: index, of: problem)
    answer.inputs = release.inputs
    if release.isFinal { return answer }
    let candidates = try candidates(task: index, release: release, in: &answer)
    let before = CarvingPlan.minutes(of: id, in: plan)
    try tell(candidates, in: &answer) { CarvingPlan.minutes(of: id, in: $0) > before }
    return answer
  }

  /// The changes that would let somebody have the task, and a line for everybody.
  private func candidates(
    task index: Int, release: WhyRelease, in answer: inout WhyAnswer
  ) throws(PipelineError) -> [[CarvingChange]] {
    let task = organisation.tasks[index]
    var first = release.changes
    if problem.analyses[index].criteria.contains(where: { $0.id == "analysis.licence" && $0.answer == .no }),
      problem.analyses[index].licence.isEmpty, let nearest = nearestPerson(to: task)
    {
      // The task exists for the search as soon as somebody may do it.
      first.append(.licence(person: nearest, task.licence))
    }
    let after = first.isEmpty ? self : try WhyExplainer(pipeline.changed(by: first), plan, search)
    let open = after.model.itemsOfTask[index].filter { item in
      after.state.agentOf[item] < 0 || !after.state.isValid(after.state.agentOf[item])
    }
    guard let item = open.first else { return [first] }
    let donors = after.donorObstacles(item)
    for obstacle in donors {
      answer.inputs.append(
        WhyAnswer.Line(id: obstacle.point, name: "", rule: obstacle.rule, text: obstacle.reason))
    }
    let common = release.changes + donors.compactMap(\.change)
    var candidates: [[CarvingChange]] = []
    for profile in model.profiles.indices {
      let person = organisation.people[profile]
      let obstacles = after.obstacles(item, profile: profile, person: person)
      if let worst = obstacles.first {
        answer.lines.append(line(person, worst.rule, worst.reason))
        let changes = obstacles.compactMap(\.change)
        if changes.count == obstacles.count { candidates.append(common + changes) }
        continue
      }
      if !common.isEmpty { candidates.append(common) }
      let (rule, text, change) = after.inPlan(item, task.id, profile)
      answer.lines.append(line(person, rule, text))
      if let change { candidates.append(common + [change]) }
    }
    return candidates
  }

  private func line(_ person: CapabilityProfile, _ rule: String, _ text: Phrase) -> WhyAnswer.Line {
    WhyAnswer.Line(id: person.id, name: person.name, rule: rule, text: text)
  }

  /// Who lacks least beside the licence.
  private func nearestPerson(to task: WorkTask) -> String? {
    organisation.people.min { a, b in size(task, a) < size(task, b) }?.id
  }

  private func size(_ task: WorkTask, _ person: CapabilityProfile) -> Int {
    PairObstacle.all(tasks: [task], person: person, limits: organisation.scenario.limits)
      .reduce(0) { $0 + ($1.change?.size ?? 1000) }
  }

  /// What stands in the way in the plan of somebody who could do the item by itself.
  private func inPlan(_ item: Int, _ task: String, _ profile: Int) -> (rule: String, text: Phrase, CarvingChange?) {
    let person = organisation.people[profile]
    let agents = Array(problem.facts.agents[profile])
    let pinned = model.items[item].pinnedTo
    if pinned >= 0, model.agents[pinned].profile != profile {
      let other = problem.name(pinned)
      let pin = organisation.scenario.pins.first { $0.kind == .taskTo(task: task, person: other) }
      return ("pin", WhyTexts.pinnedElsewhere(other), pin.map { .withoutPin($0) })
    }
    guard let open = agents.first(where: { !model.agents[$0].isBarred }) else {
      let pin = organisation.scenario.pins.first { $0.kind.person == person.id && $0.kind.task == nil }
      return ("pin", WhyTexts.barred, pin.map { .withoutPin($0) })
    }
    let wanted = CarvingChange.pinned(.taskTo(task: task, person: problem.name(open)))
    guard let agent = agents.first(where: { state.isValid($0) }) else {
      return ("placed", WhyTexts.fitsUnplaced, wanted)
    }
    if let other = state.conflicting(item, in: agent) { return conflict(item, other, agent) }
    let minutes = state.minutes[agent] + state.need(item, agent)
    if minutes > state.maximum(agent) {
      return (
        "hours", WhyTexts.full(minutes - state.maximum(agent)),
        .hours(person: person.id, minimum: person.minimumMinutes, maximum: minutes)
      )
    }
    var loads = model.loads(profile: profile, item: item)
    for held in state.jobs[agent] { loads &+= model.loads(profile: profile, item: held) }
    if let load = loadObstacles(loads, profile: profile, person: person).first {
      return (load.rule, load.reason, load.change)
    }
    if let rule = model.breach(profile: profile, items: state.jobs[agent] + [item]) {
      return unsound(rule, item, agent, person)
    }
    var with = state
    with.relocate(item, to: agent)
    return (
      "value", with.value < state.value ? WhyTexts.costsMore : WhyTexts.couldTake,
      .pinned(.taskTo(task: task, person: problem.name(agent)))
    )
  }

  private func conflict(_ item: Int, _ other: Int, _ agent: Int) -> (rule: String, text: Phrase, CarvingChange?) {
    let conflicts = organisation.scenario.conflicts
    for x in model.items[item].pieces {
      for y in model.items[other].pieces {
        let (a, b) = (organisation.tasks[model.pieces[x].task], organisation.tasks[model.pieces[y].task])
        guard CarvingRules.areApart(a, b, conflicts) else { continue }
        let reason = conflicts.first { CarvingRules.areApart(a.withoutRefusals, b.withoutRefusals, [$0]) }?.reason ?? ""
        return (
          "conflict", WhyTexts.conflict(label(task: b.id), jobOf[agent] ?? "", reason), .together(a.id, b.id)
        )
      }
    }
    return ("conflict", CarvingTexts.anyConflicts(), .withoutRule("conflict"))
  }

  private func unsound(
    _ rule: String, _ item: Int, _ agent: Int, _ person: CapabilityProfile
  ) -> (rule: String, text: Phrase, CarvingChange?) {
    if rule == "timetable" {
      return (rule, WhyTexts.noWeek, person.availability == nil ? .withoutRule(rule) : .anyMoment(person: person.id))
    }
    let profile = model.agents[agent].profile
    let parts = model.parts(profile: profile, items: state.jobs[agent] + [item])
    return (rule, WhyTexts.unsound(model.soundness?.reds(profile: profile, parts).names ?? []), .withoutRule(rule))
  }
}

extension WorkTask {
  /// The task as the scenario's conflicts alone see it.
  var withoutRefusals: WorkTask {
    var task = self
    task.notWith = []
    return task
  }
}

extension CarvingPlan {
  /// Minutes of a task that jobs of the plan hold.
  static func minutes(of task: String, in plan: CarvingPlan) -> Int {
    plan.jobs.flatMap(\.tasks).reduce(0) { $1.task == task ? $0.addingSaturating($1.freedMinutes) : $0 }
  }
}
