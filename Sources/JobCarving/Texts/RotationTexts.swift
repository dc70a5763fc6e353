import Interchange

/// Everything that a rotation says to people.
enum RotationTexts {
  // MARK: Rule sets

  static let wgpName = Phrase(nl: "Werkgelegenheidsplan (combi-aanpak)", en: "Employment scheme (combi approach)")
  static let wgpSource = Phrase(
    nl: "Werkgelegenheidsplan Philips: jaarverslagen 2015-2022; Gerards, de Grip en Weustink 2014",
    en: "Philips employment scheme: yearly reports 2015-2022; Gerards, de Grip and Weustink 2014")
  static let wgpOutflow = Phrase(
    nl: "Aan het werk een jaar na het traject: ruim 70 % (Philips WGP; Gerards e.a. 2014). Een verwachting.",
    en: "In work a year after the placement: over 70 % (Philips WGP; Gerards et al. 2014). An expectation.")
  static let dkName = Phrase(nl: "Deense jobrotatie", en: "Danish job rotation")
  static let dkSource = Phrase(
    nl: "Deense jobrotatie: vereniging van gemeenten, Dansk Arbejdsgiverforening, STAR",
    en: "Danish job rotation: association of municipalities, Confederation of Danish Employers, STAR")
  static let dkOutflow = Phrase(
    nl: "Zonder uitkering enige tijd na de jobrotatie: 64 % (COWI 2012). Een verwachting.",
    en: "Self-supporting some time after the job rotation: 64 % (COWI 2012). An expectation.")

  // MARK: Values that cannot be used

