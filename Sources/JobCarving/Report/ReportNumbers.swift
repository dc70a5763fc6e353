import Foundation
import Interchange
import Legislation

/// Numbers as people of one language write them: `1.234,5` or `1,234.5`, `€ 1.234`, `27,5 uur`.
///
/// A number and its unit are kept together by a space that does not break.
struct ReportNumbers: Sendable {
  let language: Language

  private static let noBreak = "\u{a0}"
  /// A line may break between a minus and a currency sign; the word joiner (U+2060) holds them together.
  private static let minusBeforeSign = "−\u{2060}"
  private var groupMark: String { language == .dutch ? "." : "," }
  private var decimalMark: String { language == .dutch ? "," : "." }

  /// `12.345`.
  func whole(_ value: Int) -> String { (value < 0 ? "−" : "") + grouped(value.magnitude) }

  private func grouped(_ value: UInt) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += groupMark }
      result.append(digit)
    }
    return result
  }

  /// A whole number of parts of which `scale` (10, 100, 1000) make one, in full: `fixed(275, scale: 10)` is `27,5`.
  func fixed(_ value: Int, scale: UInt) -> String {
    let (units, rest) = value.magnitude.quotientAndRemainder(dividingBy: scale)
    let places = String(scale).count - 1
    let digits = String(rest)
    return (value < 0 ? "−" : "") + grouped(units) + decimalMark
      + String(repeating: "0", count: places - digits.count) + digits
  }

  /// `fixed` without needless zeros: `3` for 30 tenths.
  func short(_ value: Int, scale: UInt) -> String {
    guard value.magnitude % scale != 0 else {
      return (value < 0 ? "−" : "") + grouped(value.magnitude / scale)
    }
    var text = fixed(value, scale: scale)
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// Hours with one decimal, half up, without the unit: `27,5`; a few minutes are `< 0,1`.
  func hours(_ minutes: Int) -> String {
    let tenths = Int(clamping: (minutes.magnitude.addingSaturating(3)) / 6)
    if tenths == 0, minutes != 0 { return "<" + ReportNumbers.noBreak + "0\(decimalMark)1" }
    return fixed(minutes < 0 ? -tenths : tenths, scale: 10)
  }

  /// `27,5 uur`, and `45 minuten` below one hour.
  func duration(_ minutes: Int) -> String {
    if minutes.magnitude < 60 {
      return whole(minutes) + ReportNumbers.noBreak + ReportTexts.minuteUnit(minutes)[language]
    }
    let tenths = Int(clamping: (minutes.magnitude.addingSaturating(3)) / 6)
    return short(minutes < 0 ? -tenths : tenths, scale: 10) + ReportNumbers.noBreak + ReportTexts.hourUnit[language]
  }

  /// Whole euros, halves away from zero: `€ 1.234`, `−€ 40`.
  func euro(_ amount: Euro) -> String {
    let whole = amount.cents.magnitude.addingSaturating(50) / 100
    return (amount.cents < 0 && whole > 0 ? ReportNumbers.minusBeforeSign : "") + currency + grouped(whole)
  }

  /// With a plus in front of what is in one's favour: `+€ 1.234`.
  func signedEuro(_ amount: Euro) -> String { (amount.cents >= 50 ? "+" : "") + euro(amount) }

  /// To the cent: `€ 1.234,56`.
  func euroAndCents(_ amount: Euro) -> String {
    let (units, rest) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return (amount.cents < 0 ? ReportNumbers.minusBeforeSign : "") + currency + grouped(units) + decimalMark
      + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private var currency: String { language == .dutch ? "€" + ReportNumbers.noBreak : "€" }

  /// A number of the law as it stands in a file (`2337.00`), with this language's marks.
  func legal(_ text: String) -> String { ExactText.localized(ExactText.shortened(text), in: language) }

  func percent(_ value: Int) -> String { whole(value) + unitPercent }
  /// `0,4 %` for 4 thousandths.
  func permille(_ value: Int) -> String { short(value, scale: 10) + unitPercent }
  private var unitPercent: String { language == .dutch ? ReportNumbers.noBreak + "%" : "%" }

  /// `21 november 2026`.
  func day(_ day: Day) -> String {
    [String(day.day), ReportTexts.months[day.month - 1][language], String(day.year)].joined(
      separator: ReportNumbers.noBreak)
  }

  func month(_ day: Day) -> String {
    [ReportTexts.months[day.month - 1][language], String(day.year)].joined(separator: ReportNumbers.noBreak)
  }

  /// Numbers up to twelve in words, to open a sentence with: `Drie`.
  func countWord(_ value: Int) -> String {
    ReportTexts.countWords.indices.contains(value) ? ReportTexts.countWords[value][language] : whole(value)
  }

  /// `a, b en c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + ReportTexts.and[language] + last
  }
}

extension UInt {
  func addingSaturating(_ other: UInt) -> UInt {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Int {
  /// A plan can come from a file: a sum that does not fit stops at the largest number instead of the program.
  func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}

extension Sequence where Element == Int {
  var saturatingSum: Int { reduce(0) { $0.addingSaturating($1) } }
}
