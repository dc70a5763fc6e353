import Interchange

enum PipelineTexts {
  static let noDate = Phrase(
    nl: "Er is geen peildatum; bedragen en regels hangen daarvan af.",
    en: "There is no reference date; amounts and rules depend on it.")
  static let noDateHint = Phrase(
    nl: "Misschien zo: \"referenceDate\": \"2026-11-21\" in scenario.json, of --on 2026-11-21.",
    en: "Maybe like this: \"referenceDate\": \"2026-11-21\" in scenario.json, or --on 2026-11-21.")
}
