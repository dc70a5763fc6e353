import Interchange

/// The questions of the questionnaire, in plain words, and what an answer looks like.
enum QuestionTexts {
  static func question(_ field: Field, in schema: RecordSchema) -> Phrase {
    if let own = own[schema.root + "." + field.name] { return own }
    let name = itemName(field)
    if let dimension = CapabilityDimension(id: field.name), dimension.kind == .level {
      return schema.root == InputSchemas.people.root
        ? Phrase(
          nl: "Hoeveel kan deze persoon aan: \(dimension.name.nl)?",
          en: "How much can this person do: \(dimension.name.en)?")
        : Phrase(
          nl: "Hoeveel vraagt deze taak: \(dimension.name.nl)?",
          en: "How much does this task ask: \(dimension.name.en)?")
    }
    if CapabilityProfile.limitFields.contains(field.name), schema.root == InputSchemas.people.root {
      return Phrase(nl: "Wat is de grens: \(name.nl)?", en: "What is the limit: \(name.en)?")
    }
    if WorkTask.exposureFields.contains(field.name) {
      return Phrase(nl: "Hoeveel in deze taak: \(name.nl)?", en: "How much in this task: \(name.en)?")
    }
    if WorkTask.demandFields.contains(field.name) {
      return Phrase(nl: "Hoeveel vraagt deze taak: \(name.nl)?", en: "How much does this task ask: \(name.en)?")
    }
    return Phrase(nl: "Hoe is dat in deze taak: \(name.nl)?", en: "How is that in this task: \(name.en)?")
  }

  /// The words between the colon and the first full stop of a field's meaning.
  private static func itemName(_ field: Field) -> Phrase {
    func name(_ text: String) -> String {
      let rest = text.split(separator: ":", maxSplits: 1).last ?? ""
      return (rest.split(separator: ".", maxSplits: 1).first ?? "").drop { $0 == " " }.description
    }
    return Phrase(nl: name(field.meaning.nl), en: name(field.meaning.en))
  }

  static func answerAs(_ field: Field) -> Phrase {
    if let dimension = CapabilityDimension(id: field.name), dimension.kind == .level {
      return Phrase(verbatim: "0–5: ") + dimension.anchorLine
    }
    if WorkTask.demandFields.contains(field.name) {
      return Phrase(
        nl: "0–4: 0 = niet; 2 = als in een gemiddelde baan; 4 = zeer veel",
        en: "0–4: 0 = not; 2 = as in an average job; 4 = very much")
    }
    if WorkTask.routineFields.contains(field.name) {
      return Phrase(nl: "1–5: 1 = niet; 3 = gemiddeld; 5 = sterk", en: "1–5: 1 = not; 3 = average; 5 = strongly")
    }
    if WorkTask.qualityFields.contains(field.name) {
      return Phrase(nl: "1–5: 1 = niet; 3 = deels; 5 = helemaal", en: "1–5: 1 = not; 3 = partly; 5 = wholly")
    }
    let example = Phrase(nl: ", zoals \(field.example)", en: ", such as \(field.example)")
    if let unit = field.unit { return unit + example }
    if ["windows", "availability"].contains(field.name) {
      return Phrase(nl: "dagen en tijden", en: "days and times") + example
    }
    return switch field.kind {
    case .yesNo: Phrase(nl: "ja of nee", en: "yes or no")
    case .list: Phrase(nl: "woorden met ; ertussen", en: "words with ; between") + example
    case .integer, .number: Phrase(nl: "een getal", en: "a number") + example
    case .day: Phrase(nl: "een dag", en: "a day") + example
    case .choice(let options):
      Phrase(
        nl: options.map { $0.count > 1 ? $0[1] : $0[0] }.joined(separator: ", "),
        en: options.map { $0[0] }.joined(separator: ", "))
    case .identifier: Phrase(nl: "een code", en: "a code") + example
    case .text: Phrase(nl: "in eigen woorden", en: "in your own words") + example
    }
  }

