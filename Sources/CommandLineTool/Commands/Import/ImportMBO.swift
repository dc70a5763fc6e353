import Interchange
import JobCarving

extension ImportFormat {
  static let mbo = ImportFormat(
    name: "mbo", operand: Phrase(nl: "MAP", en: "FOLDER"), takesSeveral: false,
    details: Phrase(
      nl:
        "mbo: splitst functies van een bezettingslijst in de werkprocessen van een kwalificatieprofiel (code: nummer of naam van het profiel); alles is aangenomen.",
      en:
        "mbo: decomposes positions of a staffing list into the work processes of a Dutch vocational profile (code: number or name of the profile); all of it is assumed."
    ),
    options: [staffing], example: "jobcarve import mbo mbo-kwalificaties --staffing bezetting.csv -o winkel"
  ) { arguments, operands, _, findings throws(UsageError) in
    guard let list = arguments["staffing"] else {
      throw UsageError(message: UsageTexts.needsStaffing, command: arguments.command)
    }
    return MBOImport.run(directory: operands[0], staffing: list, into: &findings).map(Result.init)
  }
}
