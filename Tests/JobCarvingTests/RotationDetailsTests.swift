import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationDetailsTests {
  @Test func `the months of each party and item add up to its cost, to the cent`() throws {
    for seed in 0..<6 {
      var organisation = RotationGenerator(employees: 12, seekers: 6, weeks: 52, employers: 3)
        .organisation(seed: UInt64(seed))
      for index in organisation.trainings.indices { organisation.trainings[index].cost = Euro(cents: 12_345) }
      let problem = try RotationProblem(
        organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_537 })
      let plan = problem.solve(until: .iterations(20))
      let details = try #require(plan.details)
      #expect(Set(details.monthlyCosts.map(\.month)).count > 6)
      for cost in plan.figures.costs {
        let months = details.monthlyCosts.filter { $0.party == cost.party && $0.label == cost.label }
        #expect(months.map(\.amount.cents).reduce(0, +) == cost.amount.cents, "seed \(seed)")
      }
      let both = [plan.figures.costs.map(\.amount.cents), details.monthlyCosts.map(\.amount.cents)]
      #expect(both[0].reduce(0, +) == both[1].reduce(0, +))
    }
  }

  @Test func `a week that lies in two months is shared by its days`() throws {
    // From Monday 28 September 2026: three days in September, four in October.
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", weeks: 1, from: 3, to: 3)], [RotationFixture.seeker("S", preparation: ["care": 0])]))
    let details = try #require(problem.solve().details)
    let wages = details.monthlyCosts.filter { $0.label == RotationTexts.wages }
    #expect(wages.map(\.month) == [Day("2026-09-01")!, Day("2026-10-01")!])
    // 1200 minutes at 20 cents: three sevenths of € 240, rounded, and the rest.
    #expect(wages.map(\.amount.cents) == [10_286, 13_714])
  }

  @Test func `the band of outflow is the middle nine tenths of the binomial distribution`() {
    func band(_ people: Int, _ percent: Int) -> [Int] {
      let outflow = RotationDetails.Outflow(people: people, percent: percent)
      return [outflow.lowest, outflow.highest]
    }
    #expect(band(0, 70) == [0, 0])
    #expect(band(1, 70) == [0, 1])
    #expect(band(6, 70) == [2, 6])
    #expect(band(10, 70) == [5, 9])
    #expect(band(10, 64) == [4, 9])
    #expect(band(5, 100) == [5, 5] && band(5, 0) == [0, 0])
    // About the mean plus or minus 1.645 times the square root of n·p·(1−p).
    #expect(band(800, 70) == [539, 581])
  }

  @Test func `each seeker's year counts contract, preparation, experience and waiting`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [
          RotationFixture.wish("A", weeks: 4, from: 4, to: 4, breaks: [6]),
          RotationFixture.wish("B", weeks: 2, from: 11, to: 11, position: "kitchen"),
        ], [RotationFixture.seeker("S", preparation: ["care": 2, "kitchen": 1])]))
    let plan = problem.solve()
    let details = try #require(plan.details)
    #expect(
      details.seekers == [
        .init(
          seeker: "S", preparationWeeks: 3, experienceWeeks: 6, idleWeeks: 2, contractWeeks: 11,
          positions: ["care", "kitchen"], coachSessions: 6)
      ])
    #expect(details.coverPermille == 1000 && details.employeesPerSeekerHundredths == 200)
    #expect(details.nextStart == RotationFixture.day(2))
  }

  @Test func `a training that is not planned names the next day on which it could start`() throws {
    func intake(_ wish: TrainingWish, on day: Day?) throws -> Day? {
      var organisation = RotationFixture.organisation([wish], [])
      organisation.scenario.referenceDate = day
      return try RotationFixture.problem(organisation).solve().refused[0].nextIntake
    }
    let fixed = RotationFixture.wish("A", from: 0, to: 20, startDays: [RotationFixture.day(2), RotationFixture.day(9)])
    #expect(try intake(fixed, on: RotationFixture.day(0)) == RotationFixture.day(2))
    #expect(try intake(fixed, on: RotationFixture.day(2)) == RotationFixture.day(2))
    #expect(try intake(fixed, on: RotationFixture.day(2, 1)) == RotationFixture.day(9))
    #expect(try intake(fixed, on: RotationFixture.day(9, 1)) == nil)
    let free = RotationFixture.wish("B", from: 3, to: 8)
    #expect(try intake(free, on: nil) == RotationFixture.day(3))
    #expect(try intake(free, on: RotationFixture.day(5, 2)) == RotationFixture.day(6))
    #expect(try intake(free, on: RotationFixture.day(8, 1)) == nil)
  }

  @Test func `the calendar has one line for each person and week, with workplace and employer`() throws {
    let organisation = RotationFixture.organisation(
      [RotationFixture.wish("A", weeks: 2, from: 4, to: 4)], [RotationFixture.seeker("S")])
    var plan = Plan(
      title: "Test", referenceDate: nil, language: .dutch,
      provenance: Provenance(tool: "", command: "", seed: 0, inputs: [], lawVerifiedOn: nil))
    plan.positions = organisation.positions.map(PositionSummary.init)
    plan.trainings = organisation.trainings.map(TrainingSummary.init)
    plan.rotation = try RotationFixture.problem(organisation).solve()
    plan.positions[0].employer = "Huis"
    let entries = plan.rotationWeeks
    #expect(entries.map(\.week) == [2, 3, 4, 4, 5, 5])
    #expect(entries.map(\.activity) == [.preparing, .preparing, .learning, .covering, .learning, .covering])
    #expect(entries.map(\.who) == ["S", "S", "E-A", "S", "E-A", "S"])
    #expect(entries.allSatisfy { $0.employer == "Huis" && $0.position == "care" && $0.training == "A" })
    #expect(entries.map(\.minutes) == [1200, 1200, 480, 1200, 480, 1200])
    plan.rotation?.seekers[0].blocks[0].weeks = .max
    #expect(plan.rotationWeeks.count == 30 - 2 + 4)
  }
}
