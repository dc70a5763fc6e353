import Interchange
import Testing

@testable import JobCarving

/// The simulation's parts against formulas that need no simulation.
@Suite struct UncertaintyTests {
  @Test("Quantiles of a triangle are those of its formula", arguments: [(0, 3000, 10_000), (40, 40, 90), (10, 70, 70)])
  func quantiles(_ low: Int, _ likely: Int, _ high: Int) {
    let triangle = Triangle(low, likely, high)
    let width = Double(high - low)
    for step in 0...200 {
      let position = UInt32(min(Double(step) / 200 * 4_294_967_296, 4_294_967_295))
      let p = Double(position) / 4_294_967_296
      let turn = Double(likely - low) / width
      let exact =
        p < turn
        ? Double(low) + (p * width * Double(likely - low)).squareRoot()
        : Double(high) - ((1 - p) * width * Double(high - likely)).squareRoot()
      #expect(abs(Double(triangle.quantile(position)) - exact) <= 0.51, "at \(p)")
    }
    #expect(triangle.quantile(0) == low)
    #expect(triangle.quantile(.max) <= high)
  }

  @Test("A triangle without doubt is its likely value, and its ends never pass it")
  func degenerate() {
    #expect(Triangle(7, 7, 7).quantile(.max) == 7)
    #expect(Triangle(9, 7, 5) == Triangle(7, 7, 7))
  }

  @Test("Positions are uniform: mean and variance of a sum of twelve")
  func uniforms() {
    var random = SplitMix64(seed: 1)
    let draws = 20_000
    let sums = (0..<draws).map { _ in (0..<12).reduce(0.0) { sum, _ in sum + Double(random.position()) / 4_294_967_296 }
    }
    let mean = sums.reduce(0, +) / Double(draws)
    let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws - 1)
    // Twelve uniforms: mean 6, variance 1; five standard errors are 0.035 and 0.05.
    #expect(abs(mean - 6) < 0.035)
    #expect(abs(variance - 1) < 0.05)
  }

  @Test("Draws of a triangle have its mean and its variance")
  func moments() {
    let (a, c, b) = (1000.0, 4000.0, 10_000.0)
    let triangle = Triangle(1000, 4000, 10_000)
    var random = SplitMix64(seed: 2)
    let draws = 40_000
    let values = (0..<draws).map { _ in Double(triangle.quantile(random.position())) }
    let mean = values.reduce(0, +) / Double(draws)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws - 1)
    let exact = (a * a + b * b + c * c - a * b - a * c - b * c) / 18
    #expect(abs(mean - (a + b + c) / 3) < 5 * (exact / Double(draws)).squareRoot())
    #expect(abs(variance / exact - 1) < 0.05)
  }

  @Test("A band is the nearest rank: the tenth, fiftieth and ninetieth of a hundred")
  func band() {
    let band = Simulation.band(Array(1...100))
    #expect(band == .init(p10: Euro(cents: 10), p50: Euro(cents: 50), p90: Euro(cents: 90)))
    #expect(Simulation.band([5]) == .init(p10: Euro(cents: 5), p50: Euro(cents: 5), p90: Euro(cents: 5)))
  }

  @Test("Weights of the years are those of the annuity formula, and a job is filled once in its length")
  func horizon() {
    let horizon = Horizon(years: 5, discountPermille: 25)
    let v = 1 / 1.025
    let annuity = (1 - v * v * v * v * v) / (1 - v)
    #expect(abs(Double(horizon.annuity) / 1e9 - annuity) < 1e-8)
    #expect(horizon.filling(months: 24).count == 3)
    #expect((0..<5).map { horizon.fillings(inYear: $0, months: 24) } == [1, 0, 1, 0, 1])
    #expect((0..<5).map { horizon.fillings(inYear: $0, months: 6) } == [2, 2, 2, 2, 2])
    #expect(horizon.filling(months: 600).count == 1 && horizon.filling(months: 600).weight == 1_000_000_000)
    #expect(Horizon(years: 3, discountPermille: 0).annuity == 3_000_000_000)
  }

  @Test("Scaling rounds halves away from zero and stops at the largest amount")
  func scaling() {
    #expect(scaled(5, 1, 2) == 3 && scaled(-5, 1, 2) == -3 && scaled(7, 2, 7) == 2 && scaled(1, 1, 3) == 0)
    #expect(scaled(.max, .max, 1) == .max / 4 && scaled(.min, .max, 1) == .min / 4)
    #expect(scaled(1_000_000_007, 1_000_000_007, 1_000_000_007) == 1_000_000_007)
  }
}
