import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationOptimumTests {
  /// A tiny rotation in which every rule bites now and then.
  static func random(_ seed: UInt64, ruleSet: String) -> Organisation {
    var random = SplitMix64(seed: seed)
    let weeks = 6 + random.below(5)
    let positions = ["care", "kitchen"]
    let wishes = (0..<2 + random.below(2)).map { index in
      let from = random.below(weeks)
      return RotationFixture.wish(
        "T\(index)", weeks: 1 + random.below(4), from: from,
        to: from + random.below(3) - (random.below(12) == 0 ? 2 : 0),
        away: [300, 600, 900, 1500][random.below(4)], position: positions[random.below(2)],
        team: ["", "A", "A"][random.below(3)], priority: random.below(4),
        breaks: random.below(2) == 0 ? [random.below(weeks)] : [],
        startDays: random.below(4) == 0 ? [RotationFixture.day(from, 2), RotationFixture.day(from + 1)] : [])
    }
    let seekers = (0..<1 + random.below(2)).map { index in
      var preparation: [String: Int] = [:]
      for position in positions where random.below(4) != 0 { preparation[position] = random.below(3) }
      return RotationFixture.seeker(
        "S\(index)", from: random.below(3), to: random.below(3) == 0 ? weeks - 2 : nil,
        contract: random.below(2) == 0 ? 3 + random.below(weeks) : nil,
        minutes: (random.below(2) == 0 ? 900 : 1200)...(1200 + 300 * random.below(3)), preparation: preparation)
    }
    let mentors = [
      Mentor(id: "M0", positions: [positions[random.below(2)]], minutesPerWeek: 60 * random.below(6)),
      Mentor(id: "M1", positions: positions, minutesPerWeek: 60 * random.below(6)),
    ]
    var pins: [Pin] = []
    if random.below(4) == 0 {
      let kinds: [Pin.Kind] = [
        .trainingStarts(training: "T0", day: RotationFixture.day(random.below(weeks))),
        .trainingNotThisYear(training: "T1"), .seekerCovers(seeker: "S0", training: "T\(random.below(2))"),
        .trainingStarts(training: "T1", day: wishes[1].earliestStart),
      ]
      pins = [Pin(kinds[random.below(4)]), Pin(kinds[random.below(4)])]
    }
    var result = RotationFixture.organisation(
      wishes, seekers, mentors: mentors, weeks: weeks, ruleSet: ruleSet, pins: pins)
    result.scenario.rotation.mentorMinutesPreparing = 60 * random.below(5)
    result.scenario.rotation.mentorMinutesCovering = 60 * random.below(4)
    return result
  }

  /// Teams of a few courses at positions of their own, with preparation that an earlier cover can spare.
  static func randomTeams(_ seed: UInt64) -> Organisation {
    var random = SplitMix64(seed: seed)
    let weeks = 8 + random.below(4)
    let positions = ["care", "kitchen", "press"]
    let teams = [["A", "A", "A"], ["A", "A", "B"], ["A", "", "B"]][random.below(3)]
    let wishes = (0..<4 + random.below(2)).map { index in
      let position = random.below(3)
      let from = random.below(weeks - 2)
      let second = index < 2 && random.below(2) == 0 ? [RotationFixture.day(from + 1)] : []
      return RotationFixture.wish(
        "T\(index)", weeks: 1 + random.below(3), from: from, to: from + 2, position: positions[position],
        team: teams[position], priority: [0, 1, 1, 2][random.below(4)], startDays: [RotationFixture.day(from)] + second)
    }
    let seekers = (0..<1 + random.below(2)).map { index in
      var preparation: [String: Int] = [:]
      for position in positions where random.below(4) != 0 { preparation[position] = random.below(4) }
      return RotationFixture.seeker(
        "S\(index)", contract: random.below(3) == 0 ? 4 + random.below(weeks) : nil, preparation: preparation)
    }
    let mentors = [Mentor(id: "M", positions: positions, minutesPerWeek: random.below(3) == 0 ? 120 : 2000)]
    var result = RotationFixture.organisation(wishes, seekers, mentors: mentors, weeks: weeks, positions: positions)
    result.scenario.rotation.teamLimit = 1 + random.below(2)
    return result
  }

  static func compare(_ organisation: Organisation, _ seed: UInt64, _ counts: inout [SolveStatus: Int]) throws {
    let problem = try RotationFixture.problem(organisation)
    let best = RotationBruteForce(problem).best(mayLeaveUncovered: !organisation.scenario.pins.isEmpty)
    let schedule = problem.solve(until: .iterations(200), seed: seed)
    counts[schedule.record.status, default: 0] += 1
    guard let best else {
      #expect(schedule.record.status == .infeasible && schedule.record.score.hard > 0, "seed \(seed)")
      #expect(schedule.conflict?.members.isEmpty == false, "seed \(seed)")
      return
    }
    #expect(schedule.record.status != .infeasible, "seed \(seed)")
    #expect(schedule.record.score == problem.score(of: schedule), "seed \(seed)")
    #expect(schedule.record.score <= best, "seed \(seed): the plan beats the optimum")
    #expect(best <= schedule.record.bound, "seed \(seed): the bound is below the optimum")
    #expect(best <= problem.bound.score, "seed \(seed): the first bound is below the optimum")
    var teams = RotationTeams(problem.model)
    let most = teams.mostServed(reached: RotationState(problem.model)) { false }
    #expect(best.served <= most, "seed \(seed): the teams' bound is below the optimum")
    if var years = YearBound(problem.model) {
      let empty = RotationState(problem.model)
      years.boundTeams(reached: empty) { false }
      #expect(best.served <= years.served, "seed \(seed): the teams' programs are below the optimum")
      years.proveTeams(reached: empty) { false }
      #expect(best.served <= years.served, "seed \(seed): the teams' trees are below the optimum")
      for nodes in [0, 20] {
        var tree = try #require(years.costTree(serving: best.served) { false })
        let value = tree.run(above: Int.min, nodes: nodes) { false } - years.worth * best.served
        #expect(best.value <= value, "seed \(seed): the cost is proven higher than it is with \(nodes) nodes")
      }
    }
    if schedule.record.status == .optimal { #expect(schedule.record.score == best, "seed \(seed)") }
  }

  @Test func `plans, optima and bounds agree with brute force on 400 tiny WGP rotations`() throws {
    var counts: [SolveStatus: Int] = [:]
    for seed in 0..<400 { try Self.compare(Self.random(UInt64(seed), ruleSet: "WGP"), UInt64(seed), &counts) }
    #expect(counts[.optimal, default: 0] > 200)
    #expect(counts[.infeasible, default: 0] > 5)
  }

  @Test func `plans, optima and bounds agree with brute force on 300 rotations of teams with positions of their own`()
    throws
  {
    var counts: [SolveStatus: Int] = [:]
    for seed in 3000..<3300 { try Self.compare(Self.randomTeams(UInt64(seed)), UInt64(seed), &counts) }
    #expect(counts[.optimal, default: 0] > 250)
  }

  @Test func `plans, optima and bounds agree with brute force on 200 tiny DK rotations`() throws {
    var counts: [SolveStatus: Int] = [:]
    for seed in 1000..<1200 { try Self.compare(Self.random(UInt64(seed), ruleSet: "DK"), UInt64(seed), &counts) }
    #expect(counts[.optimal, default: 0] > 100)
  }

  @Test func `the search alone stays between its bound and the optimum, and often reaches it`() throws {
    var reached = 0
    for seed in 2000..<2100 {
      let problem = try RotationFixture.problem(Self.random(UInt64(seed), ruleSet: "WGP"))
      guard let best = RotationBruteForce(problem).best() else { continue }
      var search = RotationSearch(problem.model, start: RotationState(problem.model), seed: UInt64(seed))
      for _ in 0..<100 { search.step() }
      let held = problem.model.courses.indices.allSatisfy {
        !problem.model.courses[$0].mustHold || search.best.choices[$0] != .refused
      }
      if held {
        #expect(search.best.score <= best, "seed \(seed)")
        reached += search.best.score == best ? 1 : 0
      }
    }
    #expect(reached > 60)
  }
}
