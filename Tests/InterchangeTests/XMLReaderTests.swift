import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("XML reader")
struct XMLReaderTests {
  /// Reads to the end; what was seen, and the findings.
  private func readAll(_ text: String, subset: Bool = false) -> (names: [String], findings: [Diagnostic]) {
    readAll(Array(text.utf8), subset: subset)
  }

  private func readAll(_ bytes: [UInt8], subset: Bool = false) -> (names: [String], findings: [Diagnostic]) {
    var findings = Findings()
    var names: [String] = []
    guard var reader = XMLReader(bytes: bytes, file: "f.xml", allowsInternalSubset: subset) else { return ([], []) }
    while reader.read() {
      switch reader.kind {
      case .startElement: names.append("<\(reader.name) \(reader.line):\(reader.column)")
      case .endElement: names.append(">\(reader.name)")
      case .text: names.append(reader.text)
      case .other: break
      }
    }
    reader.finish(into: &findings)
    return (names, findings.all)
  }

  @Test("elements, text and exact places behind each start tag")
  func places() {
    let (names, findings) = readAll("<?xml version=\"1.0\"?>\n<a>\n  <b>één</b><c\n  x=\"1>2\"/>\n</a>\n")
    #expect(names.filter { $0.hasPrefix("<") } == ["<a 2:4", "<b 3:6", "<c 4:12"])
    #expect(findings.isEmpty)
  }

  @Test("places stay exact above 65,535 lines")
  func manyLines() {
    let text = "<a>\n" + String(repeating: "<b/>\n", count: 70_000) + "</a>"
    let (names, findings) = readAll(text)
    #expect(names.filter { $0.hasPrefix("<b") }.last == "<b 70001:5")
    #expect(findings.isEmpty)
  }

  @Test("attributes and namespaces")
  func attributes() {
    guard var reader = XMLReader(bytes: Array("<p:a xmlns:p='urn:x' k='v &amp; w' p:k='z'/>".utf8), file: "f") else {
      return
    }
    let begun = reader.read()
    #expect(begun)
    let start = (reader.name, reader.namespace, reader.isEmptyElement)
    #expect(start == ("a", "urn:x", true))
    let value1 = reader.attribute("k")
    #expect(value1 == "v & w")
    let value2 = reader.attribute("k", namespace: "urn:x")
    #expect(value2 == "z")
    let value3 = reader.attribute("absent")
    #expect(value3 == nil)
    let value4 = reader.attributes().map(\.value)
    #expect(value4 == ["v & w", "z"])
  }

  @Test("the text of an element joins CDATA and text, and names the children it leaves out")
  func elementText() {
    guard var reader = XMLReader(bytes: Array("<a>x<![CDATA[<y>]]><b>no</b> z</a>".utf8), file: "f") else { return }
    let begun = reader.read()
    #expect(begun)
    var children: [String] = []
    let text = reader.elementText { name, _, _ in children.append(name) }
    #expect(text == "x<y> z")
    #expect(children == ["b"])
    let goesOn = reader.read()
    #expect(!goesOn)
    let hasFailed = reader.hasFailed
    #expect(!hasFailed)
  }

  @Test("a DOCTYPE is refused with its line, also in UTF-16, and not one in a comment")
  func doctype() {
    let text = "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE a> -->\n<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a>&x;</a>"
    let (names, findings) = readAll(text)
    #expect(names.isEmpty)
    #expect(findings.map(\.code) == ["xml/doctype"])
    #expect(findings.first?.location?.line == 3)
    let wide: [UInt8] =
      [0xFF, 0xFE] + "<!DOCTYPE a><a/>".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(readAll(wide).findings.map(\.code) == ["xml/doctype"])
    #expect(readAll("<!-- <!DOCTYPE a> --><a/>").findings.isEmpty)
  }

  @Test("empty, blank, no root, extra content: each its own message")
  func edges() {
    #expect(readAll("").findings.map(\.code) == ["file/empty"])
    #expect(readAll(" \n ").findings.map(\.code) == ["file/empty"])
    #expect(readAll("<?xml version=\"1.0\"?>").findings.map(\.code) == ["xml/no-root"])
    #expect(readAll("<a/>\n<b/>").findings.map(\.code) == ["xml/not-well-formed"])
    #expect(readAll("<a/>\n<b/>").findings.first?.location?.line == 2)
    #expect(readAll("<a>\n<b></a>").findings.first?.location?.line == 2)
  }

  @Test("cut off at every byte, exactly one finding tells it")
  func truncation() {
    let text = Array(
      "<?xml version=\"1.0\"?>\n<inventory>\n <task id=\"1\">é &amp; <![CDATA[x]]></task>\n</inventory>".utf8)
    for length in 0..<text.count {
      let (_, findings) = readAll(Array(text[..<length]))
      #expect(findings.count == 1 && findings[0].severity == .error, "\(length): \(findings)")
    }
    #expect(readAll(text).findings.isEmpty)
    let cut = readAll("<inventory>\n<task>\n<name>x").findings
    #expect(cut.map(\.code) == ["xml/truncated"])
    #expect(cut.first?.message.en.contains("'name'") == true)
    #expect(cut.first?.location?.line == 3)
  }

