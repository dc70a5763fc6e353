import Foundation
import Interchange
import JobCarving
import Legislation

/// `analyse`, `carve`, `match`, `rotate`: one stage of the pipeline, shown in the form asked for.
enum StageCommand {
  static func run(_ arguments: Arguments, _ output: inout Output, _ stage: Pipeline.Stage) throws(UsageError)
    -> ExitStatus
  {
    try output.require(stage == .match ? ["text", "json", "html"] : ["text", "json", "csv"], for: arguments)
    if stage == .match { try MatchView.check(arguments, output) }
    let result = try plan(arguments, &output, [stage])
    switch result {
    case .failure(let stop): return stop.status
    case .success(let plan): return show(plan, stage, arguments, &output)
    }
  }

  private struct AnalysisAnswer: Encodable {
    var analyses: [TaskAnalysis]
    var adviceReport: AdviceReport
  }

  /// The same keys as in plan.json.
  private struct MoneyAnswer: Encodable {
    var money: [JobMoney]
    var outlook: Outlook?
  }

  /// With the findings, because a script that reads amounts has to see when the law behind them may be out of date.
  private struct CarvingAnswer: Encodable {
    var carving: CarvingPlan?
    var findings: [Diagnostic]
  }

  private struct RotationAnswer: Encodable {
    var rotation: RotationSchedule?
    /// Imagined years, when they were asked for.
    var robust: RobustPlan?
    /// Carved jobs next to the workplaces that are covered.
    var links: [RotationLink]
    /// The plan week by week: who does what, where, with which employer.
    var calendar: [RotationWeekEntry]
    var findings: [Diagnostic]
  }

  struct Stop: Error { var status: ExitStatus }

