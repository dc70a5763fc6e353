import Foundation
import Testing

@testable import Interchange

@Suite("Table detection")
struct TableDetectionTests {
  private func read(
    _ text: String, _ options: TableOptions = TableOptions()
  ) -> (table: Table?, codes: [String], findings: [Diagnostic]) {
    var findings = Findings()
    let decoded = DecodedText.decode(Array(text.utf8), file: "t.csv", into: &findings)
    let table = decoded.flatMap { Table($0, options: options, into: &findings) }
    return (table, findings.all.map(\.code), findings.all)
  }

  private func rows(_ table: Table?) -> [[String]] {
    table.map { table in (0..<table.rowCount).map { table.wholeRow($0) } } ?? []
  }

  /// Eight records with a number, a day, a code and a word.
  private let sound = (1...8).map { ["\($0 * 11)", "2026-03-0\($0)", "AB-10\($0)", $0 % 2 == 0 ? "Linen" : "Office"] }
  private let headings = ["Number", "Day", "Code", "Kind"]

  private func lines(_ rows: [[String]], _ delimiter: String = ",") -> [String] {
    rows.map { $0.joined(separator: delimiter) }
  }

  @Test("a delimiter of several characters is found", arguments: ["||", "::", ", ", "; ", "|~|"])
  func longDelimiters(delimiter: String) {
    let (table, _, _) = read(lines([headings] + sound, delimiter).joined(separator: "\n"))
    #expect(table?.dialect.delimiter == Array(delimiter.utf8))
    #expect(rows(table) == sound)
  }

  @Test("lines that begin with the sign for comments say nothing of the delimiter")
  func comments() {
    let text = sound.map { "% gezien; geteld; klopt;\n% nog; een; keer;\n" + $0.joined(separator: ",") }
    var options = TableOptions()
    options.comment = [UInt8(ascii: "%")]
    options.headerRows = 0
    let (table, _, _) = read(text.joined(separator: "\n"), options)
    #expect(table?.dialect.delimiter == [UInt8(ascii: ",")])
    #expect(rows(table) == sound)
  }

