import Interchange

extension QualityRule {
  private static let weba = Phrase(
    nl: "WEBA (TNO en Arbeidsinspectie, 1991)", en: "WEBA (TNO and the Dutch labour inspectorate, 1991)")
  private static let catalogue = Phrase(nl: "arbocatalogi", en: "Dutch occupational health catalogues")
  private static let griffin = Phrase(nl: "Griffin, over job carving", en: "Griffin, on job carving")
  private static let own = Phrase(nl: "–", en: "–")

  /// All rules, in the order in which they are judged.
  public static let all: [QualityRule] = conditions + figures + failures + donors

  private static let conditions: [QualityRule] = [
    QualityRule(
      "quality.known", .ours, keys: ["qualityKnownShare"], name: Phrase(nl: "genoeg bekend", en: "enough is known"),
      definition: Phrase(
        nl: "Een oordeel alleen als over zo veel procent van de tijd het antwoord bekend is; anders een vraag.",
        en: "A verdict only when the answer is known for this percentage of the time; else a question."), source: own),
    QualityRule(
      "weba.completeness", .conditionTheirs, keys: ["completenessShare"], name: QualityTexts.name(.completeness),
      definition: Phrase(
        nl: "Soorten stappen met genoeg procent van de tijd: drie groen, twee oranje, één rood.",
        en: "Kinds of step with enough percent of the time: three green, two amber, one red."), source: weba),
    QualityRule(
      "weba.organising", .conditionTheirs, keys: ["organisingGreen"], name: QualityTexts.name(.organising),
      definition: Phrase(
        nl: "Procent overleggen, plannen en samen oplossen: vanaf de drempel groen, minder oranje, niets rood.",
        en: "Percent of consulting, planning and solving together: from the threshold green, less amber, none red."),
      source: weba),
    QualityRule(
      "weba.shortCycles", .conditionTheirs, keys: ["cycleSeconds", "shortCycleGreen", "shortCycleRed"],
      name: QualityTexts.name(.shortCycles),
      definition: Phrase(
        nl: "Procent van de tijd waarin een beweging binnen zo veel seconden terugkomt; boven de tweede drempel rood.",
        en: "Percent of the time in which a movement returns within so many seconds; above the second threshold red."),
      source: weba),
    QualityRule(
      "weba.difficulty", .conditionTheirs, keys: ["balanceGreen", "balanceAmber", "easyPoints", "hardPoints"],
      name: QualityTexts.name(.difficulty),
      definition: Phrase(
        nl:
          "Procent makkelijk en procent moeilijk werk. Moeilijk voor een persoon: op zo veel punten die te leren zijn vraagt de taak wat de persoon hoogstens kan, of meer; makkelijk: op hoogstens zo veel. Voor een functie: niveau van de taak tegen dat van de functie.",
        en:
          "Percent of easy and of hard work. Hard for a person: on so many points that can be trained the task asks what the person can at most, or more; easy: on at most so many. For a position: level of the task against that of the position."
      ), source: weba),
    QualityRule(
      "weba.autonomy", .conditionTheirs, keys: ["autonomyGreen", "autonomyAmber"], name: QualityTexts.name(.autonomy),
      definition: Phrase(
        nl: "Gemiddelde van tempo, volgorde, werkwijze, plek en pauze (minstens drie bekend), 0–1 in duizendsten.",
        en: "Mean of pace, order, way of working, place and pause (at least three known), 0–1 in thousandths."),
      source: weba),
    QualityRule(
      "weba.contact", .conditionTheirs, keys: ["contactGreen", "contactAmber"], name: QualityTexts.name(.contact),
      definition: Phrase(
        nl: "Procent van de tijd waarin contact kan.", en: "Percent of the time in which contact is possible."),
      source: weba),
    QualityRule(
      "weba.information", .conditionTheirs, keys: ["informationGreen", "informationAmber"],
      name: QualityTexts.name(.information),
      definition: Phrase(
        nl: "Gemiddelde van resultaat kennen en normen kennen, 0–1 in duizendsten.",
        en: "Mean of knowing results and knowing norms, 0–1 in thousandths."), source: weba),
    QualityRule(
      "quality.shortCyclic", .theirs, keys: ["shortCycleDayMinutes", "shortCycleRunMinutes"],
      name: QualityTexts.exposureName,
      definition: Phrase(
        nl:
          "Minuten kortcyclisch werk op de volste dag en achter elkaar; vanaf de drempel rood. Ook geteld vanaf 30 seconden, zoals catalogi van bedrijfstakken.",
        en:
          "Minutes of short-cyclic work on the fullest day and on end; from the threshold red. Also counted below 30 seconds, as sector catalogues do."
      ), source: catalogue),
  ]

