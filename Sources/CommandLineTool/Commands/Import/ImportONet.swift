import Interchange
import JobCarving

extension ImportFormat {
  static let onet = ImportFormat(
    name: "onet", operand: Phrase(nl: "MAP", en: "FOLDER"), takesSeveral: false,
    details: Phrase(
      nl:
        "onet: leest de O*NET-database (tekstbestanden) en een bezettingslijst, en schrijft organisatie en inventaris in de map achter -o. Wat zo ontstaat is aangenomen of geschat tot iemand het bevestigt.",
      en:
        "onet: reads the O*NET text database and a staffing list, and writes organisation and inventory into the folder after -o. What is made so is assumed or estimated until somebody confirms it."
    ),
    options: [staffing],
    example: "jobcarve import onet db_18_1 --staffing bezetting.csv -o ziekenhuis"
  ) { arguments, operands, _, findings throws(UsageError) in
    guard let staffing = arguments["staffing"] else {
      throw UsageError(message: UsageTexts.needsStaffing, command: arguments.command)
    }
    guard let made = ONetImport.run(directory: operands[0], staffing: staffing, into: &findings) else { return nil }
    return Result(
      organisation: made, write: { try ONetImport.write(made, to: $0, language: $1) },
      remark: Phrase(
        nl: "De minuten zijn aangenomen; bevestig ze.", en: "The minutes are assumed; confirm them."))
  }
}
