import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationRepairTests {
  private static func repair(_ problem: RotationProblem, _ person: Int, week: Int) throws -> RotationRepair {
    let state = try #require(RotationState(problem.solve(until: .iterations(100)), in: problem.model))
    return RotationRepairing(state: state, organisation: problem.organisation, seed: 0).repair(
      whenStops: person, week: week)
  }

  @Test func `another seeker takes over as soon as prepared, and nothing else changes`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", weeks: 6, from: 4, to: 4), RotationFixture.wish("B", weeks: 2, from: 20, to: 22)],
        [RotationFixture.seeker("S", to: 12), RotationFixture.seeker("R", from: 0, preparation: ["care": 3])]))
    let repair = try Self.repair(problem, 0, week: 5)
    #expect(repair.lost == ["A"] && repair.isProven)
    #expect(repair.from == RotationFixture.day(5))
    let first = repair.changes.first { $0.training == "A" }
    #expect(first?.kind == .takenOver && first?.seeker == "R")
    #expect(first?.from == RotationFixture.day(8) && first?.missedWeeks == 3)
    #expect(repair.changes.count == 1)
    // Two of the five lessons left, and the two of B.
    #expect(repair.coveredAfter == 480 * 4 && repair.coveredBefore == 480 * 7)
  }

  @Test func `what nobody can take over is told as uncovered`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation([RotationFixture.wish("A", weeks: 6, from: 4, to: 4)], [RotationFixture.seeker("S")])
    )
    let repair = try Self.repair(problem, 0, week: 6)
    #expect(repair.changes.map(\.kind) == [.uncovered] && repair.changes[0].missedWeeks == 4)
    #expect(repair.coveredAfter == 0 && repair.coveredBefore == 480 * 4)
    #expect(try Self.repair(problem, 0, week: 10).changes.isEmpty)
  }

  @Test func `nothing begins before the week in which somebody stops, and what has begun stays`() throws {
    var repaired = 0
    for seed in 0..<150 {
      let problem = try RotationFixture.problem(RotationOptimumTests.random(UInt64(seed), ruleSet: "WGP"))
      let plan = problem.solve(until: .iterations(50))
      guard plan.conflict == nil, let state = RotationState(plan, in: problem.model) else { continue }
      for person in state.years.indices where !state.years[person].legs.isEmpty {
        let stop = state.years[person].span.lowerBound + state.years[person].span.count / 2
        let repair = RotationRepairing(state: state, organisation: problem.organisation, seed: 0)
          .repair(whenStops: person, week: stop)
        repaired += repair.changes.isEmpty ? 0 : 1
        let day = RotationFixture.day(stop)
        for change in repair.changes {
          #expect(change.from.map { $0 >= day } ?? true, "seed \(seed)")
          #expect(change.seeker != problem.model.people[person].id, "seed \(seed)")
          let before = plan.trainings.first { $0.training == change.training }
          if let before, before.startDay < day { #expect(before.seeker == problem.model.people[person].id) }
        }
        #expect(repair.lost.allSatisfy { id in repair.changes.contains { $0.training == id } }, "seed \(seed)")
      }
    }
    #expect(repaired > 40)
  }

  @Test func `with an earlier plan in mind optima and bounds agree with brute force`() throws {
    var (proven, differs) = (0, 0)
    for seed in 3000..<3150 {
      let free = try RotationFixture.problem(RotationOptimumTests.random(UInt64(seed), ruleSet: "WGP"))
      var random = SplitMix64(seed: UInt64(seed))
      // Another plan of the same rotation: with what others earn, and one course fewer.
      var earlier = free.solve(until: .iterations(5), seed: 3)
      guard earlier.conflict == nil else { continue }
      if !earlier.trainings.isEmpty, random.below(2) == 0 {
        let index = random.below(earlier.trainings.count)
        earlier.trainings[index].lessonWeeks = earlier.trainings[index].lessonWeeks.map { $0 + 1 }
        if random.below(2) == 0 { earlier.trainings[index].seeker = "S1" }
      }
      let problem = free.keeping(earlier, changeCost: Euro(cents: [0, 5_000, 100_000, 100_000_000][random.below(4)]))
      let schedule = problem.solve(until: .iterations(200), seed: UInt64(seed))
      let best = try #require(RotationBruteForce(problem).best())
      #expect(schedule.record.score == problem.score(of: schedule) && schedule.record.score <= best, "seed \(seed)")
      #expect(best <= schedule.record.bound, "seed \(seed)")
      if schedule.record.status == .optimal {
        proven += 1
        #expect(schedule.record.score == best, "seed \(seed)")
      }
      differs += best == RotationBruteForce(free).best() ? 0 : 1
    }
    #expect(proven > 60 && differs > 15)
  }

  @Test func `a dear change keeps an earlier plan that a free one would leave`() throws {
    let free = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", from: 4, to: 8)], [RotationFixture.seeker("S"), RotationFixture.seeker("R")]))
    var earlier = free.solve()
    #expect(earlier.trainings[0].seeker == "S")
    earlier.trainings[0].seeker = "R"
    earlier.trainings[0].lessonWeeks = [7, 8, 9, 10]
    let kept = free.keeping(earlier, changeCost: Euro(cents: 10_000_00)).solve()
    #expect(kept.trainings[0].seeker == "R" && kept.trainings[0].lessonWeeks == [7, 8, 9, 10])
    #expect(free.keeping(earlier, changeCost: .zero).solve().trainings[0].seeker == "S")
  }
}
