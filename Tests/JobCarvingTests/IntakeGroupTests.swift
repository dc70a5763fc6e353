import Interchange
import Testing

@testable import JobCarving

@Suite struct IntakeGroupTests {
  private func organisation(
    _ wishes: [TrainingWish], seekers: Int, minimum: Int, maximum: Int? = nil, pins: [Pin] = []
  ) -> Organisation {
    var result = RotationFixture.organisation(
      wishes, (0..<seekers).map { RotationFixture.seeker("S\($0)") }, pins: pins)
    result.scenario.rotation.intakeGroups = [.init(course: "course", minimum: minimum, maximum: maximum)]
    return result
  }

  private func wishes(_ count: Int, from: Int = 4, to: Int = 4) -> [TrainingWish] {
    (0..<count).map { RotationFixture.wish("T\($0)", from: from, to: to) }
  }

  @Test func `a group of two starts with two seekers, and with one seeker nobody goes`() throws {
    let both = try RotationFixture.problem(organisation(wishes(2), seekers: 2, minimum: 2)).solve()
    #expect(both.trainings.count == 2)
    #expect(both.record.status == .optimal)
    let problem = try RotationFixture.problem(organisation(wishes(2), seekers: 1, minimum: 2))
    let none = problem.solve()
    #expect(none.trainings.isEmpty)
    #expect(none.record.status == .optimal)
    #expect(none.refused.map(\.rule) == ["intake", "intake"])
    #expect(none.refused[0].remedy == SchoolTexts.smallerGroup(1))
  }

  @Test func `members come together in the week that all of them can`() throws {
    var wishes = wishes(2, from: 2, to: 9)
    wishes[1].earliestStart = RotationFixture.day(7)
    let plan = try RotationFixture.problem(organisation(wishes, seekers: 2, minimum: 2)).solve()
    #expect(plan.trainings.map { $0.lessonWeeks.first }.allSatisfy { $0 == plan.trainings[0].lessonWeeks[0] })
    #expect(plan.trainings.count == 2)
    #expect((plan.trainings.first?.lessonWeeks.first ?? 0) >= 7)
  }

  @Test func `a group of too few wishes is refused with the number that could come`() throws {
    let plan = try RotationFixture.problem(organisation(wishes(2), seekers: 3, minimum: 3)).solve()
    let group = IntakeGroup(course: "course", minimum: 3, maximum: Int.max, members: [0, 1])
    #expect(plan.refused.map(\.reason) == Array(repeating: SchoolTexts.tooFewWishes(group, 2), count: 2))
    #expect(plan.record.bound.served == 0)
  }

  @Test func `a full group refuses the third, and a larger one would take it`() throws {
    let plan = try RotationFixture.problem(organisation(wishes(3), seekers: 3, minimum: 2, maximum: 2)).solve()
    #expect(plan.trainings.count == 2)
    #expect(plan.refused.map(\.rule) == ["intake"])
    #expect(plan.refused[0].remedy == SchoolTexts.largerGroup(3))
  }

  @Test func `the rule counts who is missing and who is too many, and neither in a right group`() throws {
    let two = try RotationFixture.problem(organisation(wishes(3), seekers: 3, minimum: 2, maximum: 3))
    let plan = two.solve()
    #expect(plan.trainings.count == 3)
    #expect(RotationFixture.breaches("intake", plan, two) == 0)
    var small = plan
    small.trainings.removeLast(2)
    #expect(RotationFixture.breaches("intake", small, two) == 1)
    let narrow = try RotationFixture.problem(organisation(wishes(3), seekers: 3, minimum: 2, maximum: 2))
    #expect(RotationFixture.breaches("intake", plan, narrow) == 1)
    var open = plan
    open.trainings[1].seeker = nil
    open.trainings[2].seeker = nil
    #expect(RotationFixture.breaches("intake", open, two) == 1)
  }

