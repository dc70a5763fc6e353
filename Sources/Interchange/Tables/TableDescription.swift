/// How a table was read, for people and for programs.
package struct TableDescription: Encodable, Sendable {
  package struct Choice: Encodable, Sendable {
    var name: String
    var value: String
    var reason: Phrase
    var confidence: Int
  }
  struct Column: Encodable, Sendable {
    var heading: String
    var kind: String
    var filled: Int
    var empty: Int
    var decimalSign: String?
    var thousandsSign: String?
    var dayOrder: String?
    var reason: Phrase
    var confidence: Int
  }

  var file: String
  var choices: [Choice]
  /// The line of the first heading; absent where there are none.
  var headerLine: Int?
  var headerRows: Int
  var headings: [String]
  var records: Int
  var width: Int
  var preambleRows: Int
  var noteRows: Int
  var tables: Int
  var table: Int
  var repairedRows: Int
  var raggedRows: Int
  var columns: [Column]
  /// Every record as its cells, where they are asked for.
  var rows: [[String]]?
  package var findings: [Diagnostic] = []

  package init(_ table: Table, rows: Bool = false) {
    let dialect = table.dialect
    file = table.file
    choices = [
      Choice(
        name: "encoding", value: table.encoding.rawValue, reason: table.encodingReason,
        confidence: table.encodingConfidence),
      Choice(
        name: "delimiter", value: String(decoding: dialect.delimiter, as: UTF8.self), reason: dialect.delimiterReason,
        confidence: dialect.delimiterConfidence),
      Choice(
        name: "quote", value: dialect.quote == 0 ? "" : String(UnicodeScalar(dialect.quote)),
        reason: dialect.quoteReason, confidence: dialect.quoteConfidence),
      Choice(
        name: "escape", value: dialect.escape.rawValue, reason: dialect.escapeReason,
        confidence: dialect.escapeConfidence),
      Choice(
        name: "lineBreak", value: dialect.lineBreak.rawValue, reason: dialect.lineBreakReason,
        confidence: dialect.lineBreakConfidence),
      Choice(
        name: "header", value: String(table.layout.header.count), reason: table.layout.headerReason,
        confidence: table.layout.headerConfidence),
    ]
    if let metadata = table.metadata {
      choices.append(
        Choice(name: "metadata", value: metadata.file, reason: TableMetadataTexts.beside, confidence: 100))
    }
    headerLine = table.layout.header.isEmpty ? nil : table.header.first?.line
    headerRows = table.layout.header.count
    headings = table.header.map(\.text)
    records = table.rowCount
    width = table.width
    preambleRows = table.layout.preamble.count
    noteRows = table.layout.notes.count
    tables = table.layout.count
    self.table = table.layout.number
    repairedRows = table.repairCount
    raggedRows = table.raggedCount
    columns = table.columns.enumerated().map { index, column in
      Column(
        heading: index < table.header.count ? table.header[index].text : "", kind: column.kind.rawValue,
        filled: column.filled, empty: column.empty, decimalSign: column.decimalSign.map(String.init),
        thousandsSign: column.thousandsSign.map(String.init), dayOrder: column.dayOrder, reason: column.reason,
        confidence: column.confidence)
    }
    if rows { self.rows = (0..<table.rowCount).map { table.wholeRow($0) } }
  }
}

extension Table {
  /// The cells of a row as texts, filled up with empty ones to the table's width; no cell is left out.
  package func wholeRow(_ row: Int) -> [String] {
    bytes.withUnsafeBufferPointer { text in
      let scanned = row + layout.body.lowerBound
      var cells = (0..<cellCount(ofScannedRow: scanned)).map { column in
        withBytes(scannedRow: scanned, column: column, in: text) { String(decoding: $0, as: UTF8.self) }
      }
      if let metadata { cells = described(cells, by: metadata) }
      while cells.count > width, cells.last?.trimmingBlanks().isEmpty ?? false { cells.removeLast() }
      while cells.count < width { cells.append("") }
      return cells
    }
  }

  /// The table as RFC 4180 has it (UTF-8, commas, CR LF), with the headings where the file has any, and every cell as
  /// it was read: nothing is added before a formula, no number or day is written anew.
  package func rfc4180() -> [UInt8] {
    var writer = TableWriter(.rfc4180(carriageReturns: true), spreadsheetSafe: false)
    if !header.isEmpty {
      var headings = header.map(\.text)
      while headings.count < width { headings.append("") }
      writer.row(headings)
    }
    for row in 0..<rowCount { writer.row(wholeRow(row)) }
    return writer.bytes
  }

  /// How the table was read, in lines for people.
  package func description(in language: Language) -> String {
    let told = TableDescription(self)
    var lines = [told.file]
    func line(_ name: Phrase, _ value: String, _ reason: Phrase, _ confidence: Int) {
      lines.append("  \(name[language]): \(value) (\(confidence)%; \(reason[language]))")
    }
    for choice in told.choices {
      let shown =
        choice.name == "delimiter"
        ? TableTexts.name(dialect.delimiter)[language]
        : choice.value.isEmpty ? TableDescriptionTexts.none[language] : choice.value
      line(TableDescriptionTexts.name(ofChoice: choice.name), shown, choice.reason, choice.confidence)
    }
    lines.append("  " + TableDescriptionTexts.size(told)[language])
    for (index, column) in told.columns.enumerated() {
      let details = [
        column.decimalSign.map { TableDescriptionTexts.decimalSign($0)[language] }, column.dayOrder,
      ].compactMap { $0 }
      let heading = column.heading.isEmpty ? "\(index + 1)" : column.heading
      line(
        Phrase(verbatim: "\(index + 1) \(heading)"),
        ([TableTexts.name(columns[index].kind)[language]] + details).joined(separator: ", "), column.reason,
        column.confidence)
    }
    return lines.joined(separator: "\n")
  }
}