  static func badHorizon(_ weeks: Int) -> Phrase {
    Phrase(nl: "Een rooster van \(weeks) weken kan niet.", en: "A schedule of \(weeks) weeks is not possible.")
  }
  static let badHorizonHint = Phrase(
    nl: "Misschien een getal van 1 tot en met \(RotationCalendar.longestHorizon) bij rotation.weeks?",
    en: "Maybe a number from 1 to \(RotationCalendar.longestHorizon) for rotation.weeks?")
  static let noFirstWeek = Phrase(
    nl: "Er is geen eerste week (rotation.firstWeek) en geen peildatum.",
    en: "There is no first week (rotation.firstWeek) and no reference date.")
  static let noFirstWeekHint = Phrase(
    nl: "Misschien de eerste maandag van het rooster invullen?", en: "Maybe give the first Monday of the schedule?")
  static func unknownRuleSet(_ id: String) -> Phrase {
    Phrase(nl: "De regeling '\(id)' is niet bekend.", en: "The rule set '\(id)' is not known.")
  }
  static let ruleSetHint = Phrase(nl: "Misschien WGP of DK?", en: "Maybe WGP or DK?")
  static func badRuleSetHours(_ id: String, _ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      nl: "De regeling '\(id)' heeft contracten van \(minimum) tot \(maximum) minuten per week. Dat kan niet.",
      en: "The rule set '\(id)' has contracts of \(minimum) to \(maximum) minutes a week, which is not possible.")
  }
  static let ruleSetHoursHint = Phrase(
    nl: "Misschien eerst het minimum, dan het maximum, van 0 tot en met \(RotationModel.longestWeek) minuten?",
    en: "Maybe the minimum first, then the maximum, from 0 to \(RotationModel.longestWeek) minutes?")
  static func poolingAtWorkplace(_ id: String) -> Phrase {
    Phrase(
      nl: "In de regeling '\(id)' vervangt één werkzoekende meer mensen tegelijk op één werkplek. Dat kan niet.",
      en: "In the rule set '\(id)' one seeker covers several people at once at one workplace, which is not possible.")
  }
  static let poolingHint = Phrase(
    nl: "Misschien vervanging uur voor uur (hourForHour), of zonder samenvoegen (pooling)?",
    en: "Maybe cover hour for hour (hourForHour), or without pooling?")
  static func preparationHourForHour(_ id: String) -> Phrase {
    Phrase(
      nl: "De regeling '\(id)' betaalt uur voor uur en vraagt ook voorbereiding. Wie die weken betaalt, zegt zij niet.",
      en: "The rule set '\(id)' pays hour for hour and asks preparation too. It does not say who pays those weeks.")
  }
  static let preparationHint = Phrase(
    nl: "Misschien zonder voorbereiding (none), of vervanging van een hele werkplek (workplace)?",
    en: "Maybe without preparation (none), or cover of a whole workplace (workplace)?")
  static func wageCount(_ wages: Int, _ seekers: Int) -> Phrase {
    Phrase(
      nl: "Er zijn \(wages) lonen voor \(seekers) werkzoekenden.",
      en: "There are \(wages) wages for \(seekers) seekers.")
  }
  static let wageHint = Phrase(
    nl: "Misschien één loon per werkzoekende, in hun volgorde?", en: "Maybe one wage for each seeker, in their order?")

  // MARK: Trainings that are refused

  static let pinnedOut = Phrase(nl: "U heeft vastgezet: niet dit jaar.", en: "You fixed it: not this year.")
  static let noLessons = Phrase(
    nl: "De cursus heeft geen lesweken.", en: "The course has no weeks with lessons.")
  static let notAway = Phrase(
    nl: "De cursus vraagt geen werktijd. Er is dus niets te vervangen.",
    en: "The course takes no working time, so there is nothing to cover.")
  static func windowReversed(_ earliest: Day, _ latest: Day) -> Phrase {
    Phrase(
      nl: "De laatste startdag (\(latest)) ligt vóór de eerste (\(earliest)).",
      en: "The latest start (\(latest)) is before the earliest (\(earliest)).")
  }
  static func noStartDay(_ earliest: Day, _ latest: Day) -> Phrase {
    Phrase(
      nl: "Er is geen startdag tussen \(earliest) en \(latest) binnen dit rooster.",
      en: "There is no start day between \(earliest) and \(latest) within this schedule.")
  }
  static func noIntake(_ calendar: String, _ earliest: Day, _ latest: Day) -> Phrase {
    Phrase(
      nl: "Volgens de schoolkalender '\(calendar)' kan de cursus tussen \(earliest) en \(latest) niet beginnen.",
      en: "By the school calendar '\(calendar)' the course cannot start between \(earliest) and \(latest).")
  }
  static let startsBefore = Phrase(
    nl: "De cursus begint vóór de eerste week van dit rooster.",
    en: "The course starts before the first week of this schedule.")
  static let pinnedDayNotAllowed = Phrase(
    nl: "Op de vastgezette dag kan deze cursus niet beginnen.", en: "This course cannot start on the day you fixed.")
  static func endsAfter(_ end: Day, lessonWeeks: Int) -> Phrase {
    Phrase(
      nl: "De cursus van \(lessonWeeks) lesweken is niet klaar vóór het einde van dit rooster (\(end)).",
      en: "The course of \(lessonWeeks) lesson weeks does not end before the end of this schedule (\(end)).")
  }
  static func nobodyPrepared(_ position: String) -> Phrase {
    Phrase(
      nl: "Geen werkzoekende kan het niveau van '\(position)' bereiken.",
      en: "No seeker can reach the level of '\(position)'.")
  }
  static func allTooFar(_ position: String, _ seeker: String, _ minutes: Int) -> Phrase {
    Phrase(
      nl: "Wie '\(position)' kan leren woont te ver weg. Het kan als '\(seeker)' \(minutes) minuten wil reizen.",
      en: "Who can learn '\(position)' lives too far away. It can if '\(seeker)' travels \(minutes) minutes.")
  }
  static let seekerTooFar = Phrase(
    nl: "Woont te ver van elke werkplek die deze persoon aankan.",
    en: "Lives too far from every workplace that this person can do.")
  static func noMentor(_ position: String) -> Phrase {
    Phrase(
      nl: "Er is geen praktijkbegeleider voor '\(position)'.", en: "There is no mentor for '\(position)'.")
  }
  static func teamFull(_ team: String, limit: Int) -> Phrase {
    Phrase(
      nl:
        "Van team '\(team)' \(limit == 1 ? "mag" : "mogen") er \(limit) tegelijk weg zijn. Bij elke start zitten anderen dan al in de les.",
      en: "Team '\(team)' can miss \(limit) at a time. At every start others are in class already.")
  }
  static func allElsewhere(_ seekers: [String]) -> Phrase {
    let names = listed(seekers)
    return Phrase(
      nl: "De werkzoekenden die dit kunnen (\(names)) zijn in die weken ergens anders nodig.",
      en: "The seekers who can do this (\(names)) are needed elsewhere in those weeks.")
  }
  static func mentorsFull(_ position: String) -> Phrase {
    Phrase(
      nl: "De praktijkbegeleiders van '\(position)' hebben te weinig uren in die weken.",
      en: "The mentors of '\(position)' have too few hours in those weeks.")
  }
  static let notFound = Phrase(
    nl: "Er is geen plaats gevonden. De zoektijd was te kort om te zeggen dat het niet kan.",
    en: "No place was found. The search was too short to say that there is none.")

  static func obstacle(_ obstacle: CoverObstacle, rules: RuleSet) -> Phrase {
    switch obstacle {
    case .notPrepared:
      Phrase(
        nl: "De werkzoekende kan het niveau van deze functie niet bereiken.",
        en: "The seeker cannot reach the level of this position.")
    case .hours: seekerHours(rules)
    case .availability:
      Phrase(
        nl: "Geen geschikte werkzoekende is er lang genoeg: eerst de voorbereiding, dan de hele cursus.",
        en: "No suitable seeker is there long enough: first the preparation, then the whole course.")
    case .onePlace:
      Phrase(nl: "De werkzoekende is dan op een andere plek.", en: "The seeker is at another place then.")
    case .contract:
      Phrase(
        nl:
          "Voorbereiding en cursus duren samen langer dan het contract mag (regeling: \(rules.contractMaxWeeks) weken).",
        en:
          "Preparation and course together take longer than the contract may (rule set: \(rules.contractMaxWeeks) weeks)."
      )
    case .pause:
      Phrase(
        nl: "De pauze in de cursus is langer dan \(rules.longestPauseWeeks ?? 0) weken.",
        en: "The pause in the course is longer than \(rules.longestPauseWeeks ?? 0) weeks.")
    case .meanHours:
      Phrase(
        nl: "De vervanging is gemiddeld minder dan \(hours(rules.minimumMinutes)) uur per week.",
        en: "The cover is less than \(hours(rules.minimumMinutes)) hours a week on average.")
    }
  }

  // MARK: Smallest changes

  static func widerWindow(_ weeks: Int) -> Phrase {
    Phrase(
      nl: "Het kan als de cursus \(weekCount(weeks).nl) eerder of later mag beginnen.",
      en: "It can if the course may start \(weekCount(weeks).en) earlier or later.")
  }
  static func widerTeam(_ team: String, _ limit: Int) -> Phrase {
    Phrase(
      nl: "Het kan als van team '\(team)' \(limit) mensen tegelijk weg mogen zijn.",
      en: "It can if team '\(team)' can miss \(limit) people at a time.")
  }
  static func moreMentoring(_ mentor: String, _ hours: Int) -> Phrase {
    Phrase(
      nl: "Het kan als praktijkbegeleider '\(mentor)' \(hours) uur per week meer heeft.",
      en: "It can if mentor '\(mentor)' has \(hours) \(hours == 1 ? "hour" : "hours") a week more.")
  }
  static func shorterPreparation(_ weeks: Int) -> Phrase {
    Phrase(
      nl: "Het kan als de voorbereiding \(weekCount(weeks).nl) korter is.",
      en: "It can if the preparation is \(weekCount(weeks).en) shorter.")
  }
  static func longerHorizon(_ weeks: Int) -> Phrase {
    Phrase(
      nl: "Het kan als het rooster \(weekCount(weeks).nl) langer is.",
      en: "It can if the schedule is \(weekCount(weeks).en) longer.")
  }
  static func oneMoreSeeker(_ position: String, _ weeks: Int) -> Phrase {
    Phrase(
      nl: "Het kan met één werkzoekende meer die in \(weekCount(weeks).nl) klaar is voor '\(position)'.",
      en: "It can with one more seeker who is ready for '\(position)' in \(weekCount(weeks).en).")
  }

  // MARK: Seekers without a place

  static func seekerHours(_ rules: RuleSet) -> Phrase {
    Phrase(
      nl:
        "De uren passen niet bij de regeling (\(hours(rules.minimumMinutes)) tot \(hours(rules.maximumMinutes)) uur per week).",
      en:
        "The hours do not fit the rule set (\(hours(rules.minimumMinutes)) to \(hours(rules.maximumMinutes)) hours a week)."
    )
  }
  static let seekerNotAvailable = Phrase(
    nl: "Is niet beschikbaar in de weken van dit rooster.", en: "Is not available in the weeks of this schedule.")
  static let seekerNoPosition = Phrase(
    nl: "Kan het niveau van geen van de werkplekken met een cursus bereiken.",
    en: "Cannot reach the level of any workplace with a course.")
  static let seekerTooShort = Phrase(
    nl: "Is er niet lang genoeg voor de voorbereiding en een hele cursus.",
    en: "Is not there long enough for the preparation and a whole course.")
  static let seekerNotNeeded = Phrase(
    nl: "Zou kunnen, maar is in dit plan niet nodig: anderen doen het voor minder kosten, of er is geen plek over.",
    en: "Could, but is not needed in this plan: others do it at lower cost, or no place is left.")

  // MARK: Uncovered hours, warnings

  static let heldWithoutCover = Phrase(
    nl: "Niemand vervangt: de cursus staat vast, maar er is geen werkzoekende voor vrij.",
    en: "Nobody covers: the course is fixed, but no seeker is free for it.")
  static func contractTooSmall(_ seeker: String, _ covered: Int, _ away: Int) -> Phrase {
    Phrase(
      nl: "'\(seeker)' werkt ten hoogste \(hours(covered)) van de \(hours(away)) uur per week.",
      en: "'\(seeker)' works at most \(hours(covered)) of the \(hours(away)) hours a week.")
  }
  static func displacement(_ seeker: String, weeks: Int, minutes: Int) -> Phrase {
    Phrase(
      nl:
        "'\(seeker)' werkt in \(weekCount(weeks).nl) meer uren (\(hours(minutes)) per week) dan een collega in de les zit. "
        + "Spreek af welk eigen werk daarbij hoort, anders is het verdringing.",
      en:
        "'\(seeker)' works more hours (\(hours(minutes)) a week) in \(weekCount(weeks).en) than a colleague is in class. "
        + "Agree which work of their own goes with it, or it displaces others.")
  }

  // MARK: Costs

  static let wages = Phrase(
    nl: "Loon werkzoekenden, na ondersteuning", en: "Wages of seekers, net of support")
  static let idleWages = Phrase(
    nl: "Loon in weken zonder les of voorbereiding", en: "Wages in weeks without lessons or preparation")
  static let mentors = Phrase(nl: "Tijd van praktijkbegeleiders", en: "Time of mentors")
  static let travel = Phrase(nl: "Reiskosten van werkzoekenden", en: "Travel of seekers")
  static let uncovered = Phrase(nl: "Uren die niemand vervangt", en: "Hours that nobody covers")
  static let fees = Phrase(nl: "Cursusgeld", en: "Course fees")

  // MARK: Conflicts

  static let conflict = Phrase(
    nl: "Wat is vastgezet kan niet samen.", en: "What was fixed cannot hold together.")
  static let pinsNotKept = Phrase(
    nl:
      "Er is geen rooster gevonden dat alles doet wat vaststaat. Bewezen is het niet: met meer tijd kan het misschien wel.",
    en: "No schedule was found that does everything that was fixed. This is not proven: more time may find one.")
  static func pin(_ kind: Pin.Kind) -> Phrase {
    switch kind {
    case .trainingStarts(let training, let day):
      Phrase(nl: "Vastgezet: '\(training)' begint op \(day).", en: "Fixed: '\(training)' starts on \(day).")
    case .trainingNotThisYear(let training):
      Phrase(nl: "Vastgezet: '\(training)' is niet dit jaar.", en: "Fixed: '\(training)' is not this year.")
    case .seekerCovers(let seeker, let training):
      Phrase(nl: "Vastgezet: '\(seeker)' vervangt bij '\(training)'.", en: "Fixed: '\(seeker)' covers '\(training)'.")
    default: Phrase(nl: "Vastgezet.", en: "Fixed.")
    }
  }
  static let limitTeam = Phrase(
    nl: "Met meer mensen van een team tegelijk weg kan het wel.", en: "With more of a team away at once it is possible."
  )
  static let limitMentor = Phrase(
    nl: "Met meer uren van praktijkbegeleiders kan het wel.", en: "With more mentor hours it is possible.")
  static func limitCourse(_ training: String) -> Phrase {
    Phrase(
      nl: "'\(training)' kan in dit rooster niet beginnen zoals is vastgezet.",
      en: "'\(training)' cannot start in this schedule as fixed.")
  }
  static func unknownSeeker(_ seeker: String) -> Phrase {
    Phrase(nl: "Er is geen werkzoekende '\(seeker)'.", en: "There is no seeker '\(seeker)'.")
  }

  // MARK: Words

  static func weekCount(_ weeks: Int) -> Phrase {
    Phrase(nl: weeks == 1 ? "1 week" : "\(weeks) weken", en: weeks == 1 ? "1 week" : "\(weeks) weeks")
  }

  /// `7,5` reads as `7:30` in both languages.
  static func hours(_ minutes: Int) -> String { minutes % 60 == 0 ? String(minutes / 60) : clock(minutes) }

  private static func listed(_ names: [String]) -> String {
    names.count <= 5 ? names.joined(separator: ", ") : names.prefix(5).joined(separator: ", ") + " …"
  }
}
