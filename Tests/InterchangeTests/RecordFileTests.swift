import Foundation
import Testing

@testable import Interchange

/// A schema without any meaning, with every kind of field.
let sampleSchema = RecordSchema(
  root: "boxes", dutchRoot: "dozen", record: "box", dutchRecord: "doos",
  meaning: Phrase(nl: "Dozen & kisten.", en: "Boxes & crates."),
  fields: [
    Field("id", "kenmerk", .identifier, example: "B1", required: true, Phrase(nl: "Wie.", en: "Which.")),
    Field(
      "count", "aantal", aliases: ["number of pieces"], .integer(0...100), example: "3", required: true,
      Phrase(nl: "Hoeveel.", en: "How many.")),
    Field(
      "weight", "gewicht", .number(scale: 100, 0...100_000), unit: Phrase(verbatim: "kg"), example: "1,5",
      Phrase(nl: "Zwaar.", en: "Heavy.")),
    Field("packedOn", "ingepakt op", .day, example: "2026-07-01", Phrase(nl: "Dag.", en: "Day.")),
    Field("fragile", "breekbaar", .yesNo, example: "ja", Phrase(nl: "Breekt.", en: "Breaks.")),
    Field(
      "size", "maat", .choice([["small", "klein"], ["large", "groot"]]), example: "klein",
      Phrase(nl: "Maat.", en: "Size.")),
    Field("labels", "etiketten", .list, example: "a; b", Phrase(nl: "Etiketten.", en: "Labels.")),
    Field("note", "opmerking", .text, example: "-", Phrase(nl: "Vrij.", en: "Free.")),
  ])

@Suite("Record files")
struct RecordFileTests {
  private func read(_ text: String) -> (file: RecordFile?, findings: [Diagnostic]) {
    var findings = Findings()
    let file = RecordFile.read(bytes: Array(text.utf8), file: "boxes", schema: sampleSchema, into: &findings)
    return (file, findings.all)
  }

  /// All values of the first record.
  private func values(_ file: RecordFile?) -> [String] {
    guard let file, let record = file.records.first else { return [] }
    var ignored = Findings()
    let row = file.reading(record)
    return [
      row.identifier("id", into: &ignored), row.integer("count", into: &ignored).map(String.init),
      row.number("weight", into: &ignored).map(String.init), row.day("packedOn", into: &ignored)?.description,
      row.yesNo("fragile", into: &ignored).map(String.init), row.choice("size", into: &ignored),
      row.list("labels", into: &ignored).joined(separator: "+"), row.text("note", into: &ignored),
    ].map { $0 ?? "nil" }
  }

  private let expected = ["B1", "3", "150", "2026-07-01", "true", "large", "a+b", "x & y"]

  @Test("the same record reads alike from an English and a Dutch table and from English and Dutch XML")
  func fourShapes() {
    let english = read("id,Count,WEIGHT,packed_on,fragile,size,labels,note\nB1,3,1.5,2026-07-01,yes,Large,a|b,x & y\n")
    let dutch = read(
      "Kenmerk;aantal;gewicht;Ingepakt-op;breekbaar;maat;etiketten;opmerking\nB1;3;1,5;1-7-2026;ja;groot;a,b;x & y\n")
    let xml = read(
      """
      <?xml version="1.0"?>
      <boxes><box><note>x &amp; y</note><id>B1</id><count>3</count><weight>1,50</weight><size>large</size>
      <packedOn>2026-07-01</packedOn><fragile>yes</fragile><labels>a; b</labels></box></boxes>
      """)
    let dutchXML = read(
      """
      <dozen><doos><kenmerk>B1</kenmerk><aantal>3</aantal><gewicht>1,5</gewicht><ingepakt_op>1-7-2026</ingepakt_op>
      <breekbaar>ja</breekbaar><maat>Groot</maat><etiketten>a;b</etiketten><opmerking>x &amp; y</opmerking></doos></dozen>
      """)
    for (file, findings) in [english, dutch, xml, dutchXML] {
      #expect(values(file) == expected)
      #expect(findings.isEmpty, "\(findings)")
    }
  }

