/// Prices by the hour: a minute of each person, and a minute out of each position, has a price, and so has what a subsidy
/// is above its ceiling; then every item goes to whoever gains most by it, and the relaxed plan falls apart by item.
///
/// It relaxes the hours of the contracts where `CarvingBound` relaxes "each task once". Both have the same best value,
/// the linear relaxation's, but there are as many prices here as kinds of people and positions, not as items, and equal
/// items cannot pull at each other; the subgradient method ends in thousands of cheap steps. The item prices that
/// follow, what the second best would gain, go to `CarvingBound`, which makes the bound.
struct CarvingHourPrices {
  private let model: CarvingModel
  private let goal: CarvingBound.Goal
  private let profiles: [Int]
  private let counts: [Int]
  /// Items that each class may have, with minutes and the gain when the subsidy makes good all missing performance, one
  /// class after the other.
  private var items: [Int32] = []
  private var gains: [Int] = []
  private var needs: [Int32] = []
  private var ranges: [Range<Int>] = []
  private var prices: Prices
  private var direction: Prices
  /// How many of each class the relaxed plan gives a job, in the same mean over the last steps as the slope: near an
  /// optimum of the relaxation where the prices are (Barahona and Anbil 2000).
  private(set) var opened: [Double]
  /// Who has the longest work, in the same mean, and who may have it.
  private(set) var longest: LongestWork
  private(set) var best: Double = .infinity
  private var bestPrices: Prices
  private var factor = 1.0
  private var mostShare = 0.1
  private var hasDirection = false
  private var mark = Double.infinity
  private var stale = 0
  private(set) var steps = 0
  private let meanContract: Double
  private let meanItem: Double
  /// A distance to aim at where the bound itself says nothing of how large values are.
  private let usualSize: Double
  /// Freed minutes for one minute of the person: prices are moved as prices of freed minutes, which are about the same
  /// for everybody, so that slow and fast people do not pull each other apart.
  private var scale: [Double] = []
  /// Above so many pairs the table of gains is not kept and this is not used.
  static let mostPairs = 30_000_000
  private let itemMinutes: [Double]
  /// Subsidy a minute of each class, and how much of it the ceiling leaves out.
  private let subsidies: [(rate: Double, above: Double)]

  /// A point of the dual, or a direction in it: prices of minutes of each class, of the part of its subsidy that counts by
  /// the ceiling, of minutes that leave each position and of light ones among them, and of each item of a cover.
  private struct Prices {
    var hours: [Double]
    var ceilings: [Double]
    var donors: [Double]
    var lights: [Double]
    var covers: [Double]

    init(classes: Int, _ model: CarvingModel) {
      hours = Array(repeating: 0, count: classes)
      ceilings = hours
      donors = Array(repeating: 0, count: model.donors.count)
      lights = donors
      covers = Array(repeating: 0, count: model.lightCovers.count)
    }

    func times(_ other: Prices) -> Double {
      var sum = 0.0
      for index in hours.indices {
        sum += hours[index] * other.hours[index] + ceilings[index] * other.ceilings[index]
      }
      for index in donors.indices { sum += donors[index] * other.donors[index] + lights[index] * other.lights[index] }
      for index in covers.indices { sum += covers[index] * other.covers[index] }
      return sum
    }

    func minus(_ other: Prices) -> Prices {
      var result = self
      result.add(-1, other)
      return result
    }

    mutating func add(_ factor: Double, _ other: Prices) {
      for index in hours.indices {
        hours[index] += factor * other.hours[index]
        ceilings[index] += factor * other.ceilings[index]
      }
      for index in donors.indices {
        donors[index] += factor * other.donors[index]
        lights[index] += factor * other.lights[index]
      }
      for index in covers.indices { covers[index] += factor * other.covers[index] }
    }
  }

