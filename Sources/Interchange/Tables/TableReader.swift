extension Table {
  /// Reads a delimited text file, its encoding and dialect found from the bytes; `nil` when there is no table in it.
  ///
  /// - Parameter recognise: how many of a row's cells are headings that the caller knows; the row among the first
  ///   fifty with the most of them is the header. Without it, or when it knows none, the kinds of the columns tell.
  package static func read(
    _ path: String, encoding: TextEncoding? = nil, options: TableOptions = TableOptions(),
    into findings: inout Findings, recognise: (([String]) -> Int)? = nil
  ) -> Table? {
    guard let text = DecodedText.read(path, encoding: encoding, into: &findings) else { return nil }
    return Table(text, options: options, into: &findings, recognise: recognise)
  }

  /// Reads a table from text that is already decoded.
  package init?(
    _ text: DecodedText, options: TableOptions = TableOptions(), into findings: inout Findings,
    recognise: (([String]) -> Int)? = nil
  ) {
    let detection = text.bytes.withUnsafeBufferPointer { DialectDetection.detect($0, options) }
    var scan = TableScan(
      delimiter: detection.dialect.delimiter, quote: detection.dialect.quote, escape: detection.dialect.escape,
      comment: options.comment)
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
      file: text.file, encoding: text.encoding, encodingReason: text.reason, encodingConfidence: text.confidence,
      dialect: detection.dialect, bytes: text.bytes, scan: scan)
    if dialect.delimiterConfidence < 60, dialect.delimiter.count > 0 {
      findings.add(TableTexts.unclearDelimiter(text.file, dialect))
    }
    arrange(options, recognise, into: &findings)
    if options.repairs { repairRows(into: &findings) }
    nameColumns()
    if !options.isWhole { trimNotes(into: &findings) }
    reportQuotes(into: &findings)
    reportWidths(into: &findings)
    // Whoever knows the headings knows what the columns hold.
    if recognise == nil, !options.isWhole { describeColumns(into: &findings) }
  }

  /// Divides the rows into headings, body and what is around them.
  private mutating func arrange(
    _ options: TableOptions, _ recognise: (([String]) -> Int)?, into findings: inout Findings
  ) {
    let blocks =
      options.isWhole
      ? [TableLayout.Block(rows: 0..<scan.rowCount, width: commonWidth(0..<scan.rowCount))] : blocks()
    var chosen =
      blocks.indices.max {
        (blocks[$0].rows.count * blocks[$0].width, -$0) < (blocks[$1].rows.count * blocks[$1].width, -$1)
      } ?? 0
    var known: Int?
    if let table = options.table, blocks.indices.contains(table - 1) {
      chosen = table - 1
    } else if let recognise {
      for (index, block) in blocks.enumerated() where known == nil {
        known = knownHeader(block.rows, recognise)
        if known != nil { chosen = index }
      }
    }
    // What stands above the first table may hold its headings, however few cells they have.
    if known == nil, let recognise, blocks[chosen].rows.lowerBound > 0 {
      known = knownHeader(0..<blocks[chosen].rows.lowerBound, recognise)
    }
    let block = blocks[chosen]
    var header: HeaderDetection
    if let known {
      header = HeaderDetection(rows: known..<known + 1, reason: TableTexts.headerKnown, confidence: 99)
    } else if let rows = options.headerRows {
      let start = options.isWhole ? block.rows.lowerBound : firstWideRow(block)
      header = HeaderDetection(
        rows: start..<min(block.rows.upperBound, start + rows), reason: TableTexts.asked, confidence: 100)
    } else {
      header = detectHeader(block)
      // Whoever knows the headings and finds none sees the first row as them, to say what is wrong.
      if recognise != nil, header.rows.isEmpty { header.rows = header.rows.lowerBound..<header.rows.lowerBound + 1 }
    }
    layout.header = header.rows
    layout.headerReason = header.reason
    layout.headerConfidence = header.confidence
    layout.body = header.rows.upperBound..<max(header.rows.upperBound, block.rows.upperBound)
    let above = chosen == 0 ? 0 : blocks[chosen - 1].rows.upperBound
    layout.preamble = min(above, header.rows.lowerBound)..<header.rows.lowerBound
    let below = chosen + 1 < blocks.count ? blocks[chosen + 1].rows.lowerBound : scan.rowCount
    layout.notes = layout.body.upperBound..<max(layout.body.upperBound, below)
    (layout.number, layout.count) = (chosen + 1, blocks.count)
    layout.others = blocks.indices.filter { $0 != chosen }.map { blocks[$0].rows }
    width = block.width
    for row in header.rows { width = max(width, effectiveWidth(row) > block.width + 1 ? effectiveWidth(row) : 0) }
    if !layout.preamble.isEmpty {
      findings.add(
        TableTexts.preamble(
          file, rows: layout.preamble.count,
          headerLine: Int(scan.rowLine[min(header.rows.lowerBound, scan.rowCount - 1)])))
    }
    if header.rows.isEmpty, !options.isWhole {
      findings.add(
        TableTexts.noHeadings(file, header, line: Int(scan.rowLine[min(header.rows.lowerBound, scan.rowCount - 1)])))
    } else if header.rows.count > 1, !options.isWhole {
      findings.add(TableTexts.severalHeadingRows(file, header, line: Int(scan.rowLine[header.rows.lowerBound])))
    }
    if blocks.count > 1 {
      findings.add(
        TableTexts.severalTables(
          file, chosen: chosen + 1, lines: blocks.map { Int(scan.rowLine[$0.rows.lowerBound]) },
          rows: blocks.map(\.rows.count)))
    }
  }

  private func knownHeader(_ rows: Range<Int>, _ recognise: ([String]) -> Int) -> Int? {
    let known = rows.prefix(50).map { ($0, recognise(texts($0))) }
    guard let most = known.map(\.1).max(), most > 0 else { return nil }
    return known.first { $0.1 == most }?.0
  }

  /// The headings; those of several rows are joined with a blank.
  private mutating func nameColumns() {
    var rows = layout.header.map { row in
      cells(ofScannedRow: row).map { Record.Cell(text: $0.text.trimmingBlanks(), line: $0.line, column: $0.column) }
    }
    guard !rows.isEmpty else { return }
    var joined = rows.removeFirst()
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column >= joined.count {
          joined.append(cell)
        } else if !cell.text.isEmpty, joined[column].text != cell.text {
          joined[column].text += (joined[column].text.isEmpty ? "" : " ") + cell.text
        }
      }
    }
    while let last = joined.last, last.text.isEmpty { joined.removeLast() }
    header = joined
    width = max(width, header.count)
  }

  /// Rows of one cell at the end of a wide table are notes: a source, a total in words. A row with all its delimiters
  /// is a record, even when only its first cell is filled.
  private mutating func trimNotes(into findings: inout Findings) {
    var end = layout.body.upperBound
    if width >= 3 {
      while end - 1 > layout.body.lowerBound, repaired[end - 1] == nil, scan.width(of: end - 1) == 1,
        scan.range(row: end - 1, column: 0).range.count > 0
      {
        end -= 1
      }
      // Many such rows are records that were cut off, not notes.
      if layout.body.upperBound - end > max(5, layout.body.count / 10) { end = layout.body.upperBound }
    }
    layout.notes = end..<layout.notes.upperBound
    layout.body = layout.body.lowerBound..<end
    if !layout.notes.isEmpty {
      let line = Int(scan.rowLine[end])
      findings.add(TableTexts.footnotes(file, rows: layout.notes.count, line: line, excerpt: excerpt(line: line)))
    }
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
  private mutating func reportWidths(into findings: inout Findings) {
    let headings = header.isEmpty ? width : header.count
    var (long, short) = (0, 0)
    for row in layout.body {
      let cells = cellCount(ofScannedRow: row)
      if cells == headings { continue }
      if cells > headings {
        guard let extra = (headings..<cells).first(where: { !isBlank(scannedRow: row, column: $0) }) else { continue }
        long += 1
        guard long <= Table.reported else { continue }
        let cell = self.cells(ofScannedRow: row, upTo: extra + 1)[extra]
        findings.add(
          TableTexts.longRow(
            file, cells: cells, headings: headings, delimiter: dialect.delimiter, line: cell.line, column: cell.column,
            excerpt: excerpt(line: cell.line)))
      } else {
        short += 1
        guard short <= Table.reported else { continue }
        let line = Int(scan.rowLine[row])
        findings.add(
          TableTexts.shortRow(file, cells: cells, headings: headings, line: line, excerpt: excerpt(line: line)))
      }
    }
    raggedCount = long + short
    if long > Table.reported { findings.add(TableTexts.moreRaggedRows(file, count: long - Table.reported, .error)) }
    if short > Table.reported { findings.add(TableTexts.moreRaggedRows(file, count: short - Table.reported, .warning)) }
  }

  private func isBlank(scannedRow row: Int, column: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      withBytes(scannedRow: row, column: column, in: text) { $0.allSatisfy { $0 == 32 || $0 == 9 } }
    }
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
