import Foundation
import TestSupport
import Testing

@testable import Interchange

/// The W3C's own tests of CSV on the Web that give a table, its metadata and the rows expected of them.
@Suite struct TableMetadataSharedDataTests {
  /// Tests that ask for more than reading, or for another answer than a reader of tables should give.
  static let outOfScope: [Int: String] = [
    33: "properties of cells are named by links (propertyUrl), and columns that are only in the metadata are asked for",
    37: "a column is left out of the output and one holds a list in a cell (suppressOutput, separator)",
    39: "properties are named by links (propertyUrl)",
    49: "a value is replaced by a link (valueUrl)",
    107: "the list of columns is no list; the headings of the file are kept, and not given up",
    149: "a title is of another language than the file; it is used all the same",
    229: "a list in a cell (separator)",
    259: "the metadata is at an address that a web server tells (.well-known/csvm)",
    305: "properties are named by links and cells hold lists",
    307: "properties are named by links and cells hold lists",
  ]

  struct Entry {
    var number: Int
    var table: URL
    var metadata: URL?
    var result: URL
  }

  private func entries(_ folder: URL) throws -> [Entry] {
    let manifest = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("manifest-json.jsonld")))
    let list = (manifest as? [String: Any])?["entries"] as? [[String: Any]] ?? []
    return list.compactMap { entry in
      guard let id = entry["id"] as? String, let number = Int(id.suffix(3)), let action = entry["action"] as? String,
        let result = entry["result"] as? String
      else { return nil }
      let implicit = entry["implicit"] as? [String] ?? []
      let tables = ([action] + implicit).filter { $0.hasSuffix(".csv") }
      // A test with more tables, or whose files were left out of the set, is none of reading one table.
      guard tables.count == 1 else { return nil }
      var metadata = (entry["option"] as? [String: Any])?["metadata"] as? String
      if action.hasSuffix(".json") { metadata = action }
      let names = [tables[0], result] + [metadata].compactMap(\.self)
      guard names.allSatisfy({ FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }) else {
        return nil
      }
      return Entry(
        number: number, table: folder.appendingPathComponent(tables[0]),
        metadata: metadata.map { folder.appendingPathComponent($0) }, result: folder.appendingPathComponent(result))
    }
  }

  /// The cells of each row by the name of their column; empty ones are left out.
  private func expected(_ file: URL) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    if let rows = root as? [[String: Any]] { return rows }
    let tables = (root as? [String: Any])?["tables"] as? [[String: Any]] ?? []
    return tables.flatMap { $0["row"] as? [[String: Any]] ?? [] }.map { row in
      let objects = row["describes"] as? [[String: Any]] ?? []
      return objects.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
  }

  private func isSame(_ found: String, _ wanted: Any) -> Bool {
    if let text = wanted as? String { return found == text }
    guard let number = wanted as? NSNumber else { return false }
    if CFBoolean.isBoolean(number) { return found == (number.boolValue ? "true" : "false") }
    return Double(found) == number.doubleValue
  }

  private func difference(_ entry: Entry) throws -> String? {
    var findings = Findings()
    let metadata =
      entry.metadata.map { TableMetadata.read($0.path, describing: entry.table.path, into: &findings) }
      ?? TableMetadata.beside(entry.table.path, into: &findings)
    let table =
      if let metadata {
        Table.read(entry.table.path, describedBy: metadata, into: &findings)
      } else {
        Table.read(entry.table.path, into: &findings)
      }
    guard let table else { return "no table" }
    let names = (0..<table.width).map { column in
      column < table.header.count && !table.header[column].text.isEmpty
        ? table.header[column].text : "_col.\(column + 1)"
    }
    let wanted = try expected(entry.result)
    guard wanted.count == table.rowCount else { return "\(table.rowCount) rows of \(wanted.count)" }
    for (row, wanted) in wanted.enumerated() {
      let found = zip(names, table.wholeRow(row)).filter { !$0.1.isEmpty }
      let other = wanted.filter { $0.key != "@id" }
      for (name, value) in found {
        guard let wanted = other[name] else { return "row \(row + 1): \(name) is not expected" }
        guard isSame(value, wanted) else { return "row \(row + 1), \(name): \(value) for \(wanted)" }
      }
      let names = Set(found.map(\.0))
      if let missing = other.keys.sorted().first(where: { !names.contains($0) }) {
        return "row \(row + 1): \(missing) is missing"
      }
    }
    return nil
  }

  @Test("The tests of CSV on the Web that are about reading give their rows")
  func rows() throws {
    guard let folder = SharedData.url("csvw") else { return }
    let entries = try entries(folder)
    var (met, asked, more) = (0, 0, 0)
    for entry in entries {
      let difference = try difference(entry)
      if let reason = Self.outOfScope[entry.number] {
        #expect(difference != nil, "\(entry.number) is met all the same: \(reason)")
        more += 1
        continue
      }
      asked += 1
      if difference == nil { met += 1 }
      #expect(difference == nil, "\(entry.number)")
    }
    print("csvw: \(met) of \(asked) tests about reading one table; \(more) are about something else")
    #expect(entries.count > 90)
  }
}

/// Telling truth values from numbers, which JSON keeps apart and `NSNumber` does not say.
private enum CFBoolean {
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
