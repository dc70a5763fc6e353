extension Table {
  /// Reads a delimited text file, its encoding and dialect found from the bytes; `nil` when there is no table in it.
  ///
  /// - Parameter recognise: how many of a row's cells are headings that the caller knows; the row among the first
  ///   fifty with the most of them is the header. Without it, or when it knows none, the first row that is as wide as
  ///   most rows is.
  package static func read(
    _ path: String, encoding: TextEncoding? = nil, into findings: inout Findings,
    recognise: (([String]) -> Int)? = nil
  ) -> Table? {
    guard let text = DecodedText.read(path, encoding: encoding, into: &findings) else { return nil }
    return Table(text, into: &findings, recognise: recognise)
  }

  /// Reads a table from text that is already decoded.
  package init?(_ text: DecodedText, into findings: inout Findings, recognise: (([String]) -> Int)? = nil) {
    let detection = text.bytes.withUnsafeBufferPointer { DialectDetection.detect($0) }
    var scan = TableScan(
      delimiter: detection.dialect.delimiter, quote: detection.dialect.quote, escape: detection.dialect.escape)
    text.bytes.withUnsafeBufferPointer { buffer in
      // Room for a little more than the sample foresees spares copies of the growing arrays.
      let cells = buffer.count / detection.sampledBytes * detection.sampledCells
      if buffer.count > 1_000_000 {
        scan.reserve(
          cells: cells + cells / 16, rows: cells / max(1, detection.sampledCells / DialectDetection.sampleRows))
      }
      scan.run(buffer, from: detection.start, line: detection.startLine)
    }
    guard scan.rowCount > 0 else {
      findings.add(TableTexts.noRows(text.file))
      return nil
    }
    self.init(
      file: text.file, encoding: text.encoding, encodingReason: text.reason, dialect: detection.dialect,
      bytes: text.bytes, scan: scan, headerRow: 0)
    headerRow = chooseHeader(recognise)
    header = cells(ofScannedRow: headerRow).map {
      Record.Cell(text: $0.text.trimmingBlanks(), line: $0.line, column: $0.column)
    }
    while let last = header.last, last.text.isEmpty { header.removeLast() }
    if detection.agreement < 60 { findings.add(TableTexts.unclearDelimiter(text.file, dialect.delimiter)) }
    if headerRow > 0 {
      findings.add(TableTexts.preamble(text.file, rows: headerRow, headerLine: Int(scan.rowLine[headerRow])))
    }
    reportQuotes(into: &findings)
    reportWidths(into: &findings)
  }

  private func chooseHeader(_ recognise: (([String]) -> Int)?) -> Int {
    let sample = min(scan.rowCount, 50)
    // The width up to the last cell that is not empty: a spreadsheet pads its title row with delimiters.
    let rows = (0..<sample).map { row in cells(ofScannedRow: row).map { $0.text.trimmingBlanks() } }
    if let recognise {
      let known = rows.map(recognise)
      if let most = known.max(), most > 0, let first = known.firstIndex(of: most) { return first }
    }
    let widths = rows.map { row in (row.lastIndex { !$0.isEmpty } ?? -1) + 1 }
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    let stable = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    return widths.firstIndex { $0 >= stable } ?? 0
  }

  private func reportQuotes(into findings: inout Findings) {
    for damage in scan.broken.prefix(Table.reported) {
      findings.add(TableTexts.brokenQuote(file, damage.kind, place: TextPlace(of: damage.offset, in: bytes)))
    }
    if scan.brokenCount > Table.reported {
      findings.add(TableTexts.moreBrokenQuotes(file, count: scan.brokenCount - Table.reported))
    }
  }

  /// So many findings of one kind are told with their place; the rest is counted.
  static let reported = 100

  /// A row with text beyond the last heading has slipped: some cell holds the delimiter, unquoted. A row that stops
  /// early has only left its last cells out.
  private func reportWidths(into findings: inout Findings) {
    let width = header.count
    var (long, short) = (0, 0)
    for row in headerRow + 1..<max(headerRow + 1, scan.rowCount) {
      let cells = scan.width(of: row)
      if cells == width { continue }
      if cells > width {
        guard let extra = (width..<cells).first(where: { !isBlank(scannedRow: row, column: $0) }) else { continue }
        long += 1
        guard long <= Table.reported else { continue }
        let cell = self.cells(ofScannedRow: row, upTo: extra + 1)[extra]
        findings.add(
          TableTexts.longRow(
            file, cells: cells, headings: width, delimiter: dialect.delimiter, line: cell.line, column: cell.column,
            excerpt: excerpt(line: cell.line)))
      } else {
        short += 1
        guard short <= Table.reported else { continue }
        let line = Int(scan.rowLine[row])
        findings.add(
          TableTexts.shortRow(file, cells: cells, headings: width, line: line, excerpt: excerpt(line: line)))
      }
    }
    if long > Table.reported { findings.add(TableTexts.moreRaggedRows(file, count: long - Table.reported, .error)) }
    if short > Table.reported { findings.add(TableTexts.moreRaggedRows(file, count: short - Table.reported, .warning)) }
  }

  private func isBlank(scannedRow row: Int, column: Int) -> Bool {
    let range = scan.range(row: row, column: column).range
    return bytes[range].allSatisfy { $0 == 32 || $0 == 9 || $0 == dialect.quote }
  }
}

extension StringProtocol {
  /// Without blanks, tabs, line breaks and no-break spaces at both ends.
  package func trimmingBlanks() -> String {
    // Most cells begin and end with a visible ASCII character.
    if let first = utf8.first, let last = self.last?.asciiValue, first > 32, first < 127, last > 32, last < 127 {
      return String(self)
    }
    func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
