/// One pass over the bytes of a table that remembers where cells and rows end, and copies nothing.
///
/// Per cell 4 bytes are kept (the offset of its end; the top bit says that it is quoted), per row 12. Linear in the
/// size of the text: quotes that are never closed look ahead to the end of the file a few times only.
struct TableScan: Sendable {
  enum Break: Sendable {
    /// A quote stands inside a cell where neither an opening nor a closing quote can be: `"Jan" de Groot`.
    case strayQuote
    /// The quote is not closed before another cell opens one, or not at all.
    case unterminatedQuote
  }

  static let quotedBit: UInt32 = 1 << 31
  /// No more than this many damaged quotes and rows are kept with their place.
  static let keptBreaks = 1000
  static let keptSuspects = 100_000
  /// After so many looks to the end of the file in vain, a quote is closed within this many bytes or not at all.
  private static let fullLooks = 64
  private static let shortLook = 65_536

  let delimiter: [UInt8]
  /// 0 when no character quotes.
  let quote: UInt8
  let escape: TableDialect.Escape
  /// Lines that begin with it are passed over.
  let comment: [UInt8]
  private(set) var ends: [UInt32] = []
  private(set) var firstCell: [UInt32] = [0]
  private(set) var rowStart: [UInt32] = []
  private(set) var rowLine: [UInt32] = []
  private(set) var broken: [(kind: Break, offset: Int)] = []
  private(set) var brokenCount = 0
  private(set) var end: UInt32 = 0
  /// Rows in which a quote stands where none belongs, ascending.
  private(set) var suspects: [UInt32] = []
  private var isSuspect = false
  private var looksInVain = 0

