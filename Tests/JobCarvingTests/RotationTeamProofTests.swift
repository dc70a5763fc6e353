import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationTeamProofTests {
  private static func bound(_ problem: RotationProblem) -> Int {
    var teams = RotationTeams(problem.model)
    return teams.mostServed(reached: RotationState(problem.model), mustStop: { false })
  }

  @Test func `of a team that misses one at a time only whole courses count`() throws {
    let seekers = (1...3).map { RotationFixture.seeker("S\($0)") }
    let wishes = (1...3).map { RotationFixture.wish("T\($0)", weeks: 11, team: "G") }
    // 28 free weeks hold two and a half courses.
    #expect(Self.bound(try RotationFixture.problem(RotationFixture.organisation(wishes, seekers))) == 2)
    let apart = wishes.indices.map { RotationFixture.wish("T\($0)", weeks: 11, team: "G\($0)") }
    #expect(Self.bound(try RotationFixture.problem(RotationFixture.organisation(apart, seekers))) == 3)
  }

  @Test func `one seeker who has to prepare cannot cover what the team could miss`() throws {
    let wishes = [
      RotationFixture.wish("T1", weeks: 14, from: 0, to: 2, team: "G"),
      RotationFixture.wish("T2", weeks: 14, from: 15, to: 16, position: "kitchen", team: "G"),
    ]
    let slow = [RotationFixture.seeker("S", preparation: ["care": 2, "kitchen": 5])]
    let quick = [RotationFixture.seeker("S", preparation: ["care": 1, "kitchen": 0])]
    #expect(Self.bound(try RotationFixture.problem(RotationFixture.organisation(wishes, slow))) == 1)
    #expect(Self.bound(try RotationFixture.problem(RotationFixture.organisation(wishes, quick))) == 2)
  }

  @Test func `an earlier cover at a position, shared out later, spares the preparation`() throws {
    let wishes = [
      RotationFixture.wish("B", weeks: 2, from: 7, to: 7, position: "press", team: "G"),
      RotationFixture.wish("A", weeks: 2, from: 5, to: 5, position: "care", team: "G"),
      RotationFixture.wish("Z", weeks: 2, from: 3, to: 3, position: "press", team: "G"),
      RotationFixture.wish("C", weeks: 2, from: 5, to: 5, position: "kitchen", team: "G"),
    ]
    let seekers = [
      RotationFixture.seeker("Q", preparation: ["care": 0, "kitchen": 0]),
      RotationFixture.seeker("P", preparation: ["care": 0, "press": 3]),
    ]
    let problem = try Self.problem(wishes, seekers, weeks: 10)
    // P has Z, A and B after three weeks of preparation, Q has C.
    #expect(RotationBruteForce(problem).best(mayLeaveUncovered: false)?.served == 4)
    #expect(Self.bound(problem) == 4)
    #expect(problem.solve().record.score.served == 4)
    // Without the course that comes first, B and A are too close for the preparation of B: one of the two goes.
    #expect(Self.bound(try Self.problem([wishes[0], wishes[1], wishes[3]], seekers, weeks: 10)) == 2)
  }

  @Test func `a course that counts for nothing can spare the preparation of one that counts`() throws {
    func wishes(_ first: Int) -> [TrainingWish] {
      [
        RotationFixture.wish("Z", weeks: 2, from: first, to: first, position: "press", team: "G", priority: 0),
        RotationFixture.wish("A", weeks: 2, from: 5, to: 5, position: "care", team: "G"),
        RotationFixture.wish("B", weeks: 2, from: 7, to: 7, position: "press", team: "G"),
      ]
    }
    let seeker = RotationFixture.seeker("P", preparation: ["care": 0, "press": 3])
    for (first, most) in [(3, 2), (2, 1)] {
      let problem = try Self.problem(wishes(first), [seeker], weeks: 10)
      #expect(RotationBruteForce(problem).best(mayLeaveUncovered: false)?.served == most)
      #expect(Self.bound(problem) >= most)
      var years = try #require(YearBound(problem.model))
      years.proveTeams(reached: RotationState(problem.model), mustStop: { false })
      #expect(years.served >= most)
    }
  }

  private static func problem(
    _ wishes: [TrainingWish], _ seekers: [Seeker], weeks: Int
  ) throws -> RotationProblem {
    var organisation = RotationFixture.organisation(
      wishes, seekers, mentors: [Mentor(id: "M", positions: ["care", "press", "kitchen"], minutesPerWeek: 9000)],
      weeks: weeks, positions: ["care", "press", "kitchen"])
    organisation.scenario.rotation.teamLimit = 2
    return try RotationFixture.problem(organisation)
  }

  @Test func `no plan beats the teams, and proposals stand when they are built in`() throws {
    var tight = 0
    for seed in 0..<150 {
      let problem = try RotationFixture.problem(RotationOptimumTests.random(UInt64(seed), ruleSet: "WGP"))
      guard problem.organisation.scenario.pins.isEmpty else { continue }
      var teams = RotationTeams(problem.model)
      let empty = RotationState(problem.model)
      let most = teams.mostServed(reached: empty, mustStop: { false })
      let result = problem.solve(until: .iterations(50), seed: 1)
      #expect(result.record.score.served <= most)
      if result.record.score.served == most { tight += 1 }
      let built = teams.improved(empty)
      #expect(built.served <= most)
      #expect(!(built.score < empty.score))
    }
    #expect(tight > 30)
  }

  @Test func `a proof that is stopped at once is still a bound`() throws {
    let organisation = RotationGenerator(employees: 10, seekers: 6, weeks: 40).organisation(seed: 3)
    let problem = try RotationFixture.problem(organisation)
    var teams = RotationTeams(problem.model)
    let stopped = teams.mostServed(reached: RotationState(problem.model), mustStop: { true })
    #expect(stopped >= Self.bound(problem))
  }

  @Test func `a region of several employers differs from one of one employer in nothing else`() {
    let one = RotationGenerator(employees: 24, seekers: 6, weeks: 52).organisation(seed: 5)
    let three = RotationGenerator(employees: 24, seekers: 6, weeks: 52, employers: 3).organisation(seed: 5)
    #expect(Set(three.positions.map(\.employer)).sorted() == ["R0", "R1", "R2"])
    #expect(one.trainings == three.trainings && one.seekers == three.seekers && one.mentors == three.mentors)
  }
}
