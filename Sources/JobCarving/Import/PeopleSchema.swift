package import Interchange

extension InputSchemas {
  package static let people = RecordSchema(
    root: "people", dutchRoot: "mensen", record: "person", dutchRecord: "persoon",
    meaning: Phrase(
      nl: "Mogelijkheden van mensen, onder een schuilnaam; geen diagnoses.",
      en: "People's capabilities, under a pseudonym; no diagnoses."),
    fields: person + levels.map(abilityField) + limits + conditions)

  private static let person: [Field] = [
    Field(
      "id", "id", aliases: ["code", "kandidaat"], .identifier, example: "P1", required: true,
      Phrase(nl: "Schuilnaam of code.", en: "Pseudonym or code.")),
    Field(
      "name", "naam", .text, example: "Kandidaat 1",
      Phrase(nl: "Naam voor op papier; een schuilnaam.", en: "Name on paper; a pseudonym.")),
    Field(
      "how_many", "aantal", .integer(1...10_000), example: "1",
      Phrase(nl: "Hoeveel mensen dit profiel hebben. Leeg: 1.", en: "How many people have this profile. Blank: 1.")),
    Field(
      "hours_from", "uren_van", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "20", required: true,
      Phrase(nl: "Minste uren per week.", en: "Fewest hours a week.")),
    Field(
      "hours_to", "uren_tot", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "24", required: true,
      Phrase(nl: "Meeste uren per week.", en: "Most hours a week.")),
    Field(
      "hours_per_day", "uren_per_dag", .number(scale: 100, 1_00...24_00), unit: Phrase(nl: "uur", en: "hours"),
      example: "6", Phrase(nl: "Meeste uren op een dag.", en: "Most hours in a day.")),
    Field(
      "availability", "beschikbaar", .text, example: "ma-do 07:00-13:00",
      Phrase(nl: "Wanneer iemand kan werken.", en: "When the person can work.")),
    Field(
      "birth_year", "geboortejaar", .integer(1900...2100), example: "1998",
      Phrase(nl: "Geboortejaar, voor het jeugdloon.", en: "Year of birth, for the youth wage.")),
    Field(
      "support_group", "doelgroep",
      .choice([
        ["participationAct", "participatiewet"], ["wajong"], ["jobsAgreement", "banenafspraak"],
        ["disabledEmployee", "arbeidsgehandicapt"], ["none", "geen"],
      ]), example: "participatiewet",
      Phrase(nl: "Wet of regeling die steun geeft.", en: "Law or scheme that gives support.")),
    Field(
      "instrument", "instrument",
      .choice([
        ["measured", "gemeten"], ["flatRate", "forfaitair"], ["dispensation", "loondispensatie"], ["none", "geen"],
      ]), example: "gemeten",
      Phrase(
        nl: "Hoe minder prestatie wordt goedgemaakt. Leeg: volgt uit de doelgroep.",
        en: "How a lower performance is made good. Blank: follows from the group.")),
    Field(
      "hourly_wage", "uurloon", .number(scale: 100, 0...1_000_00), unit: euro, example: "15,40",
      Phrase(nl: "Bruto uurloon. Leeg: het minimumloon.", en: "Gross hourly wage. Blank: the minimum wage.")),
    Field(
      "expected_pace", "verwacht_tempo", .integer(1...150), unit: percent, example: "80",
      Phrase(
        nl: "Verwacht tempo naast een gewone collega. Leeg: 100.",
        en: "Expected pace beside an average colleague. Blank: 100.")),
    Field(
      "expected_quality", "verwachte_kwaliteit", .integer(1...150), unit: percent, example: "95",
      Phrase(nl: "Verwachte kwaliteit. Leeg: 100.", en: "Expected quality. Blank: 100.")),
    Field(
      "expected_net_time", "verwachte_netto_tijd", .integer(1...100), unit: percent, example: "90",
      Phrase(
        nl: "Verwacht deel van de tijd dat echt aan het werk op gaat. Leeg: 100.",
        en: "Expected share of the time that really goes to the work. Blank: 100.")),
    Field(
      "guidance_hours", "begeleiding_uren", .number(scale: 100, 0...60_00), unit: hoursAWeek, example: "1,5",
      Phrase(nl: "Begeleiding door een collega.", en: "Guidance by a colleague.")),
    Field(
      "one_off_cost", "eenmalige_kosten", money, unit: euro, example: "500",
      Phrase(nl: "Kosten die één keer komen.", en: "Costs that come once.")),
    Field(
      "weight", "gewicht", .integer(0...1000), example: "1",
      Phrase(nl: "Hoe zwaar plaatsen telt. Leeg: 1.", en: "How much placing weighs. Blank: 1.")),
    Field(
      "licences", "bevoegdheden", .list, example: "heftruck",
      Phrase(nl: "Bevoegdheden en certificaten.", en: "Authorities and certificates.")),
    Field(
      "wish", "wens", .text, example: "Leren en doorgroeien",
      Phrase(nl: "Wat iemand wil.", en: "What the person wishes.")),
    Field(
      "blank_means", "leeg_betekent", .choice([["unknown", "onbekend"], ["average", "gemiddeld"]]),
      example: "gemiddeld",
      Phrase(
        nl: "Wat een lege mogelijkheid betekent: onbekend (anders) of gemiddeld.",
        en: "What a blank capability means: unknown (default) or average.")),
    Field(
      "at_least", "minstens", .list, example: "aandacht; onthouden",
      Phrase(
        nl: "Mogelijkheden waarvan het niveau 'dit of meer' is; meer vragen is dan onbekend.",
        en: "Capabilities whose level is 'this or more'; asking more is then unknown.")),
    Field(
      "source", "bron", .text, example: "FML: aandacht I-1",
      Phrase(nl: "Waar de waarden vandaan komen.", en: "Where the values come from.")),
  ]

