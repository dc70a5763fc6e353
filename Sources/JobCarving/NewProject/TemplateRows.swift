import Interchange

/// The invented rows of a new project folder: a canteen and an office, two people, one training.
extension ProjectTemplate {
  static func tables(on day: Day) -> [TemplateTable] {
    // The Monday eight weeks on, so that the training lies ahead of whoever begins today.
    let start = day.advanced(byDays: 57 - day.weekday)
    func cell(_ day: Day) -> TemplateTable.Cell { .init(day.description, day.description) }
    return [
      organisation, inventory, people, measures,
      TemplateTable(
        InputSchemas.training, isOptional: true,
        [
          "id", "employee", "position", "course", "weeks", "hours_away", "contract_hours", "earliest_start",
          "latest_start", "school_calendar",
        ],
        [
          (
            [
              "T1", .init("Medewerker A", "Employee A"), "KAN", .init("Leermeester (verzonnen)", "Tutor (invented)"),
              "12", "8", "32", cell(start), cell(start.advanced(byDays: 56)), "ROC",
            ],
            Phrase(
              nl: "Medewerker A van de kantine wil twaalf weken lang 8 uur per week naar een cursus.",
              en: "Employee A of the canteen wants to go to a course, 8 hours a week for twelve weeks.")
          )
        ]),
      TemplateTable(
        InputSchemas.seekers, isOptional: true,
        ["id", "profile", "available_from", "contract_weeks", "hours_from", "hours_to", "preparation"],
        [
          (
            ["W1", "", cell(day), "40", "8", "24", "KAN:3"],
            Phrase(
              nl: "Werkzoekende W1 kan na drie weken inwerken de plek van Medewerker A overnemen.",
              en: "Seeker W1 can take Employee A's place after three weeks of preparation.")
          )
        ]),
      TemplateTable(
        InputSchemas.mentors, isOptional: true, ["id", "positions", "hours_per_week"],
        [
          (
            ["B1", "KAN", "4"],
            Phrase(
              nl: "Collega B1 heeft 4 uur per week om iemand in de kantine in te werken.",
              en: "Colleague B1 has 4 hours a week to train somebody in the canteen.")
          )
        ]),
      TemplateTable(
        InputSchemas.schoolCalendar, isOptional: true, ["calendar", "kind", "from", "to", "note"],
        [
          (
            [
              "ROC", "no_lessons", cell(start.advanced(byDays: 82)), cell(start.advanced(byDays: 90)),
              .init("Vakantie (verzonnen)", "Holiday (invented)"),
            ],
            Phrase(
              nl: "Van zaterdag tot en met de zondag erna is er geen les; de cursus duurt dan een week langer.",
              en: "From Saturday to the Sunday after it there are no lessons; the course then takes a week longer.")
          )
        ]),
    ]
  }

  private static let organisation = TemplateTable(
    InputSchemas.organisation,
    ["id", "name", "department", "fte", "people", "hours_per_week", "hourly_cost", "level", "freed_time_use"],
    [
      (
        [
          "KAN", .init("Kantinemedewerker", "Canteen worker"), .init("Facilitair", "Facilities"), "2", "3", "36",
          "28.50", "2", .init("Meer tijd voor gasten", "More time for guests"),
        ],
        Phrase(
          nl: "Een functie die drie mensen delen. Vul bij vrije_tijd_voor in wat zij met de vrije uren gaan doen.",
          en: "A position that three people share. Say in freed_time_use what they will do with the freed hours.")
      ),
      (
        [
          "ADM", .init("Administratief medewerker", "Administrative worker"), .init("Kantoor", "Office"), "1.5", "2",
          "36", "33.00", "3", .init("Sneller antwoord op vragen", "Quicker answers to questions"),
        ],
        Phrase(
          nl: "Nog een functie. Elke functie staat op een eigen regel.",
          en: "Another position. Each has a row of its own.")
      ),
    ])

