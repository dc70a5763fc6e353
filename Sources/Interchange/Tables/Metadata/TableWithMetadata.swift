import Foundation

extension Table {
  /// Reads a table as its metadata says it is written; what the caller asks for goes before that.
  ///
  /// What the metadata leaves open is found from the bytes, except that a comma separates where the standard says so
  /// and the first row agrees. Where file and metadata do not agree there is a finding and the metadata is followed.
  package static func read(
    _ path: String, describedBy metadata: TableMetadata, encoding: TextEncoding? = nil,
    options asked: TableOptions = TableOptions(), into findings: inout Findings
  ) -> Table? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    return read(
      bytes: bytes, file: path, describedBy: metadata, encoding: encoding, options: asked, into: &findings)
  }

  /// As above, from bytes; `file` is the name that findings carry.
  package static func read(
    bytes: [UInt8], file: String, describedBy metadata: TableMetadata, encoding: TextEncoding? = nil,
    options asked: TableOptions = TableOptions(), into findings: inout Findings
  ) -> Table? {
    let dialect = metadata.dialect
    guard let text = DecodedText.decode(bytes, file: file, encoding: encoding ?? dialect.encoding, into: &findings)
    else { return nil }
    var options = asked
    options.isWhole = true
    options.skipLines = dialect.skipRows
    options.comment = dialect.comment
    options.headerRows = asked.headerRows ?? dialect.headerRows
    options.quote = asked.quote ?? dialect.quote
    options.escape = asked.escape ?? dialect.escape
    options.delimiter = asked.delimiter ?? dialect.delimiter
    let standard = [UInt8(ascii: ",")]
    let wanted = metadata.columns.count + dialect.skipColumns
    var isStandard = false
    if options.delimiter == nil, !metadata.columns.isEmpty {
      isStandard = Table.firstWidth(text, options, delimiter: standard) == wanted
      if isStandard { options.delimiter = standard }
    }
    guard var table = Table(text, options: options, into: &findings) else { return nil }
    let reason = TableMetadataTexts.reason(metadata.file)
    if asked.delimiter == nil, dialect.delimiter != nil || isStandard { table.dialect.delimiterReason = reason }
    if asked.quote == nil, dialect.quote != nil { table.dialect.quoteReason = reason }
    if asked.escape == nil, dialect.escape != nil { table.dialect.escapeReason = reason }
    if asked.headerRows == nil { table.layout.headerReason = reason }
    if encoding == nil, dialect.encoding != nil { table.encodingReason = reason }
    if dialect.delimiter == nil, asked.delimiter == nil, !isStandard, !table.dialect.delimiter.isEmpty,
      table.dialect.delimiter != standard
    {
      findings.add(TableMetadataTexts.otherDelimiter(file, found: table.dialect.delimiter))
    }
    table.apply(metadata, reason: reason, into: &findings)
    return table
  }

  private static func firstWidth(_ text: DecodedText, _ options: TableOptions, delimiter: [UInt8]) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      let place = DialectDetection.behindLines(options.skipLines, in: bytes)
      var scan = TableScan(
        delimiter: delimiter, quote: options.quote ?? DialectDetection.double, escape: options.escape ?? .doubledQuote,
        comment: options.comment)
      scan.run(bytes, from: place.offset, line: place.line, maximumRows: 1)
      return scan.rowCount == 0 ? 0 : scan.width(of: 0)
    }
  }

  /// Gives the columns their names and checks every value.
  private mutating func apply(_ metadata: TableMetadata, reason: Phrase, into findings: inout Findings) {
    self.metadata = metadata
    let skipped = min(metadata.dialect.skipColumns, width)
    var notes = Findings()
    // While the width still is that of the file; what metadata says of a column goes before doubts about it.
    describeColumns(into: &notes)
    columns.removeFirst(skipped)
    let found = Array(header.dropFirst(skipped))
    width -= skipped
    if !metadata.columns.isEmpty, metadata.columns.count != width {
      findings.add(
        TableMetadataTexts.columnCount(
          file, described: metadata.columns.count, found: width, metadata: metadata.file,
          line: header.first?.line ?? (rowCount > 0 ? line(ofRow: 0) : 1)))
    }
    let top = Record.Cell(text: "", line: rowCount > 0 ? line(ofRow: 0) : 1, column: 1)
    header = (0..<max(width, found.count)).map { index in
      var cell = index < found.count ? found[index] : Record.Cell(text: "", line: top.line, column: top.column)
      guard index < metadata.columns.count else {
        if found.isEmpty { cell.text = "_col.\(index + 1)" }
        return cell
      }
      let column = metadata.columns[index]
      if index < found.count, !(column.titles + [column.name].compactMap(\.self)).contains(cell.text),
        !(column.titles.isEmpty && column.name == nil)
      {
        findings.add(
          TableMetadataTexts.otherTitle(
            file, found: cell.text, described: column.titles.first ?? column.name ?? "", line: cell.line,
            column: cell.column, excerpt: excerpt(line: cell.line)))
      }
      cell.text = column.heading ?? (cell.text.isEmpty ? "_col.\(index + 1)" : cell.text)
      return cell
    }
    for (index, column) in metadata.columns.enumerated() where index < columns.count {
      guard let datatype = column.datatype else { continue }
      columns[index].kind = datatype.kind
      columns[index].decimalSign = nil
      columns[index].thousandsSign = nil
      columns[index].dayOrder = datatype.kind == .day ? "Y-M-D" : nil
      (columns[index].reason, columns[index].confidence) = (reason, 100)
    }
    checkValues(metadata, into: &findings)
  }

  private func checkValues(_ metadata: TableMetadata, into findings: inout Findings) {
    let checked = metadata.columns.indices.filter { index in
      metadata.columns[index].isRequired || metadata.columns[index].datatype.map { $0.family != .text } ?? false
    }
    guard !checked.isEmpty else { return }
    let skipped = metadata.dialect.skipColumns
    var told = 0
    var rest: (count: Int, first: Int, last: Int)?
    for row in 0..<rowCount {
      for index in checked {
        let column = metadata.columns[index]
        let text = withBytes(row: row, column: index + skipped) { String(decoding: $0, as: UTF8.self) }
        let value = metadata.trimmed(text ?? "")
        let result = column.plain(value)
        guard result == nil || (column.isRequired && result?.isEmpty == true) else { continue }
        told += 1
        guard told <= Findings.limit else {
          // They are only counted, so their places need not be looked up.
          let line = self.line(ofRow: row)
          rest = ((rest?.count ?? 0) + 1, rest?.first ?? line, line)
          continue
        }
        let cell = self.cell(row: row, column: index + skipped)
        let line = cell?.line ?? self.line(ofRow: row)
        findings.add(
          TableMetadataTexts.badValue(
            file, result == nil ? value : nil, heading: header[safe: index]?.text ?? "", line: line,
            column: cell?.column, excerpt: excerpt(line: line)))
      }
    }
    if let rest { findings.add(TableMetadataTexts.moreBadValues(file, rest.count, first: rest.first, last: rest.last)) }
  }

  /// The cells of a row as the metadata has them: plain values, empty where a text stands for nothing.
  func described(_ cells: [String], by metadata: TableMetadata) -> [String] {
    cells.dropFirst(metadata.dialect.skipColumns).enumerated().map { index, text in
      let text = metadata.trimmed(text)
      guard index < metadata.columns.count else { return text }
      return metadata.columns[index].plain(text) ?? text
    }
  }
}

extension TableMetadata {
  /// Without the blanks that the dialect takes away.
  func trimmed(_ text: String) -> String {
    func isBlank(_ character: Character) -> Bool { character.isWhitespace }
    var text = Substring(text)
    if dialect.trimsStart { text = text.drop(while: isBlank) }
    if dialect.trimsEnd { while let last = text.last, isBlank(last) { text.removeLast() } }
    return String(text)
  }
}

extension TableMetadata.Column {
  /// The value written the plain way, empty for nothing; `nil` when it is not as described.
  func plain(_ text: String) -> String? {
    let isText = datatype.map { $0.family == .text } ?? true
    var value = isText ? text : text.trimmingBlanks()
    if value.isEmpty { value = ifEmpty }
    if nulls.contains(value) { return "" }
    guard let datatype else { return value }
    return datatype.plain(value)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
