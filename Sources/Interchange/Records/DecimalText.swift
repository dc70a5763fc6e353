/// A number as people write it in Dutch and English files, read exactly.
package enum DecimalText {
  package enum Problem: Error, Equatable {
    case notANumber
    /// `1.234`: one thousand two hundred thirty-four, or a little more than one?
    case ambiguous
    /// The number has more decimals than are kept.
    case tooPrecise
    /// The number does not fit.
    case overflow
  }

  /// Reads `12`, `-1,5`, `1.5`, `1.234,50` and `1,234.50` as whole units of 1/scale.
  ///
  ///     DecimalText.units(of: "1.234,5", scale: 100)   // .success(123450)
  ///
  /// When both signs occur, the last one is the decimal sign. A single sign before exactly three digits is read as
  /// decimal only where three decimals are kept; else it is ambiguous, for it may separate thousands.
  package static func units(of text: String, scale: Int) -> Result<Int, Problem> {
    precondition(scale > 0, "A number is kept in units of 1/scale with a positive scale.")
    var body = Array(text.trimmingBlanks().utf8)
    let isNegative = body.first == UInt8(ascii: "-")
    if isNegative || body.first == UInt8(ascii: "+") { body.removeFirst() }
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    guard let first = body.first, let last = body.last, isDigit(first), isDigit(last) || last == first,
      body.allSatisfy({ isDigit($0) || $0 == point || $0 == comma })
    else { return .failure(.notANumber) }
    guard body.count <= 40 else { return .failure(.overflow) }
    let signs = body.filter { !isDigit($0) }
    var whole = body
    var fraction: [UInt8] = []
    if let decimal = signs.last {
      let isRepeated = signs.count { $0 == decimal } > 1
      if !isRepeated, let at = body.lastIndex(of: decimal) {
        whole = Array(body[..<at])
        fraction = Array(body[(at + 1)...])
        if signs.count == 1, fraction.count == 3, whole.count <= 3, whole[0] != UInt8(ascii: "0"), scale % 1000 != 0 {
          return .failure(.ambiguous)
        }
      } else if Set(signs).count > 1 {
        return .failure(.notANumber)
      }
    }
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard groups.count == 1 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return .failure(.notANumber) }
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    guard var units = integer(groups.joined() + fraction, negative: isNegative) else { return .failure(.overflow) }
    let (scaled, overflow) = units.multipliedReportingOverflow(by: scale)
    if overflow { return .failure(.overflow) }
    units = scaled
    for _ in fraction {
      guard units % 10 == 0 else { return .failure(.tooPrecise) }
      units /= 10
    }
    return .success(units)
  }

  /// Whole units of 1/scale in words of the language: `1,5` and `1.5`.
  package static func phrase(_ units: Int, scale: Int) -> Phrase {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var digits = ""
    var remainder = rest
    while remainder != 0, digits.count < 6 {
      let (product, overflow) = remainder.multipliedReportingOverflow(by: 10)
      if overflow { break }
      digits += String(product / UInt(scale))
      remainder = product % UInt(scale)
    }
    let sign = units < 0 ? "-" : ""
    guard !digits.isEmpty else { return Phrase(verbatim: "\(sign)\(whole)") }
    return Phrase(nl: "\(sign)\(whole),\(digits)", en: "\(sign)\(whole).\(digits)")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func integer(_ digits: [UInt8], negative: Bool) -> Int? {
    var value = 0
    for digit in digits {
      let (ten, a) = value.multipliedReportingOverflow(by: 10)
      let step = Int(digit - UInt8(ascii: "0"))
      let (next, b) = negative ? ten.subtractingReportingOverflow(step) : ten.addingReportingOverflow(step)
      if a || b { return nil }
      value = next
    }
    return value
  }
}
