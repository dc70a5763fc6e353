import Interchange

/// A table of a new project folder: the columns most people begin with, and invented rows with their explanation.
struct TemplateTable: Sendable {
  /// A cell in English form (a decimal point, the first word of a choice, `yes`), or a text in both languages.
  struct Cell: Sendable, ExpressibleByStringLiteral {
    var text: Phrase

    init(stringLiteral text: String) { self.text = Phrase(verbatim: text) }
    init(_ nl: String, _ en: String) { text = Phrase(nl: nl, en: en) }
  }

  var schema: RecordSchema
  /// Nobody has to fill it in.
  var isOptional: Bool
  var fields: [String]
  var rows: [(cells: [Cell], meaning: Phrase)]

  init(_ schema: RecordSchema, isOptional: Bool = false, _ fields: [String], _ rows: [(cells: [Cell], meaning: Phrase)])
  {
    precondition(
      rows.allSatisfy { $0.cells.count == fields.count }, "A row of '\(schema.root)' lacks a cell or has one too many.")
    self.schema = schema
    self.isOptional = isOptional
    self.fields = fields
    self.rows = rows
  }

  /// The columns of the table, in its order.
  var columns: [Field] {
    fields.map { name in
      guard let field = schema.fields.first(where: { $0.name == name }) else {
        preconditionFailure("'\(schema.root)' has no column '\(name)'.")
      }
      return field
    }
  }

  /// Columns that can be added.
  var further: [Field] { schema.fields.filter { !fields.contains($0.name) } }

  func fileName(_ language: Language) -> String { (language == .dutch ? schema.dutchRoot : schema.root) + ".csv" }

  /// With semicolons and decimal commas in Dutch, RFC 4180 in English.
  func csv(_ language: Language) -> [UInt8] {
    let columns = columns
    var table = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: true))
    table.row(columns.map { language == .dutch ? $0.dutch : $0.name })
    for row in rows {
      table.row(zip(row.cells, columns).map { TemplateTable.text($0, $1.kind, language) })
    }
    return table.bytes
  }

  private static func text(_ cell: Cell, _ kind: FieldKind, _ language: Language) -> String {
    let text = cell.text[language]
    guard language == .dutch else { return text }
    switch kind {
    case .number: return text.replacing(".", with: ",")
    case .yesNo: return text.isEmpty ? "" : (text == "yes" ? Answer.yes : Answer.no).word.nl
    case .choice(let options): return options.first { $0[0] == text }?.last ?? text
    case .text, .identifier, .integer, .day, .list: return text
    }
  }
}
