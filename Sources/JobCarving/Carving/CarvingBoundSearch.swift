/// The best bound found so far, and the work of finding a better one.
struct CarvingBoundSearch {
  private var relaxation: CarvingBound
  /// The same with prices for counting people.
  private var counting: CarvingBound
  private let model: CarvingModel
  private(set) var served: Int
  private var value: Int?
  private var bestPrices: CarvingPrices
  private var servedSteps = 0
  private var hours: (prices: CarvingHourPrices, served: Int)?
  private var countingHours: CarvingHourPrices?
  /// What the hour prices promised when the bound was last made from them.
  private var told = Double.infinity
  private var factor = 1.0
  private var stale = 0
  private var wasExact = false
  private var exactCredit = 0
  /// Proofs with whole jobs; `nil` where there are too many of them.
  private var jobs: JobProof?
  private var isJobProofBegun = false
  /// Who has the longest work, and where there are too many whole jobs, who gets a job.
  private var choices: ChoiceProof?
  private let pairs: Int
  /// A distance to aim at where the bound itself says nothing of how large values are.
  private let usualSize: Int

  init(_ model: CarvingModel) {
    self.model = model
    relaxation = CarvingBound(model)
    counting = relaxation
    served = relaxation.reachableWeight
    bestPrices = relaxation.prices
    var pairs = 0
    for word in model.able { pairs += word.nonzeroBitCount }
    self.pairs = pairs
    usualSize = model.items.reduce(0) { $0 + abs($1.freed) } / 100
  }

  /// No plan has a better score than this.
  var score: Score { Score(served: served, value: value ?? CarvingBoundSearch.unbounded(model)) }

  func isReached(by score: Score) -> Bool { score.hard == 0 && score.served == served && score.value == value }
  func isReachable(_ agent: Int) -> Bool { relaxation.isReachable(agent: agent) }

  /// Steps before the first plan: what its prices are worth, on problems of every size. Small problems are enumerated.
  var firstSteps: Int {
    model.items.count <= CarvingExact.mostItems ? 200 : max(2, min(2000, 200_000_000 / max(1, pairs)))
  }
  var lastSteps: Int { max(1, min(100, 100_000_000 / max(1, pairs))) }
  /// What one step costs, in steps of the local search; measured once, and the same on every machine. Without the table of
  /// hour prices a step looks at every person's best job.
  var costOfStep: Int { 1 + pairs / (relaxation.hasRoomForHourPrices ? 3000 : 300) }

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

  /// Whether the last thousand steps gained next to nothing.
  private(set) var isSettled = false
  private var mark: (steps: Int, value: Int)?
  private var steps = 0

  private mutating func settle(_ done: Int) {
    steps += done
    guard let value else { return }
    guard let mark, mark.steps + 400 <= steps else {
      if self.mark == nil { self.mark = (steps, value) }
      return
    }
    isSettled = steps > 1600 && mark.value - value <= max(1, abs(value) / 20_000)
    self.mark = (steps, value)
  }

  /// Works on the bound: hour prices while they gain, then the choice of who does the longest work, then whole jobs. Where
  /// there are too many of those, the choice of people as well, and item prices with the hours filled to the minute.
  ///
  /// - Parameter plan: The agent of each item in the plan known, or −1.
  mutating func improve(steps: Int, than known: Score?, plan: [Int] = [], budget: inout SearchBudget) {
    guard steps > 0 else { return }
    defer { settle(steps) }
    if hoursAreSpent, let known, known.hard == 0 {
      beginJobs()
      if choose(steps: steps, known: known, budget: &budget) { return }
      if proveWithJobs(steps: steps, known: known, plan: plan, budget: &budget) { return }
    }
    if let known, known.hard == 0, known.served < served { countPeople(steps: steps, known: known, budget: &budget) }
    let aim = known.flatMap { $0.hard == 0 && $0.served == served ? $0.value : nil }
    if hoursAreSpent, relaxation.canFillExactly {
      exactCredit += steps
      let whole = exactCredit / relaxation.costOfExactness
      exactCredit -= whole * relaxation.costOfExactness
      byTheItem(steps: whole, aim: aim, budget: &budget)
    } else if !byTheHour(steps: steps, aim: aim, budget: &budget) {
      byTheItem(steps: steps, aim: aim, budget: &budget)
    }
  }

