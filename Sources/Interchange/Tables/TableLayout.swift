/// Which rows of a file are headings, which are records, and which are neither; by row of the scan.
package struct TableLayout: Sendable, Equatable {
  /// One table of the file before it is looked at closely: its rows, and how many cells most of them have.
  struct Block: Equatable {
    var rows: Range<Int>
    var width: Int
  }

  package internal(set) var header = 0..<0
  package internal(set) var body = 0..<0
  /// Why the heading rows are taken for that, and how sure it is.
  package internal(set) var headerReason = TableTexts.headerFirst
  package internal(set) var headerConfidence = 50
  /// Rows above and below that are no part of the table.
  package internal(set) var preamble = 0..<0
  package internal(set) var notes = 0..<0
  /// Which table of the file this is, from 1, and how many there are.
  package internal(set) var number = 1
  package internal(set) var count = 1
  /// The rows of the file's other tables.
  var others: [Range<Int>] = []
}

extension Table {
  /// Files with more gaps than this have blank lines between their rows, not between their tables.
  private static let maximumBlocks = 100

  /// The width of a row up to its last cell that is not blank.
  func effectiveWidth(_ row: Int) -> Int {
    bytes.withUnsafeBufferPointer { text in
      var column = scan.width(of: row)
      while column > 0 {
        let range = scan.range(row: row, column: column - 1).range
        if !text[range].allSatisfy({ $0 == 32 || $0 == 9 || ($0 == dialect.quote && $0 != 0) }) { break }
        column -= 1
      }
      return column
    }
  }

  /// The number of cells that most of up to 2,000 rows have (the wider at a tie), without columns at the end that are
  /// blank in all of those.
  func commonWidth(_ rows: Range<Int>) -> Int {
    let sample = Array(stride(from: rows.lowerBound, to: rows.upperBound, by: max(1, rows.count / 2000)))
    var counts: [Int: Int] = [:]
    for row in sample { counts[scan.width(of: row), default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return sample.filter { scan.width(of: $0) == most }.map { effectiveWidth($0) }.max() ?? 0
  }

  /// The runs of rows without a blank line between them.
  private func runs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for row in 1..<max(1, scan.rowCount) {
      let gap = Int(scan.rowStart[row]) - scan.span(of: row - 1).upperBound
      guard gap > 1, gap > 2 || bytes[Int(scan.rowStart[row]) - 2] != 13 || bytes[Int(scan.rowStart[row]) - 1] != 10
      else { continue }
      result.append(start..<row)
      start = row
      if result.count > Table.maximumBlocks { return [0..<scan.rowCount] }
    }
    result.append(start..<scan.rowCount)
    return result
  }

  /// The tables of the file. A run of rows behind a blank line is another table when its rows have another width, or
  /// when it begins with headings of its own; else it goes on with the table above.
  func blocks() -> [TableLayout.Block] {
    let runs = runs()
    guard runs.count > 1 else {
      return [TableLayout.Block(rows: 0..<scan.rowCount, width: commonWidth(0..<scan.rowCount))]
    }
    var blocks: [TableLayout.Block] = []
    for run in runs {
      let width = commonWidth(run)
      guard width > 1 else { continue }
      guard let current = blocks.last else {
        blocks.append(TableLayout.Block(rows: run, width: width))
        continue
      }
      let agree = run.prefix(50).count { effectiveWidth($0) <= width && scan.width(of: $0) >= width }
      if width != current.width, run.count >= 2, current.rows.count >= 2, agree * 2 > min(50, run.count) {
        blocks.append(TableLayout.Block(rows: run, width: width))
      } else if current.rows.count >= 3, run.count >= 2, beginsWithHeadings(run, after: current) {
        blocks.append(TableLayout.Block(rows: run, width: width))
      } else {
        blocks[blocks.count - 1].rows = current.rows.lowerBound..<run.upperBound
        if current.rows.count == 1, width > current.width { blocks[blocks.count - 1].width = width }
      }
    }
    if blocks.isEmpty { return [TableLayout.Block(rows: 0..<scan.rowCount, width: 1)] }
    return blocks
  }

  private func beginsWithHeadings(_ run: Range<Int>, after block: TableLayout.Block) -> Bool {
    let first = texts(run.lowerBound)
    if first == texts(block.rows.lowerBound), first.count > 1 { return true }
    let profile = profile(of: block.rows.dropFirst(), width: block.width)
    let typed = profile.indices.filter { profile[$0].isTyped }
    guard typed.count >= 2 else { return false }
    let unlike = typed.count { mismatches(run.lowerBound, $0, profile) }
    return unlike * 5 >= typed.count * 4
  }

  func texts(_ row: Int) -> [String] { cells(ofScannedRow: row).map { $0.text.trimmingBlanks() } }

  /// Whether the cell holds a value of another kind than its column.
  func mismatches(_ row: Int, _ column: Int, _ profile: [ColumnProfile]) -> Bool {
    guard column < cellCount(ofScannedRow: row) else { return false }
    return bytes.withUnsafeBufferPointer { text in
      withBytes(scannedRow: row, column: column, in: text) { cell in
        CellKind(cell) != .empty && profile[column].distance(cell) >= 6
      }
    }
  }

  /// What the columns hold in up to 400 undamaged rows, spread evenly.
  func profile(of rows: Range<Int>, width: Int) -> [ColumnProfile] {
    var result = [ColumnProfile](repeating: ColumnProfile(), count: width)
    let step = max(1, rows.count / 400)
    let suspects = Set(scan.suspects)
    // As many cells as most rows have: blank ones at the end may come on top of the width.
    let sample = stride(from: rows.lowerBound, to: rows.upperBound, by: step)
    var counts: [Int: Int] = [:]
    for row in sample { counts[scan.width(of: row), default: 0] += 1 }
    let most = max(width, counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0)
    bytes.withUnsafeBufferPointer { text in
      for row in sample
      where scan.width(of: row) == most && effectiveWidth(row) <= width && !suspects.contains(UInt32(row)) {
        for column in 0..<width { withBytes(scannedRow: row, column: column, in: text) { result[column].add($0) } }
      }
    }
    return result
  }
}
