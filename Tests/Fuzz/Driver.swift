import Foundation
import Interchange

/// What the fuzzers read records by: a field of every kind that a table and XML hold.
let schema = RecordSchema(
  root: "rows", dutchRoot: "rijen", record: "row", dutchRecord: "rij", meaning: Phrase(nl: "Rijen", en: "Rows"),
  fields: [
    Field("id", "code", .identifier, example: "a1", required: true, Phrase(nl: "Code", en: "Code")),
    Field("hours", "uren", .number(scale: 100, 0...16_800), example: "1,5", Phrase(nl: "Uren", en: "Hours")),
    Field("count", "aantal", .integer(0...1000), example: "3", Phrase(nl: "Aantal", en: "Count")),
    Field("since", "sinds", .day, example: "2026-07-01", Phrase(nl: "Sinds", en: "Since")),
    Field("works", "werkt", .yesNo, example: "ja", Phrase(nl: "Werkt", en: "Works")),
    Field(
      "kind", "soort", .choice([["core", "kern"], ["support", "steun"]]), example: "core",
      Phrase(nl: "Soort", en: "Kind")),
    Field("needs", "vraagt", .list, example: "a; b", Phrase(nl: "Vraagt", en: "Needs")),
  ])

/// The reader that is tried, by the environment variable `FUZZ_READER`: libFuzzer starts the program again for some of
/// its work, and passes only its own arguments on.
private let reader: @Sendable ([UInt8]) -> Void = {
  switch ProcessInfo.processInfo.environment["FUZZ_READER"] {
  case "Table": return fuzzTable
  case "XML": return fuzzXML
  case "Sheet": return fuzzSheet
  case "BPMN": return fuzzBPMN
  case "XES": return fuzzXES
  case let name:
    FileHandle.standardError.write(
      Data("FUZZ_READER is '\(name ?? "")'; it has to be Table, XML, Sheet, BPMN or XES.\n".utf8))
    exit(64)
  }
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader([UInt8](UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("Fuzz_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, readOneInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
