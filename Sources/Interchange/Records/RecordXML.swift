extension RecordFile {
  /// Reads records from XML that is not all as it should be, judged by the published XSD on the way.
  ///
  /// What this reader has a finding for it says in its own words; the schema's objections to the same lines would only
  /// repeat it in another language. Values are judged by `RecordReading`, which knows more than a pattern.
  static func readXML(
    _ xml: consuming XMLReader, _ mapping: RecordMapping, file name: String, lines: LineFinder,
    into findings: inout Findings
  ) -> RecordFile? {
    var reader = xml
    var problems: [String] = []
    guard let xsd = XMLSchema(xsd: XSDWriter.xsd(for: mapping.schema), problems: &problems) else {
      preconditionFailure("The XSD of '\(mapping.schema.root)' is not a schema: \(problems.joined(separator: " "))")
    }
    reader.validate(with: xsd)
    var file = RecordFile(file: name, mapping: mapping, format: .xml, lines: .finder(lines))
    let schema = mapping.schema
    var covered: Set<Int> = []
    guard reader.read() else {
      reader.finish(into: &findings, includingSchema: false) { lines.line($0) }
      return nil
    }
    guard reader.kind == .startElement, [schema.root, schema.dutchRoot].contains(reader.name) else {
      findings.add(
        RecordTexts.unknownRoot(
          name, found: reader.name, schema: schema, line: reader.line, column: reader.column,
          excerpt: lines.line(reader.line)))
      return nil
    }
    while reader.read() {
      switch reader.kind {
      case .startElement where [schema.record, schema.dutchRecord].contains(reader.name):
        let first = reader.line
        let before = findings.added
        let record = file.readRecord(from: &reader, into: &findings)
        // Where the file breaks off, what the record lacks is no fault of its own.
        if reader.hasFailed { break }
        file.records.append(record)
        file.reading(record).check(into: &findings)
        if findings.added > before { covered.formUnion(first...max(first, reader.line)) }
      case .startElement:
        covered.insert(reader.line)
        findings.add(
          RecordTexts.unknownElement(
            name, reader.name,
            nearest: NameFolding.nearest(to: reader.name, among: [schema.record, schema.dutchRecord]),
            severity: .error, line: reader.line, column: reader.column, excerpt: lines.line(reader.line)))
        reader.skipToEnd()
      case .text where !reader.isBlankText:
        covered.insert(reader.line)
        findings.add(
          RecordTexts.strayText(name, line: reader.line, column: reader.column, excerpt: lines.line(reader.line)))
      default: break
      }
    }
    reader.finish(into: &findings, includingSchema: false) { lines.line($0) }
    if !reader.hasFailed {
      for objection in reader.schemaFindings where !objection.isAboutValue && !covered.contains(objection.line) {
        findings.add(XMLTexts.schema(name, objection, excerpt: lines.line(objection.line)))
      }
      if file.records.isEmpty { findings.add(RecordTexts.noRecords(name)) }
    }
    return file
  }

  /// Reads the fields up to the end of the record whose start was just read.
  private func readRecord(from reader: inout XMLReader, into findings: inout Findings) -> Record {
    var record = Record(
      cells: [Record.Cell?](repeating: nil, count: schema.fields.count), line: reader.line, column: reader.column)
    if reader.isEmptyElement { return record }
    let level = reader.depth
    var seen = [Bool](repeating: false, count: schema.fields.count)
    while reader.read() {
      if reader.kind == .endElement, reader.depth == level { break }
      let (line, column) = (reader.line, reader.column)
      if reader.kind == .text, !reader.isBlankText {
        findings.add(RecordTexts.strayText(file, line: line, column: column, excerpt: excerpt(line: line)))
      }
      guard reader.kind == .startElement else { continue }
      let name = reader.name
      let exact = mapping.field(forElement: name)
      guard let index = exact ?? mapping.field(forHeading: name) else {
        findings.add(
          RecordTexts.unknownElement(
            file, name, nearest: mapping.nearest(to: name), severity: .warning, line: line, column: column,
            excerpt: excerpt(line: line)))
        reader.skipToEnd()
        continue
      }
      let field = schema.fields[index]
      if exact == nil {
        findings.add(
          RecordTexts.otherSpelling(file, name, field: field, line: line, column: column, excerpt: excerpt(line: line)))
      }
      var children: [(String, Int, Int)] = []
      let text = reader.elementText { children.append(($0, $1, $2)) }
      for (child, line, column) in children {
        findings.add(
          RecordTexts.unknownElement(
            file, child, nearest: nil, severity: .warning, line: line, column: column, excerpt: excerpt(line: line)))
      }
      if seen[index] {
        findings.add(
          RecordTexts.duplicateElement(
            file, name, field: field, line: line, column: column, excerpt: excerpt(line: line)))
        continue
      }
      seen[index] = true
      if !text.allSatisfy(\.isWhitespace) {
        record.cells[index] = Record.Cell(text: text, line: line, column: column)
      }
    }
    return record
  }
}
