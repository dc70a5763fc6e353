import Interchange

/// All words of the report, in plain Dutch and plain English. This file: the first screen, the jobs and the comparison;
/// `ReportTextsMore.swift`: what stays, money, rotation, origin.
enum ReportTexts {
  // MARK: Numbers

  static let countWords: [Phrase] = [
    Phrase(nl: "Geen", en: "No"), Phrase(nl: "Eén", en: "One"), Phrase(nl: "Twee", en: "Two"),
    Phrase(nl: "Drie", en: "Three"), Phrase(nl: "Vier", en: "Four"), Phrase(nl: "Vijf", en: "Five"),
    Phrase(nl: "Zes", en: "Six"), Phrase(nl: "Zeven", en: "Seven"), Phrase(nl: "Acht", en: "Eight"),
    Phrase(nl: "Negen", en: "Nine"), Phrase(nl: "Tien", en: "Ten"), Phrase(nl: "Elf", en: "Eleven"),
    Phrase(nl: "Twaalf", en: "Twelve"),
  ]
  static let months: [Phrase] = [
    Phrase(nl: "januari", en: "January"), Phrase(nl: "februari", en: "February"), Phrase(nl: "maart", en: "March"),
    Phrase(nl: "april", en: "April"), Phrase(nl: "mei", en: "May"), Phrase(nl: "juni", en: "June"),
    Phrase(nl: "juli", en: "July"), Phrase(nl: "augustus", en: "August"), Phrase(nl: "september", en: "September"),
    Phrase(nl: "oktober", en: "October"), Phrase(nl: "november", en: "November"),
    Phrase(nl: "december", en: "December"),
  ]
  static let hourUnit = Phrase(nl: "uur", en: "hours")
  static func minuteUnit(_ count: Int) -> Phrase {
    count.magnitude == 1 ? Phrase(nl: "minuut", en: "minute") : Phrase(nl: "minuten", en: "minutes")
  }
  static let and = Phrase(nl: " en ", en: " and ")
  static let together = Phrase(nl: "samen", en: "together")
  static let hoursAWeek = Phrase(nl: "uur per week", en: "hours a week")

  /// One form for one, another for any other number.
  private static func form(_ count: Int, _ one: Phrase, _ many: Phrase) -> Phrase { count == 1 ? one : many }

  // MARK: Frame

  static let skip = Phrase(nl: "Naar de inhoud", en: "Skip to the content")
  static let contents = Phrase(nl: "Inhoud", en: "Contents")
  static let sameNumbers = Phrase(nl: "Dezelfde getallen als tabel", en: "The same numbers as a table")
  static func referenceDate(_ day: String) -> Phrase { Phrase(nl: "peildatum \(day)", en: "reference date \(day)") }
  static func cut(_ shown: String, of all: String, in file: String) -> Phrase {
    Phrase(
      nl: "Hier staan er \(shown) van de \(all). De hele lijst staat in \(file).",
      en: "This shows \(shown) of \(all). The whole list is in \(file).")
  }
  static let jobsTitle = Phrase(nl: "De banen", en: "The jobs")
  static let tasksTitle = Phrase(nl: "De taken per baan", en: "The tasks of each job")
  static let unplacedTitle = Phrase(nl: "Nog geen baan", en: "No job yet")
  static let donorsTitle = Phrase(nl: "Wat blijft bij wie", en: "What stays with whom")
  static let staysTitle = Phrase(nl: "Waarom taken blijven", en: "Why tasks stay")
  static let analysisTitle = Phrase(nl: "De taken", en: "The tasks")
  static let moneyTitle = Phrase(nl: "Geld", en: "Money")
  static let rotationTitle = Phrase(nl: "Leren en vervangen", en: "Learning and covering")
  static let openTitle = Phrase(nl: "Nog te beslissen", en: "Still to decide")
  static let madeTitle = Phrase(nl: "Hoe dit is gemaakt", en: "How this was made")
  static let limitsTitle = Phrase(nl: "Wat dit model niet meeneemt", en: "What this model leaves out")

  // MARK: First screen

