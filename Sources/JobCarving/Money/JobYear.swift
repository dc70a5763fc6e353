import Foundation
import Interchange
import Legislation

/// One job's business case for the employer as whole numbers, quick enough to be worked out ten thousand times.
///
/// Amounts are cents a year. Units of the assumptions: use, absence, recovery in hundredths of a percent; performance
/// in hundredths of a percent of wage value; guidance and one-off costs in hundredths of a percent of what is stated;
/// start and duration in months (start in hundredths); charges in thousandths.
struct JobYear: Sendable {
  /// Freed time at full use.
  let freed: Int
  /// Wage, holiday allowance and charges at the likely values.
  let wage: Int
  /// Under dispensation the wage follows the performance.
  let wageFollowsValue: Bool
  let likelyValue: Int
  /// By whole percent of wage value.
  let subsidies: [Int]
  let incentive: Int
  let guidance: Int
  /// A colleague's time for all of the freed hours.
  let recoveryBase: Int
  let oneOff: Int
  let ranges: [Triangle]
}

extension JobYear {
  init(
    _ money: JobMoney, _ bundle: Bundle, in organisation: Organisation, rates: SubsidyRates
  ) {
    let assumed = organisation.scenario.money
    func amount(_ id: String) -> Int { money.lines.first { $0.id == id }?.amount.cents ?? 0 }
    let full = organisation.freedYear(bundle)
    freed = full.full.cents
    wage = -amount("money.wage")
    wageFollowsValue = bundle.person.instrument == .dispensation
    likelyValue = max(1, money.wageValueLikely)
    incentive = amount("money.incentive")
    guidance = -amount("money.guidance")
    recoveryBase = scaled(organisation.guidanceHourlyCost.cents * 52, bundle.freedMinutes, 60)
    oneOff =
      bundle.person.measures.reduce(bundle.person.oneOffCost) { $0 + $1.oneOffCost }.cents
      + assumed.trainingCost.cents
    let likely = amount("money.subsidy")
    if bundle.person.instrument == .measured || bundle.person.instrument == .flatRate {
      // The planners' table, moved so that the likely value is the law's amount to the cent.
      let minutes = bundle.personMinutes
      let weeks = (0...100).map { rates.subsidyMicroEuroPerWeek(wageValuePercent: $0, minutesPerWeek: minutes) }
      let base = weeks[min(money.wageValueLikely, 100)]
      subsidies = weeks.map { max(0, likely + scaled($0 - base, 52, 10_000)) }
    } else {
      subsidies = Array(repeating: likely, count: 101)
    }
    ranges = JobYear.ranges(money, use: full, assumed)
  }

  private static func ranges(
    _ money: JobMoney, use: (full: Euro, expected: Euro, redeployment: Int), _ assumed: Scenario.MoneyAssumptions
  ) -> [Triangle] {
    Assumption.allCases.map { assumption in
      switch assumption {
      case .use:
        let likely = use.full > .zero ? scaled(use.expected.cents, 10_000, use.full.cents) : assumed.redeployment * 100
        return Triangle(0, likely, 10_000)
      case .performance:
        return Triangle(money.wageValueLow * 100, money.wageValueLikely * 100, money.wageValueHigh * 100)
      case .absence: return halfToDouble(assumed.absencePercent * 100, most: 10_000)
      case .recovery: return halfToDouble(assumed.errorRecoveryPercent * 100, most: 10_000)
      case .guidance: return Triangle(5000, 10_000, 20_000)
      case .oneOff: return Triangle(8000, 10_000, 15_000)
      case .start: return halfToDouble(assumed.startMonths * 100, most: 4800)
      case .duration:
        return Triangle((assumed.durationMonths + 1) / 2, assumed.durationMonths, assumed.durationMonths * 2)
      case .charges:
        return Triangle(
          max(0, assumed.employerChargesPermille - 50), assumed.employerChargesPermille,
          assumed.employerChargesPermille + 50)
      }
    }
  }

  private static func halfToDouble(_ likely: Int, most: Int) -> Triangle {
    Triangle(likely / 2, likely, min(likely * 2, most))
  }

  /// What the employer keeps in a year between two beginnings, and what one beginning costs.
  func flows(_ values: AssumptionValues, likelyCharges: Int) -> (year: Int, beginning: Int) {
    let percent = min(max((values.performance + 50) / 100, 0), 100)
    var used = scaled(freed, values.use, 10_000)
    // Who performs less frees less; who performs more frees no more than the tasks hold.
    used = scaled(used, min(values.performance, likelyValue * 100), likelyValue * 100)
    let done = used - scaled(used, values.absence, 10_000)
    var paid = scaled(wage, 1000 + values.charges, 1000 + likelyCharges)
    if wageFollowsValue { paid = scaled(paid, percent, likelyValue) }
    let year =
      done - paid + subsidies[percent] + incentive - scaled(guidance, values.guidance, 10_000)
      - scaled(recoveryBase, values.recovery, 10_000)
    // Half of the work in the months of the start.
    let start = scaled(done, min(values.start, values.duration * 100), 2400)
    return (year, start + scaled(oneOff, values.oneOff, 10_000))
  }

  var likelyValues: AssumptionValues {
    var values = AssumptionValues()
    for (assumption, range) in zip(Assumption.allCases, ranges) { values[assumption] = range.likely }
    return values
  }
}
