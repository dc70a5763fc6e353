import Interchange

/// What the cross-checks say.
enum CheckTexts {
  static let task = Phrase(nl: "taak", en: "task")
  static let person = Phrase(nl: "persoon", en: "person")
  static let training = Phrase(nl: "scholingswens", en: "training wish")
  static let seeker = Phrase(nl: "werkzoekende", en: "seeker")

  static func duplicate(_ id: String, _ earlier: SourceLocation?) -> Phrase {
    let place = earlier.map { " (\($0))" } ?? ""
    return Phrase(
      nl: "De code '\(id)' is al gebruikt\(place).", en: "The code '\(id)' is already used\(place).")
  }

  static func unknownPosition(_ id: String) -> Phrase {
    Phrase(
      nl: "De functie '\(id)' staat niet in de organisatie.", en: "The position '\(id)' is not in the organisation.")
  }

  static func unknownTask(_ id: String) -> Phrase {
    Phrase(nl: "De taak '\(id)' staat niet in de inventaris.", en: "The task '\(id)' is not in the inventory.")
  }

  static func tooManyHours(_ position: Position, _ minutes: Int) -> Phrase {
    Phrase(
      nl:
        "De taken van '\(position.name)' kosten \(hours(minutes).nl) uur per week; de functie heeft \(hours(position.minutesPerWeek).nl) uur.",
      en:
        "The tasks of '\(position.name)' take \(hours(minutes).en) hours a week; the position has \(hours(position.minutesPerWeek).en)."
    )
  }

  static let tooManyHoursHint = Phrase(
    nl: "Misschien staan er minuten waar uren horen, of is de fte te laag.",
    en: "Maybe minutes stand where hours belong, or the fte is too low.")

  static func fewHours(_ position: Position, _ minutes: Int) -> Phrase {
    Phrase(
      nl:
        "Van '\(position.name)' staat \(hours(minutes).nl) van de \(hours(position.minutesPerWeek).nl) uur per week in de inventaris.",
      en:
        "Of '\(position.name)' the inventory holds \(hours(minutes).en) of \(hours(position.minutesPerWeek).en) hours a week."
    )
  }

  static func unknownLabel(_ word: String) -> Phrase {
    Phrase(
      nl: "Geen taak heeft de code of het kenmerk '\(word)'; de regel doet niets.",
      en: "No task has the code or the label '\(word)'; the rule does nothing.")
  }

  static func unknownInPin(_ what: Phrase, _ id: String) -> Phrase {
    Phrase(
      nl: "Vastgezet is een \(what.nl) die er niet is: '\(id)'.",
      en: "A \(what.en) is pinned that does not exist: '\(id)'.")
  }
}

extension CheckTexts {
  static func contradictingPins(_ what: Phrase, _ id: String, _ earlier: SourceLocation?) -> Phrase {
    let place = earlier.map { " (\($0))" } ?? ""
    return Phrase(
      nl: "Dit kan niet samen met wat al voor \(what.nl) '\(id)' is vastgezet\(place).",
      en: "This cannot hold together with what is already pinned for \(what.en) '\(id)'\(place).")
  }
  static let contradictingPinsHint = Phrase(
    nl: "Misschien is één van de twee een oude afspraak; haal die weg.",
    en: "Maybe one of the two is an old agreement; remove it.")
}

/// What the reading of a folder says.
enum FolderTexts {
  static func missing(_ path: String) -> Phrase {
    Phrase(nl: "'\(path)' bestaat niet.", en: "'\(path)' does not exist.")
  }
  static func notAFolder(_ path: String) -> Phrase {
    Phrase(nl: "'\(path)' is geen map.", en: "'\(path)' is not a folder.")
  }
  static func unreadable(_ path: String) -> Phrase {
    Phrase(nl: "De map '\(path)' is niet te lezen.", en: "The folder '\(path)' cannot be read.")
  }
  static func missingInput(_ schema: RecordSchema) -> Phrase {
    Phrase(
      nl: "Er is geen bestand '\(schema.dutchRoot).csv' (of .xml). Daarin staat: \(schema.meaning.nl)",
      en: "There is no file '\(schema.root).csv' (or .xml). It holds: \(schema.meaning.en)")
  }
  static let missingInputHint = Phrase(
    nl: "Misschien heet het bestand anders; de naam moet precies zo zijn.",
    en: "Maybe the file has another name; it has to be exactly this one.")
  static func twoInputs(_ schema: RecordSchema, _ names: [String]) -> Phrase {
    Phrase(
      nl: "Er zijn meer bestanden voor hetzelfde: \(names.joined(separator: ", ")).",
      en: "There are several files for the same: \(names.joined(separator: ", ")).")
  }
  static let twoInputsHint = Phrase(
    nl: "Misschien is één ervan een oude versie; haal die weg.", en: "Maybe one of them is an old version; remove it.")
  static func unusedFile(_ name: String) -> Phrase {
    Phrase(nl: "Het bestand '\(name)' wordt niet gelezen.", en: "The file '\(name)' is not read.")
  }
  static let noScenario = Phrase(
    nl: "Er is geen scenario.json; er is gerekend met de gewone instellingen.",
    en: "There is no scenario.json; the usual settings were used.")
}
