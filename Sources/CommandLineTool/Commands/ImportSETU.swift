import Interchange
import JobCarving

/// `jobcarve import setu FILE… -o FOLDER`
enum ImportSETU {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    let paths = try ImportedProjectOutput.paths(arguments)
    var findings = Findings()
    let outcome = SETUImport.run(paths, language: output.language, into: &findings)
    return ImportedProjectOutput.write(outcome.project, findings, arguments, &output)
  }
}
