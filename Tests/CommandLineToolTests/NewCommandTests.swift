import Foundation
import Interchange
import JobCarving
import TestSupport
import Testing

/// A new user's first three commands.
@Suite struct NewCommandTests {
  @Test("new, then check, then run: no error, and a plan with a job and a training", arguments: ["nl", "en"])
  func firstCommands(_ language: String) throws {
    let folder = try TemporaryFolder()
    let made = try Tool.run("new", "mine", "--language", language, "--on", "2026-11-21", in: folder.url)
    #expect(made.status == 0)
    #expect(made.errors.isEmpty)
    let readMe = language == "nl" ? "LEESMIJ.txt" : "README.txt"
    #expect(made.text.contains(readMe) && made.text.contains("jobcarve check mine"))
    let check = try Tool.run("check", "mine", "--language", language, in: folder.url)
    #expect(check.status == 0, "\(check.errors)")
    #expect(!check.errors.contains("[folder/unused-file]"))
    let run = try Tool.run(
      "run", "mine", "-o", "out", "--language", language, "--iterations", "200", in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let plan = try JSONDecoder().decode(Plan.self, from: try Data(contentsOf: folder["out/plan.json"]))
    #expect(plan.carving?.jobs.isEmpty == false)
    #expect(plan.rotation?.trainings.isEmpty == false)
    #expect(plan.language.rawValue == language)
  }

  @Test("The text explains every file, every example row and every column", arguments: ["nl", "en"])
  func readMe(_ language: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("new", "mine", "--language", language, in: folder.url).status == 0)
    let name = language == "nl" ? "LEESMIJ.txt" : "README.txt"
    let text = try String(contentsOf: folder["mine/\(name)"], encoding: .utf8)
    let tables = folder.names("mine").filter { $0.hasSuffix(".csv") }
    #expect(tables.count == 8)
    for table in tables {
      let rows = PlainCSV.rows(
        Array(try Data(contentsOf: folder["mine/\(table)"])), delimiter: language == "nl" ? ";" : ",")
      #expect(rows.count > 1 && rows.allSatisfy { $0.count == rows[0].count })
      let part = try #require(text.range(of: "\r\n\(table)\r\n-")).upperBound
      for column in rows[0] { #expect(text[part...].contains("  \(column)"), "\(table): \(column)") }
      let word = language == "nl" ? "Regel" : "Row"
      for row in 2...rows.count { #expect(text[part...].contains("\(word) \(row): "), "\(table)") }
    }
    #expect(text.contains("scenario.json"))
  }

  @Test("A folder that holds something is refused and stays as it was")
  func notEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", "mine/notes.txt")
    let answer = try Tool.run("new", "mine", in: folder.url)
    #expect(answer.status == 73)
    #expect(answer.errors.contains("mine") && answer.text.isEmpty)
    #expect(folder.names("mine") == ["notes.txt"])
  }

  @Test("What will hold people is its owner's only from the start")
  func modes() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("new", "mine", in: folder.url).status == 0)
    #expect(try Tool.mode(folder["mine/mensen.csv"]) == 0o600)
    #expect(try Tool.mode(folder["mine/inventaris.csv"]) == 0o644)
  }
}
