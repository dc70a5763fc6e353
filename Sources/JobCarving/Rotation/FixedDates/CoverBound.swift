/// A proven number of workers from prices of jobs, in whole numbers.
///
/// For any prices of at least 0: a plan earns every price, a worker costs 1 and earns at most the jobs worth most that
/// one worker can do. So no plan has fewer workers than the sum of the prices minus what the workers can earn above
/// their cost (Lagrange relaxation of the cover). Prices are in units of 1/`scale`, so that nothing is rounded.
enum CoverBound {
  static let scale = 1 << 20
  /// Far above every useful price, and small enough that sums of 100,000 jobs fit.
  static let highestPrice = scale << 17

  struct Result {
    /// In units of 1/`scale`.
    var value: Int
    /// Per worker what is earned above the cost, or less, and with which jobs.
    var best: [(weight: Int, jobs: [Int])]

    /// The smallest number of workers that this value allows.
    var workers: Int { value <= 0 ? 0 : (value + scale - 1) / scale }
  }

  static func evaluate(_ pricing: WorkerPricing, workers: Int, prices: [Int]) -> Result {
    var value = 0
    for price in prices {
      precondition((0...highestPrice).contains(price), "Prices of jobs are positive and bounded.")
      value += price
    }
    let best = (0..<workers).map { pricing.best($0, weights: prices) }
    for (weight, _) in best { value -= max(0, weight - scale) }
    return Result(value: value, best: best)
  }

  static func price(_ value: Double) -> Int {
    guard value > 0 else { return 0 }
    return value < 100_000 ? Int(value * Double(scale)) : highestPrice
  }
}
