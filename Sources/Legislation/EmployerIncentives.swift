public import Foundation
public import Interchange

/// A group that a worker belongs to (doelgroep), as far as it matters for money or conditions.
public enum TargetGroup: String, Hashable, Sendable, CaseIterable, Codable {
  /// Doelgroep banenafspraak.
  case jobsAgreement = "jobs-agreement"
  /// Wajong; also counts for the jobs agreement.
  case wajong = "wajong"
  /// Scholingsbelemmerden.
  case educationImpeded = "education-impeded"
  /// Arbeidsgehandicapte werknemer.
  case disabledWorker = "disabled-worker"
  /// Herplaatsen van een arbeidsgehandicapte werknemer.
  case reinstatedWorker = "reinstated-worker"
  /// Oudere werknemer (56+).
  case olderWorker = "older-worker"
  /// Beschut werk.
  case shelteredWork = "sheltered-work"

  /// English or Dutch as users write it; `nil` when unknown.
  public init?(named text: String) {
    let key = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "-")
    if let same = TargetGroup(rawValue: key) {
      self = same
      return
    }
    switch key {
    case "banenafspraak", "doelgroep-banenafspraak", "doelgroepregister": self = .jobsAgreement
    case "scholingsbelemmerd", "scholingsbelemmerden": self = .educationImpeded
    case "arbeidsgehandicapt", "arbeidsgehandicapte", "arbeidsgehandicapte-werknemer": self = .disabledWorker
    case "herplaatsen", "herplaatst", "herplaatste-werknemer": self = .reinstatedWorker
    case "ouder", "oudere", "oudere-werknemer": self = .olderWorker
    case "beschut", "beschut-werk": self = .shelteredWork
    default: return nil
    }
  }

  var countsForJobsAgreement: Bool { self == .jobsAgreement || self == .wajong }

  /// The category of the wage cost benefit, when the group has one.
  var incentive: TargetGroup? {
    switch self {
    case .wajong: .jobsAgreement
    case .shelteredWork: nil
    default: self
    }
  }
}

/// The wage cost benefit for an employer (loonkostenvoordeel, LKV).
public struct EmployerIncentive: Hashable, Sendable {
  /// `nil` when there is none.
  public let category: TargetGroup?
  /// Per calendar year, exact.
  public let exactPerYear: Decimal
  /// Half up to cents.
  public let perYear: Euro
  /// The last day of the benefit; `nil` when it lasts as long as the job, or when there is none.
  public let until: Day?
  public let conditions: [Phrase]
  public let derivation: Derivation
}

extension Statutes {
  private static let newYear2024 = Day(ordinal: 19_723)
  private static let newYear2025 = Day(ordinal: 20_089)
  private static let newYear2026 = Day(ordinal: 20_454)

  /// The wage cost benefit of a year: `rate × paid hours`, at most the yearly maximum, the highest category only.
  ///
  /// - Parameters:
  ///   - groups: every group the worker belongs to.
  ///   - paidHours: in the calendar year.
  ///   - startDate: of the job; decides the rate for older workers and the end. `nil`: the job starts on `day`.
  /// - Throws: `LegalError` for hours out of range.
  ///
  /// Wtl art. 2.5, 2.6, 2.10, 2.12, 2.14, 4.1 lid 3; texts of 2025-01-01 and 2026-01-01.
  public func employerIncentive(
    groups: [TargetGroup], paidHours: Decimal, on day: Day, startDate: Day? = nil, age: Int
  ) throws(LegalError) -> EmployerIncentive {
    guard !paidHours.isNaN, paidHours >= 0, paidHours <= 8784 else {
      throw LegalError(.invalidInput, IncentiveTexts.hoursOutOfRange)
    }
    var step = StepBuilder("lkv.highest", IncentiveTexts.title, self, citing: ["Wtl art. 4.1 lid 3"])
    let start = startDate ?? day
    if startDate == nil, !groups.isEmpty {
      step.note(.remark, "lkv/starts-on-day", IncentiveTexts.startsOn(day))
    }
    var best: (category: TargetGroup, amount: Decimal, until: Day?)?
    var count = 0
    let isSheltered = groups.contains(.shelteredWork)
    // In the order of the enumeration, so that of two equal amounts the first counts.
    let categories = TargetGroup.allCases.filter { category in groups.contains { $0.incentive == category } }
    for category in categories {
      if isSheltered, category != .olderWorker {
        step.note(.remark, "lkv/sheltered", IncentiveTexts.sheltered(category.phrase))
        continue
      }
      guard let benefit = try benefit(category, paidHours, on: day, start: start, age: age, &step) else { continue }
      count += 1
      if best.map({ benefit.amount > $0.amount }) ?? true { best = (category, benefit.amount, benefit.until) }
    }
    if count > 1 { step.note(.remark, "lkv/highest-only", IncentiveTexts.highestOnly) }
    let amount = best?.amount ?? 0
    return try EmployerIncentive(
      category: best?.category, exactPerYear: amount, perYear: euro(amount), until: best?.until,
      conditions: best.map { IncentiveTexts.conditions($0.category, on: day) } ?? [],
      derivation: step.finished("", amount, .euroPerYear))
  }

