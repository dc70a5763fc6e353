import Foundation
import TestSupport
import Testing

/// A rotation made from an earlier one.
@Suite struct RotateFromTests {
  private static let example = Checkout.root.appendingPathComponent("examples/regional-rotation").path

  @Test func `rotate from a plan tells what changes, and refuses a plan without a rotation`() throws {
    let out = try TemporaryFolder()
    let made = try Tool.run("run", Self.example, "-o", out["uit"].path, "-q")
    #expect(made.status == 0, "\(made.errors)")
    let plan = out["uit/plan.json"].path
    let same = try Tool.run(
      "rotate", Self.example, "--from", plan, "--change-cost", "500", "--language", "en", "-q")
    #expect(same.status == 0, "\(same.errors)")
    #expect(same.text.contains("Nothing changes in the earlier schedule."))

    let scenario = out["folder/scenario.json"]
    try FileManager.default.copyItem(atPath: Self.example, toPath: out["folder"].path)
    let text = try String(contentsOf: scenario, encoding: .utf8)
    try text.replacing("\"T10\",\n      \"notThisYear\"", with: "\"T8\",\n      \"notThisYear\"")
      .write(to: scenario, atomically: true, encoding: .utf8)
    let other = try Tool.run(
      "rotate", out["folder"].path, "--from", plan, "--change-cost", "500", "--format", "json", "-q")
    let answer = try #require(other.json as? [String: Any])
    let changes = try #require(answer["changes"] as? [[String: Any]])
    let gone = changes.first { $0["training"] as? String == "T8" }
    #expect(gone?["before"] != nil && gone?["after"] == nil)

    let ward = try Tool.run("new", out["new"].path)
    #expect(ward.status == 0)
    try "{\"format\": \"other\"}".write(to: out["bad.json"], atomically: true, encoding: .utf8)
    #expect(try Tool.run("rotate", Self.example, "--from", out["bad.json"].path).status != 0)
  }
}
