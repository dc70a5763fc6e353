import Interchange
import JobCarving

/// `jobcarve carve FOLDER --without … --with-measure …`: the plan, and how it differs from the plan without the change.
enum WhatIfView {
  static func isAsked(_ arguments: Arguments) -> Bool {
    !arguments.all("without").isEmpty || !arguments.all("with-measure").isEmpty
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    var prepared: StageCommand.Prepared
    switch try StageCommand.prepare(arguments, &output) {
    case .failure(let stop): return stop.status
    case .success(let ready): prepared = ready
    }
    let changes: [CarvingChange]
    do throws(WhatIf.Unknown) {
      changes = try WhatIf.changes(
        without: arguments.all("without"), measures: arguments.all("with-measure"),
        in: prepared.pipeline.organisation)
    } catch {
      throw UsageError(message: error.message, hint: error.hint, command: arguments.command)
    }
    do throws(PipelineError) {
      prepared.search.pricesPins = false
      prepared.search.makesFront = false
      let base = try prepared.pipeline.plan(
        of: [.carving], prepared.search, provenance: prepared.provenance, findings: prepared.findings)
      // Both plans get the same work; the second begins where the first ended.
      prepared.search.start = base.carving
      prepared.search.makesFront = arguments.has("front")
      let plan = try prepared.pipeline.changed(by: changes).plan(
        of: [.carving], prepared.search, provenance: prepared.provenance, findings: prepared.findings)
      Progress.clear(output)
      output.report(prepared.findings.sorted)
      show(plan, PlanDifference(from: base, to: plan), &output)
      let delivered = output.deliver(holdsPeople: true)
      return delivered == .done ? StageCommand.outcome(of: plan) : delivered
    } catch {
      return StageCommand.stop(error, prepared.findings, output).status
    }
  }

  private static func show(_ plan: Plan, _ difference: PlanDifference?, _ output: inout Output) {
    switch output.format {
    case "json": output.write(CanonicalJSON.bytes(StageCommand.CarvingAnswer(plan, difference: difference)))
    case "csv": output.write(difference?.csv(in: output.language) ?? plan.jobsTable(output.language))
    default:
      output.writeLine(plan.carvingText(output.language))
      if let difference {
        output.writeLine("\n\(PlanDifference.heading[output.language])\n\(difference.text(in: output.language))")
      }
    }
  }
}
