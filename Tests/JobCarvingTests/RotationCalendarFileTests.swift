import Interchange
import Testing

@testable import JobCarving

@Suite struct RotationCalendarFileTests {
  /// Course A of six lessons from week 4 with a break in week 6, covered by S from week 2 on.
  private static func plan() throws -> Plan {
    let organisation = RotationFixture.organisation(
      [RotationFixture.wish("A", weeks: 4, from: 4, to: 4, breaks: [6])], [RotationFixture.seeker("S")])
    var plan = Plan(
      title: "Test, één", referenceDate: Day("2026-08-01"), language: .dutch,
      provenance: Provenance(tool: "", command: "", seed: 0, inputs: [], lawVerifiedOn: nil))
    plan.positions = organisation.positions.map(PositionSummary.init)
    plan.positions[0].employer = "Huis"
    plan.trainings = organisation.trainings.map(TrainingSummary.init)
    plan.rotation = try RotationFixture.problem(organisation).solve()
    return plan
  }

  @Test func `employee, seeker, mentor and employer each have the events that concern them`() throws {
    let calendars = try Self.plan().calendars(.dutch)
    #expect(
      calendars.map(\.fileName) == ["employee-E_2d_A.ics", "seeker-S.ics", "mentor-M.ics", "employer-Huis.ics"])
    func weeks(_ index: Int) -> [Range<Int>] {
      calendars[index].calendar.events.map { event in
        let days = [event.days.lowerBound, event.days.upperBound].map { $0.ordinal - RotationFixture.monday.ordinal }
        return days[0] / 7..<days[1] / 7
      }
    }
    #expect(weeks(0) == [4..<6, 7..<9])
    #expect(weeks(1) == [2..<4, 4..<6, 6..<7, 7..<9])
    #expect(weeks(2) == [2..<4, 4..<6, 7..<9])
    #expect(weeks(3) == [2..<4, 4..<6, 4..<6, 6..<7, 7..<9, 7..<9])
    #expect(calendars.allSatisfy { $0.calendar.stamp == Day("2026-08-01") })
    #expect(calendars[1].calendar.events[1].summary == "S vervangt: care")
    #expect(calendars[1].calendar.events[1].location == "care, Huis")
  }

  @Test func `an event keeps its identity when it moves, and no two events of a calendar share one`() throws {
    var plan = try Self.plan()
    let before = plan.calendars(.dutch)
    for calendar in before { #expect(Set(calendar.calendar.events.map(\.uid)).count == calendar.calendar.events.count) }
    plan.rotation?.trainings[0].lessonWeeks = [8, 9, 11, 12]
    plan.rotation?.trainings[0].startDay = RotationFixture.day(8, 2)
    let after = plan.calendars(.dutch)
    #expect(after[0].calendar.events.map(\.uid) == before[0].calendar.events.map(\.uid))
    #expect(after[0].calendar.events[0].days.lowerBound == RotationFixture.day(8, 2))
    #expect(after[0].calendar.bytes != before[0].calendar.bytes)
    #expect(plan.calendars(.dutch) == after && plan.calendars(.english) != after)
  }

  @Test func `names are safe and different whatever the ids hold`() {
    let ids = ["a", "A", "../x", "a/b", "a_b", "a b", "a-b", "", "_", "é", String(repeating: "ж", count: 99), "\u{0}"]
    let names = ids.map(CalendarName.short)
    #expect(Set(names).count == ids.count)
    #expect(names.allSatisfy { $0.utf8.count <= CalendarName.longest })
    #expect(names.joined().allSatisfy { $0.isLetter && $0.isASCII || $0.isASCIIDigit || $0 == "-" || $0 == "_" })
    let long = ["x", "y"].map { CalendarName.short(String(repeating: "ж", count: 99) + $0) }
    #expect(long[0] != long[1])
  }

  @Test func `a plan of absurd weeks from elsewhere gives calendars and no crash`() throws {
    var plan = try Self.plan()
    plan.rotation?.seekers[0].blocks[0].firstWeek = .max
    plan.rotation?.seekers[0].blocks[0].weeks = .max
    plan.rotation?.trainings[0].startDay = Day("9999-12-31")!
    plan.rotation?.trainings[0].lessonWeeks = [-5, .max, 4]
    #expect(plan.calendars(.english).count == 4)
  }
}
