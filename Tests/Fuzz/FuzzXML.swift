import Interchange

/// Walks through any bytes as XML with the plain reader, and reads them as records judged by the published schema.
func fuzzXML(_ bytes: [UInt8]) {
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
}
