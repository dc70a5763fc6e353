public import Interchange

/// What the coach reads of a person's background.
enum ContextTexts {
  static let title = Phrase(nl: "Achtergrond, alleen voor de coach", en: "Background, for the coach only")
  static let factors = Phrase(
    nl: "Wat helpt of hindert (0 niet, 4 zeer veel):", en: "What helps or hinders (0 none, 4 very much):")
  static let intention = Phrase(
    nl: "Hoe de persoon er zelf in staat (0 niet, 4 zeer veel):",
    en: "How the person looks at it (0 none, 4 very much):")
  static let onlyHere = Phrase(
    nl: "Dit staat in geen plan en in geen verslag, en telt nergens mee.",
    en: "This stands in no plan and in no report, and counts nowhere.")

  static func asked(_ day: Day) -> Phrase { Phrase(nl: "Besproken op \(day).", en: "Discussed on \(day).") }

  static func wantsAndCan(_ wants: Answer, _ can: Answer) -> Phrase {
    let next: Phrase =
      switch (wants, can) {
      case (.yes, .yes): Phrase(nl: "Zoek samen een plek.", en: "Look for a place together.")
      case (.yes, .no):
        Phrase(nl: "Eerst leren en begeleiding.", en: "Learning and guidance first.")
      case (.no, .yes):
        Phrase(nl: "Bespreek wat werk aantrekkelijk maakt.", en: "Discuss what makes work attractive.")
      case (.no, .no): Phrase(nl: "Begin met kleine stappen.", en: "Begin with small steps.")
      default: Phrase(nl: "Vraag het eerst.", en: "Ask first.")
      }
    return Phrase(
      nl: "Wil werken: \(wants.word.nl). Kan werken: \(can.word.nl). \(next.nl)",
      en: "Wants to work: \(wants.word.en). Can work: \(can.word.en). \(next.en)")
  }
}

extension ContextFactor {
  public var name: Phrase {
    switch self {
    case .humanCapital: Phrase(nl: "kennis en ervaring", en: "knowledge and experience")
    case .socialCapital: Phrase(nl: "mensen die kunnen helpen", en: "people who can help")
    case .barriers: Phrase(nl: "belemmeringen", en: "barriers")
    case .economicNeed: Phrase(nl: "heeft het geld nodig", en: "needs the money")
    case .searchBehaviour: Phrase(nl: "zoeken naar werk", en: "looking for work")
    case .discrimination: Phrase(nl: "ervaren discriminatie", en: "discrimination experienced")
    case .demand: Phrase(nl: "vraag naar dit werk in de buurt", en: "demand for this work nearby")
    case .attitude: Phrase(nl: "houding tegenover werk", en: "attitude to work")
    case .socialInfluence: Phrase(nl: "steun van de omgeving", en: "support of people around")
    case .selfEfficacy: Phrase(nl: "vertrouwen in eigen kunnen", en: "trust in one's own ability")
    }
  }
}
