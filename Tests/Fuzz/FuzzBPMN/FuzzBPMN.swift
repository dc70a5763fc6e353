import Interchange

/// Reads any bytes as a BPMN model and looks at all that refers to something else in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBPMN(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
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
  return 0
}

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("FuzzBPMN_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzzBPMN)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
