/// Reads Excel's "XML Spreadsheet 2003" (SpreadsheetML) from front to back.
///
/// After Microsoft's XML Spreadsheet Reference: a row or a cell stands at its `ss:Index`, else behind the one before it
/// and the columns that one covers; a row with `ss:Span` stands for further equal rows. Formats are looked at only for
/// the percent sign, without which 0.5 would not be 50 %.
struct SpreadsheetMLReader: ~Copyable {
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"
  private static let excel = "urn:schemas-microsoft-com:office:excel"

  var reader: XMLReader
  private let file: String
  private var percentStyles: Set<String> = []

  init(_ reader: consuming XMLReader, file: String) {
    self.reader = reader
    self.file = file
    self.reader.keepsBlankText = true
  }

  /// Reads up to the end of the workbook whose start was just read.
  mutating func readWorkbook(into findings: inout Findings) -> [Sheet] {
    var sheets: [Sheet] = []
    guard !reader.isEmptyElement else { return [] }
    while reader.read() {
      guard reader.kind == .startElement, reader.namespace == SpreadsheetMLReader.namespace else {
        if reader.kind == .startElement { reader.skipToEnd() }
        continue
      }
      switch reader.name {
      case "Styles": readStyles()
      case "Worksheet": sheets.append(readSheet(into: &findings))
      default: reader.skipToEnd()
      }
    }
    return sheets
  }

