public import Foundation
public import Interchange

/// The wage that an employer pays under wage dispensation (loondispensatie, Wajong art. 2:20).
public struct WageDispensation: Hashable, Sendable {
  /// Gross per hour, exact: performance × function wage, never below performance × minimum wage.
  public let exactHourlyWage: Decimal
  /// Half up to cents.
  public let hourlyWage: Euro
  /// The hard floor of the law: performance × minimum wage, exact.
  public let floor: Decimal
  public let derivation: Derivation
}

/// The supplement of the Wajong beside work (Wajong art. 2:40), in the unit of time of the inputs.
public struct WajongSupplement: Hashable, Sendable {
  /// `(LW − 0.3) ÷ (0.7 × LW)`; `nil` without dispensation.
  public let compensationFactor: Decimal?
  /// Exact.
  public let supplement: Decimal
  /// Income and supplement together, exact.
  public let total: Decimal
  public let derivation: Derivation
}

extension Statutes {
  /// The wage per hour under wage dispensation.
  ///
  ///     paid wage = performance × function wage, floor = performance × minimum wage
  ///
  /// The statute sets aside the minimum wage only; that the function wage is paid in the same share follows from
  /// art. 2:40 lid 3, which tops up to income ÷ performance. No rounding in the text.
  ///
  /// - Parameter percent: the performance that UWV set, whole percent, 1…100.
  /// - Throws: `LegalError` for a percentage out of range or a day or age without a minimum wage.
  ///
  /// Wajong art. 2:20; Besluit loondispensatie Wajong art. 3.
  public func wageDispensation(
    percent: Int, age: Int, on day: Day, functionHourlyWage: Decimal? = nil, usualFullTimeHours: Decimal? = nil
  ) throws(LegalError) -> WageDispensation {
    guard (1...100).contains(percent) else { throw LegalError(.invalidInput, DispensationTexts.percentOutOfRange) }
    if let wage = functionHourlyWage, wage.isNaN || wage < 0 || wage > 1_000_000 {
      throw LegalError(.invalidInput, WageTexts.amountTooLarge)
    }
    var step = StepBuilder(
      "loondispensatie.wage", DispensationTexts.title, self,
      citing: ["Wajong art. 2:20 lid 1 en 2", "Besluit loondispensatie Wajong art. 3"])
    let minimum = try minimumWage(age: age, on: day, usualFullTimeHours: usualFullTimeHours)
    step.add(minimum.derivation)
    let least = try step.read("nl.wage-dispensation.least-reduction", on: day)
    if Decimal(100 - percent) < least {
      step.note(.warning, "dispensation/too-little", DispensationTexts.tooLittle(ExactText.plain(least)))
    }
    noteLowPerformance(Decimal(percent), on: day, &step)
    let functionWage = functionHourlyWage ?? minimum.hourly.decimal
    let share = Decimal(percent) / 100
    let floor = share * minimum.hourly.decimal
    let paid = max(share * functionWage, floor)
    if functionHourlyWage == nil {
      step.note(.assumption, "dispensation/function-wage", DispensationTexts.functionWageAssumed)
    } else if functionWage < minimum.hourly.decimal {
      step.note(.warning, "dispensation/below-floor", DispensationTexts.belowFloor)
    } else if functionWage > minimum.hourly.decimal {
      step.note(.unclearLaw, "dispensation/collective-wage", DispensationTexts.collectiveWage)
    }
    step.note(.remark, "dispensation/void", DispensationTexts.void)
    let counted = max(functionWage, minimum.hourly.decimal)
    return try WageDispensation(
      exactHourlyWage: paid, hourlyWage: euro(paid), floor: floor,
      derivation: step.finished("\(percent)% × \(ExactText.money(counted))", paid, .euroPerHour))
  }

  /// Below 30 % the compensation factor of art. 2:40 turns negative and the statute gives no floor.
  private func noteLowPerformance(_ percent: Decimal, on day: Day, _ step: inout StepBuilder) {
    do throws(LegalError) {
      let threshold = try step.read("nl.wajong.compensation-threshold", on: day)
      if percent < threshold {
        step.note(.warning, "dispensation/negative-factor", DispensationTexts.negativeFactor)
      }
    } catch {
      step.note(.remark, "dispensation/no-supplement-text", DispensationTexts.noSupplementText)
    }
  }

  /// What the Wajong adds to income from work.
  ///
  ///     with dispensation:  CF = (LW − 0.3) ÷ (0.7 × LW);  0.7·G − 0.7·(CF·Ia + Io), or if higher (Ia ÷ LW + Io) − I
  ///     without:            0.7·(G − I), not below zero
  ///
  /// With dispensation and no other income this equals `max(0.7·G + 0.3·W, W) − I` for the full wage W = I ÷ LW: what
  /// the worker receives in all does not depend on the performance.
  ///
  /// - Parameters:
  ///   - base: the benefit base G per day (grondslag); income in the same unit of time.
  ///   - performance: LW as a fraction, more than 0 and at most 1; `nil` without dispensation.
  ///   - otherIncome: income Io beside the job with dispensation.
  /// - Throws: `LegalError` before 2022, whose rule was another, and for values out of range.
  public func wajongSupplement(
    base: Decimal, income: Decimal, performance: Decimal?, otherIncome: Decimal = 0, on day: Day
  ) throws(LegalError) -> WajongSupplement {
    for value in [base, income, otherIncome] where value.isNaN || value < 0 || value > 1_000_000 {
      throw LegalError(.invalidInput, WageTexts.amountTooLarge)
    }
    var step = StepBuilder(
      "wajong.supplement", DispensationTexts.supplementTitle, self, citing: ["Wajong art. 2:40 lid 1 t/m 4"])
    let share = try step.fraction("nl.wajong.benefit-share", on: day)
    let all = income + otherIncome
    let (g, i, o) = (ExactText.money(base), ExactText.money(income), ExactText.money(otherIncome))
    let s = ExactText.plain(share)
    guard let performance else {
      let amount = max(share * (base - all), 0)
      return WajongSupplement(
        compensationFactor: nil, supplement: amount, total: all + amount,
        derivation: step.finished("\(s) × (\(g) − \(ExactText.money(all)))", amount, .euro))
    }
    guard !performance.isNaN, performance > 0, performance <= 1 else {
      throw LegalError(.invalidInput, DispensationTexts.percentOutOfRange)
    }
    let threshold = try step.fraction("nl.wajong.compensation-threshold", on: day)
    let factor = (performance - threshold) / (share * performance)
    if factor < 0 { step.note(.warning, "dispensation/negative-factor", DispensationTexts.negativeFactor) }
    // Multiplied before divided, so that the exact values of the law stay exact.
    let compensated = share * base - (performance - threshold) * income / performance - share * otherIncome
    let toppedUp = income / performance + otherIncome - all
    let amount = max(compensated, toppedUp)
    let p = ExactText.plain(performance)
    let formula =
      toppedUp > compensated
      ? "(\(i) ÷ \(p) + \(o)) − \(ExactText.money(all))"
      : "\(s) × \(g) − \(s) × (\(ExactText.plain(factor)) × \(i) + \(o))"
    return WajongSupplement(
      compensationFactor: factor, supplement: amount, total: all + amount,
      derivation: step.finished(formula, amount, .euro))
  }
}