  static func headline(_ count: Int, _ nl: String, _ en: String) -> Phrase {
    switch count {
    case 0: Phrase(nl: "Er is nog geen passende baan gevonden", en: "No suitable job has been found yet")
    case 1:
      Phrase(nl: "Eén nieuwe baan uit het werk dat er al is", en: "One new job out of the work that is already there")
    default:
      Phrase(
        nl: "\(nl) nieuwe banen uit het werk dat er al is", en: "\(en) new jobs out of the work that is already there")
    }
  }
  static let headlineInfeasible = Phrase(
    nl: "Er is geen plan dat aan alle afspraken voldoet", en: "No plan keeps all that was agreed")
  static func headlineRotation(_ count: Int, _ nl: String, _ en: String) -> Phrase {
    form(
      count, Phrase(nl: "Eén opleiding met vervanging op de werkplek", en: "One training with cover at the workplace"),
      Phrase(nl: "\(nl) opleidingen met vervanging op de werkplek", en: "\(en) trainings with cover at the workplace"))
  }
  static func headlineAnalysis(_ count: String) -> Phrase {
    Phrase(nl: "\(count) taken bekeken", en: "\(count) tasks looked at")
  }
  static let leadWithoutJobs = Phrase(
    nl: "Dit overzicht bevat geen voorstel voor nieuwe banen.", en: "This overview holds no proposal for new jobs.")
  static let leadInfeasible = Phrase(
    nl: "De regels en de vaste keuzes kunnen niet samen. Er moet er één veranderen.",
    en: "The rules and the fixed choices cannot hold together. One of them has to change.")
  static let leadNoJobs = Phrase(
    nl:
      "Met deze taken en deze mensen past geen enkele combinatie binnen de regels. Hieronder staat per persoon en per taak waarom.",
    en:
      "With these tasks and these people no combination keeps the rules. Below, the reason is given for each person and each task."
  )
  static func leadWork(_ hours: String, _ donors: Int, _ donorText: String) -> Phrase {
    Phrase(
      nl:
        "Mensen in \(donors == 1 ? "één functie" : "\(donorText) functies") doen nu elke week \(hours) werk dat ook iemand anders kan doen. Daar maakt dit voorstel banen van die passen bij de mensen die werk zoeken.",
      en:
        "People in \(donors == 1 ? "one position" : "\(donorText) positions") now do \(hours) of work each week that somebody else can do as well. This proposal makes jobs of it that fit the people who look for work."
    )
  }
  static func leadUnplaced(_ count: Int, _ text: String) -> Phrase {
    form(
      count,
      Phrase(
        nl: "Voor één persoon is nog geen passende baan gevonden.",
        en: "For one person no suitable job has been found yet."),
      Phrase(
        nl: "Voor \(text) mensen is nog geen passende baan gevonden.",
        en: "For \(text) people no suitable job has been found yet."))
  }
  static func leadWorse(_ names: String) -> Phrase {
    Phrase(
      nl: "Let op: het werk dat overblijft wordt minder prettig voor: \(names).",
      en: "Mind: the work that stays becomes less pleasant for: \(names).")
  }
  static func leadManyWorse(_ count: String) -> Phrase {
    Phrase(
      nl: "Let op: bij \(count) functies wordt het werk dat overblijft minder prettig.",
      en: "Mind: in \(count) positions the work that stays becomes less pleasant.")
  }
  static let leadNobodyWorse = Phrase(
    nl: "Voor zover bekend wordt het werk van niemand die blijft minder prettig.",
    en: "As far as is known, the work becomes less pleasant for none of those who stay.")
  static let leadNoDonors = Phrase(
    nl: "Wat dit betekent voor de mensen die blijven, is niet berekend.",
    en: "What this means for the people who stay was not computed.")
  static let leadNoTraining = Phrase(
    nl: "Er kan dit jaar geen opleiding met vervanging.", en: "No training with cover is possible this year.")
  static func leadRotation(_ count: Int, _ trainings: String, _ covered: String) -> Phrase {
    form(
      count,
      Phrase(
        nl: "Eén medewerker kan een opleiding volgen; vervangen door een werkzoekende: \(covered).",
        en: "One employee can follow a training; covered by a work-seeker: \(covered)."),
      Phrase(
        nl:
          "Medewerkers kunnen \(trainings) opleidingen volgen; bij \(covered) daarvan neemt een werkzoekende de plaats in.",
        en: "Employees can follow \(trainings) trainings; in \(covered) of them a work-seeker takes the place."))
  }
  static let conflictTitle = Phrase(nl: "Deze afspraken kunnen niet samen:", en: "These cannot hold together:")

