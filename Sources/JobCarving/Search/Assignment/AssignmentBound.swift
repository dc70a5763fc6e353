/// A proven lower bound: each agent's best load when a task pays its agent a price, whoever else takes it.
///
/// Giving up "each task exactly once" for a price per task (a Lagrangian multiplier, in fractions of a cost unit) leaves
/// one knapsack per agent, solved exactly; the sum of the prices less the knapsacks' values is below every plan's cost,
/// whatever the prices are. The prices are improved by the subgradient method with a moving target level.
/// Sources: Fisher, Management Science 27 (1981); Posta, Ferland and Michelon, Computational Optimization and
/// Applications 52 (2012). The bound is whole-number arithmetic; only the step lengths are floating point.
final class AssignmentBound {
  let agents: Int
  let tasks: Int
  /// Fractions of a cost unit in prices.
  let scale: Int
  let capacities: [Int]
  /// Costs times `scale`.
  let costs: ScratchBuffer<Int>
  let uses: ScratchBuffer<Int>
  /// Pairs that a plan better than the best known may hold.
  let isAllowed: ScratchBuffer<Bool>
  /// The pairs of the load found last.
  let isChosen: ScratchBuffer<Bool>
  /// How many agents took the task in the load found last.
  let takers: ScratchBuffer<Int>
  /// The prices tried last, and the best.
  let prices: ScratchBuffer<Int>
  let bestPrices: ScratchBuffer<Int>
  /// Per agent at the best prices: the worth of a unit of capacity (shifted), the knapsack's value and its fractional
  /// bound (shifted).
  let unitPrices: ScratchBuffer<Int>
  let values: ScratchBuffer<Int>
  let fractionals: ScratchBuffer<Int>
  /// The best bound, times `scale`.
  private(set) var best = Int.min
  /// How often the knapsacks were solved.
  private(set) var evaluations = 0

  let knapsack: AgentKnapsack
  private let items: ScratchBuffer<Int>
  private let candidates: ScratchBuffer<Int32>
  private let candidateCounts: ScratchBuffer<Int>
  private let guesses: ScratchBuffer<Int>
  private let lastUnitPrices: ScratchBuffer<Int>
  private let lastValues: ScratchBuffer<Int>
  private let lastFractionals: ScratchBuffer<Int>
  private let directions: ScratchBuffer<Double>
  private let largestPrice: Int

  init(_ problem: AssignmentProblem) {
    (agents, tasks, capacities) = (problem.agents, problem.tasks, problem.capacities)
    let largest = (problem.costs.max() ?? 0) + 1
    var scale = 1024
    while scale > 1 && largest > AssignmentProblem.largestTotal / tasks / scale { scale /= 2 }
    self.scale = scale
    largestPrice = 64 * largest * scale
    let size = agents * tasks
    costs = ScratchBuffer(problem.costs.map { $0 * scale }, 0)
    uses = ScratchBuffer(problem.uses, 0)
    isAllowed = ScratchBuffer(size, true)
    isChosen = ScratchBuffer(size, false)
    takers = ScratchBuffer(tasks, 0)
    prices = ScratchBuffer(tasks, 0)
    bestPrices = ScratchBuffer(tasks, 0)
    unitPrices = ScratchBuffer(agents, 0)
    values = ScratchBuffer(agents, 0)
    fractionals = ScratchBuffer(agents, 0)
    knapsack = AgentKnapsack(size: tasks)
    items = ScratchBuffer(tasks, 0)
    candidates = ScratchBuffer(size, 0)
    candidateCounts = ScratchBuffer(agents, 0)
    guesses = ScratchBuffer(agents, largest * scale)
    lastUnitPrices = ScratchBuffer(agents, 0)
    lastValues = ScratchBuffer(agents, 0)
    lastFractionals = ScratchBuffer(agents, 0)
    directions = ScratchBuffer(tasks, 0)
    for a in 0..<agents {
      for t in 0..<tasks where uses.base[a * tasks + t] > capacities[a] {
        isAllowed.base[a * tasks + t] = false
      }
    }
    listCandidates()
    setStartPrices()
  }

  /// The bound as a cost: every plan costs at least this.
  var cost: Int { best == Int.min ? 0 : Self.roundedUp(best, scale) }

  static func roundedUp(_ value: Int, _ scale: Int) -> Int {
    value >= 0 ? (value + scale - 1) / scale : -(-value / scale)
  }

  func hasAgent(_ task: Int) -> Bool { (0..<agents).contains { isAllowed.base[$0 * tasks + task] } }

  /// Pairs that are neither forbidden nor the only one left of their task.
  var undecided: Int {
    (0..<tasks).reduce(0) { sum, task in
      let options = (0..<agents).count { isAllowed.base[$0 * tasks + task] }
      return sum + (options > 1 ? options : 0)
    }
  }

  /// Forgets the best prices, after the allowed pairs or the prices were changed from outside.
  func restart() {
    best = Int.min
    listCandidates()
  }

