import Foundation
public import Interchange

/// What the rules of law here cover, what they leave out, and where the law can be read in two ways (dekking).
public struct Coverage: Sendable {
  /// One subject with the articles it rests on.
  public struct Subject: Hashable, Sendable, Codable {
    public var id: String
    public var title: Phrase
    public var articles: [String]
    /// What is modelled, or why it is not.
    public var remark: Phrase
  }

  /// A place where the law is not clear, with every reading and what it would give in one example.
  public struct UnclearLaw: Hashable, Sendable, Codable {
    public struct Reading: Hashable, Sendable, Codable {
      public var text: Phrase
      public var isUsed: Bool
      /// Two decimals, in `unit`.
      public var gives: String
    }
    public var id: String
    public var question: Phrase
    public var article: String
    public var example: Phrase
    public var unit: LegalUnit
    public var readings: [Reading]
  }

  public let modelled: [Subject]
  public let notModelled: [Subject]
  public let unclear: [UnclearLaw]
}

extension Statutes {
  /// The table of coverage; the amounts of the readings are computed with these statutes.
  ///
  /// - Throws: `LegalError` when a user folder took away a number that an example needs.
  public func coverage() throws(LegalError) -> Coverage {
    try Coverage(
      modelled: CoverageTexts.modelled, notModelled: CoverageTexts.notModelled,
      unclear: [
        capAndCharges(), differenceRounding(), chargesRate(), runningAmounts(), youthMonth(), birthday(), factorCaps(),
        dispensedWage(),
      ])
  }

  private func job(on day: Day, age: Int = 30, hours: Decimal = 36, start: Day? = nil) -> WageCostSubsidy.Job {
    WageCostSubsidy.Job(on: day, startDate: start, age: age, contractHours: hours)
  }

  private static let exampleDay = Day(ordinal: 20_635)  // 1 July 2026

  private func entry(
    _ id: String, _ article: String, _ unit: LegalUnit, _ used: Decimal, _ other: Decimal
  ) -> Coverage.UnclearLaw {
    let text = CoverageTexts.unclear(id)
    return Coverage.UnclearLaw(
      id: id, question: text.question, article: article, example: text.example, unit: unit,
      readings: [
        .init(text: text.used, isUsed: true, gives: ExactText.fixed(used, decimals: 2)),
        .init(text: text.other, isUsed: false, gives: ExactText.fixed(other, decimals: 2)),
      ])
  }

  private func capAndCharges() throws(LegalError) -> Coverage.UnclearLaw {
    let subsidy = try wageCostSubsidy(for: job(on: Statutes.exampleDay), .measured(percent: 20))
    let cap = try reading(of: "nl.wage-cost-subsidy.cap", on: Statutes.exampleDay).fraction
    return entry(
      "cap-and-charges", "Participatiewet art. 10d lid 4", .euroPerMonth, subsidy.exactPerMonth,
      min(subsidy.exactPerMonth, cap * subsidy.basePerMonth))
  }

  private func differenceRounding() throws(LegalError) -> Coverage.UnclearLaw {
    let subsidy = try wageCostSubsidy(for: job(on: Statutes.exampleDay, hours: 27), .measured(percent: 60))
    let charges = try reading(of: "nl.wage-cost-subsidy.charges", on: Statutes.exampleDay).fraction
    let unrounded = subsidy.basePerMonth * 40 * 27 * (1 + charges) / 3600
    return entry(
      "difference-rounding", "Participatiewet art. 10d lid 4", .euroPerMonth, subsidy.exactPerMonth, unrounded)
  }

  private func chargesRate() throws(LegalError) -> Coverage.UnclearLaw {
    let day = Day(ordinal: 20_270)  // 1 July 2025
    let subsidy = try wageCostSubsidy(for: job(on: day), .measured(percent: 60))
    let later = try reading(of: "nl.wage-cost-subsidy.charges", on: Statutes.exampleDay).fraction
    return entry(
      "charges-rate", "Regeling LKS 2021 art. 1", .euroPerMonth, subsidy.exactPerMonth,
      subsidy.exactPerMonthBeforeCharges * (1 + later))
  }

  private func runningAmounts() throws(LegalError) -> Coverage.UnclearLaw {
    let start = Day(ordinal: 20_454)  // 1 January 2026
    let running = try wageCostSubsidy(for: job(on: Statutes.exampleDay, start: start), .measured(percent: 60))
    let today = try wageCostSubsidy(for: job(on: Statutes.exampleDay), .measured(percent: 60))
    return entry(
      "running-amounts", "Participatiewet art. 10d lid 7", .euroPerMonth, running.exactPerMonth, today.exactPerMonth)
  }

  private func youthMonth() throws(LegalError) -> Coverage.UnclearLaw {
    let month = try monthlyMinimumWage(age: 20, on: Day(ordinal: 20_089)).amount  // 1 January 2025
    return entry(
      "youth-month", "WML art. 14", .euroPerMonth, month, month.rounded(toNearest: Decimal(5) / 100))
  }

  private func birthday() throws(LegalError) -> Coverage.UnclearLaw {
    let adult = try wageCostSubsidy(for: job(on: Statutes.exampleDay, age: 21), .measured(percent: 60))
    let young = try wageCostSubsidy(for: job(on: Statutes.exampleDay, age: 20), .measured(percent: 60))
    return entry(
      "birthday", "Participatiewet art. 10d lid 4 en 7", .euroPerMonth, adult.exactPerMonth, young.exactPerMonth)
  }

  private func factorCaps() throws(LegalError) -> Coverage.UnclearLaw {
    let task = MainTask(name: "A", share: 1, pace: Decimal(80) / 100, quality: Decimal(110) / 100, netWorkTime: 1)
    var findings = Findings()
    let value = try wageValue(of: [task], on: Statutes.exampleDay, findings: &findings)
    return entry(
      "factor-caps", "Besluit LKS 2021 art. 5", .percent, Decimal(value?.percent ?? 0),
      task.share * task.pace * task.quality * task.netWorkTime * 100)
  }

  private func dispensedWage() throws(LegalError) -> Coverage.UnclearLaw {
    let wage = Decimal(20)
    let dispensed = try wageDispensation(percent: 70, age: 30, on: Statutes.exampleDay, functionHourlyWage: wage)
    let minimum = try minimumWage(age: 30, on: Statutes.exampleDay).hourly.decimal
    return entry(
      "dispensed-wage", "Wajong art. 2:20", .euroPerHour, dispensed.exactHourlyWage, dispensed.floor + wage - minimum)
  }
}
