import Interchange
import Testing

@testable import JobCarving

@Suite("Solving a carving problem")
struct CarvingSolveTests {
  func large(_ seed: UInt64 = 3) throws -> CarvingProblem {
    try CarvingFixture.random(
      seed: seed, [.conflicts, .donors, .loads, .exclusions, .copies, .weights], tasks: 90, people: 8, positions: 9
    ).problem()
  }

  @Test("the same seed and iterations give the same plan")
  func reproducible() throws {
    let problem = try large()
    let first = problem.solve(until: .iterations(4000), seed: 11)
    #expect(first == problem.solve(until: .iterations(4000), seed: 11))
    #expect(first.record.isReproducible)
    #expect(!first.jobs.isEmpty)
  }

  @Test("a plan to start from is never made worse")
  func warmStart() throws {
    for seed in 0..<4 {
      let problem = try large(UInt64(seed))
      let good = problem.solve(until: .iterations(4000), seed: 5)
      let again = problem.solve(until: .iterations(1), seed: 9, startingFrom: good)
      #expect(!(again.record.score < good.record.score))
    }
  }

  @Test("a larger plan keeps every rule, and its bound is not below it")
  func largerPlan() throws {
    for seed in 0..<4 {
      let problem = try large(UInt64(seed))
      let plan = problem.solve(until: .iterations(4000), seed: 1)
      let (score, rules) = problem.score(of: plan)
      #expect(score == plan.record.score)
      #expect(score.hard == 0)
      #expect(!(plan.record.bound < score))
      let hard = ["once", "released", "hours", "capability", "conflict", "bond", "licence", "donor", "pin"]
      #expect(rules.map(\.rule).prefix(9).elementsEqual(hard))
    }
  }

  @Test("every minute of every task is in a job or has a reason, and every person a job or a reason")
  func nothingIsLost() throws {
    let problem = try large()
    let plan = problem.solve(until: .iterations(3000), seed: 1)
    for task in problem.organisation.tasks {
      let given = plan.jobs.flatMap(\.tasks).filter { $0.task == task.id }.reduce(0) { $0 + $1.freedMinutes }
      let stays = plan.unassigned.filter { $0.task == task.id }.reduce(0) { $0 + $1.minutes }
      #expect(given + stays == task.minutesPerWeek)
    }
    #expect(plan.jobs.count + plan.unplaced.count == problem.model.agents.count)
  }

  @Test("nobody, nothing, or only people whom no task fits: ends at once, proven, and says why")
  func nothingToDo() throws {
    let nobody = try CarvingFixture.simple(minutes: [100], people: []).problem().solve()
    #expect(nobody.record.status == .optimal)
    #expect(nobody.record.stopReason == .exhausted)
    #expect(nobody.unassigned.first?.rule == "hours")
    let nothing = try CarvingFixture.simple(minutes: [], people: [(100, 200)]).problem().solve()
    #expect(nothing.record.status == .optimal)
    #expect(nothing.unplaced.first?.reason == CarvingTexts.nothingToMove)
    var unfit = CarvingFixture.simple(minutes: [150], people: [(100, 200)])
    unfit.excluded[0][0] = CarvingFixture.exclusion("capability", "lift")
    let plan = try unfit.problem().solve()
    #expect(plan.record.iterations == 0)
    #expect(plan.unassigned.first?.rule == "capability")
    #expect(plan.unplaced.first?.rule == "capability")
    #expect(plan.unplaced.first?.reason.nl.contains("1 van de 1") == true)
  }

  @Test("all pinned: ends at once with that plan")
  func allPinned() throws {
    var fixture = CarvingFixture.simple(minutes: [150, 160], people: [(100, 200), (100, 200)])
    fixture.organisation.scenario.pins = [
      Pin(.taskTo(task: "T1", person: "A2")), Pin(.taskTo(task: "T2", person: "A1")),
    ]
    let plan = try fixture.problem().solve()
    #expect(plan.record.stopReason == .exhausted)
    #expect(plan.jobs.map(\.person) == ["A1", "A2"])
    #expect(plan.jobs.flatMap(\.tasks).map(\.task) == ["T2", "T1"])
  }

