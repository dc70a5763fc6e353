import Interchange

/// Whether work is worth doing, in sentences that a job coach can read aloud.
enum QualityTexts {
  /// What the condition is about, so that it reads right both where it is good and where it is not.
  static func name(_ condition: WebaCondition) -> Phrase {
    switch condition {
    case .completeness: Phrase(nl: "hoe volledig het werk is", en: "how complete the work is")
    case .organising: Phrase(nl: "organiseren en overleggen", en: "organising and consulting")
    case .shortCycles: Phrase(nl: "dezelfde beweging", en: "repeated movement")
    case .difficulty: Phrase(nl: "balans van makkelijk en moeilijk", en: "balance of easy and hard")
    case .autonomy: Phrase(nl: "zelf kunnen regelen", en: "autonomy")
    case .contact: Phrase(nl: "contact met anderen", en: "contact with others")
    case .information: Phrase(nl: "weten wat goed is en hoe het ging", en: "knowing what is good and how it went")
    }
  }

  /// - Parameter isPosition: it is about the people who do the work now, not about one person.
  static func sentence(
    _ condition: WebaCondition, _ colour: QualityColour, _ sums: QualitySums, _ limits: QualityLimits, isPosition: Bool
  ) -> Phrase {
    guard colour != .unknown, let figure = sums.figure(condition, limits) else {
      return Phrase(nl: "Nog geen oordeel. ", en: "No verdict yet. ") + question(condition, isPosition: isPosition)
    }
    switch condition {
    case .completeness: return completeness(colour, sums, limits)
    case .organising:
      switch colour {
      case .green:
        return Phrase(
          nl: "\(figure) procent van de tijd is overleggen, plannen of samen problemen oplossen. Dat is genoeg.",
          en: "\(figure) percent of the time is consulting, planning or solving problems together. That is enough.")
      case .amber:
        return Phrase(
          nl: "Er is een beetje overleg, maar minder dan \(limits.organisingGreen) procent van de tijd.",
          en: "There is some consulting, but less than \(limits.organisingGreen) percent of the time.")
      default:
        return Phrase(
          nl: "Er zit geen overleg of planning in. Geef bijvoorbeeld een plaats in het werkoverleg.",
          en: "There is no consulting or planning in it. For instance, give a place in the team meeting.")
      }
    case .shortCycles:
      let share = Phrase(
        nl: "In \(figure) procent van de tijd komt dezelfde beweging binnen \(limits.cycleSeconds) seconden terug.",
        en: "In \(figure) percent of the time the same movement returns within \(limits.cycleSeconds) seconds.")
      return colour == .red
        ? share + Phrase(nl: " Dat is te veel: wissel af met ander werk.", en: " That is too much: mix in other work.")
        : share
    case .difficulty: return difficulty(colour, sums, isPosition: isPosition)
    case .autonomy: return autonomy(colour, figure)
    case .contact:
      let share = Phrase(
        nl: "In \(figure) procent van de tijd kun je met anderen praten.",
        en: "In \(figure) percent of the time one can talk with others.")
      return colour == .green ? share : share + Phrase(nl: " Dat is weinig.", en: " That is little.")
    case .information:
      switch colour {
      case .green:
        return Phrase(
          nl: "Je weet wanneer het werk goed is en hoort op tijd hoe het ging.",
          en: "One knows when the work is good and hears in time how it went.")
      case .amber:
        return Phrase(
          nl: "Je weet meestal wanneer het werk goed is. Spreek af wie vertelt hoe het ging.",
          en: "One mostly knows when the work is good. Agree who tells how it went.")
      default:
        return Phrase(
          nl: "Je weet vaak niet wanneer het werk goed is of hoe het ging. Maak een lijst en spreek een moment af.",
          en: "One often does not know when the work is good or how it went. Make a list and agree a moment.")
      }
    }
  }

  private static func completeness(_ colour: QualityColour, _ sums: QualitySums, _ limits: QualityLimits) -> Phrase {
    let steps: [(QualitySums.Lane, Phrase)] = [
      (.prepare, Phrase(nl: "voorbereiden", en: "preparing")), (.execute, Phrase(nl: "uitvoeren", en: "executing")),
      (.check, Phrase(nl: "controleren", en: "checking")),
    ]
    let missing = steps.filter { !sums.hasKind($0.0, limits) }.map(\.1)
    guard let first = missing.first else {
      return Phrase(
        nl: "De baan heeft voorbereiden, uitvoeren en controleren: een heel stuk werk.",
        en: "The job has preparing, executing and checking: a whole piece of work.")
    }
    let present = steps.filter { sums.hasKind($0.0, limits) }.map(\.1)
    if colour == .red, let only = present.first {
      return Phrase(
        nl: "De baan is alleen \(only.nl). Geef er ook \(missing.map(\.nl).joined(separator: " of ")) bij.",
        en: "The job is only \(only.en). Add \(missing.map(\.en).joined(separator: " or ")) as well.")
    }
    return Phrase(
      nl: "In de baan ontbreekt \(first.nl).", en: "The job lacks \(first.en).")
  }

