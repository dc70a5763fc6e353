import Foundation
import Interchange
import Legislation

@testable import JobCarving

/// An invented ward with four new jobs, one person without a job, and one rotation; comparisons, analyses and the
/// derivation of the subsidy are computed, the plan around them is made up.
enum ReportSample {
  static let positions: [Position] = [
    Position(
      id: "vpk", name: "Verpleegkundige", department: "B3", fteHundredths: 1200, headcount: 16,
      hourlyCost: Euro(cents: 4450), level: 5, freedTimeUse: "meer tijd aan het bed"),
    Position(
      id: "voed", name: "Voedingsassistent", department: "B3", fteHundredths: 350, headcount: 5,
      hourlyCost: Euro(cents: 2790), level: 2, freedTimeUse: "gesprekken over voeding"),
    Position(
      id: "schoon", name: "Medewerker schoonmaak", department: "B3", fteHundredths: 300, headcount: 4,
      hourlyCost: Euro(cents: 2510), level: 2, contractedOutTo: "Schoonbedrijf Helder", hasConsent: true,
      freedTimeUse: "dieptereiniging"),
    Position(
      id: "secr", name: "Afdelingssecretaris", department: "B3", fteHundredths: 200, headcount: 3,
      hourlyCost: Euro(cents: 3010), level: 3),
    Position(
      id: "log", name: "Medewerker logistiek", department: "Centraal", fteHundredths: 400, headcount: 5,
      hourlyCost: Euro(cents: 2680), level: 2, freedTimeUse: "spoedritten"),
    Position(
      id: "lab", name: "Medewerker bloedafname", department: "Lab", fteHundredths: 260, headcount: 4,
      hourlyCost: Euro(cents: 3120), level: 4, freedTimeUse: "ook 's middags prikken"),
  ]

  private static func task(
    _ id: String, _ position: String, _ name: String, _ minutes: Int, level: Int = 1, licence: String = "",
    asks: [CapabilityDimension: Int] = [:], lift: Int? = nil, light: Bool? = nil, assumed: Bool = false,
    conditions: [WorkCondition: ConditionPresence] = [:], separable: Bool? = true, windows: String? = nil
  ) -> WorkTask {
    var task = WorkTask(id: id, position: position, name: name, minutesPerWeek: minutes)
    task.frequencyHundredths = 500
    task.level = level
    task.licence = licence
    task.isSeparable = separable
    task.isLight = light
    task.isNearColleagues = true
    task.minutesAreAssumed = assumed
    task.conditions = conditions
    task.conditionsAreKnown = true
    task.windows = windows.flatMap { WeekWindows($0) }
    for dimension in CapabilityDimension.levels where dimension != .contact {
      task.levels[dimension.rawValue] = Requirement((asks[dimension] ?? 1) * 10)
    }
    for demand in TaskDemand.allCases { task.demands[demand.rawValue] = Requirement(10) }
    for quantity in ExposureQuantity.allCases { task.exposures[quantity.rawValue] = Requirement(0) }
    if let lift { task.exposures[ExposureQuantity.liftKilograms.rawValue] = Requirement(lift) }
    task.exposures[ExposureQuantity.walkShare.rawValue] = Requirement(40)
    return task
  }