  @Test("too little fitting work is told in hours")
  func tooLittleWork() throws {
    let plan = try CarvingFixture.simple(minutes: [90, 60], people: [(600, 700)]).problem().solve()
    #expect(plan.unplaced.first?.rule == "hours")
    #expect(plan.unplaced.first?.reason.nl.contains("2 uur en 30 min van de 10 uur") == true)
  }

  @Test("the value of a job: freed work, wage, subsidy under its ceiling, guidance")
  func value() throws {
    var fixture = CarvingFixture.simple(minutes: [100], people: [(100, 250)])
    fixture.organisation.people[0].pace = 50
    let plan = try fixture.problem().solve()
    // 100 minutes at € 40 an hour, half of it used; 200 minutes of work; subsidy of half, below 70 %.
    let value = try #require(plan.jobs.first).value
    #expect(value.freed == 3_333_333)
    #expect(value.wage == 6_000_000)
    #expect(value.subsidy == 2_800_000)
    #expect(value.total == 3_333_333 - 6_000_000 + 2_800_000 - 1_000_000 - 100_000)
    #expect(plan.record.score == Score(served: 1, value: value.total))
  }

  @Test("contradictory pins are refused with both places")
  func contradictoryPins() throws {
    var fixture = CarvingFixture.simple(minutes: [150], people: [(100, 200)])
    fixture.organisation.scenario.pins = [
      Pin(.taskStays(task: "T1"), location: SourceLocation(file: "scenario.json", line: 4)),
      Pin(.taskTo(task: "T1", person: "A1"), location: SourceLocation(file: "scenario.json", line: 9)),
    ]
    let plan = try fixture.problem().solve()
    #expect(plan.record.status == .infeasible)
    #expect(plan.conflict?.members.compactMap(\.location?.line) == [4, 9])
    #expect(plan.jobs.isEmpty)
  }

  @Test("two people who have to be placed and work for one: the smallest set names the pins that matter")
  func smallestConflict() throws {
    var fixture = CarvingFixture.simple(minutes: [150, 90, 5], people: [(100, 200), (120, 200), (50, 94)])
    fixture.organisation.scenario.pins = [
      Pin(.personPlaced(person: "A1")), Pin(.personPlaced(person: "A2")), Pin(.personPlaced(person: "A3")),
    ]
    let conflict = try #require(try fixture.problem().solve().conflict)
    #expect(conflict.members.count { $0.rule == "pin" } == 2)
    #expect(conflict.members.contains { $0.rule == "hours" })
  }

  @Test("an interruption keeps the best plan and says so")
  func interruption() throws {
    let plan = try large().solve(until: .iterations(1_000_000), seed: 1, isInterrupted: { true })
    #expect(plan.record.status == .interrupted)
    #expect(plan.record.stopReason == .interrupted)
    #expect(!plan.record.isReproducible)
    #expect(plan.record.score.hard == 0)
  }

  @Test("with a weight on change, a plan is left as it is where that costs less")
  func changePenalty() throws {
    var fixture = CarvingFixture.simple(minutes: [150, 150], people: [(100, 200)])
    fixture.organisation.tasks[1].kind = "fast"
    fixture.organisation.people[0].pace = 80
    fixture.organisation.people[0].performanceByKind["fast"] = .init(pace: 100, quality: 100, netWorkTime: 100)
    let free = try fixture.problem()
    let former = CarvingBruteForce.plan([0, -1], free)
    #expect(free.solve(startingFrom: former).jobs.first?.tasks.map(\.task) == ["T2"])
    fixture.organisation.scenario.weights["change"] = 1_000_000
    let held = try fixture.problem().solve(startingFrom: former)
    #expect(held.jobs.first?.tasks.map(\.task) == ["T1"])
    #expect(held.analysis.last?.rule == "change")
    #expect(held.analysis.last?.amount == 0)
  }

  @Test("input that cannot be computed with is refused, not trapped on")
  func refused() throws {
    var fixture = CarvingFixture.simple(minutes: [150], people: [(100, 200)])
    fixture.organisation.tasks[0].minutesPerWeek = Int.max
    #expect(throws: CarvingError.self) { try fixture.problem() }
    fixture = CarvingFixture.simple(minutes: [150], people: [(100, 200)])
    fixture.rates = []
    #expect(throws: CarvingError.self) { try fixture.problem() }
    fixture = CarvingFixture.simple(minutes: [150], people: [(200, 100)])
    #expect(throws: CarvingError.self) { try fixture.problem() }
  }
}
