import Testing

@testable import JobCarving

@Suite("Carving against every plan there is")
struct CarvingBruteForceTests {
  static let combinations: [CarvingFixture.Features] = [
    [.pins, .donors], [.pins, .conflicts, .bonds], [.exactHours, .parts, .pins], [.parts, .donors],
    [.copies, .weights], [], [.conflicts, .exclusions], [.bonds, .conflicts], [.donors], [.donors, .bonds, .weights],
    [.loads, .exclusions],
  ]

  @Test("bound ≥ optimum ≥ plan, and equal where the plan is called optimal", arguments: combinations)
  func boundAndPlanEncloseTheOptimum(_ features: CarvingFixture.Features) throws {
    var (plans, proofs, refusals, byBound) = (0, 0, 0, 0)
    for seed in 0..<300 {
      let small = features.contains(.copies) || seed % 4 != 0
      let fixture = CarvingFixture.random(
        seed: UInt64(seed) &* 7919 &+ UInt64(features.rawValue), features, tasks: small ? 4 : 5, people: 2,
        positions: 1 + seed % 2)
      let problem = try fixture.problem()
      guard problem.model.items.count <= 6 else { continue }
      let optimum = CarvingBruteForce.best(problem)
      let plan = problem.solve(until: .iterations(150), seed: UInt64(seed))
      // The search by itself: its bound has to hold too, without the enumeration.
      var solver = CarvingSolver(
        problem: problem, budget: SearchBudget(.iterations(500), isInterrupted: nil), seed: 1, progress: nil)
      solver.usesEnumeration = false
      let searched = solver.solve(startingFrom: nil)
      guard let optimum else {
        #expect(plan.record.status == .infeasible, "seed \(seed)")
        #expect(plan.conflict?.members.isEmpty == false, "seed \(seed)")
        #expect(searched.record.status == .infeasible || searched.record.score.hard > 0, "seed \(seed)")
        refusals += 1
        continue
      }
      plans += 1
      for result in [plan, searched] {
        let record = result.record
        #expect(record.status != .infeasible, "seed \(seed)")
        #expect(!(record.bound < optimum), "seed \(seed): bound \(record.bound), optimum \(optimum)")
        #expect(!(optimum < record.score), "seed \(seed): plan \(record.score), optimum \(optimum)")
        if record.status == .optimal { #expect(record.score == optimum, "seed \(seed)") }
        if record.score.hard == 0 { #expect(problem.score(of: result).0 == record.score, "seed \(seed)") }
      }
      #expect(plan.record.status == .optimal, "seed \(seed)")
      if plan.record.status == .optimal { proofs += 1 }
      if searched.record.score == optimum { byBound += 1 }
    }
    print(
      "features \(features.rawValue): \(plans) plans, \(proofs) proven, \(byBound) found by search alone, \(refusals) without a plan"
    )
    #expect(plans >= 60)
  }
}
