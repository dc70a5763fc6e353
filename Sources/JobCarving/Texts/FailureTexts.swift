import Interchange

/// The known ways in which carved jobs fail, in words.
enum FailureTexts {
  /// What the check is about, so that it reads right both where it is kept and where it is not.
  static func name(_ rule: String) -> Phrase { names[rule] ?? Phrase(verbatim: rule) }

  private static let names: [String: Phrase] = [
    "failure.monotony": Phrase(nl: "afwisseling", en: "variety"),
    "failure.leftovers": Phrase(nl: "vervelend of gevaarlijk werk", en: "unpleasant or dangerous work"),
    "failure.isolation": Phrase(nl: "collega's erbij", en: "colleagues nearby"),
    "failure.process": Phrase(nl: "verdeling over processen", en: "spread over processes"),
    "failure.largestTask": Phrase(nl: "uren zonder de grootste taak", en: "hours without the largest task"),
    "failure.growth": Phrase(nl: "ruimte om te groeien", en: "room to grow"),
    "failure.displacement": Phrase(nl: "verdringing", en: "displacement"),
    "failure.heavy": Phrase(nl: "makkelijk werk voor wie blijft", en: "easy work for those who stay"),
    "failure.variety": Phrase(nl: "afwisseling voor wie blijft", en: "variety for those who stay"),
    "failure.recovery": Phrase(nl: "tijd om op adem te komen", en: "time to recover"),
  ]

  private static func unknown(_ question: Phrase) -> Phrase {
    Phrase(nl: "Nog geen oordeel. ", en: "No verdict yet. ") + question
  }

  /// What to ask when a check has no verdict; `nil`: its questions are its own.
  static func question(_ rule: String) -> Phrase? {
    switch rule {
    case "failure.monotony": Phrase(nl: "Welke soort werk is elke taak?", en: "What kind of work is each task?")
    case "failure.leftovers":
      Phrase(nl: "Vinden mensen dit werk vervelend?", en: "Do people find this work unpleasant?")
    case "failure.isolation":
      Phrase(nl: "Doe je dit samen met of naast collega's?", en: "Is this done with or next to colleagues?")
    case "failure.process":
      Phrase(nl: "Bij welk werkproces hoort elke taak?", en: "To which work process does each task belong?")
    case "failure.growth":
      Phrase(
        nl: "Wat vraagt elke taak, en wat kan de persoon? Dan blijkt waar iemand kan leren.",
        en: "What does each task ask, and what can the person? Then it shows where somebody can learn.")
    case "failure.largestTask":
      Phrase(
        nl: "Hoeveel uur per week is minstens afgesproken?", en: "How many hours a week are agreed at least?")
    default: nil
    }
  }

  static func monotony(_ outcome: CheckOutcome, _ tenths: Int) -> Phrase {
    let kinds = decimal(tenths, scale: 10)
    return switch outcome {
    case .kept:
      Phrase(
        nl: "De tijd is verdeeld alsof er \(kinds.nl) gelijke soorten werk zijn.",
        en: "The time is spread as over \(kinds.en) equal kinds of work.")
    case .breached:
      Phrase(
        nl: "Bijna alles is één soort werk (werkelijk \(kinds.nl)). Dat wordt eentonig.",
        en: "Almost everything is one kind of work (effectively \(kinds.en)). That becomes monotonous.")
    case .unknown: unknown(question("failure.monotony") ?? Phrase(verbatim: "?"))
    }
  }

  static func leftovers(_ outcome: CheckOutcome, _ share: Int, pool: Int) -> Phrase {
    let words = Phrase(
      nl:
        "\(share) procent is vervelend of gevaarlijk werk; in het werk waar de taken vandaan komen is dat \(pool) procent.",
      en:
        "\(share) percent is unpleasant or dangerous work; in the work that the tasks come from that is \(pool) percent."
    )
    return switch outcome {
    case .kept: words
    case .breached:
      words
        + Phrase(
          nl: " Dat is meer dan eerlijk verdeeld is: verdeel dit werk.",
          en: " That is more than a fair share: share this work out.")
    case .unknown: unknown(question("failure.leftovers") ?? Phrase(verbatim: "?"))
    }
  }

