import Interchange

/// Reads any bytes as a spreadsheet that was saved as XML: as a workbook, and as records of its best sheet.
func fuzzSheet(_ bytes: [UInt8]) {
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
}