  static let tasks: [WorkTask] = [
    task("t1", "vpk", "Linnen bijvullen", 510, asks: [.read: 1], lift: 8),
    task("t2", "vpk", "Bedden verschonen na ontslag", 640, lift: 18, conditions: [.wetOrSkin: .sometimes]),
    task("t3", "vpk", "Koffie en thee rondbrengen", 420, asks: [.contact: 2, .predict: 3], light: true),
    task("t4", "vpk", "Hulpmiddelen ophalen en schoonmaken", 300),
    task("t5", "voed", "Ontbijt uitserveren", 760, asks: [.predict: 3, .team: 3], windows: "ma-vr 07:30-13:00"),
    task("t6", "voed", "Houdbaarheid in de keuken nakijken", 60, asks: [.read: 3, .accuracy: 3]),
    task("t7", "voed", "Vaatwasser in- en uitruimen", 540, lift: 10),
    task("t8", "schoon", "Prullenbakken legen", 430, asks: [.pace: 3], lift: 6),
    task("t9", "schoon", "Dagverblijf opruimen", 260, light: true),
    task("t10", "secr", "Post rondbrengen", 240, asks: [.read: 2], light: true),
    task("t11", "secr", "Formulieren inscannen", 350, asks: [.accuracy: 3, .read: 2], separable: nil),
    task("t12", "log", "Lege karren terugbrengen", 620, lift: 26),
    task("t13", "log", "Voorraad in kasten leggen", 480, asks: [.read: 2], assumed: true),
    task("t14", "lab", "Buisjes klaarleggen", 300, asks: [.accuracy: 4, .read: 2]),
    task("t20", "vpk", "Medicijnen uitdelen", 900, level: 5, licence: "BIG-registratie"),
    task("t21", "vpk", "Slecht-nieuwsgesprek bijwonen", 120, level: 5),
    task("t22", "lab", "Bloed afnemen", 1500, level: 4, licence: "diploma bloedafname"),
    task("t23", "secr", "Telefoon aannemen", 700, level: 3, separable: false),
    task("t24", "schoon", "Sanitair schoonmaken", 520, conditions: [.infection: .present]),
  ]

  private static func person(
    _ id: String, _ name: String, _ levels: [CapabilityDimension: Int], _ pace: Int, wish: String = ""
  )
    -> CapabilityProfile
  {
    var person = CapabilityProfile(id: id, minimumMinutes: 20 * 60, maximumMinutes: 32 * 60)
    person.name = name
    person.pace = pace
    person.wish = wish
    for dimension in CapabilityDimension.levels { person.levels[dimension.rawValue] = (levels[dimension] ?? 2) * 10 }
    for quantity in ExposureQuantity.allCases { person.limits[quantity.rawValue] = quantity.reference }
    person.availability = WeekWindows("ma-vr 07:00-16:00")
    return person
  }

  static let people: [CapabilityProfile] = {
    var samira = person("p1", "Samira", [.read: 2, .predict: 2], 70, wish: "vaste ochtenden, niet te druk")
    samira.limits[ExposureQuantity.liftKilograms.rawValue] = 20
    var joris = person("p2", "Joris", [.team: 3, .predict: 2, .read: 2], 60)
    joris.avoids = [.wetOrSkin]
    let nadia = person("p3", "Nadia", [.accuracy: 3, .read: 4, .count: 4], 80, wish: "werk met papier of computer")
    var ben = person("p4", "Ben", [.stamina: 4], 75)
    ben.levels[CapabilityDimension.memory.rawValue] = nil
    let lotte = person("p5", "Lotte", [.stamina: 1, .pace: 1], 45)
    ben.limits[ExposureQuantity.liftKilograms.rawValue] = 30
    return [samira, joris, nadia, ben, lotte]
  }()

  private static func job(_ number: Int, _ person: Int, _ ids: [(String, Int?)]) -> CandidateJob {
    let profile = people[person]
    return CandidateJob(
      id: "J\(number)", person: profile.id, copy: 1,
      tasks: ids.compactMap { id, part in
        tasks.first { $0.id == id }.map {
          let minutes = part ?? $0.minutesPerWeek
          return JobTask(task: id, freedMinutes: minutes, personMinutes: profile.minutes(for: $0, doneIn: minutes))
        }
      },
      value: JobValue(freed: 60_000_000, wage: 45_000_000, subsidy: 20_000_000, guidance: 5_000_000, oneOff: 1_000_000))
  }

  static let jobs = [
    job(1, 0, [("t1", nil), ("t2", 400), ("t8", 250)]), job(2, 1, [("t5", nil), ("t6", nil), ("t3", 200)]),
    job(3, 2, [("t11", nil), ("t10", nil), ("t14", nil), ("t4", nil)]),
    job(4, 3, [("t12", nil), ("t13", nil), ("t8", 180)]),
  ]

