package import Interchange

extension InputSchemas {
  package static let organisation = RecordSchema(
    root: "organisation", dutchRoot: "organisatie", record: "position", dutchRecord: "functie",
    meaning: Phrase(
      nl: "De functies van de organisatie, één per regel.", en: "The organisation's positions, one a row."),
    fields: [
      Field(
        "id", "id", aliases: ["code", "functiecode"], .identifier, example: "VPK", required: true,
        Phrase(nl: "Korte code van de functie.", en: "Short code of the position.")),
      Field(
        "name", "naam", aliases: ["functienaam", "title"], .text, example: "Verpleegkundige", required: true,
        Phrase(nl: "Naam van de functie.", en: "Name of the position.")),
      Field(
        "department", "afdeling", .text, example: "B3",
        Phrase(nl: "Afdeling waar de functie bij hoort.", en: "Department that the position belongs to.")),
      Field(
        "employer", "werkgever", .text, example: "Ziekenhuis De Linde",
        Phrase(nl: "Werkgever, als er meer dan één is.", en: "Employer, when there is more than one.")),
      Field(
        "fte", "fte", .number(scale: 100, 0...10_000_000), unit: Phrase(verbatim: "fte"), example: "24,5",
        required: true,
        Phrase(nl: "Omvang van de functie in voltijdbanen.", en: "Size of the position in full-time jobs.")),
      Field(
        "people", "medewerkers", aliases: ["headcount", "aantal_medewerkers"], .integer(0...1_000_000), example: "31",
        Phrase(nl: "Hoeveel mensen de functie delen.", en: "How many people share the position.")),
      Field(
        "hours_per_week", "uren_per_week", aliases: ["fulltime", "voltijd"], .number(scale: 100, 1_00...168_00),
        unit: hoursAWeek, example: "36",
        Phrase(
          nl: "Uren van een voltijdbaan. Leeg: 36.", en: "Hours of a full-time job. Blank: 36.")),
      Field(
        "hourly_cost", "uurkosten", aliases: ["kosten_per_uur"], .number(scale: 100, 0...100_000), unit: euro,
        example: "41,50", required: true,
        Phrase(
          nl: "Wat een gewerkt uur de werkgever kost.", en: "What an hour of work costs the employer.")),
      Field(
        "level", "niveau", .integer(1...6), example: "4",
        Phrase(
          nl: "Opleidingsniveau: 1 geen diploma of entree, 2–4 mbo, 5 hbo, 6 wo.",
          en: "Education level: 1 no diploma, 2–4 vocational, 5 bachelor, 6 master.")),
      Field(
        "contracted_out_to", "uitbesteed_aan", .text, example: "Schoonmaakbedrijf Helder",
        Phrase(
          nl: "Bedrijf dat deze mensen in dienst heeft. Leeg: de organisatie zelf.",
          en: "Firm that employs these people. Blank: the organisation itself.")),
      Field(
        "consent", "toestemming", .yesNo, example: "ja",
        Phrase(
          nl: "Of dat bedrijf akkoord is dat taken verhuizen.", en: "Whether that firm agrees that tasks move.")),
      Field(
        "min_hours", "blijft_minstens_uren", hours, unit: hoursAWeek, example: "700",
        Phrase(nl: "Uren die in de functie moeten blijven.", en: "Hours that have to stay in the position.")),
      Field(
        "min_light_share", "licht_minstens", .integer(0...100), unit: percent, example: "10",
        Phrase(
          nl: "Deel van wat blijft dat licht werk moet zijn.", en: "Share of what stays that has to be light work.")),
      Field(
        "freed_time_use", "vrije_tijd_voor", .text, example: "Meer tijd bij patiënten",
        Phrase(nl: "Wat mensen met de vrije uren gaan doen.", en: "What people will do with the freed hours.")),
      Field(
        "redeployment", "benutting", .integer(0...100), unit: percent, example: "50",
        Phrase(
          nl: "Deel van de vrije uren dat echt zo gebruikt wordt.",
          en: "Share of the freed hours that is really used for it.")),
    ])
}
