import Interchange

/// What is said of a redesign of the whole organisation.
enum InclusiveTexts {
  static let title = Phrase(nl: "De hele organisatie opnieuw verdeeld", en: "The whole organisation divided anew")
  static let intro = Phrase(
    nl:
      "Bij jobcarving houdt iedereen de eigen functie, en gaan er alleen taken uit. Hier doet iedereen mee: taken kunnen ook van de ene functie naar de andere. Elke taak blijft bij iemand, en het werk van iedereen telt mee, oud en nieuw. Eerst telt hoeveel mensen een baan krijgen, dan de rode punten, dan de punten die aandacht vragen, en dan pas het geld.",
    en:
      "In job carving everybody keeps their position, and tasks only leave it. Here everybody takes part: tasks can go from one position to another as well. Every task stays with somebody, and everybody's work counts, old and new. What counts first is how many people get a job, then the red points, then the points that ask attention, and only then the money."
  )
  static let now = Phrase(nl: "nu", en: "now")
  static let carving = Phrase(nl: "jobcarving", en: "job carving")
  static let inclusive = Phrase(nl: "opnieuw verdeeld", en: "divided anew")
  static let what = Phrase(nl: "wat", en: "what")
  static let way = Phrase(nl: "verdeling", en: "division")
  static let people = Phrase(nl: "mensen met een nieuwe baan", en: "people with a new job")
  static let value = Phrase(nl: "waarde per week", en: "value a week")
  static let jobReds = Phrase(nl: "rode punten in de nieuwe banen", en: "red points in the new jobs")
  static let positionReds = Phrase(nl: "rode punten in de functies", en: "red points in the positions")
  static let reds = Phrase(
    nl: "rode punten, geteld voor iedereen die het werk doet", en: "red points, counted for everybody who does the work"
  )
  static let jobDoubts = Phrase(nl: "aandachtspunten in de nieuwe banen", en: "points of attention in the new jobs")
  static let positionDoubts = Phrase(nl: "aandachtspunten in de functies", en: "points of attention in the positions")
  static let doubts = Phrase(
    nl: "aandachtspunten, geteld voor iedereen die het werk doet",
    en: "points of attention, counted for everybody who does the work")
  static let figuresCaption = Phrase(
    nl: "Drie manieren om hetzelfde werk te verdelen", en: "Three ways to divide the same work")
  static let redMeaning = Phrase(
    nl:
      "Een rood punt is een voorwaarde voor goed werk die niet is gehaald, of te veel kort herhaald of onprettig werk. Een aandachtspunt is een voorwaarde die half is gehaald of niet bekend is, of werk in een functie dat te zwaar, te eentonig of te weinig afgewisseld met licht werk wordt.",
    en:
      "A red point is a condition of good work that is not met, or too much short-cyclic or unpleasant work. A point of attention is a condition that is half met or not known, or work in a position that becomes too heavy, too monotonous or too seldom relieved by light work."
  )

  // MARK: What was found

  static func finding(_ plan: InclusivePlan) -> Phrase {
    let (people, reds) = (
      plan.inclusive.people.addingSaturating(-plan.carving.people),
      plan.carving.reds.addingSaturating(-plan.inclusive.reds)
    )
    var (nl, en): ([String], [String]) = ([], [])
    if people > 0 {
      nl.append("Zo \(people == 1 ? "krijgt" : "krijgen") \(count(people).nl) meer een baan dan met jobcarving alleen.")
      en.append("This way \(count(people).en) more \(people == 1 ? "gets" : "get") a job than by job carving alone.")
    } else {
      nl.append("Er krijgen evenveel mensen een baan als met jobcarving alleen (\(plan.inclusive.people)).")
      en.append("As many people get a job as by job carving alone (\(plan.inclusive.people)).")
    }
    if reds > 0 {
      nl.append(
        "Van de \(plan.carving.reds) rode punten na jobcarving verdwijnen er \(reds), elk geteld voor iedereen die het werk doet."
      )
      en.append(
        "Of the \(plan.carving.reds) red points after job carving \(reds) disappear, each counted for everybody who does the work."
      )
    } else if reds == 0, plan.carving.reds == 0 {
      nl.append("Er was geen rood punt in het werk, en er komt er geen bij.")
      en.append("There was no red point in the work, and none comes with it.")
    } else if reds == 0 {
      nl.append("Er is geen manier gevonden om een rood punt weg te halen zonder een regel te breken.")
      en.append("No way was found to lift a red point without breaking a rule.")
    } else {
      nl.append("Met die extra mensen komen er \(-reds) rode punten bij.")
      en.append("With those further people come \(-reds) red points.")
    }
    let doubts = plan.carving.doubts.addingSaturating(-plan.inclusive.doubts)
    if doubts > 0 {
      nl.append("Ook verdwijnen er \(doubts) aandachtspunten.")
      en.append("\(doubts) points of attention disappear as well.")
    }
    return Phrase(nl: nl.joined(separator: " "), en: en.joined(separator: " "))
  }