  /// By schema and field.
  private static let own: [String: Phrase] = [
    "organisation.fte": Phrase(
      nl: "Hoe groot is de functie, in voltijdbanen?", en: "How large is the position, in full-time jobs?"),
    "organisation.hourly_cost": Phrase(
      nl: "Wat kost een gewerkt uur de werkgever?", en: "What does an hour of work cost the employer?"),
    "organisation.people": Phrase(
      nl: "Hoeveel mensen delen deze functie?", en: "How many people share this position?"),
    "organisation.level": Phrase(
      nl: "Welk opleidingsniveau heeft de functie: 1 geen diploma, 2–4 mbo, 5 hbo, 6 wo?",
      en: "Which education level has the position: 1 no diploma, 2–4 vocational, 5 bachelor, 6 master?"),
    "organisation.freed_time_use": Phrase(
      nl: "Wat gaan de mensen doen met de tijd die vrijkomt?",
      en: "What will the people do with the time that is freed?"),
    "inventory.minutes_per_week": Phrase(
      nl: "Hoeveel minuten per week kost deze taak, van iedereen samen?",
      en: "How many minutes a week does this task take, of everybody together?"),
    "inventory.frequency": Phrase(
      nl: "Hoe vaak per week komt de taak terug?", en: "How often a week does the task return?"),
    "inventory.level": Phrase(
      nl: "Welk opleidingsniveau vraagt de taak zelf: 1 geen diploma, 2–4 mbo, 5 hbo, 6 wo?",
      en: "Which education level does the task itself ask: 1 no diploma, 2–4 vocational, 5 bachelor, 6 master?"),
    "inventory.separable": Phrase(
      nl: "Kan de taak zonder problemen uit het werk?", en: "Can the task leave the work without problems?"),
    "inventory.left_undone": Phrase(nl: "Blijft de taak nu liggen?", en: "Is the task left undone now?"),
    "inventory.overtime": Phrase(
      nl: "Gebeurt de taak nu in overwerk?", en: "Is the task done in overtime now?"),
    "inventory.by_temps": Phrase(
      nl: "Doet inhuur de taak nu?", en: "Do temporary staff do the task now?"),
    "inventory.light": Phrase(
      nl: "Komen mensen bij deze taak op adem?", en: "Do people recover in this task?"),
    "inventory.cycle_seconds": Phrase(
      nl: "Na hoeveel seconden komt dezelfde beweging terug?",
      en: "After how many seconds does the same movement return?"),
    "inventory.steps": Phrase(
      nl: "Wat voor werk is het: voorbereiden, uitvoeren of controleren? Meer mag.",
      en: "What kind of work is it: prepare, execute or check? Several are possible."),
    "inventory.organising": Phrase(
      nl: "Is het overleggen, plannen of samen problemen oplossen?",
      en: "Is it consulting, planning or solving problems together?"),
    "inventory.contact_possible": Phrase(
      nl: "Kun je bij het werk met collega's of klanten praten?",
      en: "Can one talk with colleagues or customers in it?"),
    "inventory.colleagues_near": Phrase(
      nl: "Doe je het samen met of naast collega's?", en: "Is it done with or next to colleagues?"),
    "inventory.conditions": Phrase(
      nl: "Wat komt er bij het werk voor, zoals geluid of nat werk?",
      en: "What comes with the work, such as noise or wet work?"),
    "people.hours_from": Phrase(
      nl: "Hoeveel uur per week wil iemand minstens werken?", en: "How many hours a week at least?"),
    "people.hours_to": Phrase(
      nl: "Hoeveel uur per week kan iemand hooguit werken?", en: "How many hours a week at most?"),
    "people.availability": Phrase(
      nl: "Wanneer kan deze persoon werken?", en: "When can this person work?"),
  ]

  static func heading(_ title: String) -> Phrase {
    Phrase(
      nl: title.isEmpty ? "Vragen voor het gesprek" : "Vragen voor het gesprek: \(title)",
      en: title.isEmpty ? "Questions for the interview" : "Questions for the interview: \(title)")
  }
  static func count(_ questions: Int, _ positions: Int, _ people: Int) -> Phrase {
    Phrase(
      nl:
        "\(questions) \(questions == 1 ? "vraag" : "vragen"), over \(positions) \(positions == 1 ? "functie" : "functies") en \(people) \(people == 1 ? "persoon" : "mensen").",
      en:
        "\(questions) \(questions == 1 ? "question" : "questions"), about \(positions) \(positions == 1 ? "position" : "positions") and \(people) \(people == 1 ? "person" : "people")."
    )
  }
  static let nothing = Phrase(nl: "Er ontbreekt niets.", en: "Nothing is missing.")
  static let advice = Phrase(
    nl: "Weet niemand het, schrijf dan een vraagteken. Noteer geen ziekte of diagnose.",
    en: "When nobody knows, write a question mark. Note no illness or diagnosis.")
  static let people = Phrase(nl: "Mensen", en: "People")
  static let question = Phrase(nl: "vraag", en: "question")
  static let answerForm = Phrase(nl: "antwoord geven als", en: "answer as")
  static let answer = Phrase(nl: "antwoord", en: "answer")
}
