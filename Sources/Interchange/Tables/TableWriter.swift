/// Writes a table as text.
///
///     var table = TableWriter(.dutchExcel)
///     table.row(["functie", "uren"])
///     table.bytes   // BOM, "functie;uren", CR LF
package struct TableWriter: Sendable {
  package enum Style: Sendable, Equatable {
    /// RFC 4180: commas, no byte order mark; LF unless CR LF is asked for.
    case rfc4180(carriageReturns: Bool)
    /// What Excel on a Dutch Windows opens as columns: byte order mark, semicolons, CR LF. Decimal commas are the
    /// caller's.
    case dutchExcel
  }

  package private(set) var bytes: [UInt8]
  private let delimiter: UInt8
  private let lineBreak: [UInt8]
  private let isSafe: Bool

  /// - Parameter spreadsheetSafe: a text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a
  ///   tab or a carriage return, and is no number) gets an apostrophe before it. A reader strips nothing.
  package init(_ style: Style, spreadsheetSafe: Bool = true) {
    isSafe = spreadsheetSafe
    switch style {
    case .rfc4180(let carriageReturns):
      (bytes, delimiter, lineBreak) = ([], UInt8(ascii: ","), carriageReturns ? [13, 10] : [10])
    case .dutchExcel: (bytes, delimiter, lineBreak) = ([0xEF, 0xBB, 0xBF], UInt8(ascii: ";"), [13, 10])
    }
  }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      // A row of one empty cell would be a blank line, which readers pass over.
      append(cell, quoted: cells.count == 1 && cell.isEmpty)
    }
    bytes.append(contentsOf: lineBreak)
  }

  private mutating func append(_ cell: String, quoted: Bool) {
    let text = isSafe && TableWriter.isFormula(cell) ? "'" + cell : cell
    let quote = UInt8(ascii: "\"")
    let edges = text.utf8.first == 32 || text.utf8.last == 32
    guard quoted || edges || text.utf8.contains(where: { TableWriter.special.contains($0) }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Every delimiter that readers guess at, so that no guess goes wrong.
  private static let special: [UInt8] = Array("\";,|'\t\r\n".utf8)

  static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, Array("=+-@\t\r".utf8).contains(first) else { return false }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let rest = text.utf8.dropFirst()
    let isNumber =
      isSigned && (rest.first.map { $0 >= 48 && $0 <= 57 } ?? false)
      && rest.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    return !isNumber
  }
}
