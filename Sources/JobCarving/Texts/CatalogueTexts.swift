import Interchange

/// What is said about a catalogue of occupations or qualifications.
enum CatalogueTexts {
  static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file/missing", Phrase(nl: "Deze map bestaat niet.", en: "This folder does not exist."),
      at: SourceLocation(file: path))
  }

  static func missing(_ directory: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "catalogue/missing-file",
      Phrase(nl: "In deze map staat geen \(name).", en: "There is no \(name) in this folder."),
      at: SourceLocation(file: directory),
      hint: Phrase(
        nl: "Misschien is een andere map bedoeld: die met de tabellen van één taal.",
        en: "Maybe another folder is meant: the one with the tables of one language."))
  }

  static func several(_ directory: String, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "catalogue/several-files",
      Phrase(
        nl: "Er zijn meer bestanden: \(names.joined(separator: ", ")). Het eerste is gelezen.",
        en: "There are several files: \(names.joined(separator: ", ")). The first was read."),
      at: SourceLocation(file: directory))
  }

  static func missingColumn(_ path: String, _ column: String) -> Diagnostic {
    Diagnostic(
      .error, "catalogue/missing-column",
      Phrase(nl: "De kolom '\(column)' ontbreekt.", en: "The column '\(column)' is missing."),
      at: SourceLocation(file: path, line: 1),
      hint: Phrase(nl: "Misschien is dit een ander bestand van ESCO.", en: "Maybe this is another file of ESCO."))
  }

  static func notAList(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "catalogue/not-a-list",
      Phrase(nl: "Hier hoort een lijst met profielen te staan.", en: "A list of profiles should stand here."), at: place
    )
  }

  static func notAProfile(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "catalogue/not-a-profile",
      Phrase(nl: "Dit is geen profiel met een nummer.", en: "This is no profile with a number."), at: place)
  }

  static func profileTwice(_ id: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "catalogue/profile-twice",
      Phrase(
        nl: "Profiel \(id) staat er twee keer; alleen het eerste telt.",
        en: "Profile \(id) stands there twice; only the first counts."), at: place)
  }

  static func badLevel(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "catalogue/bad-level",
      Phrase(
        nl: "Het niveau van '\(name)' is geen getal van 1 tot 4; het blijft onbekend.",
        en: "The level of '\(name)' is no number from 1 to 4; it stays unknown."), at: place)
  }

  static func badCoreTask(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "catalogue/bad-core-task",
      Phrase(
        nl: "Een kerntaak van '\(name)' heeft geen naam of geen werkprocessen.",
        en: "A core task of '\(name)' has no name or no work processes."), at: place)
  }

  static func noPositions(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "catalogue/no-positions",
      Phrase(nl: "De bezettingslijst noemt geen functies.", en: "The staffing list names no positions."),
      at: SourceLocation(file: path))
  }

  static func unknownProfile(
    _ code: String, nearest: [QualificationCatalogue.Match], at place: SourceLocation?
  ) -> Diagnostic {
    let list = nearest.map { "\($0.id) \($0.profile)" }.joined(separator: "; ")
    return Diagnostic(
      .error, "catalogue/unknown-profile",
      Phrase(
        nl: "Er is geen profiel met het nummer of de naam '\(code)', of er zijn er meer.",
        en: "There is no profile with the number or the name '\(code)', or there are several."),
      at: place, hint: list.isEmpty ? nil : Phrase(nl: "Misschien: \(list).", en: "Maybe: \(list)."))
  }

  static func noProcesses(_ name: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, "catalogue/no-work-processes",
      Phrase(nl: "Het profiel '\(name)' heeft geen werkprocessen.", en: "The profile '\(name)' has no work processes."),
      at: place)
  }

  static func duplicatePosition(_ id: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, "position/duplicate",
      Phrase(nl: "De functie '\(id)' staat er twee keer.", en: "The position '\(id)' stands there twice."), at: place)
  }

  static func source(_ profile: QualificationCatalogue.Profile) -> String {
    "mbo \(profile.dossier), \(profile.name) (\(profile.id))"
  }
}
