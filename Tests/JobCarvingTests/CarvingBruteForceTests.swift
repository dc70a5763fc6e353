import Foundation
import Testing

@testable import JobCarving

@Suite("Carving against every plan there is")
struct CarvingBruteForceTests {
  static let combinations: [CarvingFixture.Features] = [
    [.pins, .donors], [.pins, .conflicts, .bonds], [.exactHours, .parts, .pins], [.parts, .donors],
    [.copies, .weights], [], [.conflicts, .exclusions], [.bonds, .conflicts], [.donors], [.donors, .bonds, .weights],
    [.loads, .exclusions], [.week], [.week, .pins, .parts], [.quality], [.quality, .week, .pins],
  ]

  /// How many problems of each kind; `INSTANCES=5000` looks at more.
  static let instances: Int = {
    if let number = ProcessInfo.processInfo.environment["INSTANCES"].flatMap({ Int($0) }) { return number }
    #if DEBUG
      return 100
    #else
      return 500
    #endif
  }()

  @Test("bound ≥ optimum ≥ plan, and equal where the plan is called optimal", arguments: combinations)
  func boundAndPlanEncloseTheOptimum(_ features: CarvingFixture.Features) throws {
    var (plans, proofs, refusals, byBound) = (0, 0, 0, 0)
    for seed in 0..<CarvingBruteForceTests.instances {
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
    #expect(plans * 4 >= CarvingBruteForceTests.instances)
  }

  @Test("Bounds hold with the hours filled to the minute, at prices of every kind", arguments: combinations)
  func exactBounds(_ features: CarvingFixture.Features) throws {
    var (looked, closer) = (0, 0)
    var random = SplitMix64(seed: 31)
    for seed in 0..<60 {
      let fixture = CarvingFixture.random(
        seed: UInt64(seed) &* 104_729 &+ UInt64(features.rawValue), features, tasks: 4, people: 2, positions: 1)
      let problem = try fixture.problem()
      guard problem.model.items.count <= 6, let optimum = CarvingBruteForce.best(problem) else { continue }
      var bound = CarvingBound(problem.model)
      guard bound.canFillExactly else { continue }
      for _ in 0..<4 {
        var prices = CarvingPrices(problem.model)
        prices.items = problem.model.items.map { abs($0.freed) / 4 * random.below(6) }
        prices.minutes = problem.model.donors.map { _ in random.below(3) * 20_000 }
        prices.lightMinutes = problem.model.donors.map { _ in random.below(3) * 15_000 }
        prices.covers = problem.model.lightCovers.map { _ in random.below(3) * 400_000 }
        prices.ceilingShares = problem.model.profiles.map { _ in random.below(1001) }
        bound.setPrices(prices)
        guard let exact = bound.evaluate(.value(served: optimum.served), isExact: true).bound,
          let loose = bound.evaluate(.value(served: optimum.served)).bound
        else { continue }
        looked += 1
        #expect(exact >= optimum.value, "seed \(seed)")
        if exact < loose { closer += 1 }
      }
    }
    #expect(looked > 40 && closer > 0)
  }

  @Test("A change that is dear never costs anybody their place, and what is called best is so")
  func dearChanges() throws {
    for seed in 0..<60 {
      var fixture = CarvingFixture.random(seed: UInt64(seed) &+ 900, [.change], tasks: 5, people: 2, positions: 1)
      let problem = try fixture.problem()
      let free = problem.solve(until: .iterations(300), seed: 1)
      fixture.organisation.people[0].maximumMinutes += 300
      let wider = try fixture.problem()
      let plan = wider.solve(until: .iterations(300), seed: 2, startingFrom: free)
      let best = CarvingBruteForce.best(wider)
      #expect(plan.record.score.served == best?.served, "seed \(seed)")
    }
  }

  @Test("The knapsack of hours finds the best of all subsets")
  func knapsack() {
    var random = SplitMix64(seed: 5)
    var knapsack = HoursKnapsack()
    for _ in 0..<400 {
      let count = random.below(8)
      let gains = (0..<count).map { _ in random.below(2001) - 1000 }
      let weights = (0..<count).map { _ in 1 + random.below(60) }
      let minimum = random.below(80)
      let maximum = minimum + random.below(60)
      knapsack.removeAll()
      for (gain, weight) in zip(gains, weights) { knapsack.append(gain: gain, weight: weight) }
      var best: Int?
      for mask in 0..<1 << count {
        let chosen = (0..<count).filter { mask & 1 << $0 != 0 }
        guard (minimum...maximum).contains(chosen.reduce(0) { $0 + weights[$1] }) else { continue }
        best = max(best ?? .min, chosen.reduce(0) { $0 + gains[$1] })
      }
      var taken: [Int] = []
      let value = knapsack.solve(minimum: minimum, maximum: maximum) { taken.append($0) }
      #expect(value == best)
      if let value {
        #expect(taken.reduce(0) { $0 + gains[$1] } == value)
        #expect((minimum...maximum).contains(taken.reduce(0) { $0 + weights[$1] }))
      }
    }
  }
}
