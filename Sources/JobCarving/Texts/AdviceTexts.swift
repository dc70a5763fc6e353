public import Interchange

/// The eight questions of the advice report and their answers.
enum AdviceTexts {
  static let title = Phrase(
    nl: "De acht vragen van het adviesrapport", en: "Eight questions of the advice report")
  static let intro = Phrase(
    nl: "Per afdeling, en daarna per taak die mag verhuizen. Wat nog open is, staat erbij.",
    en: "By department, and then by task that may move. What is still open is said.")
  static let noDepartment = Phrase(nl: "Zonder afdeling", en: "Without a department")
  static let nothingMoves = Phrase(nl: "Er is geen taak die mag verhuizen.", en: "There is no task that may move.")
  static let open = Phrase(nl: "Nog open", en: "Still open")
  static let task = Phrase(nl: "taak", en: "task")
  static let question = Phrase(nl: "vraag", en: "question")
  static let answer = Phrase(nl: "antwoord", en: "answer")

  static func openCount(_ open: Int) -> Phrase {
    open == 0
      ? Phrase(nl: "alle acht beantwoord", en: "all eight answered")
      : Phrase(nl: "\(open) van de 8 nog (deels) open", en: "\(open) of 8 still (partly) open")
  }

  static func tasks(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) \(count == 1 ? "taak die mag" : "taken die mogen") verhuizen",
      en: "\(count) \(count == 1 ? "task" : "tasks") that may move")
  }

  static func hours(_ minutes: Int, _ tasks: Int) -> Phrase {
    let time = JobCarving.hours(minutes)
    return Phrase(
      nl: "\(time.nl) uur per week, in \(tasks) \(tasks == 1 ? "taak" : "taken").",
      en: "\(time.en) hours a week, in \(tasks) \(tasks == 1 ? "task" : "tasks").")
  }

  static func assumed(_ count: Int, _ all: Int) -> Phrase {
    Phrase(
      nl: "Bij \(share(count, all).nl) zijn de minuten aangenomen; vraag ze na.",
      en: "For \(share(count, all).en) the minutes are assumed; ask for them.")
  }

  /// `3 van de 5 taken`; of one task alone no count is told.
  private static func share(_ count: Int, _ all: Int) -> Phrase {
    all == 1
      ? Phrase(nl: "de taak", en: "the task")
      : Phrase(nl: "\(count) van de \(all) taken", en: "\(count) of the \(all) tasks")
  }

  static func owners(_ owners: [(position: PositionSummary, minutes: Int)]) -> Phrase {
    func list(_ language: Language) -> String {
      owners.map { owner in
        let time = JobCarving.hours(owner.minutes)[language]
        let word = language == .dutch ? "uur" : "hours"
        return "\(owner.position.name) (\(time) \(word))"
      }.joined(separator: ", ")
    }
    return Phrase(nl: "Nu gedaan door: \(list(.dutch)).", en: "Done now by: \(list(.english)).")
  }

  static func headcountUnknown(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "Hoeveel mensen het nu doen is niet ingevuld bij: \(list).",
      en: "How many people do it now is not filled in for: \(list).")
  }

  static func separable(_ count: Int, _ all: Int) -> Phrase {
    Phrase(
      nl:
        "\(count) van \(all) \(all == 1 ? "taak" : "taken") \(count == 1 || all == 1 ? "kan" : "kunnen") zonder problemen uit het werk.",
      en: "\(count) of \(all) \(all == 1 ? "task" : "tasks") can leave the work without problems.")
  }

  static func separableUnknown(_ ids: [String]) -> Phrase {
    let shown = ids.prefix(12).joined(separator: ", ")
    let more = ids.count - min(ids.count, 12)
    return Phrase(
      nl: "Niet gevraagd bij: \(shown)\(more > 0 ? " en nog \(more)" : "").",
      en: "Not asked for: \(shown)\(more > 0 ? " and \(more) more" : "").")
  }

  /// No words: the open part of the answer says what is missing.
  private static let nothingYet = Phrase(verbatim: "")

  static func freedTime(_ positions: [PositionSummary]) -> Phrase {
    if positions.isEmpty { return nothingYet }
    func list(_ language: Language) -> String {
      positions.map { position in
        var text = "\(position.name): \(position.freedTimeUse ?? "")"
        if let share = position.redeployment {
          text +=
            language == .dutch
            ? " (naar verwachting \(share) procent echt zo gebruikt)"
            : " (\(share) percent expected to be really used so)"
        }
        return text + "."
      }.joined(separator: " ")
    }
    return Phrase(nl: list(.dutch), en: list(.english))
  }

  static func freedTimeUnknown(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "Wat doen de mensen met de tijd die vrijkomt? Niet ingevuld bij: \(list).",
      en: "What do the people do with the freed time? Not filled in for: \(list).")
  }

  static let noPlan = Phrase(
    nl: "Er zijn nog geen banen gemaakt; dat doet een volledige berekening.",
    en: "No jobs were made yet; a full run makes them.")
  static let noComparison = Phrase(
    nl: "Werk en mens zijn nog niet vergeleken; dat doet een volledige berekening.",
    en: "Work and person were not compared yet; a full run compares them.")
  static let noMoney = Phrase(
    nl: "Kosten en baten zijn nog niet berekend; dat doet een volledige berekening.",
    en: "Costs and benefits were not worked out yet; a full run does so.")
  static let noJobYet = Phrase(nl: "Dit werk zit in geen baan.", en: "This work is in no job.")
  static let nothingChanges = Phrase(
    nl: "In dit plan verandert er niets voor de mensen die het werk nu doen.",
    en: "In this plan nothing changes for the people who do the work now.")

  static func package(_ jobs: [(job: CandidateJob, person: String, tasks: Int, minutes: Int)]) -> Phrase {
    if jobs.isEmpty { return nothingYet }
    func list(_ language: Language) -> String {
      jobs.map { entry in
        let time = JobCarving.hours(entry.minutes)[language]
        return language == .dutch
          ? "\(entry.job.id) voor \(entry.person): \(entry.tasks) \(entry.tasks == 1 ? "taak" : "taken"), \(time) uur van wie het nu doet."
          : "\(entry.job.id) for \(entry.person): \(entry.tasks) \(entry.tasks == 1 ? "task" : "tasks"), \(time) hours of those who do it now."
      }.joined(separator: " ")
    }
    return Phrase(nl: list(.dutch), en: list(.english))
  }

  static func inNoJob(_ count: Int, _ all: Int, _ minutes: Int) -> Phrase {
    let time = JobCarving.hours(minutes)
    return Phrase(
      nl:
        "\(share(count, all).nl.capitalisedFirst) (\(time.nl) uur) \(count == 1 ? "zit" : "zitten") nog niet helemaal in een baan.",
      en: "\(share(count, all).en.capitalisedFirst) (\(time.en) hours) not wholly in a job yet.")
  }

  static func profile(_ jobs: Int, _ signals: Int, _ unknown: Int, _ exceeds: Int) -> Phrase {
    Phrase(
      nl:
        "Vergeleken in \(jobs) \(jobs == 1 ? "baan" : "banen"), op de punten waar dit werk beslist: \(signals) × let op, \(unknown) × niet bekend, \(exceeds) × te veel.",
      en:
        "Compared in \(jobs) \(jobs == 1 ? "job" : "jobs"), on the points that this work decides: \(signals) × signal, \(unknown) × unknown, \(exceeds) × too much."
    )
  }

  static func profileOpen(_ signals: Int, _ unknown: Int, _ exceeds: Int) -> Phrase {
    Phrase(
      nl: "\(signals) × let op zonder besluit, \(unknown) × niet bekend, \(exceeds) × te veel.",
      en: "\(signals) × signal without a decision, \(unknown) × unknown, \(exceeds) × too much.")
  }

  static func profileShort(_ signals: Int, _ unknown: Int, _ exceeds: Int) -> Phrase {
    let parts = [(signals, Verdict.signal), (unknown, Verdict.unknown), (exceeds, Verdict.exceeds)].filter { $0.0 > 0 }
    return parts.isEmpty
      ? Verdict.ok.word
      : Phrase(
        nl: parts.map { "\($0.0) × \($0.1.word.nl)" }.joined(separator: ", "),
        en: parts.map { "\($0.0) × \($0.1.word.en)" }.joined(separator: ", "))
  }

  static func incumbents(_ touched: [(PositionSummary, DonorEffect)]) -> Phrase {
    func list(_ language: Language) -> String {
      touched.map { position, donor in
        let (before, after) = (JobCarving.hours(donor.before.minutes), JobCarving.hours(donor.after.minutes))
        return language == .dutch
          ? "\(position.name): van \(before.nl) naar \(after.nl) uur per week en van \(donor.before.tasks) naar \(donor.after.tasks) taken."
          : "\(position.name): from \(before.en) to \(after.en) hours a week and from \(donor.before.tasks) to \(donor.after.tasks) tasks."
      }.joined(separator: " ")
    }
    return Phrase(nl: list(.dutch), en: list(.english))
  }

  static func change(_ donors: [DonorEffect]) -> Phrase {
    let (before, after) = (donors.map(\.before.minutes).saturatingSum, donors.map(\.after.minutes).saturatingSum)
    let (from, to) = (JobCarving.hours(before), JobCarving.hours(after))
    return Phrase(nl: "\(from.nl) → \(to.nl) uur", en: "\(from.en) → \(to.en) hours")
  }

  static func attention(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) \(count == 1 ? "punt vraagt" : "punten vragen") aandacht bij de mensen die blijven.",
      en: "\(count) \(count == 1 ? "point needs" : "points need") attention for those who stay.")
  }

  static func money(_ balance: Euro, _ jobs: Int) -> Phrase {
    let sum = amount(balance)
    return Phrase(
      nl:
        "Verwacht saldo voor de werkgever: \(sum.nl) per jaar, naar uren toegerekend uit \(jobs) \(jobs == 1 ? "baan" : "banen").",
      en:
        "Expected balance for the employer: \(sum.en) a year, shared out by hours from \(jobs) \(jobs == 1 ? "job" : "jobs")."
    )
  }

  static func noAmount(_ jobs: [String]) -> Phrase {
    let list = jobs.joined(separator: ", ")
    return Phrase(nl: "Geen bedrag voor: \(list).", en: "No amount for: \(list).")
  }
}