  /// Loads are cleared pair by pair of this list, so that a pair that leaves it may not stay in one.
  func listCandidates() {
    for a in 0..<agents {
      var count = 0
      for t in 0..<tasks { isChosen.base[a * tasks + t] = false }
      for t in 0..<tasks where isAllowed.base[a * tasks + t] {
        candidates.base[a * tasks + count] = Int32(truncatingIfNeeded: t)
        count += 1
      }
      candidateCounts.base[a] = count
    }
  }

  /// The second cheapest agent's cost: what the cheapest one is worth at most when capacity is plenty.
  private func setStartPrices() {
    for t in 0..<tasks {
      var (first, second) = (Int.max, Int.max)
      for a in 0..<agents where isAllowed.base[a * tasks + t] {
        let cost = costs.base[a * tasks + t]
        if cost < first { (first, second) = (cost, first) } else if cost < second { second = cost }
      }
      prices.base[t] = second < Int.max ? second : first < Int.max ? first : 0
      bestPrices.base[t] = prices.base[t]
    }
  }

  /// The bound at `prices`, times `scale`; kept when it is the best.
  @discardableResult
  func evaluate() -> Int {
    evaluations += 1
    let (takers, prices, isChosen, items) = (takers.base, prices.base, isChosen.base, items.base)
    var bound = 0
    for t in 0..<tasks {
      takers[t] = 0
      bound += prices[t]
    }
    for a in 0..<agents {
      let row = a * tasks
      let count = collect(agent: a)
      knapsack.price = lastUnitPrices.base[a]
      let value = knapsack.solve(count: count, capacity: capacities[a], guess: &guesses.base[a])
      lastUnitPrices.base[a] = knapsack.price
      lastValues.base[a] = value
      lastFractionals.base[a] = knapsack.fractional
      bound -= value
      for k in 0..<candidateCounts.base[a] { isChosen[row + Int(candidates.base[row + k])] = false }
      for k in 0..<count where knapsack.isTaken.base[k] {
        takers[items[k]] += 1
        isChosen[row + items[k]] = true
      }
    }
    if bound > best {
      best = bound
      bestPrices.copy(from: self.prices)
      unitPrices.copy(from: lastUnitPrices)
      values.copy(from: lastValues)
      fractionals.copy(from: lastFractionals)
    }
    return bound
  }

  /// Hands the tasks that pay the agent more than they cost to the knapsack.
  private func collect(agent: Int) -> Int {
    let row = agent * tasks
    let (costs, uses, prices, list) = (
      costs.base + row, uses.base + row, prices.base, candidates.base + row
    )
    let (profits, loads, items) = (knapsack.profits.base, knapsack.uses.base, items.base)
    var count = 0
    for k in 0..<candidateCounts.base[agent] {
      let t = Int(list[k])
      let profit = prices[t] - costs[t]
      if profit > 0 {
        profits[count] = profit
        loads[count] = uses[t]
        items[count] = t
        count += 1
      }
    }
    return count
  }

  /// Improves the prices by at most `iterations` evaluations.
  ///
  /// - Parameters:
  ///   - ceiling: the cost of the best known plan; the work ends when the bound reaches it.
  ///   - precision: the work ends when the target is nearer than this, in fractions of a cost unit.
  ///   - visit: called after each evaluation; `false` ends the work.
  func improve(
    iterations: Int, ceiling: Int?, start: Int, precision: Int, patience: Int = 20,
    visit: () -> Bool = { true }
  ) {
    prices.copy(from: bestPrices)
    for t in 0..<tasks { directions.base[t] = 0 }
    var level = max(start, precision)
    var (idle, reference) = (0, best)
    for _ in 0..<iterations {
      let bound = evaluate()
      guard visit() else { return }
      if let ceiling, cost >= ceiling { return }
      if best > reference || reference == Int.min {
        if reference != Int.min, best - reference >= level / 2 { level += level / 2 }
        if reference == Int.min || best - reference >= level / 8 { idle = 0 } else { idle += 1 }
        reference = best
      } else {
        idle += 1
      }
      if idle >= patience {
        level /= 2
        idle = 0
        if level < precision { return }
        prices.copy(from: bestPrices)
        for t in 0..<tasks { directions.base[t] = 0 }
        evaluate()
        reference = best
        step(toward: best + level, from: best)
        continue
      }
      var target = best + level
      if let ceiling { target = min(target, max(ceiling * scale, best + precision)) }
      step(toward: target, from: bound)
    }
  }

  private func step(toward target: Int, from bound: Int) {
    let (directions, takers, prices) = (directions.base, takers.base, prices.base)
    var (norm, slope) = (0.0, 0.0)
    for t in 0..<tasks {
      let gradient = Double(1 - takers[t])
      directions[t] = gradient + 0.8 * directions[t]
      norm += directions[t] * directions[t]
      slope += directions[t] * gradient
    }
    guard norm > 0 else { return }
    let length = Double(target - bound) / norm * (slope > 0 ? 1 : 0.5)
    let limit = Double(largestPrice)
    for t in 0..<tasks where directions[t] != 0 {
      prices[t] = Int(
        min(limit, max(-limit, (Double(prices[t]) + length * directions[t]).rounded())))
    }
  }
}
