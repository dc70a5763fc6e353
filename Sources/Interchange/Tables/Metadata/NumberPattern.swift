/// How numbers are written: signs for decimals and thousands, and a pattern such as `#,##0.00` (Unicode TR 35).
struct NumberPattern: Sendable, Equatable {
  /// The part of the pattern on one side of the decimal sign.
  struct Digits: Sendable, Equatable {
    var least = 0
    var most = 0
    /// The number of digits in the group next to the decimal sign, and in the others; 0: no groups.
    var group = 0
    var otherGroups = 0
  }

  var decimalSign = "."
  /// `nil`: thousands are not set apart.
  var groupSign: String?
  private var hasPattern = false
  private var whole = Digits()
  private var fraction = Digits()
  /// How many digits an exponent has at least; `nil`: there is none.
  private var exponent: Int?
  private var prefix: Character?
  private var suffix: Character?

  init() {}

  var hasExponent: Bool { exponent != nil }

  /// `nil` when the pattern is not understood.
  init?(_ pattern: String) {
    hasPattern = true
    groupSign = ","
    var rest = Substring(pattern)
    func isRate(_ sign: Character?) -> Bool { sign == "%" || sign == "‰" }
    while let sign = rest.first, isRate(sign) || sign == "+" || sign == "-" {
      if isRate(sign) { prefix = sign }
      rest.removeFirst()
    }
    if isRate(rest.last) { suffix = rest.popLast() }
    if let at = rest.firstIndex(of: "E") {
      let digits = rest[rest.index(after: at)...].drop { $0 == "+" || $0 == "-" }
      guard !digits.isEmpty, digits.allSatisfy({ $0 == "0" || $0 == "#" }) else { return nil }
      exponent = digits.count { $0 == "0" }
      rest = rest[..<at]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !rest.isEmpty, rest.allSatisfy({ "#0,.".contains($0) }) else { return nil }
    // Optional digits stand on the outside: `#0` before the sign, `0#` behind it.
    let outer = parts[0].filter { $0 != "," }
    guard !outer.drop(while: { $0 == "#" }).contains("#") else { return nil }
    whole.least = outer.count { $0 == "0" }
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false).map(\.count)
    if groups.count > 1 {
      guard let last = groups.last, last > 0 else { return nil }
      whole.group = last
      whole.otherGroups = groups.count > 2 ? groups[groups.count - 2] : last
      guard whole.otherGroups > 0 else { return nil }
    }
    guard parts.count == 2 else { return }
    let inner = parts[1].filter { $0 != "," }
    guard !inner.drop(while: { $0 == "0" }).contains("0") else { return nil }
    fraction.least = inner.count { $0 == "0" }
    fraction.most = inner.count
    if parts[1].contains(",") {
      fraction.group = parts[1].prefix { $0 != "," }.count
      fraction.otherGroups = fraction.group
      guard fraction.group > 0 else { return nil }
    }
  }

  /// The number with a point, without thousands signs and without a plus sign; `nil` when it is not as the pattern says.
  func plain(_ text: String) -> String? {
    var rest = Substring(text)
    var (isNegative, rate): (Bool, Character?) = (false, nil)
    func takeRate(_ sign: Character?) -> Bool {
      guard sign == "%" || sign == "‰", rate == nil else { return false }
      rate = sign
      return true
    }
    if takeRate(rest.first) { rest.removeFirst() }
    let isPrefixed = rate != nil
    if let sign = rest.first, sign == "+" || sign == "-" {
      isNegative = sign == "-"
      rest.removeFirst()
    }
    if takeRate(rest.last) { rest.removeLast() }
    if hasPattern, rate != (isPrefixed ? prefix : suffix) || (rate == nil && (prefix ?? suffix) != nil) { return nil }
    var power = ""
    if let at = rest.firstIndex(where: { $0 == "E" || ($0 == "e" && !hasPattern) }) {
      power = String(rest[rest.index(after: at)...])
      let digits = power.drop { $0 == "+" || $0 == "-" }
      guard !digits.isEmpty, power.count - digits.count <= 1, digits.allSatisfy(\.isASCIIDigit) else { return nil }
      if hasPattern, exponent.map({ digits.count < $0 }) ?? true { return nil }
      rest = rest[..<at]
    } else if hasPattern, exponent != nil {
      return nil
    }
    guard !decimalSign.isEmpty else { return nil }
    let parts = rest.split(separator: decimalSign, omittingEmptySubsequences: false)
    guard parts.count <= 2, let before = digits(parts[0], whole, fromEnd: true) else { return nil }
    var behind = ""
    if parts.count == 2 {
      guard let digits = digits(parts[1], fraction, fromEnd: false), !digits.isEmpty else { return nil }
      behind = digits
    }
    guard !(before + behind).isEmpty else { return nil }
    if hasPattern, behind.count < fraction.least || behind.count > fraction.most || before.count < whole.least {
      return nil
    }
    let number = NumberPattern.written(before, behind, shiftedBy: rate == "%" ? 2 : rate == "‰" ? 3 : 0)
    return (isNegative && number.contains { $0 != "0" && $0 != "." } ? "-" : "") + number
      + (power.isEmpty ? "" : "E" + power)
  }

  /// The digits without the signs between groups; `nil` when those stand elsewhere than they should.
  private func digits(_ text: Substring, _ part: Digits, fromEnd: Bool) -> String? {
    var groups = [text]
    if let groupSign, !groupSign.isEmpty { groups = text.split(separator: groupSign, omittingEmptySubsequences: false) }
    guard groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    if groups.count > 1, groups.contains(where: \.isEmpty) { return nil }
    if hasPattern {
      if part.group == 0 {
        guard groups.count == 1 else { return nil }
      } else {
        // From the decimal sign outwards: full groups, then one that may be shorter.
        let outward = (fromEnd ? groups.reversed() : groups).map(\.count)
        for (index, count) in outward.enumerated() {
          let full = index == 0 ? part.group : part.otherGroups
          guard index == outward.count - 1 ? count <= full : count == full else { return nil }
        }
      }
    }
    return groups.joined()
  }

  /// The number divided by a power of ten, without zeros at the front.
  private static func written(_ before: String, _ behind: String, shiftedBy places: Int) -> String {
    var (whole, rest) = (Substring(before), behind)
    if places > 0 {
      let padded = String(repeating: "0", count: max(0, places + 1 - before.count)) + before
      whole = padded.dropLast(places)[...]
      rest = padded.suffix(places) + behind
      return NumberPattern.trimmed(whole) + (rest.allSatisfy { $0 == "0" } ? "" : "." + rest)
    }
    return NumberPattern.trimmed(whole) + (rest.isEmpty ? "" : "." + rest)
  }

  private static func trimmed(_ digits: Substring) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
