import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("Parameters of the law")
struct StatutesTests {
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  @Test("Every parameter has values in order, a source and an article, and every instrument a day of verification")
  func complete() {
    #expect(law.instruments.count == 8)
    #expect(law.parameters.count > 40)
    #expect(Set(law.parameters.map(\.id)).count == law.parameters.count)
    for parameter in law.parameters {
      #expect(parameter.article.isEmpty == false)
      #expect(parameter.timeline.entries.isEmpty == false)
      for (a, b) in zip(parameter.timeline.entries, parameter.timeline.entries.dropFirst()) { #expect(a.from < b.from) }
    }
    for instrument in law.instruments { #expect(instrument.lastVerified <= day("2026-11-21")) }
  }

  @Test("A value holds from its day until the day before the next")
  func boundaries() throws {
    #expect(try law.reading(of: "nl.minimum-wage.hourly", on: day("2026-06-30")).text == "14.71")
    #expect(try law.reading(of: "nl.minimum-wage.hourly", on: day("2026-07-01")).text == "14.99")
    #expect(try law.reading(of: "nl.wage-cost-subsidy.charges", on: day("2017-12-31")).text == "23")
    #expect(try law.reading(of: "nl.wage-cost-subsidy.charges", on: day("2018-01-01")).text == "23.5")
  }

  @Test("An explicit end ends: the last day has a value, the next is an error that names the last")
  func explicitEnd() throws {
    #expect(try law.reading(of: "nl.minimum-wage.monthly", on: day("2023-12-31")).text == "1995.00")
    let error = #expect(throws: LegalError.self) {
      try law.reading(of: "nl.minimum-wage.monthly", on: day("2024-01-01"))
    }
    #expect(error?.code == .ended)
    #expect(error?.message.en.contains("2023-12-31") == true)
  }

  @Test("Before the first value the error names the day asked about and the first day")
  func beforeFirst() {
    let error = #expect(throws: LegalError.self) {
      try law.reading(of: "nl.minimum-wage.hourly", on: day("2023-12-31"))
    }
    #expect(error?.code == .beforeFirstValue)
    #expect(error?.message.en.contains("2023-12-31") == true)
    #expect(error?.message.en.contains("2024-01-01") == true)
    #expect(throws: LegalError.self) { try law.reading(of: "nl.no-such-thing", on: day("2026-01-01")) }
  }

  @Test("What is in force is listed with the oldest verification first")
  func listing() {
    let list = law.inForce(on: day("2026-07-01"))
    #expect(list.first?.lastVerified == day("2022-01-01"))
    #expect(list.map(\.lastVerified) == list.map(\.lastVerified).sorted())
    #expect(list.contains { $0.id == "nl.minimum-wage.monthly" } == false)
    #expect(list.contains { $0.id == "nl.minimum-wage.hourly" })
    #expect(law.inForce(on: day("2023-07-01")).contains { $0.id == "nl.minimum-wage.monthly" })
  }

  @Test("Nothing unconfirmed looks confirmed: D, X and single-source values warn, and no other does")
  func unconfirmed() throws {
    for parameter in law.parameters {
      for entry in parameter.timeline.entries where !entry.isAnnounced {
        guard let value = entry.value else { continue }
        let reading = try law.reading(of: parameter.id, on: entry.from)
        let isDoubtful = value.confidence == .unconfirmed || value.confidence == .derived || value.isSingleSource
        #expect(reading.warnings.contains { $0.code == "law/unconfirmed" } == isDoubtful)
      }
    }
  }

  private func instrument(_ json: String, findings: inout Findings) -> Instrument? {
    ParameterFile.read(Data(json.utf8), file: "own.json", extending: law, findings: &findings)
  }

  private static let halfYear = """
    {"instrument": "own", "title": "Own", "law": "WML", "lastVerified": "2027-01-01", "verifiedBy": "Stcrt.",
     "parameters": [{"id": "nl.minimum-wage.hourly", "extends": true, "values": [
       {"from": "2027-01-01", "value": "15.20", "source": "test", "confidence": "A"}]}]}
    """

  @Test("A user's file adds a half-year to ours without touching the rest")
  func extending() throws {
    var findings = Findings()
    let own = try #require(instrument(Self.halfYear, findings: &findings))
    #expect(findings.isEmpty)
    let both = law.overridden(by: [own])
    #expect(try both.reading(of: "nl.minimum-wage.hourly", on: day("2027-01-01")).text == "15.20")
    #expect(try both.reading(of: "nl.minimum-wage.hourly", on: day("2026-12-31")).text == "14.99")
    #expect(try both.reading(of: "nl.minimum-wage.hourly", on: day("2027-01-01")).warnings.isEmpty)
    #expect(try both.minimumWage(age: 20, on: day("2027-01-01")).hourly.description == "12.16")
    #expect(both.parameters.count == law.parameters.count)
  }