  static func tileJobs(_ count: Int, _ jobs: String, _ people: String) -> Phrase {
    form(
      count,
      Phrase(
        nl: "baan, voor 1 van de \(people) mensen die werk zoeken",
        en: "job, for 1 of the \(people) people who look for work"),
      Phrase(
        nl: "banen, voor \(jobs) van de \(people) mensen die werk zoeken",
        en: "jobs, for \(jobs) of the \(people) people who look for work"))
  }
  static let tileHours = Phrase(nl: "werk per week anders verdeeld", en: "of work a week shared out differently")
  static func tileMoney(_ none: String, _ half: String, _ full: String) -> Phrase {
    Phrase(
      nl:
        "per jaar voor de werkgever, schatting. Zonder gebruik van de vrije uren \(none), bij half gebruik \(half), bij vol gebruik \(full)",
      en:
        "a year for the employer, estimate. With none of the freed hours used \(none), with half \(half), with all \(full)"
    )
  }
  static let qualityBest = Phrase(nl: "bewezen het beste", en: "proven best")
  static let qualityBestExplained = Phrase(
    nl: "binnen de regels bestaat geen beter plan", en: "within the rules no better plan exists")
  /// How much better a plan can still be: in percent, or in euros where the value is so near nothing that percents of it
  /// say nothing.
  /// - Parameter weekly: whether the value is thousandths of a cent a week, as that of jobs is.
  static func gap(_ permille: Int, of record: SolveRecord, weekly: Bool) -> Phrase {
    guard weekly, permille > 200 else {
      let percent = decimal(permille, scale: 10)
      return Phrase(nl: "\(percent.nl) procent", en: "\(percent.en) percent")
    }
    let distance = record.bound.value - record.score.value
    let week = JobCarving.amount(Euro(cents: distance / 1000 + (distance % 1000 > 0 ? 1 : 0)))
    return Phrase(nl: "\(week.nl) per week", en: "\(week.en) a week")
  }
  static func qualityGap(_ most: Phrase) -> Phrase {
    Phrase(nl: "hooguit \(most.nl) onder het best mogelijke", en: "at most \(most.en) below the best possible")
  }
  static let qualityGapExplained = Phrase(
    nl: "zo veel kan een ander plan nog schelen; dat is bewezen",
    en: "that is the most another plan can gain; this is proven")
  static let qualityUnproven = Phrase(nl: "nog niet bewezen", en: "not proven yet")
  static let qualityUnprovenExplained = Phrase(
    nl: "dit plan houdt zich aan alle regels; misschien kunnen er nog meer mensen werken",
    en: "this plan keeps all rules; maybe more people can be placed")
  static let qualityNone = Phrase(nl: "geen plan mogelijk", en: "no plan possible")

