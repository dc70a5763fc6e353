import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("JSON with places")
struct LocatedJSONTests {
  private func read(_ text: String) -> (node: JSONNode?, findings: Findings) {
    var findings = Findings()
    return (JSONNode.read(Data(text.utf8), file: "x.json", findings: &findings), findings)
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
    "A key that stands twice, a comma too many and text after the end give no value and an error with a line",
    arguments: ["{\"a\": 1, \"a\": 2}", "[1,\n]", "{} {}", "", "[tru]", "{\"a\" 1}"])
  func faults(text: String) {
    let result = read(text)
    #expect(result.node == nil)
    #expect(result.findings.hasErrors)
    #expect(result.findings.all.allSatisfy { $0.location?.file == "x.json" })
  }
}
