public import Foundation
public import Interchange

/// The wage cost subsidy of a job (loonkostensubsidie, LKS).
public struct WageCostSubsidy: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    /// With a measured wage value, whole percent.
    case measured(percent: Int)
    /// Without a measurement, half of the base, at most the first six months (forfaitair).
    case flatRate
  }

  /// What the subsidy rests on.
  public struct Job: Hashable, Sendable {
    /// The day asked about (peildatum).
    public var day: Day
    /// Start of the subsidy; the amounts then are those of the start or the last 1 January. `nil`: starts on `day`.
    public var startDate: Day?
    public var age: Int
    /// Hours in the contract, never hours attended (Rechtbank Noord-Holland 20 March 2025, ECLI:NL:RBNHO:2025:4899).
    public var contractHours: Decimal
    /// Hours a week that usually count as full-time in comparable jobs.
    public var usualFullTimeHours: Decimal?
    /// Gross wage per hour; only used before 2017, when the wage value was a share of it.
    public var hourlyWage: Decimal?

    public init(
      on day: Day, startDate: Day? = nil, age: Int, contractHours: Decimal, usualFullTimeHours: Decimal? = nil,
      hourlyWage: Decimal? = nil
    ) {
      self.day = day
      self.startDate = startDate
      self.age = age
      self.contractHours = contractHours
      self.usualFullTimeHours = usualFullTimeHours
      self.hourlyWage = hourlyWage
    }
  }

  /// Minimum wage with holiday allowance per month, full base hours, exact.
  public let basePerMonth: Decimal
  /// Per month for the hours of the contract, with charges compensation, exact.
  public let exactPerMonth: Decimal
  /// The same without the compensation for employer charges.
  public let exactPerMonthBeforeCharges: Decimal
  /// Half up to cents.
  public let perMonth: Euro
  /// True when the subsidy is at the cap of 70 %.
  public let capApplied: Bool
  public let derivation: Derivation
}

/// The numbers of the law for one person and day, before hours and wage value: shared by the rule and the planners.
package struct SubsidyBase: Sendable {
  /// The day whose amounts count.
  package let day: Day
  package let base: Decimal
  package let capFraction: Decimal
  package let chargesFraction: Decimal
  /// 36 since 2024; `nil` when the usual full week counts.
  package let referenceHours: Decimal?

  /// Subsidy per month at full base hours before charges, and whether the cap holds, for a measured value.
  ///
  /// From 30 % downward the exact 70 % of the base counts. Above it the difference is rounded half up to the cent, as
  /// in the published example of 2026 (1,009.58 at 60 %, then × 1.25); the law itself names no rounding.
  package func measured(percent: Int, wageBase: Decimal? = nil) -> (amount: Decimal, isCapped: Bool) {
    let counted = Decimal(min(max(percent, 0), 100))
    let difference = max(base - (wageBase ?? base) * counted / 100, 0)
    let cap = base * capFraction
    return difference >= cap ? (cap, true) : (min(difference.cents, cap), false)
  }
}

extension Statutes {
  private static let measuredCitations = [
    "Participatiewet art. 10d lid 4 en 7", "Participatiewet art. 6 lid 1 onder g",
  ]
  private static let shareOfMinimumWageBegins = Day(ordinal: 17_167)  // 1 January 2017
  package static let thirtySixHoursBegin = Day(ordinal: 19_723)  // 1 January 2024

  /// The day whose amounts a subsidy uses: its start or the last 1 January (Participatiewet art. 10d lid 7).
  package static func amountsDay(on day: Day, startDate: Day?) -> Day {
    guard let startDate, startDate <= day else { return day }
    let newYear = Day(year: day.year, month: 1, day: 1) ?? day
    return max(startDate, newYear)
  }

  package func subsidyBase(
    age: Int, on day: Day, startDate: Day?, _ step: inout StepBuilder
  ) throws(LegalError) -> SubsidyBase {
    let amountsDay = Statutes.amountsDay(on: day, startDate: startDate)
    let month = try monthlyMinimumWage(age: age, on: amountsDay)
    var inner = StepBuilder(
      "lks.base", SubsidyTexts.baseTitle, self, citing: ["Participatiewet art. 10d lid 4", "WML art. 15 lid 1"])
    inner.add(month.derivation)
    let holiday = try inner.fraction("nl.minimum-wage.holiday-allowance", on: amountsDay)
    let base = month.amount * (1 + holiday)
    step.add(
      inner.finished(
        "\(ExactText.money(month.amount)) × \(ExactText.plain(1 + holiday))", base, .euroPerMonth))
    return SubsidyBase(
      day: amountsDay, base: base, capFraction: try step.fraction("nl.wage-cost-subsidy.cap", on: amountsDay),
      chargesFraction: try step.fraction("nl.wage-cost-subsidy.charges", on: amountsDay),
      referenceHours: day >= Statutes.thirtySixHoursBegin
        ? try step.read("nl.wage-cost-subsidy.reference-hours", on: day) : nil)
  }