  private static func difficulty(_ colour: QualityColour, _ sums: QualitySums, isPosition: Bool) -> Phrase {
    let known = max(1, sums[.difficultyKnown])
    let (easy, hard) = (sums[.easy] * 100 / known, sums[.hard] * 100 / known)
    let shares =
      isPosition
      ? Phrase(
        nl: "\(easy) procent van het werk is makkelijk voor deze functie en \(hard) procent is op niveau of hoger.",
        en: "\(easy) percent of the work is easy for this position and \(hard) percent is at its level or above.")
      : Phrase(
        nl: "\(easy) procent van de tijd is makkelijk werk voor deze persoon en \(hard) procent is moeilijk.",
        en: "\(easy) percent of the time is easy work for this person and \(hard) percent is hard.")
    switch colour {
    case .green: return shares + Phrase(nl: " Dat is in balans.", en: " That is balanced.")
    case .amber: return shares + Phrase(nl: " Dat is net in balans.", en: " That is just balanced.")
    default:
      if easy > hard {
        return shares + Phrase(nl: " Er is te weinig uitdaging.", en: " There is too little challenge.")
      }
      if hard > easy {
        return shares
          + Phrase(nl: " Er is te weinig om op adem te komen.", en: " There is too little to recover in.")
      }
      return shares + Phrase(nl: " Van beide is er te weinig.", en: " There is too little of both.")
    }
  }

  private static func autonomy(_ colour: QualityColour, _ figure: Int) -> Phrase {
    let rounded = decimal((figure + 50) / 100, scale: 10)
    let words =
      switch colour {
      case .green:
        Phrase(
          nl: "Je kunt tempo, volgorde, werkwijze, plek en pauze vaak zelf kiezen",
          en: "One can often choose pace, order, way of working, place and pause")
      case .amber:
        Phrase(
          nl: "Je kunt tempo, volgorde, werkwijze, plek en pauze soms zelf kiezen",
          en: "One can sometimes choose pace, order, way of working, place and pause")
      default:
        Phrase(
          nl: "Je kunt bijna niets zelf kiezen: tempo, volgorde, werkwijze, plek en pauze liggen vast",
          en: "One can choose almost nothing: pace, order, way of working, place and pause are fixed")
      }
    return words + Phrase(nl: " (\(rounded.nl) van 1).", en: " (\(rounded.en) of 1).")
  }

  static func question(_ condition: WebaCondition, isPosition: Bool) -> Phrase {
    switch condition {
    case .completeness:
      Phrase(
        nl: "Is dit werk voorbereiden, uitvoeren of controleren?", en: "Is this work preparing, executing or checking?")
    case .organising:
      Phrase(
        nl: "Hoort er overleggen, plannen of samen problemen oplossen bij?",
        en: "Does it hold consulting, planning or solving problems together?")
    case .shortCycles:
      Phrase(
        nl: "Na hoeveel seconden komt dezelfde beweging terug?",
        en: "After how many seconds does the same movement return?"
      )
    case .difficulty:
      isPosition
        ? Phrase(
          nl: "Welk niveau vraagt de taak, en welk niveau heeft de functie?",
          en: "What level does the task ask, and what level has the position?")
        : Phrase(
          nl: "Wat vraagt de taak, en wat kan de persoon?", en: "What does the task ask, and what can the person?")
    case .autonomy:
      Phrase(
        nl: "Kan iemand tempo, volgorde, werkwijze, plek en pauze zelf kiezen?",
        en: "Can one choose pace, order, way of working, place and pause?")
    case .contact:
      Phrase(
        nl: "Kun je er met collega's of klanten bij praten?", en: "Can one talk with colleagues or customers in it?")
    case .information:
      Phrase(
        nl: "Weet je wanneer het goed is, en hoor je op tijd hoe het ging?",
        en: "Does one know when it is good, and hear in time how it went?")
    }
  }

