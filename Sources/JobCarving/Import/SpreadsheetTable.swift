package import Interchange

/// A table as a spreadsheet of the reader's language opens it by a double click.
///
/// Dutch: UTF-8 with a byte order mark, semicolons, a decimal comma, CRLF. English: the same with commas and a decimal
/// point. A text that a spreadsheet would run as a formula gets an apostrophe in front.
package struct SpreadsheetTable: Sendable {
  package enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    /// A number in whole units of 1/scale, a power of ten, with something behind it.
    case number(Int, scale: Int = 1, mark: String = "")
  }

  package let language: Language
  package private(set) var string: String
  private let width: Int

  package init(_ language: Language, columns: [String]) {
    self.language = language
    width = columns.count
    string = "\u{FEFF}"
    append(columns.map { .text($0) })
  }

  package var bytes: [UInt8] { Array(string.utf8) }

  package mutating func append(_ row: [Cell]) {
    precondition(row.count == width, "A row of a table has as many cells as the table has columns.")
    string += row.map(text).joined(separator: language == .dutch ? ";" : ",") + "\r\n"
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .blank: return ""
    case .number(let units, let scale, let mark): return quoted(decimal(units, scale: scale) + mark)
    case .text(let text): return quoted(SpreadsheetTable.isFormula(text) ? "'" + text : text)
    }
  }

  /// Spreadsheets run what begins with one of these; a tab or a carriage return in front does not stop them.
  static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { ";,\"\r\n\t|".unicodeScalars.contains($0) } || text.hasPrefix(" ")
      || text.hasSuffix(" ")
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private func decimal(_ units: Int, scale: Int) -> String {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var digits = rest == 0 ? "" : String(String(UInt(scale) + rest).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    let sign = units < 0 ? "-" : ""
    return digits.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole)\(language == .dutch ? "," : ".")\(digits)"
  }
}
