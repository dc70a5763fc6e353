import Interchange

/// The words of the report, second half: what stays, money, rotation, origin.
extension ReportTexts {
  // MARK: What stays

  static let donorsIntro = Phrase(
    nl:
      "Dit verandert er voor de mensen die in hun functie blijven: wat er weggaat, hoeveel tijd dat ieder geeft, en waar u op moet letten.",
    en:
      "This is what changes for the people who stay in their position: what goes, how much time that gives each of them, and what needs attention."
  )
  static let donorsAll = Phrase(nl: "Alle gevolgen per functie", en: "Every consequence by position")
  static let freedEach = Phrase(nl: "vrij per persoon", en: "freed for each person")
  static let watch = Phrase(nl: "waar u op moet letten", en: "what needs attention")
  static let donorsCaption = Phrase(
    nl: "Gevolgen per functie, nu en straks", en: "Consequences by position, now and later")
  static let freedCaption = Phrase(
    nl: "Wie blijft, per functie en per week", en: "Those who stay, by position and a week")
  static let position = Phrase(nl: "functie", en: "position")
  static let what = Phrase(nl: "wat", en: "what")
  static let now = Phrase(nl: "nu", en: "now")
  static let later = Phrase(nl: "straks", en: "later")
  static let judgement = Phrase(nl: "oordeel", en: "judgement")
  static let better = Phrase(nl: "beter", en: "better")
  static let same = Phrase(nl: "gelijk", en: "the same")
  static let enough = Phrase(nl: "nog genoeg", en: "still enough")
  static let attention = Phrase(nl: "let op", en: "attention")
  static let freedFor = Phrase(nl: "waar de tijd die vrijkomt heen gaat", en: "what the freed time is for")
  static let notAnswered = Phrase(nl: "nog niet beantwoord", en: "not answered yet")
  static let who = Phrase(nl: "wie", en: "who")
  static let rule = Phrase(nl: "regel", en: "rule")
  static let why = Phrase(nl: "waarom", en: "why")
  static let tasks = Phrase(nl: "taken", en: "tasks")
  static func unplacedIntro(_ count: Int, _ text: String) -> Phrase {
    count == 1
      ? Phrase(nl: "Voor één persoon is nog geen baan gevonden.", en: "For one person no job has been found yet.")
      : Phrase(
        nl: "Voor \(text) mensen is nog geen baan gevonden.", en: "For \(text) people no job has been found yet.")
  }
  static func staysIntro(_ count: Int, _ text: String, _ hours: String) -> Phrase {
    count == 1
      ? Phrase(
        nl: "Eén taak (\(hours) per week) blijft waar die is.", en: "One task (\(hours) a week) stays where it is.")
      : Phrase(
        nl:
          "\(text) taken, of delen daarvan, blijven waar ze zijn: samen \(hours) per week. Bij elke taak staat welke regel de doorslag gaf.",
        en:
          "\(text) tasks, or parts of them, stay where they are: \(hours) a week together. For each the rule that decided is given."
      )
  }
  static let staysCaption = Phrase(nl: "Taken die blijven, per reden", en: "Tasks that stay, by reason")
  static func taskCount(_ count: Int, _ text: String) -> Phrase {
    count == 1 ? Phrase(nl: "1 taak", en: "1 task") : Phrase(nl: "\(text) taken", en: "\(text) tasks")
  }
  static func analysisIntro(_ released: String, _ all: String) -> Phrase {
    Phrase(
      nl: "Van de \(all) taken mogen er \(released) uit hun functie; bij de andere staat waarom niet.",
      en: "Of the \(all) tasks \(released) may leave their position; for the others the reason is given.")
  }
  static let mayLeave = Phrase(nl: "mag eruit", en: "may leave")

  /// A rule in words: what is kept, or what stopped a task; an unknown rule keeps its identifier.
  static func ruleName(_ id: String) -> Phrase { ruleNames[id] ?? Phrase(verbatim: id) }

