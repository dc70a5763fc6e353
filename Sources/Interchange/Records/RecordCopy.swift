/// Reading a file under another schema, and writing its records again.
extension RecordFile {
  /// The same file under another schema: its records are the caller's, its places and lines are those of this file.
  package func under(_ schema: RecordSchema) -> RecordFile {
    RecordFile(file: file, mapping: RecordMapping(schema), format: .table, lines: lines)
  }

  /// The records as a table with some cells changed, by record and by English name of the field.
  ///
  /// A table keeps its headings, its order and the columns that the schema does not know. A field that has no column yet
  /// gets one at the end, unless its new text is empty.
  package func rewritten(in language: Language, _ changes: [[String: String]]) -> [UInt8] {
    var columns: [(heading: String, field: Int?)] = []
    if case .table(let table) = lines {
      var used: Set<Int> = []
      columns = table.header.map { heading in
        // Of two columns for one field the first counts, as in reading.
        let field = mapping.field(forHeading: heading.text).flatMap { used.insert($0).inserted ? $0 : nil }
        return (heading.text, field)
      }
    } else {
      var isUsed = [Bool](repeating: false, count: schema.fields.count)
      for record in records {
        for (index, cell) in record.cells.enumerated() where cell != nil { isUsed[index] = true }
      }
      columns = schema.fields.indices.filter { isUsed[$0] }.map { (heading($0, language), $0) }
    }
    for (index, field) in schema.fields.enumerated() where !columns.contains(where: { $0.field == index }) {
      if changes.contains(where: { !($0[field.name] ?? "").isEmpty }) {
        columns.append((heading(index, language), index))
      }
    }
    var writer = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: true))
    writer.row(columns.map(\.heading))
    for (number, record) in records.enumerated() {
      let change = number < changes.count ? changes[number] : [:]
      var raw: [Record.Cell] = []
      if case .table(let table) = lines { raw = table.cells(ofRow: number) }
      writer.row(
        columns.enumerated().map { place, column in
          if let field = column.field, let text = change[schema.fields[field].name] { return text }
          if !raw.isEmpty { return place < raw.count ? raw[place].text : "" }
          return column.field.flatMap { record.cells[$0]?.text } ?? ""
        })
    }
    return writer.bytes
  }

  private func heading(_ field: Int, _ language: Language) -> String {
    language == .dutch ? schema.fields[field].dutch : schema.fields[field].name
  }
}