  static func isolation(_ outcome: CheckOutcome, _ share: Int) -> Phrase {
    let words = Phrase(
      nl: "\(share) procent van de tijd zijn er collega's bij.",
      en: "Colleagues are there \(share) percent of the time.")
    return switch outcome {
    case .kept: words
    case .breached:
      words + Phrase(nl: " Dat is te weinig: je werkt apart.", en: " That is too little: one works apart.")
    case .unknown: unknown(question("failure.isolation") ?? Phrase(verbatim: "?"))
    }
  }

  static func process(_ outcome: CheckOutcome, _ processes: Int) -> Phrase {
    switch outcome {
    case .kept:
      Phrase(nl: "Het werk komt uit \(processes) processen.", en: "The work comes from \(processes) processes.")
    case .breached:
      Phrase(
        nl: "Bijna al het werk hoort bij één proces. Stopt dat, dan stopt de baan.",
        en: "Almost all of the work belongs to one process. If that stops, the job stops.")
    case .unknown: unknown(question("failure.process") ?? Phrase(verbatim: "?"))
    }
  }

  static func largestTask(_ outcome: CheckOutcome, _ name: String, _ left: Int, _ minimum: Int) -> Phrase {
    let (has, needs) = (hours(left), hours(minimum))
    let words = Phrase(
      nl: "Valt '\(name)' weg, de grootste taak, dan blijft er \(has.nl) uur; afgesproken is minstens \(needs.nl) uur.",
      en: "Without '\(name)', the largest task, \(has.en) hours stay; at least \(needs.en) hours are agreed.")
    return switch outcome {
    case .kept: words
    case .breached:
      words + Phrase(nl: " Houd ander werk achter de hand.", en: " Keep other work in reserve.")
    case .unknown: unknown(question("failure.largestTask") ?? Phrase(verbatim: "?"))
    }
  }

  /// `1 andere taak`, `4 andere taken`.
  static func otherTasks(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 andere taak", en: "1 other task")
      : Phrase(nl: "\(count) andere taken", en: "\(count) other tasks")
  }

  static func growth(_ outcome: CheckOutcome, _ learning: LearningValue, _ limits: QualityLimits) -> Phrase {
    let tasks = otherTasks(learning.nextStepCount)
    return switch outcome {
    case .kept:
      Phrase(
        nl:
          "\(learning.stretchShare ?? 0) procent van de tijd vraagt net iets meer dan iemand nu kan. Wie dat leert, komt dichter bij \(tasks.nl).",
        en:
          "\(learning.stretchShare ?? 0) percent of the time asks just a little more than the person can now. Who learns that comes closer to \(tasks.en)."
      ) + band(learning.stretchShare ?? 0, limits)
    case .breached where learning.stretches.isEmpty:
      Phrase(
        nl: "Er zit niets in dat net iets meer vraagt dan iemand nu kan: er valt niets te leren.",
        en: "Nothing in it asks just a little more than the person can now: there is nothing to learn.")
    case .breached:
      Phrase(
        nl: "Wie hierin leert, komt daarmee niet bij ander werk: er is geen volgende stap.",
        en: "Learning in it leads to no other work: there is no next step.")
    case .unknown: unknown(question("failure.growth") ?? Phrase(verbatim: "?"))
    }
  }

  private static func band(_ share: Int, _ limits: QualityLimits) -> Phrase {
    let good = Phrase(
      nl: " (goed is \(limits.stretchMinimum) tot \(limits.stretchMaximum) procent).",
      en: " (\(limits.stretchMinimum) to \(limits.stretchMaximum) percent is good).")
    if share < limits.stretchMinimum { return Phrase(nl: " Dat is weinig", en: " That is little") + good }
    if share > limits.stretchMaximum { return Phrase(nl: " Dat is veel", en: " That is much") + good }
    return Phrase(nl: " Dat is een goede maat.", en: " That is a good measure.")
  }

  // MARK: Displacement

  static func displacement(hits: [DisplacementCheck.Question], open: [DisplacementCheck.Question]) -> Phrase {
    if !hits.isEmpty {
      let reasons = hits.map(hit)
      return Phrase(
        nl: "Let op verdringing: \(reasons.map(\.nl).joined(separator: "; ")).",
        en: "Beware of displacement: \(reasons.map(\.en).joined(separator: "; ")).")
    }
    return open.isEmpty
      ? Phrase(nl: "Geen teken van verdringing.", en: "No sign of displacement.")
      : Phrase(
        nl: "Nog \(open.count) \(open.count == 1 ? "vraag" : "vragen") over verdringing open.",
        en: "\(open.count) \(open.count == 1 ? "question" : "questions") about displacement still open.")
  }

