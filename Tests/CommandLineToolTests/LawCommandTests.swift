import Foundation
import Interchange
import Legislation
import TestSupport
import Testing

/// `law` and `value --case` from the words on the command line to what a user sees.
@Suite struct LawCommandTests {
  private static let fileOfNewYear = """
    {
      "instrument": "new-year", "title": {"nl": "Nieuw halfjaar", "en": "New half-year"}, "law": "WML",
      "lastVerified": "2027-01-01", "verifiedBy": "a test",
      "parameters": [
        {
          "id": "nl.minimum-wage.hourly", "name": {"nl": "Minimumloon", "en": "Minimum wage"},
          "unit": "euro-per-hour", "article": "WML art. 8", "extends": true,
          "values": [{"from": "2027-01-01", "value": "15.55", "source": "a test", "confidence": "A"}]
        }
      ]
    }
    """
  private static let caseOfJuly = """
    {"date": "2026-07-01", "age": 30, "hoursPerWeek": 36, "instrument": "measured", "wageValuePercent": 60,
      "targetGroup": "jobs-agreement"}
    """

  private func law(_ words: String...) throws -> [[String: Any]] {
    let answer = try Tool.run(["law", "--format", "json"] + words)
    #expect(answer.status == 0)
    return try #require(answer.json as? [[String: Any]])
  }

  @Test("law --on lists what holds on that day, the oldest verification first")
  func onADay() throws {
    func hourly(_ day: String) throws -> String? {
      try law("--on", day).first { $0["id"] as? String == "nl.minimum-wage.hourly" }?["value"] as? String
    }
    #expect(try hourly("2026-06-30") == "14.71")
    #expect(try hourly("2026-07-01") == "14.99")
    let days = try law("--on", "2026-07-01").compactMap { $0["lastVerified"] as? String }
    #expect(days.count > 20 && days == days.sorted())
  }

  @Test("law after the last verified day warns in text, JSON and the table; on that day it does not")
  func afterVerification() throws {
    let text = try Tool.run("law", "--on", "2026-11-21", "--language", "en")
    #expect(text.text.contains("    ! Minimum wage: the numbers were last verified for 2026-07-01"))
    let table = try Tool.run("law", "--on", "2026-11-21", "--format", "csv", "--language", "en")
    #expect(table.text.contains("last verified for 2026-07-01"))
    func warnings(_ day: String) throws -> [Any]? {
      try law("--on", day).first { $0["id"] as? String == "nl.minimum-wage.hourly" }?["warnings"] as? [Any]
    }
    #expect(try warnings("2026-11-21")?.count == 1)
    #expect(try warnings("2026-07-01")?.count == 0)
  }

  @Test("A day before every value is an error that names it")
  func tooEarly() throws {
    let answer = try Tool.run("law", "--on", "2014-12-31", "--language", "en")
    #expect(answer.status == 65 && answer.text.isEmpty)
    #expect(answer.errors.contains("2014-12-31") && answer.errors.contains("2015-01-01"))
  }

