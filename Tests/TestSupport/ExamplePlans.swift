import Foundation
package import JobCarving
import Legislation

/// The plan of every example, after one step of the search: enough for tests of what is written, and quick.
package enum ExamplePlans {
  package static let all: Result<[(name: String, plan: Plan)], any Error> = Result {
    let folder = Checkout.root.appendingPathComponent("examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/scenario.json").path)
    }
    let statutes = try Statutes.embedded()
    return try names.map { name in
      let project = ProjectFolder(folder.appendingPathComponent(name).path)
      let pipeline = try Pipeline(project.organisation, statutes: statutes)
      let plan = try pipeline.plan(
        of: Set(Pipeline.Stage.allCases), Pipeline.Search(until: StoppingCriterion(iterations: 1)),
        provenance: Provenance(
          tool: "jobcarve", command: "jobcarve run \(name)", seed: 0, inputs: project.inputs, lawVerifiedOn: nil,
          attributions: project.attributions),
        findings: project.findings)
      return (name, plan)
    }
  }
}
