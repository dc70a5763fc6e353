import Foundation
package import Interchange

/// Writes an organisation as the tables of a project folder, which the reader of the folder gives back unchanged.
///
/// Dutch files are as Excel on a Dutch Windows opens them (semicolons, decimal comma), English ones have commas and a
/// decimal point. A column stands in the file when it is required or holds something. A text that a spreadsheet would
/// run as a formula gets an apostrophe in front; such a text alone does not come back the same.
/// `organisation.csv` and `inventory.csv` are always written, the others when there is something to write.
package struct ProjectFolderWriter: Sendable {
  package var language: Language
  /// Fields of positions and tasks that somebody has to fill in: their columns stand in the file, empty.
  package var asks: Set<String>
  /// Cells that stay blank although the record needs them: somebody is asked to fill them in.
  package var blanks: Set<ImportedProject.Question> = []

  package init(language: Language = .dutch, asks: Set<String> = []) {
    self.language = language
    self.asks = asks
  }

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
      (InputSchemas.decisions, optional(InputSchemas.decisions, organisation.decisions, decisionCell)),
    ]
    return tables.compactMap { schema, bytes in bytes.map { ("\(schema.root).csv", $0) } }
  }

  /// Writes the files, and further texts, into a folder that is made when it is not there.
  ///
  /// All files are written or none; files that tell of people are their owner's only.
  package func write(
    _ organisation: Organisation, texts: [(name: String, text: String)] = [], to folder: String
  ) throws(FileOutput.Failure) {
    try FileOutput.makeFolder(folder)
    let open = [InputSchemas.organisation, InputSchemas.inventory].map { "\($0.root).csv" }
    let named = files(organisation) + texts.map { ($0.name, Array($0.text.utf8)) }
    try FileOutput.write(
      named.map { name, bytes in
        let isText = texts.contains { $0.name == name }
        return FileOutput.File(
          (folder as NSString).appendingPathComponent(name), bytes, holdsPeople: !isText && !open.contains(name))
      })
  }

  private func optional<Item>(
    _ schema: RecordSchema, _ items: [Item], _ cell: (Item, String) -> Cell
  ) -> [UInt8]? {
    items.isEmpty ? nil : table(schema, items, cell)
  }

  private func table<Item>(
    _ schema: RecordSchema, _ items: [Item], _ cell: (Item, String) -> Cell
  ) -> [UInt8] {
    let rows = items.map { item -> [Cell] in
      let id = blanks.isEmpty ? "" : string(cell(item, "id"))
      return schema.fields.map { field in
        let isAsked = blanks.contains(.init(table: schema.root, record: id, field: field.name))
        return isAsked ? .blank : cell(item, field.name)
      }
    }
    let asked = Set(blanks.filter { $0.table == schema.root }.map(\.field))
    let columns = schema.fields.indices.filter { index in
      let field = schema.fields[index]
      return field.isRequired || asks.contains(field.name) || asked.contains(field.name)
        || rows.contains { $0[index] != .blank }
    }
    var table = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: true))
    table.row(columns.map { language == .dutch ? schema.fields[$0].dutch : schema.fields[$0].name })
    for row in rows { table.row(columns.map { string(row[$0]) }) }
    return table.bytes
  }
}
