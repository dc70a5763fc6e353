import Interchange
import JobCarving

enum ReportCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    // The page is what this command is for, so that text is not another choice here.
    try output.require(["text", "html", "json"], for: arguments)
    var findings = Findings()
    guard let plan = Plan.read(arguments.operands[0], into: &findings) else {
      output.report(findings.sorted)
      return Commands.status(of: findings)
    }
    let language = arguments["language"].flatMap(Language.init(rawValue:))
    if output.format == "json" {
      output.write(plan.json())
    } else {
      output.write(plan.htmlReport(language: language))
    }
    return output.deliver(holdsPeople: true)
  }
}
