/// Puts rows and cells of one sheet in their places while a file is read.
///
/// Excel and LibreOffice hold 1,048,576 rows of 16,384 columns; what a file says of places beyond them is a finding when
/// it holds something and nothing else, so that no count in a file costs memory or overflows.
struct SheetBuilder {
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  private(set) var sheet: Sheet
  private let file: String
  private var nextRow = 0
  private var nextColumn = 0
  private var row: Sheet.Row?

  init(file: String, name: String, line: Int) {
    self.file = file
    sheet = Sheet(name: name, line: line)
  }

  /// The row and column where the next cell without a place of its own goes.
  var place: (row: Int, column: Int) { (row?.first ?? nextRow, nextColumn) }

  mutating func hide() { sheet.isHidden = true }

  /// - Parameter index: from 0, where the file names one.
  mutating func beginRow(
    at index: Int? = nil, count: Int = 1, isHidden: Bool = false, line: Int, column: Int, into findings: inout Findings
  ) {
    if let index {
      if index >= nextRow {
        nextRow = min(index, SheetBuilder.rowLimit)
      } else {
        findings.add(SheetTexts.backwards(at: location(nextRow, nil, line, column)))
      }
    }
    nextColumn = 0
    row = Sheet.Row(
      first: nextRow, count: min(max(1, count), SheetBuilder.rowLimit), isHidden: isHidden, line: line, column: column,
      cells: [])
  }

  mutating func endRow(into findings: inout Findings) {
    guard var row else { return }
    self.row = nil
    nextRow = min(nextRow + row.count, SheetBuilder.rowLimit)
    if row.cells.isEmpty { return }
    if row.first >= SheetBuilder.rowLimit {
      findings.add(SheetTexts.beyond(at: location(nil, nil, row.line, row.column)))
      return
    }
    row.count = min(row.count, SheetBuilder.rowLimit - row.first)
    sheet.rows.append(row)
  }

  /// Puts a cell, or `nil` for an empty one, at `index` or behind the last.
  ///
  /// - Parameters:
  ///   - across: how many further columns the cell covers; the next cell goes behind them.
  ///   - skipping: whether columns that are covered are passed over here, or stand in the file themselves.
  mutating func add(
    _ cell: SheetCell?, at index: Int? = nil, count: Int = 1, across: Int = 0, down: Int = 0, skipping: Bool,
    line: Int, column: Int, into findings: inout Findings
  ) {
    guard row != nil else { return }
    if let index {
      if index >= nextColumn {
        nextColumn = min(index, SheetBuilder.columnLimit)
      } else {
        findings.add(SheetTexts.backwards(at: location(place.row, nextColumn, line, column)))
      }
    }
    let first = nextColumn
    let (count, across) = (min(max(1, count), SheetBuilder.columnLimit), min(max(0, across), SheetBuilder.columnLimit))
    nextColumn = min(nextColumn + (skipping ? max(count, across + 1) : count), SheetBuilder.columnLimit)
    if across > 0 || down > 0, first < SheetBuilder.columnLimit {
      let lastRow = min(place.row + min(max(0, down), SheetBuilder.rowLimit), SheetBuilder.rowLimit)
      sheet.merges.append(
        Sheet.Merge(rows: place.row...lastRow, columns: first...min(first + across, SheetBuilder.columnLimit)))
    }
    guard let cell else { return }
    guard first < SheetBuilder.columnLimit else {
      findings.add(SheetTexts.beyond(at: location(place.row, nil, line, column)))
      return
    }
    row?.cells.append(Sheet.Run(first: first, count: min(count, SheetBuilder.columnLimit - first), cell: cell))
  }

  mutating func hideColumns(_ first: Int, count: Int) {
    guard first >= 0, first < SheetBuilder.columnLimit, count > 0 else { return }
    sheet.hiddenColumns.append(first...min(first + min(count, SheetBuilder.columnLimit) - 1, SheetBuilder.columnLimit))
  }

  func location(_ row: Int?, _ column: Int?, _ line: Int, _ textColumn: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: textColumn, path: sheet.reference(row: row, column: column))
  }
}
