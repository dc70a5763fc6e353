extension RecordFile {
  /// Reads records from the sheet of a workbook whose headings fit the schema best.
  ///
  /// A value that spans rows is the value of each of them, hidden rows are rows, and percentages count in hundredths;
  /// each of the three is said. What stands on other sheets is not read, which is said too.
  static func readWorkbook(
    _ xml: consuming XMLReader, _ mapping: RecordMapping, file name: String, lines: LineFinder,
    into findings: inout Findings
  ) -> RecordFile? {
    guard let book = Workbook.read(xml, file: name, lines: lines, into: &findings) else { return nil }
    let filled = book.sheets.filter { !$0.rows.isEmpty }
    let headers = filled.map { SheetHeader(of: $0, mapping) }
    guard let best = headers.map(\.rank).max(), let chosen = headers.firstIndex(where: { $0.rank == best }) else {
      // A file that broke off has its own finding.
      if !book.sheets.isEmpty { findings.add(RecordTexts.noRecords(name)) }
      return nil
    }
    let (sheet, header) = (filled[chosen], headers[chosen])
    if filled.count > 1 {
      findings.add(SheetTexts.chosen(name, sheet, known: header.known, others: filled.filter { $0 != sheet }))
      for (index, other) in headers.enumerated() where index != chosen && other.isComplete {
        findings.add(SheetTexts.alsoFits(name, filled[index], excerpt: lines.line(filled[index].line)))
      }
    }
    var file = RecordFile(file: name, mapping: mapping, format: .sheet, lines: .finder(lines))
    return file.readSheet(sheet, header, into: &findings) ? file : nil
  }

  private mutating func readSheet(_ sheet: Sheet, _ header: SheetHeader, into findings: inout Findings) -> Bool {
    let bodyRows = sheet.rows.filter { $0.first + $0.count - 1 > header.row }
    let columns = matchColumns(
      header.cells, path: { sheet.reference(row: header.row, column: $0) }, into: &findings,
      isUsed: { column in bodyRows.contains { Sheet.cell(column, in: $0) != nil } })
    guard let columns else { return false }
    var byField = [Int?](repeating: nil, count: schema.fields.count)
    for (column, field) in columns { byField[field] = column }
    self.sheet = (sheet, byField)
    var spans = SheetSpans(sheet)
    var hidden = 0
    var hasPercent = false
    for row in bodyRows {
      let first = max(row.first, header.row + 1)
      let count = row.first + row.count - first
      if count > RecordFile.repeatLimit {
        findings.add(
          SheetTexts.repeatedRow(
            file, sheet, row: first, count: count, line: row.line, excerpt: excerpt(line: row.line)))
        continue
      }
      for number in first..<first + count {
        spans.move(to: number)
        var record = Record(
          cells: [Record.Cell?](repeating: nil, count: schema.fields.count), line: row.line, column: row.column)
        record.row = number + 1
        for (column, field) in columns {
          guard let cell = Sheet.cell(column, in: row) ?? spans.cell(above: column) else { continue }
          guard let text = cell.recordText else {
            findings.add(
              SheetTexts.errorValue(
                file, cell, at: sheet.reference(row: number, column: column), excerpt: excerpt(line: cell.line)))
            continue
          }
          if cell.kind == .percentage { hasPercent = true }
          if !text.allSatisfy(\.isWhitespace) {
            record.cells[field] = Record.Cell(text: text, line: cell.line, column: cell.column)
          }
        }
        guard record.cells.contains(where: { $0 != nil }) else { continue }
        if row.isHidden { hidden += 1 }
        records.append(record)
      }
    }
    for record in records { reading(record).check(into: &findings) }
    if hidden > 0 { findings.add(SheetTexts.hiddenRows(file, sheet, count: hidden)) }
    let hiddenUsed = columns.filter { column, _ in sheet.hiddenColumns.contains { $0.contains(column) } }
    if !hiddenUsed.isEmpty { findings.add(SheetTexts.hiddenColumns(file, sheet, hiddenUsed.map(\.column))) }
    if sheet.isHidden { findings.add(SheetTexts.hiddenSheet(file, sheet)) }
    if spans.hasFilled { findings.add(SheetTexts.spanningValues(file, sheet)) }
    if hasPercent { findings.add(SheetTexts.percentages(file, sheet)) }
    if records.isEmpty { findings.add(RecordTexts.noRecords(file)) }
    return true
  }

  /// A row that a file repeats more often than this is a slip in formatting, not so many records.
  static let repeatLimit = 1000
}

/// The row of a sheet that holds the headings: the one among the first fifty with the most that the schema knows.
private struct SheetHeader {
  var row: Int
  var cells: [Record.Cell]
  var known = 0
  /// All required fields have a column.
  var isComplete = false
  /// A sheet that people see goes before a hidden one that fits as well.
  var rank: Int

  init(of sheet: Sheet, _ mapping: RecordMapping) {
    var best: (row: Sheet.Row, fields: Set<Int>)?
    for row in sheet.rows.prefix(50) {
      let fields = Set(row.cells.prefix(1000).compactMap { mapping.field(forHeading: $0.cell.text) })
      if best.map({ fields.count > $0.fields.count }) ?? true { best = (row, fields) }
    }
    cells = []
    row = best.map { $0.row.first } ?? 0
    known = best?.fields.count ?? 0
    if let best {
      isComplete = mapping.schema.fields.indices.allSatisfy {
        !mapping.schema.fields[$0].isRequired || best.fields.contains($0)
      }
      for run in best.row.cells.prefix(1000) {
        while cells.count < run.first {
          cells.append(Record.Cell(text: "", line: best.row.line, column: best.row.column))
        }
        // A heading that a file repeats to the right is there twice; one finding for it is enough.
        for _ in 0..<min(run.count, 2) {
          cells.append(
            Record.Cell(text: run.cell.text.trimmingBlanks(), line: run.cell.line, column: run.cell.column))
        }
      }
    }
    rank = known * 2 + (sheet.isHidden ? 0 : 1)
  }
}

/// Values of cells that span rows, for the rows below the first.
private struct SheetSpans {
  private let sheet: Sheet
  private let merges: [Sheet.Merge]
  private var next = 0
  private var open: [Sheet.Merge] = []
  private var row = 0
  private(set) var hasFilled = false

  init(_ sheet: Sheet) {
    self.sheet = sheet
    merges = sheet.merges.filter { $0.rows.count > 1 }
  }

  /// Rows come in order, and so do merges by their first row.
  mutating func move(to row: Int) {
    self.row = row
    open.removeAll { $0.rows.upperBound < row }
    while next < merges.count, merges[next].rows.lowerBound <= row {
      if merges[next].rows.upperBound >= row { open.append(merges[next]) }
      next += 1
    }
  }

  /// Only the first column of the span has the value: one value stands for one field.
  mutating func cell(above column: Int) -> SheetCell? {
    guard let merge = open.first(where: { $0.columns.lowerBound == column && $0.rows.lowerBound < row }),
      let cell = sheet.cell(row: merge.rows.lowerBound, column: column)
    else { return nil }
    hasFilled = true
    return cell
  }
}