  private static let figures: [QualityRule] = [
    QualityRule(
      "quality.motivation", .theirs, name: Phrase(nl: "motiverend vermogen (MPS)", en: "motivating potential (MPS)"),
      definition: Phrase(
        nl:
          "(afwisseling + heel werk + belang) ÷ 3 × autonomie × feedback, 1–343; ook (∛MPS − 1) ÷ 6. De antwoorden komen uit de taken, dus normen gelden niet.",
        en:
          "(variety + identity + significance) ÷ 3 × autonomy × feedback, 1–343; also (∛MPS − 1) ÷ 6. The answers come from the tasks, so that norms do not hold."
      ), source: Phrase(verbatim: "Hackman & Oldham 1976 (Job Diagnostic Survey)")),
    QualityRule(
      "quality.strain", .theirs, keys: ["latitudeLow", "demandsHigh"],
      name: Phrase(nl: "eisen en ruimte", en: "demands and latitude"),
      definition: Phrase(
        nl:
          "Eisen 12–48 en ruimte 24–96; kwadrant volgens een voorbeeld van de bron. Het quotiënt is van beide op 0–1, anders zegt het niets.",
        en:
          "Demands 12–48 and latitude 24–96; quadrant by an example cut of the source. The quotient is of both on 0–1, else it says nothing."
      ), source: Phrase(verbatim: "Karasek (Job Content Questionnaire)")),
    QualityRule(
      "quality.variety", .conditionTheirs, keys: ["skillClasses"],
      name: Phrase(nl: "maat van afwisseling", en: "measure of variety"),
      definition: Phrase(
        nl: "Entropie over soorten werk, niet over taken; exp(H) is het werkelijke aantal soorten.",
        en: "Entropy over kinds of work, not over tasks; exp(H) is the effective number of kinds."),
      source: Phrase(nl: "entropie als maat voor afwisseling (1980)", en: "entropy as a measure of job variety (1980)")),
    QualityRule(
      "quality.learning", .ours, keys: ["stretchMinimum", "stretchMaximum"],
      name: Phrase(nl: "leerzaam", en: "learning value"),
      definition: Phrase(
        nl:
          "Procent van de tijd in taken die op een te leren punt één stap meer vragen dan de persoon kan, en nergens twee (minstens drie punten bekend); goed tussen de drempels. Volgende stap: taken die binnen bereik komen als die punten één stijgen.",
        en:
          "Percent of the time in tasks that ask one step more than the person can on a point that can be trained, and nowhere two (at least three known); good between the thresholds. Next step: tasks that come within reach when those points rise by one."
      ), source: own),
    QualityRule(
      "quality.score", .ours, name: Phrase(nl: "rangorde", en: "order"),
      definition: Phrase(
        nl:
          "Eerst zo weinig mogelijk rood, dan zo weinig mogelijk twijfel (oranje of onbekend), dan het gewogen gemiddelde: \(weights). Wat onbekend is telt als 0.",
        en:
          "First as little red as possible, then as few doubts (amber or unknown), then the weighted mean: \(weights). What is unknown counts as 0."
      ), source: own),
  ]

  private static var weights: String {
    QualityScore.weights.map { "\($0.figure) \($0.weight)" }.joined(separator: ", ")
  }

