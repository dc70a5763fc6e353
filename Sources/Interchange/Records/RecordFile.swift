import Foundation

/// The records of one input file, read from a table or from XML by the published schema.
///
/// Bad cells, unknown columns and all else that is wrong are findings with their place; the records that could be read
/// are there all the same.
package struct RecordFile: Sendable {
  package enum Format: String, Sendable { case table, xml, sheet }

  package let file: String
  package let schema: RecordSchema
  package let format: Format
  package internal(set) var records = RecordList(source: .made([]))
  /// The numbers, days and yes-or-no values by record; `nil` for spreadsheets, and for XML that is
  /// not exactly as the schema has it.
  package internal(set) var columns: RecordColumns?
  /// By position of the field in the schema: whether the file has the column, or may have the element.
  package internal(set) var hasField: [Bool]
  let mapping: RecordMapping
  /// The sheet that the records are from, and by position of the field its column there.
  var sheet: (sheet: Sheet, columns: [Int?])?
  let lines: Lines

  enum Lines: Sendable {
    case table(Table)
    case finder(LineFinder)
  }

  init(file: String, mapping: RecordMapping, format: Format, lines: Lines) {
    self.file = file
    self.mapping = mapping
    schema = mapping.schema
    self.format = format
    self.lines = lines
    hasField = [Bool](repeating: format == .xml, count: mapping.schema.fields.count)
  }

  /// Reads a CSV, TSV or TXT table, or XML, by the ending of the path, or by its first character where the ending
  /// tells nothing; `nil` when no records could be looked for, with an error in `findings`.
  ///
  /// - Parameter encoding: overrules the encoding found in a table; XML names its own.
  package static func read(
    _ path: String, schema: RecordSchema, into findings: inout Findings, encoding: TextEncoding? = nil
  ) -> RecordFile? {
    switch (path as NSString).pathExtension.lowercased() {
    case "csv", "tsv", "tab", "txt":
      guard let text = DecodedText.read(path, encoding: encoding, into: &findings) else { return nil }
      return readTable(text, RecordMapping(schema), into: &findings)
    case "fods":
      guard let reader = XMLReader(path: path, passesLeadingBlanks: true, into: &findings) else { return nil }
      return readWorkbook(reader, RecordMapping(schema), file: path, lines: LineFinder(path: path), into: &findings)
    case "xml":
      if let probe = XMLReader(path: path, passesLeadingBlanks: true, into: &findings), Workbook.begins(probe),
        let reader = XMLReader(path: path, passesLeadingBlanks: true, into: &findings)
      {
        return readWorkbook(reader, RecordMapping(schema), file: path, lines: LineFinder(path: path), into: &findings)
      }
      let mapping = RecordMapping(schema)
      guard let opened = InputFile.descriptor(of: path, into: &findings) else { return nil }
      let source = XMLSource(descriptor: opened.descriptor)
      if let file = readPlainXML(source, mapping, file: path, lines: LineFinder(path: path), into: &findings) {
        return file
      }
      guard let reader = XMLReader(path: path, into: &findings) else { return nil }
      return readXML(reader, mapping, file: path, lines: LineFinder(path: path), into: &findings)
    default:
      guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
      return read(bytes: bytes, file: path, schema: schema, into: &findings, encoding: encoding)
    }
  }

  /// Reads bytes that are in memory; XML when the first character is `<`.
  package static func read(
    bytes: [UInt8], file: String, schema: RecordSchema, into findings: inout Findings, encoding: TextEncoding? = nil
  ) -> RecordFile? {
    let first = bytes.first { $0 > 32 && $0 < 0xFE && ![0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "<") {
      let lines = LineFinder(bytes: bytes, file: file)
      if let probe = XMLReader(bytes: bytes, file: file, passesLeadingBlanks: true), Workbook.begins(probe),
        let reader = XMLReader(bytes: bytes, file: file, passesLeadingBlanks: true)
      {
        return readWorkbook(reader, RecordMapping(schema), file: file, lines: lines, into: &findings)
      }
      let mapping = RecordMapping(schema)
      if let file = readPlainXML(XMLSource(bytes: bytes), mapping, file: file, lines: lines, into: &findings) {
        return file
      }
      guard let reader = XMLReader(bytes: bytes, file: file) else { return nil }
      return readXML(reader, mapping, file: file, lines: lines, into: &findings)
    }
    guard let text = DecodedText.decode(bytes, file: file, encoding: encoding, into: &findings) else { return nil }
    return readTable(text, RecordMapping(schema), into: &findings)
  }

  /// A record with its fields as values.
  package func reading(_ record: Record) -> RecordReading { RecordReading(file: self, record: record) }

  /// The physical line of the file with this number, without its break.
  package func excerpt(line: Int) -> String? {
    switch lines {
    case .table(let table): table.excerpt(line: line)
    case .finder(let finder): finder.line(line)
    }
  }

  private static func readTable(
    _ text: DecodedText, _ mapping: RecordMapping, into findings: inout Findings
  ) -> RecordFile? {
    let table = Table(text, into: &findings) { cells in
      Set(cells.compactMap { mapping.field(forHeading: $0) }).count
    }
    guard let table else { return nil }
    var file = RecordFile(file: text.file, mapping: mapping, format: .table, lines: .table(table))
    let columns = file.matchColumns(table.header, into: &findings) { column in
      (0..<table.rowCount).contains { row in
        table.withBytes(row: row, column: column) { $0.contains { $0 > 32 } } ?? false
      }
    }
    guard let columns else { return nil }
    file.records = RecordList(source: .table(table, columns: columns, fields: mapping.schema.fields.count))
    file.checkTable(table, columns, into: &findings)
    if file.records.isEmpty { findings.add(RecordTexts.noRecords(text.file)) }
    return file
  }

  /// Which column holds which field; `nil` when no heading is known.
  ///
  /// - Parameters:
  ///   - isUsed: whether anything stands below the heading of a column.
  ///   - path: the place of a heading where the file has one beside line and column.
  mutating func matchColumns(
    _ header: [Record.Cell], path: (Int?) -> String? = { _ in nil }, into findings: inout Findings,
    isUsed: (Int) -> Bool
  ) -> [(column: Int, field: Int)]? {
    var columns: [(column: Int, field: Int)] = []
    var unknown: [Int] = []
    func add(_ diagnostic: Diagnostic, _ column: Int?, _ findings: inout Findings) {
      var diagnostic = diagnostic
      diagnostic.location?.path = path(column)
      findings.add(diagnostic)
    }
    for (column, heading) in header.enumerated() {
      guard let field = mapping.field(forHeading: heading.text) else {
        unknown.append(column)
        continue
      }
      if hasField[field] {
        add(
          RecordTexts.duplicateColumn(file, heading, field: schema.fields[field], excerpt: excerpt(line: heading.line)),
          column, &findings)
        continue
      }
      hasField[field] = true
      columns.append((column, field))
    }
    let headerLine = header.first?.line ?? 1
    let headerText = excerpt(line: headerLine)
    guard !columns.isEmpty else {
      add(RecordTexts.noHeader(file, line: headerLine, schema: schema, excerpt: headerText), nil, &findings)
      return nil
    }
    for column in unknown where !header[column].text.isEmpty || isUsed(column) {
      let heading = header[column]
      add(
        RecordTexts.unknownColumn(
          file, heading, nearest: mapping.nearest(to: heading.text), excerpt: excerpt(line: heading.line)),
        column, &findings)
    }
    for (index, field) in schema.fields.enumerated() where field.isRequired && !hasField[index] {
      add(RecordTexts.missingColumn(file, line: headerLine, field: field, excerpt: headerText), nil, &findings)
    }
    return columns
  }
}
