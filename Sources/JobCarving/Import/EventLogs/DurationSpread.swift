/// How long something took, many times, in memory that does not grow with how often (spreiding van duur).
///
/// Whole seconds up to 2,047 are kept exactly; longer ones to eleven binary digits, less than a thousandth off and
/// never too long. Quantiles are by nearest rank: the smallest duration that at least that share of all does not exceed.
struct DurationSpread: Hashable, Sendable {
  private var counts: [Int: Int] = [:]
  private(set) var count = 0

  mutating func add(seconds: Int) {
    counts[DurationSpread.kept(max(0, seconds)), default: 0] += 1
    count += 1
  }

  static func kept(_ seconds: Int) -> Int {
    guard seconds > 2047 else { return seconds }
    let shift = Int.bitWidth - seconds.leadingZeroBitCount - 11
    return (seconds >> shift) << shift
  }

  /// The first quartile, the median and the third quartile in seconds; `nil` without a duration.
  var quartiles: (lower: Int, median: Int, upper: Int)? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    func quantile(_ quarters: Int) -> Int {
      let rank = (count * quarters + 3) / 4
      var passed = 0
      for (seconds, times) in sorted {
        passed += times
        if passed >= rank { return seconds }
      }
      return sorted[sorted.count - 1].key
    }
    return (quantile(1), quantile(2), quantile(3))
  }
}