  private static func count(_ people: Int) -> Phrase {
    people == 1
      ? Phrase(nl: "één persoon", en: "one person") : Phrase(nl: "\(people) mensen", en: "\(people) people")
  }

  static func proof(_ plan: InclusivePlan) -> Phrase {
    if plan.status == .optimal {
      return Phrase(
        nl: "Alle manieren zijn bekeken: dit is bewezen de beste verdeling.",
        en: "All ways were looked at: this is proven the best division.")
    }
    let stopped = plan.status == .interrupted
    let least = plan.bound.reds
    let most = mostPlaced(plan)
    return Phrase(
      nl:
        "\(stopped ? "De zoektocht is afgebroken. " : "")Of het de beste verdeling is, is niet bewezen. Wel bewezen: \(most.nl), en met evenveel mensen als nu in dit plan blijven er minstens \(least) rode punten over (dit plan heeft er \(plan.inclusive.reds)).",
      en:
        "\(stopped ? "The search was interrupted. " : "")It is not proven to be the best division. What is proven: \(most.en), and with as many people as in this plan at least \(least) red points stay (this plan has \(plan.inclusive.reds))."
    )
  }

  /// The most people, or where the scenario weighs them, the most weight.
  private static func mostPlaced(_ plan: InclusivePlan) -> Phrase {
    let most = plan.bound.placed
    if plan.inclusive.placed == plan.inclusive.people {
      return Phrase(
        nl: "er \(most == 1 ? "kan hooguit 1 mens" : "kunnen hooguit \(most) mensen") een baan krijgen",
        en: "at most \(most) \(most == 1 ? "person" : "people") can get a job")
    }
    return Phrase(
      nl:
        "met het gewicht dat het scenario aan mensen geeft, kan dit hooguit op \(most) komen (dit plan op \(plan.inclusive.placed))",
      en:
        "with the weight that the scenario gives to people, this can come to \(most) at most (this plan to \(plan.inclusive.placed))"
    )
  }

  // MARK: What is assumed

  static let assumptionsTitle = Phrase(nl: "Wat hierbij is aangenomen", en: "What was assumed here")
  static let assumptions: [Phrase] = [
    Phrase(
      nl:
        "Aanname: van de mensen die er nu werken is niet bekend wat zij kunnen. Een functie neemt alleen werk over dat op geen enkel punt meer vraagt dan het werk dat zij nu doet: niveau, bevoegdheid, elke mogelijkheid, gewicht en omstandigheden. Is van een taak iets niet bekend, dan staat dat bij de stap. Bespreek elke stap met de mensen zelf.",
      en:
        "Assumption: what the people who work there now can do is not known. A position only takes over work that asks on no point more than the work that it does now: level, licence, each capability, weight and conditions. Where something of a task is not known, the step says so. Discuss every step with the people themselves."
    ),
    Phrase(
      nl:
        "Aanname: overgenomen werk kost de nieuwe mensen evenveel tijd. Geen functie krijgt meer uren dan zij nu heeft; op welke dagen en tijden zij werkt is niet bekend en niet nagekeken.",
      en:
        "Assumption: work that is taken over takes the new people as long. No position gets more hours than it has now; on which days and times it works is not known and was not checked."
    ),
    Phrase(
      nl:
        "De waarde is een eenvoudige formule: elk uur dat in een functie vrijkomt telt voor de uurkosten maal het deel dat echt wordt gebruikt; wie werk overneemt heeft zoveel minder vrij. Werk dat van een dure naar een goedkope functie gaat levert dus het verschil op. Daarvan gaan de kosten van de nieuwe banen af.",
      en:
        "The value is a simple formula: each hour freed in a position counts for its hourly cost times the part that is really used; whoever takes work over has that much less free. Work that goes from a dear to a cheap position brings the difference. The cost of the new jobs is taken off."
    ),
    Phrase(
      nl:
        "Wat niet verplaatst: werk dat u vastzette, dat niet los te maken is, dat een systeem doet, van of naar een ander bedrijf of een andere werkgever. In de nieuwe banen komt alleen werk dat de analyse vrijgaf, met alle regels van jobcarving. Een punt dat een oordeel had, mag het niet verliezen.",
      en:
        "What does not move: work that you fixed, that cannot be separated, that a system does, from or to another firm or employer. The new jobs only get work that the analysis released, with all rules of job carving. A point that had a verdict may not lose it."
    ),
  ]

  // MARK: Moves

  static let movesCaption = Phrase(
    nl: "Wat anders gaat dan met jobcarving alleen", en: "What goes otherwise than by job carving alone")
  static let noMoves = Phrase(
    nl: "Er is niets gevonden dat beter anders kan.", en: "Nothing was found that is better done otherwise.")
  static let from = Phrase(nl: "van", en: "from")
  static let to = Phrase(nl: "naar", en: "to")
  static let reason = Phrase(nl: "waarom", en: "why")
  static let better = Phrase(nl: "wat beter wordt", en: "what becomes better")
  static let worse = Phrase(nl: "wat minder wordt", en: "what becomes worse")
  static let hoursTaken = Phrase(nl: "uren overgenomen", en: "hours taken over")
  static let redPoints = Phrase(nl: "rode punten", en: "red points")

