import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct FindingsTests {
  private func finding(
    _ line: Int, _ severity: Diagnostic.Severity = .warning, _ code: String = "a/b", file: String = "f"
  ) -> Diagnostic {
    Diagnostic(severity, code, Phrase(nl: "x", en: "y"), at: SourceLocation(file: file, line: line, column: 1))
  }

  @Test("Of one code and file 200 findings are told, and one more counts the rest with its first and last line")
  func closing() {
    var findings = Findings()
    for line in 1...200 { findings.add(finding(line)) }
    #expect(findings.all.count == 200 && findings.all.allSatisfy { $0.rest == nil })
    for line in [201, 950, 700, 950] { findings.add(finding(line)) }
    #expect(findings.all.count == 201 && findings.added == 203)
    let last = findings.all[200]
    #expect(last.rest == Diagnostic.Rest(count: 3, lastLine: 950) && last.location?.line == 201)
    #expect(last.severity == .warning && last.code == "a/b")
    #expect(last.message.en == "… and 3 more of this kind, from line 201 to line 950.")
    #expect(last.message.nl == "… en nog 3 van deze soort, van regel 201 tot en met regel 950.")
    #expect(findings.count(of: .error) == 0 && findings.count(of: .warning) == 203)
    #expect(findings.sorted.last == last)
  }

  @Test("A code that warns and also fails has a count of its own for each, and its one error is told")
  func severities() {
    var findings = Findings()
    for line in 1...300 { findings.add(finding(line)) }
    #expect(!findings.hasErrors)
    findings.add(finding(301, .error))
    #expect(findings.hasErrors && findings.all.last == finding(301, .error))
    #expect(findings.count(of: .warning) == 300 && findings.count(of: .error) == 1)
    for line in 302...600 { findings.add(finding(line, .error)) }
    #expect(findings.count(of: .warning) == 300 && findings.count(of: .error) == 300)
    #expect(findings.all.compactMap(\.rest).map(\.count) == [100, 100])
  }

  @Test("Other codes, other files and findings without a line have a count of their own")
  func apart() {
    var findings = Findings()
    for line in 1...150 {
      findings.add(finding(line))
      findings.add(finding(line, .warning, "a/c"))
      findings.add(finding(line, file: "g"))
      findings.add(Diagnostic(.error, "a/b", Phrase(nl: "x\(line)", en: "y\(line)")))
      findings.add(Diagnostic(.error, "a/b", Phrase(nl: "x\(line)", en: "y\(line)"), at: SourceLocation(file: "f")))
    }
    #expect(findings.all.count == 750 && findings.added == 750)
    #expect(findings.all.allSatisfy { $0.rest == nil })
  }

  @Test("Findings of several readings add up, and the same ones count once")
  func merged() {
    var (one, other, all) = (Findings(), Findings(), Findings())
    for line in 1...250 { one.add(finding(line)) }
    for line in 251...500 { other.add(finding(line)) }
    all.add(contentsOf: one)
    all.add(contentsOf: other)
    all.add(contentsOf: one)
    #expect(all.added == 500 && all.all.count == 201)
    #expect(all.all.compactMap(\.rest) == [Diagnostic.Rest(count: 300, lastLine: 500)])
  }

  @Test("A column of wrong values in a table gives 201 findings, and every record is read all the same")
  func table() throws {
    let rows = (1...1000).map { "R\($0);x\n" }.joined()
    var findings = Findings()
    let file = RecordFile.read(
      bytes: Array(("id;count\n" + rows).utf8), file: "boxes.csv", schema: sampleSchema, into: &findings)
    #expect(file?.records.count == 1000)
    #expect(findings.all.count == 201 && findings.added == 1000)
    #expect(findings.all.last?.rest == Diagnostic.Rest(count: 800, lastLine: 1001))
    #expect(findings.all.last?.location?.line == 202)
    let json = try JSONEncoder().encode(findings.sorted)
    #expect(try JSONDecoder().decode([Diagnostic].self, from: json) == findings.sorted)
  }
}
