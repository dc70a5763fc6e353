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
    if let moves = plan.inclusiveMoveTable { tables.append(("inclusive.csv", moves.csv(language))) }
    for page in plan.jobPages(language: language) { tables.append(("jobs/\(page.job).html", Array(page.html.utf8))) }
    let calendars = CalendarFolder(plan, inFolder: folder, output.language)
    let files =
      tables.map { name, bytes in
        FileOutput.File((folder as NSString).appendingPathComponent(name), bytes, holdsPeople: true)
      } + calendars.files
    guard output.save(files, inFolder: folder) else { return .cannotWrite }
    let written = files.map(\.path)
    complainOfOlder(in: folder, beside: written, output)
    if output.format == "json" {
      output.write(
        CanonicalJSON.bytes(Answer(files: written, carving: plan.carving?.record, rotation: plan.rotation?.record)))
    } else {
      let pages = tables.count { $0.name.hasPrefix("jobs/") }
      for path in written.prefix(tables.count - pages) { output.writeLine(UsageTexts.written(path)[language]) }
      if pages > 0 {
        let folder = (folder as NSString).appendingPathComponent("jobs")
        output.writeLine(UsageTexts.writtenPages(pages, folder)[language])
      }
      if !calendars.files.isEmpty {
        output.writeLine(UsageTexts.writtenCalendars(calendars.files.count, calendars.path)[language])
      }
    }
    return StageCommand.outcome(of: plan)
  }

  /// A page or a calendar of an earlier run would tell somebody of what this plan does not have.
  private static func complainOfOlder(in folder: String, beside written: [String], _ output: Output) {
    var older: [String] = []
    for (name, ending) in [("jobs", ".html"), ("calendars", ".ics")] {
      let path = (folder as NSString).appendingPathComponent(name)
      let found = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
      older += found.filter { $0.hasSuffix(ending) && !written.contains((path as NSString).appendingPathComponent($0)) }
        .map { "\(name)/\($0)" }
    }
    if !older.isEmpty { output.complain(UsageTexts.olderPages(older)[output.language]) }
  }
}
