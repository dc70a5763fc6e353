package import Interchange

extension InputSchemas {
  package static let inventory = RecordSchema(
    root: "inventory", dutchRoot: "inventaris", record: "task", dutchRecord: "taak",
    meaning: Phrase(nl: "De taken, één per regel.", en: "The tasks, one a row."),
    fields: identity + time + surroundings + judgement + demands + routine + quality + levels + exposures + remainder)

  private static let identity: [Field] = [
    Field(
      "id", "id", aliases: ["code", "taakcode", "nr"], .identifier, example: "Z07", required: true,
      Phrase(nl: "Korte code van de taak.", en: "Short code of the task.")),
    Field(
      "position", "functie", aliases: ["functiecode", "position_id"], .identifier, example: "VPK", required: true,
      Phrase(nl: "Code van de functie die de taak nu doet.", en: "Code of the position that does the task now.")),
    Field(
      "name", "taak", aliases: ["naam", "omschrijving", "taaknaam", "task"], .text, example: "Linnenkar aanvullen",
      required: true, Phrase(nl: "De taak in een paar woorden.", en: "The task in a few words.")),
  ]

  private static let time: [Field] = [
    Field(
      "hours_per_week", "uren_per_week", aliases: ["uren", "hours"], hours, unit: hoursAWeek, example: "3,5",
      Phrase(
        nl: "Uren per week, van iedereen in de functie samen. Of geef minuten, of frequentie en minuten per keer.",
        en: "Hours a week of all people in the position together. Or give minutes, or frequency and minutes each.")),
    Field(
      "minutes_per_week", "minuten_per_week", aliases: ["minuten", "minutes"], .integer(0...100_000_000),
      unit: minutes, example: "210", Phrase(nl: "Minuten per week.", en: "Minutes a week.")),
    Field(
      "frequency", "frequentie", aliases: ["keer_per_week", "times_per_week"], .number(scale: 100, 0...100_000_00),
      unit: Phrase(nl: "keer per week", en: "times a week"), example: "7",
      Phrase(nl: "Hoe vaak per week.", en: "How often a week.")),
    Field(
      "minutes_each", "minuten_per_keer", aliases: ["duur"], .number(scale: 10, 0...100_000_0), unit: minutes,
      example: "30", Phrase(nl: "Hoe lang één keer duurt.", en: "How long one time takes.")),
    Field(
      "smallest_part", "kleinste_deel", .integer(0...1_000_000), unit: minutes, example: "60",
      Phrase(
        nl: "Kleinste deel in minuten per week dat los kan. Leeg of 0: alleen als geheel.",
        en: "Smallest part in minutes a week that can move. Blank or 0: only as a whole.")),
    Field(
      "windows", "momenten", aliases: ["moment", "tijdvenster"], .text, example: "ma-vr 07:00-09:00",
      Phrase(
        nl: "Wanneer het moet. Meer momenten met ; ertussen. Leeg: maakt niet uit.",
        en: "When it has to be done. Several with ; between. Blank: any time.")),
    Field(
      "minutes_assumed", "minuten_aangenomen", .yesNo, example: "nee",
      Phrase(
        nl: "Of de minuten met een regel zijn verdeeld en nog niemand ze heeft bevestigd.",
        en: "Whether a rule shared out the minutes and nobody confirmed them.")),
    Field(
      "frequency_assumed", "frequentie_aangenomen", .yesNo, example: "nee",
      Phrase(
        nl: "Of de frequentie uit een catalogus komt en nog niemand haar heeft bevestigd.",
        en: "Whether the frequency is that of a catalogue and nobody confirmed it.")),
  ]

  private static let surroundings: [Field] = [
    Field("place", "plaats", .text, example: "Afdeling", Phrase(nl: "Waar het werk is.", en: "Where the work is.")),
    Field(
      "process", "proces", .text, example: "Linnen",
      Phrase(nl: "Werkproces waar de taak bij hoort.", en: "Work process that the task belongs to.")),
    Field(
      "level", "niveau", .integer(1...6), example: "1",
      Phrase(
        nl: "Niveau dat de taak zelf vraagt, zelfde schaal als de functie.",
        en: "Level that the task itself asks, on the scale of the position.")),
    Field(
      "licence", "bevoegdheid", .text, example: "BIG",
      Phrase(
        nl: "Bevoegdheid of certificaat dat nodig is. Leeg: geen.",
        en: "Authority or certificate that is needed. Blank: none.")),
    Field(
      "kind", "soort", .text, example: "logistiek",
      Phrase(
        nl: "Soort werk; prestaties van mensen kunnen per soort verschillen.",
        en: "Kind of work; people's performance may differ by kind.")),
    Field(
      "labels", "kenmerken", .list, example: "vuil; linnen",
      Phrase(
        nl: "Woorden voor wat de taak meebrengt; regels over niet samen gaan hierover.",
        en: "Words for what the task brings along; rules about conflicts name them.")),
    Field(
      "not_with", "niet_samen_met", .list, example: "voeding",
      Phrase(
        nl: "Taken of kenmerken die niet in dezelfde baan mogen.",
        en: "Tasks or labels that may not be in the same job.")),
    Field(
      "bond", "hoort_bij", .text, example: "bedden",
      Phrase(
        nl: "Taken met hetzelfde woord verhuizen samen.", en: "Tasks with the same word move together.")),
  ]

