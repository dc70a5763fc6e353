public import Foundation
public import Interchange

/// The statutory minimum wage of an age on a day (wettelijk minimumloon, minimumjeugdloon).
public struct MinimumWage: Hashable, Sendable {
  /// Gross per hour without holiday allowance, whole cents. Before 2024 an equivalent for a full week of so many hours.
  public let hourly: Euro
  /// The monthly amount on which subsidies rest, exact: full time before 2024, the 36-hour reference month since.
  public let monthly: Decimal
  /// True when the hourly amount is not a legal one but follows from the monthly amount and the full week.
  public let isHourlyEquivalent: Bool
  /// Hours a week of the monthly amount: 36 since 2024, before that the usual full week.
  public let weeklyHours: Decimal
  public let derivation: Derivation
}

extension Statutes {
  private static let minimumWageCitations = ["WML art. 8", "WML art. 14"]
  private static let hourlyBegins = Day(ordinal: 19_723)  // 1 January 2024

  /// The share of the full minimum wage at an age, 1 for adults.
  private func youthShare(
    age: Int, apprentice: Bool, on day: Day, _ step: inout StepBuilder
  ) throws(LegalError) -> Decimal {
    let adult = try step.read("nl.minimum-wage.adult-age", on: day)
    guard Decimal(age) < adult else { return 1 }
    guard age >= 15 else { throw LegalError(.ageOutOfRange, WageTexts.tooYoung(age)) }
    guard age <= 130 else { throw LegalError(.ageOutOfRange, WageTexts.tooYoung(age)) }
    if apprentice, (18...20).contains(age) {
      do throws(LegalError) {
        return try step.fraction("nl.minimum-wage.apprentice.\(age)", on: day)
      } catch {
        step.note(.warning, "wage/no-apprentice-scale", WageTexts.noApprenticeScale(day))
      }
    }
    return try step.fraction("nl.minimum-wage.youth.\(age)", on: day)
  }

  /// The monthly amount for an age (maandloon), holiday allowance not included.
  ///
  /// Before 2024 the full-time amount, youth amounts rounded to 0.05 half up; since 2024 the reference month of 36
  /// hours, youth amounts as an exact share of it. WML art. 8 and 14.
  package func monthlyMinimumWage(
    age: Int, apprentice: Bool = false, on day: Day
  ) throws(LegalError) -> (amount: Decimal, derivation: Derivation) {
    let isHourlyLaw = day >= Statutes.hourlyBegins
    var step = StepBuilder(
      "wml.monthly", WageTexts.monthlyTitle(isReference: isHourlyLaw), self, citing: Statutes.minimumWageCitations)
    let share = try youthShare(age: age, apprentice: apprentice, on: day, &step)
    let adult = try step.read(isHourlyLaw ? "nl.minimum-wage.reference-month" : "nl.minimum-wage.monthly", on: day)
    guard share != 1 else {
      return (adult, step.finished(ExactText.money(adult), adult, .euroPerMonth))
    }
    let formula = "\(ExactText.money(adult)) × \(ExactText.percent(share))"
    if isHourlyLaw {
      step.note(.unclearLaw, "wage/youth-month-rounding", WageTexts.youthMonthRounding)
      return (adult * share, step.finished(formula, adult * share, .euroPerMonth))
    }
    let amount = (adult * share).rounded(toNearest: Decimal(5) / 100)
    return (amount, step.finished(formula, amount, .euroPerMonth, rounding: DerivationTexts.nearestFiveCents))
  }

  /// The minimum wage per hour and month for an age on a day.
  ///
  /// Since 2024 the legal amount per hour, youth `hourly × share` half up to the cent. Before 2024 the law knew no
  /// hourly amount: `month × 3 ÷ 13` to 0.05 is the week, divided by the hours of the usual full week, up to the cent.
  ///
  /// - Parameter usualFullTimeHours: hours of the usual full week; only used before 2024, 40 when not given.
  /// - Throws: `LegalError` before 2015 or for an age below 15.
  public func minimumWage(
    age: Int, on day: Day, apprentice: Bool = false, usualFullTimeHours: Decimal? = nil
  ) throws(LegalError) -> MinimumWage {
    let month = try monthlyMinimumWage(age: age, apprentice: apprentice, on: day)
    guard day < Statutes.hourlyBegins else {
      var step = StepBuilder("wml.hourly", WageTexts.hourlyTitle, self, citing: Statutes.minimumWageCitations)
      let share = try youthShare(age: age, apprentice: apprentice, on: day, &step)
      let adult = try step.read("nl.minimum-wage.hourly", on: day)
      let amount = share == 1 ? adult : (adult * share).cents
      let derivation = step.finished(
        share == 1 ? ExactText.money(adult) : "\(ExactText.money(adult)) × \(ExactText.percent(share))",
        amount, .euroPerHour, rounding: share == 1 ? nil : DerivationTexts.halfUpCents)
      return try MinimumWage(
        hourly: euro(amount), monthly: month.amount, isHourlyEquivalent: false, weeklyHours: 36,
        derivation: derivation)
    }
    var step = StepBuilder("wml.hourly-equivalent", WageTexts.hourlyEquivalentTitle, self, citing: ["WML art. 8"])
    let hours = usualFullTimeHours ?? 40
    guard hours > 0, hours <= 168 else { throw LegalError(.invalidInput, WageTexts.hoursOutOfRange) }
    if usualFullTimeHours == nil { step.note(.assumption, "wage/full-week-assumed", WageTexts.fullWeekAssumed(40)) }
    step.note(.remark, "wage/hourly-equivalent", WageTexts.hourlyEquivalent)
    step.add(month.derivation)
    let week = (month.amount * 3 / 13).rounded(toNearest: Decimal(5) / 100)
    let amount = (week / hours).rounded(toNearest: Decimal(1) / 100, .up)
    let derivation = step.finished(
      "\(ExactText.money(month.amount)) × 3 ÷ 13 → \(ExactText.money(week)); "
        + "\(ExactText.money(week)) ÷ \(ExactText.plain(hours))",
      amount, .euroPerHour, rounding: WageTexts.equivalentRounding)
    return try MinimumWage(
      hourly: euro(amount), monthly: month.amount, isHourlyEquivalent: true, weeklyHours: hours,
      derivation: derivation)
  }

  /// The weekly and daily amount before 2024 (weekloon, dagloon): `month × 3 ÷ 13` to 0.05 half up, and a fifth of it.
  ///
  /// - Throws: `LegalError.ended` from 2024, when week and day amounts no longer exist.
  public func weeklyMinimumWage(age: Int, on day: Day) throws(LegalError) -> (week: Euro, day: Euro) {
    _ = try reading(of: "nl.minimum-wage.monthly", on: day)
    let month = try monthlyMinimumWage(age: age, on: day)
    let week = (month.amount * 3 / 13).rounded(toNearest: Decimal(5) / 100)
    return try (euro(week), euro(week / 5))
  }

  /// An amount that must fit in cents, or the input was absurd.
  package func euro(_ amount: Decimal) throws(LegalError) -> Euro {
    guard amount.isFinite, let euro = Euro(rounding: amount) else {
      throw LegalError(.invalidInput, WageTexts.amountTooLarge)
    }
    return euro
  }
}
