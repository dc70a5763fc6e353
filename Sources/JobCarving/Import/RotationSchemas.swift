package import Interchange

extension InputSchemas {
  package static let training = RecordSchema(
    root: "training", dutchRoot: "scholing", record: "wish", dutchRecord: "wens",
    meaning: Phrase(nl: "Wie welke opleiding wil volgen.", en: "Who wants to follow which course."),
    fields: [
      Field(
        "id", "id", .identifier, example: "T1", required: true,
        Phrase(nl: "Code van de scholingswens.", en: "Code of the training wish.")),
      Field(
        "employee", "medewerker", .text, example: "Medewerker A", required: true,
        Phrase(nl: "Schuilnaam van de medewerker.", en: "Pseudonym of the employee.")),
      Field(
        "position", "functie", .identifier, example: "HLP", required: true,
        Phrase(nl: "Code van de functie waarvan de werkplek vrijkomt.", en: "Code of the position whose place is left.")
      ),
      Field(
        "course", "opleiding", aliases: ["cursus"], .text, example: "Helpende plus", required: true,
        Phrase(nl: "Naam van de opleiding.", en: "Name of the course.")),
      Field(
        "qualification", "diploma", .text, example: "Certificaat",
        Phrase(nl: "Wat de medewerker ermee haalt.", en: "What the employee gains by it.")),
      Field(
        "weeks", "weken", .integer(1...520), unit: weeks, example: "30", required: true,
        Phrase(nl: "Aantal lesweken.", en: "Number of weeks with lessons.")),
      Field(
        "hours_away", "uren_weg", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "8", required: true,
        Phrase(nl: "Uren per week niet op de werkplek.", en: "Hours a week away from the workplace.")),
      Field(
        "contract_hours", "contract_uren", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "28",
        Phrase(nl: "Contract van de medewerker. Leeg: voltijd.", en: "The employee's contract. Blank: full time.")),
      Field(
        "earliest_start", "vroegste_start", .day, example: "2027-02-01", required: true,
        Phrase(nl: "Eerste dag waarop de opleiding kan beginnen.", en: "First day on which the course can start.")),
      Field(
        "latest_start", "laatste_start", .day, example: "2027-09-06", required: true,
        Phrase(nl: "Laatste dag waarop de opleiding kan beginnen.", en: "Last day on which the course can start.")),
      Field(
        "start_days", "startdagen", .list, example: "2027-02-01; 2027-09-06",
        Phrase(
          nl: "Dagen waarop de opleiding begint. Leeg: elke maandag ertussen.",
          en: "Days on which the course starts. Blank: any Monday between.")),
      Field(
        "break_weeks", "vakantieweken", .list, example: "2027-02-22; 2027-04-26",
        Phrase(nl: "Een dag uit elke week zonder les.", en: "A day of each week without lessons.")),
      Field(
        "school_calendar", "schoolkalender", .identifier, example: "ROC",
        Phrase(
          nl: "Naam van de kalender van de school, met vakanties en instroomweken.",
          en: "Name of the school's calendar, with holidays and intake weeks.")),
      Field(
        "team", "team", .text, example: "Huiskamer 1",
        Phrase(nl: "Team; er mag maar een deel tegelijk weg.", en: "Team; only part of it may be away at once.")),
      Field(
        "priority", "voorrang", .integer(1...100), example: "1",
        Phrase(nl: "Hoe zwaar deze scholing telt. Leeg: 1.", en: "How much this training weighs. Blank: 1.")),
      Field(
        "cost", "kosten", money, unit: euro, example: "1500",
        Phrase(nl: "Kosten van de opleiding.", en: "Cost of the course.")),
    ])

