import Foundation
import Interchange
import TestSupport
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
    task.isLight = false
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
    _ tasks: [WorkTask], _ people: [CapabilityProfile] = [], _ change: (inout Position) -> Void = { _ in }
  ) -> [String] {
    var position = Position(
      id: "p", name: "Functie", headcount: 3, hourlyCost: Euro(cents: 3000), level: 3, freedTimeUse: "Meer rust")
    change(&position)
    let organisation = Organisation(positions: [position], tasks: tasks, people: people)
    return Questionnaire(organisation).all.map { "\($0.key.file) \($0.key.id) \($0.key.field)" }
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
    #expect(fields([known { $0.isLight = nil }]) == ["inventory t light"])
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

  @Test("A task without a time is asked for it, one that takes none is not")
  func time() {
    func task(isMissing: Bool) -> WorkTask {
      known {
        $0.minutesPerWeek = 0
        $0.timeIsMissing = isMissing
      }
    }
    #expect(fields([task(isMissing: true)]).first == "inventory t minutes_per_week")
    #expect(fields([task(isMissing: false)]).isEmpty)
  }

  @Test("Of an inventory in XML the task whose time is missing is asked for it, wherever its lines stand")
  func timeInXML() throws {
    let folder = try TemporaryFolder()
    try folder.write("id;naam;fte;uren_per_week;uurkosten;niveau\nB;Balie;2;36;30;3\n", "organisatie.csv")
    let rest =
      "<functie>B</functie><niveau>1</niveau><los_te_maken>ja</los_te_maken><leeg_betekent>niet</leeg_betekent>"
    try folder.write(
      """
      <inventaris>
        <taak><minuten_per_week></minuten_per_week>
          <taak>Post rondbrengen</taak>\(rest)
          <id>T1</id></taak>
        <taak><taak>Vergaderzaal klaarzetten</taak>\(rest)
          <id>T2</id><minuten_per_week>0</minuten_per_week></taak>
        <taak><id>T3</id><taak>Scannen</taak>\(rest)</taak>
      </inventaris>
      """, "inventaris.xml")
    let organisation = ProjectFolder(folder.url.path).organisation
    #expect(organisation.tasks.map(\.id) == ["T1", "T2", "T3"])
    let asked = Questionnaire(organisation).all.map(\.key).filter { $0.field == "minutes_per_week" }
    #expect(asked.map(\.id) == ["T1", "T3"])
  }

  @Test("The hours that were not given are asked for, also when the others are known")
  func hours() {
    #expect(fields([known()], [person { $0.minimumIsMissing = true }]) == ["people P hours_from"])
    #expect(fields([known()], [person { $0.maximumIsMissing = true }]) == ["people P hours_to"])
  }

  @Test("Numbers and moments are not asked in own words")
  func forms() throws {
    func form(_ name: String, in schema: RecordSchema) throws -> String {
      QuestionTexts.answerAs(try #require(schema.fields.first { $0.name == name })).nl
    }
    #expect(try form("people", in: InputSchemas.organisation).hasPrefix("een getal, zoals "))
    #expect(try form("frequency", in: InputSchemas.inventory).hasSuffix("zoals 7"))
    #expect(try form("availability", in: InputSchemas.people) == "dagen en tijden, zoals ma-do 07:00-13:00")
    #expect(try form("freed_time_use", in: InputSchemas.organisation).hasPrefix("in eigen woorden"))
    for schema in [InputSchemas.organisation, InputSchemas.inventory, InputSchemas.people] {
      for field in schema.fields {
        let isText = if case .text = field.kind { true } else { false }
        #expect(isText || !QuestionTexts.answerAs(field).nl.contains("eigen woorden"), "\(field.name)")
      }
    }
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
