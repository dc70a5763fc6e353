import Foundation
import Interchange
import JobCarving

/// `questions FOLDER`: what is still missing, to print; with `--answers FILE -o OUT` a copy of the folder with answers.
enum QuestionsCommand {
  private struct Answer: Encodable {
    var questions: Int
    var positions: [Questionnaire.PositionPart]
    var people: [Questionnaire.Subject]
  }

  private struct Filled: Encodable {
    var folder: String
    var answers: Int
    var stillOpen: Int
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv", "html"], for: arguments)
    let folder = ProjectFolder(arguments.operands[0])
    if arguments["language"] == nil { output.language = folder.organisation.scenario.language }
    // A folder with blanks is what this command is for; one in which nothing stands is not.
    guard !folder.organisation.tasks.isEmpty || !folder.organisation.positions.isEmpty else {
      output.report(folder.findings.sorted)
      let status = Commands.status(of: folder.findings)
      return status == .done ? .data : status
    }
    if let sheet = arguments["answers"] { return try fill(folder, sheet, arguments, &output) }
    output.report(folder.findings.sorted.filter { $0.severity == .error && $0.code != "task/no-time" })
    let questionnaire = Questionnaire(folder.organisation)
    switch form(arguments, output) {
    case "csv": output.write(questionnaire.csv(output.language))
    case "html": output.write(questionnaire.html(output.language))
    case "json":
      output.write(
        CanonicalJSON.bytes(
          Answer(
            questions: questionnaire.all.count, positions: questionnaire.positions, people: questionnaire.people)))
    default: output.writeLine(questionnaire.text(output.language))
    }
    return output.deliver(holdsPeople: true)
  }

  /// The form asked for, else the one that the ending of the file after `-o` names.
  private static func form(_ arguments: Arguments, _ output: Output) -> String {
    if arguments["format"] != nil { return output.format }
    let ending = ((arguments["output"] ?? "") as NSString).pathExtension.lowercased()
    return ["csv", "html", "json"].contains(ending) ? ending : output.format
  }

  private static func fill(
    _ folder: ProjectFolder, _ path: String, _ arguments: Arguments, _ output: inout Output
  ) throws(UsageError) -> ExitStatus {
    guard let target = arguments["output"] else {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    if output.format == "csv" || output.format == "html" { try output.require(["text", "json"], for: arguments) }
    if let names = try? FileManager.default.contentsOfDirectory(atPath: target), !names.isEmpty {
      output.complain(UsageTexts.folderNotEmpty(target)[output.language])
      return .cannotWrite
    }
    var findings = Findings()
    let sheet = AnswerSheet(path, for: folder.organisation, into: &findings)
    let files =
      findings.hasErrors
      ? nil
      : AnsweredFolder.files(of: folder.path, with: sheet, to: target, language: output.language, into: &findings)
    output.report(findings.sorted)
    guard let files else { return Commands.status(of: findings) }
    guard output.save(files, inFolder: target) else { return .cannotWrite }
    let filled = ProjectFolder(target)
    let open = Questionnaire(filled.organisation).all.count
    if output.format == "json" {
      output.write(CanonicalJSON.bytes(Filled(folder: target, answers: sheet.answers.count, stillOpen: open)))
    } else {
      output.writeLine(UsageTexts.filled(target, sheet.answers.count, open)[output.language])
    }
    return .done
  }
}

extension UsageTexts {
  static func filled(_ folder: String, _ answers: Int, _ open: Int) -> Phrase {
    Phrase(
      nl:
        "\(folder): \(answers) \(answers == 1 ? "antwoord" : "antwoorden") ingevuld, nog \(open) \(open == 1 ? "vraag" : "vragen") open.",
      en:
        "\(folder): \(answers) \(answers == 1 ? "answer" : "answers") filled in, \(open) \(open == 1 ? "question" : "questions") still open."
    )
  }
}
