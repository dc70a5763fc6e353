/// The years of a business case: what a later year weighs, and when a job is filled (looptijd).
///
/// Weights are billionths: the first year counts in full, each later one is divided by `1 + discount`, half up.
struct Horizon: Sendable {
  static let unit = 1_000_000_000

  let years: Int
  let weights: [Int]
  /// The weights together: what an amount that comes every year is worth.
  let annuity: Int
  /// How often a job is filled and the weights of those moments together, by how many months a person stays.
  private let fillings: [(count: Int, weight: Int)]

  init(years: Int, discountPermille: Int) {
    self.years = years
    var weights: [Int] = []
    var weight = Horizon.unit
    for _ in 0..<years {
      weights.append(weight)
      weight = scaled(weight, 1000, 1000 + discountPermille)
    }
    self.weights = weights
    annuity = weights.reduce(0, +)
    fillings = (1...12 * years).map { months in
      let starts = stride(from: 0, to: 12 * years, by: months)
      return (starts.reduce(0) { count, _ in count + 1 }, starts.reduce(0) { $0 + weights[$1 / 12] })
    }
  }

  /// A stay longer than the horizon is one filling.
  func filling(months: Int) -> (count: Int, weight: Int) { fillings[min(max(months, 1), fillings.count) - 1] }

  /// How often the job is filled in a year, counted from 0.
  func fillings(inYear year: Int, months: Int) -> Int {
    stride(from: 0, to: 12 * years, by: max(months, 1)).reduce(0) { $0 + ($1 / 12 == year ? 1 : 0) }
  }
}
