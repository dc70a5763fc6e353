import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("Dispensation, incentives, count and support")
struct InstrumentTests {
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  struct DispensationInput: Decodable, Sendable {
    var age: Int
    var percent: Int
    var functionWage: String?
  }
  struct DispensationOutput: Decodable, Sendable {
    var exact: String
    var hourly: String
  }
  static let dispensations = CaseFile.read("wage-dispensation", DispensationInput.self, DispensationOutput.self)

  @Test("Every dispensed wage comes out to the cent", arguments: dispensations)
  func dispensation(_ one: LegalCase<DispensationInput, DispensationOutput>) throws {
    let result = try law.wageDispensation(
      percent: one.input.percent, age: one.input.age, on: one.date,
      functionHourlyWage: one.input.functionWage.map(decimal))
    #expect(result.exactHourlyWage == decimal(one.output.exact))
    #expect(result.hourlyWage.description == one.output.hourly)
    #expect(result.exactHourlyWage >= result.floor)
  }

  @Test("A function wage below the minimum wage gives the floor and a warning")
  func floor() throws {
    let low = try law.wageDispensation(percent: 70, age: 30, on: day("2026-07-01"), functionHourlyWage: 10)
    #expect(low.exactHourlyWage == decimal("10.493"))
    #expect(low.derivation.warnings.contains { $0.code == "dispensation/below-floor" })
  }

  @Test("Below 30 percent the factor warns, at 30 not; less than 25 percent lower warns, at 25 not")
  func limits() throws {
    func codes(_ percent: Int) throws -> [String] {
      try law.wageDispensation(percent: percent, age: 30, on: day("2026-07-01")).derivation.warnings.map(\.code)
    }
    #expect(try codes(29).contains("dispensation/negative-factor"))
    #expect(try codes(30).contains("dispensation/negative-factor") == false)
    #expect(try codes(76).contains("dispensation/too-little"))
    #expect(try codes(75).contains("dispensation/too-little") == false)
    #expect(throws: LegalError.self) { try law.wageDispensation(percent: 0, age: 30, on: day("2026-07-01")) }
  }

  struct WajongInput: Decodable, Sendable {
    var base: String
    var performance: String
    var income: String
  }
  struct WajongOutput: Decodable, Sendable {
    var factor: String
    var supplement: String
    var total: String
  }
  static let supplements = CaseFile.read("wajong-supplement", WajongInput.self, WajongOutput.self)

  @Test("Every row of the supplement table comes out", arguments: supplements)
  func supplement(_ one: LegalCase<WajongInput, WajongOutput>) throws {
    let result = try law.wajongSupplement(
      base: decimal(one.input.base), income: decimal(one.input.income), performance: decimal(one.input.performance),
      on: one.date)
    #expect(ExactText.fixed(try #require(result.compensationFactor), decimals: 4) == one.output.factor)
    #expect(ExactText.fixed(result.supplement, decimals: 2) == one.output.supplement)
    #expect(ExactText.fixed(result.total, decimals: 2) == one.output.total)
  }

  @Test("Income and supplement equal the closed form and do not depend on the performance")
  func closedForm() throws {
    for wage in stride(from: 0, through: 160, by: 7) {
      for percent in [20, 30, 50, 70, 100] {
        let performance = Decimal(percent) / 100
        let result = try law.wajongSupplement(
          base: 100, income: Decimal(wage) * performance, performance: performance, on: day("2026-07-01"))
        let closed = max(70 + Decimal(wage) * 3 / 10, Decimal(wage))
        #expect((result.total - closed).magnitude < decimal("0.000000001"))
      }
    }
  }