  package static let seekers = RecordSchema(
    root: "seekers", dutchRoot: "werkzoekenden", record: "seeker", dutchRecord: "werkzoekende",
    meaning: Phrase(
      nl: "Werkzoekenden die een werkplek kunnen overnemen.", en: "Work-seekers who can take over a workplace."),
    fields: [
      Field(
        "id", "id", .identifier, example: "W1", required: true,
        Phrase(nl: "Schuilnaam of code.", en: "Pseudonym or code.")),
      Field(
        "profile", "profiel", .identifier, example: "P12",
        Phrase(nl: "Code in het bestand met mensen, als die er is.", en: "Code in the people file, if there is one.")),
      Field(
        "available_from", "beschikbaar_vanaf", .day, example: "2027-01-04", required: true,
        Phrase(nl: "Eerste dag.", en: "First day.")),
      Field(
        "available_to", "beschikbaar_tot", .day, example: "2027-12-31", Phrase(nl: "Laatste dag.", en: "Last day.")),
      Field(
        "contract_weeks", "contract_weken", .integer(1...520), unit: weeks, example: "52",
        Phrase(
          nl: "Langste contract. Leeg: wat de regeling toestaat.", en: "Longest contract. Blank: what the rules allow.")
      ),
      Field(
        "hours_from", "uren_van", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "20",
        Phrase(nl: "Minste uren per week.", en: "Fewest hours a week.")),
      Field(
        "hours_to", "uren_tot", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "32",
        Phrase(nl: "Meeste uren per week.", en: "Most hours a week.")),
      Field(
        "preparation", "voorbereiding", .list, example: "HLP:6; KOK:3",
        Phrase(
          nl: "Weken voorbereiding per functie, als CODE:WEKEN.", en: "Weeks of preparation by position, as CODE:WEEKS."
        )),
      Field(
        "travel", "reistijd", .list, example: "HLP:25; KOK:50",
        Phrase(
          nl: "Minuten reizen van huis naar de werkplek per functie, als CODE:MINUTEN. Leeg: telt niet mee.",
          en: "Minutes from home to the workplace by position, as CODE:MINUTES. Blank: does not count.")),
      Field(
        "travel_limit", "reistijd_max", .integer(0...1440), example: "45",
        Phrase(nl: "Langste reis in minuten die kan. Leeg: elke.", en: "Longest way in minutes. Blank: any.")),
      Field(
        "distance", "afstand", .list, example: "HLP:12; KOK:30",
        Phrase(
          nl: "Kilometers van huis naar de werkplek, enkele reis, per functie, als CODE:KM. Leeg: kost niets.",
          en: "Kilometres from home to the workplace, one way, by position, as CODE:KM. Blank: costs nothing.")),
    ])

  package static let schoolCalendar = RecordSchema(
    root: "school_calendar", dutchRoot: "schoolkalender", record: "period", dutchRecord: "periode",
    meaning: Phrase(
      nl: "Vakanties en instroomweken van scholen; opleidingen noemen hun kalender.",
      en: "Holidays and intake weeks of schools; trainings name their calendar."),
    fields: [
      Field(
        "calendar", "kalender", .identifier, example: "ROC", required: true,
        Phrase(nl: "Naam van de kalender.", en: "Name of the calendar.")),
      Field(
        "kind", "soort", .choice([["no_lessons", "geen_les"], ["intake", "instroom"]]), example: "geen_les",
        required: true,
        Phrase(
          nl: "Vakantie, of weken waarin een opleiding kan beginnen.",
          en: "Holiday, or weeks in which a course can start.")),
      Field(
        "from", "van", .day, example: "2027-07-17", required: true, Phrase(nl: "Eerste dag.", en: "First day.")),
      Field(
        "to", "tot_en_met", .day, example: "2027-08-29",
        Phrase(nl: "Laatste dag. Leeg: alleen die week.", en: "Last day. Blank: only that week.")),
      Field(
        "note", "omschrijving", .text, example: "Zomervakantie", Phrase(nl: "Wat het is.", en: "What it is.")),
    ])

  package static let mentors = RecordSchema(
    root: "mentors", dutchRoot: "begeleiders", record: "mentor", dutchRecord: "begeleider",
    meaning: Phrase(
      nl: "Collega's die werkzoekenden begeleiden.", en: "Colleagues who guide work-seekers."),
    fields: [
      Field(
        "id", "id", .identifier, example: "B1", required: true,
        Phrase(nl: "Schuilnaam of code.", en: "Pseudonym or code.")),
      Field(
        "positions", "functies", .list, example: "HLP; KOK", required: true,
        Phrase(nl: "Functies waar deze begeleider bij helpt.", en: "Positions that this mentor helps with.")),
      Field(
        "hours_per_week", "uren_per_week", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "4",
        required: true, Phrase(nl: "Uren voor begeleiding.", en: "Hours for guidance.")),
      Field(
        "available_from", "beschikbaar_vanaf", .day, example: "2027-01-04", Phrase(nl: "Eerste dag.", en: "First day.")),
      Field(
        "available_to", "beschikbaar_tot", .day, example: "2027-12-31", Phrase(nl: "Laatste dag.", en: "Last day.")),
    ])
}
