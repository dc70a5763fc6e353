import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationScheduleTests {
  @Test func `the same input, seed and iterations give the same bytes`() throws {
    let organisation = RotationGenerator(employees: 9, seekers: 4, weeks: 40).organisation(seed: 3)
    let wages = organisation.seekers.map { _ in 15_000 }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try (0..<2).map { _ in
      let problem = try RotationProblem(organisation: organisation, seekerNetWagePerMinute: wages)
      return try encoder.encode(problem.solve(until: .iterations(30), seed: 9))
    }
    #expect(bytes[0] == bytes[1])
    let back = try JSONDecoder().decode(RotationSchedule.self, from: bytes[0])
    #expect(back.record.isReproducible && back.record.score.served > 0)
  }

  @Test func `a warm start is never made worse`() throws {
    for seed in 0..<2 {
      let organisation = RotationGenerator(employees: 8, seekers: 4, weeks: 40).organisation(seed: UInt64(seed))
      let problem = try RotationProblem(
        organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_000 })
      let earlier = problem.solve(until: .iterations(40), seed: 1)
      let again = problem.solve(until: .iterations(3), seed: 2, startingFrom: earlier)
      #expect(again.record.score >= earlier.record.score)
      #expect(again.record.score.hard == 0)
      #expect(again.record.score == problem.score(of: again))
    }
  }

  @Test func `a generated rotation keeps every rule and stays below its bound`() throws {
    let organisation = RotationGenerator(employees: 12, seekers: 6, weeks: 52).organisation(seed: 5)
    let problem = try RotationProblem(
      organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_000 })
    let plan = problem.solve(until: .iterations(40), seed: 4)
    for rule in RotationRules.ids { #expect(RotationFixture.breaches(rule, plan, problem) == 0, "\(rule)") }
    #expect(plan.record.score <= plan.record.bound)
    #expect(plan.trainings.count + plan.refused.count == 12)
    #expect(plan.refused.allSatisfy { RotationRules.ids.contains($0.rule) })
    #expect(plan.seekers.allSatisfy { $0.blocks.isEmpty == ($0.reason != nil) })
    #expect(plan.figures.trainedMinutes == plan.figures.coveredMinutes + plan.figures.uncoveredMinutes)
    #expect(plan.figures.expectedOutflowHundredths == 70 * plan.figures.seekersServed)
  }

  @Test func `mentor load by week is what preparation and cover ask, and within capacity`() throws {
    let organisation = RotationGenerator(employees: 8, seekers: 5, weeks: 52).organisation(seed: 8)
    let problem = try RotationProblem(
      organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_000 })
    let plan = problem.solve(until: .iterations(20))
    let blocks = plan.seekers.flatMap(\.blocks)
    for week in 0..<52 {
      let asked = blocks.filter { $0.firstWeek <= week && week < $0.firstWeek + $0.weeks }.reduce(0) {
        $0 + ($1.activity == .preparing ? 240 : $1.activity == .covering ? 60 : 0)
      }
      #expect(plan.mentorLoad.reduce(0) { $0 + $1.minutesByWeek[week] } == asked)
      #expect(plan.mentorLoad.allSatisfy { $0.minutesByWeek[week] <= $0.capacity })
    }
  }

  @Test func `the value is wages, mentors and open hours, to the thousandth of a cent`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", from: 4, to: 4, away: 1800)], [RotationFixture.seeker("S", minutes: 1200...1500)]))
    let plan = problem.solve()
    // Six weeks of 1500 minutes at 20 cents; mentor 2 × 240 + 4 × 60 and 4 × 300 open minutes at 50 cents.
    let cost = 6 * 1500 * 20_000 + 720 * 50_000 + 1200 * 50_000
    #expect(plan.record.score == Score(served: 1, value: 1 - cost))
    #expect(plan.trainings[0].uncoveredMinutes == 1200 && plan.trainings[0].uncoveredReason != nil)
    #expect(plan.figures.costs.map(\.amount.cents) == [180_000, 36_000, 60_000])
  }

  @Test func `a refused training says the rule and a change that helps`() throws {
    typealias Case = (rule: String, remedy: String, organisation: Organisation)
    let seeker = RotationFixture.seeker("S")
    let cases: [Case] = [
      (
        "team", "team",
        RotationFixture.organisation(
          [
            RotationFixture.wish("A", from: 4, to: 4, team: "ward", startDays: [RotationFixture.day(4)]),
            RotationFixture.wish("B", from: 4, to: 4, team: "ward", startDays: [RotationFixture.day(4)]),
          ],
          [seeker, RotationFixture.seeker("Z")])
      ),
      (
        "mentor", "mentor",
        RotationFixture.organisation(
          [RotationFixture.wish("A", to: 4)], [seeker],
          mentors: [Mentor(id: "M", positions: ["care"], minutesPerWeek: 180)])
      ),
      (
        "one-place", "seeker",
        RotationFixture.organisation(
          [
            RotationFixture.wish("A", to: 4, startDays: [RotationFixture.day(4)]),
            RotationFixture.wish("B", to: 4, startDays: [RotationFixture.day(4)]),
          ], [seeker])
      ),
      ("contract", "earlier or later", RotationFixture.organisation([RotationFixture.wish("A", to: 0)], [seeker])),
      (
        "prepared", "seeker",
        RotationFixture.organisation([RotationFixture.wish("A", to: 4, position: "kitchen")], [seeker])
      ),
      (
        "course", "schedule",
        RotationFixture.organisation(
          [RotationFixture.wish("A", weeks: 12, from: 20, to: 24, startDays: [RotationFixture.day(22)])], [seeker])
      ),
    ]
    for item in cases {
      let plan = try RotationFixture.problem(item.organisation).solve()
      #expect(plan.refused.map(\.rule) == [item.rule])
      #expect(
        plan.refused[0].remedy?.en.contains(item.remedy) == true, "\(item.rule): \(plan.refused[0].remedy?.en ?? "-")")
      #expect(plan.refused[0].remedy?.nl.isEmpty == false)
    }
  }

  @Test func `pins that cannot hold together are named with their places`() throws {
    let place = SourceLocation(file: "scenario.json", line: 7)
    let pins = [
      Pin(.trainingStarts(training: "A", day: RotationFixture.day(4)), location: place),
      Pin(.trainingStarts(training: "B", day: RotationFixture.day(5)), location: place),
      Pin(.trainingNotThisYear(training: "C")),
    ]
    let wishes = ["A", "B", "C"].map { RotationFixture.wish($0, team: "ward") }
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(wishes, [RotationFixture.seeker("S")], pins: pins))
    let plan = problem.solve()
    #expect(plan.record.status == .infeasible && plan.trainings.isEmpty)
    #expect(plan.record.score.hard == 2 && plan.record.score <= plan.record.bound)
    #expect(plan.conflict?.members.map(\.rule) == ["pin", "pin", "team"])
    #expect(plan.conflict?.members.prefix(2).allSatisfy { $0.location == place } == true)
  }

  @Test func `pins are kept, and a fixed course without a free seeker is held with open hours`() throws {
    let pins = [
      Pin(.trainingStarts(training: "A", day: RotationFixture.day(4))),
      Pin(.trainingStarts(training: "B", day: RotationFixture.day(5))),
    ]
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A"), RotationFixture.wish("B")], [RotationFixture.seeker("S")], pins: pins))
    let plan = problem.solve()
    #expect(plan.record.status == .optimal && plan.record.score.served == 1)
    #expect(plan.trainings.map(\.startDay) == [RotationFixture.day(4), RotationFixture.day(5)])
    #expect(plan.trainings.count { $0.seeker == nil && $0.uncoveredReason != nil } == 1)
  }

  @Test func `pins for which no plan was found in time are told as that, with what was fixed`() throws {
    // Six courses of four weeks and two of preparation do not fit in twenty weeks: found only by trying all starts.
    let wishes = (0..<6).map { RotationFixture.wish("T\($0)") }
    let pins = wishes.map { Pin(.seekerCovers(seeker: "S", training: $0.id)) }
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(wishes, [RotationFixture.seeker("S", contract: 20)], pins: pins))
    let plan = problem.solve(until: StoppingCriterion(iterations: 0, time: .zero))
    #expect(plan.record.score.hard > 0 && plan.record.status == .interrupted)
    #expect(plan.record.stopReason == .iterations)
    #expect(plan.conflict?.members.map(\.rule) == Array(repeating: "pin", count: 6))
    #expect(plan.conflict?.summary.en.contains("not proven") == true)
    let fewer = try RotationFixture.problem(
      RotationFixture.organisation(
        wishes, [RotationFixture.seeker("S", contract: 20)], pins: Array(pins.prefix(4))))
    let kept = fewer.solve(until: StoppingCriterion(iterations: 0, time: .zero))
    #expect(kept.record.score.hard == 0 && kept.record.status != .interrupted && kept.conflict == nil)
  }

  @Test func `a run whose proofs the clock cut short is not called repeatable, whatever ended it`() throws {
    let organisation = RotationGenerator(employees: 14, seekers: 6, weeks: 52).organisation(seed: 5)
    let problem = try RotationProblem(
      organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_000 })
    let cut = problem.solve(until: StoppingCriterion(iterations: 0, time: .zero))
    #expect(cut.record.stopReason == .iterations && !cut.record.isReproducible)
    let whole = problem.solve(until: StoppingCriterion(iterations: 0, time: .seconds(86_400)))
    #expect(whole.record.isReproducible)
  }

  @Test func `an interrupted search gives what it has`() throws {
    let organisation = RotationGenerator(employees: 12, seekers: 6, weeks: 52).organisation(seed: 5)
    let problem = try RotationProblem(
      organisation: organisation, seekerNetWagePerMinute: organisation.seekers.map { _ in 15_000 })
    let plan = problem.solve(isInterrupted: { true })
    #expect(plan.record.status == .interrupted && !plan.record.isReproducible)
    #expect(plan.record.score.hard == 0 && plan.record.score.served > 0)
  }
}
