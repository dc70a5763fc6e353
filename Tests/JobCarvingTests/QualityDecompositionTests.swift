import Foundation
import Interchange
import Testing

@testable import JobCarving

/// Whether the indices that take work apart say what a public classification says: routine and elementary work belongs
/// to occupations that need little preparation (O*NET Job Zone 1 … 5).
@Suite struct QualityDecompositionTests {
  struct Sample {
    var zone: Double
    var routine: Double
    var elementary: Double
  }

  /// By occupation: its zone, the mean routine index of its tasks and the share of its minutes that asks little.
  static let samples: [Sample] = {
    guard let database = ONetTestData.all.database else { return [] }
    let makers = ONetOrganisation(database: database)
    let limits = Scenario.Limits()
    return database.occupations.values.sorted { $0.code < $1.code }.compactMap { occupation in
      guard let zone = occupation.jobZone, occupation.isRated, !occupation.tasks.isEmpty else { return nil }
      // The level of the position stays unknown: it would be made of the zone.
      let position = Position(id: occupation.code, name: occupation.title)
      let tasks = makers.tasks(of: occupation, in: position)
      var (routine, routineMinutes, low, minutes) = (0, 0, 0, 0)
      for task in tasks {
        let analysis = TaskAnalysis(of: task, in: position, heldLicences: [], limits: limits)
        if let index = analysis.routineIndex {
          routine += index * task.minutesPerWeek
          routineMinutes += task.minutesPerWeek
        }
        minutes += task.minutesPerWeek
        if analysis.criteria.first(where: { $0.id == "analysis.demands" })?.answer != .no { low += task.minutesPerWeek }
      }
      guard routineMinutes > 0, minutes > 0 else { return nil }
      return Sample(
        zone: Double(zone), routine: Double(routine) / Double(routineMinutes), elementary: Double(low) / Double(minutes)
      )
    }
  }()

  /// Spearman's rank correlation: Pearson's over mean ranks.
  static func rankCorrelation(_ a: [Double], _ b: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
      var result = [Double](repeating: 0, count: values.count)
      var start = 0
      while start < order.count {
        var end = start
        while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
        for place in start...end { result[order[place]] = Double(start + end) / 2 }
        start = end + 1
      }
      return result
    }
    let (x, y) = (ranks(a), ranks(b))
    let mean = Double(a.count - 1) / 2
    var (xy, xx, yy) = (0.0, 0.0, 0.0)
    for (p, q) in zip(x, y) {
      xy += (p - mean) * (q - mean)
      xx += (p - mean) * (p - mean)
      yy += (q - mean) * (q - mean)
    }
    return xy / (xx * yy).squareRoot()
  }

  /// 95 percent, by Fisher's z with the variance of Bonett and Wright for rank correlations.
  static func interval(_ r: Double, count: Int) -> ClosedRange<Double> {
    let spread = 1.96 * ((1 + r * r / 2) / Double(count - 3)).squareRoot()
    return tanh(atanh(r) - spread)...tanh(atanh(r) + spread)
  }

  @Test("Rank correlation: in order 1, reversed −1, ties in the middle")
  func correlation() {
    #expect(abs(QualityDecompositionTests.rankCorrelation([1, 2, 3, 4], [2, 4, 6, 9]) - 1) < 1e-12)
    #expect(abs(QualityDecompositionTests.rankCorrelation([1, 2, 3, 4], [9, 6, 4, 2]) + 1) < 1e-12)
    // Worked by hand: ranks 0.5 0.5 2 3 against 0 1 2 3 give 4.5 ÷ √(4.5 × 5).
    #expect(
      abs(QualityDecompositionTests.rankCorrelation([1, 1, 2, 3], [1, 2, 3, 4]) - 4.5 / 22.5.squareRoot()) < 1e-12)
    let interval = QualityDecompositionTests.interval(-0.5, count: 403)
    #expect(interval.contains(-0.5) && interval.upperBound < -0.4 && interval.lowerBound > -0.6)
  }

  @Test("Routine and elementary work fall with the preparation that an occupation needs, beyond chance")
  func jobZones() throws {
    guard ONetTestData.directory != nil else { return }
    let samples = QualityDecompositionTests.samples
    #expect(samples.count > 600)
    let zones = samples.map(\.zone)
    for (name, values, least) in [
      ("routine index", samples.map(\.routine), -0.3), ("elementary share", samples.map(\.elementary), -0.3),
    ] {
      let r = QualityDecompositionTests.rankCorrelation(values, zones)
      let interval = QualityDecompositionTests.interval(r, count: samples.count)
      print(
        "O*NET: \(name) against Job Zone: rank correlation \(String(format: "%.2f", r)), 95 % "
          + String(format: "%.2f … %.2f", interval.lowerBound, interval.upperBound) + ", \(samples.count) occupations")
      #expect(interval.upperBound < least, "\(name): \(r)")
    }
  }
}
