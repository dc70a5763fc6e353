/// The records of an XML file as they stand in it: the bytes of every field and their place, with no text made yet.
struct XMLRecordTable: Sendable {
  /// A field of a record; `count` is -1 where the record has none.
  struct Cell: Sendable {
    var start: Int32
    var count: Int32
    var line: Int32
    var column: Int32

    static let absent = Cell(start: 0, count: -1, line: 0, column: 0)
  }

  struct Place: Sendable {
    var line: Int32
    var column: Int32
  }

  /// How many fields the schema has.
  let fields: Int
  var bytes: [UInt8] = []
  /// Record after record, each with a cell for every field of the schema.
  var cells: [Cell] = []
  var places: [Place] = []

  var count: Int { places.count }

  subscript(index: Int) -> Record {
    precondition(index >= 0 && index < count, "The file has no record \(index).")
    let place = places[index]
    var record = Record(
      cells: [Record.Cell?](repeating: nil, count: fields), line: Int(place.line), column: Int(place.column))
    for field in 0..<fields {
      let cell = cells[index * fields + field]
      guard cell.count > 0 else { continue }
      let text = String(decoding: bytes[Int(cell.start)..<Int(cell.start + cell.count)], as: UTF8.self)
      if !text.allSatisfy(\.isWhitespace) {
        record.cells[field] = Record.Cell(text: text, line: Int(cell.line), column: Int(cell.column))
      }
    }
    return record
  }
}

extension RecordFile {
  /// Reads records from XML that is exactly as the published schema has it; `nil` when anything is not, without a word.
  ///
  /// Then `readXML` has to say what is wrong. Values are judged here as everywhere: a file with bad values is a file of
  /// the right shape. This is what makes large files quick: no text, no tree and no schema stands between the parser
  /// and the cells.
  static func readPlainXML(
    _ source: XMLSource, _ mapping: RecordMapping, file name: String, lines: LineFinder,
    into findings: inout Findings
  ) -> RecordFile? {
    guard let table = XMLRecordScan.table(source, mapping) else { return nil }
    var file = RecordFile(file: name, mapping: mapping, format: .xml, lines: .finder(lines))
    file.records = RecordList(source: .xml(table))
    file.checkXML(table, into: &findings)
    if file.records.isEmpty { findings.add(RecordTexts.noRecords(name)) }
    return file
  }

  /// Judges every record and keeps its values; what is not for certain a value goes the long way with its record.
  private mutating func checkXML(_ table: XMLRecordTable, into findings: inout Findings) {
    var quick = schema.fields.enumerated().map { QuickColumn(field: $0.element, index: $0.offset, column: $0.offset) }
    for i in quick.indices where quick[i].isKept { quick[i].values.reserveCapacity(table.count) }
    table.bytes.withUnsafeBufferPointer { text in
      for row in 0..<table.count {
        var record: Record?
        for i in quick.indices {
          let cell = table.cells[row * table.fields + i]
          let bytes = UnsafeBufferPointer(rebasing: text[Int(cell.start)..<Int(cell.start + max(0, cell.count))])
          if quick[i].read(bytes) { continue }
          let before = findings.added
          if record == nil {
            record = table[row]
            if let record { reading(record).check(into: &findings) }
          }
          guard let record else { continue }
          quick[i].set(reading(record).value(quick[i].field))
          if findings.added == before { quick[i].learn(bytes) }
        }
      }
    }
    columns = RecordColumns(values: quick.map { $0.isKept ? $0.values : [] })
  }
}
