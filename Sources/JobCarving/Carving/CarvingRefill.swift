/// The large step of the search: one to three jobs are emptied and filled again to the minute, each by a knapsack over
/// the tasks that the prices recommend (a large neighbourhood; Shaw 1998, with the prices of the bound as guide).
extension CarvingLocalSearch {
  /// So many tasks are looked at for one job.
  static let mostCandidates = 320
  static let mostTries = 80
  /// So many people with a job are compared to find out who had better make way.
  private static let mostCompared = 8
  /// So often one job is chosen anew because of its quality.
  private static let mostPricings = 6

  mutating func refill() {
    if !isFull, random.below(4) == 0, let waiting = someoneWithout() { return squeeze(for: waiting) }
    switch random.below(6) {
    case 0...3 where !hourPrices.isEmpty: return regroup()
    case 4: return eject()
    default: break
    }
    var chosen = [losing()]
    for _ in 0..<random.below(3) { add(anyAgent(), to: &chosen) }
    for agent in chosen { close(agent) }
    for (place, agent) in chosen.enumerated() {
      // The last one need not leave anything to anybody who waits for it here.
      let share = place == chosen.count - 1 ? [0, 256, 1024][random.below(3)] : 1024
      refillAtPrices(agent, share: share)
    }
  }

  /// Fills a job with what is worth most beside the share of the prices that counts.
  mutating func refillAtPrices(_ agent: Int, share: Int = 1024) {
    let (model, prices) = (model, prices)
    refill(agent, share: share) { item, minutes, share in
      model.linearValue(agent: agent, item: item, minutes: minutes) - prices[item] / 1024 * share
    }
  }

  /// Makes room for somebody without a job: a few jobs are filled anew with as little as the contracts ask of what is
  /// scarce, and what is left goes to the one who waits.
  private mutating func squeeze(for waiting: Int) {
    var chosen: [Int] = []
    for _ in 0..<2 + random.below(4) { add(anyAgent(), to: &chosen) }
    chosen.removeAll { $0 == waiting }
    chosen.append(waiting)
    for agent in chosen { close(agent) }
    let prices = countPrices
    for agent in chosen { refill(agent, share: 1024) { item, _, share in -prices[item] / 1024 * share } }
  }

  private func add(_ agent: Int, to chosen: inout [Int]) { if !chosen.contains(agent) { chosen.append(agent) } }

  /// Somebody without a job, by lot: who is near to one is found out by trying.
  mutating func someoneWithout() -> Int? {
    let start = random.below(agents.count)
    for offset in agents.indices {
      let agent = agents[(start + offset) % agents.count]
      if !state.isValid(agent) { return agent }
    }
    return nil
  }

  /// Who makes way for somebody who waits: of a few drawn by lot, the one whose job costs most at the prices, or loses
  /// most.
  mutating func whoMakesWay() -> Int {
    guard !bestAtPrices.isEmpty, random.below(2) == 0 else { return losing() }
    var chosen = anyAgent()
    for _ in 0..<random.below(CarvingLocalSearch.mostCompared) {
      let other = anyAgent()
      if state.isValid(other), !state.isValid(chosen) || priced(other) < priced(chosen) { chosen = other }
    }
    return chosen
  }

  private func priced(_ agent: Int) -> Int { bestAtPrices[model.agents[agent].profile] }

  /// Fills a job from the tasks that nobody has.
  ///
  /// - Parameters:
  ///   - share: how much of an item's price counts, in 1024ths; it is moved a little by chance.
  ///   - gain: what an item adds, for its minutes and the share of its price.
  private mutating func refill(_ agent: Int, share: Int, gain: (_ item: Int, _ minutes: Int, _ share: Int) -> Int) {
    let (minimum, maximum) = (state.minimum(agent), state.maximum(agent))
    let done = state.minutes[agent]
    guard done < maximum else { return }
    let items = free(for: agent)
    let needs = items.map { state.need($0, agent) }
    var gains: [Int] = []
    for (item, minutes) in zip(items, needs) {
      let noise = share == 0 ? 0 : share - 128 + random.below(256)
      gains.append(gain(item, minutes, noise))
    }
    let hours = max(0, minimum - done)...(maximum - done)
    let list =
      model.soundness?.quality.map { goodWork(agent, items, needs, gains, hours, $0) } ?? choice(needs, gains, hours)
    for place in list.reversed() { join(items[place], agent) }
    // What had no room in the week leaves room in the hours.
    var tries = 0
    for item in items where state.minutes[agent] < minimum && tries < CarvingLocalSearch.mostTries {
      tries += 1
      if state.agentOf[item] < 0, state.minutes[agent] + state.need(item, agent) <= maximum { join(item, agent) }
    }
  }

  /// The places of the items that gain most together within the hours; empty when no sum of them lies there.
  mutating func choice(_ needs: [Int], _ gains: [Int], _ hours: ClosedRange<Int>) -> [Int] {
    whole.removeAll()
    for (gain, minutes) in zip(gains, needs) { whole.append(gain: gain, weight: minutes) }
    var list: [Int] = []
    _ = whole.solve(minimum: hours.lowerBound, maximum: hours.upperBound) { list.append($0) }
    return list
  }

  /// The same for a job that has to be good work: chosen again while it is not, at prices on what is wrong with it.
  private mutating func goodWork(
    _ agent: Int, _ items: [Int], _ needs: [Int], _ gains: [Int], _ hours: ClosedRange<Int>, _ quality: QualityTable
  ) -> [Int] {
    let profile = model.agents[agent].profile
    let base = max(1, model.profiles[profile].rates.wagePerMinute / 2)
    let sums = items.map { model.qualitySums(profile: profile, item: $0, quality) }
    var held = QualitySums()
    for item in state.jobs[agent] { held.add(model.qualitySums(profile: profile, item: item, quality)) }
    var job = held
    for sum in sums { job.add(sum) }
    var prices = qualityPrices[agent] ?? QualityPrices()
    if random.below(4) == 0 { prices.ease() }
    var list: [Int] = []
    for _ in 0..<CarvingLocalSearch.mostPricings {
      let priced =
        prices.isNothing ? gains : zip(gains, sums).map { $0 - prices.charge($1, in: job, quality) }
      list = choice(needs, priced, hours)
      if list.isEmpty { break }
      job = held
      for place in list { job.add(sums[place]) }
      let reds = quality.reds(job).intersection(model.soundness?.enforced ?? [])
      if reds.isEmpty { break }
      prices.raise(reds, from: base)
    }
    qualityPrices[agent] = prices
    return list
  }

  mutating func join(_ item: Int, _ agent: Int) {
    guard state.agentOf[item] < 0, state.blockingDonor(item, sign: 1) == nil, state.allows(item, in: agent)
    else { return }
    move(item, to: agent)
  }

  /// Tasks outside all jobs that may join this one and each other: the recommended ones first, then any.
  mutating func free(for agent: Int) -> [Int] {
    var result: [Int] = []
    var touchy: [Int] = []
    func isFree(_ item: Int) -> Bool {
      state.agentOf[item] < 0 && state.isCompatible(item, with: agent) && state.blockingDonor(item, sign: 1) == nil
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
