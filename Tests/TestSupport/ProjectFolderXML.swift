package import Foundation
package import Interchange
import JobCarving

/// Writes the tables of a project folder as XML by the published schemas, cell by cell.
///
/// Cells keep their text, so that what a reader makes of the XML has to be what it makes of the table.
package enum ProjectFolderXML {
  /// The XML files of a folder, by name; `scenario.json` and other texts are not among them.
  package static func files(of folder: URL, language: Language) throws -> [(name: String, bytes: [UInt8])] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var result: [(name: String, bytes: [UInt8])] = []
    for schema in InputSchemas.all {
      let roots = [schema.root, schema.dutchRoot]
      for name in names where name.hasSuffix(".csv") && roots.contains(String(name.dropLast(4))) {
        var findings = Findings()
        let path = folder.appendingPathComponent(name).path
        guard let table = RecordFile.read(path, schema: schema, into: &findings), !findings.hasErrors else {
          throw Unreadable(name: name, findings: findings.all.map { $0.text(in: .english) })
        }
        let root = language == .dutch ? schema.dutchRoot : schema.root
        result.append(("\(root).xml", bytes(of: table, schema, language)))
      }
    }
    return result
  }

  /// Writes the XML files and a copy of `scenario.json` into a new folder.
  package static func convert(_ folder: URL, to target: URL, language: Language) throws {
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for file in try files(of: folder, language: language) {
      try Data(file.bytes).write(to: target.appendingPathComponent(file.name))
    }
    try Data(contentsOf: folder.appendingPathComponent("scenario.json"))
      .write(to: target.appendingPathComponent("scenario.json"))
  }

  package struct Unreadable: Error, CustomStringConvertible {
    package var name: String
    package var findings: [String]

    package var description: String { "\(name) cannot be read: \(findings.joined(separator: "\n"))" }
  }

  private static func bytes(of table: RecordFile, _ schema: RecordSchema, _ language: Language) -> [UInt8] {
    let isDutch = language == .dutch
    var xml = Markup(.xml)
    xml.raw(Markup.xmlDeclaration)
    xml.element(isDutch ? schema.dutchRoot : schema.root) { xml in
      for record in table.records {
        xml.raw("\n  ")
        xml.element(isDutch ? schema.dutchRecord : schema.record) { xml in
          for (field, cell) in zip(schema.fields, record.cells) {
            guard let cell else { continue }
            xml.raw("\n    ")
            xml.element(XSDWriter.elementName(isDutch ? field.dutch : field.name), text: cell.text)
          }
          xml.raw("\n  ")
        }
      }
      xml.newline()
    }
    xml.newline()
    return Array(xml.string.utf8)
  }
}