  /// Wage cost subsidy per month.
  ///
  ///     base    = monthly minimum wage of the age × 1.08
  ///     measured: base − wage value, at most 70 % of the base;  flat rate: half of the base
  ///     × (1 + charges compensation), then × contract hours ÷ 36, at most the usual full week
  ///
  /// Before 2024 the hours are a share of the usual full week and only bring the amount down. Before 2017 the wage
  /// value is a share of the wage paid. No rounding in the law: the difference and the end are in cents.
  ///
  /// - Throws: `LegalError` for a day or an age without a minimum wage, hours out of range, a flat rate before 2017.
  ///
  /// Participatiewet art. 10d lid 1, 4, 5 and 7; Regeling LKS 2021 art. 1.
  public func wageCostSubsidy(
    for job: WageCostSubsidy.Job, _ method: WageCostSubsidy.Method
  ) throws(LegalError) -> WageCostSubsidy {
    guard !job.contractHours.isNaN, job.contractHours >= 0, job.contractHours <= 168 else {
      throw LegalError(.invalidInput, WageTexts.hoursOutOfRange)
    }
    var citations = Statutes.measuredCitations
    if method == .flatRate { citations = ["Participatiewet art. 10d lid 1 onder b en lid 5"] }
    citations.append("Regeling LKS Participatiewet 2021 art. 1")
    var step = StepBuilder(
      method == .flatRate ? "lks.flat-rate" : "lks.measured", SubsidyTexts.title(isFlat: method == .flatRate), self,
      citing: citations)
    noteDays(job, &step)
    let numbers = try subsidyBase(age: job.age, on: job.day, startDate: job.startDate, &step)
    let (amount, isCapped) = try beforeCharges(job, method, numbers, &step)
    let hours = try hoursFactor(job, numbers, &step)
    let charged = amount * (1 + numbers.chargesFraction)
    step.note(.unclearLaw, "lks/cap-before-charges", SubsidyTexts.capBeforeCharges)
    let exact = charged * hours.counted / hours.base
    let result = try euro(exact)
    let formula =
      "\(ExactText.money(amount)) × \(ExactText.plain(1 + numbers.chargesFraction)) × "
      + "\(ExactText.plain(hours.counted)) ÷ \(ExactText.plain(hours.base))"
    return WageCostSubsidy(
      basePerMonth: numbers.base, exactPerMonth: exact,
      exactPerMonthBeforeCharges: amount * hours.counted / hours.base, perMonth: result, capApplied: isCapped,
      derivation: step.finished(formula, exact, .euroPerMonth, rounding: SubsidyTexts.rounding(result.description)))
  }

  private func noteDays(_ job: WageCostSubsidy.Job, _ step: inout StepBuilder) {
    if let start = job.startDate, start <= job.day {
      let day = Statutes.amountsDay(on: job.day, startDate: start)
      step.note(.remark, "lks/amounts-of", SubsidyTexts.amountsOf(day))
    } else {
      step.note(.remark, "lks/starts-on-day", SubsidyTexts.startsOn(job.day))
    }
    if let start = job.startDate, start > job.day {
      step.note(.warning, "lks/start-later", SubsidyTexts.startsLater(start))
    }
    if job.age < 23 { step.note(.unclearLaw, "lks/age", SubsidyTexts.ageOnDay) }
  }

