/// What is said about the shape of a table: delimiter, quotes, header and rows.
enum TableTexts {
  /// A delimiter by its name.
  static func name(_ delimiter: [UInt8]) -> Phrase {
    switch delimiter {
    case [UInt8(ascii: ";")]: Phrase(nl: "puntkomma", en: "semicolon")
    case [UInt8(ascii: ",")]: Phrase(nl: "komma", en: "comma")
    case [9]: Phrase(nl: "tab", en: "tab")
    case [32]: Phrase(nl: "spatie", en: "space")
    case [UInt8(ascii: "|")]: Phrase(nl: "sluisteken |", en: "bar |")
    case []: Phrase(nl: "scheidingsteken", en: "delimiter")
    default: Phrase(verbatim: "'" + String(decoding: delimiter, as: UTF8.self) + "'")
    }
  }

  static let asked = Phrase(nl: "zo gevraagd", en: "as asked for")
  static let delimiterNamed = Phrase(
    nl: "de eerste regel van het bestand noemt het teken (sep=)",
    en: "the first line of the file names it (sep=)")
  static func delimiterFound(_ delimiter: [UInt8], width: Int, percent: Int) -> Phrase {
    Phrase(
      nl: "\(name(delimiter).nl): \(percent)% van de rijen heeft dan \(width) cellen",
      en: "\(name(delimiter).en): \(percent)% of the rows then have \(width) cells")
  }
  static let delimiterNone = Phrase(
    nl: "geen scheidingsteken gevonden: één kolom", en: "no delimiter found: one column")
  static func quoteSingle(_ cells: Int) -> Phrase {
    Phrase(
      nl: "\(cells) cellen in de eerste rijen beginnen en eindigen met een enkel aanhalingsteken",
      en: "\(cells) cells in the first rows begin and end with a single quote")
  }
  static func quoteDouble(_ cells: Int) -> Phrase {
    Phrase(
      nl: "\(cells) cellen in de eerste rijen beginnen en eindigen met een dubbel aanhalingsteken",
      en: "\(cells) cells in the first rows begin and end with a double quote")
  }
  static let quoteUnused = Phrase(
    nl: "het gewone dubbele aanhalingsteken; in de eerste rijen komt het niet voor",
    en: "the usual double quote; the first rows have none")
  static let escapeBackslash = Phrase(
    nl: "in cellen staat een backslash voor het aanhalingsteken", en: "inside cells a backslash precedes the quote")
  static let escapeDoubled = Phrase(
    nl: "een aanhalingsteken in een cel wordt verdubbeld (RFC 4180)",
    en: "a quote inside a cell is doubled (RFC 4180)")
  static let escapeUnused = Phrase(
    nl: "verdubbeld, zoals gewoonlijk (RFC 4180); in de eerste rijen is het niet nodig",
    en: "doubled, as usual (RFC 4180); the first rows need none")
  static let lineBreakFirst = Phrase(nl: "het einde van de eerste regel", en: "the end of the first line")
  static let lineBreakNone = Phrase(nl: "het bestand heeft één regel", en: "the file has one line")

  static func noRows(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "table/empty",
      Phrase(nl: "In dit bestand staan alleen lege regels.", en: "This file holds blank lines only."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien is een leeg werkblad opgeslagen.", en: "Maybe an empty sheet was saved."))
  }

  static func unclearDelimiter(_ file: String, _ dialect: TableDialect) -> Diagnostic {
    Diagnostic(
      .warning, "table/unclear-delimiter",
      Phrase(
        nl: "Het is niet duidelijk wat de kolommen scheidt; gelezen met: \(name(dialect.delimiter).nl).",
        en: "It is not clear what separates the columns; read with: \(name(dialect.delimiter).en)."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien helpt een eerste regel sep=; met het goede teken.",
        en: "Maybe a first line sep=; with the right character helps."))
  }

  static func preamble(_ file: String, rows: Int, headerLine: Int) -> Diagnostic {
    Diagnostic(
      .note, "table/preamble",
      Phrase(
        nl: "De kolomnamen staan op regel \(headerLine); \(rows == 1 ? "de rij" : "de \(rows) rijen") erboven "
          + "\(rows == 1 ? "is" : "zijn") overgeslagen.",
        en: "The headings are on line \(headerLine); the \(rows == 1 ? "row" : "\(rows) rows") above "
          + "\(rows == 1 ? "was" : "were") skipped."),
      at: SourceLocation(file: file, line: headerLine))
  }

  static func brokenQuote(_ file: String, _ kind: TableScan.Break, place: TextPlace) -> Diagnostic {
    let location = SourceLocation(file: file, line: place.line, column: place.column)
    switch kind {
    case .strayQuote:
      return Diagnostic(
        .warning, "table/stray-quote",
        Phrase(
          nl: "Na het tweede aanhalingsteken gaat de cel verder; de aanhalingstekens zijn gelezen als tekst.",
          en: "The cell goes on after its closing quote; the quotes were read as text."),
        at: location, excerpt: place.excerpt,
        hint: Phrase(
          nl: "Misschien moet een aanhalingsteken in de cel dubbel worden geschreven.",
          en: "Maybe a quote inside the cell has to be doubled."))
    case .unterminatedQuote:
      return Diagnostic(
        .error, "table/unterminated-quote",
        Phrase(
          nl: "Dit aanhalingsteken wordt niet gesloten; het is gelezen als tekst.",
          en: "This quote is never closed; it was read as text."),
        at: location, excerpt: place.excerpt,
        hint: Phrase(
          nl: "Misschien ontbreekt het aanhalingsteken aan het eind van de cel.",
          en: "Maybe the quote at the end of the cell is missing."))
    }
  }

  static func moreBrokenQuotes(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "table/stray-quote",
      Phrase(nl: "Nog \(count) van zulke aanhalingstekens.", en: "\(count) more such quotes."),
      at: SourceLocation(file: file))
  }

  static func longRow(
    _ file: String, cells: Int, headings: Int, delimiter: [UInt8], line: Int, column: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "table/ragged-row",
      Phrase(
        nl: "Deze rij heeft \(cells) cellen, maar er zijn \(headings) kolomnamen.",
        en: "This row has \(cells) cells, but there are \(headings) headings."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien staat er een \(name(delimiter).nl) in een cel zonder aanhalingstekens eromheen.",
        en: "Maybe a cell holds a \(name(delimiter).en) without quotes around it."))
  }

  static func shortRow(_ file: String, cells: Int, headings: Int, line: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "table/ragged-row",
      Phrase(
        nl: "Deze rij heeft \(cells) cellen, maar er zijn \(headings) kolomnamen; de laatste zijn leeg gelezen.",
        en: "This row has \(cells) cells, but there are \(headings) headings; the last ones were read as empty."),
      at: SourceLocation(file: file, line: line), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is de rij afgebroken.", en: "Maybe the row was cut off."))
  }

  static func moreRaggedRows(_ file: String, count: Int, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, "table/ragged-row",
      Phrase(nl: "Nog \(count) van zulke rijen.", en: "\(count) more such rows."), at: SourceLocation(file: file))
  }
}
