import Foundation
import Interchange
import JobCarving

enum CheckCommand {
  private struct Answer: Encodable {
    var errors: Int
    var warnings: Int
    var notes: Int
    var findings: [Diagnostic]
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    var findings = Findings()
    for path in arguments.operands {
      let folder = ProjectFolder(path)
      findings.add(contentsOf: folder.findings)
      _ = CoachContext.read(folder: path, people: folder.organisation.people.map(\.id), into: &findings)
    }
    let sorted = findings.sorted
    switch output.format {
    case "json":
      output.write(
        CanonicalJSON.bytes(
          Answer(
            errors: findings.count(of: .error), warnings: findings.count(of: .warning),
            notes: findings.count(of: .note), findings: sorted)))
    case "csv":
      var table = PlanTable(output.language)
      table.row(["severity", "code", "file", "line", "column", "message"].map { Phrase(verbatim: $0) })
      for finding in sorted {
        table.row([
          finding.severity.word, Phrase(verbatim: finding.code), Phrase(verbatim: finding.location?.file ?? ""),
          Phrase(verbatim: finding.location?.line.map(String.init) ?? ""),
          Phrase(verbatim: finding.location?.column.map(String.init) ?? ""), finding.message,
        ])
      }
      output.write(table.bytes)
    default:
      for finding in sorted { output.writeLine(finding.text(in: output.language)) }
      output.writeLine(
        UsageTexts.counts(
          findings.count(of: .error), findings.count(of: .warning), findings.count(of: .note))[output.language])
    }
    let delivered = output.deliver(holdsPeople: true)
    guard delivered == .done else { return delivered }
    return Commands.status(of: findings)
  }
}

extension Commands {
  /// 66 when the input is not there at all, 65 when it has errors.
  static func status(of findings: Findings) -> ExitStatus {
    if findings.all.contains(where: { $0.code == "file/missing" || $0.code == "folder/not-a-folder" }) {
      return .noInput
    }
    return findings.hasErrors ? .data : .done
  }
}
