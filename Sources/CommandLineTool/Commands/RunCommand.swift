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
    var tables: [(name: String, bytes: [UInt8])] = [
      ("plan.json", plan.json()), ("jobs.csv", plan.jobsTable(language)),
      ("unassigned.csv", plan.unassignedTable(language)), ("value.csv", plan.valueTable(language)),
      ("rotation.csv", plan.rotationTable(language)), ("report.html", Array(plan.htmlReport(language: language).utf8)),
      ("plan.xml", plan.workbook(language)), ("plan.md", Array(plan.markdown(language: language).utf8)),
    ]
    for page in plan.jobPages(language: language) { tables.append(("jobs/\(page.job).html", Array(page.html.utf8))) }
    let files = tables.map { name, bytes in
      FileOutput.File((folder as NSString).appendingPathComponent(name), bytes, holdsPeople: true)
    }
    guard output.save(files, inFolder: folder) else { return .cannotWrite }
    let written = files.map(\.path)
    complainOfOlderPages(in: folder, beside: tables.map(\.name), output)
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(Answer(files: written, carving: plan.carving?.record, rotation: plan.rotation?.record)))
    } else {
      let pages = tables.count { $0.name.hasPrefix("jobs/") }
      for path in written.dropLast(pages) { output.writeLine(UsageTexts.written(path)[language]) }
      if pages > 0 {
        let folder = (folder as NSString).appendingPathComponent("jobs")
        output.writeLine(UsageTexts.writtenPages(pages, folder)[language])
      }
    }
    return StageCommand.outcome(of: plan)
  }

  /// A page of an earlier run would tell somebody of a job that this plan does not have.
  private static func complainOfOlderPages(in folder: String, beside names: [String], _ output: Output) {
    let pages = (folder as NSString).appendingPathComponent("jobs")
    let found = ((try? FileManager.default.contentsOfDirectory(atPath: pages)) ?? []).sorted()
    let older = found.filter { $0.hasSuffix(".html") && !names.contains("jobs/\($0)") }
    if !older.isEmpty { output.complain(UsageTexts.olderPages(older.map { "jobs/\($0)" })[output.language]) }
  }
}
