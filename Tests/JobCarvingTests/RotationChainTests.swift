import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationChainTests {
  private static func organisation(
    _ preparation: [String: Int], weeks: Int, travel: [String: Int] = [:], longest: Int? = nil
  ) -> Organisation {
    var seeker = RotationFixture.seeker("S", preparation: preparation)
    seeker.travelMinutes = travel
    seeker.longestTravel = longest
    var result = RotationFixture.organisation(
      [
        RotationFixture.wish("A", from: 4, to: 4),
        RotationFixture.wish("B", from: 8 + weeks, to: 8 + weeks, position: "kitchen"),
      ], [seeker])
    result.scenario.rotation.chains = [.init(from: "care", to: "kitchen", weeks: 1)]
    return result
  }

  @Test func `covering one place prepares for the next, also where the person could not get there otherwise`() throws {
    for (preparation, weeks, served) in [
      (["care": 2], 1, 2), (["care": 2], 0, 1), (["care": 2, "kitchen": 5], 1, 2), (["kitchen": 5], 1, 1),
    ] {
      let problem = try RotationFixture.problem(Self.organisation(preparation, weeks: weeks))
      let plan = problem.solve()
      #expect(plan.record.status == .optimal && plan.record.score.served == served, "\(preparation) \(weeks)")
      #expect(plan.record.score == problem.score(of: plan) && plan.record.score.hard == 0)
    }
    let plan = try RotationFixture.problem(Self.organisation(["care": 2], weeks: 1)).solve()
    #expect(plan.seekers[0].blocks.map(\.weeks) == [2, 4, 1, 4])
  }

  @Test func `a place that is too far is closed, also through a chain, and the shortest way that would do is told`()
    throws
  {
    for (travel, longest, served) in [(["kitchen": 50], 45, 1), (["kitchen": 45], 45, 2), (["kitchen": 50], nil, 2)] {
      let problem = try RotationFixture.problem(
        Self.organisation(["care": 2, "kitchen": 1], weeks: 1, travel: travel, longest: longest))
      let plan = problem.solve()
      #expect(plan.record.score.served == served)
      #expect(plan.refused.map(\.rule) == (served == 1 ? ["travel"] : []))
    }
    let far = try RotationFixture.problem(
      Self.organisation(["care": 2], weeks: 1, travel: ["care": 90], longest: 60))
    let plan = far.solve()
    #expect(plan.refused[0].reason.en.contains("90 minutes") && plan.seekers[0].reason == RotationTexts.seekerTooFar)
  }

  @Test func `somebody at a place that is too far breaks the rule travel, and chains count for the rule prepared`()
    throws
  {
    let near = try RotationFixture.problem(Self.organisation(["care": 2, "kitchen": 1], weeks: 1))
    let plan = near.solve()
    #expect(RotationFixture.breaches("travel", plan, near) == 0)
    let far = try RotationFixture.problem(
      Self.organisation(["care": 2, "kitchen": 1], weeks: 1, travel: ["care": 50, "kitchen": 50], longest: 45))
    #expect(RotationFixture.breaches("travel", plan, far) == 2)
    let chained = try RotationFixture.problem(Self.organisation(["care": 2], weeks: 1))
    var short = chained.solve()
    #expect(RotationFixture.breaches("prepared", short, chained) == 0)
    short.seekers[0].blocks.remove(at: 2)
    #expect(RotationFixture.breaches("prepared", short, chained) == 1)
  }

  @Test func `optima and bounds agree with brute force when places are chained and ways are too long`() throws {
    var (counts, differs) = ([SolveStatus: Int](), 0)
    for seed in 5000..<5200 {
      var organisation = RotationOptimumTests.random(UInt64(seed), ruleSet: "WGP")
      let plain = try RotationFixture.problem(organisation)
      var random = SplitMix64(seed: UInt64(seed))
      organisation.scenario.rotation.chains = [
        .init(from: "care", to: "kitchen", weeks: random.below(3)),
        .init(from: "kitchen", to: "care", weeks: random.below(3)),
      ].filter { _ in random.below(4) != 0 }
      for index in organisation.seekers.indices where random.below(3) == 0 {
        organisation.seekers[index].travelMinutes = ["care": 30 * random.below(4), "kitchen": 30 * random.below(4)]
        organisation.seekers[index].longestTravel = 60
      }
      try RotationOptimumTests.compare(organisation, UInt64(seed), &counts)
      let best = RotationBruteForce(try RotationFixture.problem(organisation)).best()
      differs += best == RotationBruteForce(plain).best() ? 0 : 1
    }
    #expect(counts[.optimal, default: 0] > 100 && differs > 5)
  }
}
