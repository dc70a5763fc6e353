public import Foundation
public import Interchange

/// An expected performance with a band: low, likely and high, fractions of the norm worker.
public struct PerformanceBand: Hashable, Sendable {
  public var low: Decimal
  public var likely: Decimal
  public var high: Decimal

  /// - Precondition: none; an order other than low ≤ likely ≤ high is a finding of the rule that uses the band.
  public init(low: Decimal, likely: Decimal, high: Decimal) {
    self.low = low
    self.likely = likely
    self.high = high
  }

  /// One value without doubt.
  public init(_ value: Decimal) { self.init(low: value, likely: value, high: value) }
}

/// A task of a job that nobody has done yet, with the performance that is expected in it.
public struct ExpectedTask: Hashable, Sendable {
  public var name: String
  /// Share of the working time; all tasks together are 1.
  public var share: Decimal
  public var pace: PerformanceBand
  public var quality: PerformanceBand
  public var netWorkTime: PerformanceBand
  /// Where the expectation comes from: the verdict on the task, a training, a measure.
  public var basis: Phrase?

  public init(
    name: String, share: Decimal, pace: PerformanceBand, quality: PerformanceBand, netWorkTime: PerformanceBand,
    basis: Phrase? = nil
  ) {
    self.name = name
    self.share = share
    self.pace = pace
    self.quality = quality
    self.netWorkTime = netWorkTime
    self.basis = basis
  }
}

/// An estimate of a wage value before a placement: a band in whole percents, never a measurement.
///
/// A wage value exists only after an expert has measured it at the workplace (Besluit LKS 2021 art. 3).
public struct WageEstimate: Hashable, Sendable {
  /// Every factor of every task at its low end, at its likely value, at its high end.
  public let low: Int
  public let likely: Int
  public let high: Int
  public let derivation: Derivation
}

/// The wage cost subsidy that would go with an estimate; the lowest subsidy goes with the highest wage value.
public struct SubsidyEstimate: Hashable, Sendable {
  public let low: WageCostSubsidy
  public let likely: WageCostSubsidy
  public let high: WageCostSubsidy
}

extension Statutes {
  /// Estimates the wage value of a job that nobody has done yet.
  ///
  /// The same product and sum as `wageValue(of:on:)`, three times. The band is wide on purpose: its ends take all
  /// factors low together and all high together.
  /// - Returns: `nil`, with errors in `findings`, when shares or factors cannot work or a band is out of order.
  public func wageEstimate(
    of tasks: [ExpectedTask], on day: Day, weeklyHours: Decimal? = nil, findings: inout Findings
  ) throws(LegalError) -> WageEstimate? {
    var isOrdered = true
    for task in tasks {
      for band in [task.pace, task.quality, task.netWorkTime]
      where !(band.low <= band.likely && band.likely <= band.high) {
        findings.add(Diagnostic(.error, "estimate/band", EstimateTexts.bandOrder(task.name)))
        isOrdered = false
      }
    }
    guard isOrdered else { return nil }
    var step = StepBuilder(
      "loonwaarde.estimate", EstimateTexts.title, self, citing: ["Besluit LKS Participatiewet 2021 art. 3"])
    step.note(.warning, "estimate/not-measured", EstimateTexts.notMeasured)
    step.note(.remark, "estimate/band", EstimateTexts.band)
    for task in tasks {
      if let basis = task.basis { step.note(.remark, "estimate/basis", EstimateTexts.basis(task.name, basis)) }
    }
    var percents: [Int] = []
    let ends: [(Phrase, KeyPath<PerformanceBand, Decimal>)] = [
      (EstimateTexts.low, \.low), (EstimateTexts.likely, \.likely), (EstimateTexts.high, \.high),
    ]
    for (name, end) in ends {
      let mainTasks = tasks.map {
        MainTask(
          name: $0.name, share: $0.share, pace: $0.pace[keyPath: end], quality: $0.quality[keyPath: end],
          netWorkTime: $0.netWorkTime[keyPath: end])
      }
      guard let value = try wageValue(of: mainTasks, on: day, weeklyHours: weeklyHours, findings: &findings) else {
        return nil
      }
      var derivation = value.derivation
      derivation.rule = "loonwaarde.estimate.end"
      derivation.title = name
      step.add(derivation)
      percents.append(value.percent)
    }
    return WageEstimate(
      low: percents[0], likely: percents[1], high: percents[2],
      derivation: step.finished(
        "\(percents[0])% – \(percents[1])% – \(percents[2])%", Decimal(percents[1]), .percent,
        rounding: DerivationTexts.wholePercent))
  }

  /// The subsidy at both ends of an estimate and at its likely value; each derivation says that it is an estimate.
  public func wageCostSubsidy(
    for job: WageCostSubsidy.Job, estimatedBy estimate: WageEstimate
  ) throws(LegalError) -> SubsidyEstimate {
    func subsidy(_ percent: Int) throws(LegalError) -> WageCostSubsidy {
      let result = try wageCostSubsidy(for: job, .measured(percent: percent))
      var derivation = result.derivation
      derivation.rule = "lks.estimate"
      derivation.title = EstimateTexts.subsidyTitle
      derivation.notes.insert(
        .init(kind: .warning, code: "estimate/not-measured", text: EstimateTexts.notMeasured), at: 0)
      return WageCostSubsidy(
        basePerMonth: result.basePerMonth, exactPerMonth: result.exactPerMonth,
        exactPerMonthBeforeCharges: result.exactPerMonthBeforeCharges, perMonth: result.perMonth,
        capApplied: result.capApplied, derivation: derivation)
    }
    return try SubsidyEstimate(
      low: subsidy(estimate.high), likely: subsidy(estimate.likely), high: subsidy(estimate.low))
  }
}
