/// The chain step of the search: the job that falls shortest of what the bound's prices allow takes the work it would
/// have there, also from others, and those fill their gaps to the minute from what is free then (ejection chains;
/// Glover 1996, for generalised assignment Yagiura, Ibaraki and Glover 2004).
extension CarvingLocalSearch {
  /// So many others may give work away in one step.
  private static let mostGiving = 6

  /// Of more people than this no job is priced to find those that lose most.
  private static let mostPriced = 1000

  /// What the best job of each profile is worth at the prices, by its recommended items alone.
  mutating func priceJobs() {
    guard model.profiles.count <= CarvingLocalSearch.mostPriced else { return }
    bestAtPrices = model.profiles.indices.map { profile in
      guard let agent = agents.first(where: { model.agents[$0].profile == profile }) else { return 0 }
      whole.removeAll()
      for item in construction.candidates[profile].prefix(CarvingLocalSearch.mostCandidates) {
        let minutes = model.minutes(profile: profile, item: item)
        whole.append(
          gain: model.linearValue(agent: agent, item: item, minutes: minutes) - prices[item], weight: minutes)
      }
      let once = model.profiles[profile].rates.guidancePerWeek + model.profiles[profile].rates.oneOffPerWeek
      let hours = model.profiles[profile]
      return (whole.solve(minimum: hours.minimum, maximum: hours.maximum) { _ in } ?? 0) - once
    }
  }

  /// How far a job is from the best at these prices.
  private func loss(_ agent: Int) -> Int {
    let best = bestAtPrices[model.agents[agent].profile]
    guard state.isValid(agent) else { return abs(best) }
    return best - state.jobValue(agent) + state.jobs[agent].reduce(0) { $0 + prices[$1] }
  }

  /// Of a few jobs drawn by lot, the one that loses most.
  mutating func losing() -> Int {
    var chosen = anyAgent()
    guard !bestAtPrices.isEmpty else { return chosen }
    var most = loss(chosen)
    for _ in 0..<random.below(6) {
      let other = anyAgent()
      let loss = loss(other)
      if loss > most { (chosen, most) = (other, loss) }
    }
    return chosen
  }

  mutating func eject() {
    var agent = losing()
    if random.below(isFull ? 3 : 6) == 0, let waiting = someoneWithout() {
      close(whoMakesWay())
      agent = waiting
    }
    close(agent)
    guard state.jobs[agent].isEmpty else { return back() }
    var short: [Int] = []
    for item in ideal(agent, asking: 1 + random.below(CarvingLocalSearch.mostGiving)) {
      let owner = state.agentOf[item]
      if owner >= 0 {
        guard state.blockingDonor(item, sign: -1) == nil else { continue }
        move(item, to: -1)
        if !short.contains(owner) { short.append(owner) }
      }
      join(item, agent)
    }
    for other in short {
      if random.below(4) == 0 { close(other) }
      refillAtPrices(other)
    }
  }

  /// The work that would be worth most to somebody at the prices: what nobody has, what they have, and what a few others
  /// have.
  mutating func ideal(_ agent: Int, asking count: Int) -> [Int] {
    var items = free(for: agent)
    for _ in 0..<count {
      let other = anyAgent()
      if other != agent { offer(state.jobs[other], to: agent, &items) }
    }
    offer(state.jobs[agent], to: agent, &items)
    let needs = items.map { state.need($0, agent) }
    let gains = zip(items, needs).map { item, minutes in
      let price = prices[item] / 1024 * (896 + random.below(256))
      return model.linearValue(agent: agent, item: item, minutes: minutes) - price
    }
    return choice(needs, gains, state.minimum(agent)...state.maximum(agent)).map { items[$0] }
  }

  /// Adds what the person may have and what goes together with the rest.
  private func offer(_ work: [Int], to agent: Int, _ items: inout [Int]) {
    for item in work where model.items[item].pinnedTo < 0 && state.isAllowedAlone(item, agent) {
      if !items.contains(where: { $0 == item || model.inConflict($0, item) }) { items.append(item) }
    }
  }
}
