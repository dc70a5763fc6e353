public import Foundation
public import Interchange

/// The answer to a `WageCase` (uitkomst).
public struct WageOutcome: Hashable, Sendable {
  public struct Subsidy: Hashable, Sendable {
    public let perMonth: Euro
    /// Twelve months; at the flat rate six, and six more at the wage value when it is known.
    public let perYear: Euro
    /// Minimum wage with holiday allowance for the base hours.
    public let basePerMonth: Euro
    public let capApplied: Bool
    /// Unrounded.
    public let exactPerMonth: Decimal
  }

  /// `nil` at the flat rate without a measurement.
  public let wageValuePercent: Int?
  /// `nil` under dispensation.
  public let wageCostSubsidy: Subsidy?
  /// `nil` under a subsidy.
  public let wageDispensation: WageDispensation?
  public let employerIncentive: EmployerIncentive
  /// Exact.
  public let jobsAgreementCount: Decimal
  public let minimumHourlyWage: Euro
  /// Support that is not an amount; not in the JSON.
  public let supportLines: [SupportLine]
  public let warnings: [Diagnostic]
  public let derivation: Derivation

  /// The answer as JSON with sorted keys: money and counts as strings with two decimals, unrounded values in the
  /// derivation, warnings as sentences in one language.
  public func json(in language: Language) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(OutcomeFile(self, language)) else {
      preconditionFailure("An outcome holds only text, whole numbers and lists.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Names of the cells of `cells(in:)`, for a table of answers.
  public static let columns = [
    "wageValuePercent", "perMonth", "perYear", "basePerMonth", "capApplied", "dispensationHourlyWage",
    "incentiveCategory", "incentivePerYear", "jobsAgreementCount", "minimumHourlyWage", "warnings",
  ]

  /// The answer as one row, with the decimal sign of the language; empty where there is no answer.
  public func cells(in language: Language) -> [String] {
    func number(_ text: String?) -> String {
      let text = text ?? ""
      return language == .dutch ? text.replacing(".", with: ",") : text
    }
    return [
      wageValuePercent.map(String.init) ?? "", number(wageCostSubsidy?.perMonth.description),
      number(wageCostSubsidy?.perYear.description), number(wageCostSubsidy?.basePerMonth.description),
      wageCostSubsidy.map { $0.capApplied ? "true" : "false" } ?? "",
      number(wageDispensation?.hourlyWage.description), employerIncentive.category?.rawValue ?? "",
      number(employerIncentive.perYear.description), number(ExactText.fixed(jobsAgreementCount, decimals: 2)),
      number(minimumHourlyWage.description), warnings.map { $0.message[language] }.joined(separator: "; "),
    ]
  }

  /// The answer as lines to read, the warnings, and the derivation below.
  public func text(in language: Language) -> String {
    func line(_ name: Phrase, _ value: String) -> String { "\(name[language]): \(value)" }
    func money(_ euro: Euro) -> String { "€ " + ExactText.localized(euro.description, in: language) }
    var lines: [String] = []
    if let wageValuePercent { lines.append(line(CaseTexts.wageValue, "\(wageValuePercent)%")) }
    if let subsidy = wageCostSubsidy {
      let cap = subsidy.capApplied ? " (\(SubsidyTexts.capped[language]))" : ""
      lines.append(line(CaseTexts.subsidyMonth, money(subsidy.perMonth) + cap))
      lines.append(line(CaseTexts.yearTitle, money(subsidy.perYear)))
      lines.append(line(CaseTexts.base, money(subsidy.basePerMonth)))
    }
    if let dispensation = wageDispensation {
      lines.append(line(DispensationTexts.title, money(dispensation.hourlyWage)))
    }
    let category = employerIncentive.category.map { " (\($0.phrase[language]))" } ?? ""
    lines.append(line(IncentiveTexts.title, money(employerIncentive.perYear) + category))
    lines.append(
      line(
        SupportTexts.countTitle,
        ExactText.localized(ExactText.fixed(jobsAgreementCount, decimals: 2), in: language)))
    lines.append(line(WageTexts.hourlyTitle, money(minimumHourlyWage)))
    for condition in employerIncentive.conditions { lines.append("- " + condition[language]) }
    for support in supportLines where support.possibility != .notMet {
      lines.append(line(support.title, support.facts.map { $0[language] }.joined(separator: "; ")))
    }
    for warning in warnings { lines.append(warning.text(in: language)) }
    return lines.joined(separator: "\n") + "\n\n" + derivation.text(in: language)
  }
}

/// The shape of the JSON answer: every key is always there, `null` where there is no answer.
private struct OutcomeFile: Encodable {
  struct Subsidy: Encodable {
    var basePerMonth: Euro
    var capApplied: Bool
    var perMonth: Euro
    var perYear: Euro
  }
  struct Dispensation: Encodable { var hourlyWage: Euro }
  struct Incentive: Encodable {
    var category: String?
    var perYear: Euro
    enum CodingKeys: String, CodingKey { case category, perYear }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(category, forKey: .category)
      try container.encode(perYear, forKey: .perYear)
    }
  }

  private let outcome: WageOutcome
  private let language: Language

  init(_ outcome: WageOutcome, _ language: Language) {
    self.outcome = outcome
    self.language = language
  }

  enum CodingKeys: String, CodingKey {
    case wageValuePercent, wageCostSubsidy, wageDispensation, employerIncentive, jobsAgreementCount
    case minimumHourlyWage, warnings, derivation
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    // `encode` of an optional writes null; the synthesised form would leave the key out.
    try container.encode(outcome.wageValuePercent, forKey: .wageValuePercent)
    try container.encode(
      outcome.wageCostSubsidy.map {
        Subsidy(basePerMonth: $0.basePerMonth, capApplied: $0.capApplied, perMonth: $0.perMonth, perYear: $0.perYear)
      }, forKey: .wageCostSubsidy)
    try container.encode(
      outcome.wageDispensation.map { Dispensation(hourlyWage: $0.hourlyWage) }, forKey: .wageDispensation)
    try container.encode(
      Incentive(
        category: outcome.employerIncentive.category?.rawValue, perYear: outcome.employerIncentive.perYear),
      forKey: .employerIncentive)
    try container.encode(ExactText.fixed(outcome.jobsAgreementCount, decimals: 2), forKey: .jobsAgreementCount)
    try container.encode(outcome.minimumHourlyWage, forKey: .minimumHourlyWage)
    try container.encode(outcome.warnings.map { $0.message[language] }, forKey: .warnings)
    try container.encode(outcome.derivation, forKey: .derivation)
  }
}
