import Interchange

/// The words about a rotation's outcome, in the report and in the plain text.
enum RotationReportTexts {
  static let coverRate = Phrase(nl: "deel van de lesuren dat vervangen is", en: "share of the lesson hours covered")
  static let employeesPerSeeker = Phrase(
    nl: "medewerkers die leren, per werkzoekende", en: "employees who learn, per work-seeker")
  static let nextStart = Phrase(
    nl: "eerste dag waarop er iets begint", en: "first day on which something begins")

  static func outflowBand(_ outflow: RotationDetails.Outflow, of people: Int) -> Phrase {
    Phrase(
      nl:
        "Van \(people) werkzoekenden hebben er in negen van de tien zulke plannen \(outflow.lowest) tot \(outflow.highest) werk, als ieder \(outflow.percent) procent kans heeft. Dat is alleen toeval. Of het percentage hier ook geldt, weet niemand.",
      en:
        "Of \(people) work-seekers \(outflow.lowest) to \(outflow.highest) are in work in nine of ten such plans, if each has a chance of \(outflow.percent) percent. That is chance alone. Nobody knows whether the percentage holds here."
    )
  }

  static let yearsTitle = Phrase(nl: "Het jaar van elke werkzoekende", en: "Each work-seeker's year")
  static let seeker = Phrase(nl: "werkzoekende", en: "work-seeker")
  static let contractWeeks = Phrase(nl: "weken contract", en: "weeks of contract")
  static let preparationWeeks = Phrase(nl: "weken inwerken", en: "weeks of preparation")
  static let experienceWeeks = Phrase(nl: "weken werkervaring", en: "weeks of experience")
  static let idleWeeks = Phrase(nl: "weken wachten", en: "weeks of waiting")
  static let reached = Phrase(nl: "kan daarna het werk van", en: "can then do the work of")
  static let reachedMeans = Phrase(
    nl:
      "Werkervaring telt alleen in weken met les. Wie een plek heeft overgenomen, kan dat werk. Een diploma is dat niet: vraag zo nodig een praktijkverklaring aan.",
    en:
      "Experience counts in weeks with lessons only. Who has taken over a place can do that work. That is no diploma: ask for a practical certificate where it helps."
  )
  static func coachSessions(_ count: String) -> Phrase {
    Phrase(
      nl: "De regeling vraagt \(count) gesprekken met een coach tijdens het contract. Zij staan niet in het rooster.",
      en: "The rules ask \(count) talks with a coach during the contract. They are not in the schedule.")
  }

  static let monthsCaption = Phrase(nl: "Wie betaalt wat per maand", en: "Who pays what in each month")
  static let month = Phrase(nl: "maand", en: "month")
  static let employer = Phrase(nl: "werkgever", en: "employer")
  static let nextIntake = Phrase(nl: "volgende instroom", en: "next intake")
  static let noIntake = Phrase(nl: "geen meer binnen de wens", en: "none left within the wish")

  static func figures(_ details: RotationDetails, _ figures: RotationFigures) -> [Phrase] {
    var lines: [Phrase] = []
    if let rate = details.coverPermille {
      let percent = decimal(rate, scale: 10)
      lines.append(
        Phrase(
          nl: "Vervangen: \(percent.nl) procent van de lesuren. Weken waarin iemand wacht: \(figures.idleWeeks).",
          en: "Covered: \(percent.en) percent of the lesson hours. Weeks in which somebody waits: \(figures.idleWeeks)."
        ))
    }
    if let ratio = details.employeesPerSeekerHundredths {
      let number = decimal(ratio, scale: 100)
      lines.append(
        Phrase(
          nl: "Per werkzoekende leren \(number.nl) medewerkers.", en: "For each seeker \(number.en) employees learn."))
      lines.append(outflowBand(details.outflow, of: figures.seekersServed))
      lines.append(figures.outflowSource)
    }
    if let day = details.nextStart {
      lines.append(Phrase(nl: "Het eerste begint op \(day).", en: "The first thing begins on \(day)."))
    }
    return lines
  }

