public import Foundation
public import Interchange

/// A main task with the worker's performance in it (hoofdtaak), fractions of the norm worker: 1 is 100 %.
public struct MainTask: Hashable, Sendable {
  public var name: String
  /// Share of the worker's total working time (aandeel in de werktijd).
  public var share: Decimal
  /// Tempo; more than 1 is possible and counts as 1.
  public var pace: Decimal
  /// Kwaliteit.
  public var quality: Decimal
  /// Netto werktijd; before 1 July 2021 the deployability (inzetbaarheid).
  public var netWorkTime: Decimal

  public init(name: String, share: Decimal, pace: Decimal, quality: Decimal, netWorkTime: Decimal) {
    self.name = name
    self.share = share
    self.pace = pace
    self.quality = quality
    self.netWorkTime = netWorkTime
  }
}

/// A wage value (loonwaarde): the performance as a whole percentage of the statutory minimum wage, until the end of
/// 2016 of the wage that applies by law.
public struct WageValue: Hashable, Sendable {
  /// Whole percent, 0…100.
  public let percent: Int
  /// Unrounded fraction.
  public let exact: Decimal
  public let derivation: Derivation
}

extension Statutes {
  /// The first day of the uniform method (Besluit LKS 2021).
  package static let uniformMethodBegins = Day(ordinal: 18_809)  // 1 July 2021

  /// The wage value from main tasks: the sum of `share × pace × quality × netWorkTime`, rounded once.
  ///
  /// Since 1 July 2021 the uniform method: at most five main tasks, each at least 1/16 of the week and 30 minutes per
  /// working day (breaches are findings, not errors). Before it the Regeling of 2014, with deployability as third
  /// factor and no least size. Each factor is capped; the caps on quality and net work time are a default of ours.
  ///
  /// - Parameters:
  ///   - weeklyHours: contract hours, never attended hours; for the least size of a main task.
  ///   - workingDays: days a week; five when not given.
  /// - Returns: `nil`, with errors in `findings`, when the shares are not 100 % or a factor is below zero.
  /// - Throws: `LegalError` before 2015.
  ///
  /// Besluit LKS 2021 art. 1, 3 and 5; Regeling LKS 2014 art. 3 and 4; AKC Cahier 24.
  public func wageValue(
    of tasks: [MainTask], on day: Day, weeklyHours: Decimal? = nil, workingDays: Decimal? = nil,
    findings: inout Findings
  ) throws(LegalError) -> WageValue? {
    let isUniform = day >= Statutes.uniformMethodBegins
    var step = StepBuilder(
      isUniform ? "loonwaarde.uniform" : "loonwaarde.2015", ValueTexts.title(isUniform: isUniform), self,
      citing: isUniform
        ? ["Besluit LKS Participatiewet 2021 art. 1, 3 lid 1 en 5", "AKC Cahier 24"]
        : ["Regeling LKS Participatiewet 2014 art. 3 en 4"])
    guard Statutes.check(tasks, findings: &findings) else { return nil }
    if isUniform {
      try checkSizes(of: tasks, on: day, weeklyHours: weeklyHours, workingDays: workingDays, &step)
      step.note(.unclearLaw, "wage-value/article-5", ValueTexts.articleFive)
    }
    let caps = (
      pace: try cap("nl.wage-value.pace-cap", on: tasks.map(\.pace), day, &step),
      quality: try cap("nl.wage-value.quality-cap", on: tasks.map(\.quality), day, &step),
      netWorkTime: try cap("nl.wage-value.net-work-time-cap", on: tasks.map(\.netWorkTime), day, &step)
    )
    var total: Decimal = 0
    for task in tasks {
      let (pace, quality, time) = (
        min(task.pace, caps.pace), min(task.quality, caps.quality), min(task.netWorkTime, caps.netWorkTime)
      )
      var row = StepBuilder("loonwaarde.task", Phrase(verbatim: task.name), self, citing: [])
      let over: [(Phrase, Decimal, Decimal)] = [
        (ValueTexts.pace, task.pace, pace), (ValueTexts.quality, task.quality, quality),
        (ValueTexts.third(isUniform: isUniform), task.netWorkTime, time),
      ]
      for (name, given, counted) in over where given > counted {
        row.note(
          .remark, "wage-value/capped",
          ValueTexts.capped(name, given: ExactText.percent(given), counted: ExactText.percent(counted)))
      }
      let result = task.share * pace * quality * time
      total += result
      let factors = [task.share, pace, quality, time].map(ExactText.percent).joined(separator: " × ")
      step.add(row.finished(factors, result * 100, .percent))
    }
    step.note(.remark, "wage-value/one-factor", ValueTexts.oneFactorOnly)
    guard let percent = (total * 100).roundedHalfUp() else {
      throw LegalError(.invalidInput, WageTexts.amountTooLarge)
    }
    return WageValue(
      percent: percent, exact: total,
      derivation: step.finished(
        ExactText.plain(total * 100), Decimal(percent), .percent, rounding: DerivationTexts.wholePercent))
  }

