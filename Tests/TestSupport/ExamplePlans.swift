import Foundation
package import JobCarving
import Legislation
import Synchronization

/// The plan of every example, after one step of the search: enough for tests of what is written, and quick.
package enum ExamplePlans {
  package static let all: Result<[(name: String, plan: Plan)], any Error> = Result { try named(names) }

  /// The folders under `examples` that hold a project, sorted.
  package static let names: [String] = {
    let folder = Checkout.root.appendingPathComponent("examples")
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.sorted().filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/scenario.json").path)
    }
  }()

  /// The plans of these examples, each made once.
  package static func named(_ names: [String]) throws -> [(name: String, plan: Plan)] {
    try names.map { name in
      let plan = try made.withLock { plans in
        if let plan = plans[name] { return plan }
        let plan = try make(name)
        plans[name] = plan
        return plan
      }
      return (name, plan)
    }
  }

  /// Who asks for a plan that is being made waits for it.
  private static let made = Mutex<[String: Plan]>([:])

  private static func make(_ name: String) throws -> Plan {
    let project = ProjectFolder(Checkout.example(name).path)
    let pipeline = try Pipeline(project.organisation, statutes: try Statutes.embedded())
    return try pipeline.plan(
      of: Set(Pipeline.Stage.allCases), Pipeline.Search(until: StoppingCriterion(iterations: 1)),
      provenance: project.provenance(tool: "jobcarve", command: "jobcarve run \(name)"), findings: project.findings)
  }
}
