/// The values of the fields that are numbers, days or yes and no, by record, read while a file is checked.
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
          let before = findings.added
          if record == nil {
            record = records[row]
            if let record { reading(record).check(into: &findings) }
          }
          guard let record else { continue }
          quick[i].set(reading(record).value(quick[i].field))
          if findings.added == before {
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
