import Testing

@testable import Interchange

@Suite("Records from spreadsheets")
struct RecordSheetTests {
  private func read(_ bytes: [UInt8]) -> (file: RecordFile?, findings: [Diagnostic]) {
    var findings = Findings()
    let file = RecordFile.read(bytes: bytes, file: "boxes.xml", schema: sampleSchema, into: &findings)
    return (file, findings.all)
  }

  private func read(_ sheets: [(name: String, rows: [[String]])]) -> (file: RecordFile?, findings: [Diagnostic]) {
    read(SheetFixtures.workbook(sheets))
  }

  private let header = ["id", "aantal", "gewicht", "ingepakt op", "breekbaar", "maat"]

  @Test("typed cells are values: a number is in no doubt about its point, a date and a yes are read as such")
  func values() throws {
    let (file, findings) = read([
      (
        "Blad1",
        [
          ["Onze dozen"], header,
          ["B1", "Number:3", "Number:1.25", "DateTime:2026-07-01T00:00:00.000", "Boolean:1", "groot"],
        ]
      )
    ])
    #expect(findings.isEmpty, "\(findings)")
    let record = try #require(file?.records.first)
    let row = try #require(file?.reading(record))
    var ignored = Findings()
    #expect(row.integer("count", into: &ignored) == 3)
    #expect(row.number("weight", into: &ignored) == 125)
    #expect(row.day("packedOn", into: &ignored) == Day("2026-07-01"))
    #expect(row.yesNo("fragile", into: &ignored) == true)
    #expect(row.choice("size", into: &ignored) == "large")
    #expect(file?.format == .sheet)
  }

  @Test("a finding names sheet and cell, of an empty cell too, and the line of the file")
  func places() {
    let (_, findings) = read([("Blad 1", [header, ["B1", "veel"], ["B2", "", "Number:1.234", "", "", "Error:#N/A"]])])
    #expect(
      findings.map { "\($0.code) \($0.location?.path ?? "") \($0.location?.line ?? 0)" } == [
        "sheet/error-value 'Blad 1'!F3 6", "value/not-a-number 'Blad 1'!B2 5", "value/missing 'Blad 1'!B3 6",
        "value/too-many-decimals 'Blad 1'!C3 6",
      ])
    #expect(findings[1].excerpt?.contains("veel") == true)
  }

  @Test("headings that are unknown, twice or missing are found at their cell")
  func headings() {
    let (_, findings) = read([("Blad1", [["id", "gewicht", "kleur", "gewicht"], ["B1", "1", "rood", "2"]])])
    #expect(
      findings.map { "\($0.code) \($0.location?.path ?? "")" } == [
        "table/duplicate-column Blad1!D1", "table/unknown-column Blad1!C1", "table/missing-column Blad1!1",
      ])
  }

  @Test("of several sheets the one that fits is read, and the others are named")
  func sheets() throws {
    let other: (name: String, rows: [[String]]) = ("Uitleg", [["Lees dit eerst"], ["id"]])
    let (file, findings) = read([other, ("Dozen", [["id", "aantal"], ["B1", "Number:2"]])])
    #expect(file?.records.count == 1)
    #expect(findings.map(\.code) == ["sheet/chosen"])
    #expect(
      findings[0].message.en.contains("'Dozen' with 2 known headings") && findings[0].message.en.contains("'Uitleg'"))
    let (_, both) = read([("A", [["id", "aantal"], ["B1", "1"]]), ("B", [["id", "aantal"], ["B2", "1"]])])
    #expect(both.map(\.code) == ["sheet/chosen", "sheet/also-fits"])
    #expect(both[1].location?.path == "B")
    let (none, noHeader) = read([("A", [["x"]])])
    #expect(none == nil)
    #expect(noHeader.map(\.code) == ["table/no-header"])
    let (empty, noRecords) = read([("A", [])])
    #expect(empty == nil)
    #expect(noRecords.map(\.code) == ["table/no-records"])
  }

  @Test("merged, hidden, repeated and percentage cells count, and each is said")
  func said() throws {
    let sheet = """
      <w:Workbook xmlns:w="urn:schemas-microsoft-com:office:spreadsheet"><w:Styles><w:Style w:ID="p"><w:NumberFormat w:Format="Percent"/></w:Style></w:Styles>
      <w:Worksheet w:Name="B"><w:Table><w:Column w:Hidden="1"/>
      <w:Row><w:Cell><w:Data>id</w:Data></w:Cell><w:Cell><w:Data>aantal</w:Data></w:Cell><w:Cell><w:Data>opmerking</w:Data></w:Cell></w:Row>
      <w:Row><w:Cell><w:Data>B1</w:Data></w:Cell><w:Cell w:StyleID="p"><w:Data w:Type="Number">0.5</w:Data></w:Cell><w:Cell w:MergeDown="1"><w:Data>samen</w:Data></w:Cell></w:Row>
      <w:Row w:Hidden="1"><w:Cell><w:Data>B2</w:Data></w:Cell><w:Cell><w:Data w:Type="Number">2</w:Data></w:Cell></w:Row>
      <w:Row><w:Cell><w:Data>B3</w:Data></w:Cell><w:Cell><w:Data w:Type="Number">3</w:Data></w:Cell></w:Row>
      <w:Row w:Span="2000"><w:Cell><w:Data>B4</w:Data></w:Cell></w:Row>
      </w:Table></w:Worksheet></w:Workbook>
      """
    let (file, findings) = read(Array(sheet.utf8))
    let records = try #require(file?.records)
    var ignored = Findings()
    #expect(records.map { file?.reading($0).integer("count", into: &ignored) } == [50, 2, 3])
    #expect(records.map { file?.reading($0).text("note", into: &ignored) } == ["samen", "samen", nil])
    #expect(records.map(\.row) == [2, 3, 4])
    #expect(
      findings.map(\.code) == [
        "sheet/repeated-row", "sheet/hidden", "sheet/hidden", "sheet/spanning", "sheet/percentages",
      ])
  }

  @Test("Flat ODS gives records as well")
  func flatODS() throws {
    let text = """
      <o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:spreadsheet><t:table t:name="Dozen">
      <t:table-row><t:table-cell o:value-type="string"><p:p>id</p:p></t:table-cell><t:table-cell o:value-type="string"><p:p>aantal</p:p></t:table-cell></t:table-row>
      <t:table-row><t:table-cell o:value-type="string"><p:p>B1</p:p></t:table-cell><t:table-cell o:value-type="float" o:value="3"><p:p>3,00</p:p></t:table-cell></t:table-row>
      <t:table-row t:number-rows-repeated="1048574"><t:table-cell t:number-columns-repeated="1024"/></t:table-row>
      </t:table></o:spreadsheet></o:body></o:document>
      """
    let (file, findings) = read(Array(text.utf8))
    #expect(findings.isEmpty, "\(findings)")
    var ignored = Findings()
    #expect(file?.records.count == 1)
    #expect(file.flatMap { $0.reading($0.records[0]).integer("count", into: &ignored) } == 3)
  }
}
