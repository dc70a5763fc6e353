import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationCalendarTests {
  let calendar = RotationCalendar(firstWeek: RotationFixture.monday, weeks: 20)

  @Test func `weeks are counted from Monday, also backwards`() {
    #expect(calendar.week(of: RotationFixture.day(0)) == 0)
    #expect(calendar.week(of: RotationFixture.day(0, 6)) == 0)
    #expect(calendar.week(of: RotationFixture.day(1)) == 1)
    #expect(calendar.week(of: RotationFixture.day(0, -1)) == -1)
    #expect(calendar.week(of: RotationFixture.day(-1)) == -1)
    #expect(calendar.week(of: RotationFixture.day(-1, -1)) == -2)
  }

  @Test func `a break moves no lesson, it makes the course longer`() {
    #expect(calendar.lessonWeeks(from: 3, count: 4, breaks: [5, 6]) == [3, 4, 7, 8])
    #expect(calendar.lessonWeeks(from: 3, count: 4, breaks: []) == [3, 4, 5, 6])
    #expect(calendar.lessonWeeks(from: 16, count: 4, breaks: []) == [16, 17, 18, 19])
    #expect(calendar.lessonWeeks(from: 16, count: 4, breaks: [17]) == nil)
  }

  @Test func `a course starts only on its days inside its window`() {
    let wish = RotationFixture.wish(
      "A", from: 2, to: 8, startDays: [RotationFixture.day(1), RotationFixture.day(5, 2), RotationFixture.day(9)])
    #expect(calendar.starts(of: wish).map(\.day) == [RotationFixture.day(5, 2)])
    #expect(calendar.starts(of: wish, widenedByWeeks: 1).count == 3)
    #expect(calendar.starts(of: RotationFixture.wish("B", from: 3, to: 6, breaks: [4])).map(\.first) == [3, 5, 6])
  }

  @Test func `a week counts for a person from Monday to Friday`() {
    #expect(calendar.wholeWeeks(from: RotationFixture.day(2, 1), to: RotationFixture.day(6, 4)) == 3..<7)
    #expect(calendar.wholeWeeks(from: RotationFixture.day(2), to: RotationFixture.day(6, 3)) == 2..<6)
    #expect(calendar.wholeWeeks(from: RotationFixture.day(30), to: nil).isEmpty)
    #expect(calendar.wholeWeeks(from: nil, to: RotationFixture.day(-3)).isEmpty)
  }

  @Test func `the first week is that of the scenario, else the Monday on or after the reference date`() throws {
    var settings = Scenario.RotationSettings()
    settings.firstWeek = RotationFixture.day(0, 3)
    #expect(try RotationCalendar(settings: settings, referenceDate: nil).firstWeek == RotationFixture.day(0))
    settings.firstWeek = nil
    let reference = RotationFixture.day(0, 3)
    #expect(try RotationCalendar(settings: settings, referenceDate: reference).firstWeek == RotationFixture.day(1))
    let monday = RotationFixture.day(0)
    #expect(try RotationCalendar(settings: settings, referenceDate: monday).firstWeek == monday)
    #expect(throws: RotationError.self) { try RotationCalendar(settings: settings, referenceDate: nil) }
  }

  @Test func `a break inside a course is idle for the seeker and costs no mentor`() throws {
    let problem = try RotationFixture.problem(
      RotationFixture.organisation(
        [RotationFixture.wish("A", from: 4, to: 4, breaks: [6])], [RotationFixture.seeker("S")]))
    let plan = problem.solve()
    #expect(plan.trainings[0].lessonWeeks == [4, 5, 7, 8])
    #expect(plan.seekers[0].blocks.map(\.activity) == [.preparing, .covering, .idle, .covering])
    #expect(plan.figures.idleWeeks == 1)
    #expect(Array(plan.mentorLoad[0].minutesByWeek[2...9]) == [240, 240, 60, 60, 0, 60, 60, 0])
  }
}