  private static func abilityField(_ field: Field) -> Field {
    var field = field
    field.kind = .number(scale: 10, 0...50)
    field.example = "3"
    field.meaning = Phrase(
      nl: field.meaning.nl.replacing("0 niet nodig", with: "0 niet mogelijk"),
      en: field.meaning.en.replacing("0 not needed", with: "0 not possible"))
    return field
  }

  private static let limits: [Field] = [
    limit("lift_kg", "tillen_kg", Phrase(verbatim: "kg"), Phrase(nl: "zwaarste gewicht", en: "heaviest weight")),
    limit(
      "lift_per_hour", "tillen_per_uur", perHour, Phrase(nl: "hoe vaak tillen kan", en: "how often lifting is possible")
    ),
    limit(
      "push_kg", "duwen_kg", Phrase(verbatim: "kgf"),
      Phrase(nl: "kracht bij duwen en trekken", en: "force of pushing and pulling")),
    limit(
      "reach_per_hour", "reiken_per_uur", perHour,
      Phrase(nl: "hoe vaak reiken kan", en: "how often reaching is possible")),
    limit(
      "bend_per_hour", "bukken_per_uur", perHour, Phrase(nl: "hoe vaak bukken kan", en: "how often bending is possible")
    ),
    limit("walk_on_end", "lopen_aaneen", minutes, Phrase(nl: "lopen achter elkaar", en: "walking on end")),
    limit("walk_per_day", "lopen_per_dag", minutes, Phrase(nl: "lopen op een dag", en: "walking in a day")),
    limit("stand_on_end", "staan_aaneen", minutes, Phrase(nl: "staan achter elkaar", en: "standing on end")),
    limit("stand_per_day", "staan_per_dag", minutes, Phrase(nl: "staan op een dag", en: "standing in a day")),
    limit("sit_on_end", "zitten_aaneen", minutes, Phrase(nl: "zitten achter elkaar", en: "sitting on end")),
    limit("sit_per_day", "zitten_per_dag", minutes, Phrase(nl: "zitten op een dag", en: "sitting in a day")),
  ]

