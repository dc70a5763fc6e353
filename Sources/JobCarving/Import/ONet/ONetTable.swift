import Foundation
import Interchange

/// One file of the catalogue's text release, read row by row without keeping the cells.
///
/// The release files are tab separated and know no quotes (a quotation mark is a quotation mark); the descriptor
/// matrix is comma separated with quoted names. No cell holds a line break.
struct ONetTable {
  let path: String
  let bytes: [UInt8]
  let separator: UInt8

  /// Reads the file; `nil` with a finding when it is not there, empty or not a text.
  init?(directory: String, name: String, separator: UInt8, into findings: inout Findings) {
    let path = (directory as NSString).appendingPathComponent(name)
    guard let text = DecodedText.read(path, into: &findings) else { return nil }
    self.path = path
    bytes = text.bytes
    self.separator = separator
  }

  static func exists(directory: String, name: String) -> Bool {
    FileManager.default.fileExists(atPath: (directory as NSString).appendingPathComponent(name))
  }

  struct Row {
    var line: Int
    var cells: [Range<Int>]
  }

  /// Calls `body` for each row from the first on, header rows too, until it returns false.
  func forEachRow(_ body: (Row) -> Bool) {
    var start = 0
    var line = 1
    var row = Row(line: 1, cells: [])
    bytes.withUnsafeBufferPointer { text in
      while start < text.count {
        row.line = line
        row.cells.removeAll(keepingCapacity: true)
        var (i, cell, isQuoted) = (start, start, false)
        while i < text.count, text[i] != 10 {
          if text[i] == separator && !isQuoted {
            row.cells.append(cell..<i)
            cell = i + 1
          } else if text[i] == 0x22 && separator != 9 {
            isQuoted.toggle()
          }
          i += 1
        }
        let end = i > cell && text[i - 1] == 13 ? i - 1 : i
        row.cells.append(cell..<end)
        if !(row.cells.count == 1 && row.cells[0].isEmpty), !body(row) { return }
        start = i + 1
        line += 1
      }
    }
  }

  /// The cell as text, without the quotes around it.
  func text(_ range: Range<Int>) -> String {
    if separator != 9, range.count >= 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      return String(decoding: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)], as: UTF8.self)
        .replacing("\"\"", with: "\"")
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// A plain decimal number such as `3.25`; `nil` for anything else.
  func number(_ range: Range<Int>) -> Double? {
    var (digits, scale, count, hasPoint) = (0, 1, 0, false)
    var rest = range
    let isNegative = !rest.isEmpty && bytes[rest.lowerBound] == 0x2D
    if isNegative { rest = (rest.lowerBound + 1)..<rest.upperBound }
    guard !rest.isEmpty, rest.count <= 15 else { return nil }
    for byte in bytes[rest] {
      switch byte {
      case 0x30...0x39:
        digits = digits * 10 + Int(byte - 0x30)
        count += 1
        if hasPoint { scale *= 10 }
      case 0x2E where !hasPoint: hasPoint = true
      default: return nil
      }
    }
    return count == 0 ? nil : Double(isNegative ? -digits : digits) / Double(scale)
  }

  func location(line: Int, cell: Range<Int>? = nil) -> SourceLocation {
    guard let cell else { return SourceLocation(file: path, line: line) }
    var begin = cell.lowerBound
    while begin > 0, bytes[begin - 1] != 10 { begin -= 1 }
    return SourceLocation(
      file: path, line: line, column: String(decoding: bytes[begin..<cell.lowerBound], as: UTF8.self).count + 1)
  }

  /// Calls `body` for each row below the header with the cells of the named columns.
  ///
  /// A column that is missing gives a finding and no row; so do rows that are too short, ten of them by name.
  /// Returns whether the columns are there.
  @discardableResult
  func forEachRecord(_ columns: [String], into findings: inout Findings, _ body: (Int, [Range<Int>]) -> Void) -> Bool {
    var places: [Int]?
    var (missing, short, shortCount): ([String], [Int], Int) = ([], [], 0)
    var cells = [Range<Int>](repeating: 0..<0, count: columns.count)
    forEachRow { row in
      guard let known = places else {
        let names = row.cells.map { text($0).trimmingCharacters(in: .whitespaces) }
        places = columns.map { name in names.firstIndex(of: name) ?? -1 }
        missing = zip(columns, places ?? []).filter { $0.1 < 0 }.map(\.0)
        return missing.isEmpty
      }
      for (k, place) in known.enumerated() {
        guard place < row.cells.count else {
          shortCount += 1
          if short.count < 10 { short.append(row.line) }
          return true
        }
        cells[k] = row.cells[place]
      }
      body(row.line, cells)
      return true
    }
    for name in missing { findings.add(ONetTexts.missingColumn(name, at: SourceLocation(file: path, line: 1))) }
    for line in short { findings.add(ONetTexts.shortRow(at: SourceLocation(file: path, line: line))) }
    if shortCount > short.count { findings.add(ONetTexts.moreShortRows(shortCount - short.count, file: path)) }
    return missing.isEmpty
  }
}
