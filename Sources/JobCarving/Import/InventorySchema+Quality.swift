import Interchange

extension InputSchemas {
  /// What a task is like for who does it; all may stay blank, which is unknown.
  static let quality: [Field] = [
    Field(
      "steps", "stappen", .list, example: "voorbereiden; uitvoeren",
      Phrase(
        nl: "Wat voor werk het is: voorbereiden, uitvoeren, controleren. Meer mag.",
        en: "What kind of step it is: prepare, execute, check. Several are possible.")),
    Field(
      "organising", "organiserend", .yesNo, example: "nee",
      Phrase(
        nl: "Of het overleggen, plannen of samen problemen oplossen is.",
        en: "Whether it is consulting, planning or solving problems together.")),
    Field(
      "contact_possible", "contact_mogelijk", .yesNo, example: "ja",
      Phrase(
        nl: "Of je bij het werk met collega's of klanten kunt praten.",
        en: "Whether one can talk with colleagues or customers in it.")),
    Field(
      "colleagues_near", "collegas_nabij", .yesNo, example: "ja",
      Phrase(nl: "Of je het samen met of naast collega's doet.", en: "Whether it is done with or next to colleagues.")),
    item("own_pace", "eigen_tempo", Phrase(nl: "zelf het tempo kiezen", en: "choosing the pace")),
    item("own_method", "eigen_werkwijze", Phrase(nl: "zelf de manier kiezen", en: "choosing the way of working")),
    item("own_place", "eigen_plaats", Phrase(nl: "zelf de plek kiezen", en: "choosing the place")),
    item("own_pause", "eigen_pauze", Phrase(nl: "zelf even kunnen stoppen", en: "choosing when to pause")),
    item(
      "knows_results", "kent_resultaat", Phrase(nl: "op tijd weten hoe het ging", en: "knowing in time how it went")),
    item("knows_norms", "kent_normen", Phrase(nl: "weten wanneer het goed is", en: "knowing when it is good")),
    item("whole_task", "heel_stuk_werk", Phrase(nl: "een heel stuk werk met een eind", en: "a whole piece of work")),
    item(
      "matters_to_others", "belang_voor_anderen", Phrase(nl: "anderen merken het", en: "other people notice it")),
    item("learns_new", "leert_iets_nieuws", Phrase(nl: "er iets van leren", en: "learning from it")),
    item("too_much_work", "te_veel_werk", Phrase(nl: "meer werk dan tijd", en: "more work than time")),
  ]

  private static func item(_ name: String, _ dutch: String, _ what: Phrase) -> Field {
    Field(
      name, dutch, .text, unit: Phrase(verbatim: "1–5"), example: "3",
      Phrase(
        nl: "Kwaliteit: \(what.nl). 1 niet, 3 deels, 5 helemaal.", en: "Quality: \(what.en). 1 not, 3 partly, 5 wholly."
      )
    )
  }
}
