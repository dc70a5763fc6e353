public import Foundation

/// An amount of money in whole cents (bedrag).
///
/// Amounts that still have to be rounded stay `Decimal`; `init(rounding:)` is the one place where a fraction of a
/// cent disappears, half up, as the amounts of the minimum wage are rounded.
public struct Euro: Hashable, Comparable, Sendable {
  public var cents: Int

  public init(cents: Int) { self.cents = cents }

  /// Rounds an amount in euro half up (away from zero) to whole cents; `nil` when it does not fit.
  public init?(rounding amount: Decimal) {
    guard let cents = (amount * 100).roundedHalfUp() else { return nil }
    self.cents = cents
  }

  public static let zero = Euro(cents: 0)

  /// The amount in euro, exact.
  public var decimal: Decimal { Decimal(cents) / 100 }

  public static func + (a: Euro, b: Euro) -> Euro { Euro(cents: a.cents + b.cents) }
  public static func - (a: Euro, b: Euro) -> Euro { Euro(cents: a.cents - b.cents) }
  public static prefix func - (a: Euro) -> Euro { Euro(cents: -a.cents) }
  public static func += (a: inout Euro, b: Euro) { a.cents += b.cents }
  public static func < (a: Euro, b: Euro) -> Bool { a.cents < b.cents }

  /// The amount for `minutes` of work at this rate per hour, half up to the cent.
  public func forMinutes(_ minutes: Int) -> Euro {
    let product = cents * minutes
    return Euro(cents: (2 * product + (product < 0 ? -60 : 60)) / 120)
  }
}

extension Euro: CustomStringConvertible {
  /// `1234.56`: point, two decimals, no currency sign; the form of files and JSON.
  public var description: String {
    let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Euro: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let amount = Decimal(exactly: text), let value = Euro(rounding: amount), value.decimal == amount else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not an amount in euro")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Decimal {
  /// Reads `-12.345` whole or not at all; `Decimal(string:)` stops at the first character that it does not know.
  public init?(exactly text: String) {
    var digits = Substring(text)
    if digits.first == "-" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.count <= 30, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
    self = value
  }

  /// The nearest whole number, halves away from zero; `nil` when it does not fit an `Int`.
  public func roundedHalfUp() -> Int? {
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, 0, .plain)
    guard result.magnitude < Decimal(string: "9000000000000000000")! else { return nil }
    return Int(truncating: result as NSDecimalNumber)
  }
}
