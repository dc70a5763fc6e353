import Foundation
package import Interchange

/// Writes an organisation as the tables of a project folder, which the reader of the folder gives back unchanged.
///
/// Column names are in the language asked for; a column stands in the file when it is required or holds something.
/// `organisation.csv` and `inventory.csv` are always written, the others when there is something to write.
package struct ProjectFolderWriter: Sendable {
  package var language: Language

  package init(language: Language = .dutch) { self.language = language }

  /// The files in order of name of the schema, as bytes.
  package func files(_ organisation: Organisation) -> [(name: String, bytes: [UInt8])] {
    let people = organisation.people
    let expectations = people.flatMap { person in
      person.performanceByKind.sorted { $0.key < $1.key }.map { (person: person.id, kind: $0.key, value: $0.value) }
    }
    let measures = people.flatMap { person in person.measures.map { (person: person.id, measure: $0) } }
    let tables: [(RecordSchema, [UInt8]?)] = [
      (InputSchemas.organisation, table(InputSchemas.organisation, organisation.positions, positionCell)),
      (InputSchemas.inventory, table(InputSchemas.inventory, organisation.tasks, taskCell)),
      (InputSchemas.people, optional(InputSchemas.people, people, personCell)),
      (InputSchemas.performance, optional(InputSchemas.performance, expectations, expectationCell)),
      (InputSchemas.measures, optional(InputSchemas.measures, measures, measureCell)),
      (InputSchemas.training, optional(InputSchemas.training, organisation.trainings, trainingCell)),
      (InputSchemas.seekers, optional(InputSchemas.seekers, organisation.seekers, seekerCell)),
      (InputSchemas.mentors, optional(InputSchemas.mentors, organisation.mentors, mentorCell)),
    ]
    return tables.compactMap { schema, bytes in bytes.map { ("\(schema.root).csv", $0) } }
  }

  /// Writes the files, and further texts, into a folder that is made when it is not there.
  ///
  /// All files are first written beside their names and then moved to them, so that none is ever half there.
  /// - Returns: whether all could be written; else `output/cannot-write` is in `findings`.
  package func write(
    _ organisation: Organisation, texts: [(name: String, text: String)] = [], to folder: String,
    into findings: inout Findings
  ) -> Bool {
    let files = self.files(organisation) + texts.map { ($0.name, Array($0.text.utf8)) }
    func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }
    let manager = FileManager.default
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      findings.add(ProjectFolderTexts.cannotWrite(folder))
      return false
    }
    defer { for (name, _) in files { try? manager.removeItem(atPath: path(".\(name).part")) } }
    for (name, bytes) in files {
      guard manager.createFile(atPath: path(".\(name).part"), contents: Data(bytes)) else {
        findings.add(ProjectFolderTexts.cannotWrite(path(name)))
        return false
      }
    }
    for (name, _) in files where rename(path(".\(name).part"), path(name)) != 0 {
      findings.add(ProjectFolderTexts.cannotWrite(path(name)))
      return false
    }
    return true
  }

  private func optional<Item>(
    _ schema: RecordSchema, _ items: [Item], _ cell: (Item, String) -> SpreadsheetTable.Cell
  ) -> [UInt8]? {
    items.isEmpty ? nil : table(schema, items, cell)
  }

  private func table<Item>(
    _ schema: RecordSchema, _ items: [Item], _ cell: (Item, String) -> SpreadsheetTable.Cell
  ) -> [UInt8] {
    let rows = items.map { item in schema.fields.map { cell(item, $0.name) } }
    let columns = schema.fields.indices.filter { index in
      schema.fields[index].isRequired || rows.contains { $0[index] != .blank }
    }
    var table = SpreadsheetTable(
      language, columns: columns.map { language == .dutch ? schema.fields[$0].dutch : schema.fields[$0].name })
    for row in rows { table.append(columns.map { row[$0] }) }
    return table.bytes
  }
}
