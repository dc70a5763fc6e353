import Foundation
import Interchange
import JobCarving

/// `jobcarve compare PLAN PLAN`: what differs between two plan.json files.
enum PlanComparison {
  static var twoKinds: Phrase { PlanDifference.twoKinds }

  /// Whether a path is a file that begins as JSON does: no inventory does.
  static func isPlan(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? handle.close() }
    let start = (try? handle.read(upToCount: 64)) ?? Data()
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 9, 10, 13, 32]
    return start.first { !marks.contains($0) } == UInt8(ascii: "{")
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    if arguments.has("carry") {
      throw UsageError(message: PlanDifference.carriesInventories, command: arguments.command)
    }
    var findings = Findings()
    let plans = arguments.operands.prefix(2).map { Plan.read($0, into: &findings) }
    guard let old = plans[0], let new = plans[1] else {
      output.report(findings.sorted)
      return Commands.status(of: findings)
    }
    if arguments["language"] == nil { output.language = new.language }
    guard let difference = PlanDifference(from: old, to: new) else {
      output.complain(PlanDifference.noJobs[output.language])
      return .data
    }
    switch output.format {
    case "json": output.write(CanonicalJSON.bytes(difference))
    case "csv": output.write(difference.csv(in: output.language))
    default: output.writeLine(difference.text(in: output.language))
    }
    return output.deliver(holdsPeople: true)
  }
}