  static var ward: Plan { ward() }

  static func ward(title: String = "Verpleegafdeling B3, ziekenhuis De Wilg (verzonnen)") -> Plan {
    var plan = Plan(
      title: title, referenceDate: Day("2026-11-21"), language: .dutch,
      provenance: Provenance(
        tool: "jobcarve 1.0", command: "jobcarve run ward -o out", seed: 1,
        inputs: [
          .init(name: "organisation.csv", bytes: 1_204, records: 6),
          .init(name: "inventory.csv", bytes: 18_402, records: 19),
          .init(name: "people.csv", bytes: 4_011, records: 5),
        ], lawVerifiedOn: Day("2026-11-01"), attributions: ["Verzonnen gegevens; geen bestaand ziekenhuis."]))
    plan.positions = positions.map(PositionSummary.init)
    plan.tasks = tasks.map(TaskSummary.init)
    plan.people = people.map(PersonSummary.init)
    let organisation = Organisation(name: "De Wilg", positions: positions, tasks: tasks, people: people)
    plan.analyses = TaskAnalysis.all(of: organisation)
    plan.carving = CarvingPlan(
      jobs: jobs, unassigned: unassigned(plan.analyses),
      unplaced: [
        UnplacedPerson(
          person: "p5", copy: 1, rule: "hours",
          reason: Phrase(
            nl: "De taken die Lotte kan doen, zijn samen 9,5 uur per week. Lotte zoekt minstens 20 uur.",
            en: "The tasks that Lotte can do add up to 9.5 hours a week. Lotte looks for at least 20 hours."))
      ],
      record: SolveRecord(
        status: .feasible, score: Score(served: 4, value: 118_000_000), bound: Score(served: 4, value: 119_400_000),
        seed: 1, iterations: 20_000, stopReason: .iterations, isReproducible: true),
      analysis: [
        RuleScore(rule: "once", amount: 0, matches: []), RuleScore(rule: "hours", amount: 0, matches: []),
        RuleScore(rule: "capability", amount: 0, matches: []), RuleScore(rule: "donor", amount: 0, matches: []),
        RuleScore(rule: "placed", amount: 4, matches: [.init(people: ["p1"], tasks: [], amount: 1)]),
        RuleScore(rule: "freed", amount: 240_000_000, matches: []),
        RuleScore(rule: "wage", amount: 180_000_000, matches: []),
        RuleScore(rule: "subsidy", amount: 80_000_000, matches: []),
      ])
    plan.comparisons = jobs.compactMap { job in Bundle(job, in: organisation).map { Comparison($0, limits: .init()) } }
    // The week of the first job; of the others none is told.
    plan.weeks = [
      Timetable(
        sessions: [
          .init(task: "t1", day: 0, start: 7 * 60, end: 11 * 60),
          .init(task: "t2", day: 0, start: 11 * 60, end: 13 * 60),
          .init(task: "t8", day: 3, start: 8 * 60 + 30, end: 12 * 60),
        ], wayMinutes: 20), nil, nil, nil,
    ]
    let judge = QualityTable(organisation)
    plan.quality = jobs.compactMap { judge.quality(of: $0) }
    plan.donors = donors.map { effect in
      var effect = effect
      effect.quality = judge.quality(ofPosition: effect.position, freed: ["t1": 200, "t5": 300])
      return effect
    }
    plan.money = jobs.indices.map(money)
    plan.outlook = outlook
    var seen: Set<String> = []
    plan.parameters = plan.money.flatMap(\.lines).compactMap(\.derivation).flatMap(\.allParameters)
      .filter { seen.insert($0.id).inserted }
    plan.rotation = rotation
    plan.findings = [
      Diagnostic(
        .warning, "inventory/minutes-assumed",
        Phrase(
          nl: "van 'Voorraad in kasten leggen' zijn de minuten aangenomen",
          en: "the minutes of 'Voorraad in kasten leggen' are assumed"),
        at: SourceLocation(file: "inventory.csv", line: 14, column: 5),
        hint: Phrase(
          nl: "Misschien kan de teamleider ze een week bijhouden.",
          en: "Maybe the team leader can keep them for a week."))
    ]
    return plan
  }

