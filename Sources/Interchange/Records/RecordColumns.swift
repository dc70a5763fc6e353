/// The values of the fields that are numbers, days or yes and no, by record, read while a table is checked.
package struct RecordColumns: Sendable {
  /// Stands where a record has no value, or none that could be read.
  package static let absent = Int.min

  /// By position of the field in the schema: whole units of 1/scale, ordinals of days, 1 and 0 for yes and no; empty
  /// for other kinds and for fields without a column.
  package internal(set) var values: [[Int]]
}

extension RecordFile {
  /// Judges every record of a table and keeps its values.
  ///
  /// The usual forms are read from the bytes. A cell that is anything else goes the long way, with its whole record;
  /// so do words of a choice until they have once been found right.
  mutating func checkTable(_ table: Table, _ columns: [(column: Int, field: Int)], into findings: inout Findings) {
    var quick = columns.map { QuickColumn(field: schema.fields[$0.field], index: $0.field, column: $0.column) }
    for i in quick.indices where quick[i].isKept { quick[i].values.reserveCapacity(table.rowCount) }
    let first = table.layout.body.lowerBound
    table.bytes.withUnsafeBufferPointer { text in
      for row in 0..<table.rowCount {
        let width = table.cellCount(ofScannedRow: row + first)
        var record: Record?
        for i in quick.indices {
          let isFine =
            quick[i].column < width
            ? table.withBytes(scannedRow: row + first, column: quick[i].column, in: text) { quick[i].read($0) }
            : quick[i].readMissing()
          if isFine { continue }
          let before = findings.all.count
          if record == nil {
            record = records[row]
            if let record { reading(record).check(into: &findings) }
          }
          guard let record else { continue }
          quick[i].set(reading(record).value(quick[i].field))
          if findings.all.count == before {
            table.withBytes(scannedRow: row + first, column: quick[i].column, in: text, orMissing: width) {
              quick[i].learn($0)
            }
          }
        }
      }
    }
    var values = [[Int]](repeating: [], count: schema.fields.count)
    for column in quick where column.isKept { values[column.index] = column.values }
    self.columns = RecordColumns(values: values)
  }
}

extension Table {
  fileprivate func withBytes(
    scannedRow row: Int, column: Int, in text: UnsafeBufferPointer<UInt8>, orMissing width: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if column < width { withBytes(scannedRow: row, column: column, in: text, body) }
  }
}

/// One column while it is read.
private struct QuickColumn {
  let field: Field
  let index: Int
  let column: Int
  let isKept: Bool
  var values: [Int] = []
  /// Spellings of a choice that were found right.
  private var known: [[UInt8]] = []

  init(field: Field, index: Int, column: Int) {
    (self.field, self.index, self.column) = (field, index, column)
    switch field.kind {
    case .integer, .number, .day, .yesNo: isKept = true
    case .text, .identifier, .choice, .list: isKept = false
    }
  }

  /// Whether the cell is a value of its field for certain; its value is kept, or `absent` until `set` says better.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.isEmpty { return readMissing() }
    switch field.kind {
    case .integer(let range): return keep(QuickCell.units(bytes, scale: 1), within: range)
    case .number(let scale, let range): return keep(QuickCell.units(bytes, scale: scale), within: range)
    case .day: return keep(QuickCell.day(bytes), within: Int.min + 1...Int.max)
    case .yesNo: return keep(QuickCell.yesNo(bytes), within: 0...1)
    case .text, .list: return bytes[0] > 32 && (bytes[0] < 127 || !field.isRequired)
    case .identifier:
      guard bytes.count <= 200, bytes[0] > 32, bytes[0] < 127 else { return false }
      // Line breaks of one byte, of two (U+0085) and of three (U+2028, U+2029).
      for byte in bytes where byte < 32 || byte == 0x85 || byte == 0xA8 || byte == 0xA9 { return false }
      return true
    case .choice: return known.contains { $0.count == bytes.count && $0.elementsEqual(bytes) }
    }
  }

  mutating func readMissing() -> Bool {
    if isKept { values.append(RecordColumns.absent) }
    return !field.isRequired
  }

  private mutating func keep(_ value: Int?, within range: ClosedRange<Int>) -> Bool {
    guard let value, range.contains(value) else {
      values.append(RecordColumns.absent)
      return false
    }
    values.append(value)
    return true
  }

  mutating func set(_ value: Int?) {
    if isKept, let value { values[values.count - 1] = value }
  }

  mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>) {
    if case .choice = field.kind, known.count < 64 { known.append(Array(bytes)) }
  }
}