  /// One category; `nil`, with a remark in the step, when the law gives nothing.
  private func benefit(
    _ category: TargetGroup, _ paidHours: Decimal, on day: Day, start: Day, age: Int, _ outer: inout StepBuilder
  ) throws(LegalError) -> (amount: Decimal, until: Day?)? {
    var id = "nl.incentive.\(category.rawValue)"
    var step = StepBuilder("lkv.\(category.rawValue)", category.phrase, self, citing: category.citations)
    var until: Day? = nil
    do throws(LegalError) {
      switch category {
      case .olderWorker:
        let least = try step.read(id + ".least-age", on: day)
        guard Decimal(age) >= least else {
          throw IncentiveTexts.none(IncentiveTexts.tooYoung(ExactText.plain(least)))
        }
        until = try Statutes.end(after: step.read(id + ".years", on: day), from: start)
        if day >= Statutes.newYear2025, start < Statutes.newYear2024 {
          id += "-transition"
          step.note(.remark, "lkv/older-transition", IncentiveTexts.olderTransition)
        } else if let limit = until, limit >= Statutes.newYear2026 {
          until = Statutes.newYear2026.advanced(byDays: -1)
        }
      case .educationImpeded:
        guard day < Statutes.newYear2026 || start < Statutes.newYear2026 else {
          throw IncentiveTexts.none(IncentiveTexts.onlyOldJobs)
        }
        until = try Statutes.end(after: step.read(id + ".years", on: day), from: start)
      case .jobsAgreement where day >= Statutes.newYear2026:
        until = nil
      default:
        until = try Statutes.end(after: step.read(id + ".years", on: day), from: start)
      }
      // Who still has the jobs-agreement benefit on the last day of 2025 keeps it: from 2026 there is no limit.
      if category == .jobsAgreement, let limit = until, limit >= Statutes.newYear2026.advanced(byDays: -1) {
        until = nil
      }
      if let until, day > until { throw IncentiveTexts.none(IncentiveTexts.over(until)) }
      let rate = try step.read(id + ".rate", on: day)
      let most = try step.read(id + ".year-maximum", on: day)
      let amount = min(rate * paidHours, most)
      if let until { step.note(.remark, "lkv/until", IncentiveTexts.until(until)) }
      outer.add(
        step.finished(
          "min(\(ExactText.money(rate)) × \(ExactText.plain(paidHours)); \(ExactText.money(most)))", amount,
          .euroPerYear))
      return (amount, until)
    } catch  where error.code == .beforeFirstValue || error.code == .ended || error.code == IncentiveTexts.noBenefit {
      outer.note(.remark, "lkv/none", IncentiveTexts.noneFor(category.phrase, because: error.message))
      return nil
    }
  }

  /// The last day of so many years from a start.
  private static func end(after years: Decimal, from start: Day) -> Day {
    start.adding(months: (years.roundedHalfUp() ?? 0) * 12).advanced(byDays: -1)
  }
}