  private static func unassigned(_ analyses: [TaskAnalysis]) -> [UnassignedTask] {
    var left: [String: Int] = [:]
    for task in tasks { left[task.id] = task.minutesPerWeek }
    for job in jobs { for part in job.tasks { left[part.task, default: 0] -= part.freedMinutes } }
    return tasks.compactMap { task in
      guard let minutes = left[task.id], minutes > 0 else { return nil }
      if let refusal = analyses.first(where: { $0.task == task.id })?.refusal {
        return UnassignedTask(task: task.id, minutes: minutes, rule: refusal.id, reason: refusal.reason)
      }
      return UnassignedTask(
        task: task.id, minutes: minutes, rule: task.id == "t24" ? "conflict" : "donor",
        reason: task.id == "t24"
          ? Phrase(nl: "Sanitair en eten mogen niet in één baan.", en: "Sanitary work and food may not be in one job.")
          : Phrase(
            nl: "De functie moet genoeg licht werk en afwisseling overhouden.",
            en: "The position has to keep enough light work and variety."))
    }
  }

  private static var donors: [DonorEffect] {
    positions.prefix(5).enumerated().map { index, position in
      let moved = jobs.flatMap(\.tasks).filter { part in
        tasks.contains { $0.id == part.task && $0.position == position.id }
      }
      .reduce(0) { $0 + $1.freedMinutes }
      let minutes = position.minutesPerWeek
      let before = DonorEffect.State(
        minutes: minutes, tasks: 14 - index, varietyTenths: 51, lightShare: 22, unpleasantShare: 12, routine: 410)
      let after = DonorEffect.State(
        minutes: minutes - moved, tasks: 12 - index, varietyTenths: index == 1 ? 36 : 56,
        lightShare: index == 0 ? 16 : 22,
        unpleasantShare: 9, routine: 380)
      let points = [
        DonorEffect.Point(
          rule: "donor.variety", name: Phrase(nl: "afwisseling", en: "variety"),
          before: Phrase(nl: "5,1 taken", en: "5.1 tasks"),
          after: index == 1 ? Phrase(nl: "3,6 taken", en: "3.6 tasks") : Phrase(nl: "5,6 taken", en: "5.6 tasks"),
          judgement: index == 1 ? .attention : .better,
          text: index == 1
            ? Phrase(nl: "Het werk dat overblijft, is eentoniger.", en: "The work that stays is more monotonous.")
            : Phrase(
              nl: "De tijd is gelijker over de taken verdeeld.", en: "The time is spread more evenly over the tasks.")),
        DonorEffect.Point(
          rule: "donor.light", name: Phrase(nl: "lichte momenten", en: "light moments"),
          before: Phrase(verbatim: "22%"),
          after: Phrase(verbatim: index == 0 ? "16%" : "22%"), judgement: index == 0 ? .attention : .same,
          text: index == 0
            ? Phrase(
              nl: "Er blijft minder licht werk over om bij te komen. De koffieronde bij de verpleging laten helpt.",
              en: "Less light work stays to recover in. Leaving the coffee round with the nurses helps.")
            : Phrase(nl: "Dit blijft zoals het is.", en: "This stays as it is.")),
      ]
      return DonorEffect(
        position: position.id, headcount: position.headcount, before: before, after: after, freedMinutes: moved,
        freedTimeUse: position.freedTimeUse, points: points)
    }
  }

