import Interchange

/// Reads any bytes as a spreadsheet that was saved as XML: as a workbook, and as records of its best sheet.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  var findings = Findings()
  if let book = Workbook.read(bytes: bytes, file: "fuzz.fods", into: &findings) {
    for sheet in book.sheets {
      var next = 0
      for row in sheet.rows {
        precondition(row.first >= next && row.count > 0, "Rows of a sheet overlap.")
        next = row.first + row.count
        var column = 0
        for run in row.cells {
          precondition(run.first >= column && run.count > 0, "Cells of a row overlap.")
          column = run.first + run.count
          _ = sheet.reference(row: row.first, column: run.first)
          precondition(sheet.cell(row: row.first, column: run.first) == run.cell, "A cell is not found at its place.")
          _ = run.cell.recordText
        }
      }
    }
  }
  _ = RecordFile.read(bytes: bytes, file: "fuzz.xml", schema: schema, into: &findings)
  for finding in findings.sorted { _ = finding.text(in: .english) }
  return 0
}

private let schema = RecordSchema(
  root: "rows", dutchRoot: "rijen", record: "row", dutchRecord: "rij", meaning: Phrase(nl: "Rijen", en: "Rows"),
  fields: [
    Field("id", "code", .identifier, example: "a1", required: true, Phrase(nl: "Code", en: "Code")),
    Field("hours", "uren", .number(scale: 100, 0...16_800), example: "1,5", Phrase(nl: "Uren", en: "Hours")),
    Field("since", "sinds", .day, example: "2026-07-01", Phrase(nl: "Sinds", en: "Since")),
  ])

/// What the linker takes for `main`: the package manager renames it, so the runtime's own is out of reach.
@_cdecl("FuzzSheet_main")
public func run(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzzSheet)
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
