package import Interchange

/// One table of a plan, described once: the CSV file, the sheet and the table of the summary are all made of it.
///
///     plan.taskTable.csv(.dutch)     // with semicolons and decimal commas
///     plan.taskTable.markdown(.english)
///
/// Hours are held in minutes and amounts in cents, so that a sheet can add up what a CSV file rounds.
package struct ReportTable: Sendable {
  package enum Kind: Sendable {
    case text
    /// A column of sentences.
    case sentence
    case whole, hours, euro, day
    /// Whole parts of which so many make one.
    case decimal(scale: Int)
  }

  package struct Column: Sendable {
    package var heading: Phrase
    package var kind: Kind
    /// The sheet ends with the sum of this column.
    package var isSummed: Bool

    package init(_ nl: String, _ en: String, _ kind: Kind = .text, isSummed: Bool = false) {
      self.init(Phrase(nl: nl, en: en), kind, isSummed: isSummed)
    }

    package init(_ heading: Phrase, _ kind: Kind = .text, isSummed: Bool = false) {
      self.heading = heading
      self.kind = kind
      self.isSummed = isSummed
    }
  }

  package enum Cell: Hashable, Sendable {
    case blank
    case text(Phrase)
    /// A name or a code, the same in both languages.
    case name(String)
    /// In the unit of the column: a count, minutes, cents, or parts of a whole.
    case value(Int)
    /// In the unit of the column, and the sum of the cells before it back to this column.
    case sum(Int, from: Int)
    case day(Day)
  }

  /// The sheet's name, at most 31 characters.
  package var name: Phrase
  package var columns: [Column]
  package var rows: [[Cell]] = []

  package init(_ nl: String, _ en: String, columns: [Column]) {
    name = Phrase(nl: nl, en: en)
    self.columns = columns
  }

  package mutating func row(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "A row has as many cells as the table has columns.")
    rows.append(cells)
  }

  /// With a byte order mark, semicolons and decimal commas in Dutch; RFC 4180 in English.
  package func csv(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row(columns.map(\.heading))
    for row in rows { table.row(zip(row, columns).map { text($0, $1.kind) }) }
    return table.bytes
  }

  /// A cell as the CSV file shows it.
  func text(_ cell: Cell, _ kind: Kind) -> Phrase {
    switch cell {
    case .blank: Phrase(verbatim: "")
    case .text(let phrase): phrase
    case .name(let name): Phrase(verbatim: name)
    case .day(let day): Phrase(verbatim: day.description)
    case .value(let value), .sum(let value, from: _):
      switch kind {
      case .hours: hours(value)
      case .euro: PlanTable.euro(Euro(cents: value))
      case .decimal(let scale): decimal(value, scale: scale)
      case .whole, .text, .sentence, .day: Phrase(verbatim: String(value))
      }
    }
  }
}

extension ReportTable {
  /// Writes the table as a sheet, with a last row of sums where a column is to be summed.
  func write(to book: inout SpreadsheetMLWriter, _ language: Language) {
    let widths = columns.indices.map { width($0, language) }
    book.sheet(
      name[language],
      columns: columns.indices.map {
        .init(columns[$0].heading[language], width: widths[$0], style: columns[$0].kind.style)
      }
    ) { sheet in
      for row in rows {
        sheet.row(row.indices.map { cell(row[$0], at: $0, language) })
      }
      if columns.contains(where: \.isSummed), !rows.isEmpty { sheet.row(totals(language), isTotal: true) }
    }
  }

  private func cell(_ cell: Cell, at column: Int, _ language: Language) -> SpreadsheetMLWriter.Cell {
    let kind = columns[column].kind
    switch cell {
    case .blank: return .blank
    case .text(let phrase): return .text(phrase[language])
    case .name(let name): return .text(name)
    case .day(let day): return .day(day)
    case .value(let value): return .number(kind.plain(value), style: kind.style)
    case .sum(let value, let first):
      return .formula("=SUM(RC[\(first - column)]:RC[-1])", value: kind.plain(value), style: kind.style)
    }
  }

  private func totals(_ language: Language) -> [SpreadsheetMLWriter.Cell] {
    columns.indices.map { index in
      let column = columns[index]
      guard column.isSummed else { return index == 0 ? .text(ReportTexts.together[language]) : .blank }
      return .formula("=SUM(R2C:R[-1]C)", value: column.kind.plain(sum(of: index)), style: column.kind.style)
    }
  }

  /// The sum of a column in its own unit; cells that hold nothing count for nothing.
  func sum(of column: Int) -> Int {
    rows.compactMap { row -> Int? in
      switch row[column] {
      case .value(let value), .sum(let value, from: _): value
      default: nil
      }
    }.saturatingSum
  }

  /// In characters: what the heading and the longest cell need, within bounds.
  private func width(_ index: Int, _ language: Language) -> Int {
    let column = columns[index]
    if case .sentence = column.kind { return 60 }
    let longest = rows.prefix(2000).map { text($0[index], column.kind)[language].count }.max() ?? 0
    return min(max(longest + 2, min(column.heading[language].count, 14), 6), 40)
  }
}

extension ReportTable.Kind {
  var style: SpreadsheetMLWriter.Style {
    switch self {
    case .text, .sentence: .text
    case .whole: .whole
    case .hours, .decimal: .decimal
    case .euro: .euro
    case .day: .day
    }
  }

  var isNumber: Bool {
    switch self {
    case .text, .sentence, .day: false
    case .whole, .hours, .euro, .decimal: true
    }
  }

  /// The value with a decimal point and twelve decimals at most, so that sums come out to the minute and the cent.
  func plain(_ value: Int) -> String {
    let scale: UInt =
      switch self {
      case .hours: 60
      case .euro: 100
      case .decimal(let scale): UInt(max(1, scale))
      case .text, .sentence, .whole, .day: 1
      }
    var (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: scale)
    var digits = ""
    for _ in 0..<12 where rest > 0 {
      rest *= 10
      digits += String(rest / scale)
      rest %= scale
    }
    // The last of the twelve is rounded half up; a carry can only run through nines.
    if rest * 2 >= scale, rest > 0 {
      var places = Array(digits.utf8)
      var index = places.count - 1
      while index >= 0, places[index] == UInt8(ascii: "9") {
        places[index] = UInt8(ascii: "0")
        index -= 1
      }
      if index >= 0 { places[index] += 1 } else { whole += 1 }
      digits = String(decoding: places, as: UTF8.self)
    }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = value < 0 && (whole > 0 || !digits.isEmpty) ? "-" : ""
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
