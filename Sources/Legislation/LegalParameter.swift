public import Foundation
public import Interchange

/// How sure we are of a legal value (zekerheid).
public enum Confidence: String, Sendable, Codable, CaseIterable {
  /// Text of the law or regulation read.
  case statute = "A"
  /// Official or professional publication read.
  case official = "B"
  /// Secondary web page read.
  case secondary = "C"
  /// From memory or continued without a text: unconfirmed.
  case unconfirmed = "D"
  /// Derived by us.
  case derived = "X"
}

/// What a legal value counts.
public enum LegalUnit: String, Sendable, Codable, CaseIterable {
  case euroPerHour = "euro-per-hour"
  case euroPerMonth = "euro-per-month"
  case euroPerYear = "euro-per-year"
  case euro = "euro"
  case percent = "percent"
  case hoursPerWeek = "hours-per-week"
  case minutesPerDay = "minutes-per-day"
  case months = "months"
  case years = "years"
  case yearsOfAge = "years-of-age"
  case count = "count"
}

/// One number of the law with its values by date (parameter), each with source and confidence.
public struct LegalParameter: Sendable {
  public struct Value: Sendable, Hashable {
    /// Exact, in the unit of the parameter; percentages as percents, `39.5`.
    public var amount: Decimal
    /// As written in the file.
    public var text: String
    public var source: String
    public var confidence: Confidence
    public var isSingleSource: Bool

    /// True when the value may not be shown as if it were certain.
    public var isUnconfirmed: Bool { confidence == .unconfirmed || confidence == .derived || isSingleSource }
  }

  public let id: String
  public let name: Phrase
  public let unit: LegalUnit
  /// The article that fixes the value, `Participatiewet art. 10d lid 4`.
  public let article: String
  public let timeline: Timeline<Value>
  public let announcedSources: [Day: String]
}

/// One law or regulation whose numbers we hold: one file of parameters.
public struct Instrument: Sendable {
  public let id: String
  public let title: Phrase
  public let law: String
  /// `BWBR0015703`; `nil` when not confirmed.
  public let identifier: String?
  /// The day for which the numbers were last checked; later days give a warning.
  public let lastVerified: Day
  /// What was read to verify.
  public let verifiedBy: String
  public internal(set) var parameters: [LegalParameter]
}

/// The value of a parameter on a day, with what a reader needs to judge it.
public struct Reading: Sendable, Hashable {
  public let id: String
  public let name: Phrase
  public let value: Decimal
  public let text: String
  public let unit: LegalUnit
  /// The day from which the value holds.
  public let from: Day
  public let article: String
  public let source: String
  public let confidence: Confidence
  public let isUnconfirmed: Bool
  public let lastVerified: Day
  /// What the reader must be told: the day is after the last verified day, or the value is unconfirmed.
  public let warnings: [Diagnostic]

  /// A percentage as a fraction: `0.395` for 39.5 %.
  public var fraction: Decimal { value / 100 }
}