  static let ruleNames: [String: Phrase] = [
    "once": Phrase(nl: "geen werk dubbel weggegeven", en: "no work given away twice"),
    "released": Phrase(nl: "alleen taken die uit hun functie mogen", en: "only tasks that may leave their position"),
    "hours": Phrase(nl: "uren van de persoon", en: "hours of the person"),
    "capability": Phrase(nl: "wat de persoon kan", en: "what the person can do"),
    "conflict": Phrase(nl: "taken die niet samen mogen", en: "tasks that may not go together"),
    "bond": Phrase(nl: "taken die bij elkaar horen", en: "tasks that belong together"),
    "licence": Phrase(nl: "bevoegdheid nodig", en: "licence needed"),
    "donor": Phrase(nl: "de functie moet genoeg overhouden", en: "the position has to keep enough"),
    "pin": Phrase(nl: "vastgezet door de gebruiker", en: "fixed by the user"),
    "timetable": Phrase(nl: "past in de week", en: "fits in the week"),
    "quality": Phrase(nl: "kwaliteit van het werk", en: "quality of the work"),
    "placed": Phrase(nl: "mensen met een baan", en: "people with a job"),
    "freed": Phrase(nl: "waarde van de vrije uren", en: "value of the freed hours"),
    "wage": Phrase(nl: "loon en lasten", en: "wage and charges"),
    "subsidy": Phrase(nl: "loonkostensubsidie", en: "wage cost subsidy"),
    "guidance": Phrase(nl: "begeleiding", en: "guidance"),
    "oneOff": Phrase(nl: "eenmalige kosten", en: "one-off costs"),
    "one-off": Phrase(nl: "eenmalige kosten", en: "one-off costs"),
    "change": Phrase(nl: "verschil met het vorige plan", en: "change from the previous plan"),
    "value": Phrase(nl: "levert te weinig op", en: "is worth too little"),
    "search": Phrase(nl: "niet gekozen: een andere verdeling is beter", en: "not chosen: another division is better"),
    "analysis.contractor": Phrase(
      nl: "een ander bedrijf beslist over dit werk", en: "another firm decides on this work"),
    "analysis.licence": Phrase(nl: "bevoegdheid of diploma nodig", en: "licence or qualification needed"),
    "analysis.level": Phrase(nl: "hoort bij het niveau van de functie", en: "belongs at the level of the position"),
    "analysis.separable": Phrase(nl: "zit vast aan ander werk", en: "is tied to other work"),
    "analysis.recurs": Phrase(nl: "komt te weinig terug", en: "does not recur enough"),
    "analysis.demands": Phrase(nl: "vraagt te veel", en: "asks too much"),
    "analysis.use": Phrase(nl: "geen doel voor de tijd die vrijkomt", en: "no use for the freed time"),
    "analysis.human": Phrase(nl: "hoort bij een mens in deze rol", en: "belongs with a person in this role"),
    "prepared": Phrase(nl: "eerst ingewerkt", en: "prepared first"),
    "one-place": Phrase(nl: "één werkplek tegelijk", en: "one workplace at a time"),
    "travel": Phrase(nl: "reistijd", en: "the way to work"),
    "contract": Phrase(nl: "lengte en uren van het contract", en: "length and hours of the contract"),
    "mentor": Phrase(nl: "tijd van de begeleiders", en: "time of the mentors"),
    "team": Phrase(nl: "hoeveel er tegelijk weg mogen", en: "how many may be away at once"),
    "course": Phrase(nl: "wanneer de opleiding start", en: "when the course starts"),
    "intake": Phrase(nl: "genoeg mensen voor de groep", en: "enough people for the group"),
    "cover": Phrase(nl: "vervanging op de werkplek", en: "cover at the workplace"),
    "displacement": Phrase(nl: "geen verdringing", en: "no displacement"),
  ]

  // MARK: Money

