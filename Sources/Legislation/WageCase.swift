public import Foundation
public import Interchange

/// One case to value: a person, a contract and a performance on a day (casus).
///
/// Read from JSON by `WageCase.read`; the keys of the file are the names below, the day is `date`.
public struct WageCase: Hashable, Sendable {
  public enum Instrument: String, Hashable, Sendable, CaseIterable, Codable {
    /// Wage cost subsidy with a measured wage value.
    case measured
    /// Wage cost subsidy at the flat rate of the first six months (forfaitair).
    case flatRate = "flat-rate"
    /// Wage dispensation (loondispensatie).
    case dispensation
  }

  /// The day asked about (peildatum).
  public var day: Day
  public var age: Int
  /// Hours in the contract, never hours attended.
  public var hoursPerWeek: Decimal
  public var instrument: Instrument
  public var usualFullTimeHours: Decimal?
  public var workingDaysPerWeek: Decimal?
  /// Empty when a percentage is given.
  public var mainTasks: [MainTask]
  public var wageValuePercent: Decimal?
  /// Gross, of the function.
  public var hourlyWage: Decimal?
  /// `nil`: 52 weeks of the contract hours.
  public var paidHoursPerYear: Decimal?
  public var targetGroups: [TargetGroup]
  /// True when the file named a group, `none` included.
  public var knowsTargetGroup: Bool
  /// Start of job and subsidy; `nil`: on `day`.
  public var startDate: Day?
  /// On the apprenticeship scale (BBL).
  public var isApprentice: Bool
  /// What the reader of the file noticed; joins the warnings of the answer.
  public var notes: [Diagnostic]

  public init(
    on day: Day, age: Int, hoursPerWeek: Decimal, instrument: Instrument = .measured,
    usualFullTimeHours: Decimal? = nil, workingDaysPerWeek: Decimal? = nil, mainTasks: [MainTask] = [],
    wageValuePercent: Decimal? = nil, hourlyWage: Decimal? = nil, paidHoursPerYear: Decimal? = nil,
    targetGroups: [TargetGroup]? = nil, startDate: Day? = nil, isApprentice: Bool = false
  ) {
    self.day = day
    self.age = age
    self.hoursPerWeek = hoursPerWeek
    self.instrument = instrument
    self.usualFullTimeHours = usualFullTimeHours
    self.workingDaysPerWeek = workingDaysPerWeek
    self.mainTasks = mainTasks
    self.wageValuePercent = wageValuePercent
    self.hourlyWage = hourlyWage
    self.paidHoursPerYear = paidHoursPerYear
    self.targetGroups = targetGroups ?? []
    self.knowsTargetGroup = targetGroups != nil
    self.startDate = startDate
    self.isApprentice = isApprentice
    self.notes = []
  }
}

extension WageCase {
  /// Values the case: wage value, subsidy or dispensation, incentive, count and minimum wage, with one derivation.
  ///
  /// - Throws: `LegalError` when the law has no number for the day or age, or a value cannot work.
  public func evaluate(statutes: Statutes) throws(LegalError) -> WageOutcome {
    var root = StepBuilder("case", CaseTexts.title, statutes, citing: [])
    for note in notes { root.note(.warning, note.code, note.message) }
    let value = try wageValue(statutes)
    if let value { root.add(value.derivation) }
    let minimum = try statutes.minimumWage(
      age: age, on: day, apprentice: isApprentice, usualFullTimeHours: usualFullTimeHours)
    root.add(minimum.derivation)
    compareWage(with: minimum, &root)
    var subsidy: WageOutcome.Subsidy? = nil
    var dispensation: WageDispensation? = nil
    var result: (Decimal, LegalUnit)
    switch instrument {
    case .measured, .flatRate:
      let answer = try self.subsidy(statutes, value, &root)
      result = (answer.exactPerMonth, .euroPerMonth)
      subsidy = answer
    case .dispensation:
      guard let value else { throw LegalError(.invalidInput, CaseTexts.noWageValue) }
      let answer = try statutes.wageDispensation(
        percent: value.percent, age: age, on: day, functionHourlyWage: hourlyWage,
        usualFullTimeHours: usualFullTimeHours)
      root.add(answer.derivation)
      result = (answer.exactHourlyWage, .euroPerHour)
      dispensation = answer
    }
    let hours = paidHoursPerYear ?? hoursPerWeek * 52
    if paidHoursPerYear == nil { root.note(.remark, "case/paid-hours", CaseTexts.paidHours(ExactText.plain(hours))) }
    if !knowsTargetGroup { root.note(.assumption, "case/no-target-group", CaseTexts.noTargetGroup) }
    let incentive = try statutes.employerIncentive(
      groups: targetGroups, paidHours: hours, on: day, startDate: startDate, age: age)
    root.add(incentive.derivation)
    var jobs: Decimal = 0
    if targetGroups.contains(where: \.countsForJobsAgreement) {
      let count = try statutes.jobsAgreementCount(paidHoursPerYear: hours, on: day)
      root.add(count.derivation)
      jobs = count.jobs
    }
    let derivation = root.finished("", result.0, result.1)
    return WageOutcome(
      wageValuePercent: value?.percent, wageCostSubsidy: subsidy, wageDispensation: dispensation,
      employerIncentive: incentive, jobsAgreementCount: jobs, minimumHourlyWage: minimum.hourly,
      supportLines: statutes.supportLines(
        groups: targetGroups, hoursPerWeek: hoursPerWeek, wageValuePercent: value?.percent, on: day,
        instrument: instrument),
      warnings: derivation.warnings, derivation: derivation)
  }

