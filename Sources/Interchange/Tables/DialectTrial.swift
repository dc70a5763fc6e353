/// What the first rows of a table look like under one delimiter and one quote.
struct DialectTrial {
  let delimiter: [UInt8]
  let quote: UInt8
  let escape: TableDialect.Escape
  /// The place in the order of a tie.
  let order: Int
  private(set) var width = 1
  /// The share of the rows that have this width, in percent.
  private(set) var agreement = 0
  /// The share of the cells that look like one value, in percent.
  private(set) var valued = 0
  private(set) var rows = 0
  private(set) var quoted = 0
  private(set) var broken = 0
  private(set) var quotesConsistently = false
  private(set) var bytes = 1
  private(set) var cells = 1
  private(set) var score = 0

  init(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: [UInt8], quote: UInt8,
    escape: TableDialect.Escape, comment: [UInt8], order: Int, isCertain: Bool
  ) {
    (self.delimiter, self.quote, self.escape, self.order) = (delimiter, quote, escape, order)
    var scan = TableScan(delimiter: delimiter, quote: quote, escape: escape, comment: comment)
    scan.run(text, from: start, line: 1, maximumRows: DialectDetection.sampleRows)
    guard scan.rowCount > 0 else { return }
    rows = scan.rowCount
    var counts: [Int: Int] = [:]
    for row in 0..<rows { counts[scan.width(of: row), default: 0] += 1 }
    // The most frequent width, the wider at a tie.
    if let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      (width, agreement) = (most.key, most.value * 100 / rows)
    }
    quoted = scan.quotedCount
    broken = scan.brokenCount
    quotesConsistently =
      quoted >= 2 && broken * 20 <= quoted && scan.opens(with: UInt8(ascii: "\""), in: text) * 20 <= quoted
    cells = max(1, scan.cellCount)
    bytes = max(1, Int(scan.end) - start)
    judge(scan, text, isCertain: isCertain)
  }

  private mutating func judge(_ scan: TableScan, _ text: UnsafeBufferPointer<UInt8>, isCertain: Bool) {
    var (values, seen, numbers, letters) = (0, 0, 0, 0)
    for row in 0..<min(rows, 60) where scan.width(of: row) == width {
      for column in 0..<width {
        let (range, isQuoted) = scan.range(row: row, column: column)
        seen += 1
        let kind = CellKind(UnsafeBufferPointer(rebasing: text[range]))
        if isQuoted || kind.isValue { values += 1 }
        if kind == .integer || kind == .decimal { numbers += 1 }
        if kind == .text { letters += 1 }
      }
    }
    valued = seen == 0 ? 0 : values * 100 / seen
    guard width > 1 else { return }
    score = agreement + valued / 4
    let isUsual = DialectDetection.usual.contains(delimiter[0])
    if !isUsual { score -= 15 }
    // Words and times hold blanks and colons; only three or more of them in every row make a table.
    if !isUsual, delimiter.count == 1, !isCertain {
      if rows < 2 || width < 3 && (numbers * 3 < seen || letters == 0) || agreement < 75 { score = 0 }
      if delimiter[0] == UInt8(ascii: ":"), letters * 3 < seen { score = 0 }
    }
    if score == 0 { width = 1 }
  }

  /// An order of all trials, however many there are.
  func isBetter(than other: DialectTrial) -> Bool {
    if (width > 1) != (other.width > 1) { return width > 1 }
    if score != other.score { return score > other.score }
    if order != other.order { return order < other.order }
    // The single quote only gets here when every such quote closes.
    if quoted != other.quoted { return quoted > other.quoted }
    return quote > other.quote
  }

  /// Whether this delimiter holds the other one and reads the same rows as well.
  func isWhole(of other: DialectTrial) -> Bool {
    guard delimiter.count > other.delimiter.count, delimiter.first == other.delimiter.first,
      agreement >= other.agreement, width > 1
    else { return false }
    return width == other.width || other.width > width && delimiter.count { $0 == delimiter[0] } > 1
  }
}