  private mutating func beginJobs() {
    guard !isJobProofBegun else { return }
    isJobProofBegun = true
    jobs = JobProof(relaxation)
  }

  /// Whether hour prices have nothing more to give.
  private var hoursAreSpent: Bool { isSettled && hours != nil }

  /// - Returns: whether the problem is of a size for it.
  private mutating func proveWithJobs(steps: Int, known: Score, plan: [Int], budget: inout SearchBudget) -> Bool {
    guard var proof = jobs else { return false }
    jobs = nil
    proof.improve(
      credit: steps * costOfStep, known: known, plan: plan, from: (served, value), prices: bestPrices
    ) { budget.isOutOfTime() }
    if proof.bound.served < served {
      served = proof.bound.served
      // The value is bounded anew, over plans that place so many.
      relaxation.setPrices(bestPrices)
      value = relaxation.evaluate(.value(served: served)).bound
    }
    if proof.bound.served == served, let most = proof.bound.value, value.map({ most < $0 }) ?? true { value = most }
    jobs = proof
    return true
  }

  /// Whether proofs with whole jobs are being made.
  var usesJobs: Bool { jobs?.isSpent == false }

  /// A plan that a proof came upon: the agent of each item, or −1.
  mutating func takeFound() -> [Int]? { jobs?.takeFound() }

  private mutating func byTheItem(steps: Int, aim: Int?, budget: inout SearchBudget) {
    let isExact = hoursAreSpent && relaxation.canFillExactly
    if isExact != wasExact {
      // The steps begin anew where the values change their meaning.
      wasExact = isExact
      (factor, stale) = (1, 0)
      relaxation.setPrices(bestPrices)
    }
    for _ in 0..<steps {
      if value != nil, budget.isOutOfTime() { break }
      let evaluation = relaxation.evaluate(.value(served: served), isExact: isExact)
      guard let bound = evaluation.bound else { break }
      stale += 1
      if value.map({ bound < $0 }) ?? true {
        // A step that gains next to nothing does not show that the steps have the right length.
        if value.map({ $0 - bound > max(1, abs($0) / 100_000) }) ?? true { stale = 0 }
        value = bound
        bestPrices = relaxation.prices
        factor = min(2, factor * 1.1)
      }
      if stale >= 12 {
        factor *= 0.7
        stale = 0
        if factor < 0.005 { factor = 0.5 }
      }
      let best = value ?? bound
      let goal = aim ?? best - max(abs(best) / 20, usualSize)
      if best <= goal { break }
      relaxation.step(
        from: evaluation, best: (bestPrices, best), goal: .value(served: served), aim: goal, factor: factor, share: 0.1)
    }
  }

  /// Prices of hours: they come near the best value in cheap steps. `false` where there is no room for their table.
  private mutating func byTheHour(steps: Int, aim: Int?, budget: inout SearchBudget) -> Bool {
    if hours?.served != served {
      guard let new = relaxation.hourPrices(.value(served: served)) else { return false }
      hours = (new, served)
      told = .infinity
    }
    guard var prices = hours?.prices else { return false }
    hours = nil
    relaxation.improve(&prices, goal: .value(served: served), steps: steps, aim: aim) { budget.isOutOfTime() }
    // Only prices that promise something are worth the look at every person that makes them a bound.
    if value == nil || prices.best < told - abs(told) / 20_000,
      let bound = relaxation.evaluate(.value(served: served)).bound, value.map({ bound < $0 }) ?? true
    {
      value = bound
      bestPrices = relaxation.prices
    }
    told = min(told, prices.best)
    hours = (prices, served)
    return true
  }

  /// Looks for a proof that fewer people can be placed than each of them alone.
  private mutating func countPeople(steps: Int, known: Score, budget: inout SearchBudget) {
    guard let prices = countingHours ?? relaxation.hourPrices(.served) else {
      return countByTheItem(steps: steps, known: known, budget: &budget)
    }
    var hours = prices
    countingHours = nil
    counting.improve(&hours, goal: .served, steps: steps, aim: known.served) { budget.isOutOfTime() }
    // Whole people: only the next whole number below is worth a look.
    if hours.best < Double(served * CarvingBound.servedScale) { lower(to: counting.evaluate(.served).bound) }
    countingHours = hours
  }

