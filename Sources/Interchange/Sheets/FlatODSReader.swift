/// Reads Flat ODS (OpenDocument 1.0–1.4 in one file) from front to back.
///
/// Cells that another cell covers stand in the file themselves. Of a cell only its paragraphs are its text; notes,
/// drawings, forms and recorded changes are not.
struct FlatODSReader: ~Copyable {
  static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  private static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  private static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  private static let textual = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  private static let calcext = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

  var reader: XMLReader
  private let file: String
  private var hiddenStyles: Set<String> = []

  init(_ reader: consuming XMLReader, file: String) {
    self.reader = reader
    self.file = file
    self.reader.keepsBlankText = true
  }

  /// Reads up to the end of the document whose start was just read.
  mutating func readDocument(into findings: inout Findings) -> [Sheet] {
    var sheets: [Sheet] = []
    guard !reader.isEmptyElement else { return [] }
    while reader.read() {
      guard reader.kind == .startElement else { continue }
      switch (reader.name, reader.namespace) {
      case ("body", FlatODSReader.office), ("spreadsheet", FlatODSReader.office): continue
      case ("styles", FlatODSReader.office), ("automatic-styles", FlatODSReader.office): readStyles()
      case ("table", FlatODSReader.table): sheets.append(readSheet(into: &findings))
      case ("text", FlatODSReader.office), ("presentation", FlatODSReader.office), ("drawing", FlatODSReader.office):
        findings.add(
          SheetTexts.notASpreadsheet(
            file, found: reader.name, line: reader.line, column: reader.column, excerpt: nil))
        reader.skipToEnd()
      default: reader.skipToEnd()
      }
    }
    return sheets
  }

