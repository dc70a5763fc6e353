import Foundation
import TestSupport
import Testing

/// The example of a program that uses the library, built with everything else.
@Suite struct EmbeddingTests {
  private let folder = Checkout.example("embedding")

  @Test("The example prints the jobs of the coach's folder with hours, wage value, money and a point to talk about")
  func jobs() throws {
    let answer = try Tool.run([Checkout.example("job-coach-case").path], program: "Embedding")
    #expect(answer.status == 0, "\(answer.text) \(answer.errors)")
    let lines = answer.text.split(separator: "\n").map(String.init)
    let heads = lines.filter { $0.hasPrefix("J") }
    #expect(heads.count == 2)
    #expect(heads.first?.hasPrefix("J1 for P1-A: ") == true && heads.last?.hasPrefix("J2 for P1-B: ") == true)
    for head in heads { #expect(head.hasSuffix(" minutes a week, wage value 72%"), "\(head)") }
    #expect(lines.contains("  tasks: M10, M12") && lines.contains("  tasks: M08, M09, M22"))
    #expect(lines.count { $0.hasPrefix("  outcome for the employer: ") && $0.hasSuffix(" euro a year") } == 2)
    #expect(lines.count { $0.hasPrefix("  signal: ") } == 2)
  }

  @Test("A folder that is not there gives a finding and code 65")
  func missing() throws {
    let answer = try Tool.run(["no-such-folder"], program: "Embedding")
    #expect(answer.status == 65)
    #expect(answer.text.contains("[file/missing]"))
  }

  @Test("The program is one file of at most forty lines")
  func size() throws {
    let sources = folder.appendingPathComponent("Sources/Embedding")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sources.path) == ["main.swift"])
    let main = try String(contentsOf: sources.appendingPathComponent("main.swift"), encoding: .utf8)
    #expect(main.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
  }

  @Test("The package of the example finds the library where it says")
  func package() throws {
    let scratch = try TemporaryFolder()
    guard let swift = Tool.inPath("swift") else {
      print("skipped: there is no swift in the PATH")
      return
    }
    let answer = try Tool.run(
      [
        "package", "--package-path", folder.path, "--scratch-path", scratch.path, "show-dependencies", "--format",
        "json",
      ], at: swift)
    #expect(answer.status == 0, "\(answer.errors)")
    let root = answer.json as? [String: Any]
    let path = (root?["dependencies"] as? [[String: Any]])?.first?["path"] as? String
    #expect(path.map { URL(fileURLWithPath: $0).standardizedFileURL.path } == Checkout.root.standardizedFileURL.path)
  }
}
