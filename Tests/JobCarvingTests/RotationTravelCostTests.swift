import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationTravelCostTests {
  private func organisation(_ kilometres: [Int], cents: Int, minutes: ClosedRange<Int> = 1200...2400) -> Organisation {
    var result = RotationFixture.organisation(
      [RotationFixture.wish("A", from: 4, to: 4)],
      kilometres.indices.map { RotationFixture.seeker("S\($0)", minutes: minutes) })
    for (index, distance) in kilometres.enumerated() { result.seekers[index].distance = ["care": distance] }
    result.scenario.rotation.travelKilometreCost = Euro(cents: cents)
    return result
  }

  @Test func `ten kilometres at 23 cents, three days in six weeks, are 82.80`() throws {
    // 1200 minutes are three days of 480; two weeks of preparation and four of cover.
    let problem = try RotationFixture.problem(organisation([10], cents: 23))
    let plan = problem.solve()
    let cost = plan.figures.costs.first { $0.label == RotationTexts.travel }
    #expect(cost?.amount == Euro(cents: 2 * 10 * 23 * 3 * 6))
    let months = plan.details?.monthlyCosts.filter { $0.label == RotationTexts.travel } ?? []
    #expect(months.reduce(0) { $0 + $1.amount.cents } == cost?.amount.cents)
    #expect(plan.record.status == .optimal)
    let free = try RotationFixture.problem(organisation([10], cents: 0)).solve()
    #expect(free.figures.costs.allSatisfy { $0.label != RotationTexts.travel })
    #expect(free.record.score.value - plan.record.score.value == 2 * 10 * 23 * 1000 * 3 * 6)
  }

  @Test func `the way decides between seekers when it is dearer than the wage, and not without a rate`() throws {
    // The second seeker earns a little more.
    #expect(try RotationFixture.problem(organisation([80, 5], cents: 23)).solve().trainings[0].seeker == "S1")
    #expect(try RotationFixture.problem(organisation([80, 5], cents: 0)).solve().trainings[0].seeker == "S0")
  }

  @Test func `plans, optima and bounds agree with brute force on 150 tiny rotations with ways to pay`() throws {
    var counts: [SolveStatus: Int] = [:]
    for seed in 8000..<8150 {
      var organisation = RotationOptimumTests.random(UInt64(seed), ruleSet: seed % 3 == 0 ? "DK" : "WGP")
      var random = SplitMix64(seed: UInt64(seed))
      organisation.scenario.rotation.travelKilometreCost = Euro(cents: random.below(400))
      for index in organisation.seekers.indices {
        organisation.seekers[index].distance = ["care": random.below(60), "kitchen": random.below(60)]
      }
      try RotationOptimumTests.compare(organisation, UInt64(seed), &counts)
    }
    #expect(counts[.optimal, default: 0] > 90)
  }

  @Test func `absurd distances and rates add up without a crash`() throws {
    var wild = organisation([Int.max, Int.min], cents: .max)
    wild.seekers[0].distance["elsewhere"] = 3
    let plan = try RotationFixture.problem(wild).solve()
    #expect(plan.trainings.count == 1)
    #expect(plan.trainings[0].seeker == "S1")
  }
}