  static let moneyIntro = Phrase(
    nl:
      "Per jaar, voor de werkgever. Alle bedragen zijn schattingen: nog niemand heeft in deze banen gewerkt. De loonwaarde wordt pas op de werkplek gemeten.",
    en:
      "By year, for the employer. All amounts are estimates: nobody has worked in these jobs yet. The wage value is only measured at the workplace."
  )
  static let moneyShortened = Phrase(
    nl: "Bij zo veel banen staan de posten en de herleiding van elk bedrag in value.csv en plan.json.",
    en: "With so many jobs the items and the derivation of each amount are in value.csv and plan.json.")
  static let balancesCaption = Phrase(
    nl: "Saldo per baan in euro per jaar: wat er van de vrije uren echt gebruikt wordt, maakt het verschil",
    en: "Balance by job in euros a year: how much of the freed hours is really used makes the difference")
  static let jobWord = Phrase(nl: "baan", en: "job")
  static let wageValueEstimated = Phrase(nl: "loonwaarde, geschat", en: "wage value, estimated")
  static let expected = Phrase(nl: "verwacht", en: "expected")
  static let noUse = Phrase(nl: "niets gebruikt", en: "none used")
  static let halfUse = Phrase(nl: "de helft gebruikt", en: "half used")
  static let fullUse = Phrase(nl: "alles gebruikt", en: "all used")
  static func wageValueShort(low: Int, likely: Int, high: Int) -> Phrase {
    Phrase(nl: "\(likely)\u{a0}% (tussen \(low) en \(high))", en: "\(likely)% (between \(low) and \(high))")
  }
  static func wageValue(likely: Int, low: Int, high: Int, hours: (String, String), wage: (String, String)) -> Phrase {
    Phrase(
      nl:
        "Een contract van \(hours.0) per week, \(wage.0) per uur. De loonwaarde is geschat op \(likely) procent, waarschijnlijk tussen \(low) en \(high). Dit is geen meting.",
      en:
        "A contract of \(hours.1) a week, \(wage.1) an hour. The wage value is estimated at \(likely) percent, probably between \(low) and \(high). This is not a measurement."
    )
  }
  static func waterfallTitle(_ job: String) -> Phrase {
    Phrase(nl: "\(job): geld per jaar voor de werkgever", en: "\(job): money a year for the employer")
  }
  static func waterfallFinding(isPositive: Bool, _ balance: String, _ low: String, _ high: String, _ use: String)
    -> Phrase
  {
    isPositive
      ? Phrase(
        nl:
          "Het saldo is naar verwachting positief: \(balance) als \(use) van de vrije uren gebruikt wordt. Wordt niets gebruikt, dan is het \(low); wordt alles gebruikt, dan \(high).",
        en:
          "The balance is expected to be positive: \(balance) if \(use) of the freed hours is used. If none is used, it is \(low); if all is used, \(high)."
      )
      : Phrase(
        nl:
          "De baan kost naar verwachting meer dan zij oplevert: \(balance) als \(use) van de vrije uren gebruikt wordt. Wordt niets gebruikt, dan is het \(low); wordt alles gebruikt, dan \(high).",
        en:
          "The job is expected to cost more than it yields: \(balance) if \(use) of the freed hours is used. If none is used, it is \(low); if all is used, \(high)."
      )
  }
  static let item = Phrase(nl: "post", en: "item")
  static let euroAYear = Phrase(nl: "euro per jaar", en: "euros a year")
  static let balance = Phrase(nl: "saldo per jaar", en: "balance a year")
  static let estimate = Phrase(nl: "schatting", en: "estimate")
  static let unconfirmed = Phrase(nl: "nog niet bevestigd", en: "not confirmed yet")
  static func jobsAgreement(_ jobs: Phrase) -> Phrase {
    Phrase(
      nl: "Telt mee voor de banenafspraak als \(jobs.nl) baan van 25,5 uur.",
      en: "Counts for the jobs agreement as \(jobs.en) of a job of 25.5 hours.")
  }
  static let howCalculated = Phrase(nl: "Hoe is elk bedrag berekend?", en: "How was each amount computed?")
  static let stepRounding = Phrase(nl: "afronding", en: "rounding")
  static let stepArticle = Phrase(nl: "regel", en: "rule")
  static let stepRead = Phrase(nl: "gelezen", en: "read")
  static let from = Phrase(nl: "vanaf", en: "from")

