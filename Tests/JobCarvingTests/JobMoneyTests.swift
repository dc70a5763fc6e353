import Interchange
import Legislation
import Testing

@testable import JobCarving

@Suite struct JobMoneyTests {
  private let day = Day("2026-07-01")!

  private func money(
    on day: Day = Day("2026-07-01")!, _ change: (inout CapabilityProfile, inout Organisation) -> Void = { _, _ in }
  ) throws -> JobMoney {
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
    let result = try JobMoney(job, in: organisation, on: day, statutes: .embedded(), findings: &findings)
    #expect(!findings.hasErrors)
    return try #require(result)
  }

  @Test("A wage value of 60 percent at 32 hours gives the published subsidy, and every line adds up to the balance")
  func published() throws {
    // 1,152 minutes at 60 percent are 1,920 minutes: 32 hours. E1 of the wage value notes: € 1,121.76 a month.
    let money = try money { _, organisation in
      // The lines that rest on our own assumptions have their own tests.
      organisation.scenario.money.absencePercent = 0
      organisation.scenario.money.startMonths = 0
      organisation.scenario.money.errorRecoveryPercent = 0
    }
    #expect(money.contractMinutes == 1920)
    #expect(money.wageValueLikely == 60 && money.wageValueLow == 50 && money.wageValueHigh == 70)
    let byID = Dictionary(uniqueKeysWithValues: money.lines.map { ($0.id, $0.amount) })
    #expect(byID["money.subsidy"] == Euro(cents: 112_176 * 12))
    // 19.2 hours × 52 × € 40 × 50 %.
    #expect(byID["money.freed"] == Euro(cents: 1_996_800))
    // 14.99 × 32 × 52 × 1.08 × 1.30.
    #expect(byID["money.wage"] == Euro(cents: -3_502_048))
    // The published benefit at 1,664 paid hours: 1,680.64.
    #expect(byID["money.incentive"] == Euro(cents: 168_064))
    #expect(money.lines.reduce(Euro.zero) { $0 + $1.amount } == money.balance)
    #expect(money.balanceAtFullUse - money.balanceAtNoUse == Euro(cents: 3_993_600))
    #expect(money.balanceAtHalfUse == money.balance)
    // 32 of 25.5 hours.
    #expect(money.jobsAgreementHundredths == 125)
  }

  @Test("With wage dispensation the wage follows the performance and there is no subsidy")
  func dispensation() throws {
    let money = try money { person, _ in
      person.supportGroup = .wajong
      person.instrument = .dispensation
    }
    #expect(money.hourlyWage == Euro(cents: 899))
    #expect(!money.lines.contains { $0.id == "money.subsidy" })
  }

  @Test("A wage below the minimum is not used, and it is said")
  func belowMinimum() throws {
    let money = try money { person, _ in person.hourlyWage = Euro(cents: 1000) }
    #expect(money.hourlyWage == Euro(cents: 1499))
    #expect(money.warnings.contains { $0.en.contains("€10.00") })
  }

  @Test(
    "Amounts after the last verified day say so with every instrument, on the day itself nothing",
    arguments: WageInstrument.allCases)
  func staleness(_ instrument: WageInstrument) throws {
    let late = try money(on: Day("2026-07-02")!) { person, _ in person.instrument = instrument }
    #expect(late.warnings.contains { $0.en.contains("2026-07-01") && $0.en.contains("2026-07-02") })
    let right = try money { person, _ in person.instrument = instrument }
    #expect(!right.warnings.contains { $0.en.contains("Minimum wage") && $0.en.contains("2026-07-01") })
  }

  @Test("The search's rates are the law's amounts by the minute")
  func rates() throws {
    var person = CapabilityProfile(id: "P", minimumMinutes: 0, maximumMinutes: 2400)
    person.birthYear = 1990
    let rates = try PersonRates(
      person, on: day, statutes: .embedded(), money: Scenario.MoneyAssumptions(), guidanceHourlyCost: .zero)
    // 14.99 × 1.08 × 1.30 an hour is 35,076.6 thousandths of a cent a minute.
    #expect(rates.wagePerMinute == 35_077)
    // 2,523.96 × 1.25 × 3 ÷ (36 × 13) an hour, by 60.
    #expect(rates.subsidyPerMinute == 33_707)
    #expect(rates.capPermille == 700)
    // 40 percent of an hour that brings 60 percent; below 30 percent the ceiling holds.
    #expect(rates.subsidy(freedMinutes: 60, personMinutes: 100) == 33_707 * 40)
    #expect(rates.subsidy(freedMinutes: 10, personMinutes: 100) == 33_707 * 70)
    #expect(rates.subsidy(freedMinutes: 100, personMinutes: 100) == 0)
  }
}
