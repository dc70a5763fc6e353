import Interchange

/// The words about what happens to a rotation when people stop and courses move.
enum RobustTexts {
  static let seekerSource = Phrase(
    nl:
      "Van wie nieuw begon onder de banenafspraak had een derde na een jaar geen werk meer (UWV, 2022-2023). Bij deze plekken is dat niet gemeten; praktijkmensen rekenen met 20 tot 30 procent.",
    en:
      "Of those who newly started under the jobs agreement a third were out of work after a year (UWV, 2022-2023). It was not measured for places like these; practitioners reckon with 20 to 30 percent."
  )
  static let scenarioSource = Phrase(
    nl: "Het scenario geeft dit percentage.", en: "The scenario gives this percentage.")
  static let courseSource = Phrase(
    nl: "Hoe vaak een cursus later begint is nergens gemeten. Dit is een aanname; zet uw eigen getal in het scenario.",
    en:
      "How often a course starts later is measured nowhere. This is an assumption; put your own number in the scenario."
  )

  static let title = Phrase(nl: "Als iemand stopt of een cursus schuift", en: "When somebody stops or a course moves")

  static func intro(_ robust: RobustPlan) -> Phrase {
    let a = robust.assumptions
    return Phrase(
      nl:
        "Het plan is \(robust.runs) keer nagespeeld. Daarin stopt van de 100 werkzoekenden \(a.seekerStopsPercent) binnen een jaar, en begint van de 100 cursussen \(a.courseMovesPercent) tot \(weeks(a.courseMovesWeeks).nl) later.",
      en:
        "The plan was played \(robust.runs) times. In it \(a.seekerStopsPercent) of 100 seekers stop within a year, and \(a.courseMovesPercent) of 100 courses start up to \(weeks(a.courseMovesWeeks).en) later."
    )
  }

  static let leftOut = Phrase(
    nl:
      "Niet meegeteld: de uren van begeleiders en de teamgrens in weken waarnaar een cursus schuift, en ziekte van een paar dagen. Wie invalt, stopt in dit spel zelf niet.",
    en:
      "Not counted: mentors' hours and the team limit in weeks to which a course moves, and illness of some days. Who stands in does not stop in this game."
  )

  static func outcome(_ robust: RobustPlan) -> [Phrase] {
    var lines = [
      Phrase(
        nl:
          "Zonder invallers: gemiddeld \(share(robust.alone.mean, robust).nl) van de geplande uren vervangen; in een van de tien keer \(share(robust.alone.lowTenth, robust).nl) of minder, in het slechtste geval \(share(robust.alone.worst, robust).nl).",
        en:
          "With nobody standing in: \(share(robust.alone.mean, robust).en) of the planned hours covered on average; one time in ten \(share(robust.alone.lowTenth, robust).en) or less, at worst \(share(robust.alone.worst, robust).en)."
      )
    ]
    if robust.reserve.isEmpty {
      lines.append(
        Phrase(
          nl: "Er is geen werkzoekende zonder plaats die kan invallen.",
          en: "There is no seeker without a place who can stand in."))
    } else {
      lines.append(
        Phrase(
          nl:
            "Met wie nu geen plaats heeft als invaller: gemiddeld \(share(robust.withReserve.mean, robust).nl), in een van de tien keer \(share(robust.withReserve.lowTenth, robust).nl) of minder.",
          en:
            "With those without a place standing in: \(share(robust.withReserve.mean, robust).en) on average, one time in ten \(share(robust.withReserve.lowTenth, robust).en) or less."
        ))
    }
    let whole = robust.withReserve.whollyCovered
    let all = whole.last ?? 0
    lines.append(
      Phrase(
        nl:
          "Alle \(robust.plannedTrainings) scholingen geheel vervangen: in \(percent(all, of: robust.runs).nl) van de keren.",
        en:
          "All \(robust.plannedTrainings) trainings covered in every lesson: \(percent(all, of: robust.runs).en) of the times."
      ))
    return lines
  }

  static func reserve(_ one: RobustPlan.Reserve) -> Phrase {
    Phrase(
      nl:
        "Houd \(one.seeker) in reserve (\(one.positions.joined(separator: ", "))): redt gemiddeld \(hours(one.savedMinutes).nl) uur.",
      en:
        "Keep \(one.seeker) in reserve (\(one.positions.joined(separator: ", "))): saves \(hours(one.savedMinutes).en) hours on average."
    )
  }

  static func suggestion(_ one: RobustPlan.Suggestion) -> Phrase {
    Phrase(
      nl:
        "Eén werkzoekende meer voor \(one.position), klaar in \(weeks(one.preparationWeeks).nl): redt gemiddeld nog \(hours(one.savedMinutes).nl) uur.",
      en:
        "One more seeker for \(one.position), ready in \(weeks(one.preparationWeeks).en): saves \(hours(one.savedMinutes).en) hours more on average."
    )
  }

