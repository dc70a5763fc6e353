import Interchange
import JobCarving

/// Writes what an importer made and says how much it is; the same for every format.
enum ImportedProjectOutput {
  private struct Answer: Encodable {
    var folder: String
    var positions: Int
    var tasks: Int
    var people: Int
    var questions: [ImportedProject.Question]
    var findings: [Diagnostic]
  }

  /// The paths behind the name of the format.
  static func paths(_ arguments: Arguments, atMost most: Int = .max) throws(UsageError) -> [String] {
    let paths = Array(arguments.operands.dropFirst())
    guard !paths.isEmpty else {
      throw UsageError(
        message: UsageTexts.missingOperand(Phrase(nl: "BESTAND", en: "FILE")), command: arguments.command)
    }
    if paths.count > most {
      throw UsageError(message: UsageTexts.tooManyOperands(paths[most]), command: arguments.command)
    }
    guard arguments["output"] != nil else {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    return paths
  }

  static func write(
    _ project: ImportedProject?, _ findings: Findings, _ arguments: Arguments, _ output: inout Output
  ) -> ExitStatus {
    output.report(findings.sorted)
    guard let project, !findings.hasErrors, let target = arguments["output"] else {
      return Commands.status(of: findings)
    }
    do {
      try project.write(to: target, language: output.language)
    } catch {
      let failure = (error as? FileOutput.Failure)?.message ?? Phrase(verbatim: "\(error)")
      output.complain("\(Diagnostic.Severity.error.word[output.language]): \(failure[output.language])")
      return .cannotWrite
    }
    let made = project.organisation
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(
          Answer(
            folder: target, positions: made.positions.count, tasks: made.tasks.count, people: made.people.count,
            questions: project.questions, findings: findings.sorted)))
    } else {
      let counts = (made.positions.count, made.tasks.count, made.people.count, project.questions.count)
      output.writeLine(UsageTexts.imported(target, counts)[output.language])
    }
    return .done
  }
}

extension UsageTexts {
  static func imported(_ folder: String, _ counts: (positions: Int, tasks: Int, people: Int, questions: Int)) -> Phrase
  {
    Phrase(
      nl:
        "\(folder): \(counts.positions) functies, \(counts.tasks) taken en \(counts.people) mensen. Nog in te vullen: \(counts.questions) cellen; 'jobcarve check' noemt ze.",
      en:
        "\(folder): \(counts.positions) positions, \(counts.tasks) tasks and \(counts.people) people. Still to fill in: \(counts.questions) cells; 'jobcarve check' names them."
    )
  }
}
