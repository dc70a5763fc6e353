import Foundation
package import Interchange

/// A project folder to fill in: each table with its headings and a few invented rows, a scenario, and what to do.
///
/// What it holds can be run as it stands, so that a new user sees a plan before the first own row.
package enum ProjectTemplate {
  /// - Parameter day: the reference date; trainings begin in the weeks after it.
  package static func files(_ language: Language, on day: Day) -> [(name: String, bytes: [UInt8], holdsPeople: Bool)] {
    let tables = tables(on: day)
    let work = [InputSchemas.organisation.root, InputSchemas.inventory.root]
    return tables.map { ($0.fileName(language), $0.csv(language), !work.contains($0.schema.root)) }
      + [
        ("scenario.json", scenario(language, on: day), false),
        (readMeName(language), Array(readMe(tables, language).utf8), false),
      ]
  }

  package static func readMeName(_ language: Language) -> String { language == .dutch ? "LEESMIJ.txt" : "README.txt" }

  private struct Start: Encodable {
    var title: String
    var referenceDate: Day
    var language: Language
    var seed: Int
    var conflicts: [String]
    var pins: [String]
  }

  private static func scenario(_ language: Language, on day: Day) -> [UInt8] {
    CanonicalJSON.bytes(
      Start(
        title: TemplateTexts.title[language], referenceDate: day, language: language, seed: 1, conflicts: [], pins: []))
  }

  /// What to fill in, in which order, what the columns mean, and the next command.
  private static func readMe(_ tables: [TemplateTable], _ language: Language) -> String {
    func t(_ phrase: Phrase) -> String { phrase[language] }
    var lines = [t(TemplateTexts.heading), "", t(TemplateTexts.intro), ""]
    for (number, table) in tables.enumerated() {
      let note = table.isOptional ? t(TemplateTexts.optional) : t(TemplateTexts.needed)
      lines.append("\(number + 1). \(table.fileName(language)) (\(note)): \(t(table.schema.meaning))")
    }
    lines.append("\(tables.count + 1). scenario.json (\(t(TemplateTexts.needed))): \(t(TemplateTexts.scenario))")
    lines += ["", t(TemplateTexts.next), ""] + TemplateTexts.commands.map { "   \($0[language])" }
    lines += ["", t(TemplateTexts.care)]
    for table in tables {
      lines += ["", "", table.fileName(language), String(repeating: "-", count: table.fileName(language).count), ""]
      lines += table.rows.enumerated().map { "\(t(TemplateTexts.row($0.offset + 2))): \(t($0.element.meaning))" }
      lines += ["", t(TemplateTexts.columns), ""]
      for column in table.columns { lines.append("  " + describe(column, language)) }
      guard !table.further.isEmpty else { continue }
      lines += ["", t(TemplateTexts.further(table.schema.root, language == .dutch ? table.schema.dutchRoot : nil)), ""]
      lines += wrapped(table.further.map { language == .dutch ? $0.dutch : $0.name })
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private static func describe(_ column: Field, _ language: Language) -> String {
    let unit = column.unit.map { ", \($0[language])" } ?? ""
    let need =
      column.isRequired
      ? " [\(TemplateTexts.required[language])\(unit)]" : unit.isEmpty ? "" : " [\(unit.dropFirst(2))]"
    return "\(language == .dutch ? column.dutch : column.name)\(need): \(column.meaning[language])"
  }

  /// Names behind each other, in lines of at most 100 characters.
  private static func wrapped(_ names: [String]) -> [String] {
    var lines: [String] = []
    for name in names {
      if let last = lines.last, last.count + name.count < 98 {
        lines[lines.count - 1] = last + ", " + name
      } else {
        lines.append("  " + name)
      }
    }
    return lines
  }
}
