import Foundation
import Interchange
import Legislation

extension Outlook {
  /// The business case of the jobs of a plan; `nil` when no job has an amount.
  ///
  /// - Parameter money: the usual year of each job, as `JobMoney` gives it.
  /// - Throws: `LegalError` for a day or an age without a minimum wage.
  init?(
    _ money: [JobMoney], _ jobs: [CandidateJob], in organisation: Organisation, on day: Day, statutes: Statutes,
    seed: UInt64
  ) throws(LegalError) {
    let assumed = organisation.scenario.money
    let horizon = Horizon(years: assumed.horizonYears, discountPermille: assumed.discountPermille)
    var cases: [(money: JobMoney, year: JobYear, rows: PartyRows)] = []
    var seen: [String: SubsidyRates] = [:]
    for amounts in money {
      guard let job = jobs.first(where: { $0.id == amounts.job }), let bundle = Bundle(job, in: organisation) else {
        continue
      }
      let person = bundle.person
      let key = "\(person.age(on: day)) \(person.hourlyWage?.cents ?? 0)"
      let rates =
        if let known = seen[key] { known } else {
          try SubsidyRates(
            statutes: statutes, on: day, age: person.age(on: day), hourlyWage: person.hourlyWage,
            usualFullTimeHours: Decimal(assumed.usualFullTimeMinutes) / 60,
            employerChargesRate: Decimal(assumed.employerChargesPermille) / 1000)
        }
      seen[key] = rates
      cases.append(
        (
          amounts, JobYear(amounts, bundle, in: organisation, rates: rates),
          PartyRows(amounts, person, on: day, statutes: statutes, assumed)
        ))
    }
    guard !cases.isEmpty else { return nil }
    let simulation = Simulation(
      jobs: cases.map(\.year), horizon: horizon, likelyCharges: assumed.employerChargesPermille)
    let result = simulation.run(seed: seed)
    func make(_ some: [(money: JobMoney, year: JobYear, rows: PartyRows)], _ band: Int) -> BusinessCase {
      BusinessCase(
        some.map(\.rows), some.map(\.year), simulation, result.bands[band], months: assumed.durationMonths)
    }
    let plan = make(cases, cases.count)
    self.init(
      horizonYears: assumed.horizonYears, discountPermille: assumed.discountPermille, draws: Simulation.draws,
      seed: seed, assumptions: AssumptionRange.all(cases.map(\.year), assumed),
      jobs: cases.enumerated().map { JobCase(job: $1.money.job, businessCase: make([$1], $0)) }, plan: plan,
      financing: nil, financingMissing: nil, notes: OutlookTexts.notes)
    let placements = cases.count { $0.rows.placement > .zero }
    let groups = money.compactMap { amounts in organisation.person(amounts.person)?.supportGroup }
    if let savings = plan.rows.municipalSavings, placements > 0 {
      financing = Financing(placements: placements, savings: savings, horizon: horizon, assumed)
    } else {
      financingMissing =
        groups.contains(where: \.benefitIsMunicipal) ? OutlookTexts.financingMissing : OutlookTexts.noMunicipality
    }
  }
}

extension [BusinessCase.Row] {
  /// What the municipality saves in a usual year before what it spends on placing: benefit less subsidy.
  fileprivate var municipalSavings: Euro? {
    filter { $0.id != "party.placement" }.reduce(BusinessCase.Amounts()) { $0 + $1.amounts }.municipality
  }
}

extension BusinessCase {
  init(
    _ parties: [PartyRows], _ jobs: [JobYear], _ simulation: Simulation,
    _ bands: (mean: Band, present: Band, paysPermille: Int), months: Int
  ) {
    let horizon = simulation.horizon
    let rows = BusinessCase.sum(parties)
    let placement = parties.reduce(Euro.zero) { $0 + $1.placement }
    // Every year is a usual one for the others; the municipality pays for placing when a job is filled.
    let usual = rows.filter { $0.id != "party.placement" }.reduce(Amounts()) { $0 + $1.amounts }
    var years: [Year] = []
    var (total, cumulative) = (Amounts(), 0)
    for (year, cents) in simulation.years(jobs).enumerated() {
      var amounts = usual
      amounts.employer = Euro(cents: cents)
      let fillings = horizon.fillings(inYear: year, months: months)
      amounts.municipality = usual.municipality.map { $0 - Euro(cents: placement.cents * fillings) }
      total = total + amounts.mapped { Euro(cents: scaled($0.cents, horizon.weights[year], Horizon.unit)) }
      cumulative += scaled(cents, horizon.weights[year], Horizon.unit)
      years.append(Year(year: year + 1, amounts: amounts, cumulative: Euro(cents: cumulative)))
    }
    func known(_ amounts: [Euro?]) -> Euro? {
      amounts.reduce(Euro.zero) { sum, amount in sum.flatMap { sum in amount.map { sum + $0 } } }
    }
    self.init(
      rows: rows, years: years, presentValue: total, payBackMonths: simulation.payBackMonths(jobs),
      meanYear: bands.mean, present: bands.present, paysPermille: bands.paysPermille,
      tornado: simulation.tornado(jobs), incomeBefore: known(parties.map(\.incomeBefore)),
      incomeDuring: known(parties.map(\.incomeDuring)))
  }

  /// Rows with the same id added, in the order in which they first come.
  private static func sum(_ parties: [PartyRows]) -> [Row] {
    var result: [Row] = []
    for row in parties.flatMap(\.rows) {
      if let index = result.firstIndex(where: { $0.id == row.id }) {
        result[index].amounts = result[index].amounts + row.amounts
      } else {
        result.append(row)
      }
    }
    // What the job yields first, what the others get last.
    return result.filter { !$0.id.hasPrefix("party.") } + result.filter { $0.id.hasPrefix("party.") }
  }
}