  static func change(_ effect: WorkMove.Effect, _ holder: String) -> Phrase {
    let name = rule(effect.rule)
    return Phrase(
      nl: "\(name.nl) bij \(holder): van \(effect.without.word.nl) naar \(effect.with.word.nl)",
      en: "\(name.en) of \(holder): from \(effect.without.word.en) to \(effect.with.word.en)")
  }

  static func rule(_ id: String) -> Phrase {
    QualityReds.rules.first { $0.id == id }?.name ?? Phrase(verbatim: id)
  }

  /// The reason in a sentence: the red point that it lifts goes first, then room, attention and money.
  static func reason(_ move: WorkMove, _ name: (WorkHolder) -> String) -> Phrase {
    let why = purpose(move, name)
    guard move.unknownPoints > 0 else { return why }
    return why
      + (move.unknownPoints == 1
        ? Phrase(
          nl: " Van één punt is niet bekend wat deze taak vraagt: vraag dat eerst na.",
          en: " On one point it is not known what this task asks: find that out first.")
        : Phrase(
          nl: " Van \(move.unknownPoints) punten is niet bekend wat deze taak vraagt: vraag dat eerst na.",
          en: " On \(move.unknownPoints) points it is not known what this task asks: find that out first."))
  }

  private static func purpose(_ move: WorkMove, _ name: (WorkHolder) -> String) -> Phrase {
    let lifted = move.effects.filter { $0.without == .red && $0.isBetter }
    let eased = move.effects.filter { $0.isBetter && $0.without != .red }
    func list(_ effects: [WorkMove.Effect]) -> Phrase {
      let texts = effects.map { effect in
        let rule = rule(effect.rule)
        return Phrase(nl: "\(rule.nl) bij \(name(effect.holder))", en: "\(rule.en) of \(name(effect.holder))")
      }
      return Phrase(
        nl: texts.map(\.nl).joined(separator: ", "), en: texts.map(\.en).joined(separator: ", "))
    }
    if !lifted.isEmpty {
      let points = list(lifted)
      return Phrase(nl: "Zonder deze stap blijft rood: \(points.nl).", en: "Without this step stays red: \(points.en).")
    }
    if move.isNeeded {
      return Phrase(
        nl: "Zonder deze stap passen de andere stappen niet binnen de uren en de regels.",
        en: "Without this step the other steps do not fit the hours and the rules.")
    }
    if !eased.isEmpty {
      let points = list(eased)
      return Phrase(
        nl: "Zonder deze stap vraagt aandacht: \(points.nl).", en: "Without this step asks attention: \(points.en).")
    }
    if move.value > 0, move.effects.isEmpty {
      let gain = ChangeTexts.week(move.value)
      return Phrase(
        nl: "Levert \(gain.nl) per week op, zonder dat het werk slechter wordt.",
        en: "Brings \(gain.en) a week, without making the work worse.")
    }
    return Phrase(
      nl: "Hoort bij de andere stappen: samen maken zij het werk beter.",
      en: "Belongs to the other steps: together they make the work better.")
  }

  // MARK: Positions

  static let positionsCaption = Phrase(
    nl: "Wat er verandert voor wie blijft", en: "What changes for those who stay")
  static let effect = Phrase(nl: "wat verandert", en: "what changes")
  static let unchanged = Phrase(nl: "niets", en: "nothing")
  static let hoursNow = Phrase(nl: "uren nu", en: "hours now")
  static let hoursCarving = Phrase(nl: "uren na jobcarving", en: "hours after job carving")
  static let hoursInclusive = Phrase(nl: "uren opnieuw verdeeld", en: "hours divided anew")
  static let chartTitle = Phrase(
    nl: "Rode punten: nu, na jobcarving, en opnieuw verdeeld",
    en: "Red points: now, after job carving, and divided anew")
  static let newJobs = Phrase(nl: "Nieuwe banen samen", en: "New jobs together")

  static func chartFinding(_ plan: InclusivePlan) -> Phrase {
    func total(_ figures: InclusiveFigures) -> Int { figures.jobReds.addingSaturating(figures.positionReds) }
    let (now, carving, then) = (plan.now.positionReds, total(plan.carving), total(plan.inclusive))
    return Phrase(
      nl:
        "In alle functies samen zijn er nu \(now) rode punten. Met de nieuwe banen erbij zijn het er \(carving) na jobcarving en \(then) als het werk opnieuw is verdeeld.",
      en:
        "All positions together have \(now) red points now. With the new jobs there are \(carving) after job carving and \(then) when the work is divided anew."
    )
  }

  static let noReds = Phrase(
    nl: "Er is nergens een rood punt om te tekenen.", en: "There is no red point anywhere to draw.")
}
