public import Interchange

/// Whether a rule is kept, when it may also be unknown (uitkomst).
public enum CheckOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case kept, breached, unknown
}

/// One known way in which carved jobs fail, checked (faalwijze). The ways are from the literature of job carving (methods
/// note, §1.2); the checks and thresholds are ours.
public struct FailureCheck: Hashable, Sendable, Codable {
  /// `failure.monotony`, `failure.leftovers`, `failure.isolation`, `failure.process`, `failure.largestTask`,
  /// `failure.growth`, `failure.displacement`; for a position `failure.heavy`, `failure.variety`, `failure.recovery`.
  public var rule: String
  public var name: Phrase
  public var outcome: CheckOutcome
  /// What was measured, in the unit; `nil` when not known.
  public var figure: Int?
  public var unit: QualityUnit
  public var threshold: Int
  /// The outcome in a sentence that a job coach can read aloud.
  public var text: Phrase

  init(
    _ rule: String, _ outcome: CheckOutcome, figure: Int?, unit: QualityUnit, threshold: Int, text: Phrase
  ) {
    self.rule = rule
    name = FailureTexts.name(rule)
    self.outcome = outcome
    self.figure = figure
    self.unit = unit
    self.threshold = threshold
    self.text = text
  }
}

enum FailureModes {
  static func outcome(_ isBreached: Bool?) -> CheckOutcome {
    isBreached.map { $0 ? .breached : .kept } ?? .unknown
  }

  /// `failure.monotony`: one kind of work and little else.
  static func monotony(_ variety: WorkVariety?, _ limits: QualityLimits) -> FailureCheck {
    let figure = variety?.effectiveTenths
    let outcome = outcome(figure.map { $0 < limits.varietyMinimum })
    return FailureCheck(
      "failure.monotony", outcome, figure: figure, unit: .tenths, threshold: limits.varietyMinimum,
      text: FailureTexts.monotony(outcome, figure ?? 0))
  }

  /// `failure.leftovers`: more unpleasant or dangerous work than the donors have (Griffin's leftovers).
  static func leftovers(_ sums: QualitySums, _ pool: QualityPool, _ limits: QualityLimits) -> FailureCheck {
    let outcome = outcome(sums.isLeftovers(pool, limits))
    let known = sums[.burdenKnown]
    let figure = outcome == .unknown ? nil : sums[.burden] * 100 / max(1, known)
    let threshold = min(100, (pool.percent ?? 0) + limits.burdenTolerance)
    return FailureCheck(
      "failure.leftovers", outcome, figure: figure, unit: .percent, threshold: threshold,
      text: FailureTexts.leftovers(outcome, figure ?? 0, pool: pool.percent ?? 0))
  }

  /// `failure.isolation`: little of the time next to or together with colleagues.
  static func isolation(_ sums: QualitySums, _ limits: QualityLimits) -> FailureCheck {
    let known = sums[.nearKnown]
    let isKnown = sums.isKnown(known, limits)
    let outcome = outcome(isKnown ? sums[.near] * 100 < limits.integrationMinimum * known : nil)
    let figure = isKnown ? sums[.near] * 100 / known : nil
    return FailureCheck(
      "failure.isolation", outcome, figure: figure, unit: .percent, threshold: limits.integrationMinimum,
      text: FailureTexts.isolation(outcome, figure ?? 0))
  }

  /// `failure.process`: the job hangs on one work process and ends with it.
  static func process(_ robustness: Robustness, _ limits: QualityLimits) -> FailureCheck {
    let outcome = outcome(robustness.spread.map { $0 < limits.spreadMinimum })
    return FailureCheck(
      "failure.process", outcome, figure: robustness.spread, unit: .thousandths, threshold: limits.spreadMinimum,
      text: FailureTexts.process(outcome, robustness.processes))
  }