  private static func money(_ index: Int) -> JobMoney {
    let job = jobs[index]
    let likely = people[index].pace
    let day = Day("2026-11-21") ?? Day(ordinal: 20_000)
    let hours = Decimal(job.minutesPerWeek) / 60
    let subsidy = try? Statutes.embedded().wageCostSubsidy(
      for: .init(on: day, age: 29, contractHours: hours, usualFullTimeHours: 36), .measured(percent: likely))
    let perYear = (subsidy?.perMonth.cents ?? 0) * 12
    let freed = job.freedMinutes * 52 * 5600 / 60
    let wage = job.minutesPerWeek * 52 * 2100 / 60
    let lines = [
      JobMoney.Line(
        id: "money.freed", label: Phrase(nl: "Vrije uren", en: "Freed hours"), amount: Euro(cents: freed / 2),
        explanation: Phrase(
          nl: "De helft van de vrije uren wordt gebruikt, tegen de kosten van wie het nu doet.",
          en: "Half of the freed hours is used, at the cost of those who do it now."), isEstimate: true),
      JobMoney.Line(
        id: "money.wage", label: Phrase(nl: "Loon en lasten", en: "Wage and charges"), amount: Euro(cents: -wage),
        explanation: Phrase(
          nl: "Minimumloon met vakantiegeld en lasten.", en: "Minimum wage with holiday allowance and charges."),
        isEstimate: false),
      JobMoney.Line(
        id: "money.subsidy", label: Phrase(nl: "Loonkostensubsidie", en: "Wage cost subsidy"),
        amount: Euro(cents: perYear),
        explanation: Phrase(
          nl: "Twaalf keer het maandbedrag bij een loonwaarde van \(likely) procent.",
          en: "Twelve times the monthly amount at a wage value of \(likely) percent."),
        derivation: subsidy?.derivation, isEstimate: true),
      JobMoney.Line(
        id: "money.guidance", label: Phrase(nl: "Begeleiding", en: "Guidance"), amount: Euro(cents: -310_000),
        explanation: Phrase(nl: "Twee uur per week door een collega.", en: "Two hours a week by a colleague."),
        isEstimate: true),
    ]
    let balance = lines.reduce(0) { $0 + $1.amount.cents }
    return JobMoney(
      job: job.id, person: job.person, wageValueLow: likely - 10, wageValueLikely: likely, wageValueHigh: likely + 10,
      hourlyWage: Euro(cents: 1499), contractMinutes: job.minutesPerWeek, lines: lines,
      balanceAtNoUse: Euro(cents: balance - freed / 2), balanceAtHalfUse: Euro(cents: balance),
      balanceAtFullUse: Euro(cents: balance + freed / 2), balance: Euro(cents: balance), redeployment: 50,
      jobsAgreementHundredths: index == 2 ? nil : job.minutesPerWeek * 100 / 1530,
      warnings: index == 0
        ? [Phrase(nl: "Vraag vooraf een loonwaardemeting aan.", en: "Ask for a wage value measurement beforehand.")]
        : [])
  }

  /// Ten thousand draws, made once for all tests.
  private static let outlook: Outlook? = {
    var organisation = Organisation(name: "De Wilg", positions: positions, tasks: tasks, people: people)
    organisation.scenario.money.benefitPerMonth = ["participationAct": Euro(cents: 130_000)]
    organisation.scenario.money.placementCost = Euro(cents: 350_000)
    let day = Day("2026-11-21") ?? Day(ordinal: 20_000)
    return try? Outlook(
      jobs.indices.map(money), jobs, in: organisation, on: day, statutes: .embedded(), seed: 1)
  }()

