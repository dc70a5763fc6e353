import Interchange

/// Walks through any bytes as XML with the plain reader, and reads them as records judged by the published schema.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  var findings = Findings()
  if var reader = XMLReader(bytes: bytes, file: "fuzz.xml") {
    var open = 0
    while reader.read() {
      switch reader.kind {
      case .startElement:
        _ = (reader.name, reader.namespace, reader.attributes(), reader.attribute("id"))
        if !reader.isEmptyElement { open += 1 }
      case .endElement: open -= 1
      case .text: _ = (reader.text, reader.isBlankText)
      case .other: break
      }
      precondition(open >= 0, "An element ended that had not begun.")
    }
    reader.finish(into: &findings)
    precondition(open == 0 || findings.hasErrors, "A document that breaks off is read without an error.")
  }
  if let file = RecordFile.read(bytes: bytes, file: "fuzz.xml", schema: schema, into: &findings) {
    for record in file.records {
      let row = file.reading(record)
      _ = (row.identifier("id", into: &findings), row.number("hours", into: &findings))
    }
  }
  for finding in findings.sorted { _ = finding.text(in: .dutch) }
  return 0
}

private let schema = RecordSchema(
  root: "rows", dutchRoot: "rijen", record: "row", dutchRecord: "rij", meaning: Phrase(nl: "Rijen", en: "Rows"),
  fields: [
    Field("id", "code", .identifier, example: "a1", required: true, Phrase(nl: "Code", en: "Code")),
    Field("hours", "uren", .number(scale: 100, 0...16_800), example: "1,5", Phrase(nl: "Uren", en: "Hours")),
    Field("since", "sinds", .day, example: "2026-07-01", Phrase(nl: "Sinds", en: "Since")),
    Field("works", "werkt", .yesNo, example: "ja", Phrase(nl: "Werkt", en: "Works")),
    Field("needs", "vraagt", .list, example: "a; b", Phrase(nl: "Vraagt", en: "Needs")),
  ])

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("FuzzXML_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzzXML)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
