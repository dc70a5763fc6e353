import Interchange
import JobCarving

/// `jobcarve import xes FILE -o FOLDER`
enum ImportXES {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    let path = try ImportedProjectOutput.paths(arguments, atMost: 1)[0]
    var findings = Findings()
    let project = XESImport.run(path, language: output.language, into: &findings)
    return ImportedProjectOutput.write(project, findings, arguments, &output)
  }
}
