import Interchange
import JobCarving

/// `jobcarve compare OLD NEW`, and with `--carry -o FOLDER` the new inventory with what was confirmed in the old.
enum CompareCommand {
  private struct Answer: Encodable {
    var counts: [String: Int]
    var unchanged: Int
    var tasks: [InventoryComparison.Row]
    var carried: [InventoryCarryOver.Carried]
    var findings: [Diagnostic]
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    let arePlans = arguments.operands.prefix(2).map(PlanComparison.isPlan)
    if arePlans == [true, true] { return try PlanComparison.run(arguments, &output) }
    if arePlans.contains(true) {
      output.complain(PlanComparison.twoKinds[output.language])
      return .data
    }
    let carries = arguments.has("carry")
    if carries, arguments["output"] == nil {
      throw UsageError(message: UsageTexts.needsOutput, command: arguments.command)
    }
    var findings = Findings()
    let old = InventoryUpdate.read(arguments.operands[0], into: &findings)
    let new = InventoryUpdate.read(arguments.operands[1], into: &findings)
    // An inventory that still misses answers can be compared; one that cannot be read cannot.
    guard !old.organisation.tasks.isEmpty, !new.organisation.tasks.isEmpty else {
      output.report(findings.sorted)
      let status = Commands.status(of: findings)
      return status == .done ? .data : status
    }
    let comparison = InventoryComparison(old: old.organisation.tasks, new: new.organisation.tasks)
    var carried: [InventoryCarryOver.Carried] = []
    if carries {
      var carryOver = InventoryCarryOver(comparison)
      let organisation = InventoryUpdate.carry(&carryOver, from: old, to: new, into: &findings)
      carried = carryOver.carried
      do {
        try InventoryUpdate.write(
          organisation, from: old, to: new, folder: arguments["output"] ?? "", language: output.language)
      } catch {
        let failure = (error as? FileOutput.Failure)?.message ?? Phrase(verbatim: "\(error)")
        output.complain("\(Diagnostic.Severity.error.word[output.language]): \(failure[output.language])")
        return .cannotWrite
      }
    }
    output.report(findings.sorted)
    switch output.format {
    case "json":
      let counts = InventoryComparison.Change.allCases.map { ($0.rawValue, comparison.count($0)) }
      output.write(
        CanonicalJSON.bytes(
          Answer(
            counts: Dictionary(counts, uniquingKeysWith: { first, _ in first }), unchanged: comparison.unchanged,
            tasks: comparison.rows, carried: carried, findings: findings.sorted)))
    case "csv": output.write(comparison.csv(in: output.language))
    default:
      output.write(comparison.text(in: output.language))
      if carries, let folder = arguments["output"] {
        output.writeLine(UsageTexts.carried(carried.count, folder)[output.language])
      }
    }
    return carries ? .done : output.deliver(holdsPeople: false)
  }
}

extension UsageTexts {
  static func carried(_ count: Int, _ folder: String) -> Phrase {
    Phrase(
      nl: "\(count) bevestigde waarden overgenomen in \(folder).",
      en: "\(count) confirmed values carried over into \(folder).")
  }
}
