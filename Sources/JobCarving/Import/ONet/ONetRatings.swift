/// The ratings of one occupation, by the code of the element; blank is `nil`.
struct ONetRatings: Sendable {
  /// Where in `values` an element stands; shared by all occupations of a release.
  var columns: [String: Int]
  /// Not a number where nobody rated.
  var values: [Double]

  static let none = ONetRatings(columns: [:], values: [])

  subscript(element: String) -> Double? {
    guard let column = columns[element], column < values.count, !values[column].isNaN else { return nil }
    return values[column]
  }

  /// The weighted mean of the elements that are rated, when they carry at least 60 % of the weight; else unknown.
  func mean(_ weights: [(element: String, weight: Double)]) -> Double? {
    var (sum, present, whole) = (0.0, 0.0, 0.0)
    for (element, weight) in weights {
      whole += weight
      guard let value = self[element] else { continue }
      sum += weight * value
      present += weight
    }
    // The small allowance keeps 0.6 of 1.0 in, which binary fractions may put just below.
    guard present > 0, present >= 0.6 * whole - 1e-9 else { return nil }
    return sum / present
  }
}

/// One occupation of the catalogue (beroep).
struct ONetOccupation: Sendable {
  var code: String
  var title: String
  /// How much preparation it asks, 1–5; `nil` is not rated.
  var jobZone: Int?
  var ratings: ONetRatings
  var tasks: [ONetTask]

  /// Whether anybody rated it; else every requirement is unknown.
  var isRated: Bool { ratings.values.contains { !$0.isNaN } }
}

/// One task statement of the catalogue.
struct ONetTask: Sendable {
  var id: String
  var statement: String
  var isCore: Bool
  /// The activity element of each of its detailed work activities; empty when the catalogue links none.
  var activities: [String]
  /// How often people do it, where the release tells.
  var frequency: ONetTaskFrequency?
}