  // MARK: Rotation

  static func rotationIntro(employees: String, seekers: String, from: String, weeks: String) -> Phrase {
    Phrase(
      nl:
        "Terwijl medewerkers leren, doen werkzoekenden hun werk. Medewerkers die leren: \(employees). Werkzoekenden in het plan: \(seekers). Het plan begint op \(from) en duurt \(weeks) weken.",
      en:
        "While employees learn, work-seekers do their work. Employees who learn: \(employees). Work-seekers in the plan: \(seekers). The plan starts on \(from) and lasts \(weeks) weeks."
    )
  }
  static func ruleSet(_ id: String) -> Phrase { Phrase(nl: "Regels: \(id).", en: "Rules: \(id).") }
  static let calendarTitle = Phrase(nl: "Wie leert en wie vervangt", en: "Who learns and who covers")
  static func calendarFinding(_ covered: String, _ all: String) -> Phrase {
    Phrase(
      nl: "Bij \(covered) van de \(all) opleidingen neemt een werkzoekende de plaats in. Elke regel is een persoon.",
      en: "In \(covered) of the \(all) trainings a work-seeker takes the place. Each line is a person.")
  }
  static let learns = Phrase(nl: "leert", en: "learns")
  static let covers = Phrase(nl: "vervangt", en: "covers")
  static let prepares = Phrase(nl: "inwerken", en: "prepares")
  static let waits = Phrase(nl: "wacht", en: "waits")
  static let about = Phrase(nl: "waar en voor wie", en: "where and for whom")
  static let week = Phrase(nl: "week", en: "week")
  static let weeks = Phrase(nl: "weken", en: "weeks")
  static let to = Phrase(nl: "tot en met", en: "up to")
  static let trainingsCaption = Phrase(
    nl: "De opleidingen, in uren over het hele plan", en: "The trainings, in hours over the whole plan")
  static let employee = Phrase(nl: "medewerker", en: "employee")
  static let training = Phrase(nl: "opleiding", en: "training")
  static let starts = Phrase(nl: "begint", en: "starts")
  static let coveredBy = Phrase(nl: "vervangen door", en: "covered by")
  static let coveredHours = Phrase(nl: "uur vervangen", en: "hours covered")
  static let uncoveredHours = Phrase(nl: "uur niet vervangen", en: "hours not covered")
  static let trainedHours = Phrase(nl: "uur opleiding", en: "hours of training")
  static let nobody = Phrase(nl: "niemand", en: "nobody")
  static let mentorTitle = Phrase(nl: "Wat het de begeleiders kost", en: "What it asks of the mentors")
  static func mentorFinding(_ count: Int, _ text: String) -> Phrase {
    count == 0
      ? Phrase(
        nl: "Geen begeleider komt boven de tijd die er is. De streepjeslijn is die tijd, per week.",
        en: "No mentor goes beyond the time available. The dashed line is that time, a week.")
      : Phrase(
        nl:
          "Begeleiders die in een week te weinig tijd hebben: \(text). De streepjeslijn is de tijd die er is, per week.",
        en: "Mentors who lack time in some week: \(text). The dashed line is the time available, a week.")
  }
  static let mentor = Phrase(nl: "begeleider", en: "mentor")
  static let mentorAsked = Phrase(nl: "gevraagd per week", en: "asked a week")
  static let mentorHas = Phrase(nl: "beschikbaar per week", en: "available a week")
  static let refusedTitle = Phrase(nl: "Opleidingen die nu niet kunnen", en: "Trainings that are not possible now")
  static let helps = Phrase(nl: "wat kan helpen", en: "what may help")
  static let noRemedy = Phrase(nl: "geen kleine verandering gevonden", en: "no small change found")
  static let idleSeekers = Phrase(nl: "Werkzoekenden zonder plaats", en: "Work-seekers without a place")
  static let noReason = Phrase(nl: "geen plaats gevonden", en: "no place found")
  static let rotationWarnings = Phrase(nl: "Let op", en: "Warnings")
  static let rotationFigures = Phrase(nl: "De uitkomst in getallen", en: "The outcome in numbers")
  static let idleWeeks = Phrase(nl: "weken waarin een werkzoekende wacht", en: "weeks in which a work-seeker waits")
  static let expectedOutflow = Phrase(
    nl: "verwacht aantal mensen dat een jaar later werk heeft", en: "people expected to be in work a year later")
  static func outflowFrom(_ source: Phrase) -> Phrase {
    Phrase(nl: "De verwachting rust op: \(source.nl)", en: "The expectation rests on: \(source.en)")
  }
  static let costsCaption = Phrase(nl: "Kosten van de rotatie", en: "Costs of the rotation")
  static let party = Phrase(nl: "wie betaalt", en: "who pays")
  static let amount = Phrase(nl: "bedrag", en: "amount")
  static let number = Phrase(nl: "getal", en: "number")

