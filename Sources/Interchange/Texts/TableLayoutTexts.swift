/// What is said about the parts of a table: headings, rows put right, notes, columns.
extension TableTexts {
  static let headerFirst = Phrase(
    nl: "de eerste brede rij; alle kolommen zijn tekst, dus geen rij wijst het uit",
    en: "the first wide row; all columns are text, so no row proves it")
  static let headerAlone = Phrase(nl: "er is maar één rij", en: "there is one row only")
  static let headerKnown = Phrase(nl: "deze kolomnamen zijn bekend", en: "these headings are known")
  static let headerYears = Phrase(
    nl: "boven de getallen staan opeenvolgende jaren", en: "consecutive years stand above the numbers")
  static let headerRepeated = Phrase(
    nl: "geen kolomnamen: woorden van de eerste rij komen in dezelfde kolom nog eens voor",
    en: "no headings: words of the first row occur again in the same column")
  static func headerNone(_ typed: Int) -> Phrase {
    Phrase(
      nl: "geen kolomnamen: in \(typed) kolommen met getallen, dagen of tijden past de eerste rij bij de rest",
      en: "no headings: in \(typed) columns of numbers, days or times the first row is like the rest")
  }
  static func headerByKinds(_ unlike: Int, of typed: Int, rows: Int) -> Phrase {
    Phrase(
      nl:
        "\(rows == 1 ? "de rij" : "\(rows) rijen"): woorden boven \(unlike) van \(typed) kolommen met getallen, dagen of tijden",
      en:
        "\(rows == 1 ? "the row" : "\(rows) rows"): words above \(unlike) of \(typed) columns of numbers, days or times"
    )
  }

  static func noHeadings(_ file: String, _ header: HeaderDetection, line: Int) -> Diagnostic {
    Diagnostic(
      .note, "table/no-header",
      Phrase(
        nl: "Het bestand heeft \(header.reason.nl) (zeker: \(header.confidence)%).",
        en: "The file has \(header.reason.en) (sure: \(header.confidence)%)."),
      at: SourceLocation(file: file, line: line),
      hint: Phrase(
        nl: "Misschien is de eerste rij toch bedoeld als kolomnamen: --header 1.",
        en: "Maybe the first row is meant as headings all the same: --header 1."))
  }

  static func severalHeadingRows(_ file: String, _ header: HeaderDetection, line: Int) -> Diagnostic {
    Diagnostic(
      .note, "table/header-rows",
      Phrase(
        nl: "De kolomnamen staan in \(header.rows.count) rijen en zijn samengevoegd: \(header.reason.nl).",
        en: "The headings stand in \(header.rows.count) rows and were joined: \(header.reason.en)."),
      at: SourceLocation(file: file, line: line),
      hint: Phrase(
        nl: "Misschien is maar één rij bedoeld: --header 1.", en: "Maybe only one row is meant: --header 1."))
  }

  static func severalTables(_ file: String, chosen: Int, lines: [Int], rows: [Int]) -> Diagnostic {
    let places = lines.prefix(10).map(String.init).joined(separator: ", ")
    return Diagnostic(
      .warning, "table/several-tables",
      Phrase(
        nl: "In dit bestand staan \(lines.count) tabellen (vanaf regel \(places)); gelezen is tabel \(chosen), met "
          + "\(rows[chosen - 1]) rijen.",
        en: "This file holds \(lines.count) tables (from line \(places)); table \(chosen) was read, which has "
          + "\(rows[chosen - 1]) rows."),
      at: SourceLocation(file: file, line: lines[chosen - 1]),
      hint: Phrase(
        nl: "Misschien is een andere bedoeld: --table N.", en: "Maybe another one is meant: --table N."))
  }

