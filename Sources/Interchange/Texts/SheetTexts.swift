/// What is said about spreadsheets.
enum SheetTexts {
  static func notASpreadsheet(_ file: String, found: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "sheet/not-a-spreadsheet",
      Phrase(
        nl: "Het element '\(found)' hoort niet bij een spreadsheet die wij lezen (Excel XML 2003 of .fods).",
        en: "The element '\(found)' does not belong to a spreadsheet that is read here (Excel XML 2003 or .fods)."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien kunt u het opslaan als 'XML-spreadsheet 2003', als .fods of als CSV.",
        en: "Maybe save it as 'XML Spreadsheet 2003', as .fods or as CSV."))
  }

  static func noSheets(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "sheet/none", Phrase(nl: "In dit bestand staat geen werkblad.", en: "This file holds no sheet."),
      at: SourceLocation(file: file))
  }

  static func leadingBlanks(_ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "xml/leading-blanks",
      Phrase(
        nl: "Voor het begin van de XML staan spaties of lege regels; die zijn overgeslagen.",
        en: "Blanks or empty lines stand before the start of the XML; they were passed over."),
      at: SourceLocation(file: file, line: 1, column: 1))
  }

  static func backwards(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "sheet/backwards",
      Phrase(
        nl: "Deze rij of cel zegt dat zij voor de vorige staat; zij is erachter gezet.",
        en: "This row or cell says that it stands before the last one; it was put behind it."), at: place)
  }

  static func beyond(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "sheet/beyond",
      Phrase(
        nl: "Hier staat iets buiten het blad (meer dan 1.048.576 rijen of 16.384 kolommen); het is niet gelezen.",
        en: "Something stands outside the sheet (more than 1,048,576 rows or 16,384 columns); it was not read."),
      at: place)
  }

  static func badValue(_ value: String, type: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "sheet/bad-value",
      Phrase(
        nl: "Het bestand noemt '\(value)' een waarde van het type '\(type)', maar dat is het niet; gelezen als tekst.",
        en: "The file calls '\(value)' a value of the type '\(type)', which it is not; read as text."), at: place)
  }

  static func formulaWithoutValue(_ formula: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "sheet/formula-without-value",
      Phrase(
        nl: "De uitkomst van de formule '\(formula)' staat niet in het bestand; de cel is leeg gelezen.",
        en: "The result of the formula '\(formula)' is not in the file; the cell was read as empty."), at: place,
      hint: Phrase(
        nl: "Misschien helpt het om het bestand opnieuw op te slaan in het spreadsheetprogramma.",
        en: "Maybe save the file again in the spreadsheet program."))
  }

  static func errorValue(_ file: String, _ cell: SheetCell, at path: String, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "sheet/error-value",
      Phrase(
        nl: "In deze cel staat een fout van de spreadsheet: \(cell.text).",
        en: "This cell holds an error of the spreadsheet: \(cell.text)."),
      at: SourceLocation(file: file, line: cell.line, column: cell.column, path: path), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien verwijst de formule naar iets dat weg is.", en: "Maybe the formula refers to something gone."))
  }

  static func repeatedRow(
    _ file: String, _ sheet: Sheet, row: Int, count: Int, line: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "sheet/repeated-row",
      Phrase(
        nl: "Deze rij staat \(count) keer onder elkaar; zij is niet gelezen.",
        en: "This row stands there \(count) times on end; it was not read."),
      at: SourceLocation(file: file, line: line, path: sheet.reference(row: row, column: nil)), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is de rij per ongeluk naar beneden doorgetrokken.",
        en: "Maybe the row was dragged down by mistake."))
  }

  static func chosen(_ file: String, _ sheet: Sheet, known: Int, others: [Sheet]) -> Diagnostic {
    let names = others.map { "'\($0.name)'" }.joined(separator: ", ")
    return Diagnostic(
      .note, "sheet/chosen",
      Phrase(
        nl: "Gelezen is het blad '\(sheet.name)' met \(known) bekende kolomnamen; niet gelezen: \(names).",
        en: "The sheet '\(sheet.name)' with \(known) known headings was read; not read: \(names)."),
      at: SourceLocation(file: file, line: sheet.line, path: sheet.reference(row: nil, column: nil)))
  }

  static func alsoFits(_ file: String, _ sheet: Sheet, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "sheet/also-fits",
      Phrase(
        nl:
          "Ook het blad '\(sheet.name)' heeft alle verplichte kolommen, maar per bestand telt één blad; het is niet gelezen.",
        en: "The sheet '\(sheet.name)' has all required columns too, but one sheet a file counts; it was not read."),
      at: SourceLocation(file: file, line: sheet.line, path: sheet.reference(row: nil, column: nil)), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien kunt u dit blad als eigen bestand opslaan.", en: "Maybe save this sheet as a file of its own."))
  }

  static func hiddenRows(_ file: String, _ sheet: Sheet, count: Int) -> Diagnostic {
    note(
      file, sheet, "sheet/hidden",
      Phrase(
        nl: "\(count) verborgen of weggefilterde rijen zijn ook gelezen.",
        en: "\(count) rows that are hidden or filtered out were read too."))
  }

  static func hiddenColumns(_ file: String, _ sheet: Sheet, _ columns: [Int]) -> Diagnostic {
    let names = columns.sorted().map(Sheet.columnName).joined(separator: ", ")
    return note(
      file, sheet, "sheet/hidden",
      Phrase(nl: "Verborgen kolommen zijn ook gelezen: \(names).", en: "Hidden columns were read too: \(names)."))
  }

  static func hiddenSheet(_ file: String, _ sheet: Sheet) -> Diagnostic {
    note(
      file, sheet, "sheet/hidden",
      Phrase(nl: "Dit blad is verborgen; het is wel gelezen.", en: "This sheet is hidden; it was read all the same."))
  }

  static func spanningValues(_ file: String, _ sheet: Sheet) -> Diagnostic {
    note(
      file, sheet, "sheet/spanning",
      Phrase(
        nl: "Een samengevoegde cel telt voor elke rij die zij beslaat.",
        en: "A merged cell counts for every row it spans."))
  }

  static func percentages(_ file: String, _ sheet: Sheet) -> Diagnostic {
    note(
      file, sheet, "sheet/percentages",
      Phrase(
        nl: "Procenten zijn gelezen zoals ze er staan: 50% is 50.", en: "Percentages were read as shown: 50% is 50."))
  }

  private static func note(_ file: String, _ sheet: Sheet, _ code: String, _ message: Phrase) -> Diagnostic {
    Diagnostic(
      .note, code, message,
      at: SourceLocation(file: file, line: sheet.line, path: sheet.reference(row: nil, column: nil)))
  }
}