  /// - Parameter agents: one of each class, and how many there are.
  init(model: CarvingModel, goal: CarvingBound.Goal, agents: [(agent: Int, count: Int)]) {
    self.model = model
    self.goal = goal
    profiles = agents.map { model.agents[$0.agent].profile }
    counts = agents.map(\.count)
    opened = counts.map(Double.init)
    for (agent, _) in agents {
      var offers: [(item: Int32, minutes: Int32, gain: Int)] = []
      var (freed, needed) = (0, 0)
      // How much the ceiling counts is a price of its own here.
      model.forEachOffer(agent, ceilingShare: 0) { item, minutes, value in
        offers.append((Int32(item), Int32(clamping: minutes), goal == .served ? 0 : value))
        freed += model.items[item].minutes
        needed += minutes
      }
      ranges.append(items.count..<items.count + offers.count)
      items += offers.map(\.item)
      needs += offers.map(\.minutes)
      gains += offers.map(\.gain)
      scale.append(needed > 0 ? max(0.01, Double(freed) / Double(needed)) : 1)
    }
    longest = LongestWork(model, profiles, offered: items)
    subsidies = profiles.map { number in
      let rates = model.profiles[number].rates
      return goal == .served
        ? (0, 0) : (Double(rates.subsidyPerMinute), 1 - Double(rates.capPermille) / 1000)
    }
    itemMinutes = model.items.map { Double($0.minutes) }
    prices = Prices(classes: agents.count, model)
    for (index, number) in profiles.enumerated() {
      prices.ceilings[index] = subsidies[index].rate * Double(model.profiles[number].ceilingShare) / 1000
    }
    direction = Prices(classes: agents.count, model)
    bestPrices = prices
    usualSize = Double(model.items.reduce(0) { $0 + abs($1.freed) }) / 100
    meanItem = max(1, itemMinutes.reduce(0, +) / Double(max(1, itemMinutes.count)))
    meanContract = Double(profiles.reduce(1) { $0 + model.profiles[$1].maximum }) / Double(max(1, profiles.count))
  }

  /// What a minute of somebody of a class costs, with what it adds less by the ceiling.
  private func priceOfMinute(_ index: Int) -> Double {
    prices.hours[index] + prices.ceilings[index] * subsidies[index].above
  }

