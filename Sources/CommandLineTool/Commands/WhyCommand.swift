import Interchange
import JobCarving

/// `jobcarve why FOLDER TASK|PERSON`
enum WhyCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json"], for: arguments)
    let prepared: StageCommand.Prepared
    switch try StageCommand.prepare(arguments, &output) {
    case .failure(let stop): return stop.status
    case .success(let ready): prepared = ready
    }
    let subject: WhySubject
    do throws(WhySubject.Unknown) {
      subject = try WhySubject(arguments.operands[1], in: prepared.pipeline.organisation)
    } catch {
      output.complain(error.message[output.language])
      if let hint = error.hint { output.complain(hint[output.language]) }
      return .answerIsNo
    }
    do throws(PipelineError) {
      let plan: CarvingPlan
      if let path = arguments["plan"] {
        var findings = Findings()
        guard let read = Plan.read(path, into: &findings)?.carving else {
          output.report(findings.sorted)
          return Commands.status(of: findings) == .done ? .data : Commands.status(of: findings)
        }
        plan = read
      } else {
        plan = try prepared.pipeline.carvingPlan(prepared.pipeline.analyses(), prepared.search)
      }
      let answer = try prepared.pipeline.why(subject, in: plan, prepared.search)
      Progress.clear(output)
      output.report(prepared.findings.sorted)
      if output.format == "json" {
        output.write(CanonicalJSON.bytes(answer))
      } else {
        output.writeLine(answer.text(in: output.language))
      }
      return output.deliver(holdsPeople: true)
    } catch {
      return StageCommand.stop(error, prepared.findings, output).status
    }
  }
}
