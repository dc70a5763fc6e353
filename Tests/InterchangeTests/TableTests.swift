import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Tables")
struct TableTests {
  private func read(_ text: String) -> (table: Table?, codes: [String], findings: [Diagnostic]) {
    var findings = Findings()
    let decoded = DecodedText.decode(Array(text.utf8), file: "t.csv", into: &findings)
    let table = decoded.flatMap { Table($0, into: &findings) }
    return (table, findings.all.map(\.code), findings.all)
  }

  private func rows(_ table: Table?) -> [[String]] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { table.cells(ofRow: $0).map(\.text) }
  }

  @Test("each delimiter is found", arguments: [";", ",", "\t", "|"])
  func delimiters(delimiter: String) {
    let lines = [["name", "hours"], ["Front desk", "12"], ["Filing", "3"]]
    let (table, codes, _) = read(lines.map { $0.joined(separator: delimiter) }.joined(separator: "\n"))
    #expect(table?.dialect.delimiter == Array(delimiter.utf8))
    #expect(rows(table) == Array(lines.dropFirst()))
    #expect(codes.isEmpty)
  }

  @Test("decimal commas in every row do not make the comma the delimiter")
  func decimalComma() {
    let (table, codes, _) = read("naam;uren\nA;1,5\nB;2,5\nC;3,25\n")
    #expect(table?.dialect.delimiter == Array(";".utf8))
    #expect(rows(table) == [["A", "1,5"], ["B", "2,5"], ["C", "3,25"]])
    #expect(codes.isEmpty)
    let (numbers, _, _) = read("1,5;2,5\n3,5;4,5\n")
    #expect(numbers?.dialect.delimiter == Array(";".utf8))
  }

  @Test("semicolons inside some cells do not make the semicolon the delimiter")
  func semicolonsInText() {
    let (table, _, _) = read("id,note,n\n1,a;b,2\n2,c;d,3\n3,e,4\n")
    #expect(table?.dialect.delimiter == Array(",".utf8))
  }

  @Test("quotes, doubled quotes and line breaks inside cells")
  func quoted() {
    let (table, codes, _) = read("a;b\r\n\"x \"\"y\"\" z\";\"line one\r\nline two\"\r\n\"\";3\r\n")
    #expect(rows(table) == [["x \"y\" z", "line one\r\nline two"], ["", "3"]])
    #expect(table?.dialect.lineBreak == .carriageReturnLineFeed)
    #expect(table?.line(ofRow: 1) == 4)
    #expect(codes.isEmpty)
  }

  @Test("backslash escapes")
  func backslash() {
    let (table, codes, _) = read("a,b\n\"say \\\"hi\\\" now\",1\n\"c:\\\\d\",2\n")
    #expect(table?.dialect.escape == .backslash)
    #expect(rows(table) == [["say \"hi\" now", "1"], ["c:\\d", "2"]])
    #expect(codes.isEmpty)
    #expect(read("a,b\n\"c:\\\",1\n").table?.dialect.escape == .doubledQuote)
  }

  @Test("single quotes quote where they always close, and are apostrophes elsewhere")
  func singleQuotes() {
    let (table, _, _) = read("'a','b'\n'x, y','2'\n'z','3'\n")
    #expect(rows(table) == [["x, y", "2"], ["z", "3"]])
    let (dutch, codes, _) = read("wanneer;wat\n's avonds;koffie\n's ochtends;thee\n")
    #expect(rows(dutch) == [["'s avonds", "koffie"], ["'s ochtends", "thee"]])
    #expect(codes.isEmpty)
  }

  @Test("CR alone ends lines too")
  func oldMac() {
    let (table, _, _) = read("a,b\r1,2\r3,4\r")
    #expect(rows(table) == [["1", "2"], ["3", "4"]])
    #expect(table?.dialect.lineBreak == .carriageReturn)
    #expect(table?.line(ofRow: 1) == 3)
  }

  @Test("Excel's line sep= names the delimiter", arguments: ["sep=;\r\n", "\"sep=;\"\r\n"])
  func separatorLine(first: String) {
    let (table, codes, _) = read(first + "a;b\r\n1,2;3\r\n")
    #expect(table?.header.map(\.text) == ["a", "b"])
    #expect(rows(table) == [["1,2", "3"]])
    #expect(table?.line(ofRow: 0) == 3)
    #expect(codes.isEmpty)
  }

  @Test("blank lines and rows of empty cells are left out, and lines stay right")
  func blankRows() {
    let (table, codes, _) = read("a;b;c;;\n\n1;2;3;;\n;;;;\n   \n4;5;6;;\n;;;;\n;;;;\n")
    #expect(table?.header.count == 3)
    #expect(table?.rowCount == 2)
    #expect(table?.line(ofRow: 1) == 6)
    #expect(codes.isEmpty)
  }

  @Test("a title above the header is skipped with a note, padded or not")
  func preamble() {
    for title in ["Takenlijst 2026\n\n", "Takenlijst 2026;;\n;;\n"] {
      let (table, codes, _) = read(title + "id;naam;uren\n1;A;2\n2;B;3\n")
      #expect(table?.header.map(\.text) == ["id", "naam", "uren"])
      #expect(table?.header.first?.line == 3)
      #expect(table?.rowCount == 2)
      #expect(codes == ["table/preamble"])
    }
  }

  @Test("a row too long is an error at the extra cell, a row too short a warning; both stay in their row")
  func ragged() {
    let (table, codes, findings) = read("a;b;c\n1;2;3\n4;5;6;7\n8;9\n10;11;12\n")
    #expect(codes == ["table/ragged-row", "table/ragged-row"])
    #expect(findings[0].severity == .error)
    #expect(findings[0].location == SourceLocation(file: "t.csv", line: 3, column: 7))
    #expect(findings[0].excerpt == "4;5;6;7")
    #expect(findings[1].severity == .warning)
    #expect(findings[1].location?.line == 4)
    #expect(rows(table).last == ["10", "11", "12"])
    #expect(table?.cell(row: 2, column: 2) == nil)
  }

  @Test("a quote that is never closed costs one cell, not the rest of the file")
  func unterminated() {
    let (table, codes, findings) = read("a;b\n1;\"open\n2;x\n3;\"y\"\n")
    #expect(codes == ["table/unterminated-quote"])
    #expect(findings[0].location == SourceLocation(file: "t.csv", line: 2, column: 3))
    #expect(rows(table) == [["1", "\"open"], ["2", "x"], ["3", "y"]])
    #expect(rows(read("a;b\n1;2\n3;\"open").table) == [["1", "2"], ["3", "\"open"]])
  }

  @Test("text behind a closing quote makes the quotes text, with a warning")
  func stray() {
    let (table, codes, _) = read("a;b\n\"Jan\" de Groot;1\n5\" pipe;2\n")
    #expect(codes == ["table/stray-quote"])
    #expect(rows(table) == [["\"Jan\" de Groot", "1"], ["5\" pipe", "2"]])
  }

  @Test("one column of prose with commas stays one column")
  func oneColumn() {
    let (table, _, _) = read("task\nanswer the phone, politely\nsort\nfile\n")
    #expect(rows(table) == [["answer the phone, politely"], ["sort"], ["file"]])
  }

  @Test("columns count characters and cells behind a quoted line break get its line")
  func places() {
    let (table, _, _) = read("é;\"ü\n☕\";x;y\n1;2;3;4\n")
    #expect(table?.header.map(\.column) == [1, 3, 4, 6])
    #expect(table?.header.map(\.line) == [1, 1, 2, 2])
    #expect(table?.excerpt(line: 2) == "☕\";x;y")
    #expect(table?.excerpt(line: 3) == "1;2;3;4")
    #expect(table?.excerpt(line: 5) == nil)
  }

  @Test("the fast path gives the same bytes as the cells")
  func fastPath() {
    let (table, _, _) = read("a,b,c\n\"x \"\"y\"\"\",plain,\"q\"\n1,\"\",3\n")
    guard let table else { return #expect(Bool(false), "no table") }
    for row in 0..<table.rowCount {
      for (column, cell) in table.cells(ofRow: row).enumerated() {
        #expect(table.withBytes(row: row, column: column) { String(decoding: $0, as: UTF8.self) } == cell.text)
        #expect(table.cell(row: row, column: column) == cell)
      }
    }
  }

  /// Two expectations do not belong to the bytes of their file: newlines_crlf lost its CR LF on the way (the JSON has it
  /// in a cell), and the telephone number of location_coordinates was made unrecognisable in the JSON alone. With
  /// those two undone all twelve are met; without, ten, and these are all the cells that differ.
  @Test("csv-spectrum gives its expected rows, twelve of twelve, and as it came it differs in two known cells")
  func spectrum() throws {
    guard let folder = SharedData.url("csv-spectrum") else { return }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent("csvs"), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
    #expect(files.count == 12)
    var differences: [String] = []
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let expected =
        try JSONSerialization.jsonObject(
          with: Data(contentsOf: folder.appendingPathComponent("json/\(name).json")))
      let wanted = expected as? [[String: String]] ?? [expected as? [String: String] ?? [:]]
      func records(of text: String) -> [[String: String]] {
        let (table, _, _) = read(text)
        let header = table?.header.map(\.text) ?? []
        return rows(table).map { row in Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first }) }
      }
      var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let shipped = records(of: text)
      #expect(shipped.count == wanted.count, "\(name)")
      for (row, (found, other)) in zip(shipped, wanted).enumerated() {
        for key in Set(found.keys).union(other.keys).sorted() where found[key] != other[key] {
          differences.append("\(name), row \(row + 1), \(key)")
          if name == "newlines_crlf" {
            #expect(found[key]?.replacingOccurrences(of: "\n", with: "\r\n") == other[key])
          }
        }
      }
      if name == "newlines_crlf" {
        #expect(!text.utf8.contains(13), "The file has its CR LF again; the repair is not needed any more.")
        text = text.replacingOccurrences(of: "\n", with: "\r\n")
      }
      if name == "location_coordinates" {
        text = text.replacingOccurrences(of: "2095257564", with: wanted[0]["Contact Phone Number"] ?? "")
      }
      #expect(records(of: text) == wanted, "\(name)")
    }
    print("csv-spectrum: 12 of 12 with two files set right; as it came, these cells differ: \(differences)")
    #expect(differences.map { $0.split(separator: ",")[0] } == ["location_coordinates", "newlines_crlf"])
  }

  @Test("no messy file crashes, and each gives a table or an error")
  func messy() throws {
    guard let folder = SharedData.url("csv-messy") else { return }
    var (read, tables, withErrors, expectations) = (0, 0, 0, 0)
    for case let url as URL in try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    {
      if ["json", "jsonld", "yaml"].contains(url.pathExtension) { expectations += 1 }
      guard ["csv", "tsv"].contains(url.pathExtension) else { continue }
      var findings = Findings()
      let table = Table.read(url.path, into: &findings)
      #expect(table != nil || findings.hasErrors, "\(url.lastPathComponent)")
      read += 1
      if table != nil { tables += 1 }
      if findings.hasErrors { withErrors += 1 }
    }
    print(
      "csv-messy: \(tables) of \(read) files give a table, errors are found in \(withErrors); the set comes with "
        + "\(expectations) files of expected cells or dialects, so there is nothing to compare with")
    #expect(read > 80 && expectations == 0)
  }

  @Test("cut off at every byte, a table never crashes and keeps its first rows")
  func truncation() {
    let text = Array("sep=;\r\nnaam;\"uren\";x\r\n\"a \"\"b\"\"\";1,5;é\r\n\"c\r\nd\";2;\"\"\r\n".utf8)
    for length in 0...text.count {
      var findings = Findings()
      let decoded = DecodedText.decode(Array(text[..<length]), file: "t", into: &findings)
      let table = decoded.flatMap { Table($0, into: &findings) }
      #expect(table != nil || findings.hasErrors)
      if length > 43 { #expect(table.map { rows($0).first?.first } == "a \"b\"") }
    }
  }
}