  @Test("readings under different delimiters stand in one order: of any three the first beats the third")
  func order() {
    let texts = [
      lines([headings] + sound, "||"), lines([headings] + sound, ", ") + ["a, b;c;d", "e,f;g;h"],
      lines(sound, ";") + ["x||y|z;1", "||;||;||", "1,5; 2,5; 3; 4"], ["a, b", "c,d", "e; f", "g;h"],
    ]
    for text in texts.map({ Array($0.joined(separator: "\n").utf8) }) {
      let trials = text.withUnsafeBufferPointer { bytes in
        DialectDetection.candidates(in: bytes, from: 0).enumerated().map { order, delimiter in
          DialectTrial(
            bytes, from: 0, delimiter: delimiter, quote: 34, escape: .doubledQuote, comment: [], order: order,
            isCertain: false)
        }
      }
      #expect(trials.count >= 2)
      for a in trials {
        #expect(!a.isBetter(than: a))
        for b in trials where a.isBetter(than: b) {
          #expect(!b.isBetter(than: a))
          for c in trials where b.isBetter(than: c) { #expect(a.isBetter(than: c)) }
        }
      }
    }
  }

  @Test("an unusual delimiter is found", arguments: [" ", "~", "^", "#", "\u{1F}"])
  func unusualDelimiters(delimiter: String) {
    let (table, _, _) = read(lines([headings] + sound, delimiter).joined(separator: "\n"))
    #expect(table?.dialect.delimiter == Array(delimiter.utf8))
    #expect(rows(table) == sound)
  }

  @Test("names of two words and times are one column, not two")
  func oneColumn() {
    #expect(read("Jan Bakker\nPiet Smit\nAnna Mol\n").table?.dialect.delimiter == [])
    #expect(read("tijd\n10:30\n11:45\n12:00\n").table?.dialect.delimiter == [])
  }

  @Test("what the caller says overrules what the bytes show")
  func overrides() {
    var options = TableOptions()
    options.delimiter = Array("|".utf8)
    options.headerRows = 0
    let (table, _, _) = read("a;b|c\n1;2|3\n", options)
    #expect(rows(table) == [["a;b", "c"], ["1;2", "3"]])
    #expect(table?.dialect.delimiterConfidence == 100)
    #expect(TableOptions.delimiter(named: "tab") == [9])
    #expect(TableOptions.delimiter(named: "") == nil)
    #expect(TableOptions.delimiter(named: "a\nb") == nil)
  }

  @Test("headings are told from records by the kinds of the columns")
  func header() {
    let with = read(lines([headings] + sound).joined(separator: "\n"))
    #expect(with.table?.header.map(\.text) == headings)
    #expect(with.codes.isEmpty)
    let without = read(lines(sound).joined(separator: "\n"))
    #expect(without.table?.header.isEmpty == true)
    #expect(rows(without.table) == sound)
    #expect(without.codes == ["table/no-header"])
  }

  @Test("years above numbers are headings; numbers that are no row of years are not")
  func years() {
    #expect(read("naam,2024,2025\nA,10,20\nB,30,40\n").table?.header.count == 3)
    #expect(read("naam,2024,2031\nA,10,20\nB,30,40\n").table?.header.isEmpty == true)
  }

  @Test("two and three rows of headings are joined")
  func headerRows() {
    let units = ["pieces", "date", "text", "group"]
    let two = read(lines([headings, units] + sound).joined(separator: "\n"))
    #expect(two.table?.header.map(\.text) == ["Number pieces", "Day date", "Code text", "Kind group"])
    #expect(two.codes == ["table/header-rows"])
    let three = read(lines([headings, units, ["x", "x", "x", "x"]] + sound).joined(separator: "\n"))
    #expect(three.table?.header.first?.text == "Number pieces x")
    #expect(rows(three.table) == sound)
  }

  @Test("a second table behind a blank line is told, and can be asked for")
  func severalTables() {
    let text = (lines([headings] + sound) + ["", "Place,Boxes", "Hall,12", "Loft,3"]).joined(separator: "\n")
    let first = read(text)
    #expect(rows(first.table) == sound)
    #expect(first.codes == ["table/several-tables"])
    var options = TableOptions()
    options.table = 2
    #expect(rows(read(text, options).table) == [["Hall", "12"], ["Loft", "3"]])
    // A blank line inside one table is none.
    let parted = read((lines([headings] + sound) + [""] + lines(sound)).joined(separator: "\n"))
    #expect(parted.table?.rowCount == 16)
    #expect(parted.codes.isEmpty)
  }

  @Test("notes below a table are left out and told")
  func footnotes() {
    let (table, codes, findings) = read((lines([headings] + sound) + ["Source: the ward"]).joined(separator: "\n"))
    #expect(rows(table) == sound)
    #expect(codes == ["table/footnote"])
    #expect(findings[0].location?.line == 10)
  }

  @Test("an extra delimiter is taken out where the other rows prove which", arguments: 0..<3)
  func extraDelimiter(column: Int) {
    var cells = sound[3]
    cells[column] += ","
    var damaged = lines([headings] + sound)
    damaged[4] = cells.joined(separator: ",")
    let (table, codes, findings) = read(damaged.joined(separator: "\n"))
    #expect(rows(table) == sound)
    #expect(codes == ["table/repaired-row"])
    #expect(findings[0].severity == .warning)
    #expect(findings[0].location?.line == 5)
    var asIs = TableOptions()
    asIs.repairs = false
    #expect(rows(read(damaged.joined(separator: "\n"), asIs).table) != sound)
  }

  @Test("a missing delimiter is put back where the other rows prove where", arguments: 0..<3)
  func missingDelimiter(column: Int) {
    var cells = sound[3]
    cells[column] += cells.remove(at: column + 1)
    var damaged = lines([headings] + sound)
    damaged[4] = cells.joined(separator: ",")
    let (table, codes, _) = read(damaged.joined(separator: "\n"))
    #expect(rows(table) == sound)
    #expect(codes == ["table/repaired-row"])
  }

  @Test("one row with another delimiter is read with it", arguments: [" ", ";", "\t", "|"])
  func otherDelimiter(delimiter: String) {
    for row in [0, 4] {
      var damaged = lines([headings] + sound)
      damaged[row] = ([headings] + sound)[row].joined(separator: delimiter)
      let (table, codes, _) = read(damaged.joined(separator: "\n"))
      #expect(table?.header.map(\.text) == headings)
      #expect(rows(table) == sound)
      #expect(codes == ["table/repaired-row"])
    }
  }

  @Test("an extra quote stays a character of its cell", arguments: 0..<4)
  func extraQuote(column: Int) {
    for place in 0..<3 {
      var expected = sound
      var cell = Array(expected[3][column])
      cell.insert("\"", at: place == 0 ? 0 : place == 1 ? 1 : cell.count)
      expected[3][column] = String(cell)
      let (table, _, _) = read(lines([headings] + expected).joined(separator: "\n"))
      #expect(rows(table) == expected)
    }
  }

  @Test("what the other rows cannot prove is an error, or stays as it is")
  func unproved() {
    let (table, codes, findings) = read("a,b,c\n1,2,3\n4,5,6\n7,8,9\n1,2,3,4\n2,4,6\n3,5,7\n")
    #expect(codes == ["table/ragged-row"])
    #expect(findings[0].severity == .error)
    #expect(table?.wholeRow(3) == ["1", "2", "3", "4"])
  }

  @Test("decimal comma, decimal point, thousands and the order of days are told per column")
  func columns() {
    let (table, codes, _) = read(
      "a;b;c;d;e\n1.234,50;1,234.50;31-01-2026;2026-01-31;1.234\n2,5;2.5;01-02-2026;2026-02-01;2.345\n")
    #expect(table?.columns.map(\.decimalSign) == [",", ".", nil, nil, nil])
    #expect(table?.columns[0].thousandsSign == ".")
    #expect(table?.columns.map(\.dayOrder) == [nil, nil, "D-M-Y", "Y-M-D", nil])
    #expect(codes == ["table/ambiguous-column"])
    #expect(read("d;n\n01/31/2026;1\n02/15/2026;2\n").table?.columns[0].dayOrder == "M-D-Y")
  }

  @Test("Mac Roman and ISO-8859-15 are found where bytes prove them, and no apostrophe does")
  func encodings() {
    func encoding(_ bytes: [UInt8]) -> TextEncoding? {
      var findings = Findings()
      return DecodedText.decode(bytes, file: "t", into: &findings)?.encoding
    }
    let mac =
      Array("caf".utf8) + [0x8E] + Array("s;co".utf8) + [0x9A] + Array("rdinatie;be".utf8) + [0x91]
      + Array("indigd\n".utf8)
    #expect(encoding(mac) == .macRoman)
    #expect(encoding(Array("prijs;".utf8) + [0xA4] + Array(" 12,50\n".utf8)) == .latin9)
    #expect(encoding(Array("foto".utf8) + [0x92] + Array("s;auto".utf8) + [0x92] + Array("s\n".utf8)) == .windows1252)
    #expect(
      encoding(Array("caf".utf8) + [0xE9] + Array("s;co".utf8) + [0xF6] + Array("rdinatie\n".utf8)) == .windows1252)
    var findings = Findings()
    #expect(
      DecodedText.decode(mac, file: "t", into: &findings).map { String(decoding: $0.bytes, as: UTF8.self) }
        == "cafés;coördinatie;beëindigd\n")
  }
}
