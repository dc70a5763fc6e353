import Interchange
import JobCarving

extension ImportFormat {
  static let bpmn = ImportFormat(
    name: "bpmn", operand: Phrase(nl: "BESTAND", en: "FILE"), takesSeveral: true,
    details: Phrase(
      nl:
        "bpmn: leest procesmodellen in BPMN 2.0. Een baan (of pool) wordt een functie, een taak een regel in de inventaris; wat een systeem doet krijgt dat erbij. Uren, fte en kosten staan er niet in en vult u daarna in.",
      en:
        "bpmn: reads process models in BPMN 2.0. A lane (or pool) becomes a position, a task a row of the inventory; what a system does is marked so. Hours, fte and cost are not in them; you fill them in afterwards."
    ),
    options: [], example: "jobcarve import bpmn intake.bpmn bezoek.bpmn -o gemeente"
  ) { _, operands, _, findings throws(UsageError) in
    BPMNImport.run(files: operands, into: &findings).map(Result.init)
  }
}