  static func footnotes(_ file: String, rows: Int, line: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .note, "table/footnote",
      Phrase(
        nl: "Onder de tabel \(rows == 1 ? "staat nog 1 rij die" : "staan nog \(rows) rijen die") er niet bij "
          + "\(rows == 1 ? "hoort" : "horen").",
        en:
          "Below the table \(rows == 1 ? "is 1 row" : "are \(rows) rows") that \(rows == 1 ? "is" : "are") no part of it."
      ),
      at: SourceLocation(file: file, line: line), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is het een bron, een opmerking of een totaal.",
        en: "Maybe it is a source, a remark or a total."))
  }

  static func repaired(
    _ file: String, _ action: RowRepair.Action, isProved: Bool, confidence: Int, line: Int, excerpt: String?
  ) -> Diagnostic {
    let what: Phrase
    switch action {
    case .none, .quote:
      what = Phrase(
        nl: "Een aanhalingsteken in deze rij is als tekst gelezen.", en: "A quote in this row was read as text.")
    case .extraDelimiter:
      what = Phrase(nl: "Deze rij heeft een scheidingsteken te veel.", en: "This row has a delimiter too many.")
    case .missingDelimiter:
      what = Phrase(nl: "In deze rij ontbreekt een scheidingsteken.", en: "This row lacks a delimiter.")
    case .otherDelimiter:
      what = Phrase(
        nl: "Deze rij heeft een ander scheidingsteken dan de rest.",
        en: "This row has another delimiter than the rest.")
    }
    let proof =
      isProved
      ? Phrase(
        nl: " Hersteld naar de andere rijen (zeker: \(confidence)%).",
        en: " Put right by what the other rows show (sure: \(confidence)%).")
      : Phrase(
        nl: " Er is meer dan één manier om de rij te herstellen; gekozen is de eerste (zeker: \(confidence)%).",
        en: " There is more than one way to put it right; the first was taken (sure: \(confidence)%).")
    return Diagnostic(
      isProved ? .warning : .error, "table/repaired-row", what + proof, at: SourceLocation(file: file, line: line),
      excerpt: excerpt,
      hint: isProved
        ? nil : Phrase(nl: "Misschien kunt u deze rij nakijken.", en: "Maybe check this row yourself."))
  }

  static func moreRepairs(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "table/repaired-row",
      Phrase(nl: "Nog \(count) rijen zijn zo hersteld.", en: "\(count) more rows were put right."),
      at: SourceLocation(file: file))
  }

  // MARK: - Columns

  static let columnEmpty = Phrase(nl: "alle cellen zijn leeg", en: "all cells are empty")
  static func name(_ kind: CellKind) -> Phrase {
    switch kind {
    case .empty: Phrase(nl: "leeg", en: "empty")
    case .integer: Phrase(nl: "heel getal", en: "whole number")
    case .decimal: Phrase(nl: "getal", en: "number")
    case .day: Phrase(nl: "dag", en: "day")
    case .time: Phrase(nl: "tijd", en: "time")
    case .link: Phrase(nl: "link", en: "link")
    case .text: Phrase(nl: "tekst", en: "text")
    }
  }
  static func columnKind(_ kind: CellKind, percent: Int) -> Phrase {
    Phrase(nl: "\(percent)% van de gevulde cellen", en: "\(percent)% of the filled cells")
  }
  static let numbersOpen = Phrase(
    nl: "getallen zoals 1.234 kunnen duizend en iets zijn, of één en iets",
    en: "numbers such as 1.234 may be a thousand and some, or one and some")
  static func numbersBySign(comma: Bool, count: Int, against: Int) -> Phrase {
    let rest = against == 0 ? "" : "; \(against) "
    return Phrase(
      nl: "\(count) getallen wijzen op een decimale \(comma ? "komma" : "punt")"
        + (against == 0 ? "" : rest + "niet of anders"),
      en: "\(count) numbers show a decimal \(comma ? "comma" : "point")" + (against == 0 ? "" : rest + "do not"))
  }
  static let daysISO = Phrase(nl: "jaar-maand-dag (ISO 8601)", en: "year-month-day (ISO 8601)")
  static func daysDayFirst(_ count: Int) -> Phrase {
    Phrase(
      nl: "dag eerst: \(count) keer is het eerste getal groter dan 12",
      en: "day first: \(count) times the first number is more than 12")
  }
  static func daysMonthFirst(_ count: Int) -> Phrase {
    Phrase(
      nl: "maand eerst: \(count) keer is het tweede getal groter dan 12",
      en: "month first: \(count) times the second number is more than 12")
  }
  static let daysDutch = Phrase(
    nl: "dag eerst, zoals in Nederland; geen getal is groter dan 12",
    en: "day first, as in the Netherlands; no number is more than 12")
  static let daysMixed = Phrase(
    nl: "de dagen zijn op meer dan één manier geschreven", en: "the days are written in more than one way")

  static func doubtfulColumn(_ file: String, _ heading: String, _ column: TableColumn, line: Int) -> Diagnostic {
    Diagnostic(
      .note, "table/ambiguous-column",
      Phrase(
        nl:
          "Kolom '\(heading)' kan op twee manieren worden gelezen: \(column.reason.nl) (zeker: \(column.confidence)%).",
        en: "Column '\(heading)' can be read in two ways: \(column.reason.en) (sure: \(column.confidence)%)."),
      at: SourceLocation(file: file, line: line))
  }
}