  static func year(_ year: RotationDetails.SeekerFigures) -> Phrase {
    Phrase(
      nl:
        "\(year.seeker): \(year.contractWeeks) weken contract, \(year.preparationWeeks) inwerken, \(year.experienceWeeks) werkervaring, \(year.idleWeeks) wachten",
      en:
        "\(year.seeker): \(year.contractWeeks) weeks of contract, \(year.preparationWeeks) of preparation, \(year.experienceWeeks) of experience, \(year.idleWeeks) of waiting"
    )
  }

  static func leadRefused(_ count: Int, _ number: String) -> Phrase {
    Phrase(
      nl: count == 1
        ? "1 opleiding past nu niet; hieronder staat waarom en wat kan helpen."
        : "\(number) opleidingen passen nu niet; hieronder staat waarom en wat kan helpen.",
      en: count == 1
        ? "1 training does not fit now; below, why and what may help."
        : "\(number) trainings do not fit now; below, why and what may help.")
  }
  static func noteRefused(_ count: Int, _ number: String) -> Phrase {
    Phrase(
      nl: count == 1 ? "1 opleiding die nu niet past" : "\(number) opleidingen die nu niet passen",
      en: count == 1 ? "1 training that does not fit now" : "\(number) trainings that do not fit now")
  }
  static func tileTrainings(_ all: String) -> Phrase {
    Phrase(nl: "opleidingen gaan door, van de \(all) wensen", en: "trainings take place, of \(all) wishes")
  }
  static func tileCovered(_ all: String) -> Phrase {
    Phrase(nl: "vervangen, van \(all) les", en: "covered, of \(all) of lessons")
  }
  static func tileSeekers(_ all: String) -> Phrase {
    Phrase(nl: "werkzoekenden met een plek, van de \(all)", en: "work-seekers with a place, of \(all)")
  }
  static let tileCost = Phrase(
    nl: "kosten over het hele plan, met cursusgeld", en: "costs over the whole plan, course fees included")

  static func changes(_ count: Int) -> Phrase {
    switch count {
    case 0: Phrase(nl: "Er verandert niets aan het vorige rooster.", en: "Nothing changes in the earlier schedule.")
    case 1:
      Phrase(
        nl: "Anders dan in het vorige rooster is 1 opleiding:",
        en: "1 training differs from the earlier schedule:")
    default:
      Phrase(
        nl: "Anders dan in het vorige rooster zijn \(count) opleidingen:",
        en: "\(count) trainings differ from the earlier schedule:")
    }
  }

  static func change(_ change: RotationChange) -> Phrase {
    let who = "\(change.employee) (\(change.training))"
    let (before, after) = (change.before.map(place), change.after.map(place))
    return switch (before, after) {
    case (let before?, let after?):
      Phrase(nl: "\(who): was \(before.nl), wordt \(after.nl)", en: "\(who): was \(before.en), becomes \(after.en)")
    case (let before?, nil):
      Phrase(nl: "\(who): was \(before.nl), gaat niet door", en: "\(who): was \(before.en), does not take place")
    case (nil, let after?): Phrase(nl: "\(who): nieuw, \(after.nl)", en: "\(who): new, \(after.en)")
    case (nil, nil): Phrase(verbatim: who)
    }
  }

  private static func place(_ place: RotationChange.Place) -> Phrase {
    guard let seeker = place.seeker else {
      return Phrase(nl: "vanaf \(place.startDay) zonder vervanger", en: "from \(place.startDay) without cover")
    }
    return Phrase(
      nl: "vanaf \(place.startDay) met \(seeker) als vervanger", en: "from \(place.startDay) covered by \(seeker)")
  }

  static func intake(_ day: Day) -> Phrase {
    Phrase(nl: "De volgende instroom is op \(day).", en: "The next intake is on \(day).")
  }
}
