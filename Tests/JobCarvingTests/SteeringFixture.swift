import Foundation
import Interchange
import Legislation

@testable import JobCarving

/// A small organisation for tests of steering: tasks that may move, people, and the whole pipeline around them.
struct SteeringFixture {
  var organisation: Organisation

  init(minutes: [Int], people: [(Int, Int)]) {
    organisation = CarvingFixture.simple(minutes: minutes, people: people).organisation
    organisation.scenario.referenceDate = Day("2026-11-21")
  }

  func pipeline() throws -> Pipeline { try Pipeline(organisation, statutes: .embedded()) }

  var search: Pipeline.Search { Pipeline.Search(until: .iterations(2000), seed: 1) }

  func plan() throws -> CarvingPlan {
    let pipeline = try pipeline()
    return try pipeline.carvingPlan(pipeline.analyses(), search)
  }

  func wholePlan(_ change: (inout Pipeline.Search) -> Void = { _ in }) throws -> Plan {
    var search = search
    change(&search)
    return try pipeline().plan(
      of: [.carving], search,
      provenance: Provenance(tool: "test", command: "", seed: 1, inputs: [], lawVerifiedOn: nil))
  }

  func why(_ word: String) throws -> WhyAnswer {
    try pipeline().why(WhySubject(word, in: organisation), in: plan(), search)
  }
}
