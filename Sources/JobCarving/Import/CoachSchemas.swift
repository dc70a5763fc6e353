package import Interchange

/// What a job coach records beside the work and the people.
extension InputSchemas {
  package static let decisions = RecordSchema(
    root: "decisions", dutchRoot: "besluiten", record: "decision", dutchRecord: "besluit",
    meaning: Phrase(
      nl: "Wat een mens besloot over een signaal (let op) in de vergelijking. Mag ontbreken.",
      en: "What a person decided on a signal of the comparison. Optional."),
    fields: [
      personCode,
      Field(
        "task", "taak", .identifier, example: "Z07",
        Phrase(
          nl: "Code van de taak waarover het besluit gaat. Leeg: alle taken.",
          en: "Code of the task that the decision is about. Blank: all tasks.")),
      Field(
        "point", "punt", .text, example: "staan_aaneen",
        Phrase(
          nl: "De mogelijkheid, grens of omstandigheid. Leeg: elk signaal van de taak.",
          en: "The capability, limit or condition. Blank: every signal of the task.")),
      Field(
        "decision", "besluit", .text, example: "Kan: na elke ronde vijf minuten zitten", required: true,
        Phrase(nl: "De reden of de maatregel, in een zin.", en: "The reason or the measure, in a sentence.")),
      Field(
        "by", "door", .text, example: "jobcoach", required: true,
        Phrase(nl: "Rol van wie besloot; geen naam.", en: "Role of who decided; no name.")),
      Field(
        "date", "datum", .day, example: "2026-11-20", required: true,
        Phrase(nl: "Dag van het besluit.", en: "Day of the decision.")),
    ])

  package static let context = RecordSchema(
    root: "context", dutchRoot: "achtergrond", record: "background", dutchRecord: "achtergrond_persoon",
    meaning: Phrase(
      nl: "Achtergrond van mensen, alleen voor de coach: nooit in een plan, nooit om mensen te ordenen. Mag ontbreken.",
      en: "Background of people, for the coach only: never in a plan, never to rank people. Optional."),
    fields: [
      personCode,
      Field(
        "wants", "wil", .yesNo, example: "ja",
        Phrase(nl: "Of de persoon nu wil werken.", en: "Whether the person wants to work now.")),
      Field(
        "can", "kan", .yesNo, example: "onbekend",
        Phrase(nl: "Of de persoon nu kan werken.", en: "Whether the person can work now.")),
    ]
      + ContextFactor.allCases.map { factor in
        Field(
          factor.field, factor.dutchField, .integer(0...4), unit: Phrase(verbatim: "0–4"), example: "2",
          Phrase(
            nl: "\(factor.name.nl.capitalisedFirst): 0 niet, 4 zeer veel.",
            en: "\(factor.name.en.capitalisedFirst): 0 none, 4 very much."))
      } + [
        Field(
          "note", "toelichting", .text, example: "Zoekt werk dichtbij",
          Phrase(nl: "Een korte toelichting; geen diagnose.", en: "A short note; no diagnosis.")),
        Field(
          "date", "datum", .day, example: "2026-11-02",
          Phrase(nl: "Dag van het gesprek.", en: "Day of the conversation.")),
      ])
}
