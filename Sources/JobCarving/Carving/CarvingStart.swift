extension CarvingProblem {
  /// Which agent each item belongs to in a plan, as far as the plan fits the items; −1: nobody.
  func agents(in plan: CarvingPlan) -> [Int] {
    var result = Array(repeating: -1, count: model.items.count)
    for job in plan.jobs {
      guard let agent = facts.agent(person: job.person, copy: job.copy) else { continue }
      var minutes: [Int: Int] = [:]
      for part in job.tasks {
        guard let task = facts.taskNumber[part.task] else { continue }
        minutes[task, default: 0] += part.freedMinutes
      }
      for part in job.tasks {
        guard let task = facts.taskNumber[part.task], let given = minutes[task] else { continue }
        minutes[task] = nil
        let items = model.itemsOfTask[task]
        guard let first = items.first else { continue }
        if model.items[first].pieces.count > 1 {
          // A bond moves when all of it is there.
          let whole = model.items[first].pieces.allSatisfy { index in
            let member = model.pieces[index].task
            return member == task
              ? given == model.taskMinutes[task]
              : job.tasks.contains {
                facts.taskNumber[$0.task] == member && $0.freedMinutes == model.taskMinutes[member]
              }
          }
          if whole, result[first] < 0 { result[first] = agent }
          continue
        }
        guard var (small, large) = facts.parts[task].split(given) else { continue }
        let size = facts.parts[task].size
        for item in items where result[item] < 0 {
          if model.items[item].minutes == size, small > 0 {
            small -= 1
            result[item] = agent
          } else if model.items[item].minutes == size + 1, large > 0 {
            large -= 1
            result[item] = agent
          }
        }
      }
    }
    return result
  }

  /// The plan as a state: as it is when it keeps all rules, else as much of it as does.
  func state(from former: [Int], model: CarvingModel, shortage: Int) -> CarvingState {
    var state = CarvingState(model, shortage: shortage)
    var isWhole = true
    for (item, agent) in former.enumerated() where agent >= 0 {
      if state.allows(item, in: agent) { state.relocate(item, to: agent) } else { isWhole = false }
    }
    if isWhole, state.keepsDonors() { return state }
    state = CarvingState(model, shortage: shortage)
    CarvingConstruction.placePinned(&state)
    for (item, agent) in former.enumerated() where agent >= 0 && state.agentOf[item] < 0 {
      guard state.allows(item, in: agent), state.blockingDonor(item, sign: 1) == nil,
        state.minutes[agent] + state.need(item, agent) <= state.maximum(agent)
      else { continue }
      state.relocate(item, to: agent)
    }
    return state
  }
}
