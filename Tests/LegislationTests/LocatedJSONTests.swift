import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("JSON with places")
struct LocatedJSONTests {
  private func read(_ text: String) -> (node: JSONNode?, finding: Diagnostic?) {
    var findings = Findings()
    let node = JSONNode.read(Data(text.utf8), file: "x.json", findings: &findings)
    return (node, findings.all.first)
  }

  @Test("Text comes back whole: escapes, pairs and other scripts")
  func strings() {
    #expect(read(#""a\"\\\/\n\té😀\u00e9\ud83d\ude00""#).node?.text == "a\"\\/\n\té😀é😀")
    for bad in [#""\ud83d""#, #""\x""#, #""\u12g4""#, "\"open", "\"line\nbreak\""] {
      #expect(read(bad).node == nil, "\(bad)")
      #expect(read(bad).finding?.code == "json/syntax")
    }
  }

  @Test("Numbers keep their text and values know their place")
  func places() throws {
    let root = try #require(read("{\n  \"a\": [14.990, -1]\n}").node)
    let first = try #require(root["a"]?.elements?.first)
    guard case .number(let text) = first.value else {
      Issue.record("not a number")
      return
    }
    #expect(text == "14.990")
    #expect(first.location.line == 2)
    #expect(first.location.column == 9)
  }

  @Test(
    "A key that stands twice, a comma too many and text after the end are faults with a place",
    arguments: [
      ("{\"a\": 1, \"a\": 2}", 1, 13), ("[1,\n]", 2, 1), ("{} {}", 1, 4), ("", 1, 1), ("[tru]", 1, 5),
      ("{\"a\" 1}", 1, 6),
    ])
  func faults(text: String, line: Int, column: Int) throws {
    let finding = try #require(read(text).finding)
    #expect(read(text).node == nil)
    #expect(finding.location?.line == line)
    #expect(finding.location?.column == column)
  }

  @Test("Lists inside lists end at a fault, not at the end of the stack")
  func depth() {
    #expect(read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).node != nil)
    #expect(read(String(repeating: "[", count: 100_000)).finding?.code == "json/syntax")
  }

  @Test("Bytes that are not UTF-8 are a finding") func encoding() {
    var findings = Findings()
    #expect(JSONNode.read(Data([0x22, 0xFF, 0x22]), file: "x.json", findings: &findings) == nil)
    #expect(findings.all.map(\.code) == ["json/encoding"])
  }
}
