import Foundation
import Interchange
import JobCarving
import Legislation

/// `analyse`, `carve`, `match`, `rotate`: one stage of the pipeline, shown in the form asked for.
enum StageCommand {
  static func run(_ arguments: Arguments, _ output: inout Output, _ stage: Pipeline.Stage) throws(UsageError)
    -> ExitStatus
  {
    let forms =
      switch stage {
      case .match: ["text", "json", "html"]
      case .carving: ["text", "json", "csv", "html"]
      default: ["text", "json", "csv"]
      }
    try output.require(forms, for: arguments)
    if stage == .match { try MatchView.check(arguments, output) }
    if stage == .carving, WhatIfView.isAsked(arguments) { return try WhatIfView.run(arguments, &output) }
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
  struct CarvingAnswer: Encodable {
    var carving: CarvingPlan?
    var pinPrices: [PinPrice]?
    var front: PlanFront?
    /// The redesign of the whole organisation, where it was asked for.
    var inclusive: InclusivePlan?
    /// Against the plan without the changes asked about.
    var difference: PlanDifference?
    var findings: [Diagnostic]

    init(_ plan: Plan, difference: PlanDifference? = nil) {
      carving = plan.carving
      pinPrices = plan.pinPrices
      front = plan.front
      inclusive = plan.inclusive
      self.difference = difference
      findings = plan.findings
    }
  }

  private struct RotationAnswer: Encodable {
    var rotation: RotationSchedule?
    /// Against the plan named with `--from`.
    var changes: [RotationChange]?
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
    let prepared: Prepared
    switch try prepare(arguments, &output, needsDay: stages != [.analysis]) {
    case .failure(let stop): return .failure(stop)
    case .success(let ready): prepared = ready
    }
    do throws(PipelineError) {
      let plan = try prepared.pipeline.plan(
        of: stages, prepared.search, provenance: prepared.provenance, findings: prepared.findings)
      Progress.clear(output)
      // What only the comparison can show of the user's decisions.
      output.report(prepared.findings.sorted + plan.findings.filter { $0.code.hasPrefix("decision/") })
      return .success(plan)
    } catch {
      return .failure(stop(error, prepared.findings, output))
    }
  }

  /// A folder that was read without errors, ready to be searched.
  struct Prepared {
    var pipeline: Pipeline
    var search: Pipeline.Search
    var findings: Findings
    var provenance: Provenance
  }

  /// Reads the folder named first; what is wrong with it goes to standard error.
  static func prepare(
    _ arguments: Arguments, _ output: inout Output, needsDay: Bool = true
  ) throws(UsageError) -> Result<Prepared, Stop> {
    let folder = ProjectFolder(arguments.operands[0])
    var findings = folder.findings
    if arguments["language"] == nil { output.language = folder.organisation.scenario.language }
    let statutes = Commands.statutes(arguments, &findings)
    guard !findings.hasErrors, let statutes else {
      output.report(findings.sorted)
      return .failure(Stop(status: Commands.status(of: findings)))
    }
    var search = try Commands.search(arguments, folder.organisation.scenario, output)
    search.makesFront = arguments.has("front")
    if let path = arguments["from"] {
      var problems = Findings()
      let earlier = Plan.read(path, into: &problems)
      search.start = earlier?.carving
      search.rotationStart = earlier?.rotation
      let isRotation = arguments.command.name == "rotate"
      guard isRotation ? search.rotationStart != nil : search.start != nil else {
        output.report(problems.sorted)
        if isRotation, earlier != nil { output.complain(UsageTexts.noRotation(path)[output.language]) }
        return .failure(Stop(status: problems.hasErrors ? Commands.status(of: problems) : .data))
      }
    }
    if let euros = try Commands.number("change-cost", in: arguments, 0...10_000_000) {
      search.rotationChangeCost = Euro(cents: 100 * euros)
    }
    let day = try Commands.day(arguments)
    let robust = try Commands.number("robust", in: arguments, 1...100_000)
    do throws(PipelineError) {
      // The analysis depends on no date; a plan without one must still be possible.
      var organisation = folder.organisation
      if let robust { organisation.scenario.rotation.robustRuns = robust }
      if let mode = arguments["mode"].flatMap(Scenario.Mode.init) { organisation.scenario.mode = mode }
      let pipeline = try Pipeline(
        organisation, statutes: statutes, on: day ?? (needsDay ? nil : Day(ordinal: 0)))
      return .success(
        Prepared(
          pipeline: pipeline, search: search, findings: findings,
          provenance: provenance(folder, statutes, search, arguments)))
    } catch {
      return .failure(stop(error, findings, output))
    }
  }

  static func stop(_ error: PipelineError, _ findings: Findings, _ output: Output) -> Stop {
    var findings = findings
    findings.add(error.diagnostic)
    output.report(findings.sorted)
    return Stop(status: .data)
  }

  private static func provenance(
    _ folder: ProjectFolder, _ statutes: Statutes, _ search: Pipeline.Search, _ arguments: Arguments
  ) -> Provenance {
    let single = arguments.values.filter { !["output", "format", "language"].contains($0.key) }.map {
      ($0.key, [$0.value])
    }
    let options = (single + arguments.lists.map { ($0.key, $0.value) }).sorted { $0.0 < $1.0 }
      .flatMap { name, values in values.map { " --\(name) \($0)" } }
    let name = URL(fileURLWithPath: folder.path).lastPathComponent
    return folder.provenance(
      tool: "jobcarve \(CommandLineHelp.version)",
      command: "jobcarve \(arguments.command.name) \(name)\(options.joined())", seed: search.seed, statutes: statutes)
  }

  private static func show(
    _ plan: Plan, _ stage: Pipeline.Stage, _ arguments: Arguments, _ output: inout Output
  ) -> ExitStatus {
    let language = output.language
    if let person = arguments["person"], !plan.comparisons.contains(where: { $0.person == person }) {
      output.complain(UsageTexts.unknownPerson(person, plan.comparisons.map(\.person))[language])
      return .answerIsNo
    }
    switch (stage, output.format) {
    case (.analysis, "json"):
      output.write(CanonicalJSON.bytes(AnalysisAnswer(analyses: plan.analyses, adviceReport: AdviceReport(plan))))
    case (.analysis, "csv"): output.write(plan.analysisTable(language))
    case (.analysis, _): output.writeLine(plan.analysisText(language) + "\n\n" + plan.adviceText(language))
    case (.carving, "json"):
      output.write(CanonicalJSON.bytes(CarvingAnswer(plan)))
    case (.carving, "html"): output.write(plan.htmlReport(language: language))
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
            rotation: plan.rotation, changes: plan.rotationChanges, robust: plan.robust, links: plan.rotationLinks,
            calendar: plan.rotationWeeks,
            findings: plan.findings)))
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
    guard output.save(written, inFolder: path) else { return .cannotWrite }
    for file in written { output.writeLine(UsageTexts.written(file.path)[output.language]) }
    return .done
  }

  /// Money of a plan or a folder, shown by the `value` command.
  static func showMoney(_ plan: Plan, _ arguments: Arguments, _ output: inout Output) -> ExitStatus {
    show(plan, .money, arguments, &output)
  }

  /// 1 when there is no plan, or none was found; 130 when the user broke the search off.
  static func outcome(of plan: Plan) -> ExitStatus {
    let records = [plan.carving?.record, plan.rotation?.record].compactMap { $0 }
    if records.contains(where: { $0.stopReason == .interrupted }) { return .interrupted }
    return records.contains { $0.status == .infeasible || $0.status == .interrupted } ? .answerIsNo : .done
  }
}
