/// The records of a file in its order; those of a table are made when they are asked for.
package struct RecordList: RandomAccessCollection, Sendable {
  enum Source: Sendable {
    case made([Record])
    case table(Table, columns: [(column: Int, field: Int)], fields: Int)
  }

  var source: Source

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch source {
    case .made(let records): records.count
    case .table(let table, _, _): table.rowCount
    }
  }

  package subscript(index: Int) -> Record {
    switch source {
    case .made(let records): return records[index]
    case .table(let table, let columns, let fields):
      precondition(index >= 0 && index < table.rowCount, "The file has no record \(index).")
      let cells = table.cells(ofRow: index)
      var record = Record(
        cells: [Record.Cell?](repeating: nil, count: fields), line: table.line(ofRow: index), column: 1)
      for (column, field) in columns where column < cells.count {
        if !cells[column].text.allSatisfy(\.isWhitespace) { record.cells[field] = cells[column] }
      }
      return record
    }
  }

  /// Adds a record of a file that is no table.
  mutating func append(_ record: Record) {
    guard case .made(var records) = source else { preconditionFailure("The records of a table are its rows.") }
    source = .made([])
    records.append(record)
    source = .made(records)
  }
}
