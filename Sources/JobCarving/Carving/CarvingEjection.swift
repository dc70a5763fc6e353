/// The chain step of the search: the job that falls shortest of what the bound's prices allow takes the work it would
/// have there, also from others, and those fill their gaps to the minute from what is free then (ejection chains;
/// Glover 1996, for generalised assignment Yagiura, Ibaraki and Glover 2004).
extension CarvingLocalSearch {
  /// So many others may lose work in one step.
  private static let mostVictims = 6

  /// What the best job of each profile is worth at the prices, by its recommended items alone.
  mutating func priceJobs() {
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
    let agent = losing()
    close(agent)
    guard state.jobs[agent].isEmpty else { return }
    var items = free(for: agent)
    var victims: [Int] = []
    for _ in 0..<1 + random.below(CarvingLocalSearch.mostVictims) {
      let victim = anyAgent()
      guard victim != agent, !victims.contains(victim) else { continue }
      victims.append(victim)
      for item in state.jobs[victim] where model.items[item].pinnedTo < 0 {
        if state.isCompatible(item, with: agent), !items.contains(where: { model.inConflict($0, item) }) {
          items.append(item)
        }
      }
    }
    let needs = items.map { state.need($0, agent) }
    let gains = zip(items, needs).map { item, minutes in
      let price = prices[item] / 1024 * (896 + random.below(256))
      return model.linearValue(agent: agent, item: item, minutes: minutes) - price
    }
    let list = choice(needs, gains, state.minimum(agent)...state.maximum(agent))
    guard !list.isEmpty else { return }
    var robbed: [Int] = []
    for place in list {
      let item = items[place]
      let owner = state.agentOf[item]
      if owner >= 0 {
        guard state.blockingDonor(item, sign: -1) == nil else { continue }
        move(item, to: -1)
        if !robbed.contains(owner) { robbed.append(owner) }
      }
      join(item, agent)
    }
    for victim in robbed {
      if random.below(4) == 0 { close(victim) }
      refillAtPrices(victim)
    }
  }
}