  static func exposure(
    _ outcome: CheckOutcome, _ day: Int, _ run: Int?, _ isLong: Bool, _ limits: QualityLimits
  ) -> Phrase {
    switch outcome {
    case .kept where day == 0:
      Phrase(
        nl: "Er is geen werk met steeds dezelfde korte beweging.",
        en: "There is no work with the same short movement all the time.")
    case .kept:
      Phrase(
        nl: "Steeds dezelfde korte beweging: hoogstens \(day) minuten per dag, de grens is \(limits.shortCycleDay).",
        en:
          "The same short movement all the time: at most \(day) minutes a day, the limit is \(limits.shortCycleDay).")
    case .breached where isLong:
      Phrase(
        nl:
          "Steeds dezelfde korte beweging: \(run ?? 0) minuten achter elkaar; vanaf \(limits.shortCycleRun) is er risico. Wissel af.",
        en:
          "The same short movement all the time: \(run ?? 0) minutes on end; from \(limits.shortCycleRun) there is a risk. Mix it."
      )
    case .breached:
      Phrase(
        nl:
          "Steeds dezelfde korte beweging: tot \(day) minuten per dag; vanaf \(limits.shortCycleDay) is er risico. Wissel af met ander werk.",
        en:
          "The same short movement all the time: up to \(day) minutes a day; from \(limits.shortCycleDay) there is a risk. Mix in other work."
      )
    case .unknown:
      Phrase(
        nl:
          "Nog geen oordeel over steeds dezelfde korte beweging: van te veel werk is niet bekend hoe snel een beweging terugkomt.",
        en: "No verdict on repeated movement yet: for too much work it is not known how soon a movement returns.")
    }
  }

  static let exposureName = Phrase(
    nl: "dezelfde korte beweging op een dag", en: "the same short movement in a day")
}

extension QualityColour {
  /// The word that goes with the sign, so that nobody has to see the colour.
  var word: Phrase {
    switch self {
    case .green: Phrase(nl: "goed", en: "good")
    case .amber: Phrase(nl: "let op", en: "attention")
    case .red: Phrase(nl: "niet goed", en: "not good")
    case .unknown: Phrase(nl: "niet bekend", en: "not known")
    }
  }

  var sign: String {
    switch self {
    case .green: "✓"
    case .amber: "!"
    case .red: "✗"
    case .unknown: "?"
    }
  }
}

extension CheckOutcome {
  /// A breach of a rule that stops a job is red, of another a warning.
  func colour(isRed: Bool) -> QualityColour {
    switch self {
    case .kept: .green
    case .breached: isRed ? .red : .amber
    case .unknown: .unknown
    }
  }
}

extension QualityUnit {
  /// A figure with its unit.
  func text(_ figure: Int) -> Phrase {
    switch self {
    case .percent: DonorTexts.percent(figure)
    case .thousandths: decimal((figure + 5) / 10, scale: 100)
    case .tenths: decimal(figure, scale: 10)
    case .count: Phrase(verbatim: "\(figure)")
    case .minutes: Phrase(nl: "\(figure) minuten", en: "\(figure) minutes")
    case .minutesPerDay: Phrase(nl: "\(figure) minuten per dag", en: "\(figure) minutes a day")
    }
  }
}

extension WorkStep {
  /// The words that name it in files, the usual one first.
  var words: [Phrase] {
    switch self {
    case .prepare: [Phrase(nl: "voorbereiden", en: "prepare"), Phrase(nl: "voorbereiding", en: "preparing")]
    case .execute: [Phrase(nl: "uitvoeren", en: "execute"), Phrase(nl: "uitvoering", en: "executing")]
    case .check:
      [
        Phrase(nl: "controleren", en: "check"), Phrase(nl: "controle", en: "checking"),
        Phrase(nl: "ondersteunen", en: "support"),
      ]
    }
  }
}

extension DemandControl.Quadrant {
  var word: Phrase {
    switch self {
    case .active: Phrase(nl: "actief werk: veel eisen, veel ruimte", en: "active work: high demands, much latitude")
    case .highStrain:
      Phrase(nl: "hoge druk: veel eisen, weinig ruimte", en: "high strain: high demands, little latitude")
    case .lowStrain: Phrase(nl: "lage druk: weinig eisen, veel ruimte", en: "low strain: low demands, much latitude")
    case .passive:
      Phrase(nl: "passief werk: weinig eisen, weinig ruimte", en: "passive work: low demands, little latitude")
    }
  }
}
