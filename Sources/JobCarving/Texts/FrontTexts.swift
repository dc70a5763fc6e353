import Interchange

/// What is said of a choice of plans.
enum FrontTexts {
  static let title = Phrase(nl: "Andere plannen om uit te kiezen", en: "Other plans to choose from")
  static let intro = Phrase(
    nl:
      "Meer mensen, meer opbrengst of beter werk: niet alles kan tegelijk. Geen van deze plannen is op alles minder dan een ander. Ze zijn gevonden door te zoeken; er kunnen er meer zijn.",
    en:
      "More people, more yield or better work: not all at once. None of these plans is worse than another on everything. They were found by searching; there may be more."
  )
  static let none = Phrase(nl: "Er is geen plan om mee te beginnen.", en: "There is no plan to begin with.")
  static let only = Phrase(
    nl: "Er is één plan gevonden dat op alles het beste is.", en: "One plan was found that is best on everything.")
  static let plan = Phrase(nl: "plan", en: "plan")
  static let goal = Phrase(nl: "waarnaar is gezocht", en: "what was looked for")
  static let people = Phrase(nl: "zo veel mogelijk mensen", en: "as many people as possible")
  static let scenario = Phrase(nl: "wat het scenario vraagt", en: "what the scenario asks")
  static let quality = Phrase(
    nl: "zo veel mogelijk mensen, geen enkel rood punt in het werk",
    en: "as many people as possible, no red point in the work")
  static let placed = Phrase(nl: "mensen met een baan", en: "people with a job")
  static let valueAWeek = Phrase(nl: "waarde per week", en: "value a week")
  static let reds = Phrase(nl: "rode punten", en: "red points")
  static let points = Phrase(nl: "kwaliteit (0–1000)", en: "quality (0–1000)")
  static let gives = Phrase(nl: "wat het kost", en: "what it gives up")
  static let nothing = Phrase(nl: "niets: het beste op alles", en: "nothing: the best on everything")
  static let worse = Phrase(nl: "rode punten in het werk", en: "red points in the work")
  static let good = Phrase(nl: "geen rode punten", en: "no red points")
  static let chartTitle = Phrase(nl: "Mensen en opbrengst", en: "People and yield")

  static func value(_ least: Int) -> Phrase {
    least == 0
      ? Phrase(nl: "de meeste waarde", en: "the most value")
      : Phrase(nl: "de meeste waarde voor minstens \(least) mensen", en: "the most value for at least \(least) people")
  }

  static func finding(_ plans: [PlanFront.Choice], _ language: Language) -> String {
    guard let first = plans.first, let last = plans.last, plans.count > 1 else { return only[language] }
    let (a, b) = (ChangeTexts.week(first.value), ChangeTexts.week(last.value))
    return Phrase(
      nl:
        "Plan \(first.id) geeft \(first.people) mensen een baan voor \(a.nl) per week; plan \(last.id) \(last.people) mensen voor \(b.nl).",
      en:
        "Plan \(first.id) gives \(first.people) people a job for \(a.en) a week; plan \(last.id) \(last.people) people for \(b.en)."
    )[language]
  }

  static func fewerPeople(_ count: Int, _ plan: String) -> Phrase {
    Phrase(
      nl: "\(count) \(count == 1 ? "persoon" : "mensen") minder met een baan dan plan \(plan)",
      en: "\(count) \(count == 1 ? "person" : "people") fewer with a job than plan \(plan)")
  }
  static func lessValue(_ value: Int, _ plan: String) -> Phrase {
    let amount = ChangeTexts.week(value)
    return Phrase(nl: "\(amount.nl) per week minder dan plan \(plan)", en: "\(amount.en) a week less than plan \(plan)")
  }
  static func lessQuality(_ own: PlanFront.Quality, _ best: PlanFront.Quality, _ plan: String) -> Phrase {
    let more = own.reds - best.reds
    if more > 0 {
      return Phrase(
        nl: "\(more) \(more == 1 ? "rood punt" : "rode punten") meer dan plan \(plan)",
        en: "\(more) red \(more == 1 ? "point" : "points") more than plan \(plan)")
    }
    let less = best.points - own.points
    return Phrase(
      nl: "\(less) van de 1000 punten minder kwaliteit dan plan \(plan)",
      en: "\(less) of 1000 points less quality than plan \(plan)")
  }
}
