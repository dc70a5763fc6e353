/// What is said about columns, elements and records as against their published schema.
enum RecordTexts {
  private static func both(_ field: Field) -> String {
    field.name == field.dutch ? "'\(field.name)'" : "'\(field.name)' / '\(field.dutch)'"
  }

  private static func maybe(_ name: String?) -> Phrase? {
    name.map { Phrase(nl: "Misschien is '\($0)' bedoeld.", en: "Maybe '\($0)' is meant.") }
  }

  static func noHeader(_ file: String, line: Int, schema: RecordSchema, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "table/no-header",
      Phrase(
        nl: "Geen enkele kolomnaam is bekend. Verwacht: \(schema.fields.map(\.dutch).joined(separator: ", ")).",
        en: "No heading is known. Expected: \(schema.fields.map(\.name).joined(separator: ", "))."),
      at: SourceLocation(file: file, line: line), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien ontbreekt de regel met kolomnamen, of is dit een ander bestand.",
        en: "Maybe the line with headings is missing, or this is another file."))
  }

  static func unknownColumn(_ file: String, _ heading: Record.Cell, nearest: String?, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "table/unknown-column",
      heading.text.isEmpty
        ? Phrase(
          nl: "Deze kolom heeft geen naam; hij is niet gelezen.", en: "This column has no heading; it was not read.")
        : Phrase(
          nl: "De kolom '\(heading.text)' is niet bekend; hij is niet gelezen.",
          en: "The column '\(heading.text)' is not known; it was not read."),
      at: SourceLocation(file: file, line: heading.line, column: heading.column), excerpt: excerpt,
      hint: maybe(nearest))
  }

  static func missingColumn(_ file: String, line: Int, field: Field, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "table/missing-column",
      Phrase(
        nl: "De verplichte kolom \(both(field)) ontbreekt: \(field.meaning.nl)",
        en: "The required column \(both(field)) is missing: \(field.meaning.en)"),
      at: SourceLocation(file: file, line: line), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien heet de kolom in uw bestand anders; noem hem '\(field.dutch)'.",
        en: "Maybe the column has another name in your file; call it '\(field.name)'."))
  }

  static func duplicateColumn(_ file: String, _ heading: Record.Cell, field: Field, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "table/duplicate-column",
      Phrase(
        nl: "De kolom \(both(field)) staat er twee keer; '\(heading.text)' is niet gelezen.",
        en: "The column \(both(field)) is there twice; '\(heading.text)' was not read."),
      at: SourceLocation(file: file, line: heading.line, column: heading.column), excerpt: excerpt,
      hint: Phrase(nl: "Misschien kan een van de twee weg.", en: "Maybe one of the two can go."))
  }

  static func noRecords(_ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "table/no-records",
      Phrase(nl: "In dit bestand staan geen gegevens.", en: "This file holds no records."),
      at: SourceLocation(file: file))
  }

  static func unknownRoot(
    _ file: String, found: String, schema: RecordSchema, line: Int, column: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "xml/unknown-root",
      Phrase(
        nl: "Het buitenste element is '\(found)'; verwacht: '\(schema.dutchRoot)' of '\(schema.root)'.",
        en: "The outermost element is '\(found)'; expected: '\(schema.root)' or '\(schema.dutchRoot)'."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is dit een ander soort bestand.", en: "Maybe this is another kind of file."))
  }

  static func unknownElement(
    _ file: String, _ name: String, nearest: String?, severity: Diagnostic.Severity, line: Int, column: Int,
    excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      severity, "xml/unknown-element",
      Phrase(
        nl: "Het element '\(name)' is hier niet bekend; het is niet gelezen.",
        en: "The element '\(name)' is not known here; it was not read."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt, hint: maybe(nearest))
  }

  static func otherSpelling(
    _ file: String, _ name: String, field: Field, line: Int, column: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, "xml/other-spelling",
      Phrase(
        nl: "Het element '\(name)' is gelezen als \(both(field)).",
        en: "The element '\(name)' was read as \(both(field))."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt, hint: maybe(field.name))
  }

  static func duplicateElement(
    _ file: String, _ name: String, field: Field, line: Int, column: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "xml/duplicate-element",
      Phrase(
        nl: "\(both(field)) staat er twee keer; het tweede element '\(name)' is niet gelezen.",
        en: "\(both(field)) is there twice; the second element '\(name)' was not read."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(nl: "Misschien kan een van de twee weg.", en: "Maybe one of the two can go."))
  }

  static func strayText(_ file: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "xml/stray-text",
      Phrase(
        nl: "Hier staat tekst tussen de elementen; die is niet gelezen.",
        en: "Text stands between the elements here; it was not read."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien ontbreekt het element om deze tekst heen.", en: "Maybe the element around this text is missing.")
    )
  }
}
