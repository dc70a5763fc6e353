import Foundation
package import Interchange

extension InputSchemas {
  /// The sheet with questions and room for answers; the first three columns are the key.
  package static let answers = RecordSchema(
    root: "answers", dutchRoot: "antwoorden", record: "answer", dutchRecord: "antwoord",
    meaning: Phrase(nl: "Antwoorden op open vragen.", en: "Answers to open questions."),
    fields: [
      Field(
        "file", "bestand", .identifier, example: "inventory", required: true,
        Phrase(nl: "Welke tabel.", en: "Which table.")),
      Field(
        "id", "id", .identifier, example: "Z07", required: true,
        Phrase(nl: "Welke functie, taak of persoon.", en: "Which position, task or person.")),
      Field(
        "field", "kolom", .identifier, example: "separable", required: true,
        Phrase(nl: "Welke kolom.", en: "Which column.")),
      Field("about", "over", .text, example: "Linnenkar aanvullen", Phrase(nl: "Waarover.", en: "About what.")),
      Field("question", "vraag", .text, example: "Kan het los?", Phrase(nl: "De vraag.", en: "The question.")),
      Field("answer_as", "antwoord_als", .text, example: "ja of nee", Phrase(nl: "De vorm.", en: "The form.")),
      Field("answer", "antwoord", .text, example: "ja", Phrase(nl: "Het antwoord.", en: "The answer.")),
    ])
}

/// Answers that came back from an interview, each judged by the rules of the cell it belongs in.
///
/// What is wrong is a finding with its place in the sheet; then nothing is written.
package struct AnswerSheet: Sendable {
  package struct Answer: Hashable, Sendable {
    package var key: CellKey
    package var text: String
  }

  package private(set) var answers: [Answer] = []

  package init(_ path: String, for organisation: Organisation, into findings: inout Findings) {
    guard let sheet = RecordFile.read(path, schema: InputSchemas.answers, into: &findings) else { return }
    let tables: [(schema: RecordSchema, ids: Set<String>, file: RecordFile)] = [
      (InputSchemas.organisation, organisation.positions.map(\.id)),
      (InputSchemas.inventory, organisation.tasks.map(\.id)), (InputSchemas.people, organisation.people.map(\.id)),
    ].map { ($0.0, Set($0.1), sheet.under($0.0)) }
    var seen: [CellKey: String] = [:]
    for record in sheet.records {
      let row = sheet.reading(record)
      guard let text = row.text("answer", into: &findings), !RecordReading.unknown.contains(text.lowercased()),
        let file = row.identifier("file", into: &findings), let id = row.identifier("id", into: &findings),
        let column = row.identifier("field", into: &findings)
      else { continue }
      guard let table = tables.first(where: { [$0.schema.root, $0.schema.dutchRoot].contains(file.lowercased()) })
      else {
        row.report(
          .error, "answer/unknown-file", AnswerTexts.unknownFile(file, tables.map(\.schema.root)), at: "file",
          into: &findings)
        continue
      }
      guard table.ids.contains(id) else {
        row.report(
          .error, "answer/unknown-record", AnswerTexts.unknownRecord(id, file), at: "id",
          hint: ImportTexts.nearestWord(id, among: table.ids.sorted()), into: &findings)
        continue
      }
      let folded = NameFolding.fold(column)
      let place = table.schema.fields.firstIndex { field in
        field.name != "id" && [field.name, field.dutch].contains { NameFolding.fold($0) == folded }
      }
      guard let place else {
        row.report(
          .error, "answer/unknown-field", AnswerTexts.unknownField(column, file), at: "field",
          hint: ImportTexts.nearestWord(column, among: table.schema.fields.map(\.name)), into: &findings)
        continue
      }
      let field = table.schema.fields[place]
      let key = CellKey(file: table.schema.root, id: id, field: field.name)
      if let earlier = seen[key] {
        if earlier != text {
          row.report(.error, "answer/twice", AnswerTexts.twice(earlier, text), at: "answer", into: &findings)
        }
        continue
      }
      seen[key] = text
      let before = findings.count(of: .error)
      AnswerSheet.judge(field, record, place, table.schema, table.file, into: &findings)
      if findings.count(of: .error) == before {
        answers.append(Answer(key: key, text: text))
      }
    }
  }

  /// Reads the answer as the cell that it will be.
  private static func judge(
    _ field: Field, _ record: Record, _ place: Int, _ schema: RecordSchema, _ file: RecordFile,
    into findings: inout Findings
  ) {
    guard let answerPlace = InputSchemas.answers.fields.firstIndex(where: { $0.name == "answer" }) else { return }
    var cells = [Record.Cell?](repeating: nil, count: schema.fields.count)
    cells[place] = record.cells[answerPlace]
    var alone = Record(cells: cells, line: record.line, column: record.column)
    alone.row = record.row
    let row = file.reading(alone)
    let name = field.name
    if schema.root == InputSchemas.inventory.root, let place = WorkTask.requirementPlaces[name] {
      _ = row.requirement(name, place, into: &findings)
      return
    }
    switch name {
    case "windows", "availability": _ = row.windows(name, into: &findings)
    case "conditions", "avoid": _ = row.conditions(name, into: &findings)
    case "steps": _ = row.steps(name, into: &findings)
    default: row.check(field, into: &findings)
    }
  }
}

enum AnswerTexts {
  static func unknownFile(_ name: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(nl: "'\(name)' is geen tabel; wel: \(list)", en: "'\(name)' is no table; possible: \(list)")
  }
  static func unknownRecord(_ id: String, _ file: String) -> Phrase {
    Phrase(nl: "'\(id)' staat niet in \(file)", en: "'\(id)' is not in \(file)")
  }
  static func unknownField(_ name: String, _ file: String) -> Phrase {
    Phrase(nl: "\(file) heeft geen kolom '\(name)'", en: "\(file) has no column '\(name)'")
  }
  static func twice(_ first: String, _ second: String) -> Phrase {
    Phrase(
      nl: "Twee antwoorden op dezelfde vraag: '\(first)' en '\(second)'",
      en: "Two answers to the same question: '\(first)' and '\(second)'")
  }
  static func noPlace(_ id: String) -> Phrase {
    Phrase(nl: "'\(id)' is in geen bestand van de map gevonden", en: "'\(id)' was found in no file of the folder")
  }
}
