import Interchange
import JobCarving

/// `jobcarve import mbo FOLDER --staffing FILE -o FOLDER`
enum ImportMBO {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    let path = try ImportedProjectOutput.paths(arguments, atMost: 1)[0]
    guard let staffing = arguments["staffing"] else {
      throw UsageError(message: UsageTexts.needsStaffing, command: arguments.command)
    }
    var findings = Findings()
    let project = MBOImport.run(directory: path, staffing: staffing, into: &findings)
    return ImportedProjectOutput.write(project, findings, arguments, &output)
  }
}
