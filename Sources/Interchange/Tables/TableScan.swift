/// One pass over the bytes of a table that remembers where cells and rows end, and copies nothing.
///
/// Per cell 4 bytes are kept (the offset of its end; the top bit says that it is quoted), per row 12. Linear in the
/// size of the text, except that a quote that is never closed costs one look to the end of the file.
struct TableScan: Sendable {
  enum Break: Sendable {
    /// Text follows a closing quote: `"Jan" de Groot`.
    case strayQuote
    /// The quote is not closed before another cell opens one, or not at all.
    case unterminatedQuote
  }

  static let quotedBit: UInt32 = 1 << 31
  /// No more than this many damaged quotes are kept with their place.
  static let keptBreaks = 1000

  let delimiter: UInt8
  let quote: UInt8
  let escape: TableDialect.Escape
  private(set) var ends: [UInt32] = []
  private(set) var firstCell: [UInt32] = [0]
  private(set) var rowStart: [UInt32] = []
  private(set) var rowLine: [UInt32] = []
  private(set) var broken: [(kind: Break, offset: Int)] = []
  private(set) var brokenCount = 0
  private(set) var end: UInt32 = 0
  /// Rows whose cells are all empty, as spreadsheets leave them under a table.
  private(set) var emptyRows = 0

  init(delimiter: UInt8, quote: UInt8, escape: TableDialect.Escape) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }

  var rowCount: Int { rowStart.count }
  var cellCount: Int { ends.count }
  func width(of row: Int) -> Int { Int(firstCell[row + 1] - firstCell[row]) }
  var quotedCount: Int { ends.count { $0 & TableScan.quotedBit != 0 } }

  /// The bytes of a cell with its quotes, and whether it is quoted.
  func range(row: Int, column: Int) -> (range: Range<Int>, isQuoted: Bool) {
    let i = Int(firstCell[row]) + column
    let end = ends[i]
    let start = column == 0 ? rowStart[row] : ends[i - 1] & ~TableScan.quotedBit + 1
    return (Int(start)..<Int(end & ~TableScan.quotedBit), end & TableScan.quotedBit != 0)
  }

  /// How many cells begin with this byte.
  func opens(with byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for row in 0..<rowCount {
      for column in 0..<width(of: row) {
        let range = range(row: row, column: column).range
        if !range.isEmpty, text[range.lowerBound] == byte { count += 1 }
      }
    }
    return count
  }

  mutating func reserve(cells: Int, rows: Int) {
    ends.reserveCapacity(cells)
    firstCell.reserveCapacity(rows + 1)
    rowStart.reserveCapacity(rows)
    rowLine.reserveCapacity(rows)
  }

  mutating func run(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, line firstLine: Int, maximumRows: Int = .max
  ) {
    let n = text.count
    guard n > 0, let base = text.baseAddress else { return }
    let (delimiter, quote) = (delimiter, quote)
    var p = start
    var line = firstLine
    while p < n, rowCount < maximumRows {
      var q = p
      while q < n, isBlank(base[q]) { q += 1 }
      if q == n { break }
      if base[q] == 10 || base[q] == 13 {
        p = afterBreak(base, q, n)
        line += 1
        continue
      }
      let rowBegin = p
      let rowFirst = ends.count
      let beginLine = line
      cells: while true {
        var s = p
        while s < n, isBlank(base[s]) { s += 1 }
        if s < n, base[s] == quote, let closed = close(base, s, n) {
          p = closed.end
          line += closed.breaks
          ends.append(UInt32(truncatingIfNeeded: p) | TableScan.quotedBit)
        } else {
          while p < n {
            let c = base[p]
            if c == delimiter || c == 10 || c == 13 { break }
            p += 1
          }
          ends.append(UInt32(truncatingIfNeeded: p))
        }
        if p == n { break cells }
        if base[p] == delimiter {
          p += 1
          continue cells
        }
        p = afterBreak(base, p, n)
        line += 1
        break cells
      }
      let count = ends.count - rowFirst
      if count > 1, isEmptyRow(base, rowBegin, Int(ends[ends.count - 1] & ~TableScan.quotedBit), cells: count) {
        ends.removeLast(count)
        emptyRows += 1
        continue
      }
      rowStart.append(UInt32(truncatingIfNeeded: rowBegin))
      rowLine.append(UInt32(truncatingIfNeeded: beginLine))
      firstCell.append(UInt32(truncatingIfNeeded: ends.count))
    }
    end = UInt32(truncatingIfNeeded: p)
  }

  private func isBlank(_ byte: UInt8) -> Bool { (byte == 32 || byte == 9) && byte != delimiter }

  private func afterBreak(_ base: UnsafePointer<UInt8>, _ p: Int, _ n: Int) -> Int {
    base[p] == 13 && p + 1 < n && base[p + 1] == 10 ? p + 2 : p + 1
  }

  private func isEmptyRow(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, cells: Int) -> Bool {
    if end - start == cells - 1 { return true }
    guard end - start < 4 * cells else { return false }
    for i in start..<end where base[i] != delimiter && !isBlank(base[i]) && base[i] != quote { return false }
    return true
  }

  /// Where the quoted cell that opens at `open` ends (behind blanks that follow its closing quote), and how many line
  /// breaks it holds; `nil`, with the damage noted, when the quote must be read as text.
  private mutating func close(_ base: UnsafePointer<UInt8>, _ open: Int, _ n: Int) -> (end: Int, breaks: Int)? {
    let backslash: UInt8? = escape == .backslash ? UInt8(ascii: "\\") : nil
    var breaks = 0
    var i = open + 1
    while i < n {
      let c = base[i]
      if c == quote {
        if i + 1 < n, base[i + 1] == quote, backslash == nil {
          i += 2
          continue
        }
        var k = i + 1
        while k < n, isBlank(base[k]) { k += 1 }
        if k == n || base[k] == delimiter || base[k] == 10 || base[k] == 13 { return (k, breaks) }
        note(breaks == 0 ? .strayQuote : .unterminatedQuote, at: open)
        return nil
      }
      if c == 10 {
        breaks += 1
      } else if c == 13 {
        if !(i + 1 < n && base[i + 1] == 10) { breaks += 1 }
      } else if c == backslash, i + 1 < n, base[i + 1] == quote || base[i + 1] == c {
        i += 1
      }
      i += 1
    }
    note(.unterminatedQuote, at: open)
    return nil
  }

  private mutating func note(_ kind: Break, at offset: Int) {
    brokenCount += 1
    if broken.count < TableScan.keptBreaks { broken.append((kind, offset)) }
  }
}
