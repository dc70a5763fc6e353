/// The large step of the search: one to three jobs are emptied and filled again to the minute, each by a knapsack over
/// the tasks that the prices recommend (a large neighbourhood; Shaw 1998, with the prices of the bound as guide).
extension CarvingLocalSearch {
  /// So many tasks are looked at for one job.
  static let mostCandidates = 320

  mutating func refill() {
    let first = anyAgent()
    var chosen = [first]
    for _ in 0..<random.below(3) {
      let other = anyAgent()
      if !chosen.contains(other) { chosen.append(other) }
    }
    for agent in chosen { close(agent) }
    for (place, agent) in chosen.enumerated() {
      // The last one need not leave anything to anybody who waits for it here.
      let share = place == chosen.count - 1 ? [0, 256, 1024][random.below(3)] : 1024
      refill(agent, share: share)
    }
  }

  /// Fills a job from the tasks that nobody has.
  ///
  /// - Parameter share: how much of an item's price counts, in 1024ths.
  mutating func refill(_ agent: Int, share: Int) {
    let (minimum, maximum) = (state.minimum(agent), state.maximum(agent))
    let done = state.minutes[agent]
    guard done < maximum else { return }
    let items = free(for: agent)
    whole.removeAll()
    for item in items {
      let minutes = state.need(item, agent)
      let noise = share == 0 ? 0 : share - 128 + random.below(256)
      whole.append(
        gain: model.linearValue(agent: agent, item: item, minutes: minutes) - prices[item] / 1024 * noise,
        weight: minutes)
    }
    var list: [Int] = []
    _ = whole.solve(minimum: max(0, minimum - done), maximum: maximum - done) { list.append(items[$0]) }
    for item in list.reversed()
    where state.agentOf[item] < 0 && state.allows(item, in: agent) && state.blockingDonor(item, sign: 1) == nil {
      move(item, to: agent)
    }
  }

  /// Tasks outside all jobs that may join this one and each other: the recommended ones first, then any.
  private mutating func free(for agent: Int) -> [Int] {
    var result: [Int] = []
    var touchy: [Int] = []
    func isFree(_ item: Int) -> Bool {
      state.agentOf[item] < 0 && state.allows(item, in: agent) && state.blockingDonor(item, sign: 1) == nil
    }
    let recommended = construction.candidates[model.agents[agent].profile]
    let start = recommended.count > CarvingLocalSearch.mostCandidates ? random.below(recommended.count / 4) : 0
    for place in start..<recommended.count where result.count + touchy.count < CarvingLocalSearch.mostCandidates {
      let item = recommended[place]
      guard isFree(item) else { continue }
      if model.items[item].hasConflicts { touchy.append(item) } else { result.append(item) }
    }
    if result.count + touchy.count < 40, !state.pool.isEmpty {
      var seen = Set(result + touchy)
      for _ in 0..<80 {
        let item = state.pool[random.below(state.pool.count)]
        guard isFree(item), seen.insert(item).inserted else { continue }
        if model.items[item].hasConflicts { touchy.append(item) } else { result.append(item) }
      }
    }
    // Of those that do not go together, one side by chance: the step comes again.
    guard !touchy.isEmpty else { return result }
    let first = random.below(touchy.count)
    var kept: [Int] = []
    for offset in touchy.indices {
      let item = touchy[(first + offset) % touchy.count]
      if !kept.contains(where: { model.inConflict($0, item) }) { kept.append(item) }
    }
    return result + kept
  }
}
