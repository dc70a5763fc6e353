package import Foundation
package import Interchange

/// Decimals as text: exact for files, shortened and with the reader's decimal sign for eyes.
package enum ExactText {
  /// All digits, decimal point: `0.7265625`; a value without end is cut half up after sixteen decimals.
  package static func plain(_ value: Decimal) -> String {
    guard value.exponent < -16 else { return "\(value)" }
    var value = value
    var rounded = Decimal()
    NSDecimalRound(&rounded, &value, 16, .plain)
    return "\(rounded)"
  }

  /// `2523.9600` as `2523.96`, at least two decimals.
  package static func money(_ value: Decimal) -> String {
    let text = plain(value)
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: point, to: text.endIndex) == 2 ? text + "0" : text
  }

  /// A fraction as a percentage: `0.395` as `39.5%`.
  package static func percent(_ fraction: Decimal) -> String { plain(fraction * 100) + "%" }

  /// Cuts every number in a text after eight decimals and marks the cut with an ellipsis.
  package static func shortened(_ text: String) -> String {
    var result = ""
    var decimals: Int? = nil
    for character in text {
      if character == "." {
        decimals = 0
        result.append(character)
      } else if character.isASCIIDigit, let count = decimals {
        decimals = count + 1
        if count < 8 { result.append(character) } else if count == 8 { result.append("…") }
      } else {
        if !character.isASCIIDigit { decimals = nil }
        result.append(character)
      }
    }
    return result
  }

  /// Decimal comma in Dutch, point in English.
  package static func localized(_ text: String, in language: Language) -> String {
    language == .english ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  /// Exactly so many decimals, half up; for percentages and counts in answers.
  package static func fixed(_ value: Decimal, decimals: Int) -> String {
    var value = value
    var rounded = Decimal()
    NSDecimalRound(&rounded, &value, decimals, .plain)
    let text = plain(rounded)
    guard decimals > 0 else { return text }
    let present = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    return text + (present == 0 ? "." : "") + String(repeating: "0", count: decimals - present)
  }
}

extension Decimal {
  /// To a whole number of steps of `step`, halves up (amounts of the law are never negative).
  package func rounded(toNearest step: Decimal, _ mode: NSDecimalNumber.RoundingMode = .plain) -> Decimal {
    var steps = self / step
    var whole = Decimal()
    NSDecimalRound(&whole, &steps, 0, mode)
    return whole * step
  }

  /// Half up to whole cents.
  package var cents: Decimal { rounded(toNearest: Decimal(1) / 100) }
}