  /// What each item is worth to whoever gains most by it, and who that is (−1: nobody gains).
  private func winners(_ donorCost: [Double]) -> (values: [Double], classes: [Int32]) {
    var values = donorCost
    var classes = Array(repeating: Int32(-1), count: donorCost.count)
    values.withUnsafeMutableBufferPointer { values in
      classes.withUnsafeMutableBufferPointer { classes in
        items.withUnsafeBufferPointer { items in
          gains.withUnsafeBufferPointer { gains in
            needs.withUnsafeBufferPointer { needs in
              itemMinutes.withUnsafeBufferPointer { minutes in
                for (index, range) in ranges.enumerated() {
                  // By the ceiling a minute of the person's adds less, and what the work frees takes nothing off.
                  let (ceiling, price) = (prices.ceilings[index], priceOfMinute(index))
                  for place in range {
                    let item = Int(items[place])
                    let value = Double(gains[place]) + ceiling * minutes[item] - price * Double(needs[place])
                    if value > values[item] {
                      values[item] = value
                      classes[item] = Int32(truncatingIfNeeded: index)
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    for item in longest.decided { (values[item], classes[item]) = winner(of: item, cost: donorCost[item]) }
    return (values, classes)
  }

  private func donorCosts() -> [Double] {
    var costs = Array(repeating: 0.0, count: model.items.count)
    for (price, cover) in zip(prices.covers, model.lightCovers) where price > 0 {
      for item in cover.items { costs[item] += price }
    }
    guard prices.donors.contains(where: { $0 > 0 }) || prices.lights.contains(where: { $0 > 0 }) else { return costs }
    for item in costs.indices {
      for index in model.items[item].pieces {
        let piece = model.pieces[index]
        costs[item] += prices.donors[piece.position] * Double(piece.minutes)
        costs[item] += prices.lights[piece.position] * lightUse(piece)
      }
    }
    return costs
  }

  /// Light minutes beyond the share of the position's known work that has to be light.
  private func lightUse(_ piece: CarvingModel.Piece) -> Double {
    guard piece.light >= 0 else { return 0 }
    let donor = model.donors[piece.position]
    let share = Double(donor.lightNumerator) / Double(donor.lightDenominator)
    return Double(piece.minutes) * ((piece.light > 0 ? 1 : 0) - share)
  }

  /// What one person of a class brings beside the items: the price of the contract, less what comes once.
  private func opening(_ index: Int) -> Double {
    let profile = model.profiles[profiles[index]]
    return prices.hours[index] * Double(prices.hours[index] >= 0 ? profile.maximum : profile.minimum)
  }

  /// The best prices so far as whole numbers, with the prices of items that follow from them.
  mutating func bestPrices(beside old: CarvingPrices) -> CarvingPrices {
    prices = bestPrices
    var result = old
    let costs = donorCosts()
    let (values, _) = winners(costs)
    result.items = values.indices.map { item in
      // What somebody has to have may cost.
      let least = longest.required.contains(item) ? -CarvingHourPrices.mostPaid : 0
      return Int(min(CarvingHourPrices.mostPaid, max(least, (values[item] - costs[item]).rounded())))
    }
    for (position, donor) in model.donors.enumerated() {
      result.minutes[position] = Int(max(0, prices.donors[position]).rounded())
      let most = CarvingBound.mostPrice / max(1, donor.lightDenominator * donor.known)
      result.lightMinutes[position] = min(most, Int(max(0, prices.lights[position]).rounded()))
    }
    for (index, price) in prices.covers.enumerated() {
      result.covers[index] = Int(min(Double(CarvingBound.mostPrice), max(0, price)).rounded())
    }
    result.hours = Array(repeating: 0, count: model.profiles.count)
    for (index, number) in profiles.enumerated() { result.hours[number] = Int(clampedStep: prices.hours[index]) }
    for (index, number) in profiles.enumerated() where subsidies[index].rate > 0 {
      let share = (prices.ceilings[index] / subsidies[index].rate * 1000).rounded()
      result.ceilingShares[number] = Int(min(1000, max(0, share)))
    }
    return result
  }

  private static let mostPaid = 1e12

  /// Nobody of the class may have the item from now on.
  mutating func bar(_ item: Int, from place: Int) { longest.barred[item, default: []].insert(place) }

  /// Somebody has to have the item from now on, whatever that costs.
  mutating func require(_ item: Int) { longest.required.insert(item) }

  /// Where a class's list, which is in order, has the item.
  private func place(of item: Int, in range: Range<Int>) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if items[middle] < item { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && items[low] == item ? low : nil
  }

  /// The winner of an item that not everybody may have who could, or that somebody has to have.
  private func winner(of item: Int, cost: Double) -> (value: Double, index: Int32) {
    var (best, winner) = (longest.required.contains(item) ? -Double.infinity : cost, Int32(-1))
    for (index, range) in ranges.enumerated() where longest.barred[item]?.contains(index) != true {
      guard let place = place(of: item, in: range) else { continue }
      let freed = prices.ceilings[index] * itemMinutes[item]
      let value = Double(gains[place]) + freed - priceOfMinute(index) * Double(needs[place])
      if value > best { (best, winner) = (value, Int32(truncatingIfNeeded: index)) }
    }
    return (best, winner)
  }

  /// Forgets what was reached, but for the prices: what is looked at became narrower.
  mutating func begin() {
    prices = bestPrices
    (best, mark) = (.infinity, .infinity)
    (factor, mostShare, stale, hasDirection) = (1, 0.1, 0, false)
  }

  /// Does steps of the subgradient method towards `aim`.
  ///
  /// - Parameter choose: which classes open how many jobs, and what that adds, for what each of them brings.
  mutating func improve(
    steps count: Int, aim: Double?, choose: (_ values: [Int?]) -> (sum: Int, open: [Int])?, stop: () -> Bool
  ) {
    if steps == 0 { start(choose) }
    for _ in 0..<count {
      if steps & 63 == 63, stop() { return }
      steps += 1
      guard let relaxed = evaluate(choose) else { return }
      guard move(from: relaxed, aim: aim) else { return }
    }
  }

  private typealias Choose = (_ values: [Int?]) -> (sum: Int, open: [Int])?

  /// The relaxed plan at the present prices: its value, the minutes of each class, what positions have left, and how
  /// many jobs each class has.
  private struct Relaxed {
    var bound = 0.0
    var used: [Double]
    /// What the subsidy of each class is above its ceiling, in minutes of it.
    var above: [Double]
    var lost: [Double]
    var lostLight: [Double]
    var lostCovers: [Double]
    var open: [Int] = []
    /// Who has each of the longest work.
    var holders: [Int32] = []
  }

  private func evaluate(_ choose: Choose) -> Relaxed? {
    let costs = donorCosts()
    let (values, classes) = winners(costs)
    let none = Array(repeating: 0.0, count: profiles.count)
    var relaxed = Relaxed(
      used: none, above: none, lost: model.donors.map { Double($0.movable) },
      lostLight: model.donors.map {
        Double($0.light) - Double($0.known) * Double($0.lightNumerator) / Double($0.lightDenominator)
      }, lostCovers: model.lightCovers.map { Double($0.most) })
    for (position, price) in prices.donors.enumerated() {
      relaxed.bound += price * relaxed.lost[position] + prices.lights[position] * relaxed.lostLight[position]
    }
    for (index, cover) in model.lightCovers.enumerated() {
      relaxed.bound += prices.covers[index] * relaxed.lostCovers[index]
      for item in cover.items where classes[item] >= 0 { relaxed.lostCovers[index] -= 1 }
    }
    for item in values.indices where classes[item] >= 0 {
      relaxed.bound += values[item] - costs[item]
      for index in model.items[item].pieces {
        let piece = model.pieces[index]
        relaxed.lost[piece.position] -= Double(piece.minutes)
        relaxed.lostLight[piece.position] -= lightUse(piece)
      }
      let number = Int(classes[item])
      let minutes = Double(model.minutes(profile: profiles[number], item: item))
      relaxed.used[number] += minutes
      relaxed.above[number] += minutes * subsidies[number].above - itemMinutes[item]
    }
    relaxed.holders = longest.items.map { classes[$0] }
    guard let choice = choose(profiles.indices.map { Int(clampedStep: opening($0)) }) else { return nil }
    relaxed.bound += Double(choice.sum)
    relaxed.open = choice.open
    return relaxed
  }

  /// The best of some even prices: a freed minute costs the same for everybody, more or less, or brings it.
  private mutating func start(_ choose: Choose) {
    guard let first = evaluate(choose) else { return }
    note(first.bound)
    let unit = max(1, abs(first.bound)) / Double(max(1, model.items.reduce(0) { $0 + $1.minutes }))
    for sign in [-1.0, 1.0] {
      for power in -6...12 {
        let size = sign * unit * Double(sign: .plus, exponent: -power, significand: 1)
        for index in scale.indices { prices.hours[index] = size * scale[index] }
        guard let relaxed = evaluate(choose) else { return }
        note(relaxed.bound)
      }
    }
    (prices, stale) = (bestPrices, 0)
  }

  private mutating func note(_ bound: Double) {
    stale += 1
    if bound < best {
      if best - bound > abs(best) / 200_000 { stale = 0 }
      best = bound
      bestPrices = prices
    }
  }

  /// Moves from the best prices against a mean of the slopes seen of late, in which what swings to and fro cancels out
  /// (the volume algorithm; Barahona and Anbil 2000).
  private mutating func move(from relaxed: Relaxed, aim: Double?) -> Bool {
    let isBetter = relaxed.bound < best
    let slope = slope(relaxed)
    note(relaxed.bound)
    if isBetter, slope.times(direction) > 0 { factor = min(2, factor * 1.1) }
    if stale >= 20 {
      stale = 0
      factor *= 0.66
      if factor < 0.0005 { (factor, mostShare, hasDirection) = (0.1, 0.1, false) }
    }
    if steps % 100 == 0 {
      if mark - best < abs(best) / 1000 { mostShare = max(1e-4, mostShare / 2) }
      mark = best
    }
    let difference = slope.minus(direction)
    let size = difference.times(difference)
    let ideal = size > 0 ? -difference.times(direction) / size : 1
    let share = hasDirection ? min(mostShare, max(mostShare / 10, ideal)) : 1
    hasDirection = true
    direction.add(share, difference)
    for index in opened.indices { opened[index] += share * (Double(relaxed.open[index]) - opened[index]) }
    longest.mix(relaxed.holders, share: share)
    var feasible = direction
    hold(&feasible)
    let distance = best - (aim ?? best - max(abs(best) / 20, usualSize))
    let norm = feasible.times(feasible)
    guard distance > 0, norm > 0 else { return false }
    let length = factor * distance / norm / meanContract
    prices = bestPrices
    for index in profiles.indices {
      let old = prices.hours[index]
      let new = old - length * feasible.hours[index] * scale[index]
      // A price stops at nothing before it changes its sign: the contract's other end counts beyond.
      prices.hours[index] = new * old < 0 ? 0 : min(1e9, max(-1e9, new))
      let ceiling = prices.ceilings[index] - length * feasible.ceilings[index]
      prices.ceilings[index] = min(subsidies[index].rate, max(0, ceiling))
    }
    for position in model.donors.indices {
      prices.donors[position] = min(1e9, max(0, prices.donors[position] - length * feasible.donors[position]))
      prices.lights[position] = min(1e9, max(0, prices.lights[position] - length * feasible.lights[position]))
    }
    for index in model.lightCovers.indices {
      let price = prices.covers[index] - length * feasible.covers[index] * meanItem
      prices.covers[index] = min(Double(CarvingBound.mostPrice), max(0, price))
    }
    return true
  }

  /// Leaves out what would take a price beyond its end.
  private func hold(_ slope: inout Prices) {
    for index in profiles.indices {
      let (price, rise) = (bestPrices.ceilings[index], slope.ceilings[index])
      if (price <= 0 && rise > 0) || (price >= subsidies[index].rate && rise < 0) { slope.ceilings[index] = 0 }
    }
    for position in model.donors.indices {
      if bestPrices.donors[position] == 0, slope.donors[position] > 0 { slope.donors[position] = 0 }
      if bestPrices.lights[position] == 0, slope.lights[position] > 0 { slope.lights[position] = 0 }
    }
    for index in model.lightCovers.indices where bestPrices.covers[index] == 0 && slope.covers[index] > 0 {
      slope.covers[index] = 0
    }
  }

  /// How the bound rises with each price.
  private func slope(_ relaxed: Relaxed) -> Prices {
    var slope = Prices(classes: profiles.count, model)
    for index in profiles.indices {
      let profile = model.profiles[profiles[index]]
      let (low, high) = (
        Double(profile.minimum * relaxed.open[index]), Double(profile.maximum * relaxed.open[index])
      )
      let used = relaxed.used[index]
      let between = used > high ? high : used < low ? low : used
      let target = prices.hours[index] > 0 ? high : prices.hours[index] < 0 ? low : between
      slope.hours[index] = (target - used) * scale[index] / meanContract
      slope.ceilings[index] = -relaxed.above[index] / meanContract
    }
    for position in model.donors.indices {
      slope.donors[position] = relaxed.lost[position] / meanContract
      slope.lights[position] = relaxed.lostLight[position] / meanContract
    }
    // A price of an item, not of a minute: moved as one of the minutes of a usual item.
    for index in model.lightCovers.indices {
      slope.covers[index] = relaxed.lostCovers[index] * meanItem / meanContract
    }
    return slope
  }
}
