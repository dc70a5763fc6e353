import Foundation
import Interchange
import JobCarving

enum RunCommand {
  private struct Answer: Encodable {
    var files: [String]
    var carving: SolveRecord?
    var rotation: SolveRecord?
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json"], for: arguments)
    guard let folder = arguments["output"] else {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    let plan: Plan
    switch try StageCommand.plan(arguments, &output, Set(Pipeline.Stage.allCases)) {
    case .failure(let stop): return stop.status
    case .success(let made): plan = made
    }
    let language = output.language
    let files: [(name: String, bytes: [UInt8], holdsPeople: Bool)] = [
      ("plan.json", plan.json(), true), ("jobs.csv", plan.jobsTable(language), true),
      ("unassigned.csv", plan.unassignedTable(language), true), ("value.csv", plan.valueTable(language), true),
      ("rotation.csv", plan.rotationTable(language), true),
      ("report.html", Array(plan.htmlReport(language: language).utf8), true),
    ]
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      output.complain(FileOutput.Failure.message(folder, error)[language])
      return .cannotWrite
    }
    var written: [String] = []
    for file in files {
      let path = (folder as NSString).appendingPathComponent(file.name)
      guard output.save(file.bytes, to: path, holdsPeople: file.holdsPeople) else { return .cannotWrite }
      written.append(path)
    }
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(Answer(files: written, carving: plan.carving?.record, rotation: plan.rotation?.record)))
    } else {
      for path in written { output.writeLine(UsageTexts.written(path)[language]) }
    }
    return StageCommand.outcome(of: plan)
  }
}

extension FileOutput.Failure {
  static func message(_ path: String, _ error: any Error) -> Phrase {
    let reason = (error as NSError).localizedDescription
    return Phrase(nl: "'\(path)' kan niet worden gemaakt: \(reason)", en: "'\(path)' cannot be made: \(reason)")
  }
}
