internal import Interchange

/// What the carving says, in plain Dutch and plain English.
enum CarvingTexts {
  // MARK: - Names

  static func label(_ name: String, _ id: String) -> String { name.isEmpty || name == id ? id : "‘\(name)’ (\(id))" }

  /// `12 uur 30`; minutes alone below an hour.
  static func time(_ minutes: Int) -> Phrase {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 {
      return Phrase(nl: rest == 1 ? "1 minuut" : "\(rest) minuten", en: rest == 1 ? "1 minute" : "\(rest) minutes")
    }
    let more = rest == 0 ? ("", "") : (" en \(rest) min", " and \(rest) min")
    return Phrase(nl: "\(hours) uur\(more.0)", en: (hours == 1 ? "1 hour" : "\(hours) hours") + more.1)
  }

  // MARK: - Errors

  static let countMismatch = Phrase(
    nl: "Het aantal analyses of tarieven is niet gelijk aan het aantal taken of mensen.",
    en: "The number of analyses or rates differs from the number of tasks or people.")
  static let valuesTooLarge = Phrase(
    nl: "De bedragen en minuten samen zijn te groot om mee te rekenen.",
    en: "The amounts and minutes together are too large to compute with.")
  static func duplicate(_ id: String) -> Phrase {
    Phrase(nl: "De code ‘\(id)’ komt twee keer voor.", en: "The id ‘\(id)’ occurs twice.")
  }
  static func unknownPosition(_ id: String, task: String) -> Phrase {
    Phrase(
      nl: "Taak \(task) hoort bij functie ‘\(id)’, die er niet is.",
      en: "Task \(task) belongs to position ‘\(id)’, which does not exist.")
  }
  static func unknownTask(_ id: String) -> Phrase {
    Phrase(
      nl: "Er is een taak vastgezet die er niet is: ‘\(id)’.", en: "A task was fixed that does not exist: ‘\(id)’.")
  }
  static func unknownPerson(_ id: String) -> Phrase {
    Phrase(
      nl: "Er is een persoon vastgezet die er niet is: ‘\(id)’.", en: "A person was fixed who does not exist: ‘\(id)’.")
  }
  static func outOfRange(_ id: String) -> Phrase {
    Phrase(
      nl: "Een getal bij ‘\(id)’ is te groot, te klein of onmogelijk.",
      en: "A number of ‘\(id)’ is too large, too small or impossible.")
  }

  // MARK: - Why a task stays

