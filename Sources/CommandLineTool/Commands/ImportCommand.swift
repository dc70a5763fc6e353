import Foundation
import Interchange
import JobCarving

/// `import`: makes a project folder of other data, by one of the formats in `ImportFormat.all`.
enum ImportCommand {
  private struct Answer: Encodable {
    var folder: String
    var positions: Int
    var tasks: Int
    var people: Int
    var findings: [Diagnostic]
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json"], for: arguments)
    let name = arguments.operands[0]
    guard let format = ImportFormat.all.first(where: { $0.name == name }) else {
      preconditionFailure("The operand's choices are the names of the formats.")
    }
    let operands = Array(arguments.operands.dropFirst())
    if operands.count > 1, !format.takesSeveral {
      throw UsageError(message: UsageTexts.tooManyOperands(operands[1]), command: arguments.command)
    }
    for other in ImportFormat.all where other.name != format.name {
      for option in other.options
      where arguments[option.long] != nil && !format.options.contains(where: { $0.long == option.long }) {
        throw UsageError(message: UsageTexts.otherFormat("--\(option.long)", other.name), command: arguments.command)
      }
    }
    guard let target = arguments["output"] else {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    var findings = Findings()
    let made = try format.run(arguments, operands, output.language, &findings)
    output.report(findings.sorted)
    guard let made, !findings.hasErrors else { return Commands.status(of: findings) }
    do {
      try made.write(target, output.language)
    } catch {
      let failure = (error as? FileOutput.Failure)?.message ?? Phrase(verbatim: "\(error)")
      output.complain("\(Diagnostic.Severity.error.word[output.language]): \(failure[output.language])")
      return .cannotWrite
    }
    let organisation = made.organisation
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(
          Answer(
            folder: target, positions: organisation.positions.count, tasks: organisation.tasks.count,
            people: organisation.people.count, findings: findings.sorted)))
    } else {
      let counts = UsageTexts.imported(target, organisation)
      output.writeLine("\(counts[output.language]) \(made.remark[output.language])")
    }
    return .done
  }
}

extension UsageTexts {
  static func imported(_ folder: String, _ made: Organisation) -> Phrase {
    let (positions, tasks, people) = (made.positions.count, made.tasks.count, made.people.count)
    var parts: [Phrase] = []
    if positions + tasks > 0 || people == 0 {
      parts.append(
        Phrase(nl: "\(positions) functies en \(tasks) taken", en: "\(positions) positions and \(tasks) tasks"))
    }
    if people > 0 {
      parts.append(
        Phrase(
          nl: "\(people) \(people == 1 ? "profiel" : "profielen")",
          en: "\(people) \(people == 1 ? "profile" : "profiles")"))
    }
    return Phrase(
      nl: "\(folder): \(parts.map(\.nl).joined(separator: ", ")).",
      en: "\(folder): \(parts.map(\.en).joined(separator: ", ")).")
  }
  static func otherFormat(_ option: String, _ format: String) -> Phrase {
    Phrase(nl: "De optie '\(option)' hoort bij '\(format)'.", en: "The option '\(option)' belongs to '\(format)'.")
  }
}