  @Test func `a pinned training without its group is a conflict that names the group`() throws {
    let pins = [Pin(.trainingStarts(training: "T0", day: RotationFixture.day(4)))]
    let alone = try RotationFixture.problem(organisation(wishes(1), seekers: 1, minimum: 2, pins: pins)).solve()
    #expect(alone.record.status == .infeasible)
    #expect(alone.conflict?.members.map(\.rule) == ["pin", "intake"])
    let both = try RotationFixture.problem(organisation(wishes(2), seekers: 2, minimum: 2, pins: pins)).solve()
    #expect(both.record.status == .optimal)
    #expect(both.trainings.count == 2)
  }

  @Test func `plans, optima and bounds agree with brute force on 250 tiny rotations with groups`() throws {
    var counts: [SolveStatus: Int] = [:]
    var formed = 0
    for seed in 7000..<7250 {
      var organisation = RotationOptimumTests.random(UInt64(seed), ruleSet: seed % 4 == 0 ? "DK" : "WGP")
      var random = SplitMix64(seed: UInt64(seed))
      for index in organisation.trainings.indices {
        organisation.trainings[index].course = ["care 2", "care 2", "care 3"][random.below(3)]
        organisation.trainings[index].team = ""
        // Windows of two weeks that meet, so that groups come about.
        let from = 2 + random.below(2)
        organisation.trainings[index].earliestStart = RotationFixture.day(from)
        organisation.trainings[index].latestStart = RotationFixture.day(from + 1)
        organisation.trainings[index].startDays = []
        organisation.trainings[index].durationWeeks = 1 + random.below(3)
      }
      organisation.scenario.rotation.intakeGroups = [
        .init(course: "care 2", minimum: 1 + random.below(3), maximum: random.below(3) == 0 ? 2 : nil),
        .init(course: "care 3", minimum: 1 + random.below(2)),
      ]
      try RotationOptimumTests.compare(organisation, UInt64(seed), &counts)
      let problem = try RotationFixture.problem(organisation)
      formed += problem.solve(until: .iterations(50)).trainings.count > 1 ? 1 : 0
    }
    #expect(counts[.optimal, default: 0] > 150)
    #expect(formed > 10)
  }

  @Test func `the search alone forms groups, between the optimum and nothing`() throws {
    var (reached, formed) = (0, 0)
    for seed in 7500..<7560 {
      var organisation = RotationOptimumTests.randomTeams(UInt64(seed))
      organisation.scenario.rotation.intakeGroups = [.init(course: "course", minimum: 2)]
      let problem = try RotationFixture.problem(organisation)
      guard let best = RotationBruteForce(problem).best(mayLeaveUncovered: false) else { continue }
      var search = RotationSearch(problem.model, start: RotationState(problem.model), seed: UInt64(seed))
      for _ in 0..<60 {
        search.step()
        #expect(search.current.strandedCourse == nil, "seed \(seed)")
      }
      #expect(search.best.score <= best, "seed \(seed)")
      reached += search.best.score == best ? 1 : 0
      formed += search.best.served > 0 ? 1 : 0
    }
    #expect(reached > 40)
    #expect(formed > 5)
  }

  @Test func `a class stays together when somebody stops, and is late as one`() throws {
    let problem = try RotationFixture.problem(organisation(wishes(2, from: 6, to: 9), seekers: 3, minimum: 2))
    let plan = problem.solve()
    let state = try #require(RotationState(plan, in: problem.model))
    #expect(state.classes == [[0, 1]])
    let person = try #require(problem.model.people.firstIndex { $0.id == plan.trainings[0].seeker })
    let repair = RotationRepairing(state: state, organisation: problem.organisation, seed: 0)
      .repair(whenStops: person, week: 0)
    #expect(repair.changes.map(\.kind) == [.takenOver])
    var draws = RobustDraws(stopsAfter: [nil, nil, nil], late: [3, 0])
    draws.join(state.classes)
    #expect(draws.late == [3, 3])
  }
}
