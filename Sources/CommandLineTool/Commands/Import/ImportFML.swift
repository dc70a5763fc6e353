import Interchange
import JobCarving

extension ImportFormat {
  static let fml = ImportFormat(
    name: "fml", operand: Phrase(nl: "BESTAND", en: "FILE"), takesSeveral: false,
    details: Phrase(
      nl:
        "fml: leest een lijst met punten van een FML (kolommen persoon, item zoals IV-13, waarde) en schrijft people.csv in de map achter -o; 'jobcarve schema fml' noemt hoe elk punt wordt gelezen.",
      en:
        "fml: reads a list of items of a Dutch FML (columns person, item such as IV-13, value) and writes people.csv into the folder after -o; 'jobcarve schema fml' tells how each item is read."
    ),
    options: [], example: "jobcarve import fml lijst.csv -o kandidaat"
  ) { _, operands, _, findings throws(UsageError) in
    FMLImport.run(operands[0], into: &findings).map(Result.init)
  }
}
