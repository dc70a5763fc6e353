import Testing

@testable import JobCarving

@Suite("Which people get a job, and who the longest work")
struct ChoiceProofTests {
  // With hours to the minute next to nobody can have a job in problems this small.
  @Test(
    "No plan of as many people beats what is proven over all choices of people and of who does the longest work",
    arguments: CarvingBruteForceTests.combinations.filter { !$0.contains(.exactHours) })
  func proof(_ features: CarvingFixture.Features) throws {
    var (looked, chosen) = (0, 0)
    for seed in 0..<150 {
      let problem = try CarvingFixture.random(
        seed: UInt64(seed) &* 32_452_843 &+ UInt64(features.rawValue), features, tasks: 4, people: 3,
        positions: 1 + seed % 2
      ).problem()
      guard problem.model.items.count <= 6, let optimum = CarvingBruteForce.best(problem) else { continue }
      let relaxation = CarvingBound(problem.model)
      guard var hours = relaxation.hourPrices(.value(served: optimum.served)) else { continue }
      let isBrief = seed % 3 == 0
      guard optimum.served < relaxation.reachableWeight && !isBrief || !hours.longest.items.isEmpty else { continue }
      var root = relaxation
      root.improve(&hours, goal: .value(served: optimum.served), steps: 100, aim: optimum.value, stop: { false })
      let bound = try #require(root.evaluate(.value(served: optimum.served)).bound)
      hours.begin()
      var proof = ChoiceProof(relaxation, hours, served: optimum.served, bound: bound, isBrief: isBrief)
      var most = bound
      for _ in 0..<200 where !proof.isSpent {
        most = min(most, proof.improve(steps: 500, above: optimum.value - 1, isOutOfTime: { false }))
        #expect(most >= optimum.value, "seed \(seed)")
      }
      #expect(proof.isSpent, "seed \(seed)")
      looked += 1
      if let best = proof.best {
        #expect(best.people.allSatisfy { (0...$0.agents.count).contains($0.most) })
        for work in best.work { #expect(hours.longest.items.contains(work.item), "seed \(seed)") }
        chosen += 1
      }
    }
    print("features \(features.rawValue): \(looked) looked at, a choice in \(chosen)")
    #expect(looked > 5)
  }
}
