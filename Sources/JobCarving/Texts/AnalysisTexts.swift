public import Interchange

/// What the analysis says of one task, in words that can be read aloud.
struct AnalysisTexts {
  let task: WorkTask
  let position: Position

  var human: Phrase {
    task.doneBy == .people
      ? Phrase(nl: "Mensen doen deze taak.", en: "People do this task.")
      : Phrase(
        nl: "Een systeem doet deze taak uit zichzelf; er is geen werk om te verplaatsen.",
        en: "A system does this task by itself; there is no work to move.")
  }

  var contractor: Phrase {
    if position.contractedOutTo.isEmpty {
      return Phrase(
        nl: "De organisatie heeft deze mensen zelf in dienst.", en: "The organisation itself employs these people.")
    }
    return position.hasConsent
      ? Phrase(
        nl: "\(position.contractedOutTo) heeft deze mensen in dienst en gaat akkoord.",
        en: "\(position.contractedOutTo) employs these people and agrees.")
      : Phrase(
        nl:
          "\(position.contractedOutTo) heeft deze mensen in dienst en beslist over dit werk; een akkoord is niet genoteerd.",
        en: "\(position.contractedOutTo) employs these people and decides on this work; no agreement is on record.")
  }

  var licence: Phrase {
    task.licence.isEmpty
      ? Phrase(nl: "Er is geen bevoegdheid nodig.", en: "No licence is needed.")
      : Phrase(
        nl: "Hiervoor is een bevoegdheid of diploma nodig: \(task.licence).",
        en: "This needs a licence or qualification: \(task.licence).")
  }

  var level: Phrase {
    switch (task.level, position.level) {
    case (let own?, let present?):
      own < present
        ? Phrase(
          nl: "De taak vraagt niveau \(own); de functie heeft niveau \(present).",
          en: "The task asks level \(own); the position has level \(present).")
        : Phrase(
          nl: "De taak vraagt niveau \(own), net als de functie (\(present)): het werk hoort bij dit niveau.",
          en: "The task asks level \(own), as the position does (\(present)): the work belongs at this level.")
    default:
      Phrase(
        nl: "Het niveau van de taak of van de functie is niet ingevuld.",
        en: "The level of the task or of the position is not filled in.")
    }
  }

  var separable: Phrase {
    switch task.isSeparable {
    case true?: Phrase(nl: "De taak kan los van het andere werk.", en: "The task can be separated from the other work.")
    case false?: Phrase(nl: "De taak zit vast aan het andere werk.", en: "The task is tied to the other work.")
    case nil:
      Phrase(
        nl: "Niet ingevuld: kan de taak zonder problemen uit het werk?",
        en: "Not filled in: can the task leave the work without problems?")
    }
  }

  var use: Phrase {
    position.freedTimeUse.isEmpty
      ? Phrase(
        nl: "Niet ingevuld: wat gaan de mensen in de functie \(position.name) doen met de tijd die vrijkomt?",
        en: "Not filled in: what will the people in the position \(position.name) do with the freed time?")
      : Phrase(
        nl: "De tijd die vrijkomt gaat naar: \(position.freedTimeUse).",
        en: "The freed time goes to: \(position.freedTimeUse).")
  }

  var noMinutes: Phrase {
    Phrase(
      nl: "De taak kost geen tijd; er valt niets te verplaatsen.",
      en: "The task takes no time; there is nothing to move.")
  }

  var frequencyUnknown: Phrase {
    task.windows == nil
      ? Phrase(
        nl: "Niet ingevuld: hoe vaak en wanneer komt de taak terug?",
        en: "Not filled in: how often and when does the task return?")
      : Phrase(nl: "De taak heeft vaste momenten.", en: "The task has fixed moments.")
  }

  func frequency(_ hundredths: Int) -> Phrase {
    let times = decimal(hundredths, scale: 100)
    return Phrase(nl: "De taak komt \(times.nl) keer per week terug.", en: "The task returns \(times.en) times a week.")
  }

  func high(_ name: Phrase, _ requirement: Requirement, scale: Int, low: Int) -> Phrase {
    let (value, bound) = (decimal(requirement.value, scale: 10), decimal(low, scale: 10))
    let estimate =
      requirement.origin.isEstimate
      ? Phrase(
        nl: " Dit is een schatting uit een catalogus; u kunt die verbeteren.",
        en: " This is a catalogue's estimate; you can correct it.")
      : Phrase(verbatim: "")
    return Phrase(
      nl:
        "De taak vraagt veel op het punt '\(name.nl)': \(value.nl) op een schaal van 0 tot \(scale), laag is tot en met \(bound.nl).",
      en:
        "The task asks much on the point '\(name.en)': \(value.en) on a scale of 0 to \(scale), low is up to \(bound.en)."
    )
      + estimate
  }

  var allLow: Phrase { Phrase(nl: "De eisen zijn laag.", en: "The requirements are low.") }

  func unanswered(_ demands: [TaskDemand]) -> Phrase {
    let names = (demands.map(\.name.nl).joined(separator: ", "), demands.map(\.name.en).joined(separator: ", "))
    return Phrase(nl: "Niet ingevuld: \(names.0).", en: "Not filled in: \(names.1).")
  }
}

extension TaskDemand {
  public var name: Phrase {
    switch self {
    case .independence: Phrase(nl: "zelfstandig beslissen", en: "deciding oneself")
    case .socialFunctioning: Phrase(nl: "omgaan met mensen", en: "dealing with people")
    case .deadlinesAndPeaks: Phrase(nl: "deadlines en pieken", en: "deadlines and peaks")
    case .pace: Phrase(nl: "werktempo", en: "pace of work")
    case .interruptions: Phrase(nl: "onderbrekingen", en: "interruptions")
    case .unpredictability: Phrase(nl: "onvoorspelbaar werk", en: "unpredictable work")
    case .physicalLoad: Phrase(nl: "lichamelijke belasting", en: "physical load")
    }
  }
}

extension Answer {
  public var word: Phrase {
    switch self {
    case .yes: Phrase(nl: "ja", en: "yes")
    case .no: Phrase(nl: "nee", en: "no")
    case .unknown: Phrase(nl: "niet bekend", en: "unknown")
    }
  }
}

/// A scaled whole number as people write it: `3,5` in Dutch, `3.5` in English, no needless zeros.
package func decimal(_ value: Int, scale: Int) -> Phrase {
  let sign = value < 0 ? "-" : ""
  let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  guard rest > 0 else { return Phrase(verbatim: "\(sign)\(whole)") }
  var digits = String(rest)
  digits = String(repeating: "0", count: String(scale).count - 1 - digits.count) + digits
  while digits.hasSuffix("0") { digits.removeLast() }
  return Phrase(nl: "\(sign)\(whole),\(digits)", en: "\(sign)\(whole).\(digits)")
}
