/// Prices by the hour: a minute of each person, and a minute out of each position, has a price; then every item goes
/// to whoever gains most by it, and the relaxed plan falls apart by item.
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
  /// Items that each class may have, with gain and minutes, one class after the other.
  private var items: [Int32] = []
  private var gains: [Int] = []
  private var needs: [Int32] = []
  private var ranges: [Range<Int>] = []
  private(set) var prices: [Double]
  private(set) var donorPrices: [Double]
  private var direction: [Double]
  private var donorDirection: [Double]
  private(set) var best: Double = .infinity
  private var bestPrices: [Double]
  private var bestDonorPrices: [Double]
  private var factor = 1.0
  private var stale = 0
  private(set) var steps = 0
  private let meanContract: Double
  /// Freed minutes for one minute of the person: prices are moved as prices of freed minutes, which are about the same
  /// for everybody, so that slow and fast people do not pull each other apart.
  private var scale: [Double] = []
  /// Above so many pairs the table of gains is not kept and this is not used.
  static let mostPairs = 30_000_000

  /// - Parameter gain: what an item adds for an agent; 0 while people are counted.
  init(
    model: CarvingModel, goal: CarvingBound.Goal, agents: [(agent: Int, count: Int)],
    mayUse: (_ item: Int, _ profile: Int) -> Bool, gain: (_ agent: Int, _ item: Int, _ minutes: Int) -> Int
  ) {
    self.model = model
    self.goal = goal
    profiles = agents.map { model.agents[$0.agent].profile }
    counts = agents.map(\.count)
    for (agent, _) in agents {
      let profile = model.agents[agent].profile
      let start = items.count
      var freed = 0
      for item in model.items.indices where mayUse(item, profile) {
        let minutes = model.minutes(profile: profile, item: item)
        items.append(Int32(item))
        needs.append(Int32(clamping: minutes))
        gains.append(gain(agent, item, minutes))
        freed += model.items[item].minutes
      }
      let needed = needs[start...].reduce(0) { $0 + Int($1) }
      scale.append(needed > 0 ? max(0.01, Double(freed) / Double(needed)) : 1)
      ranges.append(start..<items.count)
    }
    prices = Array(repeating: 0, count: agents.count)
    donorPrices = Array(repeating: 0, count: model.donors.count)
    direction = prices
    donorDirection = donorPrices
    bestPrices = prices
    bestDonorPrices = donorPrices
    meanContract = Double(profiles.reduce(1) { $0 + model.profiles[$1].maximum }) / Double(max(1, profiles.count))
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
              for (index, range) in ranges.enumerated() {
                let price = prices[index]
                for place in range {
                  let value = Double(gains[place]) - price * Double(needs[place])
                  let item = Int(items[place])
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
    return (values, classes)
  }

  private func donorCosts() -> [Double] {
    var costs = Array(repeating: 0.0, count: model.items.count)
    guard donorPrices.contains(where: { $0 > 0 }) else { return costs }
    for item in costs.indices {
      for index in model.items[item].pieces {
        costs[item] += donorPrices[model.pieces[index].position] * Double(model.pieces[index].minutes)
      }
    }
    return costs
  }

  /// What one person of a class brings beside the items: the price of the contract, less what comes once.
  private func opening(_ index: Int) -> Double {
    let profile = model.profiles[profiles[index]]
    let hours = prices[index] * Double(prices[index] >= 0 ? profile.maximum : profile.minimum)
    return hours
  }

  /// The prices of items that follow, as whole numbers.
  mutating func itemPrices() -> (items: [Int], donors: [Int]) {
    (prices, donorPrices) = (bestPrices, bestDonorPrices)
    let costs = donorCosts()
    let (values, _) = winners(costs)
    return (
      zip(values, costs).map { Int(min(1e12, max(0, ($0 - $1).rounded()))) },
      donorPrices.map { Int(max(0, $0).rounded()) }
    )
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
      note(relaxed.bound)
      shorten()
      guard move(from: relaxed, aim: aim) else { return }
    }
  }

  private typealias Choose = (_ values: [Int?]) -> (sum: Int, open: [Int])?

  /// The relaxed plan at the present prices: its value, the minutes of each class, what positions have left, and how
  /// many jobs each class has.
  private struct Relaxed {
    var bound = 0.0
    var used: [Double]
    var lost: [Double]
    var open: [Int] = []
  }

  private func evaluate(_ choose: Choose) -> Relaxed? {
    let costs = donorCosts()
    let (values, classes) = winners(costs)
    var relaxed = Relaxed(
      used: Array(repeating: 0.0, count: prices.count), lost: model.donors.map { Double($0.movable) })
    for item in values.indices where classes[item] >= 0 {
      relaxed.bound += values[item] - costs[item]
      for index in model.items[item].pieces {
        relaxed.lost[model.pieces[index].position] -= Double(model.pieces[index].minutes)
      }
      relaxed.used[Int(classes[item])] += Double(model.minutes(profile: profiles[Int(classes[item])], item: item))
    }
    for (position, price) in donorPrices.enumerated() {
      relaxed.bound += price * Double(model.donors[position].movable)
    }
    guard let choice = choose(prices.indices.map { Int(clampedStep: opening($0)) }) else { return nil }
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
        for index in prices.indices { prices[index] = size * scale[index] }
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
      (bestPrices, bestDonorPrices) = (prices, donorPrices)
    }
  }

  /// Shorter steps, from the best prices, once they no longer gain.
  private mutating func shorten() {
    guard stale >= 20 else { return }
    stale = 0
    factor *= 0.75
    if factor < 0.002 { factor = 0.3 }
    (prices, donorPrices) = (bestPrices, bestDonorPrices)
    for index in direction.indices { direction[index] = 0 }
    for position in donorDirection.indices { donorDirection[position] = 0 }
  }

  private mutating func move(from relaxed: Relaxed, aim: Double?) -> Bool {
    let (used, lost, open) = (relaxed.used, relaxed.lost, relaxed.open)
    let distance = relaxed.bound - (aim ?? best - abs(best) / 20)
    guard distance > 0 else { return false }
    var (slope, donorSlope) = (used, lost)
    var (turn, size) = (0.0, 0.0)
    for index in used.indices {
      let profile = model.profiles[profiles[index]]
      let (low, high) = (Double(profile.minimum * open[index]), Double(profile.maximum * open[index]))
      let between = used[index] > high ? high : used[index] < low ? low : used[index]
      let target = prices[index] > 0 ? high : prices[index] < 0 ? low : between
      slope[index] = (target - used[index]) * scale[index] / meanContract
      turn += slope[index] * direction[index]
      size += direction[index] * direction[index]
    }
    for position in lost.indices {
      donorSlope[position] = donorPrices[position] == 0 && lost[position] > 0 ? 0 : lost[position] / meanContract
      turn += donorSlope[position] * donorDirection[position]
      size += donorDirection[position] * donorDirection[position]
    }
    let keep = turn < 0 && size > 0 ? -1.5 * turn / size : 0
    var norm = 0.0
    for index in slope.indices {
      direction[index] = slope[index] + keep * direction[index]
      norm += direction[index] * direction[index]
    }
    for position in donorSlope.indices {
      donorDirection[position] = donorSlope[position] + keep * donorDirection[position]
      norm += donorDirection[position] * donorDirection[position]
    }
    guard norm > 0 else { return false }
    let length = factor * distance / norm / meanContract
    for index in prices.indices {
      let new = prices[index] - length * direction[index] * scale[index]
      // A price stops at nothing before it changes its sign: the contract's other end counts beyond.
      prices[index] = new * prices[index] < 0 ? 0 : min(1e9, max(-1e9, new))
    }
    for position in donorPrices.indices {
      donorPrices[position] = min(1e9, max(0, donorPrices[position] - length * donorDirection[position]))
    }
    return true
  }
}
