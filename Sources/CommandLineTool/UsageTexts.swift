import Interchange
import JobCarving

/// What the command line says of itself.
enum UsageTexts {
  static func commandFirst(_ word: String) -> Phrase {
    Phrase(nl: "'\(word)' kan niet voor de opdracht staan.", en: "'\(word)' cannot stand before the command.")
  }
  static func unknownCommand(_ name: String) -> Phrase {
    Phrase(nl: "Er is geen opdracht '\(name)'.", en: "There is no command '\(name)'.")
  }
  static func unknownOption(_ name: String) -> Phrase {
    Phrase(nl: "Er is geen optie '\(name)'.", en: "There is no option '\(name)'.")
  }
  static func maybe(_ word: String) -> Phrase {
    Phrase(nl: "Misschien is '\(word)' bedoeld.", en: "Maybe you meant '\(word)'.")
  }
  static let seeHelp = Phrase(nl: "Zie 'jobcarve --help'.", en: "See 'jobcarve --help'.")
  static func noValue(_ name: String) -> Phrase {
    Phrase(nl: "De optie '\(name)' heeft geen waarde.", en: "The option '\(name)' takes no value.")
  }
  static func missingValue(_ name: String) -> Phrase {
    Phrase(nl: "Achter '\(name)' hoort een waarde.", en: "A value belongs after '\(name)'.")
  }
  static func wrongChoice(_ name: String, _ value: String, _ choices: [String]) -> Phrase {
    let list = choices.joined(separator: ", ")
    return Phrase(
      nl: "'\(value)' kan niet bij '\(name)'; wel: \(list).",
      en: "'\(value)' is not possible with '\(name)'; possible: \(list).")
  }
  static func missingOperand(_ name: Phrase) -> Phrase {
    Phrase(nl: "Er ontbreekt: \(name.nl).", en: "Missing: \(name.en).")
  }
  static func tooManyOperands(_ word: String) -> Phrase {
    Phrase(nl: "'\(word)' is te veel.", en: "'\(word)' is too much.")
  }
  static func notANumber(_ option: String, _ value: String) -> Phrase {
    Phrase(nl: "--\(option): '\(value)' is geen goed getal.", en: "--\(option): '\(value)' is not a good number.")
  }
  static func badDelimiter(_ value: String) -> Phrase {
    Phrase(
      nl: "--delimiter: '\(value)' kan geen cellen scheiden.", en: "--delimiter: '\(value)' cannot separate cells.")
  }
  static func notADay(_ value: String) -> Phrase {
    Phrase(
      nl: "--on: '\(value)' is geen dag, zoals 2026-11-21.", en: "--on: '\(value)' is not a day such as 2026-11-21.")
  }
  static func formatNotHere(_ format: String, _ possible: [String]) -> Phrase {
    let list = possible.joined(separator: ", ")
    return Phrase(
      nl: "--format \(format) kan hier niet; wel: \(list).",
      en: "--format \(format) is not possible here; possible: \(list).")
  }
  static let needsOutput = Phrase(
    nl: "Achter -o hoort de map voor de uitvoer.", en: "The folder for the output belongs after -o.")
  static let needsStaffing = Phrase(
    nl: "Achter --staffing hoort de bezettingslijst.", en: "The staffing list belongs after --staffing.")
  static let needsCaseOrFolder = Phrase(
    nl: "Geef een map, een plan, --case of --cases.", en: "Give a folder, a plan, --case or --cases.")
  static func noRotation(_ path: String) -> Phrase {
    Phrase(nl: "In '\(path)' staat geen rotatie om mee te beginnen.", en: "'\(path)' holds no rotation to begin with.")
  }
  static func unknownPerson(_ id: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "De persoon '\(id)' heeft in dit plan geen baan. "
        + (known.isEmpty ? "Niemand heeft een baan." : "Wel een baan hebben: \(list)."),
      en: "The person '\(id)' has no job in this plan. "
        + (known.isEmpty ? "Nobody has a job." : "Those who have one: \(list)."))
  }
  static func unknownSchema(_ name: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "Er is geen schema '\(name)'; wel: \(list).", en: "There is no schema '\(name)'; possible: \(list).")
  }
  static let usage = Phrase(nl: "Gebruik", en: "Usage")
  static let commands = Phrase(nl: "Opdrachten", en: "Commands")
  static let options = Phrase(nl: "Opties", en: "Options")
  static let examples = Phrase(nl: "Voorbeelden", en: "Examples")
  static let commandWord = Phrase(nl: "OPDRACHT", en: "COMMAND")
  static let about = Phrase(
    nl: "jobcarve maakt van bestaand werk goede banen voor mensen met minder mogelijkheden.",
    en: "jobcarve makes good jobs of existing work for people with limited capabilities.")
  static let firstExamples = ["jobcarve run examples/hospital-ward -o uit", "jobcarve check MAP"]
  static let more = Phrase(
    nl: "'jobcarve OPDRACHT --help' geeft uitleg over één opdracht.",
    en: "'jobcarve COMMAND --help' explains one command.")
  static let exitCodes = Phrase(
    nl:
      "Einde: 0 klaar, 1 het antwoord is nee (geen plan), 64 verkeerd aangeroepen, 65 fouten in de gegevens, 66 geen invoer, 70 onze fout, 73 kan niet schrijven, 130 afgebroken.",
    en:
      "Exit: 0 done, 1 the answer is no (no plan), 64 usage, 65 errors in the data, 66 no input, 70 our fault, 73 cannot write, 130 interrupted."
  )
  static func counts(_ errors: Int, _ warnings: Int, _ notes: Int) -> Phrase {
    Phrase(
      nl:
        "\(errors) \(errors == 1 ? "fout" : "fouten"), \(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen"), \(notes) \(notes == 1 ? "opmerking" : "opmerkingen")",
      en:
        "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), \(notes) \(notes == 1 ? "note" : "notes")"
    )
  }
  static func outputFails(_ reason: String) -> Phrase {
    Phrase(nl: "De uitvoer kan niet worden geschreven: \(reason).", en: "The output cannot be written: \(reason).")
  }
  static func written(_ path: String) -> Phrase {
    Phrase(nl: "Geschreven: \(path)", en: "Written: \(path)")
  }
  static func folderNotEmpty(_ folder: String) -> Phrase {
    Phrase(
      nl: "De map '\(folder)' is niet leeg; er is niets veranderd. Kies een nieuwe naam.",
      en: "The folder '\(folder)' is not empty; nothing was changed. Choose a new name.")
  }
  static func readFirst(_ file: String, _ folder: String) -> Phrase {
    Phrase(
      nl: "Lees eerst \(file). Daarna: jobcarve check \(folder)",
      en: "Read \(file) first. Then: jobcarve check \(folder)")
  }
  static func writtenPages(_ count: Int, _ folder: String) -> Phrase {
    count == 1
      ? Phrase(
        nl: "Geschreven: een pagina voor de persoon, in \(folder)", en: "Written: a page for the person, in \(folder)")
      : Phrase(
        nl: "Geschreven: \(count) pagina's voor de mensen zelf, in \(folder)",
        en: "Written: \(count) pages for the people themselves, in \(folder)")
  }
  static func writtenCalendars(_ count: Int, _ folder: String) -> Phrase {
    Phrase(
      nl: "Geschreven: \(count) agenda's (.ics), in \(folder)", en: "Written: \(count) calendars (.ics), in \(folder)")
  }
  static func olderPages(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "Let op: van een eerdere keer, hoort niet bij dit plan: \(list).",
      en: "Mind: of an earlier run, does not belong to this plan: \(list).")
  }
  /// - Parameters:
  ///   - most: the bound on the value, where as many people are placed as can be.
  ///   - gap: thousandths of the bound.
  static func progress(
    _ served: Int, _ bound: Int, _ value: String, _ most: String?, _ gap: Int?, _ seconds: Int
  ) -> Phrase {
    let percent = gap.map { decimal($0, scale: 10) }
    let limit = most.map { most in
      Phrase(
        nl: ", hooguit \(most)" + (percent.map { " (\($0.nl) %)" } ?? ""),
        en: ", at most \(most)" + (percent.map { " (\($0.en) %)" } ?? ""))
    }
    return Phrase(
      nl: "zoeken: \(served) van hooguit \(bound) geplaatst, \(value) per week\(limit?.nl ?? ""), \(seconds) s",
      en: "searching: \(served) of at most \(bound) placed, \(value) a week\(limit?.en ?? ""), \(seconds) s")
  }
}