  private static func limit(_ name: String, _ dutch: String, _ unit: Phrase, _ what: Phrase) -> Field {
    Field(
      name, dutch, .integer(0...10_000), unit: unit, example: "10",
      Phrase(nl: "Grens: \(what.nl).", en: "Limit: \(what.en)."))
  }

  private static let conditions: [Field] = [
    Field(
      "avoid", "vermijden", .list, example: "oproep; geluid",
      Phrase(
        nl: "Omstandigheden die niet kunnen; zelfde woorden als bij de taken.",
        en: "Conditions to avoid; the same words as with the tasks."))
  ]

  /// Which of the people a record tells more of.
  static let personCode = Field(
    "person", "persoon", .identifier, example: "P1", required: true,
    Phrase(nl: "Code van de persoon.", en: "Code of the person."))

  package static let performance = RecordSchema(
    root: "performance", dutchRoot: "prestaties", record: "expectation", dutchRecord: "verwachting",
    meaning: Phrase(
      nl: "Verwachte prestatie per persoon en soort werk, als die afwijkt. Mag ontbreken.",
      en: "Expected performance by person and kind of work, where it differs. Optional."),
    fields: [
      personCode,
      Field(
        "kind", "soort", .text, example: "logistiek", required: true,
        Phrase(nl: "Soort werk, als bij de taken.", en: "Kind of work, as with the tasks.")),
      Field(
        "pace", "tempo", .integer(1...150), unit: percent, example: "90", required: true,
        Phrase(nl: "Verwacht tempo.", en: "Expected pace.")),
      Field(
        "quality", "kwaliteit", .integer(1...150), unit: percent, example: "100", required: true,
        Phrase(nl: "Verwachte kwaliteit.", en: "Expected quality.")),
      Field(
        "net_time", "netto_tijd", .integer(1...100), unit: percent, example: "95", required: true,
        Phrase(nl: "Verwachte netto werktijd.", en: "Expected net work time.")),
    ])

  package static let measures = RecordSchema(
    root: "measures", dutchRoot: "voorzieningen", record: "measure", dutchRecord: "voorziening",
    meaning: Phrase(
      nl: "Voorzieningen die werk en mens beter laten passen. Mag ontbreken.",
      en: "Measures that make work and person fit better. Optional."),
    fields: [
      personCode,
      Field(
        "point", "punt", .text, example: "staan_aaneen", required: true,
        Phrase(
          nl: "De mogelijkheid, grens of omstandigheid, met de kolomnaam.",
          en: "The capability, limit or condition, by its column name.")),
      Field(
        "kind", "soort",
        .choice([["organisational", "organisatorisch"], ["technical", "technisch"], ["guidance", "begeleiding"]]),
        example: "technisch", required: true,
        Phrase(nl: "Soort voorziening.", en: "Kind of measure.")),
      Field(
        "raises_by", "verhoogt_met", .number(scale: 10, 0...10_000_0), example: "1",
        Phrase(
          nl: "Hoeveel meer er dan kan, in de eenheid van het punt. Leeg bij een omstandigheid.",
          en: "How much more is possible then, in the unit of the point. Blank for a condition.")),
      Field(
        "description", "omschrijving", .text, example: "Sta-zitkruk", required: true,
        Phrase(nl: "Wat het is.", en: "What it is.")),
      Field(
        "one_off_cost", "eenmalige_kosten", money, unit: euro, example: "350",
        Phrase(nl: "Kosten die één keer komen.", en: "Costs that come once.")),
      Field(
        "yearly_cost", "kosten_per_jaar", money, unit: euro, example: "0",
        Phrase(nl: "Kosten per jaar.", en: "Costs a year.")),
    ])
}