  // MARK: Open points and origin

  static let nothingOpen = Phrase(nl: "Er zijn geen open punten.", en: "There are no open points.")
  static let openIntro = Phrase(
    nl: "Bespreek deze punten voor iemand begint. Een maatregel, een andere taak of een antwoord kan genoeg zijn.",
    en: "Discuss these points before anybody starts. A measure, another task or an answer may be enough.")
  static let openPoint = Phrase(nl: "punt", en: "point")
  static func unconfirmedWhy(_ day: String) -> Phrase {
    Phrase(
      nl: "Dit getal uit de wet is nog niet bevestigd; laatst nagekeken op \(day).",
      en: "This number of the law is not confirmed yet; last verified on \(day).")
  }
  static func findingsCount(_ count: Int, _ text: String) -> Phrase {
    count == 1
      ? Phrase(nl: "1 bevinding over de invoer", en: "1 finding about the input")
      : Phrase(nl: "\(text) bevindingen over de invoer", en: "\(text) findings about the input")
  }
  static func lawFindingsCount(_ count: Int, _ text: String) -> Phrase {
    count == 1
      ? Phrase(nl: "1 opmerking over de bedragen van de wet", en: "1 remark on the amounts of the law")
      : Phrase(nl: "\(text) opmerkingen over de bedragen van de wet", en: "\(text) remarks on the amounts of the law")
  }
  static let tool = Phrase(nl: "gemaakt met", en: "made with")
  static let command = Phrase(nl: "opdracht", en: "command")
  static let seed = Phrase(nl: "zaadgetal (zelfde getal, zelfde uitkomst)", en: "seed (same number, same outcome)")
  static let searchForJobs = Phrase(nl: "zoeken naar banen", en: "search for jobs")
  static let searchForRotation = Phrase(nl: "zoeken naar een rotatie", en: "search for a rotation")
  static func steps(_ count: String) -> Phrase { Phrase(nl: "Stappen: \(count).", en: "Steps: \(count).") }
  static func stopReason(_ reason: StopReason) -> Phrase {
    switch reason {
    case .proven:
      Phrase(nl: "Gestopt omdat er niets meer te vinden was.", en: "Stopped because nothing was left to find.")
    case .iterations:
      Phrase(nl: "Gestopt na het afgesproken aantal stappen.", en: "Stopped after the agreed number of steps.")
    case .noImprovement:
      Phrase(nl: "Gestopt omdat er lang niets beters kwam.", en: "Stopped because nothing better came for long.")
    case .time: Phrase(nl: "Gestopt omdat de tijd om was.", en: "Stopped because the time was up.")
    case .interrupted: Phrase(nl: "Gestopt door de gebruiker.", en: "Stopped by the user.")
    case .exhausted: Phrase(nl: "Er viel niets te kiezen.", en: "There was nothing to choose.")
    }
  }
  static let repeatable = Phrase(
    nl: "Opnieuw maken geeft dezelfde uitkomst.", en: "Making it again gives the same outcome.")
  static let notRepeatable = Phrase(
    nl: "Opnieuw maken kan een andere uitkomst geven; herhaal met dit aantal stappen.",
    en: "Making it again may give another outcome; repeat it with this number of steps.")
  static let lawVerified = Phrase(nl: "getallen van de wet nagekeken op", en: "numbers of the law verified on")
  static func input(_ name: String) -> Phrase { Phrase(nl: "invoer \(name)", en: "input \(name)") }
  static func inputSize(_ records: String, _ bytes: String) -> Phrase {
    Phrase(nl: "\(records) regels, \(bytes) bytes", en: "\(records) records, \(bytes) bytes")
  }
  static let attribution = Phrase(nl: "bron", en: "source")
  static let provenanceCaption = Phrase(nl: "Herkomst", en: "Provenance")
  static let rulesCaption = Phrase(nl: "De regels en wat ze bijdragen", en: "The rules and what they contribute")
  static let outcome = Phrase(nl: "uitkomst", en: "outcome")
  static let matches = Phrase(nl: "keer toegepast", en: "times applied")
  static let kept = Phrase(nl: "gehouden", en: "kept")
  static func broken(_ count: String) -> Phrase { Phrase(nl: "\(count) keer gebroken", en: "broken \(count) times") }
  static func weighted(_ count: String) -> Phrase { Phrase(nl: "\(count) (met gewicht)", en: "\(count) (weighted)") }
  static func euroAWeek(_ amount: String) -> Phrase { Phrase(nl: "\(amount) per week", en: "\(amount) a week") }
  static func parametersTitle(_ count: Int, _ text: String) -> Phrase {
    count == 1
      ? Phrase(nl: "Het getal uit de wet dat is gebruikt", en: "The number of the law that was used")
      : Phrase(
        nl: "De \(text) getallen uit de wet die zijn gebruikt", en: "The \(text) numbers of the law that were used")
  }
  static let parametersCaption = Phrase(
    nl: "Getallen uit de wet, met bron", en: "Numbers of the law, with their source")
  static let value = Phrase(nl: "waarde", en: "value")
  static let holdsFrom = Phrase(nl: "geldt vanaf", en: "holds from")
  static let article = Phrase(nl: "artikel", en: "article")
  static let source = Phrase(nl: "bron", en: "source")
  static let certainty = Phrase(nl: "zekerheid", en: "certainty")
  static let lastVerified = Phrase(nl: "laatst nagekeken", en: "last verified")

