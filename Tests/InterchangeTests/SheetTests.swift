import Testing

@testable import Interchange

@Suite("Spreadsheets")
struct SheetTests {
  private func read(_ text: String) throws -> (book: Workbook, codes: [String]) {
    var findings = Findings()
    let book = try #require(Workbook.read(bytes: Array(text.utf8), file: "f", into: &findings))
    return (book, findings.all.map { "\($0.code) \($0.location?.path ?? "")" })
  }

  private func shown(_ sheet: Sheet) -> [String] {
    sheet.rows.flatMap { row in
      (row.first..<row.first + row.count).flatMap { number in
        row.cells.flatMap { run in
          (run.first..<run.first + run.count).map {
            "\(Sheet.name(row: number, column: $0)) \(run.cell.kind.rawValue) \(run.cell.text) | \(run.cell.value)"
          }
        }
      }
    }
  }

  @Test("Flat ODS: repeated, covered and typed cells, blanks, notes and recorded changes")
  func flatODS() throws {
    let (book, codes) = try read(SheetFixtures.fods)
    #expect(book.format == .flatODS)
    #expect(book.sheets.map(\.name) == ["Blad 1", "Weg", "Leeg"])
    #expect(book.sheets.map(\.isHidden) == [false, true, false])
    #expect(
      shown(book.sheets[0]) == [
        "A1 text Twee woorden | Twee woorden",
        "B1 text Drie   spaties\ten\nregel\nTweede alinea | Drie   spaties\ten\nregel\nTweede alinea",
        "C1 text vet en koppeling | vet en koppeling",
        "A2 number 1,5 | 1.5", "B2 number 1,5 | 1.5", "F2 percentage 50% | 0.5",
        "A3 number 1,5 | 1.5", "B3 number 1,5 | 1.5", "F3 percentage 50% | 0.5",
        "A8 date 1-2-27 | 2027-02-01", "B8 time 08:30 | 08:30:00", "C8 boolean WAAR | true",
        "D8 error #DEEL/0! | #DEEL/0!", "E8 currency € 2,50 | 2.5",
        "A9 text samen | samen", "C9 text naast | naast", "C10 text onder | onder",
      ])
    #expect(book.sheets[0].merges == [Sheet.Merge(rows: 8...9, columns: 0...1)])
    #expect(book.sheets[0].hiddenColumns == [2...2])
    #expect(book.sheets[0].rows.map(\.isHidden) == [false, false, false, true, false])
    #expect(book.sheets[0].cell(row: 7, column: 4)?.formula == "[.A2]+1")
    #expect(shown(book.sheets[1]) == ["A1 text verborgen | verborgen"])
    #expect(book.sheets[2].rows.isEmpty)
    #expect(codes == [])
  }

  @Test("XML Spreadsheet 2003: gaps, merges, spans, types, percent styles, rich text; each doubt has its cell")
  func excel() throws {
    let (book, codes) = try read(SheetFixtures.excel)
    #expect(book.format == .spreadsheetML)
    #expect(book.sheets.map(\.name) == ["Blad1", "Weg"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    #expect(
      shown(book.sheets[0]) == [
        "A1 text a | a", "B1 text b | b", "D1 text c | c",
        "C4 number 1000 | 1000", "D4 date 2027-02-01 | 2027-02-01", "E4 time 08:30:00 | 08:30:00",
        "F4 percentage 12.5% | 0.125", "G4 boolean true | true", "H4 error #DIV/0! | #DIV/0!",
        "I4 percentage 30% | 0.3",
        "A7 text vet schuin\nregel | vet schuin\nregel", "C7 text terug | terug", "D7 text veel | veel",
      ])
    #expect(book.sheets[0].hiddenColumns == [1...2])
    #expect(book.sheets[0].rows.map(\.isHidden) == [false, true, false])
    #expect(
      codes == [
        "sheet/formula-without-value Blad1!B7", "sheet/backwards Blad1!C7", "sheet/bad-value Blad1!D7",
        "sheet/beyond Blad1!7",
      ])
  }

  @Test("a column has its letters, and a sheet's name gets quotes where a spreadsheet puts them")
  func names() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702, 16_383].map(Sheet.columnName) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"])
    #expect(Sheet(name: "Blad1", line: 1).reference(row: 6, column: 2) == "Blad1!C7")
    #expect(Sheet(name: "Blad 'x'", line: 1).reference(row: 6, column: nil) == "'Blad ''x'''!7")
    #expect(Sheet(name: "Blad1", line: 1).reference(row: nil, column: nil) == "Blad1")
  }

  @Test(
    "a stored number is written plainly, with the digits that count",
    arguments: [
      ("1", "1"), ("-0.0", "0"), ("1E3", "1000"), ("1.5e-3", "0.0015"), ("0.1", "0.1"), ("3.2000000000000002", "3.2"),
      ("-12.50", "-12.5"), ("123456789012345678", "123456789012346000"), ("nan", nil), ("0x10", nil), ("", nil),
      ("1e999", nil), ("1,5", nil),
    ] as [(String, String?)])
  func numbers(_ text: String, _ plain: String?) { #expect(SheetValue.number(text) == plain) }

  @Test(
    "a percentage is a hundred times its value",
    arguments: [("0.5", "50"), ("5", "500"), ("0.125", "12.5"), ("-0.01", "-1"), ("0", "0"), ("0.001", "0.1")])
  func percentages(_ value: String, _ shown: String) { #expect(SheetValue.timesHundred(value) == shown) }

  @Test("a moment is a day, a time or both; what is none of them is refused")
  func moments() {
    #expect(SheetValue.dateTime("2019-08-26T08:57:31.280")?.value == "2019-08-26T08:57:31.28")
    #expect(SheetValue.dateTime("2019-08-26")?.value == "2019-08-26")
    #expect(SheetValue.dateTime("2019-02-30T00:00:00") == nil)
    #expect(SheetValue.dateTime("2019-08-26T25:00:00") == nil)
    #expect(SheetValue.dateTime("26-08-2019") == nil)
    #expect(SheetValue.duration("PT26H05M09.50S") == "26:05:09.5")
    #expect(SheetValue.duration("-PT1H") == "-01:00:00")
    for bad in ["PT", "P1D", "PT1M2H", "PT99999999999999999999H", "8:30", "PT1H2"] {
      #expect(SheetValue.duration(bad) == nil, "\(bad)")
    }
  }

  @Test("a file that breaks off anywhere is read up to there, with an error")
  func truncation() {
    for text in [SheetFixtures.fods, SheetFixtures.excel] {
      let bytes = Array(text.utf8)
      let end = text.utf8.count - 1
      for length in 0..<end {
        var findings = Findings()
        _ = Workbook.read(bytes: Array(bytes[..<length]), file: "f", into: &findings)
        #expect(findings.hasErrors, "\(length)")
      }
    }
  }

  @Test("the stored results of formulas and of array formulas are read, in every cell of the array")
  func formulas() throws {
    let text = """
      <w:Workbook xmlns:w="urn:schemas-microsoft-com:office:spreadsheet"><w:Worksheet w:Name="B"><w:Table>
      <w:Row><w:Cell><w:Data w:Type="Number">2</w:Data></w:Cell>
      <w:Cell w:ArrayRange="RC:R[1]C" w:Formula="=R1C1:R2C1*2"><w:Data w:Type="Number">4</w:Data></w:Cell>
      <w:Cell w:Formula="=RC[-2]&amp;&quot; uur&quot;"><w:Data w:Type="String">2 uur</w:Data></w:Cell></w:Row>
      <w:Row><w:Cell><w:Data w:Type="Number">3</w:Data></w:Cell><w:Cell><w:Data w:Type="Number">6</w:Data></w:Cell>
      <w:Cell w:ArrayRange="RC" w:Formula="=SUM(R1C1:R2C1*2)"/></w:Row>
      </w:Table></w:Worksheet></w:Workbook>
      """
    var findings = Findings()
    let book = try #require(Workbook.read(bytes: Array(text.utf8), file: "f", into: &findings))
    let cells = book.sheets[0].rows.flatMap(\.cells).map(\.cell)
    #expect(cells.map(\.text) == ["2", "4", "2 uur", "3", "6"])
    #expect(cells.map(\.formula) == ["", "R1C1:R2C1*2", "RC[-2]&\" uur\"", "", ""])
    #expect(findings.all.map(\.code) == ["sheet/formula-without-value"])
  }

  @Test("another XML file is no spreadsheet")
  func otherXML() {
    for text in ["<Workbook/>", "<a xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "<boxes/>"] {
      var findings = Findings()
      #expect(Workbook.read(bytes: Array(text.utf8), file: "f", into: &findings) == nil)
      #expect(findings.all.map(\.code) == ["sheet/not-a-spreadsheet"])
    }
  }

  @Test("blanks before the XML declaration are passed over with a warning, in spreadsheets only")
  func leadingBlanks() {
    var findings = Findings()
    let text = " \n" + SheetFixtures.fods
    #expect(Workbook.read(bytes: Array(text.utf8), file: "f", into: &findings)?.sheets.count == 3)
    #expect(findings.all.map(\.code) == ["xml/leading-blanks"])
    var strict = Findings()
    let xml = " <?xml version=\"1.0\"?><boxes><box><id>B</id><count>1</count></box></boxes>"
    _ = RecordFile.read(bytes: Array(xml.utf8), file: "f", schema: sampleSchema, into: &strict)
    #expect(strict.all.map(\.code) == ["xml/not-well-formed"])
  }
}
