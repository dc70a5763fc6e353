import Foundation
public import Interchange
public import Legislation

extension JobMoney {
  /// The simple business case of one candidate job for a year of 52 weeks.
  ///
  /// Freed time at the donors' hourly cost × the use made of it, less what absence and the start take of it, less wage,
  /// holiday allowance and charges, plus the expected subsidy or the lower wage, plus the wage cost benefit, less
  /// guidance, recovery of errors and the year's part of one-off costs and training.
  ///
  /// - Throws: `LegalError` for a day or an age without a minimum wage.
  public init?(
    _ job: CandidateJob, in organisation: Organisation, on day: Day, statutes: Statutes, findings: inout Findings
  ) throws(LegalError) {
    guard let bundle = Bundle(job, in: organisation) else { return nil }
    let (person, money) = (bundle.person, organisation.scenario.money)
    let age = person.age(on: day)
    let minutes = bundle.personMinutes
    let fullWeek = Decimal(money.usualFullTimeMinutes) / 60
    let minimum = try statutes.minimumWage(age: age, on: day, usualFullTimeHours: fullWeek)
    let wage = max(person.hourlyWage ?? minimum.hourly, minimum.hourly)
    guard minutes > 0,
      let value = try statutes.wageEstimate(
        of: ExpectedWageValue.tasks(of: bundle, band: money.performanceBand), on: day,
        weeklyHours: Decimal(minutes) / 60, findings: &findings)
    else { return nil }
    var warnings = JobMoney.lawWarnings(value.derivation, minimum.derivation)
    if let stated = person.hourlyWage, stated < minimum.hourly {
      warnings.append(MoneyTexts.belowMinimum(stated, minimum.hourly))
    }
    if person.birthYear == nil { warnings.append(MoneyTexts.ageUnknown) }
    var lines: [Line] = []

    let freed = organisation.freedYear(bundle)
    lines.append(
      Line(
        id: "money.freed", label: MoneyTexts.freed, amount: freed.expected,
        explanation: MoneyTexts.freedExplanation(bundle.freedMinutes, freed.redeployment, freed.full), isEstimate: true)
    )
    let lost = money.lost(of: freed.expected)
    lines.append(
      Line(
        id: "money.absence", label: MoneyTexts.absence, amount: -lost.absence,
        explanation: MoneyTexts.absenceExplanation(money.absencePercent), isEstimate: true))
    lines.append(
      Line(
        id: "money.start", label: MoneyTexts.start, amount: -lost.start,
        explanation: MoneyTexts.startExplanation(money.startMonths, money.durationMonths), isEstimate: true))

    var paidWage = wage
    var wageDerivation = minimum.derivation
    if person.instrument == .dispensation, value.likely >= 1 {
      let lower = try statutes.wageDispensation(
        percent: value.likely, age: age, on: day, functionHourlyWage: wage.decimal, usualFullTimeHours: fullWeek)
      paidWage = lower.hourlyWage
      wageDerivation = lower.derivation
      warnings += JobMoney.lawWarnings(lower.derivation)
    }
    let holiday = try statutes.reading(of: "nl.minimum-wage.holiday-allowance", on: day).value / 100
    let yearly =
      paidWage.decimal * Decimal(minutes) / 60 * 52 * (1 + holiday) * Decimal(1000 + money.employerChargesPermille)
      / 1000
    let wageCost = Euro(rounding: yearly) ?? .zero
    lines.append(
      Line(
        id: "money.wage", label: MoneyTexts.wage, amount: -wageCost,
        explanation: MoneyTexts.wageExplanation(paidWage, minutes, money.employerChargesPermille),
        derivation: wageDerivation, isEstimate: person.instrument == .dispensation))

    if person.instrument == .measured || person.instrument == .flatRate {
      let subsidy = try statutes.wageCostSubsidy(
        for: .init(
          on: day, age: age, contractHours: Decimal(minutes) / 60, usualFullTimeHours: fullWeek,
          hourlyWage: wage.decimal), estimatedBy: value)
      lines.append(
        Line(
          id: "money.subsidy", label: MoneyTexts.subsidy, amount: Euro(cents: subsidy.likely.perMonth.cents * 12),
          explanation: MoneyTexts.subsidyExplanation(subsidy, value), derivation: subsidy.likely.derivation,
          isEstimate: true))
      warnings += subsidy.likely.derivation.warnings.map(\.message)
      if person.instrument == .flatRate { warnings.append(MoneyTexts.flatRateFirst) }
    }

    if let group = person.supportGroup.incentiveGroup {
      let incentive = try statutes.employerIncentive(
        groups: [group], paidHours: Decimal(minutes) * 52 / 60, on: day, age: age)
      warnings += JobMoney.lawWarnings(incentive.derivation)
      if incentive.perYear > .zero {
        lines.append(
          Line(
            id: "money.incentive", label: MoneyTexts.incentive, amount: incentive.perYear,
            explanation: MoneyTexts.incentiveExplanation(minutes), derivation: incentive.derivation, isEstimate: true))
      }
    }

    let guidanceCost = organisation.guidanceHourlyCost
    let guidance = Euro(cents: guidanceCost.forMinutes(person.guidanceMinutes).cents * 52)
    let support = person.measures.reduce(guidance) { $0 + $1.yearlyCost }
    if support > .zero {
      lines.append(
        Line(
          id: "money.guidance", label: MoneyTexts.guidance, amount: -support,
          explanation: MoneyTexts.guidanceExplanation(person.guidanceMinutes, guidanceCost, support - guidance),
          isEstimate: true))
    }
    let recovery = scaled(guidanceCost.cents * 52, bundle.freedMinutes * money.errorRecoveryPercent, 6000)
    lines.append(
      Line(
        id: "money.recovery", label: MoneyTexts.recovery, amount: Euro(cents: -recovery),
        explanation: MoneyTexts.recoveryExplanation(money.errorRecoveryPercent, bundle.freedMinutes, guidanceCost),
        isEstimate: true))
    let oneOff = person.measures.reduce(person.oneOffCost) { $0 + $1.oneOffCost }
    for (id, label, total) in [
      ("money.one-off", MoneyTexts.oneOff, oneOff), ("money.training", MoneyTexts.training, money.trainingCost),
    ] {
      lines.append(
        Line(
          id: id, label: label, amount: Euro(cents: -scaled(total.cents, 12, max(1, money.durationMonths))),
          explanation: MoneyTexts.oneOffExplanation(total, money.durationMonths), isEstimate: true))
    }
    lines.removeAll { $0.amount == .zero && $0.id != "money.freed" }

    let fromUse: Set = ["money.freed", "money.absence", "money.start"]
    let rest = lines.filter { !fromUse.contains($0.id) }.reduce(Euro.zero) { $0 + $1.amount }
    func balance(_ used: Euro) -> Euro {
      let lost = money.lost(of: used)
      return rest + used - lost.absence - lost.start
    }
    let countsForAgreement = person.supportGroup.countsForJobsAgreement
    self.init(
      job: job.id, person: job.person, wageValueLow: value.low, wageValueLikely: value.likely,
      wageValueHigh: value.high, hourlyWage: paidWage, contractMinutes: minutes, lines: lines, balanceAtNoUse: rest,
      balanceAtHalfUse: balance(Euro(cents: (freed.full.cents + 1) / 2)), balanceAtFullUse: balance(freed.full),
      balance: balance(freed.expected), redeployment: freed.redeployment,
      jobsAgreementHundredths: countsForAgreement ? (minutes * 100 + 765) / 1530 : nil,
      warnings: warnings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

extension JobMoney {
  /// What must be said of the law's numbers themselves: not confirmed, or older than the day that was asked about.
  private static func lawWarnings(_ derivations: Derivation...) -> [Phrase] {
    derivations.flatMap(\.warnings).filter { $0.code.hasPrefix("law/") }.map(\.message)
  }
}

extension Scenario.MoneyAssumptions {
  /// What absence and the start take of the year's used time; with the start half of the work is done.
  func lost(of used: Euro) -> (absence: Euro, start: Euro) {
    let absence = scaled(used.cents, absencePercent, 100)
    let start = scaled(used.cents - absence, min(startMonths, durationMonths), 2 * max(1, durationMonths))
    return (Euro(cents: absence), Euro(cents: start))
  }
}

extension Organisation {
  /// Percent of the time that a position gets back which it expects to use.
  func expectedUse(of position: Position) -> Int { position.redeployment ?? scenario.money.redeployment }

  /// What freed minutes of a position are worth in a week at full use and at the use that it expects; nothing where
  /// the numbers are out of all reach.
  func freedWeek(_ position: Position, minutes: Int) -> (full: Euro, expected: Euro) {
    let (cents, overflow) = position.hourlyCost.cents.multipliedReportingOverflow(by: minutes)
    let (part, isTooMuch) = cents.multipliedReportingOverflow(by: expectedUse(of: position))
    guard !overflow, !isTooMuch else { return (.zero, .zero) }
    return (Euro(cents: cents.addingSaturating(30) / 60), Euro(cents: part.addingSaturating(3000) / 6000))
  }

  /// What the freed time of a bundle is worth in a year at full use and at the use that the positions expect, and that
  /// use as a percentage by minutes.
  func freedYear(_ bundle: Bundle) -> (full: Euro, expected: Euro, redeployment: Int) {
    let byID = Dictionary(positions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (full, expected, weighted, minutes) = (0, 0, 0, 0)
    for part in bundle.parts {
      guard let position = byID[part.task.position] else { continue }
      let use = expectedUse(of: position)
      // Cents × minutes × weeks; the division by 60 and by 100 percent comes once, at the end.
      let amount = position.hourlyCost.cents * part.freedMinutes * 52
      full += amount
      expected += amount * use
      weighted += part.freedMinutes * use
      minutes += part.freedMinutes
    }
    return (
      Euro(cents: (full + 30) / 60), Euro(cents: (expected + 3000) / 6000),
      minutes == 0 ? 0 : (weighted + minutes / 2) / minutes
    )
  }
}

extension SupportGroup {
  /// The category of the wage cost benefit, where the group gives one.
  var incentiveGroup: TargetGroup? {
    switch self {
    case .participationAct, .jobsAgreement: .jobsAgreement
    case .wajong: .wajong
    case .disabledEmployee: .disabledWorker
    case .none: nil
    }
  }

  var countsForJobsAgreement: Bool { self == .participationAct || self == .jobsAgreement || self == .wajong }
}