  init(delimiter: [UInt8], quote: UInt8, escape: TableDialect.Escape, comment: [UInt8] = []) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.comment = comment
  }

  var rowCount: Int { rowStart.count }
  var cellCount: Int { ends.count }
  func width(of row: Int) -> Int { Int(firstCell[row + 1] - firstCell[row]) }
  var quotedCount: Int { ends.count { $0 & TableScan.quotedBit != 0 } }

  /// The bytes of a cell with its quotes, and whether it is quoted.
  func range(row: Int, column: Int) -> (range: Range<Int>, isQuoted: Bool) {
    let i = Int(firstCell[row]) + column
    let end = ends[i]
    let start = column == 0 ? Int(rowStart[row]) : Int(ends[i - 1] & ~TableScan.quotedBit) + delimiter.count
    return (start..<Int(end & ~TableScan.quotedBit), end & TableScan.quotedBit != 0)
  }

  /// The bytes of a row without its line break.
  func span(of row: Int) -> Range<Int> {
    let last = ends[Int(firstCell[row + 1]) - 1] & ~TableScan.quotedBit
    return Int(rowStart[row])..<Int(last)
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
    let (first, step, quote) = (delimiter.first ?? 10, max(1, delimiter.count), quote)
    // 1: what may end an unquoted cell; 2: a quote, which does not.
    var stops = [UInt8](repeating: 0, count: 256)
    if quote != 0 { stops[Int(quote)] = 2 }
    for byte in [first, 10, 13] { stops[Int(byte)] = 1 }
    var p = start
    var line = firstLine
    stops.withUnsafeBufferPointer { stops in
      while p < n, rowCount < maximumRows {
        var q = p
        while q < n, isBlank(base[q]) { q += 1 }
        if q == n { break }
        if base[q] == 10 || base[q] == 13 {
          p = afterBreak(base, q, n)
          line += 1
          continue
        }
        if !comment.isEmpty, begins(base, p, n, with: comment) {
          while p < n, base[p] != 10, base[p] != 13 { p += 1 }
          if p < n { p = afterBreak(base, p, n) }
          line += 1
          continue
        }
        let rowBegin = p
        let rowFirst = ends.count
        let beginLine = line
        isSuspect = false
        cells: while true {
          var s = p
          while s < n, isBlank(base[s]) { s += 1 }
          if s < n, quote != 0, base[s] == quote, let closed = close(base, s, n) {
            p = closed.end
            line += closed.breaks
            ends.append(UInt32(truncatingIfNeeded: p) | TableScan.quotedBit)
          } else {
            while p < n {
              let stop = stops[Int(base[p])]
              if stop == 0 {
                p += 1
              } else if stop == 2 {
                isSuspect = true
                p += 1
              } else if step == 1 || base[p] == 10 || base[p] == 13 || isDelimiter(base, p, n) {
                break
              } else {
                p += 1
              }
            }
            ends.append(UInt32(truncatingIfNeeded: p))
          }
          if p == n { break cells }
          if base[p] != 10 && base[p] != 13 {
            p += step
            continue cells
          }
          p = afterBreak(base, p, n)
          line += 1
          break cells
        }
        let count = ends.count - rowFirst
        if count > 1, isEmptyRow(base, rowBegin, Int(ends[ends.count - 1] & ~TableScan.quotedBit), cells: count) {
          ends.removeLast(count)
          continue
        }
        if isSuspect, suspects.count < TableScan.keptSuspects { suspects.append(UInt32(rowStart.count)) }
        rowStart.append(UInt32(truncatingIfNeeded: rowBegin))
        rowLine.append(UInt32(truncatingIfNeeded: beginLine))
        firstCell.append(UInt32(truncatingIfNeeded: ends.count))
      }
    }
    end = UInt32(truncatingIfNeeded: p)
  }

  private func isBlank(_ byte: UInt8) -> Bool { (byte == 32 || byte == 9) && byte != delimiter.first }

  private func isDelimiter(_ base: UnsafePointer<UInt8>, _ p: Int, _ n: Int) -> Bool {
    !delimiter.isEmpty && begins(base, p, n, with: delimiter)
  }

  private func begins(_ base: UnsafePointer<UInt8>, _ p: Int, _ n: Int, with text: [UInt8]) -> Bool {
    guard p + text.count <= n else { return false }
    for k in 0..<text.count where base[p + k] != text[k] { return false }
    return true
  }

  private func ends(_ base: UnsafePointer<UInt8>, _ k: Int, _ n: Int) -> Bool {
    k == n || base[k] == 10 || base[k] == 13 || isDelimiter(base, k, n)
  }

  private func afterBreak(_ base: UnsafePointer<UInt8>, _ p: Int, _ n: Int) -> Int {
    base[p] == 13 && p + 1 < n && base[p + 1] == 10 ? p + 2 : p + 1
  }

  private func isEmptyRow(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, cells: Int) -> Bool {
    if end - start == (cells - 1) * delimiter.count { return true }
    guard end - start < 4 * cells * max(1, delimiter.count) else { return false }
    for i in start..<end where !delimiter.contains(base[i]) && !isBlank(base[i]) && base[i] != quote { return false }
    return true
  }

  /// Where the quoted cell that opens at `open` ends (behind blanks that follow its closing quote), and how many line
  /// breaks it holds; `nil`, with the damage noted, when the quote must be read as text.
  ///
  /// A quote closes only before a delimiter or a line break. One that stands elsewhere is text, as long as it is on the
  /// first line of the cell and does not look like the opening quote of the next cell.
  private mutating func close(_ base: UnsafePointer<UInt8>, _ open: Int, _ n: Int) -> (end: Int, breaks: Int)? {
    let backslash: UInt8? = escape == .backslash ? UInt8(ascii: "\\") : nil
    let doubles = escape == .doubledQuote
    let limit = looksInVain < TableScan.fullLooks ? n : min(n, open + TableScan.shortLook)
    var (breaks, strays) = (0, 0)
    /// Behind a doubled quote that may as well be a quote too many and the end of the cell.
    var secondChoice: Int?
    var i = open + 1
    scan: while i < limit {
      let c = base[i]
      if c == quote {
        if doubles, i + 1 < n, base[i + 1] == quote {
          if breaks == 0, secondChoice == nil, i > open + 1, ends(base, i + 2, n) { secondChoice = i + 2 }
          i += 2
          continue
        }
        var k = i + 1
        while k < n, isBlank(base[k]) { k += 1 }
        if ends(base, k, n) {
          if strays > 0 {
            if breaks > 0 { break scan }
            note(.strayQuote, at: open)
          }
          return (k, breaks)
        }
        if breaks > 0 || opensCell(base, i, after: open) { break scan }
        strays += 1
      } else if c == 10 {
        if strays > 0 { break scan }
        breaks += 1
      } else if c == 13 {
        if strays > 0 { break scan }
        if !(i + 1 < n && base[i + 1] == 10) { breaks += 1 }
      } else if c == backslash, i + 1 < n, base[i + 1] == quote || base[i + 1] == c {
        i += 1
      }
      i += 1
    }
    if i >= limit { looksInVain += 1 }
    if let secondChoice {
      note(.strayQuote, at: open)
      return (secondChoice, 0)
    }
    note(strays > 0 ? .strayQuote : .unterminatedQuote, at: open)
    return nil
  }

  /// Whether a delimiter or a line break stands right before the quote.
  private func opensCell(_ base: UnsafePointer<UInt8>, _ i: Int, after open: Int) -> Bool {
    let before = base[i - 1]
    if before == 10 || before == 13 { return true }
    let start = i - delimiter.count
    guard !delimiter.isEmpty, start > open else { return false }
    return isDelimiter(base, start, i)
  }

  private mutating func note(_ kind: Break, at offset: Int) {
    isSuspect = true
    brokenCount += 1
    if broken.count < TableScan.keptBreaks { broken.append((kind, offset)) }
  }
}
