import Foundation
import TestSupport
import Testing

/// `--mode inclusive`: the redesign of the whole organisation beside the plan, through the built program.
@Suite struct InclusiveCommandTests {
  @Test("run with the mode writes inclusive.csv, carve shows both, and another word is a wrong call")
  func mode() throws {
    let small = try SmallFolder()
    let folder = small.folder.url
    let run = try Tool.run("run", "in", "-o", "out", "--mode", "inclusive", "--iterations", "50", in: folder)
    #expect(run.status == 0)
    #expect(small.folder.exists("out/inclusive.csv"))
    let json = try Tool.run("carve", "in", "--mode", "inclusive", "--iterations", "50", "--format", "json", in: folder)
    let answer = try #require(json.json as? [String: Any])
    let inclusive = try #require(answer["inclusive"] as? [String: Any])
    for key in ["now", "carving", "inclusive", "bound", "moves", "positions"] {
      #expect(inclusive[key] != nil, "\(key)")
    }
    let text = try Tool.run("carve", "in", "--mode", "inclusive", "--iterations", "50", in: folder)
    #expect(text.text.contains("De hele organisatie opnieuw verdeeld") && text.text.contains("Aanname"))
    let without = try Tool.run("carve", "in", "--iterations", "50", in: folder)
    #expect(!without.text.contains("De hele organisatie opnieuw verdeeld"))
    // The file of the earlier run does not belong to a plan of carving alone.
    let again = try Tool.run("run", "in", "-o", "out", "--mode", "carving", "--iterations", "50", in: folder)
    #expect(again.status == 0 && again.errors.contains("inclusive.csv"))
    #expect(try Tool.run("carve", "in", "--mode", "inclusief", in: folder).status == 64)
  }
}
