import Interchange
import Testing

@testable import JobCarving

/// What is asked, and that nothing is asked that is known or that nothing waits for.
@Suite struct QuestionnaireTests {
  /// A task of which everything is known.
  private func known(_ change: (inout WorkTask) -> Void = { _ in }) -> WorkTask {
    var task = WorkTask(id: "t", position: "p", name: "Taak", minutesPerWeek: 600)
    task.frequencyHundredths = 500
    task.level = 1
    task.isSeparable = true
    (task.isLeftUndone, task.isOvertime, task.isDoneByTemps) = (false, false, false)
    (task.isOrganising, task.hasContact, task.isNearColleagues) = (false, true, true)
    task.steps = [.execute]
    task.cycleSeconds = 300
    task.demands = task.demands.map { _ in Requirement(10) }
    task.routine = task.routine.map { _ in Requirement(30) }
    task.qualities = task.qualities.map { _ in Requirement(30) }
    task.levels = task.levels.map { _ in Requirement(10) }
    task.exposures = task.exposures.map { _ in Requirement(5) }
    change(&task)
    return task
  }

  private func person(_ change: (inout CapabilityProfile) -> Void = { _ in }) -> CapabilityProfile {
    var person = CapabilityProfile(id: "P", minimumMinutes: 600, maximumMinutes: 1200)
    person.levels = person.levels.map { _ in 30 }
    person.limits = ExposureQuantity.allCases.map(\.reference)
    change(&person)
    return person
  }

  private func fields(
    _ tasks: [WorkTask], _ people: [CapabilityProfile] = [], findings: [Diagnostic] = [],
    _ change: (inout Position) -> Void = { _ in }
  ) -> [String] {
    var position = Position(
      id: "p", name: "Functie", headcount: 3, hourlyCost: Euro(cents: 3000), level: 3, freedTimeUse: "Meer rust")
    change(&position)
    let organisation = Organisation(positions: [position], tasks: tasks, people: people)
    return Questionnaire(organisation, findings: findings).all.map { "\($0.file) \($0.id) \($0.field)" }
  }

  @Test("Where everything is known nothing is asked")
  func nothing() {
    #expect(fields([known()], [person()]).isEmpty)
  }

  @Test("Each missing answer about a task is one question with its own key")
  func oneByOne() {
    #expect(fields([known { $0.minutesAreAssumed = true }]) == ["inventory t minutes_per_week"])
    #expect(fields([known { ($0.frequencyHundredths, $0.windows) = (700, nil) }]).isEmpty)
    #expect(
      fields([known { ($0.frequencyHundredths, $0.frequencyIsAssumed, $0.windows) = (700, true, nil) }]) == [
        "inventory t frequency"
      ])
    #expect(fields([known { $0.isSeparable = nil }]) == ["inventory t separable"])
    #expect(fields([known { $0.isLeftUndone = nil }]) == ["inventory t left_undone"])
    #expect(fields([known { $0.isOvertime = nil }]) == ["inventory t overtime"])
    #expect(fields([known { $0.isDoneByTemps = nil }]) == ["inventory t by_temps"])
    #expect(
      fields([known { $0.demands[TaskDemand.pace.rawValue] = nil }]) == ["inventory t demand_pace"])
    #expect(
      fields([known { $0.qualities[QualityItem.learnsNew.rawValue] = nil }]) == ["inventory t learns_new"])
  }

  @Test("The position is asked for the use of freed time only when a task of it may leave")
  func freedTime() {
    #expect(fields([known()]) { $0.freedTimeUse = "" } == ["organisation p freed_time_use"])
    #expect(fields([known { $0.isSeparable = false }]) { $0.freedTimeUse = "" }.isEmpty)
  }

  @Test("As many routine items are asked as a verdict needs, and none when there are enough")
  func routine() {
    func without(_ items: [RoutineItem]) -> WorkTask { known { for item in items { $0.routine[item.rawValue] = nil } } }
    // Five items on the routine side: two missing leave three, three missing leave two.
    #expect(fields([without([.repeatSame, .exact])]).isEmpty)
    #expect(fields([without([.repeatSame, .exact, .structured])]) == ["inventory t repeat_same"])
    #expect(RoutineIndex(of: without([.repeatSame, .exact, .structured])) == nil)
    #expect(RoutineIndex(of: without([.exact, .structured])) != nil)
  }

  @Test("Levels are asked only for work that may leave, and only when somebody could fall short of them")
  func levels() {
    let reading = known { $0.levels[CapabilityDimension.see.rawValue] = nil }
    #expect(fields([reading]).isEmpty)
    #expect(fields([reading], [person()]) == ["inventory t see"])
    let able = person { $0.levels[CapabilityDimension.see.rawValue] = 50 }
    #expect(fields([reading], [able]).isEmpty)
    var tied = reading
    tied.isSeparable = false
    #expect(fields([tied], [person()]).isEmpty)
  }

  @Test("A capability is asked when some work asks it, and not when none does")
  func capabilities() {
    let blank = person { $0.levels[CapabilityDimension.count.rawValue] = nil }
    #expect(fields([known()], [blank]) == ["people P count"])
    let easy = known { $0.levels[CapabilityDimension.count.rawValue] = Requirement(0) }
    #expect(fields([easy], [blank]).isEmpty)
  }

  @Test("A task without a time is asked for it, told from one that takes none by the finding on its line")
  func time() {
    let place = SourceLocation(file: "taken.csv", line: 7, column: 1)
    let task = known {
      $0.minutesPerWeek = 0
      $0.location = place
    }
    let finding = Diagnostic(
      .error, "task/no-time", Phrase(verbatim: "tijd"), at: SourceLocation(file: "taken.csv", line: 8, column: 4))
    #expect(fields([task], findings: [finding]).first == "inventory t minutes_per_week")
    #expect(fields([task]).isEmpty)
  }

  @Test("The table has one row for each question, with an empty cell for the answer")
  func table() throws {
    var findings = Findings()
    let organisation = Organisation(
      positions: [Position(id: "p", name: "Functie")], tasks: [known { $0.isSeparable = nil }], people: [])
    let questionnaire = Questionnaire(organisation)
    let file = try #require(
      RecordFile.read(
        bytes: questionnaire.csv(.dutch), file: "v.csv", schema: InputSchemas.answers, into: &findings))
    #expect(findings.count(of: .error) == 0)
    #expect(file.records.count == questionnaire.all.count)
    #expect(questionnaire.all.count == 5)
    for record in file.records { #expect(file.reading(record).text("answer", into: &findings) == nil) }
  }
}