  /// What a reader must not think the model knows.
  static let leftOut: [Phrase] = [
    Phrase(
      nl:
        "Het rooster van elke dag: uren per week en vaste momenten tellen mee, maar wie op welk uur waar is, spreekt u zelf af.",
      en:
        "The timetable of each day: hours a week and fixed moments count, but who is where at what hour is for you to agree."
    ),
    Phrase(
      nl: "De sfeer in een team, de klik met een begeleider, de reis naar het werk.",
      en: "The mood in a team, the match with a mentor, the journey to work."),
    Phrase(nl: "Ziekte, verlof en verloop.", en: "Illness, leave and turnover."),
    Phrase(
      nl: "Of de vrije uren echt nuttig worden gebruikt. Daarom staan er drie uitkomsten: niets, de helft en alles.",
      en: "Whether the freed hours are really put to use. That is why there are three outcomes: none, half and all."),
    Phrase(
      nl:
        "Een medisch of arbeidskundig oordeel. Een punt 'let op' vraagt altijd een gesprek met de persoon en een deskundige.",
      en:
        "A medical or occupational judgement. A point marked 'signal' always asks for a talk with the person and a professional."
    ),
    Phrase(
      nl:
        "Een meting van de loonwaarde of een besluit over subsidie. Dat doen de gemeente en het UWV (de uitkeringsinstantie).",
      en:
        "A measurement of the wage value or a decision on subsidy. The municipality and the UWV (the benefits agency) do that."
    ),
    Phrase(
      nl: "De instemming van de mensen die het werk nu doen en van de ondernemingsraad.",
      en: "The consent of the people who do the work now and of the works council."),
  ]
}
