import Interchange
import Testing

@testable import JobCarving

@Suite("Why a task stays or a person has no job")
struct WhyTests {
  @Test("a pinned task names the pin, and letting it go is tried and places somebody")
  func pinned() throws {
    var fixture = SteeringFixture(minutes: [600, 600], people: [(500, 700), (500, 700)])
    fixture.organisation.scenario.pins = [Pin(.taskStays(task: "T1"), reason: "Afspraak.")]
    let answer = try fixture.why("T1")
    #expect(answer.rule == "pin")
    #expect(answer.reason?.nl.contains("Afspraak.") == true)
    #expect(answer.nearest.count == 1)
    #expect(answer.nearest[0].nl.hasPrefix("Laat los"))
    let effect = try #require(answer.effect)
    #expect(effect.people == 1)
    #expect(effect.isExact)
    #expect(answer.isLifted == true)
    #expect(try fixture.why("T2").rule == nil)
  }

  @Test("what the analysis refuses is told with every criterion, and lifted by the change that it asks for")
  func analysis() throws {
    var fixture = SteeringFixture(minutes: [600], people: [(500, 700)])
    fixture.organisation.tasks[0].isSeparable = false
    let answer = try fixture.why("T1")
    #expect(answer.rule == "analysis.separable")
    #expect(answer.inputs.map(\.rule) == ["analysis.separable"])
    #expect(answer.isLifted == true)
    #expect(answer.effect?.people == 1)
    fixture.organisation.tasks[0].doneBy = .system
    let system = try fixture.why("T1")
    #expect(system.effect == nil)
    #expect(system.text(in: .english).contains("a system does this task"))
  }

  @Test("a person's limit is lifted by exactly what is short, and not by one less")
  func measure() throws {
    var fixture = SteeringFixture(minutes: [600], people: [(500, 700)])
    let lift = ExposureQuantity.liftKilograms.rawValue
    fixture.organisation.tasks[0].exposures[lift] = Requirement(12)
    fixture.organisation.people[0].limits[lift] = 5
    let limits = fixture.organisation.scenario.limits
    let found = PairObstacle.all(
      tasks: fixture.organisation.tasks, person: fixture.organisation.people[0], limits: limits)
    #expect(found.count == 1)
    guard case .measure(_, let measure)? = found.first?.change, case .raisesLimit(_, let by) = measure.effect else {
      Issue.record("no measure")
      return
    }
    // Ten percent above a limit is marginal: 12 kg asks for 11.
    #expect(by == 6)
    var person = fixture.organisation.people[0]
    person.limits[lift] = 5 + by
    #expect(PairObstacle.all(tasks: fixture.organisation.tasks, person: person, limits: limits).isEmpty)
    person.limits[lift] = 4 + by
    #expect(!PairObstacle.all(tasks: fixture.organisation.tasks, person: person, limits: limits).isEmpty)
    let answer = try fixture.why("T1")
    #expect(answer.rule == "capability")
    #expect(answer.isLifted == true)
    #expect(answer.nearest[0].nl.contains("van 5 naar 11 kg"))
    #expect(answer.lines.map(\.id) == ["A1"])
  }

  @Test("levels, conditions, licences and moments each have their change, all that are needed at once")
  func several() throws {
    var fixture = SteeringFixture(minutes: [600], people: [(500, 700)])
    let read = CapabilityDimension.read.rawValue
    fixture.organisation.tasks[0].levels[read] = Requirement(20)
    fixture.organisation.people[0].levels[read] = 0
    fixture.organisation.tasks[0].conditions[.noise] = .present
    fixture.organisation.people[0].avoids = [.noise]
    fixture.organisation.tasks[0].licence = "Heftruck"
    let found = PairObstacle.all(
      tasks: fixture.organisation.tasks, person: fixture.organisation.people[0],
      limits: fixture.organisation.scenario.limits)
    #expect(found.map(\.rule) == ["licence", "capability", "capability"])
    #expect(found.allSatisfy { $0.change != nil })
    let answer = try fixture.why("T1")
    #expect(answer.rule == "analysis.licence")
    #expect(answer.nearest.count == 3)
    #expect(answer.isLifted == true)
  }

  @Test("a donor that keeps too little says by how much, and the limit that would let the task go")
  func donor() throws {
    var fixture = SteeringFixture(minutes: [600, 600], people: [(500, 700), (500, 700)])
    fixture.organisation.scenario.limits.donorMinimumShare = 60
    let answer = try fixture.why("T2").rule == "donor" ? fixture.why("T2") : fixture.why("T1")
    #expect(answer.rule == "donor")
    #expect(answer.inputs.contains { $0.rule == "donor" })
    #expect(answer.effect?.people == 1 || answer.effect?.isPossible == true)
  }

  @Test("a person without enough work hears the hours that are missing and the contract that would do")
  func person() throws {
    let fixture = SteeringFixture(minutes: [400], people: [(600, 700)])
    let answer = try fixture.why("A1")
    #expect(answer.rule == "hours")
    #expect(answer.inputs.contains { $0.text.nl.contains("ontbreekt minstens 3 uur en 20 min") })
    #expect(answer.isLifted == true)
    #expect(answer.nearest[0].nl.contains("minstens 6 uur en 40 min per week in plaats van 10 uur"))
    #expect(answer.lines.map(\.id) == ["T1"])
    #expect(answer.effect?.people == 1)
  }

  @Test("somebody whose work went to others can only come first: told with what that costs")
  func given() throws {
    let fixture = SteeringFixture(minutes: [600], people: [(500, 700), (500, 700)])
    let plan = try fixture.plan()
    let without = try #require(plan.unplaced.first).person
    let answer = try fixture.why(without)
    #expect(answer.rule == "once")
    #expect(answer.lines[0].rule == "once")
    #expect(answer.isLifted == true)
    #expect(answer.effect?.people == 0)
  }

  @Test("a word is a task or a person by id or name; what is unknown is refused with the nearest name")
  func subjects() throws {
    var organisation = SteeringFixture(minutes: [600], people: [(500, 700)]).organisation
    organisation.people[0].name = "Kandidaat 1"
    #expect(try WhySubject("T1", in: organisation) == .task("T1"))
    #expect(try WhySubject("kandidaat-1", in: organisation) == .person("A1"))
    #expect(throws: WhySubject.Unknown.self) { try WhySubject("Q9999999", in: organisation) }
    do {
      _ = try WhySubject("Kandidat 1", in: organisation)
      Issue.record("accepted")
    } catch {
      #expect(error.hint?.nl.contains("Kandidaat 1") == true)
    }
    organisation.people[0].id = "T1"
    #expect(throws: WhySubject.Unknown.self) { try WhySubject("T1", in: organisation) }
    #expect(try WhySubject("person:T1", in: organisation) == .person("T1"))
  }
}
