import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite("Summary in Markdown")
struct MarkdownTests {
  @Test("The summary opens with what the report opens with, in both languages", arguments: Language.allCases)
  func firstScreen(_ language: Language) throws {
    let plan = ReportSample.ward
    let text = plan.markdown(language: language)
    let report = HTMLReport(plan, language: language)
    #expect(text.hasPrefix("# " + report.facts.headline(language) + "\n"))
    for sentence in report.lead { #expect(text.contains(MarkdownWriter.escape(sentence))) }
    for tile in report.factTiles { #expect(text.contains("**\(MarkdownWriter.escape(tile.number))**")) }
    #expect(text.contains(try #require(report.decisions).title))
    for job in report.facts.jobs { #expect(text.contains("\n### \(job.id): ")) }
    for task in report.facts.jobs.flatMap(\.tasks) {
      #expect(text.contains(MarkdownWriter.escape(report.taskName(task.task))))
    }
  }

  @Test("Every line of a table has as many cells as its heading, whatever the names hold")
  func tables() throws {
    var plan = ReportSample.ward
    for index in plan.tasks.indices { plan.tasks[index].name += " | a\nb `c` <script> *x* [y](z) \\" }
    for index in plan.people.indices { plan.people[index].name = "- P|\(index)\r\n# kop" }
    let text = plan.markdown()
    var (width, lines) = (0, 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = 0
        continue
      }
      // A bar that a backslash precedes is no border.
      let borders = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      if width == 0 { width = borders }
      #expect(borders == width, "\(line)")
      lines += 1
    }
    #expect(lines > 20)
    #expect(!text.contains("<script>"))
    #expect(!text.contains("\n# kop"))
  }

  @Test("What would begin a list, a heading or a rule does not")
  func lineStarts() {
    #expect(MarkdownWriter.escape("- a") == "\\- a")
    #expect(MarkdownWriter.escape("1. a") == "1\\. a")
    #expect(MarkdownWriter.escape("12) a") == "12\\) a")
    #expect(MarkdownWriter.escape("# a") == "\\# a")
    #expect(MarkdownWriter.escape("3 banen") == "3 banen")
  }
}