  private static let judgement: [Field] = [
    Field(
      "separable", "los_te_maken", .yesNo, example: "ja",
      Phrase(
        nl: "Of de taak zonder problemen uit het werk kan.", en: "Whether the task can leave the work without problems."
      )),
    Field(
      "left_undone", "blijft_liggen", .yesNo, example: "nee",
      Phrase(nl: "Of de taak nu blijft liggen.", en: "Whether the task is left undone now.")),
    Field(
      "overtime", "in_overwerk", .yesNo, example: "nee",
      Phrase(nl: "Of de taak nu in overwerk gebeurt.", en: "Whether the task is done in overtime now.")),
    Field(
      "by_temps", "door_inhuur", .yesNo, example: "nee",
      Phrase(nl: "Of inhuur de taak nu doet.", en: "Whether temporary staff do the task now.")),
    Field(
      "unpleasant", "onprettig", .yesNo, example: "nee",
      Phrase(nl: "Of mensen de taak vervelend vinden.", en: "Whether people find the task unpleasant.")),
    Field(
      "light", "licht_werk", .yesNo, example: "ja",
      Phrase(
        nl: "Of mensen bij deze taak op adem komen.", en: "Whether people recover in this task.")),
    Field(
      "cycle_seconds", "cyclus_seconden", .integer(1...1_000_000), unit: Phrase(nl: "seconden", en: "seconds"),
      example: "45",
      Phrase(
        nl: "Na hoeveel seconden dezelfde beweging terugkomt.",
        en: "After how many seconds the same movement returns.")),
  ]

  private static let demands: [Field] = [
    demand("demand_independence", "eis_zelfstandigheid", Phrase(nl: "zelfstandig beslissen", en: "deciding oneself")),
    demand("demand_social", "eis_sociaal", Phrase(nl: "omgaan met mensen", en: "dealing with people")),
    demand("demand_deadlines", "eis_deadlines", Phrase(nl: "deadlines en pieken", en: "deadlines and peaks")),
    demand("demand_pace", "eis_tempo", Phrase(nl: "werktempo", en: "pace")),
    demand("demand_interruptions", "eis_onderbrekingen", Phrase(nl: "onderbrekingen", en: "interruptions")),
    demand(
      "demand_unpredictability", "eis_onvoorspelbaar", Phrase(nl: "onvoorspelbaar werk", en: "unpredictable work")),
    demand("demand_physical", "eis_lichamelijk", Phrase(nl: "lichamelijke belasting", en: "physical load")),
  ]

  private static func demand(_ name: String, _ dutch: String, _ what: Phrase) -> Field {
    Field(
      name, dutch, .text, unit: Phrase(verbatim: "0–4"), example: "1",
      Phrase(
        nl: "Taakeis: \(what.nl). 2 is als in een gemiddelde baan.",
        en: "Task requirement: \(what.en). 2 is an average job."
      ))
  }

  private static let routine: [Field] = [
    item("repeat_same", "steeds_hetzelfde", Phrase(nl: "steeds hetzelfde doen", en: "repeating the same")),
    item("exact", "precies", Phrase(nl: "precies werken", en: "being exact")),
    item("structured", "vaste_werkwijze", Phrase(nl: "een vaste werkwijze", en: "structured work")),
    item(
      "machine_paced", "machine_bepaalt_tempo",
      Phrase(nl: "een machine bepaalt het tempo", en: "a machine sets the pace")),
    item("repetitive_motion", "herhaalde_beweging", Phrase(nl: "herhaalde bewegingen", en: "repeated movements")),
    item("analyse", "uitzoeken", Phrase(nl: "uitzoeken en beoordelen", en: "analysing and judging")),
    item("create", "bedenken", Phrase(nl: "iets nieuws bedenken", en: "thinking up something new")),
    item("persuade_or_care", "overtuigen_of_zorgen", Phrase(nl: "overtuigen of zorgen", en: "persuading or caring")),
    item("lead", "aansturen", Phrase(nl: "anderen aansturen", en: "leading others")),
    item("freedom_of_sequence", "vrije_volgorde", Phrase(nl: "zelf de volgorde kiezen", en: "choosing the sequence")),
    item("exceptions", "uitzonderingen", Phrase(nl: "uitzonderingen per keer", en: "exceptions each time")),
  ]

  private static func item(_ name: String, _ dutch: String, _ what: Phrase) -> Field {
    Field(
      name, dutch, .text, unit: Phrase(verbatim: "1–5"), example: "4",
      Phrase(
        nl: "Routine: \(what.nl). 1 niet, 3 gemiddeld, 5 sterk.",
        en: "Routine: \(what.en). 1 not, 3 average, 5 strongly."))
  }

