public import Foundation
public import Interchange

/// How many jobs a job is in the count of the jobs agreement (banenafspraak).
public struct JobsAgreementCount: Hashable, Sendable {
  /// Exact; 1 for 25.5 paid hours a week.
  public let jobs: Decimal
  public let derivation: Derivation
}

extension Statutes {
  /// Paid hours in a year as jobs: `paid hours ÷ (25.5 × 52)`, in proportion below and above.
  ///
  /// Wet banenafspraak art. 4: jobs are counted in paid hours; the 25.5 hours stand in lower regulation.
  /// - Throws: `LegalError` for hours out of range or a day before 2015.
  public func jobsAgreementCount(paidHoursPerYear: Decimal, on day: Day) throws(LegalError) -> JobsAgreementCount {
    guard !paidHoursPerYear.isNaN, paidHoursPerYear >= 0, paidHoursPerYear <= 8784 else {
      throw LegalError(.invalidInput, IncentiveTexts.hoursOutOfRange)
    }
    var step = StepBuilder("banenafspraak.count", SupportTexts.countTitle, self, citing: ["Wet banenafspraak art. 4"])
    let hours = try step.read("nl.jobs-agreement.hours-per-job", on: day)
    let weeks = try step.read("nl.jobs-agreement.weeks-per-year", on: day)
    let jobs = paidHoursPerYear / (hours * weeks)
    return JobsAgreementCount(
      jobs: jobs,
      derivation: step.finished(
        "\(ExactText.plain(paidHoursPerYear)) ÷ (\(ExactText.plain(hours)) × \(ExactText.plain(weeks)))", jobs,
        .count))
  }
}
