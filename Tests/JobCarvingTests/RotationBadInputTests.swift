import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationBadInputTests {
  @Test func `what cannot be planned at all is refused with a code`() throws {
    func code(_ change: (inout Organisation) -> Void, wages: Int = 1) -> RotationError.Code? {
      var organisation = RotationFixture.organisation([RotationFixture.wish("A")], [RotationFixture.seeker("S")])
      change(&organisation)
      do throws(RotationError) {
        _ = try RotationProblem(
          organisation: organisation, seekerNetWagePerMinute: Array(repeating: 1, count: wages))
        return nil
      } catch { return error.code }
    }
    #expect(code { $0.scenario.rotation.firstWeek = nil } == .noFirstWeek)
    #expect(code { $0.scenario.rotation.weeks = 0 } == .weeks)
    #expect(code { $0.scenario.rotation.weeks = 521 } == .weeks)
    #expect(code { $0.scenario.rotation.ruleSet = "XX" } == .ruleSet)
    #expect(code({ _ in }, wages: 2) == .wages)
    #expect(code { $0.scenario.rotation.ruleSet = "wgp" } == nil)
  }

  @Test func `a rule set of one's own that contradicts itself or that no bound holds for is refused with a code`()
    throws
  {
    let organisation = RotationFixture.organisation([RotationFixture.wish("A")], [RotationFixture.seeker("S")])
    func code(_ change: (inout RuleSet) -> Void) -> RotationError.Code? {
      var rules = RuleSet.wgp
      change(&rules)
      do throws(RotationError) {
        _ = try RotationProblem(organisation: organisation, seekerNetWagePerMinute: [1], rules: rules)
        return nil
      } catch { return error.code }
    }
    #expect(code { $0.pooling = true } == .ruleSet)
    #expect(code { ($0.pooling, $0.cover, $0.preparation) = (true, .hourForHour, .none) } == nil)
    #expect(code { $0.cover = .hourForHour } == .ruleSet)
    #expect(code { ($0.minimumMinutes, $0.maximumMinutes) = (1201, 1200) } == .ruleSet)
    #expect(code { ($0.minimumMinutes, $0.maximumMinutes) = (1200, 1200) } == nil)
    #expect(code { $0.minimumMinutes = -1 } == .ruleSet)
    #expect(code { $0.maximumMinutes = RotationModel.longestWeek + 1 } == .ruleSet)
    #expect(code { $0.maximumMinutes = RotationModel.longestWeek } == nil)
  }

  @Test func `absurd files give an answer, never a trap`() throws {
    let wishes: [TrainingWish] = [
      RotationFixture.wish("reversed", from: 9, to: 2), RotationFixture.wish("empty", weeks: 0),
      RotationFixture.wish("negative", weeks: -4), RotationFixture.wish("away", away: -60),
      RotationFixture.wish("huge", weeks: .max, away: .max, priority: .max),
      RotationFixture.wish("low", priority: .min),
      RotationFixture.wish("unknown", position: "nowhere"), RotationFixture.wish("unknown"),
      RotationFixture.wish("early", from: -90, to: -80), RotationFixture.wish("good"),
    ]
    var seekers = [
      RotationFixture.seeker("late", from: 400), RotationFixture.seeker("good"), RotationFixture.seeker("good"),
      RotationFixture.seeker("short", contract: -1), RotationFixture.seeker("none", minutes: 0...0),
      RotationFixture.seeker("far", preparation: ["care": .max, "nowhere": .min, "": 1]),
    ]
    seekers[3].minimumMinutes = .max
    seekers[3].maximumMinutes = .min
    let mentors = [
      Mentor(id: "M", positions: [], minutesPerWeek: 600), Mentor(id: "N", positions: ["care"], minutesPerWeek: -5),
      Mentor(id: "O", positions: ["care", "care", "nowhere", "?"], minutesPerWeek: .max),
      Mentor(
        id: "O", positions: ["care"], minutesPerWeek: 1, availableFrom: RotationFixture.day(9),
        availableTo: RotationFixture.day(1)),
    ]
    for ruleSet in ["WGP", "DK"] {
      var organisation = RotationFixture.organisation(wishes, seekers, mentors: mentors, ruleSet: ruleSet)
      organisation.scenario.rotation.teamLimit = .min
      organisation.scenario.rotation.mentorMinutesPreparing = .min
      organisation.scenario.rotation.mentorMinutesCovering = 30
      organisation.scenario.rotation.uncoveredHourCost = Euro(cents: .max)
      organisation.positions[0].hourlyCost = Euro(cents: .max)
      let problem = try RotationProblem(
        organisation: organisation, seekerNetWagePerMinute: [.max, .min, 0, 1, -1, 20_000])
      let plan = problem.solve(until: .iterations(20))
      #expect(plan.record.score == problem.score(of: plan))
      #expect(plan.record.score.hard == 0 && plan.record.score <= plan.record.bound)
      #expect(
        Set(plan.refused.map(\.training)).isSuperset(of: ["reversed", "empty", "negative", "away", "early", "huge"]))
      #expect(ruleSet == "DK" || plan.trainings.contains { $0.training == "good" })
    }
  }

  @Test func `an organisation without trainings or seekers gives an empty plan`() throws {
    let plan = try RotationFixture.problem(RotationFixture.organisation([], [])).solve()
    #expect(plan.record.status == .optimal && plan.trainings.isEmpty && plan.refused.isEmpty)
    let nobody = try RotationFixture.problem(RotationFixture.organisation([RotationFixture.wish("A")], [])).solve()
    #expect(nobody.record.status == .optimal && nobody.refused.map(\.rule) == ["prepared"])
  }

  @Test func `a schedule from elsewhere with absurd numbers is judged, not run`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation([RotationFixture.wish("A")], [RotationFixture.seeker("S")]))
    var schedule = problem.solve()
    schedule.seekers[0].blocks[0].weeks = .max
    #expect(problem.score(of: schedule).hard == 1)
    schedule.trainings[0].startDay = RotationFixture.day(-4)
    schedule.trainings[0].seeker = "nobody"
    #expect(problem.solve(startingFrom: schedule).record.score.hard == 0)
  }
}
