/// The cells of a delimited text file with their places, kept as the file's bytes and the offsets of the cells.
///
///     let table = Table.read("inventory.csv", into: &findings)
///     table?.cell(row: 0, column: 2)?.text
///
/// Rows count from 0 below the header; blank rows are left out. A cell is made into a `String` only when asked for.
package struct Table: Sendable {
  package let file: String
  package let encoding: TextEncoding
  package let encodingReason: Phrase
  package let dialect: TableDialect
  let bytes: [UInt8]
  let scan: TableScan
  /// Which row of the file, blank ones not counted, holds the headings; rows above it are preamble.
  package internal(set) var headerRow: Int
  /// The headings, blanks around them removed, without empty ones at the end.
  package internal(set) var header: [Record.Cell] = []

  /// The number of rows below the header.
  package var rowCount: Int { max(0, scan.rowCount - headerRow - 1) }

  /// The number of cells of a row, whether or not there is a heading for each.
  package func cellCount(ofRow row: Int) -> Int { scan.width(of: row + headerRow + 1) }

  /// The line of the file on which a row begins.
  package func line(ofRow row: Int) -> Int { Int(scan.rowLine[row + headerRow + 1]) }

  /// The text of a cell and its place, or `nil` when the row is too short.
  package func cell(row: Int, column: Int) -> Record.Cell? {
    guard row >= 0, row < rowCount, column >= 0, column < cellCount(ofRow: row) else { return nil }
    return cells(ofScannedRow: row + headerRow + 1, upTo: column + 1).last
  }

  /// All cells of a row with their places, in one pass over its bytes.
  package func cells(ofRow row: Int) -> [Record.Cell] {
    guard row >= 0, row < rowCount else { return [] }
    return cells(ofScannedRow: row + headerRow + 1)
  }

  /// Calls `body` with the UTF-8 bytes of a cell as its reader sees it, quotes and escapes resolved; no place is
  /// worked out and nothing is copied unless the cell holds an escape. `nil` when the row is too short.
  package func withBytes<R>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R? {
    guard row >= 0, row < rowCount, column >= 0, column < cellCount(ofRow: row) else { return nil }
    let (range, isQuoted) = scan.range(row: row + headerRow + 1, column: column)
    return try bytes.withUnsafeBufferPointer { text in
      guard isQuoted else { return try body(UnsafeBufferPointer(rebasing: text[range])) }
      let inner = self.inner(of: range, in: text)
      if needsUnescaping(inner, in: text) {
        return try unescaped(inner, in: text).withUnsafeBufferPointer(body)
      }
      return try body(UnsafeBufferPointer(rebasing: text[inner]))
    }
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
    let width = min(scan.width(of: row), limit)
    var cells: [Record.Cell] = []
    cells.reserveCapacity(width)
    return bytes.withUnsafeBufferPointer { text in
      var offset = Int(scan.rowStart[row])
      var line = Int(scan.rowLine[row])
      var column = 1
      for index in 0..<width {
        let (range, isQuoted) = scan.range(row: row, column: index)
        // From the previous cell to this one only the delimiter is passed.
        column += range.lowerBound - offset
        offset = range.lowerBound
        let content = isQuoted ? inner(of: range, in: text) : range
        let string =
          isQuoted && needsUnescaping(content, in: text)
          ? String(decoding: unescaped(content, in: text), as: UTF8.self)
          : String(decoding: UnsafeBufferPointer(rebasing: text[content]), as: UTF8.self)
        cells.append(Record.Cell(text: string, line: line, column: column))
        for i in range {
          let byte = text[i]
          if byte == 10 || (byte == 13 && !(i + 1 < text.count && text[i + 1] == 10)) {
            line += 1
            column = 1
          } else if byte & 0xC0 != 0x80 {
            column += 1
          }
        }
        offset = range.upperBound
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