  /// The subsidy at full base hours before charges.
  private func beforeCharges(
    _ job: WageCostSubsidy.Job, _ method: WageCostSubsidy.Method, _ numbers: SubsidyBase, _ step: inout StepBuilder
  ) throws(LegalError) -> (Decimal, Bool) {
    let base = ExactText.money(numbers.base)
    guard case .measured(let percent) = method else {
      let start = job.startDate ?? job.day
      let rate = try step.fraction("nl.wage-cost-subsidy.flat-rate", on: start)
      let months = try step.read("nl.wage-cost-subsidy.flat-rate-months", on: start)
      if let count = months.roundedHalfUp(), job.day >= start.adding(months: count) {
        step.note(.warning, "lks/flat-rate-over", SubsidyTexts.flatRateOver(start.adding(months: count)))
      }
      let inner = StepBuilder("lks.half", SubsidyTexts.flatTitle, self, citing: ["Participatiewet art. 10d lid 5"])
      step.add(inner.finished("\(ExactText.percent(rate)) × \(base)", numbers.base * rate, .euroPerMonth))
      return (numbers.base * rate, false)
    }
    var inner = StepBuilder(
      "lks.difference", SubsidyTexts.differenceTitle, self, citing: ["Participatiewet art. 10d lid 4"])
    var wageBase: Decimal? = nil
    if job.day < Statutes.shareOfMinimumWageBegins {
      wageBase = try paidWageBase(job, numbers, &inner)
    } else if percent > 0 {
      inner.note(.unclearLaw, "lks/difference-rounding", SubsidyTexts.differenceRounding)
    }
    let (amount, isCapped) = numbers.measured(percent: percent, wageBase: wageBase)
    let difference = "\(base) − \(percent)% × \(ExactText.money(wageBase ?? numbers.base))"
    let formula = isCapped ? "min(\(difference); \(ExactText.percent(numbers.capFraction)) × \(base))" : difference
    if isCapped { inner.note(.remark, "lks/capped", SubsidyTexts.capped) }
    step.add(inner.finished(formula, amount, .euroPerMonth, rounding: isCapped ? nil : DerivationTexts.halfUpCents))
    return (amount, isCapped)
  }

  /// Until the end of 2016 the wage value was a share of the wage that applied, not of the minimum wage.
  private func paidWageBase(
    _ job: WageCostSubsidy.Job, _ numbers: SubsidyBase, _ step: inout StepBuilder
  ) throws(LegalError) -> Decimal? {
    guard let wage = job.hourlyWage else {
      step.note(.assumption, "lks/wage-assumed", SubsidyTexts.wageAssumed)
      return nil
    }
    guard !wage.isNaN, wage >= 0, wage <= 1_000_000 else { throw LegalError(.invalidInput, WageTexts.amountTooLarge) }
    let holiday = try step.fraction("nl.minimum-wage.holiday-allowance", on: numbers.day)
    step.note(.remark, "lks/share-of-paid-wage", SubsidyTexts.shareOfPaidWage)
    return wage * (job.usualFullTimeHours ?? 40) * 13 * (1 + holiday) / 3
  }

  /// Contract hours that count, and the hours of the base: 36 up or down since 2024, before it only down.
  private func hoursFactor(
    _ job: WageCostSubsidy.Job, _ numbers: SubsidyBase, _ step: inout StepBuilder
  ) throws(LegalError) -> (counted: Decimal, base: Decimal) {
    if let usual = job.usualFullTimeHours, usual.isNaN || usual <= 0 || usual > 168 {
      throw LegalError(.invalidInput, WageTexts.hoursOutOfRange)
    }
    guard let reference = numbers.referenceHours else {
      if job.usualFullTimeHours == nil {
        step.note(.assumption, "lks/full-week-assumed", WageTexts.fullWeekAssumed(40))
      }
      let normal = job.usualFullTimeHours ?? 40
      return (min(job.contractHours, normal), normal)
    }
    let most = job.usualFullTimeHours ?? reference
    if job.usualFullTimeHours == nil, job.contractHours > reference {
      step.note(.assumption, "lks/full-week-assumed", WageTexts.fullWeekAssumed(36))
    }
    if job.contractHours > most {
      step.note(.warning, "lks/above-full-week", SubsidyTexts.aboveFullWeek(ExactText.plain(most)))
    }
    return (min(job.contractHours, most), reference)
  }
}

extension Day {
  /// The same day so many months later; the last of the month when it has no such day.
  package func adding(months: Int) -> Day {
    let total = year * 12 + month - 1 + min(max(months, -12_000), 12_000)
    let (y, m) = (total / 12, total % 12 + 1)
    guard y >= 1, y <= 9999 else { return self }
    return Day(year: y, month: m, day: min(day, Day.length(ofMonth: m, in: y))) ?? self
  }
}
