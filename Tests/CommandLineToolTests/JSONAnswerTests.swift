import Foundation
import TestSupport
import Testing

/// `--format json` is one JSON value on standard output, whatever the command.
@Suite struct JSONAnswerTests {
  static let ward = "examples/hospital-ward"

  @Test(
    "Every command that runs on the ward answers in JSON",
    arguments: [
      ["check", ward], ["analyse", ward], ["carve", ward, "--iterations", "1"],
      ["match", ward, "--iterations", "1"], ["value", ward, "--iterations", "1"],
      ["rotate", ward, "--iterations", "1"], ["law"], ["law", "--on", "2026-07-01"], ["schema"],
      ["schema", "inventory"], ["check", "examples/overfull"],
    ])
  func parses(_ words: [String]) throws {
    let answer = try Tool.run(words + ["--format", "json"])
    #expect(answer.status == 0)
    switch answer.json {
    case let object as [String: Any]: #expect(!object.isEmpty)
    case let array as [Any]: #expect(!array.isEmpty)
    default: Issue.record("\(words) gave no JSON: \(answer.text.prefix(200))")
    }
    #expect(answer.text.hasSuffix("\n"))
  }

  @Test(
    "Plans made after the day on which the law was last verified carry that warning", arguments: ["carve", "rotate"])
  func warnsOfTheLaw(_ command: String) throws {
    let answer = try Tool.run(command, Self.ward, "--iterations", "1", "--format", "json")
    let object = try #require(answer.json as? [String: Any])
    let codes = (object["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    #expect(codes.contains("law/after-last-verified"))
    let verified = try Tool.run(command, Self.ward, "--iterations", "1", "--format", "json", "--on", "2022-01-01")
    let before = try #require(verified.json as? [String: Any])
    #expect(
      (before["findings"] as? [[String: Any]] ?? []).allSatisfy { $0["code"] as? String != "law/after-last-verified" })
  }

  @Test("run and report answer in JSON too: the files that were written, and the plan")
  func runAndReport() throws {
    let folder = try TemporaryFolder()
    let ward = Checkout.example("hospital-ward").path
    let run = try Tool.run(
      "run", ward, "-o", folder["out"].path, "--iterations", "1", "--format", "json", in: folder.url)
    #expect(run.status == 0)
    let answer = try #require(run.json as? [String: Any])
    let files = try #require(answer["files"] as? [String])
    let (pages, calendars) = (files.filter { $0.contains("/jobs/") }, files.filter { $0.contains("/calendars/") })
    #expect(!pages.isEmpty && !calendars.isEmpty)
    #expect(
      files.filter { !pages.contains($0) && !calendars.contains($0) }.map { ($0 as NSString).lastPathComponent }
        .sorted() == Tool.outputNames)
    for file in files { #expect(FileManager.default.fileExists(atPath: file)) }
    #expect(answer["carving"] is [String: Any])
    #expect(answer["rotation"] is [String: Any])
    let report = try Tool.run("report", "out/plan.json", "--format", "json", in: folder.url)
    #expect(report.status == 0)
    #expect(try report.output == Data(contentsOf: folder["out/plan.json"]))
    let match = try Tool.run("match", "out/plan.json", "--format", "json", in: folder.url)
    #expect(match.status == 0)
    #expect((match.json as? [Any])?.isEmpty == false)
    let value = try Tool.run("value", "out/plan.json", "--format", "json", in: folder.url)
    #expect(value.status == 0)
    let money = try #require(value.json as? [String: Any])
    #expect((money["money"] as? [Any])?.isEmpty == false)
    #expect((money["outlook"] as? [String: Any])?["plan"] is [String: Any])
  }

  @Test("One person's comparison is one comparison; a person without a job is an answer no")
  func person() throws {
    let folder = try TemporaryFolder()
    let ward = Checkout.example("hospital-ward").path
    #expect(try Tool.run("run", ward, "-o", "out", "--iterations", "1", in: folder.url).status == 0)
    let one = try Tool.run("match", "out/plan.json", "--person", "P1", "--format", "json", in: folder.url)
    #expect(one.status == 0)
    #expect((one.json as? [[String: Any]])?.compactMap { $0["person"] as? String } == ["P1"])
    let none = try Tool.run("match", "out/plan.json", "--person", "P14", "--language", "en", in: folder.url)
    #expect(none.status == 1)
    #expect(none.errors.hasPrefix("The person 'P14' has no job in this plan. Those who have one: P1, "))
  }
}
