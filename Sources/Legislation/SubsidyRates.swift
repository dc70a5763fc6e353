package import Foundation
package import Interchange

/// The numbers of one person on one day as integers, so that a search can value very many bundles without `Decimal`.
///
/// Amounts are millionths of a euro per paid hour; a paid week of `minutes` costs `rate × minutes ÷ 60`. The table by
/// wage value comes from the same rule as `Statutes.wageCostSubsidy`, so the two differ by rounding alone.
/// Before 2017, when the wage value was a share of the wage paid, the table takes the minimum wage for that wage.
package struct SubsidyRates: Sendable {
  /// Minimum wage with holiday allowance per month at the base hours, exact.
  package let basePerMonth: Decimal
  /// 36 since 2024, the usual full week before.
  package let baseHours: Decimal
  package let chargesFraction: Decimal
  package let capFraction: Decimal
  /// Minutes a week above which no subsidy is paid: the usual full week.
  package let mostMinutesPerWeek: Int
  /// Subsidy with charges compensation, by whole wage value percent 0…100.
  package let subsidyMicroEuroPerHour: [Int]
  /// Subsidy at the flat rate; `nil` where the law had none.
  package let flatRateMicroEuroPerHour: Int?
  /// `hourly wage × 1.08 × (1 + the employer's own charges)`.
  package let employerCostMicroEuroPerHour: Int
  package let minimumHourlyWage: Euro
  /// What a reader must be told about the numbers behind the table.
  package let warnings: [Diagnostic]

  /// - Parameters:
  ///   - hourlyWage: gross; the minimum wage when `nil`.
  ///   - employerChargesRate: the employer's own, as a fraction; not the compensation in the subsidy.
  /// - Throws: `LegalError` as `Statutes.wageCostSubsidy` does.
  package init(
    statutes: Statutes, on day: Day, startDate: Day? = nil, age: Int, hourlyWage: Euro? = nil,
    usualFullTimeHours: Decimal, employerChargesRate: Decimal
  ) throws(LegalError) {
    guard usualFullTimeHours > 0, usualFullTimeHours <= 168, employerChargesRate >= 0, employerChargesRate <= 10 else {
      throw LegalError(.invalidInput, WageTexts.hoursOutOfRange)
    }
    var step = StepBuilder("lks.rates", SubsidyTexts.title(isFlat: false), statutes, citing: [])
    let numbers = try statutes.subsidyBase(age: age, on: day, startDate: startDate, &step)
    let minimum = try statutes.minimumWage(age: age, on: day, usualFullTimeHours: usualFullTimeHours)
    step.add(minimum.derivation)
    let hours = numbers.referenceHours ?? usualFullTimeHours
    func micro(perMonth amount: Decimal) throws(LegalError) -> Int {
      try SubsidyRates.micro(amount * (1 + numbers.chargesFraction) * 3 / (hours * 13))
    }
    var table: [Int] = []
    for percent in 0...100 { table.append(try micro(perMonth: numbers.measured(percent: percent).amount)) }
    var flat: Int? = nil
    do throws(LegalError) {
      let rate = try step.fraction("nl.wage-cost-subsidy.flat-rate", on: startDate ?? day)
      flat = try micro(perMonth: numbers.base * rate)
    } catch  where error.code == .beforeFirstValue {
      flat = nil
    }
    let holiday = try step.fraction("nl.minimum-wage.holiday-allowance", on: day)
    basePerMonth = numbers.base
    baseHours = hours
    chargesFraction = numbers.chargesFraction
    capFraction = numbers.capFraction
    mostMinutesPerWeek = (usualFullTimeHours * 60).roundedHalfUp() ?? 0
    subsidyMicroEuroPerHour = table
    flatRateMicroEuroPerHour = flat
    employerCostMicroEuroPerHour = try SubsidyRates.micro(
      (hourlyWage ?? minimum.hourly).decimal * (1 + holiday) * (1 + employerChargesRate))
    minimumHourlyWage = minimum.hourly
    warnings = step.finished("", 0, .euro).warnings
  }

  private static func micro(_ euro: Decimal) throws(LegalError) -> Int {
    // A million euro per hour times a week of minutes still fits an Int.
    guard euro.isFinite, euro < 1_000_000, let micro = (euro * 1_000_000).roundedHalfUp() else {
      throw LegalError(.invalidInput, WageTexts.amountTooLarge)
    }
    return micro
  }

  /// Subsidy of an average week, in millionths of a euro, half up; minutes above the usual full week do not count.
  package func subsidyMicroEuroPerWeek(wageValuePercent: Int, minutesPerWeek: Int) -> Int {
    let minutes = min(max(minutesPerWeek, 0), mostMinutesPerWeek)
    return (subsidyMicroEuroPerHour[min(max(wageValuePercent, 0), 100)] * minutes + 30) / 60
  }

  /// Wage, holiday allowance and the employer's own charges of a week, in millionths of a euro, half up.
  package func employerCostMicroEuroPerWeek(minutesPerWeek: Int) -> Int {
    (employerCostMicroEuroPerHour * min(max(minutesPerWeek, 0), 10_080) + 30) / 60
  }
}
