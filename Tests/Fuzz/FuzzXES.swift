import Interchange
import JobCarving

/// Reads any bytes as an event log and makes the positions and tasks of a project of it.
func fuzzXES(_ bytes: [UInt8]) {
  var findings = Findings()
  if let project = XESImport.run(bytes: bytes, file: "fuzz.xes", into: &findings) {
    let positions = Set(project.organisation.positions.map(\.id))
    for task in project.organisation.tasks {
      precondition(positions.contains(task.position), "A task of a position that is not there.")
      precondition(task.minutesPerWeek >= 0, "Minutes below zero.")
    }
  }
  for finding in findings.sorted { _ = finding.text(in: .english) }
}
