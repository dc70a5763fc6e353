/// A spreadsheet that was saved as one XML file, as it was read (werkmap).
///
///     let book = Workbook.read("inventaris.fods", into: &findings)
///     book?.sheets[0].cell(row: 2, column: 0)?.text
///
/// Rows and columns count from 0. What a file repeats (a cell over ten thousand columns, a row to the end of the sheet)
/// is kept once with its count, so that memory grows with the file and not with what it claims.
package struct Workbook: Hashable, Sendable {
  package enum Format: String, Sendable {
    /// Excel's "XML Spreadsheet 2003" (SpreadsheetML).
    case spreadsheetML
    /// OpenDocument in one file (Flat ODS).
    case flatODS
  }

  package var file: String
  package var format: Format
  package var sheets: [Sheet]
}

/// One sheet of a workbook (werkblad).
package struct Sheet: Hashable, Sendable {
  /// Equal rows below each other, with the cells that hold something.
  package struct Row: Hashable, Sendable {
    package var first: Int
    package var count: Int
    package var isHidden: Bool
    package var line: Int
    package var column: Int
    /// By column, without overlap.
    package var cells: [Run]
  }

  /// Equal cells beside each other.
  package struct Run: Hashable, Sendable {
    package var first: Int
    package var count: Int
    package var cell: SheetCell
  }

  /// Cells that are shown as one; the value stands in the first.
  package struct Merge: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>
  }

  package var name: String
  package var isHidden = false
  /// Only rows that hold something, from top to bottom.
  package var rows: [Row] = []
  package var merges: [Merge] = []
  package var hiddenColumns: [ClosedRange<Int>] = []
  /// The line of the file on which the sheet begins.
  package var line: Int

  package init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// The cell, or `nil` where nothing stands.
  package func cell(row: Int, column: Int) -> SheetCell? {
    guard let row = self.row(row) else { return nil }
    return Sheet.cell(column, in: row)
  }

  /// The rows from `row` on that are equal to it, or `nil` where nothing stands.
  package func row(_ row: Int) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].first <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, row - rows[low - 1].first < rows[low - 1].count else { return nil }
    return rows[low - 1]
  }

  static func cell(_ column: Int, in row: Row) -> SheetCell? {
    var (low, high) = (0, row.cells.count)
    while low < high {
      let middle = (low + high) / 2
      if row.cells[middle].first <= column { low = middle + 1 } else { high = middle }
    }
    guard low > 0, column - row.cells[low - 1].first < row.cells[low - 1].count else { return nil }
    return row.cells[low - 1].cell
  }

  /// `C7` for row 6, column 2.
  package static func name(row: Int, column: Int) -> String { "\(columnName(column))\(row + 1)" }

  /// `A`, `Z`, `AA` …
  package static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// `Blad1!C7`, the name between quotes where spreadsheets put them: `'Blad 1'!C7`.
  package func reference(row: Int?, column: Int?) -> String {
    let isPlain = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    let sheet =
      isPlain
      ? name
      : "'"
        + name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    let place = (column.map(Sheet.columnName) ?? "") + (row.map { "\($0 + 1)" } ?? "")
    return place.isEmpty ? sheet : "\(sheet)!\(place)"
  }
}

/// What stands in one cell of a sheet (cel).
package struct SheetCell: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case text, number, percentage, currency, date, time, boolean, error
  }

  package var kind: Kind
  /// As the file shows it; where the file only has the value, the value.
  package var text: String
  /// Without its dress: a number with a decimal point and at most 15 digits, `2027-02-01`, `2027-02-01T08:30:00`,
  /// `08:30:00`, `true`, or the text itself.
  package var value: String
  /// As the file writes it, without the equals sign; empty when the cell was typed in.
  package var formula: String
  package var line: Int
  package var column: Int

  /// What a record takes of the cell; `nil` for an error value such as `#N/A`.
  package var recordText: String? {
    switch kind {
    case .error: nil
    case .percentage: SheetValue.unambiguous(SheetValue.timesHundred(value))
    case .number, .currency: SheetValue.unambiguous(value)
    case .text: text
    case .date, .time, .boolean: value
    }
  }
}
