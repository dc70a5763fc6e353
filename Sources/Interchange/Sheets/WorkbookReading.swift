import Foundation

extension Workbook {
  /// Reads Excel's "XML Spreadsheet 2003" or Flat ODS; `nil` when the file is neither, or not to be opened, with an error.
  ///
  /// What could be read of a damaged file is there all the same.
  package static func read(_ path: String, into findings: inout Findings) -> Workbook? {
    guard let reader = XMLReader(path: path, passesLeadingBlanks: true, into: &findings) else { return nil }
    return read(reader, file: path, lines: LineFinder(path: path), into: &findings)
  }

  /// Reads bytes that are in memory; `file` is the name that findings carry.
  package static func read(bytes: [UInt8], file: String, into findings: inout Findings) -> Workbook? {
    guard let reader = XMLReader(bytes: bytes, file: file, passesLeadingBlanks: true) else { return nil }
    return read(reader, file: file, lines: LineFinder(bytes: bytes, file: file), into: &findings)
  }

  static func read(
    _ xml: consuming XMLReader, file: String, lines: LineFinder, into findings: inout Findings
  ) -> Workbook? {
    var reader = xml
    if reader.leadingBlanks > 0 { findings.add(SheetTexts.leadingBlanks(file)) }
    guard reader.read(), let format = format(of: reader) else {
      reader.finish(into: &findings) { lines.line($0) }
      if !reader.hasFailed {
        findings.add(
          SheetTexts.notASpreadsheet(
            file, found: reader.name, line: reader.line, column: reader.column, excerpt: lines.line(reader.line)))
      }
      return nil
    }
    var found = Findings()
    var book: Workbook
    switch format {
    case .spreadsheetML:
      var sheets = SpreadsheetMLReader(reader, file: file)
      book = Workbook(file: file, format: format, sheets: sheets.readWorkbook(into: &found))
      sheets.reader.finish(into: &found)
    case .flatODS:
      var sheets = FlatODSReader(reader, file: file)
      book = Workbook(file: file, format: format, sheets: sheets.readDocument(into: &found))
      sheets.reader.finish(into: &found)
    }
    for var finding in found.all {
      finding.excerpt = finding.location?.line.flatMap { lines.line($0) }
      findings.add(finding)
    }
    if book.sheets.isEmpty, !found.hasErrors { findings.add(SheetTexts.noSheets(file)) }
    return book
  }

  /// Which spreadsheet format the element that was just read begins, by the URI of its namespace.
  static func format(of reader: borrowing XMLReader) -> Format? {
    guard reader.kind == .startElement else { return nil }
    switch (reader.name, reader.namespace) {
    case ("Workbook", SpreadsheetMLReader.namespace): return .spreadsheetML
    case ("document", FlatODSReader.office): return .flatODS
    default: return nil
    }
  }

  /// Whether the first element of a file begins a spreadsheet; what cannot be read begins none.
  static func begins(_ xml: consuming XMLReader) -> Bool {
    var reader = xml
    return reader.read() && format(of: reader) != nil
  }
}
