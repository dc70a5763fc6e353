import Foundation
import Testing

@testable import Interchange

@Suite("Writing")
struct WritingTests {
  private let awkward = ["", " x ", "a;b", "c,d", "e\"f", "g\nh", "é☕", "'s avonds", "'q'", "\\", "t\tu", "|", "12,5"]

  @Test(
    "a written table reads back the same",
    arguments: [
      TableWriter.Style.rfc4180(carriageReturns: false),
      .rfc4180(carriageReturns: true), .dutchExcel,
    ])
  func roundTrip(style: TableWriter.Style) {
    var writer = TableWriter(style, spreadsheetSafe: false)
    writer.row(["k"] + awkward.indices.map { "h\($0)" })
    for shift in awkward.indices {
      writer.row(["k"] + Array(awkward[shift...] + awkward[..<shift]))
    }
    var findings = Findings()
    let table = DecodedText.decode(writer.bytes, file: "t", into: &findings).flatMap { Table($0, into: &findings) }
    #expect(findings.isEmpty, "\(findings.all)")
    #expect(table?.rowCount == awkward.count)
    for shift in awkward.indices {
      #expect(table?.cells(ofRow: shift).map(\.text) == ["k"] + Array(awkward[shift...] + awkward[..<shift]))
    }
  }

  @Test("a text that a spreadsheet would run gets an apostrophe, a number does not")
  func formulas() {
    var writer = TableWriter(.rfc4180(carriageReturns: false))
    writer.row(["=1+1", "+31 6", "-x", "@a", "\tq", "-1.234,5", "+5", "a=b", "-"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"'=1+1\",\"'+31 6\",\"'-x\",\"'@a\",\"'\tq\",\"-1.234,5\",+5,a=b,\"'-\"\n")
  }

  @Test("Dutch Excel gets a byte order mark, semicolons and CR LF")
  func excel() {
    var writer = TableWriter(.dutchExcel)
    writer.row(["a", "1,5"])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("a;\"1,5\"\r\n".utf8))
  }

  @Test("markup escapes all text, and XML of it reads back the same")
  func markup() {
    let text = "a<b>&\"'\u{1}\u{FFFE}\r\n\té☕"
    var xml = Markup(.xml)
    xml.raw(Markup.xmlDeclaration)
    xml.element("r", ["k": text, "absent": nil]) { $0.element("c", text: text) }
    guard var reader = XMLReader(bytes: Array(xml.string.utf8), file: "m") else { return }
    _ = reader.read()
    let attribute = reader.attribute("k")
    _ = reader.read()
    let content = reader.elementText()
    #expect(attribute == "a<b>&\"'\r\n\té☕")
    #expect(content == "a<b>&\"'\r\n\té☕")
    #expect(!xml.string.contains("absent"))
  }

  @Test("void elements of HTML have no end, other empty ones have")
  func html() {
    var html = Markup(.html)
    html.element("br")
    html.element("script", ["src": "x"])
    html.comment("a -- b")
    #expect(html.string == "<br><script src=\"x\"></script><!-- a &#45;&#45; b -->")
  }

  @Test("a file is written whole, with its mode, and nothing is left beside it")
  func output() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.txt").path
    for (holdsPeople, mode) in [(true, 0o600), (false, 0o644)] {
      try FileOutput.write("één \(mode)", to: path, holdsPeople: holdsPeople)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "één \(mode)")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    #expect(throws: FileOutput.Failure.self) {
      try FileOutput.write("x", to: folder.path, holdsPeople: false)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    do {
      try FileOutput.write("x", to: "/nowhere/at/all", holdsPeople: false)
      Issue.record("Writing into a folder that does not exist must fail.")
    } catch {
      #expect(error.path == "/nowhere/at/all" && !error.reason.isEmpty)
    }
  }
}

@Suite("JSON")
struct JSONTests {
  private func parse(_ text: String) -> (JSONDocument?, [Diagnostic]) {
    var findings = Findings()
    let document = JSONReader.parse(Array(text.utf8), file: "j", into: &findings)
    return (document, findings.all)
  }

  @Test("values keep their order, text and places")
  func values() {
    let (document, findings) = parse("{\n  \"é\": [1.50, -2e3, true, null],\n  \"b\": \"x\\u00e9\\ud83d\\ude00\\n\"\n}")
    #expect(findings.isEmpty)
    guard case .object(let members, _)? = document?.root, case .array(let list, _) = members[0].value else {
      Issue.record("The root must be an object with a list.")
      return
    }
    #expect(members.map(\.key) == ["é", "b"])
    #expect(list[0] == .number("1.50", .init(line: 2, column: 9)))
    #expect(list[3] == .null(.init(line: 2, column: 27)))
    #expect(members[1].value == .string("xé😀\n", .init(line: 3, column: 8)))
  }

  @Test(
    "what is not JSON is refused with its place",
    arguments: [
      "{", "[1,]", "{\"a\":1,}", "01", "1.", "+1", "'a'", "\"a\nb\"", "\"\\x\"", "\"\\ud800\"", "nul", "[1 2]", "{a:1}",
      "1 2", "\"open", "NaN", "\u{7}", "[\"a\":1]", "{\"a\" 1}", "-", "1e",
    ])
  func refused(text: String) {
    let (document, findings) = parse(text)
    #expect(document == nil)
    #expect(findings.map(\.code) == ["json/syntax"])
    #expect(findings.first?.location?.line != nil)
  }

  @Test("200 levels are read, 202 refused")
  func depth() {
    let levels = { (n: Int) in String(repeating: "[", count: n) + String(repeating: "]", count: n) }
    #expect(parse(levels(200)).0 != nil)
    #expect(parse(levels(202)).1.map(\.code) == ["json/syntax"])
    #expect(parse(levels(100_000)).0 == nil)
  }

  @Test("a key that occurs twice is an error at the second")
  func duplicate() {
    let (document, findings) = parse("{\"a\":1,\n\"a\":2}")
    #expect(document != nil)
    #expect(findings.map(\.code) == ["json/duplicate-key"])
    #expect(findings.first?.location == SourceLocation(file: "j", line: 2, column: 1))
  }

  @Test("typed access tells what is missing or of another kind, and unknown keys")
  func typed() throws {
    let document = try #require(parse("{\"n\": 5, \"s\": \"x\",\n\"d\": \"2026-07-01\", \"nam\": 1.5}").0)
    let root = document.root
    var findings = Findings()
    #expect(document.integer(root["n"], "n", in: root, into: &findings) == 5)
    #expect(document.string(root["s"], "s", in: root, into: &findings) == "x")
    #expect(document.day(root["d"], "d", in: root, into: &findings) == Day("2026-07-01"))
    document.warnOfUnknownKeys(in: root, known: ["n", "s", "d", "name"], into: &findings)
    #expect(document.integer(root["nam"], "nam", in: root, into: &findings) == nil)
    #expect(document.bool(root["q"], "q", in: root, into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["json/unknown-key", "json/wrong-kind", "json/missing"])
    #expect(findings.all[0].hint?.en == "Maybe 'name' is meant.")
    #expect(findings.all[1].location == SourceLocation(file: "j", line: 2, column: 27))
  }

  @Test("cut off at every byte, JSON is refused with one finding")
  func truncation() {
    let text = Array("{\"a\": [1, \"é\\u00e9\", {\"b\": false}], \"c\": null}".utf8)
    for length in 0..<text.count {
      var findings = Findings()
      #expect(JSONReader.parse(Array(text[..<length]), file: "j", into: &findings) == nil)
      #expect(findings.hasErrors)
    }
  }
}
