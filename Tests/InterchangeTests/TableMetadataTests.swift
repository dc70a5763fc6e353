import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct TableMetadataTests {
  /// The table and its findings, read with metadata of which this is the inside.
  private func read(
    _ text: String, _ metadata: String, options: TableOptions = TableOptions()
  ) throws -> (rows: [[String]], header: [String], codes: [String], table: Table?) {
    let folder = try TemporaryFolder()
    try folder.write(text, "uren.csv")
    try folder.write(
      #"{"@context": "http://www.w3.org/ns/csvw", "url": "uren.csv", \#(metadata)}"#, "uren.csv-metadata.json")
    var findings = Findings()
    let described = TableMetadata.beside(folder["uren.csv"].path, into: &findings)
    let table = try Table.read(
      folder["uren.csv"].path, describedBy: #require(described), options: options, into: &findings)
    return (
      (0..<(table?.rowCount ?? 0)).compactMap { table?.wholeRow($0) }, table?.header.map(\.text) ?? [],
      findings.all.map(\.code), table
    )
  }

  @Test("Skipped lines, comments, skipped columns, delimiter, quote and blanks are as the dialect says")
  func dialect() throws {
    let (rows, header, codes, table) = try read(
      "bron: rooster\nx| taak |uren\n% geen rij\n1| 'a|b' | 3\n2|c|'it\\'s'\n",
      """
      "dialect": {"skipRows": 1, "skipColumns": 1, "commentPrefix": "%", "delimiter": "|", "quoteChar": "'",
      "doubleQuote": false, "trim": true}
      """)
    #expect(rows == [["a|b", "3"], ["c", "it's"]])
    #expect(header == ["taak", "uren"])
    #expect(table?.columns.count == 2 && table?.columns.map(\.filled) == [2, 2])
    #expect(codes.isEmpty)
    #expect(table?.dialect.delimiterReason.en.contains("from metadata") == true)
    #expect(table?.line(ofRow: 0) == 4)
    #expect(table.map { String(decoding: $0.rfc4180(), as: UTF8.self) } == "taak,uren\r\n\"a|b\",3\r\nc,\"it's\"\r\n")
  }

  @Test("Columns are called as the metadata has it, and virtual ones are not in the file")
  func names() throws {
    let (rows, header, codes, _) = try read(
      "A;B\n",
      """
      "dialect": {"delimiter": ";", "header": false}, "tableSchema": {"columns": [
      {"name": "eerste", "titles": "Eerste"}, {"titles": ["Tweede", "2"]}, {"name": "v", "virtual": true}]}
      """)
    #expect(rows == [["A", "B"]] && header == ["eerste", "Tweede"] && codes.isEmpty)
  }

  @Test("Numbers and days become plain, texts for nothing become empty, and defaults fill in")
  func values() throws {
    let (rows, _, codes, table) = try read(
      "dag;uren;ja;wat\n31-5-2026;1.234,50;J;n.v.t.\n1-6-2026;-;N;\n",
      """
      "dialect": {"delimiter": ";"}, "tableSchema": {"null": ["-", "n.v.t."], "columns": [
      {"titles": "dag", "datatype": {"base": "date", "format": "d-M-yyyy"}},
      {"titles": "uren", "datatype": {"base": "decimal", "format": {"decimalChar": ",", "groupChar": "."}}},
      {"titles": "ja", "datatype": {"base": "boolean", "format": "J|N"}}, {"titles": "wat", "default": "koffie"}]}
      """)
    #expect(rows == [["2026-05-31", "1234.50", "true", ""], ["2026-06-01", "", "false", "koffie"]])
    #expect(codes.isEmpty)
    #expect(table?.columns.map(\.kind) == [.day, .decimal, .text, .text])
  }

  @Test("A value that is not as described stays, with its place; so does an empty one that must not be")
  func badValues() throws {
    let schema = """
      "tableSchema": {"columns": [{"titles": "n", "datatype": "integer"}, {"titles": "w", "required": true}]}
      """
    let (rows, _, codes, table) = try read("n,w\n1,x\n2.5,\n", schema)
    #expect(rows == [["1", "x"], ["2.5", ""]])
    #expect(codes == ["metadata/value", "metadata/value"] && table != nil)
    #expect(try read("n,w\n1,x\n2,y\n", schema).codes.isEmpty)
  }

  @Test("Of many bad values 200 are told and the rest is counted; reading the file again adds none")
  func manyBadValues() throws {
    let folder = try TemporaryFolder()
    try folder.write("n\n" + (1...500).map { "x\($0)\n" }.joined(), "x.csv")
    try folder.write(
      #"{"url": "x.csv", "tableSchema": {"columns": [{"titles": "n", "datatype": "integer"}]}}"#, "x.csv-metadata.json")
    var findings = Findings()
    let metadata = try #require(TableMetadata.beside(folder["x.csv"].path, into: &findings))
    for _ in 1...2 {
      #expect(Table.read(folder["x.csv"].path, describedBy: metadata, into: &findings)?.rowCount == 500)
      #expect(findings.all.count == 201 && findings.added == 500)
      #expect(findings.all.last?.rest == Diagnostic.Rest(count: 300, lastLine: 501))
      #expect(findings.all.last?.location?.line == 202)
    }
  }

  @Test("A whole number is within the bounds of its type, however wide, and without bounds where the type has none")
  func integers() throws {
    let wide = "9223372036854775808"
    let huge = String(repeating: "9", count: 60)
    for (type, fits, fails) in [
      ("integer", ["-\(huge)", huge], ["1.5"]),
      ("long", ["-\(wide)", "9223372036854775807"], [wide, huge, "-\(huge)"]),
      ("unsignedLong", ["0", wide, "18446744073709551615"], ["-1", "18446744073709551616", huge]),
      ("nonNegativeInteger", ["0", wide, huge], ["-1", "-\(huge)"]),
      ("positiveInteger", ["1", huge], ["0", "-\(huge)"]),
      ("nonPositiveInteger", ["0", "-\(huge)"], ["1", huge]), ("negativeInteger", ["-1", "-\(huge)"], ["0", huge]),
      ("int", ["-2147483648", "2147483647"], ["2147483648", "-\(huge)"]), ("unsignedByte", ["255"], ["256", "-1"]),
    ] {
      let datatype = try #require(MetadataDatatype(.string(type, JSONValue.Place(line: 1, column: 1))))
      for text in fits { #expect(datatype.plain(text) == text, "\(type) \(text)") }
      for text in fails { #expect(datatype.plain(text) == nil, "\(type) \(text)") }
    }
  }

  @Test("Where file and metadata disagree it is said: columns, titles and the delimiter that nobody named")
  func disagreements() throws {
    let two = #""tableSchema": {"columns": [{"titles": "a"}, {"titles": "b"}]}"#
    #expect(try read("a,b\n1,2\n", two).codes.isEmpty)
    #expect(try read("a,b,c\n1,2,3\n4,5,6\n", two).codes == ["metadata/columns"])
    #expect(try read("b,a\n1,2\n", two).codes == ["metadata/title", "metadata/title"])
    let (rows, _, codes, _) = try read("a;b\n1;2\n3;4\n", two)
    #expect(codes == ["metadata/other-delimiter"] && rows == [["1", "2"], ["3", "4"]])
    #expect(try read("a,b\n1,2\n", #""dialect": {"skipRows": "1"}, \#(two)"#).codes == ["metadata/passed-over"])
  }

  @Test("What the caller asks for goes before the metadata")
  func asked() throws {
    var options = TableOptions()
    options.delimiter = [UInt8(ascii: ";")]
    let (rows, _, _, table) = try read("a;b\n1;2\n", #""dialect": {"delimiter": ","}"#, options: options)
    #expect(rows == [["1", "2"]])
    #expect(table?.dialect.delimiterReason == TableTexts.asked)
  }

  @Test("Metadata of another file is not used: its own with a warning, that of the folder in silence")
  func otherFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b\n1,2\n", "x.csv")
    try folder.write(#"{"url": "y.csv"}"#, "x.csv-metadata.json")
    var findings = Findings()
    #expect(TableMetadata.beside(folder["x.csv"].path, into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["metadata/other-file"])
    try folder.write(#"{"tables": [{"url": "y.csv"}, {"url": "dir/x%2Ecsv"}]}"#, "csv-metadata.json")
    #expect(TableMetadata.beside(folder["x.csv"].path, into: &findings)?.file.hasSuffix("csv-metadata.json") == true)
    #expect(TableMetadata.beside(folder["z.csv"].path, into: &findings) == nil)
  }

  @Test("Patterns of numbers allow what they say and nothing else")
  func numberPatterns() throws {
    for (pattern, text, plain) in [
      ("#,##0.00", "1,234.50", "1234.50"), ("#,##0.00", "1234.50", nil), ("#,##0.00", "1.5", nil), ("000", "7", nil),
      ("0.0##", "1.25", "1.25"), ("0.#", "1.25", nil), ("0%", "12%", "0.12"), ("0%", "12", nil), ("#0", "-007", "-7"),
      ("0.0E0", "1.5E3", "1.5E3"), ("0", "1E3", nil), ("0", "", nil), ("#,##,##0", "12,34,567", "1234567"),
    ] as [(String, String, String?)] {
      #expect(try #require(NumberPattern(pattern)).plain(text) == plain, "\(pattern) \(text)")
    }
    #expect(NumberPattern("0#") == nil && NumberPattern("[") == nil && NumberPattern("") == nil)
    #expect(NumberPattern().plain("1,000") == nil && NumberPattern().plain("5‰") == "0.005")
    #expect(NumberPattern().plain("-0") == "0" && NumberPattern().plain("+05.10") == "5.10")
  }

  @Test("Patterns of days and times give ISO 8601, and what is no day is refused")
  func datePatterns() throws {
    for (pattern, kind, text, plain) in [
      ("d-M-yyyy", .date, "1-2-2026", "2026-02-01"), ("dd-MM-yyyy", .date, "1-2-2026", nil),
      ("d-M-yyyy", .date, "30-2-2026", nil), ("HHmm", .time, "0930", "09:30:00"), ("HHmm", .time, "2530", nil),
      ("yyyy-MM-ddTHH:mm", .dateTime, "2026-02-01T09:30", "2026-02-01T09:30:00"),
      ("HH:mm:ss.SS", .time, "09:30:00.123", nil), ("HH:mmX", .time, "09:30-05", "09:30:00-05:00"),
    ] as [(String, DatePattern.Kind, String, String?)] {
      #expect(try #require(DatePattern(pattern, kind)).plain(text) == plain, "\(pattern) \(text)")
    }
    let zoned = DatePattern(plain: .time)
    for (zone, plain) in [
      ("Z", "Z"), ("+01", "+01:00"), ("-0530", "-05:30"), ("+14:00", "+14:00"), ("+14:01", nil), ("+99:99", nil),
      ("+10:60", nil), ("+1:2:30", nil), ("+1:00", nil), ("+01:", nil), ("+010", nil), ("+01:00x", nil), ("01:00", nil),
    ] as [(String, String?)] {
      #expect(zoned.plain("09:30:00" + zone) == plain.map { "09:30:00" + $0 }, "\(zone)")
    }
    #expect(DatePattern("yy-MM-dd", .date) == nil && DatePattern("HH:mm", .date) == nil)
  }

  @Test("Metadata cut off at every byte is a finding or is read, and never a crash")
  func truncation() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b\n1,2\n", "x.csv")
    let bytes = Array(
      #"{"url": "x.csv", "dialect": {"trim": "start"}, "tableSchema": {"columns": [{"name": "a", "datatype": {"base": "date", "format": "d-M"}}]}}"#
        .utf8)
    for length in 0..<bytes.count {
      try Data(bytes[..<length]).write(to: folder["x.csv-metadata.json"])
      var findings = Findings()
      #expect(TableMetadata.beside(folder["x.csv"].path, into: &findings) == nil && findings.hasErrors)
    }
  }
}
