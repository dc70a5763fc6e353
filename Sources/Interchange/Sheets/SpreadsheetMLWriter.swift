/// Writes Excel's "XML Spreadsheet 2003": one XML file with a sheet per table, which Excel and LibreOffice open as it is.
///
///     var book = SpreadsheetMLWriter()
///     book.sheet("Taken", columns: [.init("taak", width: 30), .init("uren", style: .decimal)]) { sheet in
///       sheet.row([.text("Post"), .number("1.5", style: .decimal)])
///       sheet.row([.blank, .formula("=SUM(R2C:R[-1]C)", value: "1.5", style: .decimal)], isTotal: true)
///     }
///     book.bytes
///
/// The first row of a sheet holds the headings; it stays in sight, repeats on paper and carries a filter. A text is
/// always a text: what begins with `=` is shown and never computed. After Microsoft's XML Spreadsheet Reference.
package struct SpreadsheetMLWriter: Sendable {
  /// How a number is shown; the value in the cell keeps its own precision.
  package enum Style: String, CaseIterable, Sendable {
    case text, whole, decimal, euro, day

    /// `nil`: as it is.
    var format: String? {
      switch self {
      case .text: "@"
      case .whole: "#,##0"
      case .decimal: "#,##0.00"
      case .euro: "\"€\"\\ #,##0.00;[Red]\\-\"€\"\\ #,##0.00"
      case .day: "yyyy\\-mm\\-dd"
      }
    }
  }

  package struct Column: Sendable {
    package var heading: String
    /// In characters.
    package var width: Int
    package var style: Style

    package init(_ heading: String, width: Int = 12, style: Style = .text) {
      self.heading = heading
      self.width = width
      self.style = style
    }
  }

  package enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    /// A plain number with a decimal point.
    case number(String, style: Style)
    case day(Day)
    /// A formula in R1C1 notation with its value, for programs that show a file before they compute it.
    case formula(String, value: String, style: Style)
  }

  /// What is written of one sheet.
  package struct Sheet: Sendable {
    fileprivate var markup = Markup(.xml)
    fileprivate var rows = 1

    package mutating func row(_ cells: [Cell], isTotal: Bool = false) {
      rows += 1
      markup.newline()
      markup.element("Row") { w in
        for cell in cells { SpreadsheetMLWriter.write(cell, isTotal: isTotal, &w) }
      }
    }
  }

  private var body = Markup(.xml)

  package init() {}

  /// Excel takes no longer text in a cell.
  private static let textLimit = 32_000

  package mutating func sheet(_ name: String, columns: [Column], _ write: (inout Sheet) -> Void) {
    precondition(
      (1...31).contains(name.count) && !name.contains { "[]:*?/\\'".contains($0) },
      "'\(name)' cannot be the name of a sheet.")
    var sheet = Sheet()
    write(&sheet)
    body.newline()
    body.element("Worksheet", ["ss:Name": name]) { w in
      w.element("Names") { w in
        w.element("NamedRange", ["ss:Name": "Print_Titles", "ss:RefersTo": "='\(name)'!R1"])
      }
      w.element("Table") { w in
        for column in columns {
          // A character of the standard letter is about 5.3 points wide; the filter's arrow takes two more.
          w.element("Column", ["ss:AutoFitWidth": "0", "ss:Width": String((column.width + 2) * 53 / 10)])
        }
        w.newline()
        w.element("Row", ["ss:StyleID": "head"]) { w in
          for column in columns {
            w.element("Cell", ["ss:StyleID": "head"]) { w in
              w.element("Data", ["ss:Type": "String"], text: column.heading)
            }
          }
        }
        w.append(sheet.markup)
      }
      SpreadsheetMLWriter.options(rows: sheet.rows, columns: columns.count, &w)
    }
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var w = Markup(.xml)
    w.raw(Markup.xmlDeclaration)
    // Windows opens the file with Excel because of this line.
    w.raw("<?mso-application progid=\"Excel.Sheet\"?>\n")
    let spreadsheet = SpreadsheetMLReader.namespace
    w.element(
      "Workbook",
      ["xmlns": spreadsheet, "xmlns:ss": spreadsheet, "xmlns:x": "urn:schemas-microsoft-com:office:excel"]
    ) { w in
      SpreadsheetMLWriter.styles(&w)
      w.append(body)
      w.newline()
    }
    w.newline()
    return Array(w.string.utf8)
  }

  private static func styles(_ w: inout Markup) {
    func style(_ id: String, format: String?, isBold: Bool, hasLine: Bool, _ w: inout Markup) {
      w.element("Style", ["ss:ID": id]) { w in
        w.element("Alignment", ["ss:Vertical": "Top", "ss:WrapText": "1"])
        if hasLine {
          w.element("Borders") { w in
            w.element(
              "Border",
              ["ss:Position": id == "head" ? "Bottom" : "Top", "ss:LineStyle": "Continuous", "ss:Weight": "1"])
          }
        }
        if isBold { w.element("Font", ["ss:Bold": "1"]) }
        if let format { w.element("NumberFormat", ["ss:Format": format]) }
      }
    }
    w.newline()
    w.element("Styles") { w in
      style("Default", format: nil, isBold: false, hasLine: false, &w)
      style("head", format: nil, isBold: true, hasLine: true, &w)
      for kind in Style.allCases {
        style(kind.rawValue, format: kind.format, isBold: false, hasLine: false, &w)
        style(kind.rawValue + "Total", format: kind.format, isBold: true, hasLine: true, &w)
      }
    }
  }

  private static func write(_ cell: Cell, isTotal: Bool, _ w: inout Markup) {
    func id(_ style: Style) -> String { style.rawValue + (isTotal ? "Total" : "") }
    switch cell {
    case .blank: w.element("Cell", ["ss:StyleID": id(.text)])
    case .text(let text):
      let shown = text.count > textLimit ? text.prefix(textLimit) + "…" : text
      w.element("Cell", ["ss:StyleID": id(.text)]) { w in w.element("Data", ["ss:Type": "String"], text: shown) }
    case .number(let value, let style):
      w.element("Cell", ["ss:StyleID": id(style)]) { w in w.element("Data", ["ss:Type": "Number"], text: value) }
    case .day(let day):
      w.element("Cell", ["ss:StyleID": id(.day)]) { w in
        w.element("Data", ["ss:Type": "DateTime"], text: "\(day)T00:00:00.000")
      }
    case .formula(let formula, let value, let style):
      w.element("Cell", ["ss:StyleID": id(style), "ss:Formula": formula]) { w in
        w.element("Data", ["ss:Type": "Number"], text: value)
      }
    }
  }

  /// The headings stay in sight, the page lies down and is one page wide.
  private static func options(rows: Int, columns: Int, _ w: inout Markup) {
    w.element("x:WorksheetOptions") { w in
      w.element("x:PageSetup") { w in w.element("x:Layout", ["x:Orientation": "Landscape"]) }
      w.element("x:FitToPage")
      w.element("x:Print") { w in w.element("x:FitHeight", text: "0") }
      w.element("x:FreezePanes")
      w.element("x:FrozenNoSplit")
      w.element("x:SplitHorizontal", text: "1")
      w.element("x:TopRowBottomPane", text: "1")
      w.element("x:ActivePane", text: "2")
      w.element("x:Panes") { w in
        for pane in ["3", "2"] { w.element("x:Pane") { w in w.element("x:Number", text: pane) } }
      }
    }
    w.element("x:AutoFilter", ["x:Range": "R1C1:R\(rows)C\(max(1, columns))"])
  }
}
