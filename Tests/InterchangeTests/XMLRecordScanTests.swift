import Testing

@testable import Interchange

/// Plain XML takes the quick way; what it gives has to be what the careful reader would have given.
@Suite("Plain XML records")
struct XMLRecordScanTests {
  static let schema = RecordSchema(
    root: "rows", dutchRoot: "rijen", record: "row", dutchRecord: "rij", meaning: Phrase(nl: "Rijen", en: "Rows"),
    fields: [
      Field("id", "code", .identifier, example: "a1", required: true, Phrase(nl: "Code", en: "Code")),
      Field("hours", "uren", .number(scale: 100, 0...16_800), example: "1,5", Phrase(nl: "Uren", en: "Hours")),
      Field("count", "aantal", .integer(0...1000), example: "3", Phrase(nl: "Aantal", en: "Count")),
      Field("since", "sinds", .day, example: "2026-07-01", Phrase(nl: "Sinds", en: "Since")),
      Field("works", "werkt", .yesNo, example: "ja", Phrase(nl: "Werkt", en: "Works")),
      Field(
        "kind", "soort", .choice([["core", "kern"], ["side", "bij"]]), example: "core", Phrase(nl: "S", en: "K")),
      Field("note", "opmerking", .text, example: "x", Phrase(nl: "Tekst", en: "Text")),
    ])

  private func quick(_ text: String) -> (file: RecordFile?, findings: Findings) { quick(Array(text.utf8)) }

  private func quick(_ bytes: [UInt8]) -> (file: RecordFile?, findings: Findings) {
    var findings = Findings()
    return (RecordFile.read(bytes: bytes, file: "t.xml", schema: Self.schema, into: &findings), findings)
  }

  private func careful(_ bytes: [UInt8]) -> (file: RecordFile?, findings: Findings) {
    var findings = Findings()
    guard let reader = XMLReader(bytes: bytes, file: "t.xml") else { return (nil, findings) }
    let file = RecordFile.readXML(
      reader, RecordMapping(Self.schema), file: "t.xml", lines: LineFinder(bytes: bytes, file: "t.xml"),
      into: &findings)
    return (file, findings)
  }

  private func expectSame(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    expectSame(Array(text.utf8), sourceLocation: sourceLocation)
  }

  private func expectSame(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let (a, b) = (quick(bytes), careful(bytes))
    #expect(a.findings.all == b.findings.all, sourceLocation: sourceLocation)
    #expect(a.file?.records.count == b.file?.records.count, sourceLocation: sourceLocation)
    for (x, y) in zip(a.file.map { Array($0.records) } ?? [], b.file.map { Array($0.records) } ?? []) {
      #expect(x.cells == y.cells, sourceLocation: sourceLocation)
      #expect(x.line == y.line && x.column == y.column, sourceLocation: sourceLocation)
    }
  }

  /// All of the right shape, in either language; some with bad values.
  static let plain = [
    "<rows/>", "<rows><row/></rows>", "<rijen>\n <rij><code>é1</code><uren>1,5</uren></rij>\n\n</rijen>\n",
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by hand -->
    <rows xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="rows.xsd">
      <row>
        <id>a1</id><hours> 1.50 </hours>
        <note>Tom &amp; J&#233;r&#xF4;me <![CDATA[<b>]]>
          two lines</note>
      </row>
      <!-- between -->
      <row><note/><id  >a2</id ><since>01-07-2026</since><works>ja</works><kind>kern</kind><count></count></row>
      <row><hours>1.234</hours><count>1,5</count><since>31-02-2026</since><kind>odd</kind><works>?</works></row>
      <row><id>   </id><count>1001</count></row>
    </rows>
    """,
  ]

  @Test("what is plain is read the quick way, to the same cells, places and findings", arguments: plain)
  func same(_ text: String) {
    #expect(quick(text).file?.columns != nil)
    expectSame(text)
  }

  @Test("values are kept by column: hundredths, ordinals, yes and no, and nothing where none stands")
  func columns() {
    let values = quick(Self.plain[3]).file?.columns?.values ?? []
    #expect(values.count == 7 && values[0].isEmpty)
    #expect(values[1] == [150, RecordColumns.absent, RecordColumns.absent, RecordColumns.absent])
    #expect(values[3][1] == Day("2026-07-01")?.ordinal)
    #expect(values[4] == [RecordColumns.absent, 1, RecordColumns.absent, RecordColumns.absent])
  }

  /// Each of these breaks one rule of the published schema.
  static let odd = [
    "<rows><row><id>a</id><id>b</id></row></rows>", "<rows><row><id>a</id><uren>1</uren></row></rows>",
    "<rows><rij><code>a</code></rij></rows>", "<rows><row id='x'><id>a</id></row></rows>",
    "<rows xmlns='urn:x'><row><id>a</id></row></rows>", "<rows><row><id>a<b/></id></row></rows>",
    "<rows>text<row><id>a</id></row></rows>", "<rows><row>text<id>a</id></row></rows>",
    "<rows><row><id>a<!-- c -->b</id></row></rows>", "<rows><row><id>a<?p i?>b</id></row></rows>",
    "<rows><row><ID>a</ID></row></rows>", "<rows><row><unknown>a</unknown></row></rows>", "<other/>",
    "<rows><row><id>a</id></row>", "<rows><row><id>a</row></rows>", "<rows/><rows/>", "",
    "<!DOCTYPE rows [<!ENTITY e 'x'>]><rows><row><id>&e;</id></row></rows>", "<rows><row><id>&e;</id></row></rows>",
    "<rows><row><id>\u{1}</id></row></rows>", "<rows><![CDATA[ ]]><row><id>a</id></row></rows>",
  ]

  @Test("what is not is left to the careful reader, whose words it then is", arguments: odd)
  func otherwise(_ text: String) {
    #expect(quick(text).file?.columns == nil)
    guard text.contains("<") else { return }
    expectSame(text)
  }

  @Test("cut off at every byte, a file gives the findings of the careful reader")
  func truncation() {
    let bytes = Array(Self.plain[3].utf8)
    for length in 1..<bytes.count {
      let part = Array(bytes[..<length])
      guard quick(part).findings.hasErrors else {
        Issue.record("cut off at \(length) without an error")
        continue
      }
      expectSame(part)
    }
  }
}
