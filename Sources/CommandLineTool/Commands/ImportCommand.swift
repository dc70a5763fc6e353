import Foundation
import Interchange
import JobCarving

enum ImportCommand {
  private struct Answer: Encodable {
    var folder: String
    var positions: Int
    var tasks: Int
    var findings: [Diagnostic]
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json"], for: arguments)
    switch arguments.operands[0] {
    case "xes": return try ImportXES.run(arguments, &output)
    case "setu": return try ImportSETU.run(arguments, &output)
    case "mbo": return try ImportMBO.run(arguments, &output)
    default: break
    }
    guard let staffing = arguments["staffing"] else {
      throw UsageError(message: UsageTexts.needsStaffing, command: arguments.command)
    }
    guard let target = arguments["output"] else {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    guard arguments.operands.count == 2 else {
      throw UsageError(
        message: UsageTexts.missingOperand(Phrase(nl: "MAP", en: "FOLDER")), command: arguments.command)
    }
    var findings = Findings()
    let made = ONetImport.run(directory: arguments.operands[1], staffing: staffing, into: &findings)
    output.report(findings.sorted)
    guard let made, !findings.hasErrors else { return Commands.status(of: findings) }
    do {
      try ONetImport.write(made, to: target, language: output.language)
    } catch {
      let failure = (error as? FileOutput.Failure)?.message ?? Phrase(verbatim: "\(error)")
      output.complain("\(Diagnostic.Severity.error.word[output.language]): \(failure[output.language])")
      return .cannotWrite
    }
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(
          Answer(
            folder: target, positions: made.positions.count, tasks: made.tasks.count, findings: findings.sorted)))
    } else {
      output.writeLine(UsageTexts.imported(target, made.positions.count, made.tasks.count)[output.language])
    }
    return .done
  }
}

extension UsageTexts {
  static func imported(_ folder: String, _ positions: Int, _ tasks: Int) -> Phrase {
    Phrase(
      nl: "\(folder): \(positions) functies en \(tasks) taken. De minuten zijn aangenomen; bevestig ze.",
      en: "\(folder): \(positions) positions and \(tasks) tasks. The minutes are assumed; confirm them.")
  }
}