  static let levels: [Field] = zip(CapabilityDimension.levels, levelNames).map { dimension, dutch in
    Field(
      dimension.id, dutch, .text, unit: Phrase(verbatim: "0–5"), example: "2",
      Phrase(
        nl: "\(dimension.name.nl): 0 niet nodig, 3 als in een gemiddelde baan, 5 zeer veel.",
        en: "\(dimension.name.en): 0 not needed, 3 as in an average job, 5 very much."))
  }

  /// The Dutch column names of the level dimensions, in order.
  static let levelNames = [
    "aandacht", "verdelen", "onthouden", "begrijpen", "plannen", "zelfstandig", "tempo", "omschakelen",
    "onvoorspelbaarheid", "deadlines", "nauwkeurig", "volhouden", "verantwoordelijk", "samenwerken", "klantcontact",
    "conflict_aankunnen", "lezen", "schrijven", "rekenen", "spreken", "zien", "horen", "handvaardig",
  ]

  private static let exposures: [Field] = [
    exposure(
      "lift_kg", "tillen_kg", Phrase(verbatim: "kg"),
      Phrase(nl: "zwaarste gewicht dat je tilt", en: "heaviest weight lifted")),
    exposure("lift_per_hour", "tillen_per_uur", perHour, Phrase(nl: "hoe vaak je tilt", en: "how often one lifts")),
    exposure(
      "push_kg", "duwen_kg", Phrase(verbatim: "kgf"),
      Phrase(nl: "kracht bij duwen en trekken", en: "force of pushing and pulling")),
    exposure("reach_per_hour", "reiken_per_uur", perHour, Phrase(nl: "hoe vaak je reikt", en: "how often one reaches")),
    exposure("bend_per_hour", "bukken_per_uur", perHour, Phrase(nl: "hoe vaak je bukt", en: "how often one bends")),
    exposure("walk_on_end", "lopen_aaneen", minutes, Phrase(nl: "lopen achter elkaar", en: "walking on end")),
    exposure(
      "walk_share", "lopen_deel", percent, Phrase(nl: "deel van de tijd lopen", en: "share of the time walking")),
    exposure("stand_on_end", "staan_aaneen", minutes, Phrase(nl: "staan achter elkaar", en: "standing on end")),
    exposure(
      "stand_share", "staan_deel", percent, Phrase(nl: "deel van de tijd staan", en: "share of the time standing")),
    exposure("sit_on_end", "zitten_aaneen", minutes, Phrase(nl: "zitten achter elkaar", en: "sitting on end")),
    exposure(
      "sit_share", "zitten_deel", percent, Phrase(nl: "deel van de tijd zitten", en: "share of the time sitting")),
  ]

  static let perHour = Phrase(nl: "keer per uur", en: "times an hour")

  private static func exposure(_ name: String, _ dutch: String, _ unit: Phrase, _ what: Phrase) -> Field {
    Field(
      name, dutch, .text, unit: unit, example: "10",
      Phrase(nl: "Belasting: \(what.nl).", en: "Exposure: \(what.en)."))
  }

  private static let remainder: [Field] = [
    Field(
      "done_by", "gedaan_door", .choice([["people", "mensen", "mens"], ["system", "systeem", "automatisch"]]),
      example: "mensen",
      Phrase(
        nl: "Wie de taak doet: mensen (anders), of een systeem uit zichzelf. Alleen werk van mensen kan verhuizen.",
        en: "Who does the task: people (default), or a system by itself. Only work of people can move.")),
    Field(
      "tools", "hulpmiddelen", .list, example: "planbord; zaaksysteem",
      Phrase(
        nl: "Systemen, documenten en spullen waarmee het werk gebeurt.",
        en: "Systems, documents and things that the work is done with.")),
    Field(
      "depends_on", "hangt_af_van", .list, example: "Z06",
      Phrase(nl: "Codes van taken waarop deze taak wacht.", en: "Codes of tasks that this task waits for.")),
    Field(
      "conditions", "omstandigheden", .list, example: "nat; geluid?",
      Phrase(
        nl: "Wat er bij het werk voorkomt; een vraagteken erachter is: soms.",
        en: "What comes with the work; a question mark behind it means: sometimes.")),
    Field(
      "blank_means", "leeg_betekent",
      .choice([["unknown", "onbekend"], ["average", "gemiddeld"], ["none", "niet"]]),
      example: "niet",
      Phrase(
        nl: "Wat een lege eis betekent: onbekend (anders), gemiddeld, of niet gevraagd.",
        en: "What a blank requirement means: unknown (default), average, or not asked.")),
    Field(
      "source", "bron", .text, example: "interview 12-10-2026",
      Phrase(nl: "Van wie of waaruit dit komt.", en: "Who or what says so.")),
  ]
}
