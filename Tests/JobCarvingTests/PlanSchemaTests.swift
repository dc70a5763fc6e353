import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite("Published schema of plan.json")
struct PlanSchemaTests {
  private func json(_ bytes: [UInt8]) throws -> JSONValue {
    var findings = Findings()
    let document = try #require(JSONReader.parse(bytes, file: "json", into: &findings))
    #expect(findings.isEmpty)
    return document.root
  }

  private func validator() throws -> JSONSchemaValidator { JSONSchemaValidator(try json(PlanSchema.json(.english))) }

  @Test("The plan of every example is valid, with no key that the schema does not know")
  func examples() throws {
    let validator = try validator()
    let plans = try ExamplePlans.all.get()
    #expect(plans.count >= 5)
    for (name, plan) in plans {
      let problems = validator.problems(of: try json(plan.json()))
      #expect(problems.isEmpty, "\(name): \(problems.prefix(5))")
    }
  }

  @Test("The plan of the sample is valid, which has a conflict-free rotation, amounts and refusals")
  func sample() throws {
    #expect(try validator().problems(of: json(ReportSample.ward.json())).isEmpty)
  }

  @Test(
    "A key too many, a key too few, another word, another kind of value and another format are each found",
    arguments: [
      ("\"attributions\"", "\"attribution\"", 2), ("\"language\" : \"nl\"", "\"language\" : \"de\"", 1),
      ("\"seed\" : 7", "\"seed\" : -7", 1), ("\"seed\" : 7", "\"seed\" : \"7\"", 1),
      (Plan.currentFormat, "jobcarve-plan/0", 1), ("\"2026-11-21\"", "\"21-11-2026\"", 1),
    ])
  func mistakes(_ old: String, _ new: String, _ count: Int) throws {
    var plan = Plan(
      title: "x", referenceDate: Day("2026-11-21"), language: .dutch,
      provenance: Provenance(tool: "t", command: "c", seed: 7, inputs: [], lawVerifiedOn: nil))
    plan.findings = []
    let text = String(decoding: plan.json(), as: UTF8.self)
    let validator = try validator()
    #expect(validator.problems(of: try json(Array(text.utf8))).isEmpty)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    let problems = validator.problems(of: try json(Array(changed.utf8)))
    #expect(problems.count == count, "\(problems)")
  }

  @Test("Every description belongs to a property that exists, and words are those of the code")
  func descriptions() throws {
    let (root, definitions) = PlanSchema.recorded(.english)
    #expect(root == "Plan")
    var known: Set<String> = []
    for (name, node) in definitions {
      guard case .object(let properties) = node else { continue }
      for property in properties { known.insert("\(name).\(property.name)") }
    }
    for key in PlanSchemaTexts.meanings.keys { #expect(known.contains(key), "\(key)") }
    guard case .object(let severity)? = definitions["Diagnostic"] else {
      Issue.record("A finding has no schema.")
      return
    }
    let words = try #require(severity.first { $0.name == "severity" }?.node)
    #expect(words == .words(["error", "warning", "note"]))
    for word in ["error", "warning", "note"] { #expect(Diagnostic.Severity(rawValue: word) != nil) }
  }

  @Test("The two languages differ in descriptions alone")
  func languages() throws {
    func bare(_ language: Language) -> String {
      String(decoding: PlanSchema.json(language), as: UTF8.self).split(separator: "\n")
        .filter { !$0.contains("\"description\"") }.joined(separator: "\n")
    }
    #expect(bare(.dutch) == bare(.english))
    #expect(PlanSchema.json(.dutch) != PlanSchema.json(.english))
  }
}