  @Test("a name that breaks the rules of namespaces is a warning, and reading goes on")
  func namespaces() {
    let (names, findings) = readAll("<a>\n<x:b/></a>")
    #expect(names.filter { $0.hasPrefix("<") }.count == 2)
    #expect(findings.map(\.code) == ["xml/namespace"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.location?.line == 2)
  }

  @Test("the conformance suite: every not-well-formed document is refused, every stand-alone valid one is read")
  func conformance() throws {
    guard let folder = SharedData.url("xmlconf") else { return }
    let manifests = ["xmltest/xmltest.xml", "sun/sun-valid.xml", "sun/sun-not-wf.xml", "oasis/oasis.xml"]
    var (refused, read) = (0, 0)
    var wrong: [String] = []
    for manifest in manifests {
      let url = folder.appendingPathComponent(manifest)
      // The manifests of Sun are fragments without a root.
      var bytes = Array(try Data(contentsOf: url))
      if manifest.hasPrefix("sun") { bytes = Array("<TESTCASES>".utf8) + bytes + Array("</TESTCASES>".utf8) }
      guard var tests = XMLReader(bytes: bytes, file: manifest, allowsInternalSubset: true) else { continue }
      while tests.read() {
        guard tests.kind == .startElement, tests.name == "TEST", let type = tests.attribute("TYPE"),
          let uri = tests.attribute("URI"), tests.attribute("ENTITIES") ?? "none" == "none",
          tests.attribute("EDITION") == nil
        else { continue }
        let file = url.deletingLastPathComponent().appendingPathComponent(uri)
        guard let data = try? Data(contentsOf: file) else { continue }
        let result = readAll(Array(data), subset: true)
        let isRefused = result.findings.contains { $0.severity == .error }
        if type == "not-wf" {
          refused += 1
          if !isRefused { wrong.append("\(uri) was read") }
        } else if type == "valid" {
          read += 1
          if isRefused { wrong.append("\(uri): \(result.findings[0].text(in: .english))") }
        }
      }
    }
    print("conformance: \(refused) not well-formed, \(read) valid")
    #expect(refused == 417 && read == 150)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test("hostile documents end within a second, each read or refused")
  func hostile() throws {
    guard let folder = SharedData.url("xml-hostile") else { return }
    var files = 0
    for case let url as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)! {
      guard url.pathExtension != "md", let data = try? Data(contentsOf: url) else { continue }
      let clock = ContinuousClock()
      let time = clock.measure { _ = readAll(Array(data)) }
      var findings = Findings()
      if var reader = XMLReader(path: url.path, into: &findings) {
        while reader.read() {}
        reader.finish(into: &findings)
        let hasFailed = reader.hasFailed
        #expect(hasFailed == findings.hasErrors, "\(url.lastPathComponent)")
      }
      #expect(time < .seconds(1), "\(url.lastPathComponent): \(time)")
      files += 1
    }
    #expect(files > 70)
  }

  @Test("a schema judges while reading and tells every objection with its line")
  func schema() throws {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType><xs:sequence>
      <xs:element name="n" type="xs:integer" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    var problems: [String] = []
    let schema = try #require(XMLSchema(xsd: xsd, problems: &problems))
    #expect(problems.isEmpty)
    guard var reader = XMLReader(bytes: Array("<a>\n<n>1</n>\n<n>x</n>\n<m/>\n<n>y</n>\n</a>".utf8), file: "f") else {
      return
    }
    reader.validate(with: schema)
    while reader.read() {}
    let value5 = reader.schemaFindings.map(\.line)
    #expect(value5 == [3, 4])
    let value6 = reader.schemaFindings.map(\.isAboutValue)
    #expect(value6 == [true, false])
    var findings = Findings()
    reader.finish(into: &findings)
    #expect(findings.count(of: .error) == 2)
    let hasFailed = reader.hasFailed
    #expect(!hasFailed)
    #expect(XMLSchema(xsd: "<nonsense/>", problems: &problems) == nil)
    #expect(!problems.isEmpty)
  }
}

/// What a fuzzer found: libxml2 takes bytes that the encoding does not know for the end of the document, and tells no
/// handler of it.
@Suite("Bytes that the encoding does not know")
struct XMLEncodingErrorTests {
  private func bytes(_ text: String, then rest: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"EUC-JP\"?>\(text)".utf8) + [0xFF, 0xFF, 0xFF, 0xFF] + Array(rest.utf8)
  }

  @Test(
    "in an element, between elements and behind the last they are an error with a line",
    arguments: [
      ("<rows>\n<row><id>a", "</id></row></rows>"), ("<rows>\n<row/>", "<row/></rows>"), ("\n<rows/>", ""),
    ])
  func broken(_ parts: (String, String)) {
    let bytes = bytes(parts.0, then: parts.1)
    var findings = Findings()
    guard var reader = XMLReader(bytes: bytes, file: "t.xml") else {
      Issue.record("no reader")
      return
    }
    while reader.read() {}
    reader.finish(into: &findings)
    #expect(reader.hasFailed && findings.hasErrors)
    #expect(findings.all.first?.location?.line ?? 0 > 0)
  }

  @Test("records with such bytes are not read the quick way, and are an error")
  func records() {
    var findings = Findings()
    let file = RecordFile.read(
      bytes: bytes("<rows><row><id>a</id></row></rows>", then: ""), file: "t.xml", schema: XMLRecordScanTests.schema,
      into: &findings)
    #expect(file?.columns == nil && findings.hasErrors)
  }
}
