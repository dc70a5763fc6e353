import Interchange
import JobCarving

/// Reads any bytes as an event log and makes the positions and tasks of a project of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXES(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  var findings = Findings()
  if let project = XESImport.run(bytes: bytes, file: "fuzz.xes", into: &findings) {
    let positions = Set(project.organisation.positions.map(\.id))
    for task in project.organisation.tasks {
      precondition(positions.contains(task.position), "A task of a position that is not there.")
      precondition(task.minutesPerWeek >= 0, "Minutes below zero.")
    }
  }
  for finding in findings.sorted { _ = finding.text(in: .english) }
  return 0
}

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("FuzzXES_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzzXES)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
