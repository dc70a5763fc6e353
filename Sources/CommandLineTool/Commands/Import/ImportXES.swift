import Interchange
import JobCarving

extension ImportFormat {
  static let xes = ImportFormat(
    name: "xes", operand: Phrase(nl: "BESTAND", en: "FILE"), takesSeveral: false,
    details: Phrase(
      nl:
        "xes: leest een event-log (IEEE 1849) en telt en meet de taken per rol; namen van mensen worden niet opgeslagen.",
      en: "xes: reads an event log (IEEE 1849) and counts and times the tasks by role; names of people are not kept."),
    options: [], example: "jobcarve import xes opname.xes -o afdeling"
  ) { _, operands, language, findings throws(UsageError) in
    XESImport.run(operands[0], language: language, into: &findings).map(Result.init)
  }
}