  /// The plan of a folder, or the plan in a file; findings go to standard error.
  static func plan(
    _ arguments: Arguments, _ output: inout Output, _ stages: Set<Pipeline.Stage>
  ) throws(UsageError) -> Result<Plan, Stop> {
    let path = arguments.operands[0]
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      var findings = Findings()
      let plan = Plan.read(path, into: &findings)
      output.report(findings.sorted)
      if arguments["language"] == nil, let plan { output.language = plan.language }
      return plan.map(Result.success) ?? .failure(Stop(status: .data))
    }
    let folder = ProjectFolder(path)
    var findings = folder.findings
    if arguments["language"] == nil { output.language = folder.organisation.scenario.language }
    let statutes = Commands.statutes(arguments, &findings)
    guard !findings.hasErrors, let statutes else {
      output.report(findings.sorted)
      return .failure(Stop(status: Commands.status(of: findings)))
    }
    let search = try Commands.search(arguments, folder.organisation.scenario, output)
    let day = try Commands.day(arguments)
    let robust = try Commands.number("robust", in: arguments, 1...100_000)
    do throws(PipelineError) {
      // The analysis depends on no date; a plan without one must still be possible.
      let needsDay = stages != [.analysis]
      var organisation = folder.organisation
      if let robust { organisation.scenario.rotation.robustRuns = robust }
      let pipeline = try Pipeline(
        organisation, statutes: statutes, on: day ?? (needsDay ? nil : Day(ordinal: 0)))
      let plan = try pipeline.plan(
        of: stages, search, provenance: provenance(folder, statutes, search, arguments), findings: findings)
      Progress.clear(output)
      // What only the comparison can show of the user's decisions.
      output.report(findings.sorted + plan.findings.filter { $0.code.hasPrefix("decision/") })
      return .success(plan)
    } catch {
      findings.add(error.diagnostic)
      output.report(findings.sorted)
      return .failure(Stop(status: .data))
    }
  }

  private static func provenance(
    _ folder: ProjectFolder, _ statutes: Statutes, _ search: Pipeline.Search, _ arguments: Arguments
  ) -> Provenance {
    let options = arguments.values.filter { !["output", "format", "language"].contains($0.key) }
      .sorted { $0.key < $1.key }.map { " --\($0.key) \($0.value)" }
    let name = URL(fileURLWithPath: folder.path).lastPathComponent
    return Provenance(
      tool: "jobcarve \(CommandLineHelp.version)",
      command: "jobcarve \(arguments.command.name) \(name)\(options.joined())",
      seed: search.seed, inputs: folder.inputs, lawVerifiedOn: statutes.instruments.map(\.lastVerified).min(),
      attributions: folder.attributions)
  }

  private static func show(
    _ plan: Plan, _ stage: Pipeline.Stage, _ arguments: Arguments, _ output: inout Output
  ) -> ExitStatus {
    let language = output.language
    if let person = arguments["person"], !plan.comparisons.contains(where: { $0.person == person }) {
      output.complain(UsageTexts.unknownPerson(person)[language])
      return .answerIsNo
    }
    switch (stage, output.format) {
    case (.analysis, "json"):
      output.write(CanonicalJSON.bytes(AnalysisAnswer(analyses: plan.analyses, adviceReport: AdviceReport(plan))))
    case (.analysis, "csv"): output.write(plan.analysisTable(language))
    case (.analysis, _): output.writeLine(plan.analysisText(language) + "\n\n" + plan.adviceText(language))
    case (.carving, "json"):
      output.write(CanonicalJSON.bytes(CarvingAnswer(carving: plan.carving, findings: plan.findings)))
    case (.carving, "csv"): output.write(plan.jobsTable(language))
    case (.carving, _): output.writeLine(plan.carvingText(language))
    case (.match, "json"):
      let person = arguments["person"]
      output.write(CanonicalJSON.bytes(plan.comparisons.filter { person == nil || $0.person == person }))
    case (.match, _): MatchView.show(plan, arguments, &output)
    case (.money, "json"): output.write(CanonicalJSON.bytes(MoneyAnswer(money: plan.money, outlook: plan.outlook)))
    case (.money, "csv"): output.write(plan.valueTable(language))
    case (.money, _): output.writeLine(plan.moneyText(language))
    case (.rotation, "json"):
      output.write(
        CanonicalJSON.bytes(
          RotationAnswer(
            rotation: plan.rotation, robust: plan.robust, links: plan.rotationLinks, calendar: plan.rotationWeeks, findings: plan.findings)))
    case (.rotation, "csv"): output.write(plan.rotationTable(language))
    case (.rotation, _): output.writeLine(plan.rotationText(language))
    }
    let delivered =
      stage == .rotation && CalendarFolder.isAsked(arguments["output"])
      ? folder(plan, arguments["output"] ?? "", &output) : output.deliver(holdsPeople: true)
    return delivered == .done ? outcome(of: plan) : delivered
  }

  /// The answer and the calendars in a folder.
  private static func folder(_ plan: Plan, _ path: String, _ output: inout Output) -> ExitStatus {
    let calendars = CalendarFolder(plan, inFolder: path, output.language)
    let name = "rotation." + (output.format == "text" ? "txt" : output.format)
    let answer = FileOutput.File(
      (path as NSString).appendingPathComponent(name), output.takeAnswer(), holdsPeople: true)
    let written = [answer] + calendars.files
    guard output.save(written, inFolder: calendars.files.isEmpty ? path : calendars.path) else { return .cannotWrite }
    for file in written { output.writeLine(UsageTexts.written(file.path)[output.language]) }
    return .done
  }

  /// Money of a plan or a folder, shown by the `value` command.
  static func showMoney(_ plan: Plan, _ arguments: Arguments, _ output: inout Output) -> ExitStatus {
    show(plan, .money, arguments, &output)
  }

  /// 1 when there is no plan, 130 when the user broke the search off.
  static func outcome(of plan: Plan) -> ExitStatus {
    let statuses = [plan.carving?.record.status, plan.rotation?.record.status]
    if statuses.contains(.interrupted) { return .interrupted }
    return statuses.contains(.infeasible) ? .answerIsNo : .done
  }
}