  private mutating func readStyles() {
    guard !reader.isEmptyElement else { return }
    let level = reader.depth
    var style = ""
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      if reader.name == "Style" {
        style = attribute("ID") ?? ""
        if let parent = attribute("Parent"), percentStyles.contains(parent) { percentStyles.insert(style) }
      } else if reader.name == "NumberFormat", let format = attribute("Format") {
        if format == "Percent" || format.contains("%") {
          percentStyles.insert(style)
        } else {
          percentStyles.remove(style)
        }
      }
    }
  }

  private mutating func readSheet(into findings: inout Findings) -> Sheet {
    var builder = SheetBuilder(file: file, name: attribute("Name") ?? "", line: reader.line)
    guard !reader.isEmptyElement else { return builder.sheet }
    let level = reader.depth
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      switch (reader.name, reader.namespace) {
      case ("Table", SpreadsheetMLReader.namespace): readTable(&builder, into: &findings)
      case ("WorksheetOptions", SpreadsheetMLReader.excel): continue
      case ("Visible", SpreadsheetMLReader.excel):
        if reader.elementText().hasPrefix("Sheet") { builder.hide() }
      default: reader.skipToEnd()
      }
    }
    return builder.sheet
  }

  private mutating func readTable(_ builder: inout SheetBuilder, into findings: inout Findings) {
    guard !reader.isEmptyElement else { return }
    let level = reader.depth
    var column = 0
    var percentColumns: [Range<Int>] = []
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      switch reader.name {
      case "Column":
        column = index() ?? column
        let count = min(number("Span") ?? 0, SheetBuilder.columnLimit) + 1
        if attribute("Hidden") == "1" { builder.hideColumns(column, count: count) }
        if isPercent(attribute("StyleID")) { percentColumns.append(column..<column + count) }
        column = min(column + count, SheetBuilder.columnLimit)
        reader.skipToEnd()
      case "Row": readRow(&builder, percentColumns: percentColumns, into: &findings)
      default: reader.skipToEnd()
      }
    }
  }

  private mutating func readRow(
    _ builder: inout SheetBuilder, percentColumns: [Range<Int>], into findings: inout Findings
  ) {
    let span = min(number("Span") ?? 0, SheetBuilder.rowLimit)
    builder.beginRow(
      at: index(), count: span + 1, isHidden: attribute("Hidden") == "1", line: reader.line, column: reader.column,
      into: &findings)
    let style = attribute("StyleID")
    defer { builder.endRow(into: &findings) }
    guard !reader.isEmptyElement else { return }
    let level = reader.depth
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      guard reader.kind == .startElement else { continue }
      guard reader.name == "Cell" else {
        reader.skipToEnd()
        continue
      }
      let index = index()
      let column = max(index ?? 0, builder.place.column)
      var isPercentCell = percentColumns.contains { $0.contains(column) }
      if let own = attribute("StyleID") ?? style { isPercentCell = isPercent(own) }
      readCell(&builder, at: index, isPercent: isPercentCell, into: &findings)
    }
  }

  private mutating func readCell(
    _ builder: inout SheetBuilder, at index: Int?, isPercent: Bool, into findings: inout Findings
  ) {
    let (line, column) = (reader.line, reader.column)
    let (across, down) = (number("MergeAcross") ?? 0, number("MergeDown") ?? 0)
    var formula = attribute("Formula") ?? ""
    if formula.hasPrefix("=") { formula.removeFirst() }
    var cell: SheetCell?
    let place = builder.location(
      builder.place.row, max(index ?? 0, builder.place.column), line, column)
    if !reader.isEmptyElement {
      let level = reader.depth
      while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
        guard reader.kind == .startElement else { continue }
        if reader.name == "Data", reader.namespace == SpreadsheetMLReader.namespace {
          cell = readData(formula, isPercent: isPercent, at: place, into: &findings)
        } else {
          reader.skipToEnd()
        }
      }
    }
    if cell == nil, !formula.isEmpty { findings.add(SheetTexts.formulaWithoutValue(formula, at: place)) }
    builder.add(
      cell, at: index, across: across, down: down, skipping: true, line: line, column: column, into: &findings)
  }

  /// `nil` when nothing stands in it.
  private mutating func readData(
    _ formula: String, isPercent: Bool, at place: SourceLocation, into findings: inout Findings
  ) -> SheetCell? {
    let type = attribute("Type") ?? "String"
    var cell = SheetCell(
      kind: .text, text: "", value: "", formula: formula, line: reader.line, column: reader.column)
    let text = richText()
    if text.isEmpty { return nil }
    (cell.text, cell.value) = (text, text)
    let value = text.trimmingBlanks()
    switch type {
    case "Number":
      guard let number = SheetValue.number(value) else { break }
      (cell.kind, cell.text, cell.value) = (.number, number, number)
      if isPercent { (cell.kind, cell.text) = (.percentage, SheetValue.timesHundred(number) + "%") }
      return cell
    case "DateTime":
      guard let moment = SheetValue.dateTime(value) else { break }
      (cell.kind, cell.text, cell.value) = (moment.kind, moment.value, moment.value)
      return cell
    case "Boolean":
      guard let word = ["1": "true", "0": "false", "true": "true", "false": "false"][value.lowercased()] else { break }
      (cell.kind, cell.text, cell.value) = (.boolean, word, word)
      return cell
    case "Error":
      cell.kind = .error
      return cell
    default: return cell
    }
    findings.add(SheetTexts.badValue(value, type: type, at: place))
    return cell
  }

  /// The text up to the end of the element whose start was just read, that of marked-up parts too.
  private mutating func richText() -> String {
    guard !reader.isEmptyElement else { return "" }
    let level = reader.depth
    var text = ""
    while reader.read(), !(reader.kind == .endElement && reader.depth == level) {
      switch reader.kind {
      case .text: text += reader.text
      case .startElement where reader.name.lowercased() == "br": text += "\n"
      default: break
      }
    }
    return text
  }

  private func isPercent(_ style: String?) -> Bool { style.map(percentStyles.contains) ?? false }

  private func attribute(_ name: String) -> String? {
    reader.attribute(name, namespace: SpreadsheetMLReader.namespace) ?? reader.attribute(name)
  }

  private func number(_ name: String) -> Int? {
    attribute(name).flatMap { Int($0.trimmingBlanks()) }.map { max(0, $0) }
  }

  /// `ss:Index` counts from 1.
  private func index() -> Int? {
    guard let index = number("Index"), index >= 1 else { return nil }
    return min(index - 1, Int(Int32.max))
  }
}