  private static let failures: [QualityRule] = [
    QualityRule(
      "failure.monotony", .ours, keys: ["varietyMinimum"], name: FailureTexts.name("failure.monotony"),
      definition: Phrase(
        nl: "Werkelijk aantal soorten werk, in tienden, onder de drempel.",
        en: "Effective number of kinds of work, in tenths, below the threshold."),
      source: Phrase(nl: "Parker, over slecht ontworpen werk", en: "Parker, on poorly designed work")),
    QualityRule(
      "failure.leftovers", .conditionTheirs, keys: ["burdenTolerance"], name: FailureTexts.name("failure.leftovers"),
      definition: Phrase(
        nl:
          "Procent vervelend of gevaarlijk werk hoger dan in de functies die werk kunnen geven, plus zo veel procentpunten; rood.",
        en:
          "Percent of unpleasant or dangerous work above that of the positions that can give work, plus so many percentage points; red."
      ), source: griffin),
    QualityRule(
      "failure.isolation", .conditionTheirs, keys: ["integrationMinimum"], name: FailureTexts.name("failure.isolation"),
      definition: Phrase(
        nl: "Procent van de tijd met of naast collega's onder de drempel.",
        en: "Percent of the time with or next to colleagues below the threshold."), source: griffin),
    QualityRule(
      "failure.process", .ours, keys: ["spreadMinimum"], name: FailureTexts.name("failure.process"),
      definition: Phrase(
        nl: "1 − som van de gekwadrateerde aandelen van werkprocessen, in duizendsten, onder de drempel.",
        en: "1 − sum of the squared shares of work processes, in thousandths, below the threshold."),
      source: Phrase(nl: "Holwerda 2013, over duurzaamheid", en: "Holwerda 2013, on sustainability")),
    QualityRule(
      "failure.largestTask", .ours, name: FailureTexts.name("failure.largestTask"),
      definition: Phrase(
        nl:
          "Uren die blijven als de grootste taak wegvalt, tegen wat minstens is afgesproken; zonder afspraak een vraag.",
        en:
          "Hours that stay when the largest task falls away, against the least that is agreed; without any, a question."
      ), source: own),
    QualityRule(
      "failure.growth", .conditionTheirs, name: FailureTexts.name("failure.growth"),
      definition: Phrase(
        nl: "Geen tijd in taken die één stap meer vragen, of geen volgende stap in de inventaris.",
        en: "No time in tasks that ask one step more, or no next step in the inventory."),
      source: Phrase(nl: "bekende klacht over gecreëerde functies", en: "known complaint about created functions")),
    QualityRule(
      "failure.displacement", .conditionTheirs, name: FailureTexts.name("failure.displacement"),
      definition: Phrase(
        nl:
          "Zeven vragen in het scenario (`displacement`); één teken is een waarschuwing, zonder antwoord blijft de vraag open.",
        en:
          "Seven questions in the scenario (`displacement`); one sign is a warning, without an answer the question stays."
      ),
      source: Phrase(
        nl: "Arbeidsinspectie; Handreiking verdringing voorkomen",
        en: "Dutch labour inspectorate; guide to preventing displacement")),
  ]

  private static let donors: [QualityRule] = [
    QualityRule(
      "failure.heavy", .ours, keys: ["donorEasyMinimum"], name: FailureTexts.name("failure.heavy"),
      definition: Phrase(
        nl: "Procent makkelijk werk dat blijft in de functie die werk geeft: minder dan nu, en onder de drempel.",
        en: "Percent of easy work that stays in the position: less than now, and below the threshold."),
      source: weba),
    QualityRule(
      "failure.variety", .ours, keys: ["donorVarietyLoss"], name: FailureTexts.name("failure.variety"),
      definition: Phrase(
        nl: "Het werkelijke aantal soorten werk daalt met meer dan zo veel procent.",
        en: "The effective number of kinds of work drops by more than so many percent."), source: weba),
    QualityRule(
      "failure.recovery", .ours, keys: ["donorRecoveryMinutes"], name: FailureTexts.name("failure.recovery"),
      definition: Phrase(
        nl: "Minuten licht werk per dag en persoon die blijven: minder dan nu, en onder de drempel.",
        en: "Minutes of light work a day and person that stay: less than now, and below the threshold."), source: own),
  ]
}
