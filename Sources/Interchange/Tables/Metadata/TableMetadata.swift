import Foundation

/// What a file of metadata says of a table that lies beside it (CSV on the Web, W3C 2015).
///
/// Read are how the file is written (`dialect`), what its columns are called (`name`, `titles`), which texts stand for
/// nothing (`null`), for an empty cell (`default`), and how numbers, days, times and truth values are written
/// (`datatype`). Links, notes, keys, languages, lists in a cell and bounds of values are not looked at. What is not as
/// the standard has it is passed over with a warning.
package struct TableMetadata: Sendable {
  struct Column: Sendable, Equatable {
    var name: String?
    var titles: [String] = []
    var datatype: MetadataDatatype?
    var nulls: [String] = [""]
    var ifEmpty = ""
    var isRequired = false

    /// What the column is called: its name, else its first title.
    var heading: String? { name ?? titles.first }
  }

  struct Dialect: Sendable, Equatable {
    var delimiter: [UInt8]?
    /// 0: nothing quotes.
    var quote: UInt8?
    var escape: TableDialect.Escape?
    var headerRows = 1
    var skipRows = 0
    var skipColumns = 0
    /// Lines that begin with it are no rows. Only where the metadata names it: the standard's own `#` may be data.
    var comment: [UInt8] = []
    var encoding: TextEncoding?
    var trimsStart = false
    var trimsEnd = false
  }

  package let file: String
  /// The columns that are in the file, in its order; those that only exist in the metadata are left out.
  var columns: [Column] = []
  var dialect = Dialect()

  /// The metadata of a table: `NAME-metadata.json`, else the `csv-metadata.json` of its folder.
  ///
  /// One that describes another table is not used: with a warning when its name says that it belongs to this one.
  package static func beside(_ path: String, into findings: inout Findings) -> TableMetadata? {
    let folder = FileOutput.folder(of: path)
    let own = path + "-metadata.json"
    if FileManager.default.fileExists(atPath: own) {
      if let found = read(own, describing: path, into: &findings) { return found }
      findings.add(TableMetadataTexts.otherFile(own, table: (path as NSString).lastPathComponent))
    }
    let shared = (folder as NSString).appendingPathComponent("csv-metadata.json")
    guard FileManager.default.fileExists(atPath: shared) else { return nil }
    return read(shared, describing: path, into: &findings)
  }

  /// Reads a file of metadata; `nil` when it cannot be read or describes another table.
  package static func read(
    _ path: String, describing table: String, into findings: inout Findings
  ) -> TableMetadata? {
    guard let document = JSONReader.read(path, into: &findings) else { return nil }
    return TableMetadata(document, describing: table, into: &findings)
  }

  /// As above, from bytes; `file` is the name that findings carry.
  package static func read(
    bytes: [UInt8], file: String, describing table: String, into findings: inout Findings
  ) -> TableMetadata? {
    guard let document = JSONReader.parse(bytes, file: file, into: &findings) else { return nil }
    return TableMetadata(document, describing: table, into: &findings)
  }

  init?(_ document: JSONDocument, describing table: String, into findings: inout Findings) {
    file = document.file
    var reading = MetadataReading(document: document)
    let root = document.root
    let wanted = (table as NSString).lastPathComponent
    let tables: [JSONValue]
    if case .array(let list, _)? = root["tables"] { tables = list } else { tables = [root] }
    guard let own = tables.first(where: { MetadataReading.name(ofTable: $0) == wanted }) else { return nil }
    let schema = own["tableSchema"] ?? root["tableSchema"]
    if let text = own["dialect"] ?? root["dialect"] { dialect = reading.dialect(text) }
    let inherited = schema.map { [$0, own, root] } ?? [own, root]
    if let schema {
      if case .object = schema {
        for column in reading.list(schema["columns"], "columns", in: schema) {
          guard case .object = column else {
            reading.pass(over: "columns", column)
            continue
          }
          if case .bool(true, _)? = column["virtual"] { continue }
          columns.append(reading.column(column, inheriting: inherited))
        }
      } else {
        reading.pass(over: "tableSchema", schema)
      }
    }
    findings.add(contentsOf: reading.findings)
  }
}