  static func repair(_ repair: RotationRepair) -> Phrase {
    let proof =
      repair.isProven
      ? Phrase(nl: "Bewezen: minder veranderen kan niet.", en: "Proven: no repair changes less.")
      : Phrase(nl: "Een betere reparatie is niet uitgesloten.", en: "A better repair is not excluded.")
    if repair.changes.isEmpty {
      return Phrase(
        nl: "Als \(repair.seeker) stopt op \(repair.from): er verandert niets aan de vervanging.",
        en: "If \(repair.seeker) stops on \(repair.from): the cover does not change.")
    }
    return Phrase(
      nl:
        "Als \(repair.seeker) stopt op \(repair.from): daarna nog \(hours(repair.coveredAfter).nl) van \(hours(repair.coveredBefore).nl) uur vervangen. \(proof.nl)",
      en:
        "If \(repair.seeker) stops on \(repair.from): \(hours(repair.coveredAfter).en) of \(hours(repair.coveredBefore).en) hours covered from then on. \(proof.en)"
    )
  }

  static func change(_ change: RotationRepair.Change) -> Phrase {
    let (who, from) = (change.seeker ?? "–", change.from?.description ?? "–")
    let missed =
      change.missedWeeks == 0
      ? Phrase(verbatim: "")
      : Phrase(
        nl: " (\(lessons(change.missedWeeks).nl) niet vervangen)",
        en: " (\(lessons(change.missedWeeks).en) not covered)")
    let name = "\(change.employee) (\(change.training))"
    switch change.kind {
    case .takenOver:
      return Phrase(
        nl: "\(name): \(who) neemt over vanaf \(from)\(missed.nl)",
        en: "\(name): \(who) takes over from \(from)\(missed.en)")
    case .moved:
      return Phrase(
        nl: "\(name): begint op \(from), vervanging: \(who)", en: "\(name): starts on \(from), cover: \(who)")
    case .uncovered:
      return Phrase(nl: "\(name): niemand vervangt meer\(missed.nl)", en: "\(name): nobody covers any more\(missed.en)")
    case .added:
      return Phrase(
        nl: "\(name): kan nu wel, vanaf \(from), vervanging: \(who)",
        en: "\(name): is possible now, from \(from), cover: \(who)")
    }
  }

  // MARK: Report

  static let distributionCaption = Phrase(
    nl: "Hoeveel van de geplande uren er vervangen blijft", en: "How much of the planned hours stays covered")
  static let alone = Phrase(nl: "niemand valt in", en: "nobody stands in")
  static let withReserve = Phrase(nl: "wie geen plaats heeft valt in", en: "those without a place stand in")
  static let mean = Phrase(nl: "gemiddeld", en: "on average")
  static let lowTenth = Phrase(nl: "een van de tien keer hoogstens", en: "one time in ten at most")
  static let median = Phrase(nl: "de middelste keer", en: "the middle time")
  static let highTenth = Phrase(nl: "een van de tien keer minstens", en: "one time in ten at least")
  static let worst = Phrase(nl: "in het slechtste geval", en: "at worst")
  static let whollyCaption = Phrase(
    nl: "Hoeveel scholingen in elke les vervangen blijven", en: "How many trainings stay covered in every lesson")
  static let trainings = Phrase(nl: "scholingen", en: "trainings")
  static let ofTheTimes = Phrase(nl: "van de keren", en: "of the times")
  static let riskCaption = Phrase(
    nl: "Welke scholing het meest op het spel staat", en: "Which training is most at stake")
  static let chanceOfLoss = Phrase(nl: "kans op een les zonder vervanging", en: "chance of a lesson without cover")
  static let lostHours = Phrase(nl: "uur verlies gemiddeld", en: "hours lost on average")
  static let reserveTitle = Phrase(nl: "Wie achter de hand houden", en: "Whom to keep in reserve")
  static let noReserve = Phrase(
    nl: "Niemand uit deze lijst kan invallen, en één werkzoekende meer redt geen uren.",
    en: "Nobody on this list can stand in, and one more seeker saves no hours.")
  static let repairTitle = Phrase(
    nl: "Wat te doen als iemand halverwege stopt", en: "What to do when somebody stops halfway")
  static let repairIntro = Phrase(
    nl:
      "Het herstel houdt zo veel mogelijk scholingen vervangen, verandert dan zo weinig mogelijk, en laat dan zo weinig mogelijk lessen open. Wat al begonnen is, blijft.",
    en:
      "The repair keeps as many trainings covered as it can, then changes as little as it can, then leaves as few lessons open as it can. What has begun stays."
  )

  private static func share(_ minutes: Int, _ robust: RobustPlan) -> Phrase {
    percent(minutes, of: robust.plannedMinutes)
  }

  static func percent(_ part: Int, of whole: Int) -> Phrase {
    let percent = (permille(part, of: whole) + 5) / 10
    return Phrase(nl: "\(percent) procent", en: "\(percent) percent")
  }

  /// A plan from elsewhere may hold any number.
  static func permille(_ part: Int, of whole: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    let (product, overflow) = part.multipliedReportingOverflow(by: 1000)
    return min(overflow ? part / max(1, whole / 1000) : product / whole, 1_000_000)
  }

  private static func weeks(_ count: Int) -> Phrase {
    Phrase(nl: count == 1 ? "1 week" : "\(count) weken", en: count == 1 ? "1 week" : "\(count) weeks")
  }
  private static func lessons(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1 ? "1 lesweek" : "\(count) lesweken",
      en: count == 1 ? "1 week of lessons" : "\(count) weeks of lessons")
  }
}
