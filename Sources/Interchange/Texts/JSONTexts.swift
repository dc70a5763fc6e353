/// What is said about a JSON file.
enum JSONTexts {
  static func syntax(_ message: Phrase, at location: SourceLocation, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "json/syntax", message, at: location, excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is het bestand met de hand veranderd of afgebroken.",
        en: "Maybe the file was changed by hand or cut off."))
  }

  static let extra = Phrase(
    nl: "Na het einde van de JSON staat nog iets.", en: "Something follows the end of the JSON.")
  static let endsEarly = Phrase(nl: "Het bestand houdt te vroeg op.", en: "The file ends too early.")
  static let noValue = Phrase(nl: "Hier hoort een waarde te staan.", en: "A value is expected here.")
  static let noKey = Phrase(
    nl: "Hier hoort een naam tussen dubbele aanhalingstekens te staan.",
    en: "A name between double quotes is expected here.")
  static let badNumber = Phrase(nl: "Dit getal is geen JSON-getal.", en: "This number is not a JSON number.")
  static let controlCharacter = Phrase(
    nl: "Een tekst mag geen regeleinde of stuurteken bevatten.",
    en: "A text must not hold a line break or a control character.")
  static let openString = Phrase(
    nl: "Het aanhalingsteken van deze tekst wordt niet gesloten.", en: "The quote of this text is never closed.")
  static let badEscape = Phrase(
    nl: "Na de backslash staat geen geldige code.", en: "No valid code follows the backslash.")
  static func expected(_ what: String) -> Phrase {
    Phrase(nl: "Hier hoort \(what) te staan.", en: "Expected here: \(what).")
  }
  static func tooDeep(_ depth: Int) -> Phrase {
    Phrase(nl: "Er zijn meer dan \(depth) niveaus in elkaar.", en: "More than \(depth) levels are nested.")
  }

  static func duplicateKey(_ key: String, at location: SourceLocation, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "json/duplicate-key",
      Phrase(nl: "De naam '\(key)' staat er twee keer.", en: "The name '\(key)' is there twice."), at: location,
      excerpt: excerpt,
      hint: Phrase(nl: "Misschien kan een van de twee weg.", en: "Maybe one of the two can go."))
  }

  static func unknownKey(_ key: String, nearest: String?, at location: SourceLocation, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "json/unknown-key",
      Phrase(
        nl: "De naam '\(key)' is hier niet bekend; de waarde is niet gelezen.",
        en: "The name '\(key)' is not known here; its value was not read."), at: location, excerpt: excerpt,
      hint: nearest.map { Phrase(nl: "Misschien is '\($0)' bedoeld.", en: "Maybe '\($0)' is meant.") })
  }

  static func wrongKind(
    _ name: String, wanted: Phrase, found: Phrase, at location: SourceLocation, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "json/wrong-kind",
      Phrase(
        nl: "'\(name)' moet \(wanted.nl) zijn; hier staat \(found.nl).",
        en: "'\(name)' must be \(wanted.en); here is \(found.en)."), at: location, excerpt: excerpt)
  }

  static func missing(_ name: String, wanted: Phrase, at location: SourceLocation, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "json/missing",
      Phrase(nl: "'\(name)' ontbreekt (\(wanted.nl)).", en: "'\(name)' is missing (\(wanted.en))."), at: location,
      excerpt: excerpt)
  }

  static let text = Phrase(nl: "een tekst", en: "a text")
  static let wholeNumber = Phrase(nl: "een heel getal", en: "a whole number")
  static let trueOrFalse = Phrase(nl: "true of false", en: "true or false")
  static let day = Phrase(nl: "een datum zoals \"2026-07-01\"", en: "a date such as \"2026-07-01\"")
  static let list = Phrase(nl: "een lijst", en: "a list")
  static let object = Phrase(nl: "een object", en: "an object")
}
