/// Prices that prove much, found without a linear program (subgradient): jobs covered too often get cheaper.
///
/// Begins with the jobs of the busiest moment at price 1, whose bound is the maximum overlap. The step follows Polyak
/// (1969) with the workers of the best plan as the value aimed at; directions are smoothed by the one before.
struct DualAscent {
  /// How much of the last direction is kept: workers who are alike all want the same jobs, so directions swing.
  private static let memory = 0.95

  /// Proven: no plan has fewer workers.
  private(set) var bound: Int
  private(set) var bestValue: Int
  private(set) var bestPrices: [Int]
  private var prices: [Double]
  private var direction: [Double]
  private var boldness = 0.5
  private var sinceProgress = 0
  private let pricing: WorkerPricing
  private let workers: Int

  init(_ problem: FixedDatesProblem, busiest: [Int]) {
    pricing = WorkerPricing(problem)
    workers = problem.qualified.count
    prices = Array(repeating: 0.3, count: problem.jobs.count)
    direction = Array(repeating: 0, count: problem.jobs.count)
    for job in busiest { prices[job] = 1 }
    bestPrices = Array(repeating: 0, count: problem.jobs.count)
    for job in busiest { bestPrices[job] = CoverBound.scale }
    bestValue = CoverBound.evaluate(pricing, workers: workers, prices: bestPrices).value
    bound = max(0, (bestValue + CoverBound.scale - 1) / CoverBound.scale)
  }

  /// Goes on for some rounds, or until the bound reaches `target`, the workers of the best plan.
  mutating func run(rounds: Int, target: Int, budget: inout SearchBudget) {
    let scale = Double(CoverBound.scale)
    for _ in 0..<rounds {
      if bound >= target || budget.checkClock() { return }
      let asked = prices.map(CoverBound.price)
      let result = CoverBound.evaluate(pricing, workers: workers, prices: asked)
      if result.value > bestValue {
        bestValue = result.value
        bestPrices = asked
        bound = max(bound, result.workers)
        sinceProgress = 0
      } else {
        sinceProgress += 1
        if sinceProgress >= 20 {
          boldness = max(0.001, boldness * 0.8)
          sinceProgress = 0
        }
      }
      var norm = 0.0
      for job in direction.indices { direction[job] *= DualAscent.memory }
      for job in direction.indices { direction[job] += 1 - DualAscent.memory }
      for (weight, jobs) in result.best where weight > CoverBound.scale {
        for job in jobs { direction[job] -= 1 - DualAscent.memory }
      }
      for job in direction.indices {
        if prices[job] <= 0, direction[job] < 0 { continue }
        norm += direction[job] * direction[job]
      }
      if norm < 1e-9 { return }
      let step = boldness * (Double(target) - Double(result.value) / scale) / norm
      for job in prices.indices { prices[job] = max(0, prices[job] + step * direction[job]) }
    }
  }
}
