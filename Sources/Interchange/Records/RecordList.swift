/// The records of a file in its order; those of a table and of plain XML are made when they are asked for.
package struct RecordList: RandomAccessCollection, Sendable {
  enum Source: Sendable {
    case made([Record])
    case table(Table, columns: [(column: Int, field: Int)], fields: Int)
    case xml(XMLRecordTable)
  }

  var source: Source

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch source {
    case .made(let records): records.count
    case .table(let table, _, _): table.rowCount
    case .xml(let table): table.count
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
    case .xml(let table): return table[index]
    }
  }

  /// Adds a record to those that were made one by one.
  mutating func append(_ record: Record) {
    guard case .made(var records) = source else { preconditionFailure("The records of this file are in it already.") }
    source = .made([])
    records.append(record)
    source = .made(records)
  }
}
