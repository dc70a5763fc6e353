import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// The table of codes is held against the code that reports them.
@Suite struct FindingCodeTests {
  /// Codes of remarks in a calculation; they explain an amount and are no findings.
  static let remarks: Set = ["case", "dispensation", "estimate", "lks", "lkv", "wage", "wage-value"]
  /// Texts that only look like a code.
  static let others: Set = ["examples/hospital-ward", "jobcarve-plan/1", "x/h", "x/uur"]

  /// Every text in the sources that has the form of a code.
  private func used() throws -> Set<String> {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    var codes: Set<String> = []
    for module in ["Interchange", "Legislation", "JobCarving"] {
      let files = FileManager.default.enumerator(
        at: sources.appendingPathComponent(module), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files)
      where file.pathExtension == "swift" && !file.lastPathComponent.hasPrefix("FindingCode") {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /"([a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9-]+)"/) { codes.insert(String(match.1)) }
      }
    }
    return codes.filter { code in
      !Self.others.contains(code) && !Self.remarks.contains(String(code.prefix { $0 != "/" }))
    }
  }

  @Test("Every code that a finding may have is in the table, and the table has no other")
  func complete() throws {
    let used = try used()
    let listed = Set(FindingCode.all.map(\.code))
    #expect(used.count > 150)
    #expect(used.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(used).sorted() == [])
  }

  @Test("The page of the documentation is made of the table (RECORD_SNAPSHOTS=1 writes it anew)")
  func page() throws {
    let file = Checkout.root.appendingPathComponent("Sources/JobCarving/JobCarving.docc/FindingCodes.md")
    let page = FindingCode.page(FindingCode.all)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  @Test("No code is listed twice, and each has a severity, a cause and a cure that end as sentences do")
  func entries() {
    #expect(Set(FindingCode.all.map(\.code)).count == FindingCode.all.count)
    for entry in FindingCode.all {
      #expect(!entry.severities.isEmpty)
      for text in [entry.cause, entry.cure] {
        #expect(text.nl.hasSuffix(".") && text.en.hasSuffix("."), "\(entry.code)")
        #expect(text.nl != text.en, "\(entry.code)")
      }
    }
  }

  @Test("The findings of a broken folder have the severities that the table states")
  func severities() throws {
    let folder = try TemporaryFolder()
    try folder.write("id;naam;fte;uren;onbekend\nA;Een;1;36;x\nA;Twee;\"x;36;1\n", "p/organisatie.csv")
    try folder.write("<taken><taak><id>T</id><functie>B</functie></taak>los</taken>", "p/inventaris.xml")
    try folder.write("{\"referenceDate\": 3, \"x\": 1, \"x\": 2}", "p/scenario.json")
    let findings = ProjectFolder(folder["p"].path).findings
    #expect(Set(findings.all.map(\.code)).count >= 4)
    for finding in findings.all {
      let entry = FindingCode.all.first { $0.code == finding.code }
      #expect(entry?.severities.contains(finding.severity) == true, "\(finding.code)")
    }
  }
}
