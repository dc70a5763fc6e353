/// A reader of CSV as RFC 4180 has it and nothing more, so that what our writers write is not read by our own reader.
package enum PlainCSV {
  /// - Parameter delimiter: `;` for the tables for Dutch Excel, which also begin with a byte order mark.
  package static func rows(_ bytes: [UInt8], delimiter: Character = ",") -> [[String]] {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    var (rows, row, cell) = ([[String]](), [String](), "")
    var isQuoted = false
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      switch (character, isQuoted) {
      case ("\"", true) where next < text.endIndex && text[next] == "\"":
        cell.append("\"")
        index = next
      case ("\"", _): isQuoted.toggle()
      case (delimiter, false):
        row.append(cell)
        cell = ""
      case ("\n", false), ("\r\n", false):
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
      index = text.index(after: index)
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
