import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("Wage cost subsidy")
struct WageCostSubsidyTests {
  struct Input: Decodable, Sendable {
    var age: Int
    var contractHours: String
    var usualFullTimeHours: String?
    var wageValuePercent: Int?
    var flatRate: Bool?
    var startDate: Day?
    var hourlyWage: String?
  }
  struct Output: Decodable, Sendable {
    var basePerMonth: String?
    var perMonth: String?
    var beforeCharges: String?
    var exact: String?
    var exactBeforeCharges: String?
    var capApplied: Bool?
  }
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  static let cases = CaseFile.read("wage-cost-subsidy", Input.self, Output.self)

  @Test("Every legal case comes out to the cent", arguments: cases)
  func legalCase(_ one: LegalCase<Input, Output>) throws {
    let job = WageCostSubsidy.Job(
      on: one.date, startDate: one.input.startDate, age: one.input.age,
      contractHours: decimal(one.input.contractHours),
      usualFullTimeHours: one.input.usualFullTimeHours.map(decimal), hourlyWage: one.input.hourlyWage.map(decimal))
    let method: WageCostSubsidy.Method =
      one.input.flatRate == true ? .flatRate : .measured(percent: try #require(one.input.wageValuePercent))
    let result = try law.wageCostSubsidy(for: job, method)
    if let text = one.output.perMonth { #expect(result.perMonth.description == text) }
    if let text = one.output.basePerMonth { #expect(result.basePerMonth == decimal(text)) }
    if let text = one.output.exact { #expect(result.exactPerMonth == decimal(text)) }
    if let text = one.output.exactBeforeCharges { #expect(result.exactPerMonthBeforeCharges == decimal(text)) }
    if let text = one.output.beforeCharges {
      #expect(Euro(rounding: result.exactPerMonthBeforeCharges)?.description == text)
    }
    if let cap = one.output.capApplied { #expect(result.capApplied == cap) }
    #expect(result.derivation.value == ExactText.plain(result.exactPerMonth))
  }

  @Test("There are cases to test") func casesAreThere() { #expect(Self.cases.count >= 20) }

  private func subsidy(
    _ percent: Int, hours: Decimal = 36, usual: Decimal = 40, age: Int = 30, on text: String = "2026-07-01"
  )
    throws -> WageCostSubsidy
  {
    try law.wageCostSubsidy(
      for: .init(on: day(text), age: age, contractHours: hours, usualFullTimeHours: usual), .measured(percent: percent))
  }

  @Test("A higher wage value never gives a higher subsidy, and none is below zero", arguments: [15, 18, 20, 21, 40])
  func monotone(age: Int) throws {
    for date in ["2017-03-01", "2021-07-01", "2023-12-31", "2024-01-01", "2025-01-01", "2026-07-01"] {
      var last = try subsidy(0, age: age, on: date).exactPerMonth
      for percent in 1...110 {
        let next = try subsidy(percent, age: age, on: date).exactPerMonth
        #expect(next <= last)
        #expect(next >= 0)
        last = next
      }
      #expect(last == 0)
    }
  }

  @Test("The cap is reached at 30 percent and not at 31")
  func cap() throws {
    #expect(try subsidy(31).capApplied == false)
    #expect(try subsidy(30).capApplied == true)
    #expect(try subsidy(30).exactPerMonth == subsidy(0).exactPerMonth)
    #expect(try subsidy(31).exactPerMonth < subsidy(30).exactPerMonth)
  }

  @Test("The subsidy is proportional to the hours of the contract", arguments: [1, 12, 24, 27, 36, 40])
  func proportional(hours: Int) throws {
    let one = try subsidy(60, hours: 36).exactPerMonth
    #expect(try subsidy(60, hours: Decimal(hours)).exactPerMonth == one * Decimal(hours) / 36)
  }

  @Test("The rise of 1 July does not move a running subsidy, and 1 January does")
  func reindexing() throws {
    func running(_ text: String) throws -> Decimal {
      try law.wageCostSubsidy(
        for: .init(on: day(text), startDate: day("2024-03-01"), age: 30, contractHours: 36), .measured(percent: 60)
      ).basePerMonth
    }
    #expect(try running("2024-06-30") == decimal("2069.40") * decimal("1.08"))
    #expect(try running("2024-07-01") == running("2024-06-30"))
    #expect(try running("2024-12-31") == running("2024-06-30"))
    #expect(try running("2025-01-01") == decimal("2191.80") * decimal("1.08"))
    #expect(try running("2025-12-31") == running("2025-01-01"))
  }

  @Test("A flat rate before the law knew it is an error that names its first day")
  func flatRateTooEarly() throws {
    let error = #expect(throws: LegalError.self) {
      try law.wageCostSubsidy(for: .init(on: day("2016-07-27"), age: 25, contractHours: 40), .flatRate)
    }
    #expect(error?.code == .beforeFirstValue)
    #expect(error?.message.en.contains("2017-02-01") == true)
  }

  @Test("After six months the flat rate warns; a day earlier it does not")
  func flatRateEnds() throws {
    func codes(_ text: String) throws -> [String] {
      try law.wageCostSubsidy(
        for: .init(on: day(text), startDate: day("2026-01-01"), age: 25, contractHours: 36), .flatRate
      ).derivation.warnings.map(\.code)
    }
    #expect(try codes("2026-06-30").contains("lks/flat-rate-over") == false)
    #expect(try codes("2026-07-01").contains("lks/flat-rate-over") == true)
  }

  @Test("A rate that is not confirmed warns, a confirmed one does not")
  func unconfirmedCharges() throws {
    #expect(try subsidy(60, on: "2023-10-01").derivation.warnings.contains { $0.code == "law/unconfirmed" } == false)
    #expect(try subsidy(60, on: "2025-10-01").derivation.warnings.contains { $0.code == "law/unconfirmed" } == true)
    #expect(try subsidy(60, on: "2026-07-01").derivation.warnings.contains { $0.code == "law/unconfirmed" } == true)
  }

  @Test(
    "The integer rates of the planners agree with the rule to half a millionth an hour", arguments: [15, 18, 21, 50])
  func rates(age: Int) throws {
    for date in ["2018-01-01", "2023-07-01", "2026-07-01"] {
      let rates = try SubsidyRates(
        statutes: law, on: day(date), age: age, usualFullTimeHours: 38, employerChargesRate: decimal("0.2"))
      #expect(rates.subsidyMicroEuroPerHour.count == 101)
      for percent in [0, 30, 31, 60, 99, 100] {
        let month = try subsidy(percent, hours: 24, usual: 38, age: age, on: date).exactPerMonth
        let perHour = month * 3 / (24 * 13) * 1_000_000
        let difference = perHour - Decimal(rates.subsidyMicroEuroPerHour[percent])
        #expect(difference.magnitude <= decimal("0.5000001"))
      }
      #expect(
        rates.subsidyMicroEuroPerWeek(wageValuePercent: 60, minutesPerWeek: 100_000)
          == rates.subsidyMicroEuroPerWeek(wageValuePercent: 60, minutesPerWeek: 38 * 60))
    }
  }

  @Test("Values that cannot work are errors, not traps")
  func absurd() {
    for hours in [Decimal(-1), Decimal(169), Decimal.nan] {
      #expect(throws: LegalError.self) { try subsidy(60, hours: hours) }
    }
    #expect(throws: LegalError.self) { try subsidy(60, age: 14) }
    #expect(throws: LegalError.self) { try subsidy(60, on: "2014-12-31") }
  }
}
