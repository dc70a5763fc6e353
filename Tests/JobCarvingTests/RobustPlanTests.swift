import Interchange
import Testing

@testable import JobCarving

@Suite struct RobustPlanTests {
  private static func state(_ problem: RotationProblem) throws -> RotationState {
    try #require(RotationState(problem.solve(until: .iterations(100)), in: problem.model))
  }

  /// Course A in weeks 4–7 by S, who prepares from week 2; R is not needed and prepares for three weeks.
  private static func pair(contract: Int? = nil, reserveTo: Int? = nil) throws -> RotationProblem {
    try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", weeks: 4, from: 4, to: 4)],
        [
          RotationFixture.seeker("S"),
          RotationFixture.seeker("R", to: reserveTo, contract: contract, preparation: ["care": 3]),
        ]))
  }

  private static func play(_ problem: RotationProblem, stops: [Int?], late: [Int], standIns: [Int]) throws
    -> RobustSimulation.Year
  {
    let state = try state(problem)
    let breaks = problem.organisation.trainings.map { Set($0.breakWeeks.map(problem.model.calendar.week(of:))) }
    return RobustSimulation(state, breaks: breaks, mostLate: 4).play(
      RobustDraws(stopsAfter: stops, late: late), standIns: standIns)
  }

  @Test func `who stops covers no more, and a stand-in takes over after the preparation`() throws {
    let problem = try Self.pair()
    // S starts in week 2. Stops in week 3 (not prepared), 5, 7 and 8 (after the last lesson).
    for (after, byPlan, inAll) in [(1, 0, 2), (3, 1, 1), (5, 3, 3), (6, 4, 4)] {
      let year = try Self.play(problem, stops: [after, nil], late: [0], standIns: [1])
      #expect(year.byPlan == [byPlan] && year.inAll == [inAll], "\(after)")
      #expect(year.coveredMinutes == 480 * inAll && year.coveredMinutesByPlan == 480 * byPlan, "\(after)")
      #expect(year.saved == [480 * (inAll - byPlan)], "\(after)")
    }
    #expect(try Self.play(problem, stops: [1, nil], late: [0], standIns: []).inAll == [0])
  }

  @Test func `a stand-in keeps to contract and availability`() throws {
    let short = try Self.pair(contract: 4)
    #expect(try Self.play(short, stops: [1, nil], late: [0], standIns: [1]).inAll == [1])
    let gone = try Self.pair(reserveTo: 6)
    #expect(try Self.play(gone, stops: [1, nil], late: [0], standIns: [1]).inAll == [1])
  }

  @Test func `a course that moves skips its breaks, and is lost where the contract or another place is in the way`()
    throws
  {
    let wishes = [
      RotationFixture.wish("A", weeks: 4, from: 4, to: 4, breaks: [9]),
      RotationFixture.wish("B", weeks: 2, from: 12, to: 12),
    ]
    let free = try RotationFixture.problem(RotationFixture.organisation(wishes, [RotationFixture.seeker("S")]))
    #expect(try Self.play(free, stops: [nil], late: [0, 0], standIns: []).byPlan == [4, 2])
    // Weeks 7, 8, 10 and 11: just before B.
    #expect(try Self.play(free, stops: [nil], late: [3, 0], standIns: []).byPlan == [4, 2])
    // Weeks 8, 10, 11 and 12: B begins in week 12.
    #expect(try Self.play(free, stops: [nil], late: [4, 0], standIns: []).byPlan == [4, 1])
    let bound = try RotationFixture.problem(
      RotationFixture.organisation(wishes, [RotationFixture.seeker("S", contract: 12)]))
    #expect(try Self.play(bound, stops: [nil], late: [0, 1], standIns: []).byPlan == [4, 1])
  }

  @Test func `with nobody who stops and nothing that moves every run covers the plan`() throws {
    var organisation = RotationGenerator(employees: 9, seekers: 5, weeks: 40).organisation(seed: 3)
    organisation.scenario.rotation.seekerStopsPercent = 0
    organisation.scenario.rotation.courseMovesPercent = 0
    let problem = try RotationFixture.problem(organisation)
    let plan = problem.solve(until: .iterations(40))
    let robust = try #require(problem.robustness(of: plan, runs: 20, seed: 1))
    #expect(robust.plannedMinutes == plan.figures.coveredMinutes)
    #expect(robust.alone.worst == robust.plannedMinutes && robust.alone.mean == robust.plannedMinutes)
    #expect(robust.alone.whollyCovered.last == 20 && robust.trainings.allSatisfy { $0.runsWithLoss == 0 })
    #expect(robust.reserve.isEmpty && robust.suggestions.isEmpty)
  }

  @Test func `the share of seekers who stop within a year is the percentage asked for`() {
    var settings = Scenario.RotationSettings()
    settings.seekerStopsPercent = 30
    settings.courseMovesPercent = 20
    settings.courseMovesWeeks = 4
    var random = SplitMix64(seed: 11)
    let draws = RobustDraws(RobustAssumptions(settings), people: 20_000, courses: 20_000, &random)
    let stops = draws.stopsAfter.compactMap { $0 }
    // Five standard deviations are 324 of 20,000.
    #expect(abs(stops.count - 6000) < 324 && stops.allSatisfy { (0..<52).contains($0) })
    #expect(Set(stops).count == 52)
    let late = draws.late.filter { $0 > 0 }
    #expect(abs(late.count - 4000) < 283 && Set(late) == [1, 2, 3, 4])
  }

  @Test func `the same seed gives the same result, another seed other years`() throws {
    let organisation = RotationGenerator(employees: 10, seekers: 6, weeks: 40).organisation(seed: 4)
    let problem = try RotationFixture.problem(organisation)
    let plan = problem.solve(until: .iterations(40))
    let first = try #require(problem.robustness(of: plan, runs: 60, seed: 5))
    #expect(problem.robustness(of: plan, runs: 60, seed: 5) == first)
    #expect(problem.robustness(of: plan, runs: 60, seed: 6)?.alone != first.alone)
    #expect(first.alone.whollyCovered.reduce(0, +) == 60 && first.withReserve.whollyCovered.reduce(0, +) == 60)
    let a = first.alone
    #expect(a.worst <= a.lowTenth && a.lowTenth <= a.median && a.median <= a.highTenth)
    #expect(a.mean <= first.withReserve.mean && first.withReserve.mean <= first.plannedMinutes)
    // What the stand-ins save is the difference, to the rounding of each mean.
    let saved = first.reserve.map(\.savedMinutes).reduce(0, +)
    #expect(abs(first.withReserve.mean - a.mean - saved) <= first.reserve.count + 1)
  }

  @Test func `one more seeker is suggested where it saves hours, and not where somebody is ready already`() throws {
    let alone = try RotationFixture.problem(
      RotationFixture.organisation([RotationFixture.wish("A", weeks: 12)], [RotationFixture.seeker("S")]))
    let robust = try #require(alone.robustness(of: alone.solve(), runs: 200, seed: 1))
    #expect(robust.reserve.isEmpty && robust.suggestions.map(\.position) == ["care"])
    #expect(robust.suggestions[0].savedMinutes > 0)
    let two = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", weeks: 12)], [RotationFixture.seeker("S"), RotationFixture.seeker("R")]))
    let covered = try #require(two.robustness(of: two.solve(), runs: 200, seed: 1))
    #expect(covered.reserve.map(\.seeker) == ["R"] && covered.suggestions.isEmpty)
    #expect(covered.withReserve.mean > covered.alone.mean)
  }

  @Test func `a plan that covers nothing or does not fit the problem has no robustness`() throws {
    let problem = try Self.pair()
    var plan = problem.solve()
    #expect(problem.robustness(of: plan, runs: 0) == nil)
    plan.trainings[0].training = "unknown"
    #expect(problem.robustness(of: plan, runs: 5) == nil)
    let empty = try RotationFixture.problem(RotationFixture.organisation([RotationFixture.wish("A")], []))
    #expect(empty.robustness(of: empty.solve(), runs: 5) == nil)
  }
}
