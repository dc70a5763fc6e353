import Interchange

/// Reads any bytes as a table, with and without headings that are known, describes it and writes it clean.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  var findings = Findings()
  _ = RecordFile.read(bytes: bytes, file: "fuzz.csv", schema: schema, into: &findings)
  if let text = DecodedText.decode(bytes, file: "fuzz.csv", into: &findings) {
    let table = Table(text, into: &findings)
    precondition(table != nil || findings.hasErrors, "There is neither a table nor an error.")
    if let table {
      for language in Language.allCases { _ = table.description(in: language) }
      for row in 0..<table.rowCount {
        precondition(table.wholeRow(row).count >= table.width, "A row is narrower than its table.")
        _ = table.cells(ofRow: row)
      }
      precondition(table.rowCount == 0 || !table.rfc4180().isEmpty, "Records are lost in the clean copy.")
    }
  }
  for finding in findings.sorted { _ = finding.text(in: .english) }
  return 0
}

private let schema = RecordSchema(
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
  ])

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("FuzzTable_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzzTable)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
