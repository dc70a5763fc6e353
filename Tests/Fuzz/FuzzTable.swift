import Interchange

/// Reads any bytes as a table, with and without headings that are known, describes it and writes it clean. When the
/// first line begins with `{`, it is metadata of the table that the other lines are.
func fuzzTable(_ bytes: [UInt8]) {
  var findings = Findings()
  if bytes.first == UInt8(ascii: "{") {
    let end = bytes.firstIndex(of: 10) ?? bytes.count
    let metadata = TableMetadata.read(
      bytes: Array(bytes[..<end]), file: "fuzz.csv-metadata.json", describing: "fuzz.csv", into: &findings)
    if let metadata {
      let table = Table.read(
        bytes: Array(bytes[end...].dropFirst()), file: "fuzz.csv", describedBy: metadata, into: &findings)
      precondition(table != nil || findings.hasErrors, "There is neither a described table nor an error.")
      if let table { look(at: table) }
    }
  }
  _ = RecordFile.read(bytes: bytes, file: "fuzz.csv", schema: schema, into: &findings)
  if let text = DecodedText.decode(bytes, file: "fuzz.csv", into: &findings) {
    let table = Table(text, into: &findings)
    precondition(table != nil || findings.hasErrors, "There is neither a table nor an error.")
    if let table { look(at: table) }
  }
  for finding in findings.sorted { _ = finding.text(in: .english) }
}

private func look(at table: Table) {
  for language in Language.allCases { _ = table.description(in: language) }
  precondition(table.columns.count >= table.width, "A column is not described.")
  for row in 0..<table.rowCount {
    precondition(table.wholeRow(row).count >= table.width, "A row is narrower than its table.")
    _ = table.cells(ofRow: row)
  }
  precondition(table.rowCount == 0 || !table.rfc4180().isEmpty, "Records are lost in the clean copy.")
}