  static func noteTitle(_ count: Int, _ nl: String, _ en: String) -> Phrase {
    form(
      count, Phrase(nl: "Eén punt vraagt een besluit.", en: "One point asks for a decision."),
      Phrase(nl: "\(nl) punten vragen een besluit.", en: "\(en) points ask for a decision."))
  }
  static let see = Phrase(nl: "Zie", en: "See")
  static func noteSignals(_ count: Int, _ text: String) -> Phrase {
    form(
      count,
      Phrase(
        nl: "1 punt waarop werk en persoon niet vanzelf passen",
        en: "1 point on which work and person do not fit by themselves"),
      Phrase(
        nl: "\(text) punten waarop werk en persoon niet vanzelf passen",
        en: "\(text) points on which work and person do not fit by themselves"))
  }
  static func noteUnknown(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 taak of persoon waarvan nog niet alles bekend is", en: "1 task or person not wholly known"),
      Phrase(
        nl: "\(text) taken of mensen waarvan nog niet alles bekend is", en: "\(text) tasks or people not wholly known"))
  }
  static func gap(_ points: [ComparisonPoint]) -> Phrase {
    let names = (points.map(\.name.nl).joined(separator: ", "), points.map(\.name.en).joined(separator: ", "))
    return Phrase(nl: "Nog niet bekend: \(names.0).", en: "Not known yet: \(names.1).")
  }
  static func noteQuestions(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 open vraag over een taak", en: "1 open question about a task"),
      Phrase(nl: "\(text) open vragen over taken", en: "\(text) open questions about tasks"))
  }
  static func noteDonors(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 gevolg voor wie blijft", en: "1 consequence for those who stay"),
      Phrase(nl: "\(text) gevolgen voor wie blijft", en: "\(text) consequences for those who stay"))
  }
  static func noteLaw(_ count: Int, _ text: String) -> Phrase {
    form(
      count,
      Phrase(nl: "1 getal uit de wet dat nog niet is bevestigd", en: "1 number of the law that is not confirmed"),
      Phrase(
        nl: "\(text) getallen uit de wet die nog niet zijn bevestigd",
        en: "\(text) numbers of the law that are not confirmed"))
  }
  static func noteFindings(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 bevinding over de invoer", en: "1 finding about the input"),
      Phrase(nl: "\(text) bevindingen over de invoer", en: "\(text) findings about the input"))
  }

  static func noteLawWarnings(_ count: Int, _ text: String) -> Phrase {
    form(
      count,
      Phrase(nl: "1 waarschuwing over de bedragen van de wet", en: "1 warning about the amounts of the law"),
      Phrase(
        nl: "\(text) waarschuwingen over de bedragen van de wet",
        en: "\(text) warnings about the amounts of the law"))
  }

  static let flowTitle = Phrase(nl: "Waar de uren vandaan komen", en: "Where the hours come from")
  static func flowFinding(_ position: String, _ hours: String) -> Phrase {
    Phrase(
      nl: "De meeste uren komen van \(position): \(hours) per week. Hoe dikker de band, hoe meer uren.",
      en: "Most hours come from \(position): \(hours) a week. The thicker the band, the more hours.")
  }
  static let flowFrom = Phrase(nl: "wie het nu doet", en: "who does it now")
  static let flowTo = Phrase(nl: "nieuwe baan", en: "new job")
  static func otherPositions(_ count: String) -> Phrase {
    Phrase(nl: "\(count) andere functies", en: "\(count) other positions")
  }
  static func otherJobs(_ count: String) -> Phrase { Phrase(nl: "\(count) andere banen", en: "\(count) other jobs") }
  static let unknownPosition = Phrase(nl: "functie niet bekend", en: "position unknown")

  static let onPaper = Phrase(
    nl: "Op papier staan de lange tabellen en de afleidingen niet. Open de pagina op een scherm om ze te zien.",
    en: "The long tables and the derivations are not on paper. Open the page on a screen to see them.")

  // MARK: Jobs

  static func job(_ number: Int) -> Phrase { Phrase(nl: "Baan \(number)", en: "Job \(number)") }
  static func jobRange(_ first: Int, _ last: Int) -> Phrase {
    Phrase(nl: "Baan \(first)–\(last)", en: "Job \(first)–\(last)")
  }
  static func jobHeading(_ number: Int, _ subject: String, _ person: String, _ hours: String) -> Phrase {
    let about = subject.isEmpty ? "" : ": \(subject.lowercased())"
    return Phrase(
      nl: "Baan \(number)\(about) · voor \(person) · \(hours) per week",
      en: "Job \(number)\(about) · for \(person) · \(hours) a week")
  }
  static let shortened = Phrase(
    nl:
      "Er zijn veel banen. Daarom staan hier per persoon alleen de punten die afwijken, en van lange lijsten het begin. Alles staat in plan.json.",
    en:
      "There are many jobs. That is why this shows only the deviating points for each person, and the beginning of long lists. Everything is in plan.json."
  )
  static func wish(_ text: String) -> Phrase { Phrase(nl: "Wens: \(text)", en: "Wish: \(text)") }
  static func fits(_ count: String, _ all: String) -> Phrase {
    Phrase(nl: "past op \(count) van \(all) punten", en: "fits on \(count) of \(all) points")
  }
  static func verdictCount(_ verdict: Verdict, _ count: Int, _ text: String) -> Phrase {
    switch verdict {
    case .ok: Phrase(nl: "\(text) past", en: "\(text) fit")
    case .underuse: Phrase(nl: "\(text) met ruimte over", en: "\(text) with room to spare")
    case .unknown: Phrase(nl: "\(text) niet bekend", en: "\(text) unknown")
    case .signal: Phrase(nl: "\(text) om te bespreken", en: "\(text) to discuss")
    case .exceeds: Phrase(nl: "\(text) te veel gevraagd", en: "\(text) too much asked")
    }
  }
  static func healthCount(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 waarschuwing voor de gezondheid", en: "1 health warning"),
      Phrase(nl: "\(text) waarschuwingen voor de gezondheid", en: "\(text) health warnings"))
  }
  static func partOf(_ hours: String) -> Phrase { Phrase(nl: " (deel van \(hours))", en: " (part of \(hours))") }
  static let partlyKnown = Phrase(nl: "deels bekend", en: "partly known")
  static let mostlyRoom = Phrase(nl: "vaak ruimte over", en: "often room to spare")
  static let assumedMark = Phrase(nl: " *", en: " *")
  static let assumedExplained = Phrase(
    nl: "* De uren zijn aangenomen en door niemand bevestigd.", en: "* The hours are assumed; nobody confirmed them.")
  static func tasksCaption(_ number: Int) -> Phrase {
    Phrase(nl: "De taken van baan \(number), in uur per week", en: "The tasks of job \(number), in hours a week")
  }
  static let task = Phrase(nl: "taak", en: "task")
  static let comesFrom = Phrase(nl: "komt van", en: "comes from")
  static let hoursNow = Phrase(nl: "uur nu", en: "hours now")
  static let hoursPerson = Phrase(nl: "uur voor deze persoon", en: "hours for this person")
  static func comparisonTitle(_ person: String) -> Phrase {
    Phrase(nl: "Past dit bij \(person)?", en: "Does this fit \(person)?")
  }
  static let everythingFits = Phrase(
    nl: "Ja. Op alle punten past het werk bij deze persoon.", en: "Yes. The work fits this person on all points.")
  static func pairTitle(_ number: Int) -> Phrase {
    Phrase(
      nl: "Baan \(number): wat het werk vraagt en wat de persoon kan",
      en: "Job \(number): what the work asks and what the person can do")
  }
  static func pairFinding(_ count: Int, _ all: String, _ shown: String) -> Phrase {
    form(
      count,
      Phrase(nl: "Eén punt wijkt af. Niveaus lopen van 0 tot 5.", en: "One point deviates. Levels run from 0 to 5."),
      Phrase(
        nl:
          "\(all) punten wijken af; hier staan de \(shown) die in een getal zijn te zeggen. Niveaus lopen van 0 tot 5.",
        en: "\(all) points deviate; here are the \(shown) that can be put in a number. Levels run from 0 to 5."))
  }
  static let point = Phrase(nl: "punt", en: "point")
  static let able = Phrase(nl: "kan", en: "can do")
  static let asked = Phrase(nl: "vraagt", en: "asks")
  static let unit = Phrase(nl: "eenheid", en: "unit")
  static let verdict = Phrase(nl: "oordeel", en: "verdict")
  static let aWeek = Phrase(nl: "per week", en: "a week")
  static let inTasks = Phrase(nl: "bij de taken", en: "in the tasks")
  static let inWords = Phrase(nl: "in woorden", en: "in words")
  static func allPoints(_ count: String) -> Phrase { Phrase(nl: "Alle \(count) punten", en: "All \(count) points") }
  static func deviatingPoints(_ count: String) -> Phrase {
    Phrase(nl: "De punten die afwijken: \(count)", en: "The points that deviate: \(count)")
  }
  static func pointsCaption(_ number: Int, _ person: String) -> Phrase {
    Phrase(
      nl: "Baan \(number) en \(person), punt voor punt; niveaus van 0 tot 5",
      en: "Job \(number) and \(person), point by point; levels from 0 to 5")
  }
  static func andMore(_ count: String) -> Phrase { Phrase(nl: " en nog \(count)", en: " and \(count) more") }
  static let restsOnEstimate = Phrase(nl: "(schatting uit een catalogus)", en: "(a catalogue's estimate)")
  static let healthTitle = Phrase(nl: "Let op de gezondheid", en: "Mind the health")
  static func questionCount(_ count: Int, _ text: String) -> Phrase {
    form(
      count, Phrase(nl: "1 open vraag over de taken", en: "1 open question about the tasks"),
      Phrase(nl: "\(text) open vragen over de taken", en: "\(text) open questions about the tasks"))
  }
}