  @Test("A folder of files is read in order of name, and a broken file has no effect but findings with a place")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("law-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.halfYear.utf8).write(to: folder.appendingPathComponent("a.json"))
    let broken = Self.halfYear.replacingOccurrences(of: "\"15.20\"", with: "15.20")
    try Data(broken.replacingOccurrences(of: "hourly", with: "reference-month").utf8)
      .write(to: folder.appendingPathComponent("b.json"))
    var findings = Findings()
    let both = law.overridden(byFolder: folder, findings: &findings)
    #expect(try both.reading(of: "nl.minimum-wage.hourly", on: day("2027-01-01")).text == "15.20")
    #expect(try both.reading(of: "nl.minimum-wage.reference-month", on: day("2027-01-01")).text == "2337.00")
    #expect(findings.all.map(\.code) == ["law/not-a-number"])
    #expect(findings.all.first?.location?.line == 3)
    var absent = Findings()
    _ = law.overridden(byFolder: folder.appendingPathComponent("none"), findings: &absent)
    #expect(absent.all.map(\.code) == ["law/folder"])
  }

  @Test("Every fault of a file is found in one run")
  func faults() {
    var findings = Findings()
    let json = """
      {"instrument": "own", "title": {"nl": "a"}, "law": "", "lastVerified": "soon", "verifiedBy": "x", "extra": 1,
       "parameters": [{"id": "p", "name": "p", "unit": "furlong", "article": "x", "values": [
        {"from": "2027-13-01", "value": "x", "source": "s", "confidence": "Z"},
        {"from": "2027-01-01", "to": "2026-01-01", "value": "1", "source": "s", "confidence": "A"},
        {"from": "2027-01-01", "value": "1", "source": "s", "confidence": "A"}]}]}
      """
    #expect(instrument(json, findings: &findings) == nil)
    let codes = Set(findings.all.map(\.code))
    #expect(
      codes == [
        "law/missing", "law/not-a-day", "law/unknown-key", "law/unit", "law/not-a-number", "law/confidence",
        "law/ends-before-start", "law/twice",
      ])
  }

  @Test("A file cut off at any byte gives a finding and never a crash")
  func truncated() {
    let bytes = Array(Self.halfYear.utf8)
    for count in 0..<bytes.count {
      var findings = Findings()
      let result = ParameterFile.read(Data(bytes[..<count]), file: "own.json", extending: law, findings: &findings)
      #expect(result == nil)
      #expect(findings.hasErrors)
    }
  }

  @Test("E2: the flat rate of July 2016, then still a bill, comes out to the cent when a file puts it in force")
  func billOf2016() throws {
    var findings = Findings()
    let bill = try #require(
      instrument(
        """
        {"instrument": "bill", "title": "Wetsvoorstel 2016", "law": "Wetsvoorstel", "lastVerified": "2016-07-27",
         "verifiedBy": "rendement.nl 27 July 2016", "parameters": [
         {"id": "nl.wage-cost-subsidy.flat-rate", "extends": true, "values": [
          {"from": "2016-07-01", "value": "50", "source": "rendement.nl", "confidence": "C", "singleSource": true}]},
         {"id": "nl.wage-cost-subsidy.flat-rate-months", "extends": true, "values": [
          {"from": "2016-07-01", "value": "6", "source": "rendement.nl", "confidence": "C", "singleSource": true}]}]}
        """, findings: &findings))
    let subsidy = try law.overridden(by: [bill]).wageCostSubsidy(
      for: .init(on: day("2016-07-27"), age: 25, contractHours: 40, usualFullTimeHours: 40), .flatRate)
    let base = try #require(Euro(rounding: subsidy.basePerMonth))
    let half = try #require(Euro(rounding: subsidy.exactPerMonthBeforeCharges))
    let charges = try #require(Euro(rounding: subsidy.exactPerMonth - subsidy.exactPerMonthBeforeCharges))
    #expect(base.description == "1660.18")
    #expect(half.description == "830.09")
    #expect(charges.description == "190.92")
    // The premium discount of 2,000 a year was still in force in 2016 and is not modelled.
    #expect((base - half - charges - Euro(cents: 16_667)).description == "472.50")
  }

  @Test("Trap: with charges of 20 percent 32 of 40 hours give 781.64, not the 625.40 that counts the hours twice")
  func doublePartTime() throws {
    var findings = Findings()
    let charges = try #require(
      instrument(
        """
        {"instrument": "page", "title": "Page", "law": "limoencoaching.nl", "lastVerified": "2015-07-01",
         "verifiedBy": "the page", "parameters": [{"id": "nl.wage-cost-subsidy.charges", "extends": true, "values": [
          {"from": "2015-07-01", "value": "20", "source": "limoencoaching.nl", "confidence": "C"}]}]}
        """, findings: &findings))
    let subsidy = try law.overridden(by: [charges]).wageCostSubsidy(
      for: .init(on: day("2015-07-01"), age: 30, contractHours: 32, usualFullTimeHours: 40), .measured(percent: 50))
    #expect(subsidy.perMonth.description == "781.64")
  }

  @Test("The table of coverage shows for every unclear point two readings that give different amounts")
  func coverage() throws {
    let coverage = try law.coverage()
    #expect(coverage.unclear.count == 8)
    for point in coverage.unclear {
      #expect(point.readings.map(\.isUsed) == [true, false])
      #expect(point.readings[0].gives != point.readings[1].gives, "\(point.id)")
    }
    #expect(coverage.unclear.first { $0.id == "difference-rounding" }?.readings.map(\.gives) == ["946.48", "946.49"])
    #expect(coverage.unclear.first { $0.id == "dispensed-wage" }?.readings.map(\.gives) == ["14.00", "15.50"])
    #expect(Set((coverage.modelled + coverage.notModelled).map(\.id)).count == 17)
  }

  @Test("The documentation shows every value of every parameter, and what is announced as such")
  func documentation() throws {
    let text = law.documentation(in: .english)
    let values = law.parameters.reduce(0) { $0 + $1.timeline.entries.count }
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`nl.") }
    #expect(rows.count == values)
    #expect(rows.filter { $0.contains("announced, not in force") }.count == law.announcements.count)
    #expect(law.announcements.count == 9)
    #expect(law.announcements.allSatisfy { $0.from == day("2027-01-01") && !$0.source.isEmpty })
    #expect(try law.coverage().documentation(in: .dutch).contains("946,48 euro per maand (zo wordt gerekend)"))
  }

  @Test("A repeal ends a value: the BBL scale falls back to the ordinary scale with a warning")
  func repeal() throws {
    var findings = Findings()
    let own = try #require(
      instrument(
        """
        {"instrument": "own", "title": "Own", "law": "WML", "lastVerified": "2027-01-01", "verifiedBy": "Stb.",
         "parameters": [{"id": "nl.minimum-wage.apprentice.20", "extends": true, "values": [
           {"from": "2027-01-01", "value": null, "source": "test", "confidence": "A"}]}]}
        """, findings: &findings))
    let both = law.overridden(by: [own])
    let error = #expect(throws: LegalError.self) {
      try both.reading(of: "nl.minimum-wage.apprentice.20", on: day("2027-01-01"))
    }
    #expect(error?.code == .ended)
    let wage = try both.minimumWage(age: 20, on: day("2027-01-01"), apprentice: true)
    #expect(wage.hourly.description == "11.99")
    #expect(wage.derivation.warnings.contains { $0.code == "wage/no-apprentice-scale" })
    #expect(try both.minimumWage(age: 20, on: day("2026-12-31"), apprentice: true).hourly.description == "9.22")
  }

  @Test("A number that no rule reads gives a warning, so that a slip in a name does not stay hidden")
  func newParameter() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("law-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = """
      {"instrument": "nl-minimum-wage", "title": "Own", "law": "WML", "lastVerified": "2027-01-01", "verifiedBy": "x",
       "parameters": [{"id": "nl.minimum-wage.hourley", "name": "x", "unit": "euro-per-hour", "article": "x", "values": [
         {"from": "2027-01-01", "value": "15.20", "source": "test", "confidence": "A"}]}]}
      """
    try Data(json.utf8).write(to: folder.appendingPathComponent("a.json"))
    var findings = Findings()
    let both = law.overridden(byFolder: folder, findings: &findings)
    #expect(findings.all.map(\.code) == ["law/new-parameter"])
    #expect(Set(both.instruments.map(\.id)).count == both.instruments.count)
    #expect(try both.reading(of: "nl.minimum-wage.hourly", on: day("2027-01-01")).text == "14.99")
  }

  @Test("A rate that changes in July leaves a running subsidy alone until 1 January (art. 10d lid 7)")
  func runningRate() throws {
    var findings = Findings()
    let own = try #require(
      instrument(
        """
        {"instrument": "own", "title": "Own", "law": "Regeling", "lastVerified": "2027-01-01", "verifiedBy": "Stcrt.",
         "parameters": [{"id": "nl.wage-cost-subsidy.charges", "extends": true, "values": [
           {"from": "2026-07-01", "value": "30", "source": "test", "confidence": "A"}]}]}
        """, findings: &findings))
    let both = law.overridden(by: [own])
    func ratio(on text: String) throws -> Decimal {
      let subsidy = try both.wageCostSubsidy(
        for: .init(on: day(text), startDate: day("2026-01-01"), age: 30, contractHours: 36), .measured(percent: 60))
      return subsidy.exactPerMonth / subsidy.exactPerMonthBeforeCharges
    }
    #expect(try ratio(on: "2026-12-31") == decimal("1.25"))
    #expect(try ratio(on: "2027-01-01") == decimal("1.3"))
  }
}
