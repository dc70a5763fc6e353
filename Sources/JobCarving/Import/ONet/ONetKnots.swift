/// The piecewise linear line from a mean rating (1–5) to a level (0–5).
///
/// It runs through (1, 0), (q10, 1), (q50, 3) and (q95, 5), the quantiles over the rated occupations, and is flat
/// outside. 0 is absolute (every rater said "not important" or "never"); 1, 3 and 5 are relative to other jobs.
struct ONetKnots: Sendable, Hashable {
  var q10: Double
  var q50: Double
  var q95: Double

  /// The level of a mean rating.
  func level(of rating: Double) -> Double {
    if rating <= 1 { return 0 }
    if rating < q10 { return (rating - 1) / (q10 - 1) }
    if rating < q50 { return 1 + 2 * (rating - q10) / (q50 - q10) }
    if rating < q95 { return 3 + 2 * (rating - q50) / (q95 - q50) }
    return 5
  }

  /// The mean rating that has this level; the inverse of `level(of:)` between 1 and q95.
  func rating(at level: Double) -> Double {
    if level <= 0 { return 1 }
    if level < 1 { return 1 + level * (q10 - 1) }
    if level < 3 { return q10 + (level - 1) / 2 * (q50 - q10) }
    if level < 5 { return q50 + (level - 3) / 2 * (q95 - q50) }
    return q95
  }
}

/// The scales on which the values of a catalogue are kept.
enum ONetScale {
  /// The task requirement (0–4, 2 = as in an average job) of a level (0–5, 3 = as in an average job).
  static func demand(ofLevel level: Double) -> Double { level <= 3 ? level * 2 / 3 : level - 1 }

  /// Tenths, half up. The small addition lets a half count as one that binary fractions cannot hold.
  static func tenths(_ value: Double) -> Int { whole(value * 10) }

  /// The nearest whole number, half up.
  static func whole(_ value: Double) -> Int { Int((value + 0.5 + 1e-9).rounded(.down)) }

  /// The share of the time that a mean on the five steps "never … continually" stands for.
  static func share(ofRating rating: Double) -> Double { (min(max(rating, 1), 5) - 1) / 4 }

  /// Linear between the points, flat outside.
  static func interpolate(_ x: Double, _ points: [(x: Double, y: Double)]) -> Double {
    guard let first = points.first, let last = points.last, x > first.x else { return points.first?.y ?? 0 }
    guard x < last.x, let upper = points.firstIndex(where: { x < $0.x }) else { return last.y }
    let (a, b) = (points[upper - 1], points[upper])
    return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)
  }
}
