import Interchange
import Testing

@testable import JobCarving

@Suite("Steering a plan")
struct SteeringTests {
  @Test("a pin that costs a person their job has that price; one that agrees with the plan costs nothing")
  func pinPrices() throws {
    var fixture = SteeringFixture(minutes: [600, 600], people: [(500, 700), (500, 700)])
    fixture.organisation.scenario.pins = [Pin(.taskStays(task: "T1")), Pin(.personPlaced(person: "A1"))]
    let prices = try #require(try fixture.wholePlan().pinPrices)
    #expect(prices.count == 2)
    #expect(prices[0].effect.people == 1)
    #expect(prices[0].effect.isExact)
    #expect(prices[1].effect.people == 0)
    #expect(prices[1].effect.value >= 0)
    fixture.organisation.scenario.pins = []
    #expect(try fixture.wholePlan().pinPrices == nil)
  }

  @Test("a change that only allows more never gives a worse plan", arguments: 0..<4)
  func neverWorse(_ seed: UInt64) throws {
    let made = CarvingFixture.random(
      seed: seed, [.conflicts, .donors, .loads, .copies, .weights], tasks: 40, people: 5, positions: 4)
    var fixture = SteeringFixture(minutes: [], people: [])
    let day = fixture.organisation.scenario.referenceDate
    fixture.organisation = made.organisation
    fixture.organisation.scenario.referenceDate = day
    let (pipeline, plan) = (try fixture.pipeline(), try fixture.plan())
    for rule in ["donor", "conflict", "pin"] {
      let (effect, other) = try pipeline.trial([.withoutRule(rule)], from: plan, fixture.search.shared(by: 20))
      #expect(!(other.record.score < plan.record.score), "\(rule)")
      #expect(effect.scoreAfter == other.record.score)
      #expect(!(effect.boundAfter < effect.scoreAfter))
    }
  }

  @Test("what if: without a person, a task or a rule, and with a measure of another person")
  func whatIf() throws {
    var fixture = SteeringFixture(minutes: [600], people: [(500, 700), (500, 700)])
    let measure = Measure(
      kind: .technical, effect: .raisesLimit(.liftKilograms, by: 10), description: "Tilhulp")
    fixture.organisation.people[0].measures = [measure]
    let organisation = fixture.organisation
    #expect(
      try WhatIf.changes(without: ["A1", "T1", "donor"], measures: ["A2:tilhulp"], in: organisation)
        == [.withoutPerson("A1"), .withoutTask("T1"), .withoutRule("donor"), .measure(person: "A2", measure)])
    #expect(
      try WhatIf.changes(without: [], measures: ["A2:tillen_kg"], in: organisation) == [.measure(person: "A2", measure)]
    )
    for (without, measures, hint) in [
      (["A3"], [], "A1"), (["donnor"], [], "donor"), ([], ["A2:Tilhlp"], "Tilhulp"), ([], ["A9:Tilhulp"], "A1"),
      ([], ["Tilhulp"], nil), ([], ["A1:Tilhulp"], nil),
    ] as [([String], [String], String?)] {
      do {
        _ = try WhatIf.changes(without: without, measures: measures, in: organisation)
        Issue.record("\(without) \(measures) was accepted")
      } catch {
        if let hint { #expect(error.hint?.nl.contains(hint) == true, "\(error)") }
      }
    }
  }

  @Test("the difference between two plans names rules, tasks, people and hours that changed, and nothing else")
  func difference() throws {
    let fixture = SteeringFixture(minutes: [600], people: [(500, 700), (500, 700)])
    let old = try fixture.wholePlan()
    #expect(try #require(PlanDifference(from: old, to: old)).tasks.isEmpty)
    let holder = try #require(old.carving?.jobs.first).person
    var other = fixture
    other.organisation = CarvingChange.withoutPerson(holder).applied(to: fixture.organisation)
    let new = try other.wholePlan()
    let difference = try #require(PlanDifference(from: old, to: new))
    let next = holder == "A1" ? "A2" : "A1"
    #expect(difference.tasks.map(\.task) == ["T1"])
    #expect(difference.tasks.first?.from.map(\.person) == [holder])
    #expect(difference.tasks.first?.to.map(\.person) == [next])
    #expect(difference.people.map(\.person) == [holder, next])
    #expect(difference.people.first?.after == nil && difference.people.last?.before == nil)
    #expect(difference.donors.isEmpty)
    #expect(difference.before.people == 1 && difference.after.people == 1)
    for rule in difference.rules { #expect(rule.before != nil && rule.after != nil) }
    var none = new
    none.carving = nil
    #expect(PlanDifference(from: old, to: none) == nil)
  }

  @Test("the objective and its number are read from the scenario; another word is refused, a useless number told")
  func scenario() throws {
    func read(_ text: String) throws -> (Scenario, [String]) {
      var findings = Findings()
      let document = try #require(JSONReader.parse(Array(text.utf8), file: "scenario.json", into: &findings))
      let scenario = ScenarioReader.read(document, into: &findings)
      return (scenario, findings.all.map(\.code))
    }
    let (value, none) = try read(#"{"objective": "value", "limits": {"minimumPlaced": 3}}"#)
    #expect(value.objective == .value && value.limits.minimumPlaced == 3 && none.isEmpty)
    #expect(try read("{}").0.objective == .peopleFirst)
    #expect(try read(#"{"objective": "money"}"#).1 == ["scenario/unknown-word"])
    #expect(try read(#"{"limits": {"minimumPlaced": 3}}"#).1 == ["scenario/unused-limit"])
  }
}
