import Foundation
import Interchange
import JobCarving
import Legislation
import Testing

@testable import CommandLineTool

/// The parts of the README that the code knows better; `RECORD_SNAPSHOTS=1` rewrites them.
@Suite(.serialized) struct ReadmeTests {
  private var readme: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("README.md")
  }

  private func expect(_ section: String, is wanted: String) throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let (open, close) = ("<!-- \(section) -->\n", "<!-- /\(section) -->")
    let start = try #require(text.range(of: open)?.upperBound)
    let end = try #require(text.range(of: close)?.lowerBound)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let changed = text.replacingCharacters(in: start..<end, with: wanted)
      try changed.write(to: readme, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text[start..<end] == wanted, "Run the tests with RECORD_SNAPSHOTS=1 to write the section '\(section)' anew.")
    }
  }

  @Test("The table of formats is that of the schemas")
  func formats() throws {
    var text = ""
    for schema in InputSchemas.all {
      text += "\n<details><summary><code>\(schema.root)</code> / <code>\(schema.dutchRoot)</code>: "
      text += "\(schema.meaning.en) XML: <code>&lt;\(schema.record)&gt;</code> in <code>&lt;\(schema.root)&gt;</code> "
      text += "(<code>&lt;\(schema.dutchRecord)&gt;</code> in <code>&lt;\(schema.dutchRoot)&gt;</code>).</summary>\n\n"
      text += SchemaTable.markdown(schema, .english) + "\n</details>\n"
    }
    try expect("formats", is: text + "\n")
  }

  @Test("The table of commands is that of the command line")
  func commands() throws {
    var text = "\n| command | does |\n|---|---|\n"
    for command in CommandTable.all {
      text += "| `jobcarve \(command.name)` | \(command.summary.en) |\n"
    }
    try expect("commands", is: text + "\n")
  }

  @Test("The rules of good work are those of the judge")
  func quality() throws {
    try expect("quality", is: "\n" + QualityRule.documentation(in: .english) + "\n")
  }

  @Test("The coverage of the law is that of the rules, with what each reading gives")
  func law() throws {
    let coverage = try Statutes.embedded().coverage()
    #expect(coverage.unclear.allSatisfy { Set($0.readings.map(\.gives)).count > 1 })
    let text = coverage.documentation(in: .english).replacing("\n## ", with: "\n### ")
    try expect("law", is: "\n" + (text.hasPrefix("## ") ? "#" + text : text) + "\n")
  }
}
