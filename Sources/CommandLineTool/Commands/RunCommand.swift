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
    let tables: [(name: String, bytes: [UInt8])] = [
      ("plan.json", plan.json()), ("jobs.csv", plan.jobsTable(language)),
      ("unassigned.csv", plan.unassignedTable(language)), ("value.csv", plan.valueTable(language)),
      ("rotation.csv", plan.rotationTable(language)), ("report.html", Array(plan.htmlReport(language: language).utf8)),
    ]
    let calendars = CalendarFolder(plan, inFolder: folder, output.language)
    let files =
      tables.map { name, bytes in
        FileOutput.File((folder as NSString).appendingPathComponent(name), bytes, holdsPeople: true)
      } + calendars.files
    guard output.save(files, inFolder: calendars.files.isEmpty ? folder : calendars.path) else { return .cannotWrite }
    let written = files.prefix(tables.count).map(\.path) + (calendars.files.isEmpty ? [] : [calendars.path])
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(Answer(files: written, carving: plan.carving?.record, rotation: plan.rotation?.record)))
    } else {
      for path in written { output.writeLine(UsageTexts.written(path)[language]) }
    }
    return StageCommand.outcome(of: plan)
  }
}
