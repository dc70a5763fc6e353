import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct SchoolCalendarTests {
  private func day(_ week: Int, _ plus: Int = 0) -> Day { RotationFixture.day(week, plus) }

  private func calendar(_ periods: [SchoolPeriod], weeks: Int = 20) -> RotationCalendar {
    let plain = RotationCalendar(firstWeek: RotationFixture.monday, weeks: weeks)
    return RotationCalendar(
      firstWeek: RotationFixture.monday, weeks: weeks, schools: SchoolWeeks.all(periods, plain))
  }

  private func wish(_ startDays: [Day] = [], from: Int = 0, to: Int = 19, weeks: Int = 4) -> TrainingWish {
    var wish = RotationFixture.wish("A", weeks: weeks, from: from, to: to, startDays: startDays)
    wish.schoolCalendar = "ROC"
    return wish
  }

  @Test func `a holiday from Saturday to Sunday is the week between, and lessons go on after it`() {
    let holiday = SchoolPeriod(calendar: "ROC", kind: .noLessons, from: day(5, 5), to: day(6, 6))
    let calendar = calendar([holiday])
    #expect(calendar.breaks(of: wish()) == [6])
    let start = calendar.starts(of: wish(from: 4, to: 4)).first
    #expect(start?.lessonWeeks == [4, 5, 7, 8])
    #expect(start?.length == 5)
  }

  @Test func `a holiday that lacks one weekday leaves the week its lessons, and one of a single day takes the week`() {
    let tuesday = SchoolPeriod(calendar: "ROC", kind: .noLessons, from: day(6, 1), to: day(6, 6))
    #expect(calendar([tuesday]).breaks(of: wish()) == [])
    let thursday = SchoolPeriod(calendar: "ROC", kind: .noLessons, from: day(6), to: day(6, 3))
    #expect(calendar([thursday]).breaks(of: wish()) == [])
    let single = SchoolPeriod(calendar: "ROC", kind: .noLessons, from: day(6, 2))
    #expect(calendar([single]).breaks(of: wish()) == [6])
  }

  @Test func `courses start in intake weeks only, and in any week without intake weeks`() {
    let intakes = [
      SchoolPeriod(calendar: "ROC", kind: .intake, from: day(3, 2)),
      SchoolPeriod(calendar: "ROC", kind: .intake, from: day(8), to: day(9, 4)),
    ]
    #expect(calendar(intakes).starts(of: wish()).map(\.day) == [day(3, 2), day(8), day(9)])
    #expect(calendar(intakes).starts(of: wish([day(4), day(8, 1)])).map(\.day) == [day(8, 1)])
    let other = SchoolPeriod(calendar: "MBO", kind: .intake, from: day(3))
    #expect(calendar([other]).starts(of: wish(from: 0, to: 5)).count == 6)
  }

  @Test func `a course whose school has no intake in its window says so, and one with an intake is planned`() throws {
    var organisation = RotationFixture.organisation([wish(from: 4, to: 6)], [RotationFixture.seeker("S")])
    organisation.schoolPeriods = [SchoolPeriod(calendar: "ROC", kind: .intake, from: day(9))]
    let refused = try #require(try RotationFixture.problem(organisation).solve().refused.first)
    #expect(refused.rule == "course")
    #expect(refused.reason == RotationTexts.noIntake("ROC", day(4), day(6)))
    #expect(refused.remedy == RotationTexts.widerWindow(3))
    organisation.schoolPeriods[0].from = day(5)
    let plan = try RotationFixture.problem(organisation).solve()
    #expect(plan.trainings.map(\.startDay) == [day(5)])
  }

  @Test func `a lesson in a school holiday breaks the rule of the course, the same plan without the holiday does not`()
    throws
  {
    var organisation = RotationFixture.organisation([wish(from: 4, to: 4)], [RotationFixture.seeker("S")])
    let free = try RotationFixture.problem(organisation)
    let plan = free.solve()
    #expect(RotationFixture.breaches("course", plan, free) == 0)
    organisation.schoolPeriods = [SchoolPeriod(calendar: "ROC", kind: .noLessons, from: day(5))]
    #expect(RotationFixture.breaches("course", plan, try RotationFixture.problem(organisation)) == 1)
  }

  @Test func `plans, optima and bounds agree with brute force on 150 tiny rotations with school calendars`() throws {
    var counts: [SolveStatus: Int] = [:]
    for seed in 5000..<5150 {
      var organisation = RotationOptimumTests.random(UInt64(seed), ruleSet: seed % 3 == 0 ? "DK" : "WGP")
      var random = SplitMix64(seed: UInt64(seed))
      for index in organisation.trainings.indices where random.below(3) != 0 {
        organisation.trainings[index].schoolCalendar = ["ROC", "MBO"][random.below(2)]
      }
      for _ in 0..<3 + random.below(3) {
        let from = day(random.below(10), random.below(7))
        organisation.schoolPeriods.append(
          SchoolPeriod(
            calendar: ["ROC", "MBO"][random.below(2)], kind: random.below(2) == 0 ? .intake : .noLessons, from: from,
            to: random.below(3) == 0 ? nil : from.advanced(byDays: random.below(16))))
      }
      try RotationOptimumTests.compare(organisation, UInt64(seed), &counts)
    }
    #expect(counts[.optimal, default: 0] > 80)
  }

  @Test
  func `unknown names, reversed and empty periods, unused calendars and missing intakes are found, in their line`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("id;naam;fte;uren\nHLP;Helpende;1;36\n", "p/organisatie.csv")
    try folder.write("id;functie;taak;uren_per_week\nA;HLP;Werk;20\n", "p/inventaris.csv")
    let head = "id;medewerker;functie;opleiding;weken;uren_weg;vroegste_start;laatste_start;schoolkalender\n"
    try folder.write(
      head + "T1;E1;HLP;C;4;8;2027-02-01;2027-03-01;RCO\nT2;E2;HLP;C;4;8;2027-02-01;2027-03-01;ROC\n"
        + "T3;E3;HLP;C;4;8;2027-05-01;2027-06-01;ROC\n", "p/scholing.csv")
    try folder.write(
      """
      kalender;soort;van;tot_en_met
      ROC;geen_les;2027-02-27;2027-02-20
      ROC;geen_les;2027-03-02;2027-03-05
      ROC;instroom;2027-02-08;
      ROC;geen_les;2027-02-06;2027-02-14
      ROC;geen_les;2026-02-06;2026-02-14
      MBO;instroom;2027-02-08;

      """, "p/schoolkalender.csv")
    try folder.write(
      #"{"title": "x", "referenceDate": "2026-11-21", "rotation": {"firstWeek": "2027-01-04"}}"#, "p/scenario.json")
    let found = ProjectFolder(folder["p"].path).findings.all
    func lines(_ code: String) -> [Int?] { found.filter { $0.code == code }.map { $0.location?.line } }
    #expect(lines("reference/unknown-school-calendar") == [2])
    #expect(lines("school-calendar/reversed") == [2])
    #expect(lines("school-calendar/no-whole-week") == [3])
    #expect(lines("school-calendar/intake-without-lessons") == [4])
    #expect(lines("school-calendar/outside-schedule") == [6])
    #expect(lines("school-calendar/unused") == [7])
    #expect(lines("training/no-intake") == [4])
  }
}