  private func wageValue(_ statutes: Statutes) throws(LegalError) -> WageValue? {
    if let wageValuePercent, mainTasks.isEmpty { return try statutes.measuredWageValue(percent: wageValuePercent) }
    guard !mainTasks.isEmpty else {
      if instrument == .flatRate { return nil }
      throw LegalError(.invalidInput, CaseTexts.noWageValue)
    }
    var findings = Findings()
    let value = try statutes.wageValue(
      of: mainTasks, on: day, weeklyHours: hoursPerWeek, workingDays: workingDaysPerWeek, findings: &findings)
    if value == nil, let first = findings.all.first {
      throw LegalError(.invalidInput, first.message, hint: first.hint)
    }
    return value
  }

  private func compareWage(with minimum: MinimumWage, _ root: inout StepBuilder) {
    guard let hourlyWage, instrument != .dispensation else { return }
    if hourlyWage < minimum.hourly.decimal {
      root.note(
        .warning, "case/below-minimum-wage",
        CaseTexts.belowMinimum(ExactText.money(hourlyWage), minimum.hourly.description))
    } else if hourlyWage > minimum.hourly.decimal {
      root.note(.remark, "case/above-minimum-wage", CaseTexts.aboveMinimum)
    }
  }

  private func subsidy(
    _ statutes: Statutes, _ value: WageValue?, _ root: inout StepBuilder
  ) throws(LegalError) -> WageOutcome.Subsidy {
    let job = WageCostSubsidy.Job(
      on: day, startDate: startDate, age: age, contractHours: hoursPerWeek, usualFullTimeHours: usualFullTimeHours,
      hourlyWage: hourlyWage)
    var year = StepBuilder("lks.year", CaseTexts.yearTitle, statutes, citing: ["Participatiewet art. 10d lid 5"])
    let main: WageCostSubsidy
    let perYear: Decimal
    let formula: String
    if instrument == .measured {
      guard let value else { throw LegalError(.invalidInput, CaseTexts.noWageValue) }
      main = try statutes.wageCostSubsidy(for: job, .measured(percent: value.percent))
      perYear = main.exactPerMonth * 12
      formula = "12 × \(ExactText.money(main.exactPerMonth))"
    } else {
      main = try statutes.wageCostSubsidy(for: job, .flatRate)
      let months = try year.read("nl.wage-cost-subsidy.flat-rate-months", on: startDate ?? day)
      if let value {
        let later = try statutes.wageCostSubsidy(for: job, .measured(percent: value.percent))
        year.add(later.derivation)
        perYear = months * main.exactPerMonth + (12 - months) * later.exactPerMonth
        formula =
          "\(ExactText.plain(months)) × \(ExactText.money(main.exactPerMonth)) + "
          + "\(ExactText.plain(12 - months)) × \(ExactText.money(later.exactPerMonth))"
      } else {
        year.note(.assumption, "lks/flat-rate-year", CaseTexts.flatRateYear)
        perYear = months * main.exactPerMonth
        formula = "\(ExactText.plain(months)) × \(ExactText.money(main.exactPerMonth))"
      }
    }
    root.add(main.derivation)
    let rounded = try statutes.euro(perYear)
    root.add(year.finished(formula, perYear, .euroPerYear, rounding: DerivationTexts.halfUpCents))
    return try WageOutcome.Subsidy(
      perMonth: main.perMonth, perYear: rounded, basePerMonth: statutes.euro(main.basePerMonth),
      capApplied: main.capApplied, exactPerMonth: main.exactPerMonth)
  }
}
