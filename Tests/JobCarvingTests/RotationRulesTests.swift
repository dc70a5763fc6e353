import Interchange
import Testing

@testable import JobCarving

/// Each hard rule twice: a solved schedule keeps it, and the same schedule bent in one place breaks it by exactly n.
@Suite struct RotationRulesTests {
  let problem: RotationProblem
  let plan: RotationSchedule

  init() throws {
    let organisation = RotationFixture.organisation(
      [
        RotationFixture.wish("A", from: 4, to: 4, team: "ward"),
        RotationFixture.wish("B", from: 12, to: 12, team: "ward"),
      ],
      [RotationFixture.seeker("S", contract: 20), RotationFixture.seeker("Z", preparation: [:])],
      pins: [Pin(.seekerCovers(seeker: "S", training: "A"))])
    problem = try RotationFixture.problem(organisation)
    plan = problem.solve()
  }

  func breaches(_ rule: String, _ schedule: RotationSchedule) -> Int {
    RotationFixture.breaches(rule, schedule, problem)
  }

  @Test func `the solved schedule keeps every rule`() {
    for rule in RotationRules.ids { #expect(breaches(rule, plan) == 0, "\(rule)") }
    #expect(plan.record.status == .optimal && plan.record.score.served == 2)
    #expect(
      plan.seekers[0].blocks.map(\.activity) == [.preparing, .covering, .idle, .covering])
    #expect(plan.seekers[0].blocks.map(\.firstWeek) == [2, 4, 8, 12])
  }

  @Test func `preparation one week too short is one breach`() {
    var bent = plan
    bent.seekers[0].blocks[0].firstWeek += 1
    bent.seekers[0].blocks[0].weeks -= 1
    #expect(breaches("prepared", bent) == 1)
    bent.seekers[0].blocks.removeFirst()
    #expect(breaches("prepared", bent) == 2)
  }

  @Test func `two workplaces in the same four weeks are four breaches`() {
    var bent = plan
    bent.trainings[1].lessonWeeks = bent.trainings[0].lessonWeeks
    #expect(breaches("one-place", bent) == 4)
  }

  @Test func `a contract three weeks too long is three breaches`() {
    var bent = plan
    let last = bent.seekers[0].blocks.count - 1
    // Weeks 2 to 15 are 14 weeks; 9 more make 23, of which 20 are allowed.
    bent.seekers[0].blocks[last].weeks += 9
    #expect(breaches("contract", bent) == 3)
  }

  @Test func `hours below the rule set are one breach`() {
    var bent = plan
    for index in bent.seekers[0].blocks.indices { bent.seekers[0].blocks[index].minutesPerWeek = 1199 }
    #expect(breaches("contract", bent) == 1)
  }

  @Test func `mentor minutes beyond capacity are counted by week`() throws {
    let short = RotationFixture.organisation(
      problem.organisation.trainings, problem.organisation.seekers,
      mentors: [Mentor(id: "M", positions: ["care"], minutesPerWeek: 239)])
    // 240 minutes in preparation do not fit in 239; 60 while covering do.
    let judge = try RotationFixture.problem(short)
    #expect(RotationFixture.breaches("mentor", plan, judge) == 2)
    #expect(judge.solve().record.score.served == 0)
  }

  @Test func `two of a team away for two weeks are two breaches`() {
    var bent = plan
    bent.trainings[1].lessonWeeks = [6, 7, 8, 9]
    #expect(breaches("team", bent) == 2)
  }

  @Test func `a start outside the window is a breach of the course`() {
    var bent = plan
    bent.trainings[0].startDay = RotationFixture.day(5)
    bent.trainings[0].lessonWeeks = [5, 6, 7, 8]
    #expect(breaches("course", bent) == 1)
  }

  @Test func `a week with lessons that nobody covers is a breach of the cover`() {
    var bent = plan
    bent.seekers[0].blocks[1].weeks -= 1
    #expect(breaches("cover", bent) == 1)
  }

  @Test func `covered minutes that do not add up are a breach of the cover`() {
    var bent = plan
    bent.trainings[0].coveredMinutes += 1
    #expect(breaches("cover", bent) == 1)
  }

  @Test func `a broken pin is a breach`() {
    var bent = plan
    bent.trainings[0].seeker = "Z"
    #expect(breaches("pin", bent) == 1)
  }

  @Test func `more hours than are trained warn under WGP and are forbidden under DK`() throws {
    #expect(plan.warnings.map(\.rule) == ["displacement"])
    #expect(breaches("displacement", plan) == 0)
    let dk = RotationFixture.organisation(
      [RotationFixture.wish("A", from: 4, to: 4, away: 700)], [RotationFixture.seeker("S", minutes: 600...2220)],
      ruleSet: "DK")
    let judge = try RotationFixture.problem(dk)
    var schedule = judge.solve()
    #expect(schedule.record.score.served == 1 && schedule.warnings.isEmpty)
    #expect(RotationFixture.breaches("displacement", schedule, judge) == 0)
    schedule.seekers[0].blocks[0].minutesPerWeek += 1
    #expect(RotationFixture.breaches("displacement", schedule, judge) == 4)
  }

  @Test func `WGP refuses 53 weeks and takes 52`() throws {
    for (lessons, served) in [(50, 1), (51, 0)] {
      let problem = try RotationFixture.problem(
        RotationFixture.organisation(
          [RotationFixture.wish("A", weeks: lessons, from: 2, to: 2)], [RotationFixture.seeker("S")], weeks: 60))
      let plan = problem.solve()
      #expect(plan.record.score.served == served)
      #expect(plan.refused.map(\.rule) == (served == 1 ? [] : ["contract"]))
    }
  }

  @Test func `DK refuses 27 weeks and takes 26`() throws {
    for (lessons, served) in [(26, 1), (27, 0)] {
      let problem = try RotationFixture.problem(
        RotationFixture.organisation(
          [RotationFixture.wish("A", weeks: lessons, from: 2, to: 2, away: 900)],
          [RotationFixture.seeker("S", minutes: 600...2220)], weeks: 60, ruleSet: "DK"))
      let plan = problem.solve()
      #expect(plan.record.score.served == served)
      #expect(plan.refused.map(\.rule) == (served == 1 ? [] : ["contract"]))
    }
  }

  @Test func `DK lets one seeker cover two colleagues of one position at once, WGP does not`() throws {
    for (ruleSet, served) in [("DK", 2), ("WGP", 1)] {
      let organisation = RotationFixture.organisation(
        [
          RotationFixture.wish("A", from: 4, to: 4, away: 700), RotationFixture.wish("B", from: 4, to: 4, away: 700),
        ], [RotationFixture.seeker("S")], ruleSet: ruleSet)
      #expect(try RotationFixture.problem(organisation).solve().record.score.served == served)
    }
  }
}
