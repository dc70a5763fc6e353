import Interchange

/// What is said of decisions on signals.
enum DecisionTexts {
  static let aboutNothing = Phrase(
    nl: "Noem een taak of een punt: waarover gaat dit besluit?",
    en: "Name a task or a point: what is this decision about?")

  static func exceeds(_ name: Phrase, _ person: String) -> Phrase {
    Phrase(
      nl: "Een besluit haalt 'te veel' niet weg: \(name.nl) bij \(person) blijft te veel",
      en: "A decision does not lift 'too much': \(name.en) of \(person) stays too much")
  }
  static let exceedsHint = Phrase(
    nl: "Misschien helpt een voorziening: die staat in voorzieningen.csv.",
    en: "Maybe a measure helps: it stands in measures.csv.")

  static func noSignal(_ person: String) -> Phrase {
    Phrase(
      nl: "Dit besluit beantwoordt niets: bij \(person) is er op dit punt geen signaal",
      en: "This decision answers nothing: \(person) has no signal on this point")
  }

  static func unknown(_ name: Phrase, _ person: String) -> Phrase {
    Phrase(
      nl: "Een besluit vervangt geen antwoord: \(name.nl) bij \(person) is nog niet bekend",
      en: "A decision is no answer: \(name.en) of \(person) is not known yet")
  }

  static func answered(_ decision: SignalDecision) -> Phrase {
    Phrase(
      nl: "Besluit (\(decision.by), \(decision.date)): \(decision.text)",
      en: "Decision (\(decision.by), \(decision.date)): \(decision.text)")
  }

  static let open = Phrase(
    nl: "Nog open: schrijf een reden of een maatregel op.", en: "Still open: write down a reason or a measure.")

  static func count(open: Int, answered: Int) -> Phrase {
    Phrase(
      nl:
        "\(open) \(open == 1 ? "signaal is" : "signalen zijn") nog open; \(answered) \(answered == 1 ? "is" : "zijn") beantwoord met een besluit.",
      en:
        "\(open) \(open == 1 ? "signal is" : "signals are") still open; \(answered) \(answered == 1 ? "is" : "are") answered by a decision."
    )
  }
}
