import Interchange
import Testing

@testable import JobCarving

/// What a plan does to the work of those who stay (methods note, §8 item 7).
@Suite struct DonorQualityTests {
  /// Four easy tasks and four at the level of the position, two hundred minutes each; two people, € 30 an hour.
  private var tasks: [WorkTask] {
    (0..<8).map { number in
      QualityFixture.task("t\(number)", minutes: 200) { task in
        task.level = number < 4 ? 1 : 3
        task.isLight = number < 4
        task.kind = "soort \(number % 4)"
      }
    }
  }

  private func donor(_ taken: [Int], _ change: (inout Scenario) -> Void = { _ in }) -> DonorEffect? {
    let tasks = tasks
    let organisation = QualityFixture.organisation(tasks, QualityFixture.person(), change)
    let record = SolveRecord(
      status: .feasible, score: Score(served: 1, value: 0), bound: Score(served: 1, value: 0), seed: 0, iterations: 0,
      stopReason: .iterations, isReproducible: true)
    let plan = CarvingPlan(
      jobs: [QualityFixture.job(taken.map { tasks[$0] })], unassigned: [], unplaced: [], record: record, analysis: [])
    return DonorEffect.all(of: plan, in: organisation, analyses: []).first
  }

  private func outcome(_ rule: String, _ effect: DonorEffect?) -> CheckOutcome? {
    effect?.quality?.failures.first { $0.rule == rule }?.outcome
  }

  @Test("Moving every easy task away lowers the balance of those who stay, and is reported")
  func everyEasyTask() {
    let effect = donor([0, 1, 2, 3])
    #expect(effect?.quality?.balanceBefore == .init(easy: 50, hard: 50))
    #expect(effect?.quality?.balanceAfter == .init(easy: 0, hard: 100))
    #expect(effect?.quality?.before.condition(.difficulty).colour == .green)
    #expect(effect?.quality?.after.condition(.difficulty).colour == .red)
    #expect(outcome("failure.heavy", effect) == .breached)
    #expect(effect?.points.first { $0.rule == "donor.difficulty" }?.judgement == .attention)
  }

  @Test("Moving one easy task leaves enough, and moving a hard one makes it no worse")
  func oneTask() {
    #expect(outcome("failure.heavy", donor([0])) == .kept)
    #expect(outcome("failure.heavy", donor([5])) == .kept)
    func judgement(_ taken: [Int]) -> DonorEffect.Point.Judgement? {
      donor(taken)?.points.first { $0.rule == "donor.difficulty" }?.judgement
    }
    // 50 percent becomes 42, 57 and, with one of each, 50 again.
    #expect(judgement([0]) == .enough && judgement([5]) == .better && judgement([0, 5]) == .same)
  }

  @Test("A loss of easy work below two percentage points is none, even below the threshold")
  func smallLoss() {
    let organisation = QualityFixture.organisation(tasks, QualityFixture.person()) { scenario in
      scenario.limits.quality.donorEasyMinimum = 60
    }
    let table = QualityTable(organisation)
    func heavy(_ freed: Int) -> CheckOutcome? {
      table.quality(ofPosition: "p", freed: ["t0": freed])?.failures.first { $0.rule == "failure.heavy" }?.outcome
    }
    // 780 of 1580 minutes are 49.3 percent, 700 of 1500 are 46.6; it was 50.
    #expect(heavy(20) == .kept)
    #expect(heavy(100) == .breached)
  }

  @Test("A position loses variety when a kind of work goes, not when some of each goes")
  func variety() {
    // Four kinds of 400 minutes; without both tasks of one kind three are left.
    #expect(outcome("failure.variety", donor([0, 4])) == .breached)
    #expect(outcome("failure.variety", donor([0, 1, 2, 3])) == .kept)
    #expect(donor([0, 4])?.quality?.after.variety?.effectiveTenths == 30)
  }

  @Test("Light work a day and person: 800 minutes for two people are 80 a day each, 20 is the least")
  func recovery() {
    let effect = donor([0, 1, 2])
    #expect(effect?.quality?.recoveryBefore == 80 && effect?.quality?.recoveryAfter == 20)
    #expect(outcome("failure.recovery", effect) == .kept)
    #expect(outcome("failure.recovery", donor([0, 1, 2, 3])) == .breached)
    #expect(outcome("failure.recovery", donor([5])) == .kept)
    #expect(outcome("failure.recovery", donor([0, 1, 2]) { $0.limits.quality.donorRecoveryMinutes = 21 }) == .breached)
  }

  @Test(
    "The freed time is worth nothing unused, half at half use, its cost at full use, and the stated use is expected")
  func value() {
    // 400 minutes at € 30 an hour.
    let value = donor([0, 1]) { $0.money.redeployment = 30 }?.quality?.freedValue
    #expect(
      value
        == .init(
          none: .zero, half: Euro(cents: 10_000), full: Euro(cents: 20_000), expected: Euro(cents: 6000)))
    let point = donor([0, 1]) { $0.money.redeployment = 30 }?.points.first { $0.rule == "donor.value" }
    #expect(point?.before.nl == "€\u{a0}0" && point?.after.nl == "€\u{a0}60")
  }

  @Test("Freed time is a gain once somebody said what it is for, and never when none of it will be used")
  func gain() {
    func judgement(_ use: String, _ percent: Int?) -> DonorEffect.Point.Judgement? {
      var organisation = QualityFixture.organisation(tasks)
      organisation.positions[0].freedTimeUse = use
      organisation.positions[0].redeployment = percent
      guard let quality = QualityTable(organisation).quality(ofPosition: "p", freed: ["t0": 200]) else { return nil }
      return DonorEffect.value(quality, isUseKnown: !use.isEmpty)?.judgement
    }
    #expect(judgement("", 50) == .same)
    #expect(judgement("meer tijd per patiënt", 50) == .better)
    #expect(judgement("meer tijd per patiënt", 0) == .same)
    #expect(donor([0])?.points.first { $0.rule == "donor.value" }?.judgement == .same)
  }

  @Test("Variety is told by kinds of work where these are known, in one point that says what the check says")
  func varietyPoint() {
    // Four of eight tasks go and every kind stays.
    let kept = donor([0, 1, 2, 3])?.points.filter { $0.rule == "donor.variety" }
    #expect(kept?.map(\.judgement) == [.same] && kept?.first?.before.nl == "4" && kept?.first?.after.nl == "4")
    let lost = donor([0, 4])?.points.first { $0.rule == "donor.variety" }
    #expect(lost?.judgement == .attention && lost?.after.nl == "3")
    #expect(lost?.text == donor([0, 4])?.quality?.failures.first { $0.rule == "failure.variety" }?.text)
  }

  @Test("A part of a task leaves the rest; a position that gives nothing is not judged")
  func parts() {
    let table = QualityTable(QualityFixture.organisation(tasks))
    let half = table.quality(ofPosition: "p", freed: ["t0": 100, "gone": 100])
    #expect(half?.after.minutes == 1500 && half?.before.minutes == 1600)
    #expect(table.quality(ofPosition: "elsewhere", freed: [:]) == nil)
    #expect(donor([]) == nil)
  }

  @Test("A position has no person, so that nothing is said of growth, contract or displacement")
  func noPerson() {
    let rules = donor([0])?.quality?.before.failures.map(\.rule)
    #expect(rules == ["failure.monotony", "failure.isolation", "failure.process"])
    #expect(donor([0])?.quality?.before.learning == nil)
  }
}
