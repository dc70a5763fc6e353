import Foundation
package import Interchange

/// A copy of a project folder with answers filled in; the user's own files stay as they are (kopie met antwoorden).
///
/// Tables keep their name, order and further columns, and are written as new tables of the language; XML and
/// spreadsheets that get an answer become tables. All other files are copied byte by byte; folders inside are not.
package enum AnsweredFolder {
  /// - Returns: the files to write, or `nil` when something is wrong, which is in `findings`.
  package static func files(
    of folder: String, with sheet: AnswerSheet, to target: String, language: Language, into findings: inout Findings
  ) -> [FileOutput.File]? {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    var result: [FileOutput.File] = []
    var written: Set<[String]> = []
    var taken = Set(names.map { $0.lowercased() })
    for name in names {
      let path = (folder as NSString).appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      var (bytes, newName) = (nil as [UInt8]?, name)
      for schema in [InputSchemas.organisation, InputSchemas.inventory, InputSchemas.people]
      where ProjectFolder.matches(name, schema, severalAllowed: schema.root == InputSchemas.inventory.root) {
        var told = Findings()
        guard let file = RecordFile.read(path, schema: schema, into: &told) else { continue }
        let changes = changes(in: file, schema, sheet, language)
        guard changes.contains(where: { !$0.isEmpty }) else { continue }
        written.formUnion(
          zip(file.records, changes).filter { !$0.1.isEmpty }.compactMap { record, _ in
            file.reading(record).identifier("id", into: &told).map { [schema.root, $0] }
          })
        bytes = file.rewritten(in: language, changes)
        newName = AnsweredFolder.tableName(name, &taken)
      }
      guard let content = bytes ?? InputFile.bytes(at: path, into: &findings) else { continue }
      let isOpen = [InputSchemas.organisation, InputSchemas.inventory].contains {
        ProjectFolder.matches(newName, $0, severalAllowed: true)
      }
      result.append(
        FileOutput.File((target as NSString).appendingPathComponent(newName), content, holdsPeople: !isOpen))
    }
    for answer in sheet.answers where !written.contains([answer.key.file, answer.key.id]) {
      findings.add(Diagnostic(.error, "answer/no-place", AnswerTexts.noPlace(answer.key.id)))
    }
    return findings.hasErrors ? nil : result
  }

  /// What a file is called as a table: `inventaris.csv`, or `inventaris-xml.csv` where that name is another file's.
  private static func tableName(_ name: String, _ taken: inout Set<String>) -> String {
    let (stem, ending) = ((name as NSString).deletingPathExtension, (name as NSString).pathExtension)
    if ending.lowercased() == "csv" { return name }
    var result = "\(stem).csv"
    var number = 1
    while !taken.insert(result.lowercased()).inserted {
      result = "\(stem)-\(ending.lowercased())\(number == 1 ? "" : "\(number)").csv"
      number += 1
    }
    return result
  }

  /// By record of the file: the new text of each field.
  private static func changes(
    in file: RecordFile, _ schema: RecordSchema, _ sheet: AnswerSheet, _ language: Language
  ) -> [[String: String]] {
    let answers = Dictionary(grouping: sheet.answers.filter { $0.key.file == schema.root }, by: \.key.id)
    var told = Findings()
    return file.records.map { record in
      let row = file.reading(record)
      guard let id = row.identifier("id", into: &told), let own = answers[id] else { return [:] }
      var changes = Dictionary(own.map { ($0.key.field, $0.text) }, uniquingKeysWith: { first, _ in first })
      if changes["frequency"] != nil, changes["frequency_assumed"] == nil { changes["frequency_assumed"] = "" }
      let times = ["minutes_per_week", "hours_per_week"]
      guard schema.root == InputSchemas.inventory.root, let given = times.first(where: { changes[$0] != nil }) else {
        return changes
      }
      // An answered time is no assumption any more, and the one that it replaces must not contradict it.
      for field in times + ["minutes_each", "minutes_assumed"] where field != given && changes[field] == nil {
        changes[field] = ""
      }
      return changes
    }
  }
}
