/// Which sums of minutes can be made, up to a limit: a set of bits.
struct MinuteSet {
  private var bits: [UInt64]
  private let limit: Int
  /// Above 100,000 minutes the set is not kept.
  let isExact: Bool

  init(upTo limit: Int) {
    self.limit = limit
    isExact = limit >= 0 && limit <= 100_000
    bits = isExact ? Array(repeating: 0, count: limit / 64 + 1) : []
    if isExact { bits[0] = 1 }
  }

  mutating func add(_ minutes: Int) {
    guard minutes > 0, minutes <= limit else { return }
    let (words, shift) = (minutes / 64, UInt64(minutes % 64))
    for index in stride(from: bits.count - 1, through: words, by: -1) {
      var value = bits[index - words] << shift
      if shift > 0, index - words >= 1 { value |= bits[index - words - 1] >> (64 - shift) }
      bits[index] |= value
    }
  }

  /// Whether a sum from this many minutes to the limit can be made.
  func hasAny(from minimum: Int) -> Bool {
    guard minimum <= limit else { return false }
    for index in max(0, minimum) / 64..<bits.count {
      var word = bits[index]
      if index == max(0, minimum) / 64 { word &= ~0 << UInt64(max(0, minimum) % 64) }
      if index == bits.count - 1, limit % 64 < 63 { word &= (1 << UInt64(limit % 64 + 1)) - 1 }
      if word != 0 { return true }
    }
    return false
  }
}