  private static let inventory = TemplateTable(
    InputSchemas.inventory,
    [
      "id", "position", "name", "hours_per_week", "frequency", "minutes_each", "windows", "place", "process", "level",
      "kind", "separable", "unpleasant", "light", "blank_means",
    ],
    [
      task(
        "A1", "KAN", "Vaatwasser in- en uitruimen", "Loading and emptying the dishwasher", "8", "20", "24",
        "Keuken", "Kitchen", "Afwas", "Dishes", "1", "afwas", "dishes", isLight: true,
        Phrase(
          nl: "Een taak van 8 uur per week van iedereen samen: 20 keer, 24 minuten per keer.",
          en: "A task of 8 hours a week of all together: 20 times, 24 minutes each.")),
      task(
        "A2", "KAN", "Tafels afnemen en stoelen rechtzetten", "Wiping tables and putting chairs straight", "6", "15",
        "24", "Restaurant", "Restaurant", "Afwas", "Dishes", "1", "schoonmaak", "cleaning", isLight: true,
        Phrase(
          nl: "los_te_maken is ja: iemand anders kan dit doen zonder dat ander werk stilvalt.",
          en: "separable is yes: somebody else can do it without other work coming to a halt.")),
      task(
        "A3", "KAN", "Koffieautomaten bijvullen", "Filling the coffee machines", "5", "10", "30",
        "Gangen", "Corridors", "Dranken", "Drinks", "1", "logistiek", "logistics", isLight: true,
        Phrase(
          nl: "Proces is een woord voor werk dat bij elkaar hoort.",
          en: "Process is a word for work that belongs together.")),
      task(
        "A4", "KAN", "Broodjes bereiden", "Making sandwiches", "30", "20", "90",
        "Keuken", "Kitchen", "Lunch", "Lunch", "2", "koken", "cooking", isSeparable: false, isLight: false,
        Phrase(
          nl: "los_te_maken is nee: dit blijft bij de kantinemedewerker.",
          en: "separable is no: this stays with the canteen worker.")),
      task(
        "A5", "KAN", "Kassa en bestellingen", "Till and orders", "15", "10", "90",
        "Restaurant", "Restaurant", "Lunch", "Lunch", "2", "kassa", "till", isSeparable: false, isLight: true,
        Phrase(
          nl: "Schrijf ook op wat blijft: dan is te zien wat er overblijft voor wie blijft.",
          en: "Write down what stays too: it shows what is left for those who stay.")),
      task(
        "B1", "ADM", "Post rondbrengen", "Taking the mail round", "5", "10", "30",
        "Kantoor", "Office", "Post", "Mail", "1", "logistiek", "logistics", isLight: true,
        Phrase(
          nl: "Werk op niveau 1 bij een functie op niveau 3: daar zit ruimte.",
          en: "Work of level 1 in a position of level 3: there is room.")),
      task(
        "B2", "ADM", "Papier bijvullen en vergaderzalen klaarzetten", "Filling paper and preparing meeting rooms",
        "4", "10", "24", "Kantoor", "Office", "Post", "Mail", "1", "logistiek", "logistics", isLight: true,
        Phrase(
          nl: "leeg_betekent is niet: wat niet is ingevuld, vraagt de taak niet.",
          en: "blank_means is none: what is left blank is not asked by the task.")),
      task(
        "B3", "ADM", "Facturen verwerken", "Processing invoices", "30", "40", "45",
        "Kantoor", "Office", "Facturen", "Invoices", "3", "administratie", "administration", isSeparable: false,
        isLight: false,
        Phrase(nl: "Het werk waar de functie om draait.", en: "The work that the position is about.")),
    ])

  private static func task(
    _ id: String, _ position: String, _ nl: String, _ en: String, _ hours: String, _ frequency: String,
    _ minutes: String, _ placeNL: String, _ placeEN: String, _ processNL: String, _ processEN: String, _ level: String,
    _ kindNL: String, _ kindEN: String, isSeparable: Bool = true, isLight: Bool, _ meaning: Phrase
  ) -> (cells: [TemplateTable.Cell], meaning: Phrase) {
    func word(_ answer: Bool) -> TemplateTable.Cell { answer ? "yes" : "no" }
    return (
      [
        .init(id, id), .init(position, position), .init(nl, en), .init(hours, hours), .init(frequency, frequency),
        .init(minutes, minutes), .init("ma-vr 08:00-16:30", "mon-fri 08:00-16:30"), .init(placeNL, placeEN),
        .init(processNL, processEN), .init(level, level), .init(kindNL, kindEN), word(isSeparable), "no", word(isLight),
        "none",
      ], meaning
    )
  }

  private static let people = TemplateTable(
    InputSchemas.people,
    [
      "id", "name", "hours_from", "hours_to", "hours_per_day", "availability", "birth_year", "support_group",
      "expected_pace", "guidance_hours", "wish", "blank_means", "pace", "contact", "avoid",
    ],
    [
      (
        [
          "P1", .init("Kandidaat 1", "Candidate 1"), "12", "20", "6", .init("ma-vr 08:00-16:00", "mon-fri 08:00-16:00"),
          "1994", "participationAct", "80", "1.5", .init("Rustig werk met vaste taken", "Quiet work with fixed tasks"),
          "average", "2", "2", "",
        ],
        Phrase(
          nl: "Een schuilnaam en wat iemand kan, nooit een diagnose. Tempo 2: rustiger dan gemiddeld (3).",
          en: "A pseudonym and what somebody can do, never a diagnosis. Pace 2: calmer than average (3).")
      ),
      (
        [
          "P2", .init("Kandidaat 2", "Candidate 2"), "8", "16", "8", .init("ma-do 08:00-16:30", "mon-thu 08:00-16:30"),
          "1985", "jobsAgreement", "90", "1", .init("Graag in beweging", "Likes to move about"), "average", "", "",
          .init("geluid", "noise"),
        ],
        Phrase(
          nl:
            "leeg_betekent is gemiddeld: wat niet is ingevuld, gaat zoals bij de meeste mensen. Kan niet tegen lawaai.",
          en: "blank_means is average: what is left blank goes as with most people. Has to avoid noise.")
      ),
    ])

  private static let measures = TemplateTable(
    InputSchemas.measures, isOptional: true,
    ["person", "point", "kind", "raises_by", "description", "one_off_cost", "yearly_cost"],
    [
      (
        [
          "P1", .init("omschakelen", "switch"), "organisational", "1",
          .init("Vaste volgorde op een kaart", "A fixed order on a card"), "50", "0",
        ],
        Phrase(
          nl: "Met een kaart kan P1 één niveau meer aan op omschakelen.",
          en: "With a card P1 can do one level more on switching.")
      )
    ])
}
