import Interchange

/// What the import of process models says.
enum BPMNImportTexts {
  /// Stands in the inventory where the model has nothing.
  static let noName = "(taak zonder naam)"

  static func unnamed(_ kind: BPMNModel.ActivityKind, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "bpmn/unnamed-task",
      Phrase(
        nl: "Deze taak (\(kind.rawValue)) heeft geen naam; vul hem in de inventaris in.",
        en: "This task (\(kind.rawValue)) has no name; fill it in in the inventory."), at: place)
  }

  static func garbled(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "bpmn/garbled-name",
      Phrase(
        nl: "In de naam '\(name)' staan letters die een programma verkeerd heeft bewaard.",
        en: "The name '\(name)' holds letters that a program has saved wrongly."), at: place,
      hint: Phrase(
        nl: "Misschien is een é, ä of andere letter met een teken bedoeld; verbeter de naam in de inventaris.",
        en: "Maybe an é, ä or another letter with a mark is meant; correct the name in the inventory."))
  }

  static func noLane(_ file: String, _ name: String, count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "bpmn/no-lane",
      Phrase(
        nl:
          "\(count) taken staan in geen baan of pool; als functie staat er '\(name)', naar het proces of het bestand.",
        en: "\(count) tasks are in no lane or pool; their position is called '\(name)', after the process or the file."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien weet iemand wie dit doet; verbeter de functie in organisatie en inventaris.",
        en: "Maybe somebody knows who does it; correct the position in organisation and inventory."))
  }

  static func template(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "bpmn/template-name",
      Phrase(
        nl: "In de naam '\(name)' staat een plek die een programma invult; verbeter de naam in de inventaris.",
        en: "The name '\(name)' holds a place that a program fills in; correct the name in the inventory."), at: place)
  }

  static func calledElsewhere(_ name: String, _ called: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "bpmn/called-elsewhere",
      Phrase(
        nl: "'\(name)' roept '\(called)' aan, dat niet in deze bestanden staat; het is één taak in de inventaris.",
        en: "'\(name)' calls '\(called)', which is not in these files; it is one task in the inventory."), at: place,
      hint: Phrase(
        nl: "Misschien kunt u het bestand met dat proces erbij geven.", en: "Maybe give the file with that process too."
      ))
  }

  static func automatic(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .note, "bpmn/done-by-system",
      Phrase(
        nl: "\(count) taken doet een systeem volgens het model (kolom gedaan_door); klopt dat niet, zet er 'mensen'.",
        en: "A system does \(count) tasks, says the model (column done_by); where that is wrong, put 'people'."),
      at: SourceLocation(file: file))
  }

  static func looseMessages(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .note, "bpmn/loose-messages",
      Phrase(
        nl:
          "\(count) berichtenstromen verbinden geen twee taken, of te veel; daar is geen afhankelijkheid van gemaakt.",
        en: "\(count) message flows do not join two tasks, or too many; no dependency was made of them."),
      at: SourceLocation(file: file))
  }

  static func twin(_ task: WorkTask, _ other: WorkTask) -> Diagnostic {
    let place = other.location.map { " (\($0))" } ?? ""
    return Diagnostic(
      .note, "bpmn/same-task",
      Phrase(
        nl: "De functie '\(task.position)' heeft al een taak '\(other.name)'\(place); beide staan in de inventaris.",
        en: "The position '\(task.position)' has a task '\(other.name)' already\(place); both are in the inventory."),
      at: task.location,
      hint: Phrase(
        nl: "Misschien is het hetzelfde werk; maak er dan één regel van.",
        en: "Maybe it is the same work; make it one row then."))
  }
}
