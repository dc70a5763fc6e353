package import Interchange

/// The columns of an input file as a table: the one that the documentation prints.
package enum SchemaTable {
  private struct Row: Encodable {
    var name: String
    var dutch: String
    var aliases: [String]
    var kind: String
    var unit: Phrase?
    var example: String
    var isRequired: Bool
    var meaning: Phrase
  }

  package static func csv(_ schema: RecordSchema, _ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "naam", en: "name"), Phrase(nl: "nederlandse naam", en: "Dutch name"),
      Phrase(nl: "verplicht", en: "required"),
      Phrase(nl: "soort", en: "kind"), Phrase(nl: "eenheid", en: "unit"), Phrase(nl: "voorbeeld", en: "example"),
      Phrase(nl: "betekenis", en: "meaning"),
    ])
    for field in schema.fields {
      table.row([
        Phrase(verbatim: field.name), Phrase(verbatim: field.dutch),
        field.isRequired ? Answer.yes.word : Answer.no.word,
        kind(field), field.unit ?? Phrase(verbatim: ""), Phrase(verbatim: field.example), field.meaning,
      ])
    }
    return table.bytes
  }

  package static func json(_ schema: RecordSchema) -> [UInt8] {
    CanonicalJSON.bytes(
      schema.fields.map {
        Row(
          name: $0.name, dutch: $0.dutch, aliases: $0.aliases, kind: kind($0).en, unit: $0.unit, example: $0.example,
          isRequired: $0.isRequired, meaning: $0.meaning)
      })
  }

  /// A table in Markdown, for the documentation.
  package static func markdown(_ schema: RecordSchema, _ language: Language) -> String {
    var lines = [
      "| English | Nederlands | \(Phrase(nl: "verplicht", en: "required")[language]) | \(Phrase(nl: "eenheid", en: "unit")[language]) | \(Phrase(nl: "voorbeeld", en: "example")[language]) | \(Phrase(nl: "betekenis", en: "meaning")[language]) |"
    ]
    lines.append("|---|---|---|---|---|---|")
    for field in schema.fields {
      lines.append(
        "| `\(field.name)` | `\(field.dutch)` | \(field.isRequired ? Answer.yes.word[language] : "") | \(field.unit?[language] ?? "") | \(field.example) | \(field.meaning[language]) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func kind(_ field: Field) -> Phrase {
    switch field.kind {
    case .text: Phrase(nl: "tekst", en: "text")
    case .identifier: Phrase(nl: "code", en: "code")
    case .integer(let range):
      Phrase(
        nl: "heel getal \(range.lowerBound)–\(range.upperBound)",
        en: "whole number \(range.lowerBound)–\(range.upperBound)")
    case .number: Phrase(nl: "getal", en: "number")
    case .day: Phrase(nl: "dag", en: "day")
    case .yesNo: Phrase(nl: "ja of nee", en: "yes or no")
    case .choice(let options):
      Phrase(
        nl: options.map { $0.last ?? "" }.joined(separator: ", "), en: options.map { $0[0] }.joined(separator: ", "))
    case .list: Phrase(nl: "lijst", en: "list")
    }
  }
}