  /// Sheets are hidden by their style.
  private mutating func readStyles() {
    guard !reader.isEmptyElement else { return }
    let level = reader.depth
    var name = ""
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement, reader.namespace == FlatODSReader.style else { continue }
      if reader.name == "style" { name = reader.attribute("name", namespace: FlatODSReader.style) ?? "" }
      if reader.name == "table-properties", attribute("display") == "false" { hiddenStyles.insert(name) }
    }
  }

  private mutating func readSheet(into findings: inout Findings) -> Sheet {
    var builder = SheetBuilder(file: file, name: attribute("name") ?? "", line: reader.line)
    if let style = attribute("style-name"), hiddenStyles.contains(style) { builder.hide() }
    guard !reader.isEmptyElement else { return builder.sheet }
    let level = reader.depth
    var column = 0
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      switch (reader.name, reader.namespace) {
      case ("table-column", FlatODSReader.table):
        let count = number("number-columns-repeated") ?? 1
        if isHidden { builder.hideColumns(column, count: count) }
        column = min(column + min(count, SheetBuilder.columnLimit), SheetBuilder.columnLimit)
        reader.skipToEnd()
      case ("table-row", FlatODSReader.table): readRow(&builder, into: &findings)
      case ("table-columns", FlatODSReader.table), ("table-header-columns", FlatODSReader.table),
        ("table-column-group", FlatODSReader.table), ("table-rows", FlatODSReader.table),
        ("table-header-rows", FlatODSReader.table), ("table-row-group", FlatODSReader.table):
        continue
      default: reader.skipToEnd()
      }
    }
    return builder.sheet
  }

  private mutating func readRow(_ builder: inout SheetBuilder, into findings: inout Findings) {
    builder.beginRow(
      count: number("number-rows-repeated") ?? 1, isHidden: isHidden, line: reader.line, column: reader.column,
      into: &findings)
    defer { builder.endRow(into: &findings) }
    guard !reader.isEmptyElement else { return }
    let level = reader.depth
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      if reader.namespace == FlatODSReader.table, ["table-cell", "covered-table-cell"].contains(reader.name) {
        readCell(&builder, into: &findings)
      } else {
        reader.skipToEnd()
      }
    }
  }

  private mutating func readCell(_ builder: inout SheetBuilder, into findings: inout Findings) {
    let (line, column) = (reader.line, reader.column)
    let count = number("number-columns-repeated") ?? 1
    let across = (number("number-columns-spanned") ?? 1) - 1
    let down = (number("number-rows-spanned") ?? 1) - 1
    let place = builder.location(builder.place.row, builder.place.column, line, column)
    let type =
      reader.attribute("value-type", namespace: FlatODSReader.calcext) == "error"
      ? "error" : reader.attribute("value-type", namespace: FlatODSReader.office) ?? ""
    let value = storedValue(of: type)
    var formula = attribute("formula") ?? ""
    if let colon = formula.firstIndex(of: ":"), formula[..<colon].allSatisfy({ $0.isLetter || $0.isNumber }) {
      formula = String(formula[formula.index(after: colon)...])
    }
    if formula.hasPrefix("=") { formula.removeFirst() }
    let text = readParagraphs() ?? (type == "string" ? value : nil)
    var cell: SheetCell?
    if type.isEmpty || type == "string" || type == "error" {
      if let text, !text.isEmpty {
        cell = SheetCell(
          kind: type == "error" ? .error : .text, text: text, value: text, formula: formula, line: line,
          column: column)
      } else if !formula.isEmpty, type.isEmpty {
        findings.add(SheetTexts.formulaWithoutValue(formula, at: place))
      }
    } else if let (kind, plain) = FlatODSReader.value(type, value ?? "") {
      cell = SheetCell(
        kind: kind, text: text ?? (kind == .percentage ? SheetValue.timesHundred(plain) + "%" : plain), value: plain,
        formula: formula, line: line, column: column)
    } else {
      findings.add(SheetTexts.badValue(value ?? "", type: type, at: place))
      if let text, !text.isEmpty {
        cell = SheetCell(kind: .text, text: text, value: text, formula: formula, line: line, column: column)
      }
    }
    builder.add(
      cell, count: count, across: across, down: down, skipping: false, line: line, column: column, into: &findings)
  }

  private func storedValue(of type: String) -> String? {
    let name =
      switch type {
      case "date", "time", "boolean", "string": "\(type)-value"
      default: "value"
      }
    return reader.attribute(name, namespace: FlatODSReader.office)
  }

  private static func value(_ type: String, _ value: String) -> (SheetCell.Kind, String)? {
    switch type {
    case "float": SheetValue.number(value).map { (.number, $0) }
    case "percentage": SheetValue.number(value).map { (.percentage, $0) }
    case "currency": SheetValue.number(value).map { (.currency, $0) }
    case "date": SheetValue.dateTime(value).map { ($0.kind, $0.value) }
    case "time": SheetValue.duration(value).map { (.time, $0) }
    case "boolean": ["true": (.boolean, "true"), "false": (.boolean, "false")][value]
    default: nil
    }
  }

  /// The paragraphs up to the end of the cell whose start was just read; `nil` when there is none.
  private mutating func readParagraphs() -> String? {
    guard !reader.isEmptyElement else { return nil }
    let level = reader.depth
    var paragraphs: [String] = []
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      switch (reader.name, reader.namespace) {
      case ("p", FlatODSReader.textual), ("h", FlatODSReader.textual): paragraphs.append(readParagraph())
      case ("list", FlatODSReader.textual), ("list-item", FlatODSReader.textual): continue
      default: reader.skipToEnd()
      }
    }
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n")
  }

  /// White space as OpenDocument 1.2 §6.1.2 says: a run of it is one space, none at either end; `text:s` adds more.
  private mutating func readParagraph() -> String {
    guard !reader.isEmptyElement else { return "" }
    let level = reader.depth
    var text = ""
    var isBlankPending = false
    func put(_ more: String) {
      if isBlankPending, !text.isEmpty { text += " " }
      isBlankPending = false
      text += more
    }
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      if reader.kind == .text {
        let words = reader.text.split(omittingEmptySubsequences: false) {
          [" ", "\t", "\n", "\r", "\r\n"].contains($0)
        }
        for (index, word) in words.enumerated() {
          if index > 0 { isBlankPending = true }
          if !word.isEmpty { put(String(word)) }
        }
        continue
      }
      guard reader.kind == .startElement else { continue }
      switch (reader.name, reader.namespace) {
      case ("s", FlatODSReader.textual):
        let count = reader.attribute("c", namespace: FlatODSReader.textual).flatMap { Int($0) } ?? 1
        // A cell holds at most 32,767 characters.
        put(String(repeating: " ", count: min(max(count, 0), 32_767)))
      case ("tab", FlatODSReader.textual): put("\t")
      case ("line-break", FlatODSReader.textual): put("\n")
      case ("ruby-text", FlatODSReader.textual), ("note", FlatODSReader.textual), ("annotation", FlatODSReader.office):
        reader.skipToEnd()
      default: continue
      }
    }
    return text
  }

  private var isHidden: Bool {
    attribute("visibility").map { $0 == "collapse" || $0 == "filter" } ?? false
  }

  private func attribute(_ name: String) -> String? { reader.attribute(name, namespace: FlatODSReader.table) }

  private func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0) }.map { max(1, $0) } }
}