  private static var rotation: RotationSchedule {
    typealias Block = SeekerPlan.Block
    let first = Day("2027-01-04") ?? Day(ordinal: 20_000)
    return RotationSchedule(
      ruleSet: "WGP", firstWeek: first, weeks: 52,
      trainings: [
        PlannedTraining(
          training: "Helpende plus", employee: "Anja", position: "voed", startDay: first.advanced(byDays: 49),
          lessonWeeks: Array(7..<14) + Array(16..<26), seeker: "p5", coveredMinutes: 17 * 24 * 60, uncoveredMinutes: 0),
        PlannedTraining(
          training: "Heftruck en veilig werken", employee: "Bert", position: "log",
          startDay: first.advanced(byDays: 210),
          lessonWeeks: Array(30..<46), seeker: "z2", coveredMinutes: 14 * 20 * 60, uncoveredMinutes: 2 * 20 * 60,
          uncoveredReason: Phrase(
            nl: "De werkzoekende is in week 45 en 46 al weg.", en: "The work-seeker has left in weeks 45 and 46.")),
      ],
      refused: [
        RefusedTraining(
          training: "Opleiding tot verpleegkundige", employee: "Carla", rule: "team",
          reason: Phrase(nl: "Er is al iemand uit dit team weg.", en: "Somebody of this team is away already."),
          remedy: Phrase(nl: "Twee weken later beginnen kan wel.", en: "Starting two weeks later is possible."))
      ],
      seekers: [
        SeekerPlan(
          seeker: "p5",
          blocks: [
            Block(
              activity: .preparing, position: "voed", training: "Helpende plus", firstWeek: 0, weeks: 7,
              minutesPerWeek: 960),
            Block(
              activity: .covering, position: "voed", training: "Helpende plus", firstWeek: 7, weeks: 19,
              minutesPerWeek: 1440),
            Block(activity: .idle, position: "voed", training: "", firstWeek: 26, weeks: 2, minutesPerWeek: 0),
          ]),
        SeekerPlan(
          seeker: "z2",
          blocks: [
            Block(
              activity: .preparing, position: "log", training: "Heftruck en veilig werken", firstWeek: 27, weeks: 3,
              minutesPerWeek: 600),
            Block(
              activity: .covering, position: "log", training: "Heftruck en veilig werken", firstWeek: 30, weeks: 14,
              minutesPerWeek: 1200),
          ]),
        SeekerPlan(
          seeker: "z3", blocks: [],
          reason: Phrase(nl: "Pas vanaf oktober beschikbaar.", en: "Only available from October.")),
      ],
      mentorLoad: [
        MentorLoad(
          mentor: "Dirk", capacity: 240,
          minutesByWeek: Array(repeating: 240, count: 7) + Array(repeating: 60, count: 19)
            + Array(repeating: 0, count: 26)),
        MentorLoad(
          mentor: "Els", capacity: 120,
          minutesByWeek: Array(repeating: 0, count: 27) + Array(repeating: 150, count: 3)
            + Array(repeating: 60, count: 14)
            + Array(repeating: 0, count: 8)),
      ],
      figures: RotationFigures(
        trainedMinutes: 33 * 22 * 60, coveredMinutes: 31 * 22 * 60, uncoveredMinutes: 2400, employeesTrained: 2,
        seekersServed: 2,
        idleWeeks: 2, expectedOutflowHundredths: 124,
        outflowSource: Phrase(
          nl: "een aanname van 62 procent; vul uw eigen ervaring in",
          en: "an assumption of 62 percent; fill in your own experience"),
        costs: [
          .init(
            party: "werkgever", label: Phrase(nl: "loon van de werkzoekenden", en: "wage of the work-seekers"),
            amount: Euro(cents: 1_812_000)),
          .init(party: "gemeente", label: Phrase(nl: "opleidingen", en: "trainings"), amount: Euro(cents: 420_000)),
        ]),
      warnings: [
        RotationWarning(
          rule: "mentor",
          text: Phrase(
            nl: "Els heeft in week 28 tot en met 30 een half uur te weinig.",
            en: "Els lacks half an hour in weeks 28 to 30."))
      ],
      record: SolveRecord(
        status: .optimal, score: Score(served: 2, value: 0), bound: Score(served: 2, value: 0), seed: 1,
        iterations: 900,
        stopReason: .proven, isReproducible: true))
  }
}
