import Foundation
import Interchange
import Legislation
import Testing

@testable import JobCarving

@Suite struct OutlookTests {
  private let day = Day("2026-07-01")!

  struct Made {
    var money: JobMoney
    var outlook: Outlook
    var organisation: Organisation
  }

  /// One job of 32 hours with a wage value of 60 percent; freed time of 19.2 hours at € 40.
  private func make(
    seed: UInt64 = 1, _ change: (inout CapabilityProfile, inout Organisation) -> Void = { _, _ in }
  ) throws -> Made {
    var person = CapabilityProfile(id: "P", minimumMinutes: 0, maximumMinutes: 2400)
    person.pace = 60
    person.birthYear = 1990
    var organisation = Organisation(
      positions: [
        Position(
          id: "VPK", name: "Verpleegkundige", fteHundredths: 2000, hourlyCost: Euro(cents: 4000), redeployment: 50)
      ], tasks: [WorkTask(id: "t", position: "VPK", name: "Linnen", minutesPerWeek: 1152)])
    change(&person, &organisation)
    organisation.people = [person]
    let part = JobTask(
      task: "t", freedMinutes: 1152, personMinutes: person.minutes(for: organisation.tasks[0], doneIn: 1152))
    let job = CandidateJob(
      id: "J1", person: "P", copy: 1, tasks: [part],
      value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0))
    var findings = Findings()
    let statutes = try Statutes.embedded()
    let money = try #require(try JobMoney(job, in: organisation, on: day, statutes: statutes, findings: &findings))
    let outlook = try #require(
      try Outlook([money], [job], in: organisation, on: day, statutes: statutes, seed: seed))
    return Made(money: money, outlook: outlook, organisation: organisation)
  }

  private func certain(_ organisation: inout Organisation) {
    organisation.scenario.money.absencePercent = 0
    organisation.scenario.money.errorRecoveryPercent = 0
    organisation.scenario.money.startMonths = 0
    organisation.scenario.money.performanceBand = 0
    organisation.scenario.money.discountPermille = 0
  }

  @Test("Without costs at the beginning every likely year is the usual year of the job, to the cent")
  func usualYear() throws {
    let made = try make { _, organisation in self.certain(&organisation) }
    let plan = made.outlook.plan
    #expect(plan.years.map(\.amounts.employer) == Array(repeating: made.money.balance, count: 5))
    #expect(plan.presentValue.employer == Euro(cents: made.money.balance.cents * 5))
    #expect(plan.rows.reduce(BusinessCase.Amounts()) { $0 + $1.amounts }.employer == made.money.balance)
  }

  @Test("Absence, recovery, start and training are lines of their own, each by its formula")
  func lines() throws {
    let made = try make { person, organisation in
      organisation.scenario.money.trainingCost = Euro(cents: 120_000)
      organisation.scenario.money.guidanceHourlyCost = Euro(cents: 3000)
      person.oneOffCost = Euro(cents: 60_000)
    }
    let byID = Dictionary(uniqueKeysWithValues: made.money.lines.map { ($0.id, $0.amount.cents) })
    // 19.2 hours × 52 × € 40 × 50 % = € 19,968; 5 % absence; half of three months in 24 of what is left.
    #expect(byID["money.freed"] == 1_996_800 && byID["money.absence"] == -99_840)
    #expect(byID["money.start"] == -118_560)
    // 2 % of 19.2 hours × 52 × € 30.
    #expect(byID["money.recovery"] == -59_904)
    #expect(byID["money.training"] == -60_000 && byID["money.one-off"] == -30_000)
    #expect(made.money.lines.reduce(Euro.zero) { $0 + $1.amount } == made.money.balance)
  }

  @Test("A benefit that nobody filled in is not known, for the person and for the municipality")
  func unknownBenefit() throws {
    let plan = try make().outlook.plan
    #expect(plan.incomeBefore == nil && plan.incomeDuring == nil)
    #expect(plan.presentValue.person == nil && plan.presentValue.municipality == nil)
    #expect(plan.presentValue.otherPublic != nil && plan.presentValue.employer != nil)
    #expect(try make().outlook.financingMissing?.en.contains("benefitPerMonth") == true)
  }

  @Test("Wage lowers social assistance euro by euro, what one party gets another pays, and only the wage is new money")
  func assistance() throws {
    let made = try make { _, organisation in
      organisation.scenario.money.benefitPerMonth = ["participationAct": Euro(cents: 140_000)]
    }
    let plan = made.outlook.plan
    // 14.99 × 32 × 52 × 1.08 = € 26,938.83 gross; € 16,800 of benefit is no longer needed.
    #expect(plan.incomeBefore == Euro(cents: 1_680_000))
    #expect(plan.incomeDuring == Euro(cents: 2_693_883))
    let benefit = try #require(plan.rows.first { $0.id == "party.benefit" })
    #expect(benefit.amounts.municipality == Euro(cents: 1_680_000) && benefit.amounts.person == Euro(cents: -1_680_000))
    for row in plan.rows where ["money.subsidy", "money.incentive", "party.benefit"].contains(row.id) {
      #expect(Party.allCases.reduce(0) { $0 + (row.amounts[$1]?.cents ?? 0) } == 0)
    }
  }

  @Test("A small job leaves part of the benefit, and the income does not fall")
  func smallJob() throws {
    let plan = try make { _, organisation in
      organisation.scenario.money.benefitPerMonth = ["participationAct": Euro(cents: 300_000)]
    }.outlook.plan
    #expect(plan.incomeBefore == Euro(cents: 3_600_000) && plan.incomeDuring == plan.incomeBefore)
  }

  @Test("With wage dispensation the Wajong supplement gives the income of the closed form, and UWV pays it")
  func wajong() throws {
    let made = try make { person, organisation in
      person.supportGroup = .wajong
      person.instrument = .dispensation
      organisation.scenario.money.benefitPerMonth = ["wajong": Euro(cents: 126_000)]
    }
    let plan = made.outlook.plan
    // max(0.7·G + 0.3·W, W) with 0.7·G = 15,120 and W the paid wage ÷ 0.6.
    let paid = Decimal(899) * 32 * 52 * Decimal(108) / 100 / 100
    let full = paid / (Decimal(6) / 10)
    let closed = max(15_120 + full * 3 / 10, full)
    let income = try #require(plan.incomeDuring)
    #expect(abs((income.decimal - closed as NSDecimalNumber).doubleValue) < 0.02)
    #expect(plan.presentValue.municipality == .zero)
  }

  @Test("The same seed gives the same numbers, another seed others, and the band stands in order")
  func seeded() throws {
    let (first, again, other) = (try make().outlook, try make().outlook, try make(seed: 2).outlook)
    #expect(first == again)
    #expect(first.plan.present != other.plan.present)
    for band in [first.plan.present, first.plan.meanYear] { #expect(band.p10 < band.p50 && band.p50 < band.p90) }
    #expect(first.jobs[0].businessCase.present == first.plan.present)
  }

  @Test("With one thing in doubt, band and chance are those of the triangle")
  func oneDoubt() throws {
    let made = try make { person, organisation in
      self.certain(&organisation)
      organisation.scenario.money.employerChargesPermille = 0
      person.instrument = .none
      person.supportGroup = .none
      // Wage 14.99 × 32 × 52 × 1.08 = € 26,938.83; freed at full use € 39,936, so it pays from 67.46 % use on.
      organisation.scenario.money.durationMonths = 600
      organisation.positions[0].redeployment = 40
    }
    var job = JobYear.only(made)
    job = job.with(
      ranges: Assumption.allCases.enumerated().map { index, assumption in
        let range = job.ranges[index]
        return assumption == .use ? range : Triangle(range.likely, range.likely, range.likely)
      })
    let simulation = Simulation(jobs: [job], horizon: Horizon(years: 1, discountPermille: 0), likelyCharges: 0)
    let result = simulation.run(seed: 5, draws: 40_000).bands[1]
    let threshold = 26_938.83 / 39_936
    // 1 − F(x) = (1 − x)² ÷ (1 − 0.4) above the likely value.
    let pays = (1 - threshold) * (1 - threshold) / 0.6
    #expect(abs(Double(result.paysPermille) / 1000 - pays) < 5 * (pays * (1 - pays) / 40_000).squareRoot() + 0.0005)
    // Quantiles of the use: √(0.1 · 0.4) and 1 − √(0.1 · 0.6).
    let p10 = (0.1 * 0.4).squareRoot() * 39_936 - 26_938.83
    let p90 = (1 - (0.1 * 0.6).squareRoot()) * 39_936 - 26_938.83
    #expect(abs(Double(result.present.p10.cents) / 100 - p10) < 250)
    #expect(abs(Double(result.present.p90.cents) / 100 - p90) < 250)
  }

  @Test("The tornado holds the outcome at both ends of one assumption, the largest first")
  func tornado() throws {
    let made = try make { _, organisation in self.certain(&organisation) }
    let tornado = made.outlook.plan.tornado
    #expect(tornado.first?.assumption == .use)
    #expect(zip(tornado, tornado.dropFirst()).allSatisfy { $0.size >= $1.size })
    let use = try #require(tornado.first)
    #expect(use.atLow == Euro(cents: made.money.balanceAtNoUse.cents * 5))
    #expect(use.atHigh == Euro(cents: made.money.balanceAtFullUse.cents * 5))
    // What is nothing or certain makes no difference and is left out.
    #expect(!tornado.contains { [.absence, .recovery, .performance, .guidance, .oneOff].contains($0.assumption) })
  }

  @Test("The month of pay-back is where the sum of the months passes what the beginning cost")
  func payBack() throws {
    // A balance of € 2,000 a month at the beginning cost of € 5,000: the third month.
    func months(_ oneOff: Int, _ pays: Bool) throws -> Int? {
      try make { person, organisation in
        self.certain(&organisation)
        organisation.positions[0].redeployment = pays ? 100 : 0
        person.oneOffCost = Euro(cents: oneOff)
        organisation.scenario.money.durationMonths = 120
      }.outlook.plan.payBackMonths
    }
    let year = try make { _, organisation in
      self.certain(&organisation)
      organisation.positions[0].redeployment = 100
    }.money.balance.cents
    try #require(year > 0)
    #expect(try months(year / 2 - 6, true) == 6)
    #expect(try months(year / 2 + 6, true) == 7)
    #expect(try months(0, true) == 1)
    #expect(try months(0, false) == nil)
  }

  @Test("A revolving fund and a bond follow their rules to the cent")
  func financing() throws {
    let made = try make { _, organisation in
      organisation.scenario.money.benefitPerMonth = ["participationAct": Euro(cents: 200_000)]
      organisation.scenario.money.placementCost = Euro(cents: 1_000_000)
    }
    let financing = try #require(made.outlook.financing)
    let subsidy = try #require(made.money.lines.first { $0.id == "money.subsidy" }).amount
    let savings = Euro(cents: 2_400_000) - subsidy
    #expect(financing.savingsPerYear == savings && financing.investment == Euro(cents: 1_000_000))
    // € 10,538.88 saved a year, half of it back; spent in years 1, 3 and 5.
    let half = Euro(cents: scaled(savings.cents, 50, 100))
    #expect(financing.fund.map(\.spent.cents) == [1_000_000, 0, 1_000_000, 0, 1_000_000])
    #expect(
      financing.fund.map(\.balance.cents)
        == [1, 2, 3, 4, 5].map { year in
          1_000_000 - (year + 1) / 2 * 1_000_000 + half.cents * year
        })
    #expect(financing.fundRestoredInYear == 2)
    let none = try #require(financing.bond.first { $0.successPercent == 0 })
    #expect(none.paid == .zero && none.investor == Euro(cents: -3_000_000) && none.municipality == .zero)
    let all = try #require(financing.bond.first { $0.successPercent == 100 })
    #expect(all.paid <= Euro(cents: 3_300_000))
    #expect(all.paid == financing.bondYears.reduce(.zero) { $0 + $1.paid })
    #expect(all.municipality == all.savings - all.paid)
    // The cap: 110 percent of what is invested up to then; 80 percent of the savings of year 1 stay under it.
    #expect(financing.bondYears[0].paid == Euro(cents: scaled(savings.cents, 80, 100)))
    #expect(financing.bondYears[1].paid == Euro(cents: 1_100_000) - financing.bondYears[0].paid)
  }

  @Test("More use, a higher performance and less absence never lower what the employer keeps")
  func monotone() throws {
    let job = JobYear.only(try make())
    func present(_ assumption: Assumption, _ value: Int) -> Int {
      var values = job.likelyValues
      values[assumption] = value
      return job.flows(values, likelyCharges: 300).year
    }
    for (assumption, steps) in [(Assumption.use, [0, 3000, 7000, 10_000])] {
      #expect(zip(steps, steps.dropFirst()).allSatisfy { present(assumption, $0) < present(assumption, $1) })
    }
    for (assumption, steps) in [
      (Assumption.absence, [0, 500, 2000]), (.charges, [200, 300, 400]), (.guidance, [0, 10_000]),
    ] {
      #expect(zip(steps, steps.dropFirst()).allSatisfy { present(assumption, $0) >= present(assumption, $1) })
    }
  }

  @Test("An outlook in a plan reads back as it was written, and a plan without one still reads")
  func roundTrip() throws {
    var plan = ReportSample.ward
    plan.outlook = try make().outlook
    let again = try JSONDecoder().decode(Plan.self, from: Data(plan.json()))
    #expect(again.outlook == plan.outlook)
    plan.outlook = nil
    #expect(try JSONDecoder().decode(Plan.self, from: Data(plan.json())).outlook == nil)
  }
}

extension JobYear {
  /// The job of a made outlook, built again.
  static func only(_ made: OutlookTests.Made) -> JobYear {
    let organisation = made.organisation
    let person = organisation.people[0]
    let task = organisation.tasks[0]
    let bundle = Bundle(
      person: person,
      parts: [.init(task: task, freedMinutes: 1152, personMinutes: person.minutes(for: task, doneIn: 1152))])
    let rates = try? SubsidyRates(
      statutes: .embedded(), on: Day("2026-07-01")!, age: 36, usualFullTimeHours: 36,
      employerChargesRate: Decimal(organisation.scenario.money.employerChargesPermille) / 1000)
    return JobYear(made.money, bundle, in: organisation, rates: rates!)
  }

  func with(ranges: [Triangle]) -> JobYear {
    JobYear(
      freed: freed, wage: wage, wageFollowsValue: wageFollowsValue, likelyValue: likelyValue, subsidies: subsidies,
      incentive: incentive, guidance: guidance, recoveryBase: recoveryBase, oneOff: oneOff, ranges: ranges)
  }
}