extension AdviceReport.Question {
  public var words: Phrase {
    switch self {
    case .hours: Phrase(nl: "Hoeveel uur per week?", en: "How many hours a week?")
    case .owners: Phrase(nl: "Van wie zijn de taken nu?", en: "Whose tasks are they now?")
    case .separable:
      Phrase(nl: "Kan het zonder problemen uit het werk?", en: "Can it leave the work without problems?")
    case .freedTime: Phrase(nl: "Wat gebeurt er met de tijd die vrijkomt?", en: "What is done with the freed time?")
    case .taskPackage: Phrase(nl: "Wat wordt het takenpakket?", en: "What becomes the task package?")
    case .matchingProfile: Phrase(nl: "Past het bij de persoon?", en: "Does it fit the person?")
    case .incumbents: Phrase(nl: "Wat betekent het voor wie blijft?", en: "What does it mean for those who stay?")
    case .costsAndBenefits: Phrase(nl: "Wat kost het en wat levert het op?", en: "What does it cost and yield?")
    }
  }

  /// A heading of a column.
  var heading: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hours")
    case .owners: Phrase(nl: "van wie", en: "whose")
    case .separable: Phrase(nl: "kan los", en: "can leave")
    case .freedTime: Phrase(nl: "vrije tijd", en: "freed time")
    case .taskPackage: Phrase(nl: "baan", en: "job")
    case .matchingProfile: Phrase(nl: "past", en: "fits")
    case .incumbents: Phrase(nl: "wie blijft", en: "who stays")
    case .costsAndBenefits: Phrase(nl: "saldo per jaar", en: "balance a year")
    }
  }
}
