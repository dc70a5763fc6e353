import Interchange

/// What is said about `scenario.json`.
enum ScenarioTexts {
  static func unknownWord(_ word: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "'\(word)' is hier niet mogelijk; wel: \(list).", en: "'\(word)' is not possible here; possible: \(list).")
  }

  static func unknownRule(_ rule: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "'\(rule)' is geen regel met een gewicht; wel: \(list).",
      en: "'\(rule)' is not a rule with a weight; possible: \(list).")
  }

  static func outOfRange(_ name: String, _ number: Int, _ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      nl: "\(name): \(number) valt buiten \(range.lowerBound) tot en met \(range.upperBound).",
      en: "\(name): \(number) is outside \(range.lowerBound) to \(range.upperBound).")
  }

  static func notAnAmount(_ name: String) -> Phrase {
    Phrase(nl: "\(name): dit is geen bedrag in euro.", en: "\(name): this is not an amount in euro.")
  }

  static let unusedMinimum = Phrase(
    nl: "minimumPlaced doet niets: het plan zoekt al naar zo veel mogelijk mensen met een baan.",
    en: "minimumPlaced does nothing: the plan already looks for as many people with a job as possible.")
  static let unusedMinimumHint = Phrase(
    nl: "Misschien hoort er \"objective\": \"value\" bij: de meeste waarde voor minstens zo veel mensen.",
    en: "Maybe \"objective\": \"value\" belongs with it: the most value for at least so many people.")

  static let unclearPin = Phrase(
    nl: "Hieruit blijkt niet wat er vastgezet wordt.", en: "This does not say what is pinned.")
  static let pinHint = Phrase(
    nl:
      "Misschien zo: {\"task\": \"Z07\", \"stays\": true, \"reason\": \"…\"} of {\"person\": \"P2\", \"placed\": true}",
    en:
      "Maybe like this: {\"task\": \"Z07\", \"stays\": true, \"reason\": \"…\"} or {\"person\": \"P2\", \"placed\": true}"
  )

  static let unclearDisplacement = Phrase(
    nl: "Antwoorden over verdringing noemen een persoon of een functie, één van de twee.",
    en: "Answers about displacement name a person or a position, one of the two.")
  static let displacementHint = Phrase(
    nl: "Misschien zo: {\"person\": \"P2\", \"isAdditional\": true, \"guidanceHours\": 2}",
    en: "Maybe like this: {\"person\": \"P2\", \"isAdditional\": true, \"guidanceHours\": 2}")
}
