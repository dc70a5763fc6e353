import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// The ward as XML is the ward, and keeps to the published schemas in the eyes of another program.
@Suite(.serialized) struct XMLExampleTests {
  static let folder = Checkout.example("hospital-ward-xml")

  /// Nobody in the ward has decided about a signal yet or written down a background, and no school sets its weeks.
  static let schemas = InputSchemas.all.filter { !["decisions", "context", "school_calendar"].contains($0.root) }

  @Test("The XML example holds what the tables of the ward hold (RECORD_SNAPSHOTS=1 writes it anew)")
  func isTheWard() throws {
    let files = try ProjectFolderXML.files(of: Checkout.example("hospital-ward"), language: .dutch)
    #expect(files.count == XMLExampleTests.schemas.count)
    let scenario = try Data(contentsOf: Checkout.example("hospital-ward").appendingPathComponent("scenario.json"))
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try ProjectFolderXML.convert(
        Checkout.example("hospital-ward"), to: XMLExampleTests.folder, language: .dutch)
    }
    for (name, bytes) in files {
      let committed = try Data(contentsOf: XMLExampleTests.folder.appendingPathComponent(name))
      #expect(Array(committed) == bytes, "\(name)")
    }
    #expect(try Data(contentsOf: XMLExampleTests.folder.appendingPathComponent("scenario.json")) == scenario)
  }

  @Test("xmllint finds every file valid by the schema that the program prints, in Dutch and in English")
  func isValid() throws {
    guard
      let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else {
      print("skipped: xmllint is not installed")
      return
    }
    let work = try TemporaryFolder()
    try ProjectFolderXML.convert(Checkout.example("hospital-ward"), to: work["english"], language: .english)
    for schema in XMLExampleTests.schemas {
      let printed = try Tool.run("schema", schema.dutchRoot)
      #expect(printed.status == 0)
      try work.write(Array(printed.output), "\(schema.root).xsd")
      let dutch = XMLExampleTests.folder.appendingPathComponent("\(schema.dutchRoot).xml")
      for file in [dutch, work["english/\(schema.root).xml"]] {
        let answer = try lint(xmllint, file, by: work["\(schema.root).xsd"])
        #expect(answer == 0, "\(file.lastPathComponent)")
      }
    }
    // The check can fail: a file with an element that the schema does not know.
    try work.write("<mensen>\n<persoon><id>P1</id><schoenmaat>43</schoenmaat></persoon>\n</mensen>\n", "wrong.xml")
    #expect(try lint(xmllint, work["wrong.xml"], by: work["people.xsd"]) == 3)
  }

  private func lint(_ program: String, _ file: URL, by schema: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--noout", "--nonet", "--schema", schema.path, file.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
