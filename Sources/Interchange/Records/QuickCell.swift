/// Reads the usual forms of values from the bytes of a cell, without making a text of them.
///
/// Each function gives `nil` for everything it does not know; the careful reader then has the last word. What it does
/// give is what the careful reader would have given.
enum QuickCell {
  private static let zero = UInt8(ascii: "0")

  /// Whole units of 1/scale: `12`, `-3`, `1.5` and `1,5`, at most 15 digits.
  static func units(_ bytes: UnsafeBufferPointer<UInt8>, scale: Int) -> Int? {
    let n = bytes.count
    var i = 0
    var isNegative = false
    if n > 0, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
      isNegative = bytes[0] == UInt8(ascii: "-")
      i = 1
    }
    guard n > i, n - i <= 16 else { return nil }
    let start = i
    var value = 0
    var sign = -1
    while i < n {
      let digit = bytes[i] &- zero
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
      } else if sign < 0, i > start, i + 1 < n, bytes[i] == 44 || bytes[i] == 46 {
        sign = i
      } else {
        return nil
      }
      i += 1
    }
    if n - start > (sign < 0 ? 15 : 16) { return nil }
    if sign < 0 {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: scale)
      return overflow ? nil : isNegative ? -scaled : scaled
    }
    let decimals = n - sign - 1
    // One sign before three digits may part thousands.
    guard decimals <= 6, decimals != 3 else { return nil }
    let (scaled, overflow) = value.multipliedReportingOverflow(by: scale)
    let (units, rest) = scaled.quotientAndRemainder(dividingBy: powers[decimals])
    guard !overflow, rest == 0 else { return nil }
    return isNegative ? -units : units
  }

  private static let powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  /// The ordinal of a day written `2026-07-01`, `01-07-2026` or `01/07/2026`.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 10 else { return nil }
    func number(_ low: Int, _ high: Int) -> Int? {
      var value = 0
      for i in low..<high {
        let digit = bytes[i] &- zero
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    let (dash, slash) = (UInt8(ascii: "-"), UInt8(ascii: "/"))
    if bytes[4] == dash, bytes[7] == dash, let y = number(0, 4), let m = number(5, 7), let d = number(8, 10) {
      return Day(year: y, month: m, day: d)?.ordinal
    }
    guard bytes[2] == bytes[5], bytes[2] == dash || bytes[2] == slash, let d = number(0, 2), let m = number(3, 5),
      let y = number(6, 10)
    else { return nil }
    return Day(year: y, month: m, day: d)?.ordinal
  }

  /// 1 for yes, 0 for no.
  static func yesNo(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first, bytes.count <= 3 else { return nil }
    switch (bytes.count, first) {
    case (1, UInt8(ascii: "1")), (1, UInt8(ascii: "j")), (1, UInt8(ascii: "y")), (1, UInt8(ascii: "x")): return 1
    case (1, UInt8(ascii: "0")), (1, UInt8(ascii: "n")): return 0
    case (2, UInt8(ascii: "j")): return bytes[1] == UInt8(ascii: "a") ? 1 : nil
    case (2, UInt8(ascii: "n")): return bytes[1] == UInt8(ascii: "o") ? 0 : nil
    case (3, UInt8(ascii: "n")): return bytes[1] == UInt8(ascii: "e") && bytes[2] == UInt8(ascii: "e") ? 0 : nil
    case (3, UInt8(ascii: "y")): return bytes[1] == UInt8(ascii: "e") && bytes[2] == UInt8(ascii: "s") ? 1 : nil
    default: return nil
    }
  }
}
