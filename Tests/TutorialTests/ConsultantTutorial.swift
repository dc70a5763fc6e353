import Foundation
import Interchange
import JobCarving
import Legislation
import TestSupport
import Testing

@Suite struct ConsultantTutorial {
  @Test("A consultant plans a rotation, reads the calendar and the refusals, and asks the law on two days")
  func consultant() throws {
    var run = TutorialRun("ConsultantTutorial")
    func print(_ line: String) { run.print(line) }
    let path = example("regional-rotation")

    // snippet: plan-the-rotation
    let folder = ProjectFolder(path)
    let statutes = try Statutes.embedded()
    let pipeline = try Pipeline(folder.organisation, statutes: statutes)
    let plan = try pipeline.plan(
      of: [.rotation], provenance: folder.provenance(tool: "my program 1.0", command: "rotate", statutes: statutes))
    guard let rotation = plan.rotation else { return }
    print("\(rotation.record.status): \(rotation.figures.employeesTrained) employees learn,")
    print("\(rotation.figures.seekersServed) work-seekers take part,")
    print("\(rotation.figures.uncoveredMinutes / 60) of \(rotation.figures.trainedMinutes / 60) hours stay uncovered.")
    // end
    try run.shows("plan-the-rotation")

    // snippet: who-learns-when
    for training in rotation.trainings {
      let weeks = training.lessonWeeks.count
      print("\(training.employee): \(weeks) weeks from \(training.startDay), cover: \(training.seeker ?? "nobody")")
    }
    // end
    #expect(rotation.trainings.count == rotation.figures.employeesTrained)
    try run.shows("who-learns-when")

    // snippet: read-the-calendar
    for entry in plan.rotationWeeks where entry.week == 8 {
      print("\(entry.monday) \(entry.who) \(entry.activity) at \(entry.position), \(entry.minutes / 60) hours")
    }
    // end
    try run.shows("read-the-calendar")

    // snippet: read-the-refusals
    for refused in rotation.refused {
      print("\(refused.employee): \(refused.reason.en)")
      if let remedy = refused.remedy { print("  \(remedy.en)") }
    }
    // end
    #expect(!rotation.refused.isEmpty)
    try run.shows("read-the-refusals")

    // snippet: read-the-costs
    for cost in rotation.figures.costs {
      print("\(cost.party): \(cost.label.en) \(cost.amount) euro")
    }
    // end
    try run.shows("read-the-costs")

    // snippet: ask-the-law
    for text in ["2026-06-30", "2026-07-01"] {
      guard let day = Day(text) else { continue }
      let wage = try statutes.reading(of: "nl.minimum-wage.hourly", on: day)
      let subsidy = try WageCase(on: day, age: 30, hoursPerWeek: 24, wageValuePercent: 60).evaluate(statutes: statutes)
      print("\(day): minimum wage \(wage.text) euro an hour since \(wage.from) (\(wage.article))")
      print(
        "  subsidy at a wage value of 60 percent: \(subsidy.wageCostSubsidy?.perMonth.description ?? "none") euro a month"
      )
    }
    // end
    try run.shows("ask-the-law")

    // snippet: ask-why
    guard let day = Day("2026-07-01") else { return }
    let outcome = try WageCase(on: day, age: 30, hoursPerWeek: 24, wageValuePercent: 60).evaluate(statutes: statutes)
    print(outcome.derivation.text(in: .english))
    for warning in outcome.warnings { print(warning.text(in: .english)) }
    // end
    #expect(run.taken().joined().contains("Participatiewet"))
    try run.end()
  }
}