  /// The cap on a factor; it enters the derivation, with its doubts, only when it changes something.
  private func cap(
    _ id: String, on factors: [Decimal], _ day: Day, _ step: inout StepBuilder
  ) throws(LegalError) -> Decimal {
    let cap = try reading(of: id, on: day).fraction
    return factors.contains { $0 > cap } ? try step.fraction(id, on: day) : cap
  }

  /// What makes a list of main tasks meaningless: nothing in it, factors out of range, shares that are not 100 %.
  static func check(_ tasks: [MainTask], findings: inout Findings) -> Bool {
    guard !tasks.isEmpty else {
      findings.add(Diagnostic(.error, "wage-value/no-tasks", ValueTexts.noTasks))
      return false
    }
    var isGood = true
    for task in tasks {
      let factors = [task.share, task.pace, task.quality, task.netWorkTime]
      if factors.contains(where: { $0.isNaN || $0 < 0 || $0 > 10 }) {
        findings.add(Diagnostic(.error, "wage-value/out-of-range", ValueTexts.outOfRange(task.name)))
        isGood = false
      }
    }
    let shares = tasks.reduce(Decimal(0)) { $0 + $1.share }
    if isGood, shares != 1 {
      findings.add(
        Diagnostic(
          .error, "wage-value/shares", ValueTexts.shares(ExactText.percent(shares)), hint: ValueTexts.sharesHint))
      isGood = false
    }
    return isGood
  }

  private func checkSizes(
    of tasks: [MainTask], on day: Day, weeklyHours: Decimal?, workingDays: Decimal?, _ step: inout StepBuilder
  ) throws(LegalError) {
    let most = try step.read("nl.wage-value.most-main-tasks", on: day)
    if Decimal(tasks.count) > most {
      step.note(.warning, "wage-value/too-many-tasks", ValueTexts.tooMany(tasks.count, most: ExactText.plain(most)))
    }
    let leastShare = try step.fraction("nl.wage-value.minimum-share", on: day)
    let leastMinutes = try step.read("nl.wage-value.minimum-minutes-per-day", on: day)
    let days = workingDays ?? 5
    if workingDays == nil, weeklyHours != nil {
      step.note(.remark, "wage-value/five-days", ValueTexts.fiveDaysAssumed)
    }
    for task in tasks {
      if task.share < leastShare {
        step.note(
          .warning, "wage-value/small-task",
          ValueTexts.small(
            task.name, share: ExactText.percent(task.share), least: ExactText.percent(leastShare)))
      }
      guard let weeklyHours, weeklyHours > 0, days > 0 else { continue }
      let minutes = task.share * weeklyHours * 60 / days
      if minutes < leastMinutes {
        step.note(
          .warning, "wage-value/short-task",
          ValueTexts.short(
            task.name, minutes: ExactText.fixed(minutes, decimals: 1), least: ExactText.plain(leastMinutes)))
      }
    }
  }

  /// A wage value that somebody else measured, in percent (vastgestelde loonwaarde).
  ///
  /// - Throws: `LegalError.invalidInput` below 0 or above 1000.
  public func measuredWageValue(percent: Decimal) throws(LegalError) -> WageValue {
    guard !percent.isNaN, percent >= 0, percent <= 1000, let whole = percent.roundedHalfUp() else {
      throw LegalError(.invalidInput, ValueTexts.percentOutOfRange)
    }
    var step = StepBuilder(
      "loonwaarde.given", ValueTexts.givenTitle, self, citing: ["Participatiewet art. 6 lid 1 onder g"])
    if Decimal(whole) != percent { step.note(.warning, "wage-value/not-whole", ValueTexts.notWhole) }
    if percent > 100 { step.note(.warning, "wage-value/above-100", ValueTexts.above100) }
    let counted = min(whole, 100)
    return WageValue(
      percent: counted, exact: percent / 100,
      derivation: step.finished(
        ExactText.percent(percent / 100), Decimal(counted), .percent, rounding: DerivationTexts.wholePercent))
  }
}
