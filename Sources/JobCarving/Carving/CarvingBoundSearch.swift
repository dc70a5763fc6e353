/// The best bound found so far, and the work of finding a better one.
struct CarvingBoundSearch {
  private var relaxation: CarvingBound
  private let model: CarvingModel
  private(set) var served: Int
  private var value: Int?
  private var bestPrices: (items: [Int], donors: [Int])
  private var servedPrices: (items: [Int], donors: [Int])
  private var servedSteps = 0
  private var factor = 1.0
  private var stale = 0
  private let pairs: Int

  init(_ model: CarvingModel) {
    self.model = model
    relaxation = CarvingBound(model)
    served = relaxation.reachableWeight
    bestPrices = (relaxation.itemPrices, relaxation.donorPrices)
    servedPrices = bestPrices
    var pairs = 0
    for word in model.able { pairs += word.nonzeroBitCount }
    self.pairs = pairs
  }

  /// No plan has a better score than this.
  var score: Score { Score(served: served, value: value ?? CarvingBoundSearch.unbounded(model)) }

  func isReached(by score: Score) -> Bool { score.hard == 0 && score.served == served && score.value == value }
  func isReachable(_ agent: Int) -> Bool { relaxation.isReachable(agent: agent) }

  /// Steps by size: what half a minute of work allows on large problems, and enough on small ones.
  var firstSteps: Int { max(2, min(80, 100_000_000 / max(1, pairs))) }
  var mostSteps: Int { max(2, min(400, 300_000_000 / max(1, pairs))) }
  var lastSteps: Int { max(1, min(100, 100_000_000 / max(1, pairs))) }

  /// Everything freed and every subsidy without any cost: true of every plan.
  private static func unbounded(_ model: CarvingModel) -> Int {
    var sum = model.items.reduce(0) { $0 + max(0, $1.freed) } + model.changeCost * model.items.count
    for agent in model.agents {
      let profile = model.profiles[agent.profile]
      sum += profile.maximum * profile.rates.subsidyPerMinute
      sum -= min(0, profile.rates.guidancePerWeek) + min(0, profile.rates.oneOffPerWeek)
    }
    return sum
  }

  mutating func improve(steps: Int, than known: Score?, budget: inout SearchBudget) {
    if let known, known.hard == 0, known.served < served { countPeople(steps: steps, known: known, budget: &budget) }
    relaxation.setPrices(items: bestPrices.items, donors: bestPrices.donors)
    for _ in 0..<steps {
      if value != nil, budget.stopReason == .interrupted || budget.stopReason == .time || budget.checkClock() { break }
      let evaluation = relaxation.evaluate(.value(served: served))
      guard let bound = evaluation.bound else { break }
      if value.map({ bound < $0 }) ?? true {
        value = bound
        bestPrices = (relaxation.itemPrices, relaxation.donorPrices)
        stale = 0
      } else {
        stale += 1
        if stale >= 6 {
          factor /= 2
          stale = 0
          if factor < 0.001 { factor = 0.3 }
          relaxation.setPrices(items: bestPrices.items, donors: bestPrices.donors)
          continue
        }
      }
      let best = value ?? bound
      let aim =
        known.map { $0.hard == 0 && $0.served == served ? $0.value : best - abs(best) / 20 } ?? best - abs(best) / 20
      if best <= aim { break }
      relaxation.step(from: evaluation, goal: .value(served: served), aim: min(aim, bound - 1), factor: factor)
    }
  }

  /// Looks for a proof that fewer people can be placed than each of them alone.
  private mutating func countPeople(steps: Int, known: Score, budget: inout SearchBudget) {
    guard servedSteps < mostSteps else { return }
    if servedSteps == 0 {
      // A minute is scarce everywhere: a price by the minute is the natural first guess.
      let total = max(1, model.items.reduce(0) { $0 + $1.minutes })
      let share = Double(served) * 1_000_000 / Double(total)
      servedPrices.items = model.items.map { Int(share * Double($0.minutes)) }
    }
    relaxation.setPrices(items: servedPrices.items, donors: servedPrices.donors)
    var step = 1.0
    for _ in 0..<max(steps, 8) {
      servedSteps += 1
      if budget.stopReason == .interrupted || budget.stopReason == .time || budget.checkClock() { break }
      let evaluation = relaxation.evaluate(.served)
      guard let bound = evaluation.bound else { break }
      if bound < served {
        served = bound
        // The value is bounded anew, over plans that place so many.
        value = nil
        factor = 1
      }
      if served <= known.served { break }
      relaxation.step(from: evaluation, goal: .served, aim: known.served, factor: step)
      step *= 0.97
    }
    servedPrices = (relaxation.itemPrices, relaxation.donorPrices)
  }

  /// The items to try first for a profile, at the best prices found.
  mutating func candidates(profile: Int) -> [Int] {
    relaxation.setPrices(items: bestPrices.items, donors: bestPrices.donors)
    let minutes = model.items.reduce(0) { $0 + $1.minutes } / max(1, model.items.count)
    let perJob = model.profiles[profile].maximum / max(1, minutes) + 1
    let copies = min(20, model.agents.count { $0.profile == profile })
    return relaxation.candidates(profile: profile, count: max(60, 8 * perJob * max(1, copies)))
  }
}
