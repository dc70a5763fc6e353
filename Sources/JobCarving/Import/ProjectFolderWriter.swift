import Foundation
package import Interchange

/// Writes an organisation as the tables of a project folder, which the reader of the folder gives back unchanged.
///
/// Dutch files are as Excel on a Dutch Windows opens them (semicolons, decimal comma), English ones have commas and a
/// decimal point. A column stands in the file when it is required or holds something. A text that a spreadsheet would
/// run as a formula gets an apostrophe in front; such a text alone does not come back the same.
/// `organisation.csv` and `inventory.csv` are always written, unless there are people and no work at all; the others when
/// there is something to write.
package struct ProjectFolderWriter: Sendable {
  package var language: Language
  /// Cells that stay blank although the record needs them: somebody is asked to fill them in, and their columns stand in
  /// the file.
  package var blanks: Set<CellKey>

  package init(language: Language = .dutch, blanks: Set<CellKey> = []) {
    self.language = language
    self.blanks = blanks
  }

  /// The files in order of name of the schema, as bytes.
  package func files(_ organisation: Organisation) -> [(name: String, bytes: [UInt8])] {
    let people = organisation.people
    let expectations = people.flatMap { person in
      person.performanceByKind.sorted { $0.key < $1.key }.map { (person: person.id, kind: $0.key, value: $0.value) }
    }
    let measures = people.flatMap { person in person.measures.map { (person: person.id, measure: $0) } }
    // Two tables without a row beside people alone would say that there is no work, of which nothing is known.
    let hasWork = !organisation.positions.isEmpty || !organisation.tasks.isEmpty || people.isEmpty
    let (positions, tasks) = (organisation.positions, organisation.tasks)
    let tables: [(RecordSchema, [UInt8]?)] = [
      (InputSchemas.organisation, hasWork ? table(InputSchemas.organisation, positions, positionCell) : nil),
      (InputSchemas.inventory, hasWork ? table(InputSchemas.inventory, tasks, taskCell) : nil),
      (InputSchemas.people, optional(InputSchemas.people, people, personCell)),
      (InputSchemas.performance, optional(InputSchemas.performance, expectations, expectationCell)),
      (InputSchemas.measures, optional(InputSchemas.measures, measures, measureCell)),
      (InputSchemas.training, optional(InputSchemas.training, organisation.trainings, trainingCell)),
      (InputSchemas.seekers, optional(InputSchemas.seekers, organisation.seekers, seekerCell)),
      (InputSchemas.mentors, optional(InputSchemas.mentors, organisation.mentors, mentorCell)),
      (
        InputSchemas.schoolCalendar,
        optional(InputSchemas.schoolCalendar, organisation.schoolPeriods, schoolPeriodCell)
      ),
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
    let open = [InputSchemas.organisation, InputSchemas.inventory, InputSchemas.schoolCalendar].map { "\($0.root).csv" }
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
        let isAsked = blanks.contains(CellKey(file: schema.root, id: id, field: field.name))
        return isAsked ? .blank : cell(item, field.name)
      }
    }
    let asked = Set(blanks.filter { $0.file == schema.root }.map(\.field))
    let columns = schema.fields.indices.filter { index in
      let field = schema.fields[index]
      return field.isRequired || asked.contains(field.name) || rows.contains { $0[index] != .blank }
    }
    var table = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: true))
    table.row(columns.map { language == .dutch ? schema.fields[$0].dutch : schema.fields[$0].name })
    for row in rows { table.row(columns.map { string(row[$0]) }) }
    return table.bytes
  }
}
