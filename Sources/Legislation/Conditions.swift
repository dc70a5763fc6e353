public import Foundation
public import Interchange

/// Support that is not an amount: what it is, whether it seems possible, and under which conditions (voorwaarden).
public struct SupportLine: Hashable, Sendable, Codable {
  public enum Possibility: String, Hashable, Sendable, Codable {
    /// Nothing known speaks against it.
    case possible
    /// A condition is not met by what is known.
    case notMet = "not-met"
    /// It depends on something that was not given.
    case ask
  }
  /// `wage-cost-subsidy` or `wage-dispensation`, `no-risk-policy`, `trial-placement`, `job-coaching`, `guidance-claim`, `quota`.
  public var id: String
  public var title: Phrase
  public var possibility: Possibility
  public var facts: [Phrase]
  public var citations: [String]
  public var warnings: [Diagnostic]
}

/// The hours of guidance that a job coach may give (jobcoaching).
public struct CoachingHours: Hashable, Sendable {
  /// Per week, exact.
  public let hoursPerWeek: Decimal
  public let derivation: Derivation
}

extension Statutes {
  /// Guidance a week in a year of the job: `share(year) × hours worked`; the tariff is the user's own.
  ///
  /// Year 1 at most 15 %, year 2 7.5 %, year 3 and later 6 % (UWV, pages from before 2024: unconfirmed today).
  /// - Throws: `LegalError` for a year below 1, hours out of range or a day before 2015.
  public func coachingHours(year: Int, hoursPerWeek: Decimal, on day: Day) throws(LegalError) -> CoachingHours {
    guard year >= 1, !hoursPerWeek.isNaN, hoursPerWeek >= 0, hoursPerWeek <= 168 else {
      throw LegalError(.invalidInput, WageTexts.hoursOutOfRange)
    }
    var step = StepBuilder("jobcoach.hours", SupportTexts.coachingTitle, self, citing: ["Protocol Jobcoach UWV"])
    let share = try step.fraction("nl.job-coaching.share.\(min(year, 3))", on: day)
    let hours = share * hoursPerWeek
    return CoachingHours(
      hoursPerWeek: hours,
      derivation: step.finished(
        "\(ExactText.percent(share)) × \(ExactText.plain(hoursPerWeek))", hours, .hoursPerWeek))
  }

  /// The lines of support beside money, in a fixed order.
  ///
  /// Participatiewet art. 8a, 10, 10d, 10da; Wajong art. 2:20; Ziektewet art. 29b; Wet banenafspraak art. 5 and 6.
  public func supportLines(
    groups: [TargetGroup], hoursPerWeek: Decimal, wageValuePercent: Int?, contractMonths: Int? = nil, on day: Day,
    instrument: WageCase.Instrument = .measured
  ) -> [SupportLine] {
    [
      instrument == .dispensation ? SupportTexts.dispensation : SupportTexts.subsidy, noRiskPolicy(groups, day),
      trialPlacement(day),
      jobCoaching(hoursPerWeek: hoursPerWeek, wageValuePercent: wageValuePercent, contractMonths: contractMonths, day),
      SupportLine(
        id: "guidance-claim", title: SupportTexts.guidanceTitle, possibility: .possible,
        facts: [SupportTexts.guidance], citations: ["Participatiewet art. 10 en 10da"], warnings: []),
      SupportLine(
        id: "quota", title: SupportTexts.quotaTitle, possibility: .notMet, facts: [SupportTexts.quota],
        citations: ["Wet banenafspraak art. 5 en 6"], warnings: []),
    ]
  }

  private func noRiskPolicy(_ groups: [TargetGroup], _ day: Day) -> SupportLine {
    let covered = groups.contains { [.jobsAgreement, .wajong, .shelteredWork].contains($0) }
    return SupportLine(
      id: "no-risk-policy", title: SupportTexts.noRiskTitle, possibility: covered ? .possible : .ask,
      facts: SupportTexts.noRisk, citations: ["Ziektewet art. 29b"], warnings: [])
  }

  private func trialPlacement(_ day: Day) -> SupportLine {
    var warnings: [Diagnostic] = []
    var facts = SupportTexts.trial
    do throws(LegalError) {
      let usual = try reading(of: "nl.trial-placement.months", on: day)
      let most = try reading(of: "nl.trial-placement.most-months", on: day)
      facts.insert(SupportTexts.trialLength(usual.text, most.text), at: 0)
      warnings = Array((usual.warnings + most.warnings).reduce(into: Findings()) { $0.add($1) }.all)
    } catch {
      facts.insert(error.message, at: 0)
    }
    return SupportLine(
      id: "trial-placement", title: SupportTexts.trialTitle, possibility: .ask, facts: facts,
      citations: ["Participatiewet art. 8a lid 2 onder d", "WW art. 76a", "WIA art. 37", "Wajong art. 2:24"],
      warnings: warnings)
  }

  private func jobCoaching(
    hoursPerWeek: Decimal, wageValuePercent: Int?, contractMonths: Int?, _ day: Day
  ) -> SupportLine {
    var line = SupportLine(
      id: "job-coaching", title: SupportTexts.coachingTitle, possibility: .ask, facts: [],
      citations: ["Protocol Jobcoach UWV", "Participatiewet art. 10 en 10da"], warnings: [])
    do throws(LegalError) {
      let hours = try reading(of: "nl.job-coaching.least-hours", on: day)
      let value = try reading(of: "nl.job-coaching.least-wage-value", on: day)
      let months = try reading(of: "nl.job-coaching.least-months", on: day)
      line.facts = [SupportTexts.coachingNeeds(hours: hours.text, value: value.text, months: months.text)]
      let known = [
        hoursPerWeek >= hours.value, wageValuePercent.map { Decimal($0) >= value.value },
        contractMonths.map { Decimal($0) >= months.value },
      ]
      if known.contains(false) {
        line.possibility = .notMet
      } else if !known.contains(nil) {
        line.possibility = .possible
      }
      line.warnings = (hours.warnings + value.warnings + months.warnings).reduce(into: Findings()) { $0.add($1) }.all
    } catch {
      line.facts = [error.message]
    }
    line.facts.append(SupportTexts.coachingTariff)
    return line
  }
}