  private static func hit(_ question: DisplacementCheck.Question) -> Phrase {
    switch question {
    case .isAdditional: Phrase(nl: "het werk is niet extra", en: "the work is not additional")
    case .replacesPaidHours:
      Phrase(nl: "het komt in de plaats van betaalde uren", en: "it takes the place of paid hours")
    case .vacancyLast12m:
      Phrase(nl: "voor dit werk was dit jaar een vacature", en: "there was a vacancy for this work in the past year")
    case .dismissalLast12m:
      Phrase(nl: "er is dit jaar iemand ontslagen", en: "somebody was dismissed in the past year")
    case .extensionCount: Phrase(nl: "de plaatsing is al verlengd", en: "the placement was extended before")
    case .guidanceHours: Phrase(nl: "er is geen begeleiding meer", en: "there is no guidance any more")
    case .paidAtNorm: Phrase(nl: "er wordt minder betaald dan de norm", en: "it is paid below the norm")
    }
  }

  static func asked(_ question: DisplacementCheck.Question) -> Phrase {
    switch question {
    case .isAdditional: Phrase(nl: "Is dit werk extra?", en: "Is this work additional?")
    case .replacesPaidHours:
      Phrase(nl: "Komt dit in de plaats van betaalde uren?", en: "Does it take the place of paid hours?")
    case .vacancyLast12m:
      Phrase(
        nl: "Was er voor dit werk in de laatste 12 maanden een vacature?",
        en: "Was there a vacancy for this work in the last 12 months?")
    case .dismissalLast12m:
      Phrase(
        nl: "Is er in dit werk in de laatste 12 maanden iemand ontslagen?",
        en: "Was somebody in this work dismissed in the last 12 months?")
    case .extensionCount:
      Phrase(nl: "Hoe vaak is de plaatsing al verlengd?", en: "How often has the placement been extended?")
    case .guidanceHours:
      Phrase(nl: "Hoeveel uur begeleiding per week is er?", en: "How many hours of guidance a week are there?")
    case .paidAtNorm:
      Phrase(nl: "Wordt er betaald volgens de norm voor dit werk?", en: "Is it paid at the norm for this work?")
    }
  }

  // MARK: Those who stay

  static func heavy(_ outcome: CheckOutcome, _ easy: Int) -> Phrase {
    switch outcome {
    case .kept:
      Phrase(
        nl: "Wie blijft, houdt \(easy) procent makkelijk werk.", en: "Those who stay keep \(easy) percent of easy work."
      )
    case .breached:
      Phrase(
        nl: "Wie blijft, houdt nog \(easy) procent makkelijk werk: bijna alleen zwaar werk blijft over.",
        en: "Those who stay keep \(easy) percent of easy work: almost only heavy work is left.")
    case .unknown:
      unknown(Phrase(nl: "Welk niveau heeft elke taak?", en: "What level has each task?"))
    }
  }

  static func variety(_ outcome: CheckOutcome, _ before: Int, _ after: Int) -> Phrase {
    let (now, later) = (decimal(before, scale: 10), decimal(after, scale: 10))
    return switch outcome {
    case .kept:
      Phrase(
        nl: "Er blijven \(later.nl) soorten werk, naar tijd gewogen; nu zijn het er \(now.nl). De afwisseling blijft.",
        en: "\(later.en) kinds of work stay, weighed by time; now there are \(now.en). The variety stays.")
    case .breached:
      Phrase(
        nl:
          "Er blijven \(later.nl) soorten werk, naar tijd gewogen; nu zijn het er \(now.nl). Het werk wordt eentoniger.",
        en:
          "\(later.en) kinds of work stay, weighed by time; now there are \(now.en). The work becomes more monotonous.")
    case .unknown: unknown(question("failure.monotony") ?? Phrase(verbatim: "?"))
    }
  }

  static func recovery(_ outcome: CheckOutcome, _ minutes: Int) -> Phrase {
    switch outcome {
    case .kept:
      Phrase(
        nl: "Er blijft \(minutes) minuten licht werk per dag en persoon.",
        en: "\(minutes) minutes of light work a day and person stay.")
    case .breached:
      Phrase(
        nl: "Er blijft nog \(minutes) minuten licht werk per dag en persoon om op adem te komen.",
        en: "Only \(minutes) minutes of light work a day and person stay to recover in.")
    case .unknown: unknown(Phrase(nl: "Welk werk is licht?", en: "Which work is light?"))
    }
  }
}
