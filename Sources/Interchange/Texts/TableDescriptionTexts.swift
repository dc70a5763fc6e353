/// The words around how a table was read.
enum TableDescriptionTexts {
  static let none = Phrase(nl: "geen", en: "none")

  static func name(ofChoice name: String) -> Phrase {
    switch name {
    case "encoding": Phrase(nl: "codering", en: "encoding")
    case "delimiter": Phrase(nl: "scheidingsteken", en: "delimiter")
    case "quote": Phrase(nl: "aanhalingsteken", en: "quote")
    case "escape": Phrase(nl: "aanhalingsteken in een cel", en: "quote inside a cell")
    case "lineBreak": Phrase(nl: "regeleinde", en: "line break")
    case "metadata": Phrase(nl: "metadata", en: "metadata")
    default: Phrase(nl: "rijen met kolomnamen", en: "rows of headings")
    }
  }

  static func size(_ told: TableDescription) -> Phrase {
    Phrase(
      nl: "\(told.records) rijen, \(told.width) kolommen; erboven \(told.preambleRows) en eronder \(told.noteRows) "
        + "andere rijen; tabel \(told.table) van \(told.tables); hersteld: \(told.repairedRows), "
        + "niet passend: \(told.raggedRows)",
      en: "\(told.records) rows, \(told.width) columns; \(told.preambleRows) other rows above and \(told.noteRows) "
        + "below; table \(told.table) of \(told.tables); put right: \(told.repairedRows), "
        + "not fitting: \(told.raggedRows)")
  }

  static func decimalSign(_ sign: String) -> Phrase {
    sign == "," ? Phrase(nl: "decimale komma", en: "decimal comma") : Phrase(nl: "decimale punt", en: "decimal point")
  }
}