  /// `failure.largestTask`: without its largest task the job has fewer hours than the person works at least.
  static func largestTask(_ robustness: Robustness, name: String) -> FailureCheck {
    let outcome = outcome(robustness.survives.map { !$0 })
    return FailureCheck(
      "failure.largestTask", outcome, figure: robustness.minutesWithoutLargest, unit: .minutes,
      threshold: robustness.minimumMinutes ?? 0,
      text: FailureTexts.largestTask(
        outcome, name, robustness.minutesWithoutLargest, robustness.minimumMinutes ?? 0))
  }

  /// `failure.growth`: nothing in the job asks one step more than the person can, or it leads nowhere.
  static func growth(_ learning: LearningValue, _ limits: QualityLimits) -> FailureCheck {
    let isBreached = learning.stretchShare.map { $0 == 0 && learning.stretches.isEmpty || learning.nextStepCount == 0 }
    let outcome = outcome(isBreached)
    return FailureCheck(
      "failure.growth", outcome, figure: learning.stretchShare, unit: .percent, threshold: 1,
      text: FailureTexts.growth(outcome, learning, limits))
  }

  /// `failure.heavy`: the people who stay keep too little easy work.
  static func heavy(before: QualitySums, after: QualitySums, _ limits: QualityLimits) -> FailureCheck {
    let figure = easy(after, limits)
    let outcome = outcome(isHeavy(before: before, after: after, limits))
    return FailureCheck(
      "failure.heavy", outcome, figure: figure.map { $0 / 10 }, unit: .percent, threshold: limits.donorEasyMinimum,
      text: FailureTexts.heavy(outcome, (figure ?? 0) / 10))
  }

  static func isHeavy(before: QualitySums, after: QualitySums, _ limits: QualityLimits) -> Bool? {
    guard let now = easy(before, limits), let later = easy(after, limits) else { return nil }
    // Less than two percentage points nobody notices, as for the other shares of a position.
    return now - later >= 20 && later < limits.donorEasyMinimum * 10
  }

  /// Thousandths of the known work that are easy.
  private static func easy(_ sums: QualitySums, _ limits: QualityLimits) -> Int? {
    let known = sums[.difficultyKnown]
    return sums.isKnown(known, limits) ? sums[.easy] * 1000 / known : nil
  }

  /// `failure.variety`: the work of the people who stay loses more of its variety than the scenario allows.
  static func variety(before: WorkVariety?, after: WorkVariety?, _ limits: QualityLimits) -> FailureCheck {
    let outcome = outcome(isVarietyLost(before?.effectiveTenths, after?.effectiveTenths, limits))
    return FailureCheck(
      "failure.variety", outcome, figure: after?.effectiveTenths, unit: .tenths,
      threshold: (before?.effectiveTenths ?? 0) * (100 - limits.donorVarietyLoss) / 100,
      text: FailureTexts.variety(outcome, before?.effectiveTenths ?? 0, after?.effectiveTenths ?? 0))
  }

  /// - Parameters: the effective number of kinds of work in tenths, before and after.
  static func isVarietyLost(_ before: Int?, _ after: Int?, _ limits: QualityLimits) -> Bool? {
    guard let before, let after else { return nil }
    return after * 100 < before * (100 - limits.donorVarietyLoss)
  }

  /// `failure.recovery`: light minutes a day and person that stay (hersteltijd).
  static func recovery(
    before: Int?, after: Int?, people: Int, _ limits: QualityLimits
  ) -> FailureCheck {
    let figure = lightEach(after, people)
    let outcome = outcome(isRecoveryLost(before, after, people: people, limits))
    return FailureCheck(
      "failure.recovery", outcome, figure: figure, unit: .minutesPerDay, threshold: limits.donorRecoveryMinutes,
      text: FailureTexts.recovery(outcome, figure ?? 0))
  }

  /// - Parameters: light minutes a week of all of them, before and after.
  static func isRecoveryLost(_ before: Int?, _ after: Int?, people: Int, _ limits: QualityLimits) -> Bool? {
    guard let now = lightEach(before, people), let later = lightEach(after, people) else { return nil }
    return later < now && later < limits.donorRecoveryMinutes
  }

  /// A day, for each of the people.
  private static func lightEach(_ minutes: Int?, _ people: Int) -> Int? { minutes.map { $0 / (5 * max(1, people)) } }
}
