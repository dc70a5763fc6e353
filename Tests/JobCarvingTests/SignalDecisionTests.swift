import Interchange
import Testing

@testable import JobCarving

/// A signal stays open until a person answers it, and nothing but a signal can be answered so.
@Suite struct SignalDecisionTests {
  private let day = Day("2026-11-20")!

  private func comparison(asked: Int) -> Comparison {
    var person = CapabilityProfile(id: "P", minimumMinutes: 0, maximumMinutes: 2400)
    person.levels = person.levels.map { _ in 30 }
    person.limits = ExposureQuantity.allCases.map(\.reference)
    let tasks = ["t", "u"].map { id -> WorkTask in
      var task = WorkTask(id: id, position: "p", name: "Taak \(id)", minutesPerWeek: 300)
      task.levels = task.levels.map { _ in Requirement(20) }
      task.levels[CapabilityDimension.read.rawValue] = Requirement(asked)
      task.exposures = task.exposures.map { _ in Requirement(0) }
      return task
    }
    return Comparison(
      Bundle(person: person, parts: tasks.map { .init(task: $0, freedMinutes: 300, personMinutes: 300) }),
      limits: Scenario.Limits())
  }

  private func decision(task: String = "", point: String = "read", person: String = "P", on day: Day? = nil)
    -> SignalDecision
  {
    SignalDecision(
      person: person, task: task, point: point, text: "Met kaarten", by: "jobcoach", date: day ?? self.day)
  }

  @Test("A decision on the point answers the signal; without one it is open")
  func answers() throws {
    let open = comparison(asked: 40)
    #expect(open.openSignals == 1)
    let answered = open.answered(by: [decision()])
    #expect(answered.openSignals == 0)
    #expect(answered.answeredSignals == 1)
    #expect(answered.points.first { $0.point == "read" }?.decision?.text == "Met kaarten")
    #expect(answered.verdict == .signal)
  }

  @Test("A decision of another person, or on another point, answers nothing")
  func otherPoint() {
    #expect(comparison(asked: 40).answered(by: [decision(person: "Q")]).openSignals == 1)
    #expect(comparison(asked: 40).answered(by: [decision(point: "write")]).openSignals == 1)
  }

  @Test("A decision on one of two tasks that cause a signal leaves it open; one on each answers it")
  func perTask() {
    let open = comparison(asked: 40)
    #expect(open.answered(by: [decision(task: "t", point: "")]).openSignals == 1)
    #expect(open.answered(by: [decision(task: "t", point: ""), decision(task: "u")]).openSignals == 0)
  }

  @Test("A decision never lifts what exceeds, and trying is a warning")
  func exceeds() {
    let decided = comparison(asked: 50).answered(by: [decision()])
    #expect(decided.verdict == .exceeds)
    #expect(decided.points.allSatisfy { $0.decision == nil })
    var findings = Findings()
    DecisionCheck.effects([decision()], [decided], into: &findings)
    #expect(findings.all.map(\.code) == ["decision/exceeds"])
    var whole = Findings()
    DecisionCheck.effects([decision(task: "t", point: "")], [decided], into: &whole)
    #expect(whole.all.map(\.code) == ["decision/exceeds"])
    var fine = Findings()
    DecisionCheck.effects([decision()], [comparison(asked: 40)], into: &fine)
    #expect(fine.isEmpty)
  }

  @Test("Of two decisions on one signal the later is shown")
  func latest() {
    var late = decision(on: Day("2026-11-21"))
    late.text = "Later"
    #expect(
      comparison(asked: 40).answered(by: [late, decision()]).points.first { $0.point == "read" }?.decision?.text
        == "Later")
  }

  @Test(
    "A point goes by its column, its dimension or its condition",
    arguments: [
      ("lezen", "read"), ("read", "read"), ("tillen_kg", "liftKilograms"), ("geluid", "climate"), ("oproep", "onCall"),
      ("staan_aaneen", "standOnEnd"), ("time", "time"),
    ])
  func points(_ word: String, _ point: String) {
    #expect(SignalDecision.point(named: word) == point)
  }

  @Test("A level of three or more is unknown against four and five, and fits three")
  func atLeast() {
    func verdict(_ asked: Int) -> Verdict? {
      var person = CapabilityProfile(id: "P", minimumMinutes: 0, maximumMinutes: 2400)
      person.levels = person.levels.map { _ in 30 }
      person.limits = ExposureQuantity.allCases.map(\.reference)
      person.atLeast = [.read]
      var task = WorkTask(id: "t", position: "p", name: "Taak", minutesPerWeek: 300)
      task.levels = task.levels.map { _ in Requirement(20) }
      task.levels[CapabilityDimension.read.rawValue] = Requirement(asked)
      let fits = FitTable(tasks: [task], people: [person], limits: Scenario.Limits())
      #expect(!fits.exceeds(task: 0, person: 0))
      return Comparison(
        Bundle(person: person, parts: [.init(task: task, freedMinutes: 300, personMinutes: 300)]),
        limits: Scenario.Limits()
      ).points.first { $0.point == "read" }?.verdict
    }
    #expect([30, 40, 50].map(verdict) == [.ok, .unknown, .unknown])
  }
}
