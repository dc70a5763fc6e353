import Interchange
import JobCarving
import Legislation
import TestSupport
import Testing

@Suite struct JobCoachTutorial {
  @Test("A job coach puts one person beside one bundle of tasks, tries a measure and asks what is missing")
  func coach() throws {
    var run = TutorialRun("JobCoachTutorial")
    func print(_ line: String) { run.print(line) }
    let path = example("job-coach-case")

    // snippet: one-person-one-bundle
    let organisation = ProjectFolder(path).organisation
    guard let person = organisation.person("P1-B") else { return }
    let bundle = Bundle(
      person: person,
      parts: ["M08", "M09", "M22"].compactMap(organisation.task).map { task in
        Bundle.Part(
          task: task, freedMinutes: task.minutesPerWeek,
          personMinutes: person.minutes(for: task, doneIn: task.minutesPerWeek))
      })
    let comparison = Comparison(bundle, limits: organisation.scenario.limits)
    // end
    #expect(bundle.parts.count == 3)
    #expect(comparison.points.count > 30)

    // snippet: count
    for verdict in Verdict.allCases {
      print("\(verdict): \(comparison.count(of: verdict))")
    }
    // end
    try run.shows("count")

    // snippet: read-aloud
    for point in comparison.deviations {
      print("\(point.verdict): \(point.text.en)")
    }
    // end
    try run.shows("read-aloud")

    // snippet: decisions
    let answered = comparison.answered(by: organisation.decisions)
    for point in answered.points where point.verdict == .signal {
      print("\(point.name.en): \(point.decision?.text ?? "nobody has decided yet")")
    }
    // end
    #expect(answered.openSignals + answered.answeredSignals == comparison.count(of: .signal))
    try run.shows("decisions")

    // snippet: without-the-measures
    var without = bundle
    without.person.measures = []
    let before = Comparison(without, limits: organisation.scenario.limits)
    for (old, new) in zip(before.points, comparison.points) where old.verdict != new.verdict {
      print("\(old.name.en): \(old.verdict) without the measure, \(new.verdict) with it")
    }
    // end
    #expect(before.verdict == .exceeds && comparison.verdict == .signal)
    try run.shows("without-the-measures")

    // snippet: one-task-more
    var larger = bundle
    if let task = organisation.task("M17") {
      larger.parts.append(
        Bundle.Part(
          task: task, freedMinutes: task.minutesPerWeek,
          personMinutes: person.minutes(for: task, doneIn: task.minutesPerWeek)))
    }
    for point in Comparison(larger, limits: organisation.scenario.limits).points where point.verdict == .exceeds {
      print(point.text.en)
    }
    // end
    try run.shows("one-task-more")

    // snippet: questions
    let newcomer = CapabilityProfile(id: "P2", minimumMinutes: 20 * 60, maximumMinutes: 24 * 60)
    let first = Comparison(Bundle(person: newcomer, parts: bundle.parts), limits: organisation.scenario.limits)
    print("unknown: \(first.count(of: .unknown)) of \(first.points.count) points")

    var unasked = organisation
    unasked.people = [newcomer]
    for subject in Questionnaire(unasked).people {
      print("\(subject.id): \(subject.questions.count) questions")
      for question in subject.questions.prefix(3) {
        print("- \(question.text.en) (\(question.answerAs.en))")
      }
    }
    // end
    #expect(first.verdict == .unknown)
    try run.shows("questions")
    try run.end()
  }
}
