/// The cells of a delimited text file with their places, kept as the file's bytes and the offsets of the cells.
///
///     let table = Table.read("inventory.csv", into: &findings)
///     table?.cell(row: 0, column: 2)?.text
///
/// Rows count from 0 below the header; blank rows are left out. A cell is made into a `String` only when asked for.
package struct Table: Sendable {
  package let file: String
  package let encoding: TextEncoding
  package internal(set) var encodingReason: Phrase
  package let encodingConfidence: Int
  package internal(set) var dialect: TableDialect
  let bytes: [UInt8]
  let scan: TableScan
  /// How the rows of the file are divided into headings, body and notes.
  package internal(set) var layout = TableLayout()
  /// The headings, blanks around them removed, without empty ones at the end; empty when the file has none.
  package internal(set) var header: [Record.Cell] = []
  /// How many cells a whole row has.
  package internal(set) var width = 0
  /// By column, what its cells hold.
  package internal(set) var columns: [TableColumn] = []
  /// What a file beside the table says of it, where that was used.
  var metadata: TableMetadata?
  /// The cells of damaged rows as they were put right, by row of the scan.
  var repaired: [Int: [RowRepair.Cell]] = [:]
  /// Rows that were put right, and rows that do not fit and could not be.
  package internal(set) var repairCount = 0
  package internal(set) var raggedCount = 0

  /// The number of rows below the header.
  package var rowCount: Int { layout.body.count }

  /// The number of cells of a row, whether or not there is a heading for each.
  package func cellCount(ofRow row: Int) -> Int { cellCount(ofScannedRow: row + layout.body.lowerBound) }

  func cellCount(ofScannedRow row: Int) -> Int {
    if !repaired.isEmpty, let cells = repaired[row] { return cells.count }
    return scan.width(of: row)
  }

  /// The line of the file on which a row begins.
  package func line(ofRow row: Int) -> Int { Int(scan.rowLine[row + layout.body.lowerBound]) }

  /// The text of a cell and its place, or `nil` when the row is too short.
  package func cell(row: Int, column: Int) -> Record.Cell? {
    guard row >= 0, row < rowCount, column >= 0, column < cellCount(ofRow: row) else { return nil }
    return cells(ofScannedRow: row + layout.body.lowerBound, upTo: column + 1).last
  }

  /// All cells of a row with their places, in one pass over its bytes.
  package func cells(ofRow row: Int) -> [Record.Cell] {
    guard row >= 0, row < rowCount else { return [] }
    return cells(ofScannedRow: row + layout.body.lowerBound)
  }

  /// Calls `body` with the UTF-8 bytes of a cell as its reader sees it, quotes and escapes resolved; no place is
  /// worked out and nothing is copied unless the cell holds an escape. `nil` when the row is too short.
  package func withBytes<R>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R? {
    guard row >= 0, row < rowCount, column >= 0, column < cellCount(ofRow: row) else { return nil }
    return try bytes.withUnsafeBufferPointer { text in
      try withBytes(scannedRow: row + layout.body.lowerBound, column: column, in: text, body)
    }
  }

  /// As above, by row of the scan, for a cell that is there.
  func withBytes<R>(
    scannedRow row: Int, column: Int, in text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    if !repaired.isEmpty, let cells = repaired[row] { return try cells[column].text.withUnsafeBufferPointer(body) }
    let (range, isQuoted) = scan.range(row: row, column: column)
    guard isQuoted else { return try body(UnsafeBufferPointer(rebasing: text[range])) }
    let inner = self.inner(of: range, in: text)
    if needsUnescaping(inner, in: text) {
      return try unescaped(inner, in: text).withUnsafeBufferPointer(body)
    }
    return try body(UnsafeBufferPointer(rebasing: text[inner]))
  }

  /// The physical line of the file with this number (from 1), without its break; `nil` past the end.
  ///
  /// Looks up the nearest row above and reads on from there.
  package func excerpt(line: Int) -> String? {
    guard line >= 1 else { return nil }
    // The last row that begins on this line or above it.
    var (low, high) = (0, scan.rowCount)
    while low < high {
      let middle = (low + high) / 2
      if Int(scan.rowLine[middle]) <= line { low = middle + 1 } else { high = middle }
    }
    var offset = low == 0 ? 0 : Int(scan.rowStart[low - 1])
    var current = low == 0 ? 1 : Int(scan.rowLine[low - 1])
    while current < line {
      while offset < bytes.count, bytes[offset] != 10, bytes[offset] != 13 { offset += 1 }
      if offset >= bytes.count { return nil }
      offset += bytes[offset] == 13 && offset + 1 < bytes.count && bytes[offset + 1] == 10 ? 2 : 1
      current += 1
    }
    return TextPlace.line(startingAt: offset, in: bytes)
  }

  /// The cells of a row counted from the top of the file.
  func cells(ofScannedRow row: Int, upTo limit: Int = .max) -> [Record.Cell] {
    let right = repaired.isEmpty ? nil : repaired[row]
    let width = min(right?.count ?? scan.width(of: row), limit)
    var cells: [Record.Cell] = []
    cells.reserveCapacity(width)
    return bytes.withUnsafeBufferPointer { text in
      var offset = Int(scan.rowStart[row])
      var line = Int(scan.rowLine[row])
      var column = 1
      /// Goes on to a later byte, counting lines and columns.
      func advance(to end: Int) {
        while offset < end {
          let byte = text[offset]
          offset += 1
          if byte == 10 || (byte == 13 && !(offset < text.count && text[offset] == 10)) {
            line += 1
            column = 1
          } else if byte & 0xC0 != 0x80 {
            column += 1
          }
        }
      }
      for index in 0..<width {
        if let right {
          advance(to: right[index].start)
          cells.append(
            Record.Cell(text: String(decoding: right[index].text, as: UTF8.self), line: line, column: column))
          continue
        }
        let range = scan.range(row: row, column: index).range
        advance(to: range.lowerBound)
        let string = withBytes(scannedRow: row, column: index, in: text) { String(decoding: $0, as: UTF8.self) }
        cells.append(Record.Cell(text: string, line: line, column: column))
      }
      return cells
    }
  }

  /// A quoted cell without its quotes and the blanks around them.
  private func inner(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] != dialect.quote { low += 1 }
    while high > low + 1, text[high - 1] != dialect.quote { high -= 1 }
    return high > low + 1 ? low + 1..<high - 1 : low..<low
  }

  private func needsUnescaping(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for i in range where text[i] == dialect.quote || text[i] == UInt8(ascii: "\\") { return true }
    return false
  }

  private func unescaped(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard dialect.escape != .none else { return Array(text[range]) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    let (quote, backslash) = (dialect.quote, UInt8(ascii: "\\"))
    var i = range.lowerBound
    while i < range.upperBound {
      if i + 1 < range.upperBound {
        let next = text[i + 1]
        let isEscape =
          dialect.escape == .backslash
          ? text[i] == backslash && (next == quote || next == backslash) : text[i] == quote && next == quote
        if isEscape { i += 1 }
      }
      result.append(text[i])
      i += 1
    }
    return result
  }
}