  static let notReleased = Phrase(
    nl: "De analyse geeft deze taak niet vrij.", en: "The analysis does not release this task.")
  static func pinnedToStay(_ reason: String) -> Phrase {
    reason.isEmpty
      ? Phrase(
        nl: "Er is vastgelegd dat deze taak blijft waar hij is.", en: "It was fixed that this task stays where it is.")
      : Phrase(
        nl: "Er is vastgelegd dat deze taak blijft waar hij is: \(reason)",
        en: "It was fixed that this task stays where it is: \(reason)")
  }
  static let noMinutes = Phrase(
    nl: "Bij deze taak staan geen minuten, dus er is geen werk om te geven.",
    en: "The task has no minutes, so there is no work to give.")
  static func bond(with task: String) -> Phrase {
    Phrase(
      nl: "Deze taak gaat alleen samen met \(task), en die taak blijft.",
      en: "This task moves only together with \(task), and that task stays.")
  }
  static func bondInConflict(_ a: String, _ b: String) -> Phrase {
    Phrase(
      nl: "De taken \(a) en \(b) horen bij elkaar, maar mogen niet in één baan.",
      en: "The tasks \(a) and \(b) belong together, but may not be in one job.")
  }
  static func nobody(count: Int, total: Int, example: Phrase) -> Phrase {
    Phrase(
      nl: "Niemand kan deze taak doen. Wat de meesten tegenhoudt (\(count) van de \(total)): \(example.nl)",
      en: "Nobody can do this task. What stops most (\(count) of \(total)): \(example.en)")
  }
  static func tooLong(_ minutes: Int) -> Phrase {
    Phrase(
      nl: "De taak vraagt minstens \(time(minutes).nl) per week van één persoon. Dat is meer dan iemands contract.",
      en: "The task takes one person at least \(time(minutes).en) a week. That is more than anybody's contract.")
  }
  static let tooHeavyAlone = Phrase(
    nl: "Deze taak vraagt alleen al meer lopen, staan of zitten dan iemand volhoudt.",
    en: "This task alone asks for more walking, standing or sitting than anybody can bear.")
  static let onlyBarred = Phrase(
    nl: "Wie deze taak kan doen, krijgt volgens de vastgelegde keuzes geen baan.",
    en: "Those who can do this task get no job, by what was fixed.")
  static let nobodyAtAll = Phrase(
    nl: "Er zijn geen mensen om werk aan te geven.", en: "There is nobody to give work to.")
  static func donor(_ position: String) -> Phrase {
    Phrase(
      nl:
        "De functie \(position) houdt dan te weinig over: te weinig uren, te weinig licht werk of te weinig verschillende taken.",
      en:
        "The position \(position) would keep too little: too few hours, too little light work or too few different tasks."
    )
  }
  static func full(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1
        ? "De ene persoon die deze taak kan doen, heeft geen uren meer over."
        : "De \(count) mensen die deze taak kunnen doen, hebben niet genoeg uren over.",
      en: count == 1
        ? "The one person who can do this task has no hours left."
        : "The \(count) people who can do this task do not have enough hours left.")
  }
  static func conflict(with task: String, job: String, reason: String) -> Phrase {
    let more = reason.isEmpty ? "" : " (\(reason))"
    return Phrase(
      nl: "Deze taak mag niet samen met \(task) in baan \(job)\(more).",
      en: "This task may not be together with \(task) in job \(job)\(more).")
  }
  static func load(job: String) -> Phrase {
    Phrase(
      nl: "Met deze taak erbij is er in baan \(job) te veel lopen, staan of zitten.",
      en: "With this task, job \(job) would have too much walking, standing or sitting.")
  }
  static let lowersValue = Phrase(
    nl: "De taak past wel bij iemand, maar kost dan meer dan hij oplevert.",
    en: "The task would fit somebody, but would then cost more than it yields.")
  static let notChosen = Phrase(
    nl: "De taak past wel bij iemand, maar levert in dit plan niets extra op.",
    en: "The task would fit somebody, but adds nothing to this plan.")
  static let othersUnplaced = Phrase(
    nl: "Wie deze taak kan doen, heeft in dit plan geen baan.",
    en: "Those who can do this task have no job in this plan.")

  // MARK: - Why a person has no job

  static let barred = Phrase(
    nl: "Er is vastgelegd dat deze persoon geen baan krijgt.", en: "It was fixed that this person gets no job.")
  static let nothingToMove = Phrase(
    nl: "Er is geen enkele taak die uit een functie weg mag.",
    en: "There is not a single task that may leave a position.")
  static func noTaskFits(count: Int, total: Int, example: Phrase) -> Phrase {
    Phrase(
      nl: "Geen enkele taak past. Wat het vaakst tegenhoudt (\(count) van de \(total) taken): \(example.nl)",
      en: "Not a single task fits. What stops most often (\(count) of \(total) tasks): \(example.en)")
  }
  static let noTaskFitsHours = Phrase(
    nl: "Geen enkele taak past binnen de uren of de belasting van deze persoon.",
    en: "Not a single task fits within the hours or the load of this person.")
  /// - Parameters:
  ///   - week: minutes of work that would fit but for the moments at which it has to be done.
  ///   - movement: minutes of work that would fit but for the same movement going on too long.
  static func tooLittleWork(_ minutes: Int, of needed: Int, week: Int = 0, movement: Int = 0) -> Phrase {
    let text = Phrase(
      nl: "Er is niet genoeg passend werk: \(time(minutes).nl) van de \(time(needed).nl) die nodig zijn.",
      en: "There is not enough fitting work: \(time(minutes).en) of the \(time(needed).en) that are needed.")
    let byWeek = Phrase(
      nl: " Ander werk (\(time(week).nl)) moet gebeuren als deze persoon niet kan werken.",
      en: " Other work (\(time(week).en)) has to be done when this person cannot work.")
    let byMovement = Phrase(
      nl: " Ander werk (\(time(movement).nl)) is te lang achter elkaar of op een dag dezelfde beweging.",
      en: " Other work (\(time(movement).en)) is the same movement for too long on end or in a day.")
    return [week > 0 ? byWeek : nil, movement > 0 ? byMovement : nil].compactMap { $0 }.reduce(text, +)
  }
  static func workIsGiven(_ minutes: Int, of needed: Int) -> Phrase {
    Phrase(
      nl:
        "Het passende werk is naar anderen gegaan: er is nog \(time(minutes).nl) van de \(time(needed).nl) die nodig zijn.",
      en: "The fitting work went to others: \(time(minutes).en) is left of the \(time(needed).en) that are needed.")
  }
  static func donorsKeep(_ minutes: Int, of needed: Int) -> Phrase {
    Phrase(
      nl:
        "De functies moeten werk overhouden. Daardoor is er voor deze persoon nog \(time(minutes).nl) van de \(time(needed).nl) die nodig zijn.",
      en:
        "The positions have to keep work. That leaves \(time(minutes).en) for this person of the \(time(needed).en) that are needed."
    )
  }
  static let noWeekForAnybody = Phrase(
    nl: "De momenten waarop deze taak gedaan moet worden, passen bij niemand in de werkweek.",
    en: "The moments at which this task has to be done fit in nobody's working week.")
  static let tooRepetitive = Phrase(
    nl: "Deze taak is te lang achter elkaar of op een dag dezelfde beweging. Dat mag in geen enkele nieuwe baan.",
    en: "This task is the same movement for too long on end or in a day. No new job may have that.")

  static func noWeek(job: String, _ text: Phrase) -> Phrase {
    Phrase(
      nl: "Met deze taak erbij heeft baan \(job) geen weekrooster. ",
      en: "With this task there is no week timetable for job \(job). ")
      + text
  }

  static func notGoodWork(job: String, _ names: [Phrase]) -> Phrase {
    Phrase(
      nl:
        "Met deze taak erbij is baan \(job) op deze punten geen goed werk meer: \(names.map(\.nl).joined(separator: ", ")).",
      en:
        "With this task job \(job) is no longer good work on these points: \(names.map(\.en).joined(separator: ", ")).")
  }

  static let noSum = Phrase(
    nl: "Er is wel passend werk over, maar er is geen baan gevonden die binnen de uren en de regels past.",
    en: "There is fitting work left, but no job was found that keeps to the hours and the rules.")

  // MARK: - Why there is no plan

  static let infeasible = Phrase(
    nl: "Er is geen plan: deze wensen kunnen niet samen.", en: "There is no plan: these demands cannot hold together.")
  static let notFound = Phrase(
    nl:
      "Er is geen plan gevonden dat alles doet wat vaststaat. Bewezen is het niet: met meer tijd kan het misschien wel.",
    en: "No plan was found that does everything that was fixed. This is not proven: more time may find one.")
  static func pinStays(_ task: String) -> Phrase {
    Phrase(nl: "Vastgelegd: \(task) blijft waar hij is.", en: "Fixed: \(task) stays where it is.")
  }
  static func pinTo(_ task: String, _ person: String) -> Phrase {
    Phrase(nl: "Vastgelegd: \(task) gaat naar \(person).", en: "Fixed: \(task) goes to \(person).")
  }
  static func pinPlaced(_ person: String) -> Phrase {
    Phrase(nl: "Vastgelegd: \(person) krijgt een baan.", en: "Fixed: \(person) gets a job.")
  }
  static func pinNotPlaced(_ person: String) -> Phrase {
    Phrase(nl: "Vastgelegd: \(person) krijgt geen baan.", en: "Fixed: \(person) gets no job.")
  }
  static func hours(_ person: String, _ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      nl: "\(person) werkt \(time(minimum).nl) tot \(time(maximum).nl) per week.",
      en: "\(person) works \(time(minimum).en) to \(time(maximum).en) a week.")
  }
  static func needs(_ minutes: Int) -> Phrase {
    Phrase(
      nl: "Voor deze taken is \(time(minutes).nl) per week nodig.", en: "These tasks take \(time(minutes).en) a week.")
  }
  static func bondMember(_ task: String, _ bond: String) -> Phrase {
    Phrase(
      nl: "\(task) hoort bij de groep ‘\(bond)’, die samen gaat.",
      en: "\(task) belongs to the group ‘\(bond)’, which moves together.")
  }
  static func apart(_ a: String, _ b: String) -> Phrase {
    Phrase(nl: "\(a) en \(b) mogen niet in één baan.", en: "\(a) and \(b) may not be in one job.")
  }
  static func anyConflicts() -> Phrase {
    Phrase(nl: "Sommige taken mogen niet in één baan.", en: "Some tasks may not be in one job.")
  }
  static let everyWeek = Phrase(
    nl: "Elke baan moet passen in de week van de persoon en in de momenten van de taken.",
    en: "Every job has to fit the week of the person and the moments of the tasks.")
  static func goodWork(_ names: [Phrase]) -> Phrase {
    Phrase(
      nl: "Een nieuwe baan mag niet slecht zijn op: \(names.map(\.nl).joined(separator: ", ")).",
      en: "A new job may not be bad on: \(names.map(\.en).joined(separator: ", ")).")
  }
  static func donorMember(_ position: String) -> Phrase {
    Phrase(
      nl: "De functie \(position) moet genoeg uren, licht werk en verschillende taken houden.",
      en: "The position \(position) has to keep enough hours, light work and different tasks.")
  }
}