  @Test("A folder of the user adds a half-year, and only from its day on")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write(LawCommandTests.fileOfNewYear, "own/2027.json")
    func hourly(_ day: String) throws -> String? {
      try law("--on", day, "--law-folder", folder["own"].path)
        .first { $0["id"] as? String == "nl.minimum-wage.hourly" }?["value"] as? String
    }
    #expect(try hourly("2027-01-01") == "15.55")
    #expect(try hourly("2026-12-31") == "14.99")
    #expect(try law("--on", "2027-01-01").contains { $0["value"] as? String == "14.99" })
    try folder.write(LawCommandTests.caseOfJuly.replacing("2026-07-01", with: "2027-01-02"), "case.json")
    let answer = try Tool.run(
      "value", "--case", "case.json", "--law-folder", "own", "--format", "json", in: folder.url)
    #expect((answer.json as? [String: Any])?["minimumHourlyWage"] as? String == "15.55")
  }

  @Test("A broken file in the user's folder is an error with its place")
  func brokenFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(LawCommandTests.fileOfNewYear.replacing("15.55", with: "15,55"), "own/2027.json")
    let answer = try Tool.run("law", "--law-folder", "own", "--language", "en", in: folder.url)
    #expect(answer.status == 65 && answer.text.isEmpty)
    #expect(answer.errors.contains("2027.json:"))
  }

  @Test("law --documentation holds every instrument, every parameter and the coverage")
  func documentation() throws {
    let answer = try Tool.run("law", "--documentation", "--language", "en")
    #expect(answer.status == 0)
    let statutes = try Statutes.embedded()
    for instrument in statutes.instruments { #expect(answer.text.contains("## \(instrument.title.en)\n")) }
    for parameter in statutes.parameters { #expect(answer.text.contains("(`\(parameter.id)`)")) }
    let coverage = try statutes.coverage()
    #expect(answer.text.contains(coverage.documentation(in: .english)))
  }

  @Test("One case answers in text, JSON and CSV with the published amount")
  func oneCase() throws {
    let folder = try TemporaryFolder()
    try folder.write(LawCommandTests.caseOfJuly, "case.json")
    let json = try Tool.run("value", "--case", "case.json", "--format", "json", in: folder.url)
    #expect(json.status == 0)
    let answer = try #require(json.json as? [String: Any])
    #expect((answer["wageCostSubsidy"] as? [String: Any])?["perMonth"] as? String == "1261.98")
    let text = try Tool.run("value", "--case", "case.json", in: folder.url)
    #expect(text.status == 0 && text.text.contains("1261,98") && text.text.contains("Participatiewet art. 10d"))
    let table = try Tool.run("value", "--case", "case.json", "--format", "csv", "--language", "en", in: folder.url)
    #expect(table.text.split(separator: "\n").count == 2 && table.text.contains(",1261.98,"))
  }

  @Test("A case after the last verified day warns in text, JSON and CSV")
  func lateCase() throws {
    let folder = try TemporaryFolder()
    try folder.write(LawCommandTests.caseOfJuly.replacing("2026-07-01", with: "2026-11-21"), "case.json")
    for format in ["text", "json", "csv"] {
      let late = try Tool.run("value", "--case", "case.json", "--format", format, "--language", "en", in: folder.url)
      #expect(late.status == 0)
      #expect(late.text.contains("last verified for 2026-07-01"), "\(format)")
    }
  }

  @Test("A case that is no JSON, or holds a wrong value, ends with 65 and the place")
  func badCase() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\n  \"date\": \"2026-07-01\",\n  \"age\": 30,,\n}", "case.json")
    let broken = try Tool.run("value", "--case", "case.json", "--language", "en", in: folder.url)
    #expect(broken.status == 65 && broken.text.isEmpty)
    #expect(broken.errors.contains("case.json:3:"), "\(broken.errors)")
    try folder.write(LawCommandTests.caseOfJuly.replacing("\"2026-07-01\"", with: "\"2026-02-30\""), "case.json")
    let wrong = try Tool.run("value", "--case", "case.json", "--language", "en", in: folder.url)
    #expect(wrong.status == 65 && wrong.errors.contains("case.json:1:"), "\(wrong.errors)")
    try folder.write(LawCommandTests.caseOfJuly.replacing("2026-07-01", with: "2014-07-01"), "case.json")
    let early = try Tool.run("value", "--case", "case.json", "--language", "en", in: folder.url)
    #expect(early.status == 65 && early.errors.contains("2014-07-01"), "\(early.errors)")
  }

  @Test("A table of cases gives a row of answers each; a row that cannot be answered is a finding with its line")
  func table() throws {
    let folder = try TemporaryFolder()
    let head = "date;age;hoursPerWeek;instrument;wageValuePercent;targetGroup\n"
    try folder.write(
      head + "2026-07-01;30;36;measured;60;jobs-agreement\n2026-07-01;30;32;measured;60;jobs-agreement\n", "good.csv")
    let good = try Tool.run("value", "--cases", "good.csv", "--format", "csv", "--language", "en", in: folder.url)
    #expect(good.status == 0, "\(good.errors)")
    let rows = good.text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].contains(",1261.98,") && rows[2].contains(",1121.76,"))
    try folder.write(
      head + "2026-07-01;30;36;measured;60;jobs-agreement\n2026-07-01;dertig;36;measured;60;jobs-agreement\n", "bad.csv"
    )
    let bad = try Tool.run("value", "--cases", "bad.csv", "--format", "json", in: folder.url)
    #expect(bad.status == 65)
    #expect(bad.errors.contains("bad.csv:3"), "\(bad.errors)")
    #expect((bad.json as? [Any])?.count == 1)
  }

  @Test("Text, table, JSON and page of a plan after the last verified day all warn")
  func plan() throws {
    let folder = try TemporaryFolder()
    let ward = Checkout.example("hospital-ward").path
    let run = try Tool.run("run", ward, "-o", "out", "--language", "en", "--iterations", "1", in: folder.url)
    #expect(run.status == 0)
    for name in ["plan.json", "value.csv", "report.html"] {
      let text = try String(contentsOf: folder["out/\(name)"], encoding: .utf8)
      #expect(text.contains("last verified for 2026-07-01"), "\(name)")
    }
    for words in [["value"], ["value", "--format", "json"], ["value", "--format", "csv"]] {
      let answer = try Tool.run([words[0], "out/plan.json", "--language", "en"] + words.dropFirst(), in: folder.url)
      #expect(answer.status == 0)
      #expect(answer.text.contains("last verified for 2026-07-01"), "\(words)")
    }
    let carve = try Tool.run("carve", ward, "--language", "en", "--iterations", "1", in: folder.url)
    #expect(carve.text.contains("! Minimum wage: the numbers were last verified for 2026-07-01"))
  }
}
