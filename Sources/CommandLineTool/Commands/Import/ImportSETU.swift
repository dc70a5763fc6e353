import Interchange
import JobCarving

extension ImportFormat {
  static let setu = ImportFormat(
    name: "setu", operand: Phrase(nl: "BESTAND", en: "FILE"), takesSeveral: true,
    details: Phrase(
      nl:
        "setu: leest uitzendberichten (SETU en HR-XML, XML of JSON): functies met hun taken, en mensen onder een nummer.",
      en:
        "setu: reads staffing messages (SETU and HR-XML, XML or JSON): positions with their tasks, and people under a number."
    ),
    options: [], example: "jobcarve import setu order.xml kandidaat.json -o aanvraag"
  ) { _, operands, language, findings throws(UsageError) in
    SETUImport.run(operands, language: language, into: &findings).project.map(Result.init)
  }
}
