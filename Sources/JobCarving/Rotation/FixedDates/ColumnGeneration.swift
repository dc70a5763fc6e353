/// Solves the cover by columns made when they are needed (kolomgeneratie), with a proven bound after every round.
///
/// The prices asked for lie between those of the program and the best ones so far, which keeps them from swinging
/// (Wentges 1997).
struct ColumnGeneration {
  private static let firstDistance = 0.2

  struct Outcome {
    /// Proven: no plan of the problem has fewer workers.
    var bound: Int
    /// The solution of the program as far as it was solved.
    var parts: [(column: CoverMaster.Column, part: Double)]
    var columns: [CoverMaster.Column]
    /// The prices that prove `bound`.
    var prices: [Int]
  }

  /// - Parameters:
  ///   - prices: prices of jobs that prove much already.
  ///   - limit: from this bound on the problem is of no interest and the search for a better bound ends.
  ///   - pivots: how much may be done; the outcome says whether it was enough.
  static func solve(
    _ problem: FixedDatesProblem, columns: [CoverMaster.Column], prices: [Int]? = nil, limit: Int,
    pivots: Int = .max, seed: UInt64,
    budget: inout SearchBudget
  ) -> Outcome {
    let (jobs, workers) = (problem.jobs.count, problem.qualified.count)
    var master = CoverMaster(jobs: jobs, workers: workers, seed: seed)
    for column in columns { _ = master.add(column) }
    let pricing = WorkerPricing(problem)
    var bestValue = 0
    var center = Array(repeating: 0.0, count: jobs)
    // How far prices may go from the best ones; without any they may be anything that one worker can be worth.
    var distance = 1.02
    if let prices {
      let result = CoverBound.evaluate(pricing, workers: workers, prices: prices)
      bestValue = result.value
      center = prices.map { Double($0) / Double(CoverBound.scale) }
      for worker in 0..<workers where result.best[worker].weight > 0 {
        _ = master.add(CoverMaster.Column(worker: worker, jobs: result.best[worker].jobs.sorted()))
      }
      distance = ColumnGeneration.firstDistance
      master.keepPrices(within: distance, of: center)
    }
    var share = 0.6
    let pivotLimit = 200 + jobs + workers
    func workersFor(_ value: Int) -> Int { value <= 0 ? 0 : (value + CoverBound.scale - 1) / CoverBound.scale }
    while workersFor(bestValue) < limit, master.pivots < pivots {
      let before = master.pivots
      guard master.optimise(limit: pivotLimit, budget: &budget) else { break }
      let isOptimal = master.pivots - before < pivotLimit
      let asked = (0..<jobs).map { share * center[$0] + (1 - share) * max(0, master.prices[$0]) }
      let result = CoverBound.evaluate(pricing, workers: workers, prices: asked.map(CoverBound.price))
      if result.value > bestValue {
        bestValue = result.value
        center = asked
      }
      var added = 0
      for worker in 0..<workers where result.best[worker].weight > 0 {
        let column = CoverMaster.Column(worker: worker, jobs: result.best[worker].jobs.sorted())
        if master.reducedCost(column) < -1e-6, master.add(column) { added += 1 }
      }
      if budget.checkClock() { break }
      if added > 0 || !isOptimal {
        share = 0.6
      } else if share > 0 {
        share = share > 0.2 ? 0.2 : 0
      } else if master.leansOnRange, distance < Double(4 * workers + 4) {
        distance *= 2
        master.keepPrices(within: distance, of: center)
        share = 0.6
      } else {
        break
      }
    }
    return Outcome(
      bound: workersFor(bestValue), parts: master.solution, columns: master.columns,
      prices: center.map(CoverBound.price))
  }
}