  @Test("a file is read by its ending, or by its first character")
  func endings() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let xml = "<boxes>\n<box><id>B1</id><count>x</count></box></boxes>"
    for (name, text) in [("a.csv", "id;count\nB1;x\n"), ("a.xml", xml), ("a.unknown", xml)] {
      let path = folder.appendingPathComponent(name).path
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      var findings = Findings()
      let file = RecordFile.read(path, schema: sampleSchema, into: &findings)
      #expect(file?.records.count == 1)
      #expect(findings.all.map(\.code) == ["value/not-a-number"], "\(name)")
      #expect(findings.all.first?.location?.line == 2)
      #expect(findings.all.first?.excerpt == text.split(separator: "\n")[1].description)
    }
  }

  @Test("unknown, missing and double columns are told, with the nearest name")
  func columns() {
    let (file, findings) = read("id;gewigt;id;zzz;;\nB1;2;B2;q;;\n")
    #expect(file?.records.first?.cells[0]?.text == "B1")
    #expect(
      findings.map(\.code) == [
        "table/duplicate-column", "table/unknown-column", "table/unknown-column", "table/missing-column",
      ])
    #expect(findings[1].hint?.en == "Maybe 'gewicht' is meant.")
    #expect(findings[1].location == SourceLocation(file: "boxes", line: 1, column: 4))
    #expect(findings[2].hint == nil)
    #expect(findings[3].severity == .error)
  }

  @Test("a table without any known heading is refused with the names that are expected")
  func noHeader() {
    let (file, findings) = read("foo;bar\n1;2\n")
    #expect(file == nil)
    #expect(findings.map(\.code) == ["table/no-header"])
    #expect(findings.first?.message.nl.contains("kenmerk, aantal") == true)
  }

  @Test("known headings are found below a title that is as wide as the table")
  func headerBelowTitle() {
    let (file, findings) = read("Lijst;van;dozen\nid;count;note\nB1;1;\nB2;2;\n")
    #expect(file?.records.map(\.line) == [3, 4])
    #expect(findings.map(\.code) == ["table/preamble"])
  }

  @Test("each bad value has its own code, with place, line and hint")
  func values() {
    let cases = [
      ("B1;abc", "value/not-a-number"), ("B1;101", "value/out-of-range"), ("B1;-1", "value/out-of-range"),
      ("B1;99999999999999999999", "value/out-of-range"), ("B1;NaN", "value/not-a-number"), ("B1;", "value/missing"),
      ("B1;1.234", "value/ambiguous-number"), ("B1;1,5", "value/too-many-decimals"), (";5", "value/missing"),
      ("B1;1;2026-02-30", "value/not-a-day"), ("B1;1;;maybe", "value/not-yes-or-no"),
      ("B1;1;;;lage", "value/unknown-choice"),
    ]
    for (row, code) in cases {
      let padded = row + String(repeating: ";", count: 4 - row.count { $0 == ";" })
      let (_, findings) = read("id;count;packedOn;fragile;size\n\(padded)\nB2;1;;;\n")
      #expect(findings.map(\.code) == [code], "\(row)")
      #expect(findings.first?.location?.line == 2)
      #expect(findings.first?.excerpt == padded)
    }
    let (_, findings) = read("id;count\nB1;101\n")
    #expect(findings.first?.message.en == "count: '101' must be from 0 to 100.")
    #expect(read("id;size;count\nB1;larg;1\n").findings.first?.hint?.en == "Maybe 'large' is meant.")
  }

  @Test("values at the edge of a range are kept")
  func edges() {
    #expect(read("id;count\nB1;100\nB2;0\n").findings.isEmpty)
    #expect(read("id;count;fragile\nB1;1;?\nB2;1;onbekend\n").findings.isEmpty)
  }

  @Test("XML: unknown elements, double ones, stray text and another root are told in our own words, once")
  func xmlFindings() {
    let (file, findings) = read(
      """
      <boxes>
      <box><id>B1</id><count>1</count><gewigt>1</gewigt></box>
      <box><id>B2</id><id>B3</id><count>1</count></box>
      <box>
        <id>B4</id>
      </box>
      <box>loose<id>B5</id><Count>1</Count></box>
      <bax/>
      </boxes>
      """)
    #expect(file?.records.count == 4)
    #expect(
      findings.map(\.code) == [
        "xml/unknown-element", "xml/duplicate-element", "value/missing", "xml/stray-text", "xml/other-spelling",
        "xml/unknown-element",
      ])
    #expect(findings[0].hint?.en == "Maybe 'gewicht' is meant.")
    #expect(findings[5].severity == .error)
    #expect(read("<other/>").findings.map(\.code) == ["xml/unknown-root"])
    #expect(read("<boxes><box>").findings.map(\.code).contains("xml/truncated"))
  }

  @Test("cut off at every byte, XML records give an error and those before it are kept")
  func truncation() {
    let text = Array(
      "<boxes>\n<box><id>B1</id><count>1</count></box>\n<box><id>B2</id><count>2</count></box></boxes>".utf8)
    for length in 0..<text.count {
      var findings = Findings()
      let file = RecordFile.read(bytes: Array(text[..<length]), file: "f", schema: sampleSchema, into: &findings)
      #expect(findings.hasErrors, "\(length)")
      if length > 60 { #expect(file?.records.first?.cells[0]?.text == "B1") }
    }
  }

  @Test("what only the schema sees is told as the schema's objection")
  func schemaNet() {
    let (_, findings) = read("<boxes>\n<box colour='red'><id>B1</id><count>1</count></box>\n</boxes>")
    #expect(findings.map(\.code) == ["xml/schema"])
    #expect(findings.first?.location?.line == 2)
  }

  @Test("the published XSD accepts every value that the reader accepts, in both languages")
  func looseness() throws {
    var problems: [String] = []
    let schema = try #require(XMLSchema(xsd: XSDWriter.xsd(for: sampleSchema), problems: &problems))
    let bodies = [
      "<boxes><box><count> 7 </count><id>a</id><weight>-1.234,50</weight></box></boxes>",
      "<boxes><box><count>7</count><id>a</id><packedOn>1/7/2026</packedOn><fragile>?</fragile><size/></box></boxes>",
      "<dozen><doos><aantal>+7</aantal><kenmerk>a</kenmerk><ingepakt_op>2026-7-1</ingepakt_op></doos></dozen>",
      "<dozen/>",
    ]
    for body in bodies {
      guard var reader = XMLReader(bytes: Array(body.utf8), file: "f") else { continue }
      reader.validate(with: schema)
      while reader.read() {}
      let objections = reader.schemaFindings.map(\.message)
      #expect(objections.isEmpty, "\(body)")
    }
    guard
      var reader = XMLReader(bytes: Array("<boxes><box><id>a</id><count>many</count></box></boxes>".utf8), file: "f")
    else { return }
    reader.validate(with: schema)
    while reader.read() {}
    let objections = reader.schemaFindings.map(\.isAboutValue)
    #expect(objections == [true])
  }

  @Test("an XSD is written also where both languages share their names")
  func sharedNames() {
    for (root, dutchRoot, dutchRecord) in [("r", "r", "e"), ("r", "r", "d"), ("r", "s", "e")] {
      let schema = RecordSchema(
        root: root, dutchRoot: dutchRoot, record: "e", dutchRecord: dutchRecord, meaning: Phrase(verbatim: "m"),
        fields: [
          Field("id", "id", .text, example: "1", required: true, Phrase(verbatim: "i")),
          Field("name", "naam", .text, example: "1", Phrase(verbatim: "n")),
        ])
      var findings = Findings()
      let text = "<\(dutchRoot)><\(dutchRecord)><id>1</id><naam>x</naam></\(dutchRecord)></\(dutchRoot)>"
      let file = RecordFile.read(bytes: Array(text.utf8), file: "f", schema: schema, into: &findings)
      #expect(file?.records.first?.cells[1]?.text == "x")
      #expect(findings.isEmpty, "\(findings.all)")
    }
  }

  @Test("numbers as people write them")
  func numbers() {
    let cases: [(String, Int, Result<Int, DecimalText.Problem>)] = [
      ("12", 1, .success(12)), ("-1,5", 10, .success(-15)), ("1.5", 100, .success(150)),
      ("1.234,5", 100, .success(123_450)), ("1,234.50", 100, .success(123_450)), ("1.234.567", 1, .success(1_234_567)),
      ("1.234", 1, .failure(.ambiguous)), ("1.234", 1000, .success(1234)), ("0,125", 8, .success(1)),
      ("0,500", 10, .success(5)), ("12,0", 1, .success(12)), ("12,5", 1, .failure(.tooPrecise)),
      ("", 1, .failure(.notANumber)), ("-", 1, .failure(.notANumber)), ("1,2,3", 1, .failure(.notANumber)),
      ("1.2.3,4", 1, .failure(.notANumber)), ("1e5", 1, .failure(.notANumber)), ("inf", 1, .failure(.notANumber)),
      (".5", 10, .failure(.notANumber)), ("5.", 10, .failure(.notANumber)), ("٣", 1, .failure(.notANumber)),
      ("9223372036854775807", 1, .success(.max)), ("-9223372036854775808", 1, .success(.min)),
      ("9223372036854775808", 1, .failure(.overflow)), ("9223372036854775807", 10, .failure(.overflow)),
    ]
    for (text, scale, result) in cases { #expect(DecimalText.units(of: text, scale: scale) == result, "\(text)") }
    #expect(DecimalText.phrase(.min, scale: 100).nl == "-92233720368547758,08")
    #expect(DecimalText.phrase(150, scale: 100) == Phrase(nl: "1,5", en: "1.5"))
  }

  @Test("names are folded, and the nearest is found within a third of its length")
  func names() {
    #expect(NameFolding.fold("Uren per-week_é") == "urenperweeke")
    #expect(NameFolding.nearest(to: "wieght", among: ["size", "weight"]) == "weight")
    #expect(NameFolding.nearest(to: "colour", among: ["size", "weight"]) == nil)
  }
}
