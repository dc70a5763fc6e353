import Interchange

/// What is said about the difference between two inventories.
enum CompareTexts {
  static func differs(_ task: WorkTask, _ field: String, _ old: String, _ new: String) -> Diagnostic {
    let shape = InputSchemas.inventory.fields.first { $0.name == field }
    let name = Phrase(nl: shape?.dutch ?? field, en: field)
    return Diagnostic(
      .warning, "compare/both-stated",
      Phrase(
        nl: "Taak \(task.id): \(name.nl) was '\(old)' en is nu '\(new)'; wat nu in de nieuwe inventaris staat, blijft.",
        en: "Task \(task.id): \(name.en) was '\(old)' and is '\(new)' now; what the new inventory says stays."),
      at: task.location)
  }

  static func pinLost(_ task: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .warning, "pin/lost",
      Phrase(
        nl: "De taak '\(task)' die hier is vastgezet, is er niet meer; het vastzetten vervalt.",
        en: "The task '\(task)' that is pinned here is gone; the pin is dropped."), at: place)
  }

  static func pinOnChanged(_ task: String, _ now: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .warning, "pin/changed-task",
      Phrase(
        nl: "De vastgezette taak '\(task)' (nu '\(now)') is veranderd of verplaatst; kijk of dit nog klopt.",
        en: "The pinned task '\(task)' ('\(now)' now) was reworded or moved; see whether this still holds."), at: place)
  }

  static func word(_ change: InventoryComparison.Change) -> Phrase {
    switch change {
    case .added: Phrase(nl: "toegevoegd", en: "added")
    case .removed: Phrase(nl: "vervallen", en: "removed")
    case .reworded: Phrase(nl: "anders omschreven", en: "reworded")
    case .moved: Phrase(nl: "verplaatst", en: "moved")
    case .minutes: Phrase(nl: "andere minuten", en: "changed minutes")
    }
  }

  static func word(_ match: InventoryComparison.Match) -> Phrase {
    switch match {
    case .id: Phrase(nl: "zelfde code", en: "same identifier")
    case .text: Phrase(nl: "zelfde tekst", en: "same text")
    case .similarity: Phrase(nl: "tekst lijkt", en: "similar text")
    }
  }

  static let doubtful = Phrase(
    nl: "Zelfde code, heel andere tekst: is dit nog dezelfde taak?",
    en: "Same identifier, very different text: is this still the same task?")

  static func counts(_ comparison: InventoryComparison) -> Phrase {
    func list(_ language: Language) -> String {
      InventoryComparison.Change.allCases.map { "\(comparison.count($0)) \(word($0)[language])" }.joined(
        separator: ", ")
    }
    return Phrase(
      nl: "\(list(.dutch)), \(comparison.unchanged) gelijk.",
      en: "\(list(.english)), \(comparison.unchanged) unchanged.")
  }
}
