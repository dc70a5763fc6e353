import Interchange

/// What is said of a file with an assignment problem.
enum AssignmentTexts {
  static func wrongNumber(_ word: String) -> Phrase {
    Phrase(
      nl: "‘\(word)’ is geen heel getal van 0 tot en met \(AssignmentProblem.largestNumber).",
      en: "‘\(word)’ is not a whole number from 0 to \(AssignmentProblem.largestNumber).")
  }

  static let empty = Phrase(nl: "Het bestand heeft geen getallen.", en: "The file has no numbers.")

  static let wrongSizes = Phrase(
    nl:
      "De eerste twee getallen moeten het aantal uitvoerders en het aantal taken zijn, allebei 1 of meer.",
    en:
      "The first two numbers have to be the number of agents and the number of tasks, both 1 or more."
  )

  static func wrongCount(found: Int, expected: Int) -> Phrase {
    Phrase(
      nl:
        "Bij deze aantallen uitvoerders en taken horen \(expected) getallen; het bestand heeft er \(found).",
      en: "These numbers of agents and tasks need \(expected) numbers; the file has \(found).")
  }

  static let tooLarge = Phrase(
    nl:
      "Het aantal taken maal de hoogste kosten is te groot om precies te rekenen (meer dan 2^42).",
    en: "The number of tasks times the highest cost is too large to add exactly (above 2^42).")
}