  @Test("Without dispensation 70 percent of base less income, never below zero; before 2022 an error")
  func withoutDispensation() throws {
    #expect(try law.wajongSupplement(base: 100, income: 40, performance: nil, on: day("2026-07-01")).supplement == 42)
    #expect(try law.wajongSupplement(base: 100, income: 140, performance: nil, on: day("2026-07-01")).supplement == 0)
    let error = #expect(throws: LegalError.self) {
      try law.wajongSupplement(base: 100, income: 40, performance: nil, on: day("2021-12-31"))
    }
    #expect(error?.message.en.contains("2022-01-01") == true)
  }

  @Test("Other income beside the job counts without the factor (lid 4)")
  func otherIncome() throws {
    let result = try law.wajongSupplement(
      base: 100, income: 20, performance: decimal("0.5"), otherIncome: 10, on: day("2026-07-01"))
    // 70 − 0.7 × (4/7 × 20 + 10) = 70 − 8 − 7
    #expect(result.supplement == 55)
  }

  struct IncentiveInput: Decodable, Sendable {
    var groups: [TargetGroup]
    var paidHours: String
    var startDate: Day?
    var age: Int
  }
  struct IncentiveOutput: Decodable, Sendable {
    var perYear: String
    var category: TargetGroup?
    var until: Day?
    var unlimited: Bool?
  }
  static let incentives = CaseFile.read("employer-incentives", IncentiveInput.self, IncentiveOutput.self)

  @Test("Every wage cost benefit comes out to the cent", arguments: incentives)
  func incentive(_ one: LegalCase<IncentiveInput, IncentiveOutput>) throws {
    let result = try law.employerIncentive(
      groups: one.input.groups, paidHours: decimal(one.input.paidHours), on: one.date, startDate: one.input.startDate,
      age: one.input.age)
    #expect(result.perYear.description == one.output.perYear)
    #expect(result.category == one.output.category)
    if let until = one.output.until { #expect(result.until == until) }
    if one.output.unlimited == true { #expect(result.until == nil) }
    if one.output.category == .jobsAgreement, one.date >= day("2026-01-01") { #expect(result.until == nil) }
  }

  @Test("Sheltered work gives no benefit, and a young worker is no older worker")
  func excluded() throws {
    let on = day("2025-06-01")
    #expect(
      try law.employerIncentive(groups: [.shelteredWork, .disabledWorker], paidHours: 1000, on: on, age: 30).category
        == nil)
    #expect(
      try law.employerIncentive(groups: [.disabledWorker], paidHours: 1000, on: on, age: 30).category == .disabledWorker
    )
    #expect(try law.employerIncentive(groups: [.olderWorker], paidHours: 1000, on: on, age: 55).category == nil)
    #expect(
      try law.employerIncentive(groups: [.olderWorker], paidHours: 1000, on: on, age: 56).category == .olderWorker)
  }

  @Test("1,326 paid hours are one job of the jobs agreement, in proportion below and above")
  func count() throws {
    #expect(try law.jobsAgreementCount(paidHoursPerYear: 1326, on: day("2026-07-01")).jobs == 1)
    #expect(try law.jobsAgreementCount(paidHoursPerYear: 663, on: day("2026-07-01")).jobs == decimal("0.5"))
    #expect(try law.jobsAgreementCount(paidHoursPerYear: 0, on: day("2026-07-01")).jobs == 0)
  }

  @Test("Coaching is 15, 7.5 and then 6 percent of the hours, and flagged as unconfirmed")
  func coaching() throws {
    for (year, hours) in [(1, "3.6"), (2, "1.8"), (3, "1.44"), (9, "1.44")] {
      let result = try law.coachingHours(year: year, hoursPerWeek: 24, on: day("2026-07-01"))
      #expect(result.hoursPerWeek == decimal(hours))
      #expect(result.derivation.warnings.contains { $0.code == "law/unconfirmed" })
    }
    #expect(throws: LegalError.self) { try law.coachingHours(year: 0, hoursPerWeek: 24, on: day("2026-07-01")) }
  }

  @Test("Job coaching needs 12 hours and a wage value of 35 percent")
  func coachingConditions() throws {
    func possibility(_ hours: Decimal, _ value: Int) throws -> SupportLine.Possibility {
      let lines = law.supportLines(
        groups: [.jobsAgreement], hoursPerWeek: hours, wageValuePercent: value, contractMonths: 6, on: day("2026-07-01")
      )
      return try #require(lines.first { $0.id == "job-coaching" }).possibility
    }
    #expect(try possibility(12, 35) == .possible)
    #expect(try possibility(decimal("11.9"), 35) == .notMet)
    #expect(try possibility(12, 34) == .notMet)
  }
}
