/// What the cells of one column hold, and how its numbers and days are written.
package struct TableColumn: Sendable, Equatable {
  package var kind: CellKind
  package var filled: Int
  package var empty: Int
  package var reason: Phrase
  package var confidence: Int
  /// `,` or `.`, where the column holds numbers with decimals.
  package var decimalSign: Character?
  package var thousandsSign: Character?
  /// `Y-M-D`, `D-M-Y` or `M-D-Y`, where the column holds days.
  package var dayOrder: String?
}

extension Table {
  /// Works out the kind of each column from up to 2,000 rows, spread evenly.
  mutating func describeColumns(into findings: inout Findings) {
    columns = []
    let step = max(1, rowCount / 2000)
    for column in 0..<width {
      var tally = ColumnTally()
      for row in stride(from: 0, to: rowCount, by: step) {
        if withBytes(row: row, column: column, { tally.add($0) }) == nil { tally.addMissing() }
      }
      let found = tally.column
      columns.append(found.column)
      if found.isDoubtful {
        let line = header.indices.contains(column) ? header[column].line : (rowCount > 0 ? self.line(ofRow: 0) : 1)
        let name = header.indices.contains(column) ? header[column].text : String(column + 1)
        findings.add(TableTexts.doubtfulColumn(file, name, found.column, line: line))
      }
    }
  }
}

/// Counts the forms of a column's values.
struct ColumnTally {
  private var kinds: [CellKind: Int] = [:]
  private var count = 0
  /// Numbers whose only sign is a point or a comma before other than three digits, or both signs: it is the decimal
  /// sign for certain. Index 0: point, 1: comma.
  private var decimal = [0, 0]
  private var thousands = [0, 0]
  /// One sign before exactly three digits: either.
  private var open = [0, 0]
  private var yearFirst = 0
  private var (dayFirst, monthFirst, eitherFirst) = (0, 0, 0)

  mutating func addMissing() {
    count += 1
    kinds[.empty, default: 0] += 1
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += 1
    let kind = CellKind(bytes)
    kinds[kind, default: 0] += 1
    if kind == .decimal { addNumber(bytes) }
    if kind == .day { addDay(bytes) }
  }

  private mutating func addNumber(_ bytes: UnsafeBufferPointer<UInt8>) {
    let signs = bytes.indices.filter { bytes[$0] == 44 || bytes[$0] == 46 }
    guard let last = signs.last else { return }
    let sign = bytes[last] == 44 ? 1 : 0
    let digits = bytes[(last + 1)...].count { $0 >= 48 && $0 <= 57 }
    let isRepeated = signs.count { bytes[$0] == bytes[last] } > 1
    if isRepeated {
      thousands[sign] += 1
    } else if signs.count > 1 {
      decimal[sign] += 1
      thousands[1 - sign] += 1
    } else if digits == 3, last > 0, last <= 4, bytes[0] != 48 {
      open[sign] += 1
    } else {
      decimal[sign] += 1
    }
  }

  private mutating func addDay(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = bytes.prefix(10).split { $0 < 48 || $0 > 57 }.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    guard parts.count >= 3 else { return }
    if parts[0] > 31 {
      yearFirst += 1
    } else if parts[0] > 12 {
      dayFirst += 1
    } else if parts[1] > 12 {
      monthFirst += 1
    } else {
      eitherFirst += 1
    }
  }

  /// The column, and whether its numbers or days can be read in two ways.
  var column: (column: TableColumn, isDoubtful: Bool) {
    let empty = kinds[.empty] ?? 0
    let filled = count - empty
    var column = TableColumn(
      kind: .empty, filled: filled, empty: empty, reason: TableTexts.columnEmpty, confidence: filled == 0 ? 90 : 0)
    guard filled > 0 else { return (column, false) }
    let numbers = (kinds[.integer] ?? 0) + (kinds[.decimal] ?? 0)
    var best = (kind: CellKind.text, share: (kinds[.text] ?? 0) * 100 / filled)
    for kind in [CellKind.integer, .day, .time, .link] where (kinds[kind] ?? 0) * 10 >= filled * 9 {
      best = (kind, (kinds[kind] ?? 0) * 100 / filled)
    }
    if best.kind == .text, numbers * 10 >= filled * 9 { best = (.decimal, numbers * 100 / filled) }
    column.kind = best.kind
    column.reason = TableTexts.columnKind(best.kind, percent: best.share)
    column.confidence = best.kind == .text ? 90 : best.share
    var isDoubtful = false
    if (kinds[.decimal] ?? 0) > 0, best.kind == .decimal || best.kind == .integer { isDoubtful = judgeNumbers(&column) }
    if best.kind == .day { isDoubtful = judgeDays(&column) }
    return (column, isDoubtful)
  }

  private func judgeNumbers(_ column: inout TableColumn) -> Bool {
    let evidence = [decimal[0] + thousands[1], decimal[1] + thousands[0]]
    guard evidence != [0, 0] else {
      // Only numbers such as 1.234: nothing in the column tells what the sign means.
      column.confidence = 40
      column.reason = TableTexts.numbersOpen
      return true
    }
    let sign = evidence[1] > evidence[0] ? 1 : 0
    column.decimalSign = sign == 1 ? "," : "."
    if thousands[1 - sign] + open[1 - sign] > 0 { column.thousandsSign = sign == 1 ? "." : "," }
    let against = evidence[1 - sign] + open[sign]
    column.confidence = max(30, column.confidence - against * 100 / max(1, evidence[sign] + against))
    column.reason = TableTexts.numbersBySign(comma: sign == 1, count: evidence[sign], against: against)
    return evidence[1 - sign] > 0
  }

  private func judgeDays(_ column: inout TableColumn) -> Bool {
    if yearFirst > 0, dayFirst + monthFirst + eitherFirst == 0 {
      column.dayOrder = "Y-M-D"
      column.reason = TableTexts.daysISO
      return false
    }
    if dayFirst > 0, monthFirst == 0, yearFirst == 0 {
      column.dayOrder = "D-M-Y"
      column.reason = TableTexts.daysDayFirst(dayFirst)
      return false
    }
    if monthFirst > 0, dayFirst == 0, yearFirst == 0 {
      column.dayOrder = "M-D-Y"
      column.reason = TableTexts.daysMonthFirst(monthFirst)
      return false
    }
    column.dayOrder = "D-M-Y"
    column.confidence = dayFirst + monthFirst == 0 && yearFirst == 0 ? 60 : 40
    column.reason = dayFirst + monthFirst == 0 && yearFirst == 0 ? TableTexts.daysDutch : TableTexts.daysMixed
    return true
  }
}