  private mutating func lower(to bound: Int?) {
    guard let bound, bound < served else { return }
    served = bound
    // The value is bounded anew, over plans that place so many.
    value = nil
    (factor, stale) = (1, 0)
    (isSettled, mark) = (false, nil)
  }

  private mutating func countByTheItem(steps: Int, known: Score, budget: inout SearchBudget) {
    if servedSteps == 0 {
      // A minute is scarce everywhere: a price by the minute is the natural first guess.
      let total = max(1, model.items.reduce(0) { $0 + $1.minutes })
      let share = Double(served) * 1_000_000 / Double(total)
      var prices = counting.prices
      prices.items = model.items.map { Int(share * Double($0.minutes)) }
      counting.setPrices(prices)
    }
    var step = 1.0
    for _ in 0..<steps {
      servedSteps += 1
      if budget.isOutOfTime() { break }
      let evaluation = counting.evaluate(.served)
      lower(to: evaluation.bound)
      if served <= known.served { break }
      guard let bound = evaluation.bound else { break }
      counting.step(
        from: evaluation, best: (counting.prices, bound), goal: .served, aim: known.served, factor: step, share: 0.3)
      step *= 0.97
    }
  }

  /// Proves what the best choice of people and of who does the longest work can be worth.
  ///
  /// - Returns: whether there was something to do.
  private mutating func choose(steps: Int, known: Score, budget: inout SearchBudget) -> Bool {
    guard known.hard == 0, known.served == served, let value, let hours, hours.served == served,
      jobs == nil && served < relaxation.reachableWeight || !hours.prices.longest.items.isEmpty
    else { return false }
    var proof: ChoiceProof
    if let choices, choices.served == served {
      proof = choices
    } else {
      proof = ChoiceProof(relaxation, hours.prices, served: served, bound: value, isBrief: jobs != nil)
    }
    choices = nil
    self.value = min(value, proof.improve(steps: steps, above: known.value) { budget.isOutOfTime() })
    choices = proof
    return !proof.isSpent
  }

  /// Who gets a job and who the longest work in the choice that may be worth most; `nil` while that is open.
  var bestChoice: CarvingChoice? {
    if let jobs { return served < relaxation.reachableWeight ? jobs.bestChoice : nil }
    return choices?.served == served ? choices?.best : nil
  }

  /// A plan in which the people of a choice have a job: the agent of each item, or −1; `nil`: none is known.
  mutating func plan(for choice: CarvingChoice, budget: inout SearchBudget) -> [Int]? {
    jobs?.plan(for: choice) { budget.isOutOfTime() }
  }

  /// How scarce each item is where people are counted; `nil` while nobody had to count.
  var countPrices: [Int]? { countingHours == nil ? nil : counting.fullPrices.map { $0 + 1 } }

  /// Of each profile's subsidy, how much the best bound so far counts by the ceiling.
  var ceilingShares: [Int] { bestPrices.ceilingShares }

  /// What it asks for a minute of each profile; empty where only items were priced.
  var hourPrices: [Int] { bestPrices.hours }

  /// What the best bound so far asks for each item, the price of its minutes in its position included.
  var prices: [Int] {
    var relaxation = relaxation
    relaxation.setPrices(bestPrices)
    return relaxation.fullPrices
  }

  /// The items to try first for each profile, at the best prices found.
  func candidates() -> [[Int]] {
    var relaxation = relaxation
    relaxation.setPrices(bestPrices)
    let minutes = model.items.reduce(0) { $0 + $1.minutes } / max(1, model.items.count)
    var copies = Array(repeating: 0, count: model.profiles.count)
    for agent in model.agents { copies[agent.profile] += 1 }
    return relaxation.candidates(
      zip(model.profiles, copies).map { profile, copies in
        max(60, 8 * (profile.maximum / max(1, minutes) + 1) * max(1, min(20, copies)))
      })
  }
}
