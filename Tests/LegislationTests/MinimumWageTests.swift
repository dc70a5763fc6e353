import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("Minimum wage")
struct MinimumWageTests {
  struct Input: Decodable, Sendable {
    var age: Int
    var apprentice: Bool?
    var usualFullTimeHours: String?
  }
  struct Output: Decodable, Sendable {
    var hourly: String?
    var month: String?
    var week: String?
    var day: String?
    var share: String?
    var equivalent: Bool?
  }
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  static let cases = CaseFile.read("minimum-wage", Input.self, Output.self)
  /// Every month, every age below the adult wage, and the BBL scale: computed apart from the rule, in whole cents.
  static let youth = CaseFile.read("minimum-wage-youth", Input.self, Output.self)

  @Test("Every printed amount comes out to the cent", arguments: cases + youth)
  func legalCase(_ one: LegalCase<Input, Output>) throws {
    let wage = try law.minimumWage(
      age: one.input.age, on: one.date, apprentice: one.input.apprentice ?? false,
      usualFullTimeHours: one.input.usualFullTimeHours.map(decimal))
    if let text = one.output.hourly { #expect(wage.hourly.description == text) }
    if let text = one.output.month { #expect(wage.monthly == decimal(text)) }
    if let flag = one.output.equivalent { #expect(wage.isHourlyEquivalent == flag) }
    if let text = one.output.week {
      #expect(try law.weeklyMinimumWage(age: one.input.age, on: one.date).week.description == text)
    }
    if let text = one.output.day {
      #expect(try law.weeklyMinimumWage(age: one.input.age, on: one.date).day.description == text)
    }
    if let text = one.output.share {
      let adult = try law.monthlyMinimumWage(age: 40, on: one.date).amount
      let unrounded = adult * decimal(text) / 100
      let expected = one.date < day("2024-01-01") ? unrounded.rounded(toNearest: decimal("0.05")) : unrounded
      #expect(wage.monthly == expected)
    }
  }

  @Test("There are cases to test") func casesAreThere() { #expect(Self.cases.count > 150 && Self.youth.count == 149) }

  @Test("Trap: the hourly amount is stored, not the month divided by 156")
  func storedNotDerived() throws {
    let wage = try law.minimumWage(age: 30, on: day("2025-01-01"))
    #expect(wage.hourly.description == "14.06")
    #expect((wage.monthly / 156).rounded(toNearest: decimal("0.01"), .up) == decimal("14.05"))
  }

  @Test(
    "On every other date the month divided by 156, up to the cent, is the hourly amount",
    arguments: ["2024-01-01", "2024-07-01", "2025-07-01", "2026-01-01", "2026-07-01"])
  func monthAndHour(date: String) throws {
    let wage = try law.minimumWage(age: 30, on: day(date))
    #expect((wage.monthly / 156).rounded(toNearest: decimal("0.01"), .up) == wage.hourly.decimal)
  }

  @Test("The 2027 youth scale is announced, with its values, and not in force")
  func scale2027() throws {
    for (age, percent, amount) in [
      (20, "87.5", "13.12"), (19, "75", "11.24"), (18, "62.5", "9.37"), (17, "50", "7.50"), (16, "40", "6.00"),
      (15, "30", "4.50"),
    ] {
      let parameter = try #require(law.parameter("nl.minimum-wage.youth.\(age)"))
      let announced = try #require(parameter.timeline.entries.last)
      #expect(announced.isAnnounced)
      #expect(announced.from == day("2027-01-01"))
      let value = try #require(announced.value)
      #expect(value.amount == decimal(percent))
      #expect(Euro(rounding: decimal("14.99") * value.amount / 100)?.description == amount)
      let before = try law.minimumWage(age: age, on: day("2026-12-31"))
      #expect(try law.minimumWage(age: age, on: day("2027-01-01")).hourly == before.hourly)
    }
    #expect(try law.minimumWage(age: 20, on: day("2027-01-01"), apprentice: true).hourly.description == "9.22")
  }

  @Test("Before the first date the error names it, and below 15 there is no minimum wage")
  func errors() throws {
    let early = #expect(throws: LegalError.self) { try law.minimumWage(age: 30, on: day("2014-12-31")) }
    #expect(early?.message.nl.contains("2015-01-01") == true)
    let child = #expect(throws: LegalError.self) { try law.minimumWage(age: 14, on: day("2026-07-01")) }
    #expect(child?.code == .ageOutOfRange)
    #expect(throws: LegalError.self) { try law.weeklyMinimumWage(age: 30, on: day("2024-01-01")) }
  }

  @Test("After the last verified day the last value holds with a warning, on the day itself without")
  func afterVerification() throws {
    let later = try law.minimumWage(age: 30, on: day("2027-03-01"))
    #expect(later.hourly.description == "14.99")
    #expect(later.derivation.warnings.contains { $0.code == "law/after-last-verified" })
    #expect(try law.minimumWage(age: 30, on: day("2026-07-01")).derivation.warnings.isEmpty)
  }

  @Test("An hour before 2024 is labelled as a conversion")
  func equivalentIsLabelled() throws {
    let before = try law.minimumWage(age: 30, on: day("2023-07-01"), usualFullTimeHours: 38)
    #expect(before.derivation.notes.contains { $0.code == "wage/hourly-equivalent" })
    let since = try law.minimumWage(age: 30, on: day("2024-01-01"), usualFullTimeHours: 38)
    #expect(since.derivation.notes.contains { $0.code == "wage/hourly-equivalent" } == false)
  }
}
