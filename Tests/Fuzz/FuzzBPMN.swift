import Interchange

/// Reads any bytes as a BPMN model and looks at all that refers to something else in it.
func fuzzBPMN(_ bytes: [UInt8]) {
  var findings = Findings()
  if let model = BPMNModel.read(bytes: bytes, file: "fuzz.bpmn", into: &findings) {
    for activity in model.activities {
      precondition(
        activity.process.map { model.processes.indices.contains($0) } ?? true, "A process that is not there.")
      precondition(
        activity.subProcess.map { model.subProcesses.indices.contains($0) } ?? true, "A sub-process that is not there.")
    }
    for lane in model.lanes {
      precondition(lane.parent.map { model.lanes.indices.contains($0) } ?? true, "A lane that is not there.")
    }
  }
  for finding in findings.sorted { _ = finding.text(in: .dutch) }
}
