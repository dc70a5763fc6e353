import Interchange
import Testing

@testable import JobCarving

@Suite struct DonorEffectTests {
  /// Four tasks of ten hours, two of them light; the plan takes the first `taken`.
  private func effect(taking taken: [Int], headcount: Int = 2) -> DonorEffect? {
    let tasks = (0..<4).map { number in
      var task = WorkTask(id: "t\(number)", position: "p", name: "t\(number)", minutesPerWeek: 600)
      task.isLight = number < 2
      return task
    }
    let organisation = Organisation(
      positions: [Position(id: "p", name: "Verpleegkundige", headcount: headcount)], tasks: tasks)
    let job = CandidateJob(
      id: "J1", person: "P", copy: 1,
      tasks: taken.map { JobTask(task: "t\($0)", freedMinutes: 600, personMinutes: 600) },
      value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0))
    let record = SolveRecord(
      status: .feasible, score: Score(served: 1, value: 0), bound: Score(served: 1, value: 0), seed: 0, iterations: 0,
      stopReason: .iterations, isReproducible: true)
    let plan = CarvingPlan(jobs: [job], unassigned: [], unplaced: [], record: record, analysis: [])
    return DonorEffect.all(of: plan, in: organisation, analyses: []).first
  }

  private func judgement(_ rule: String, _ effect: DonorEffect?) -> DonorEffect.Point.Judgement? {
    effect?.points.first { $0.rule == rule }?.judgement
  }

  @Test("Moving every light task away lowers the variety and the time to recover, and is reported once each")
  func lightTasksGone() {
    let result = effect(taking: [0, 1])
    #expect(result?.before.lightShare == 50 && result?.after.lightShare == 0)
    #expect(result?.before.varietyTenths == 40 && result?.after.varietyTenths == 20)
    #expect(judgement("donor.recovery", result) == .attention)
    #expect(judgement("donor.variety", result) == .attention)
    let rules = result?.points.map(\.rule) ?? []
    #expect(Set(rules).count == rules.count && !rules.contains("donor.light"))
  }

  @Test("Moving a heavy task away leaves the light work as it is")
  func heavyTaskGone() {
    let result = effect(taking: [2])
    #expect(result?.after.lightShare == 66)
    #expect(judgement("donor.recovery", result) == .same)
  }

  @Test("Of a position that gives everything away nothing is judged: no variety, no recovery, no question")
  func emptied() {
    let result = effect(taking: [0, 1, 2, 3])
    #expect(result?.after.minutes == 0)
    #expect(result?.points.map(\.rule) == ["donor.spread"])
    #expect(result?.quality?.failures.isEmpty == true && result?.quality?.after.failures.isEmpty == true)
    #expect(result?.quality?.after.questions.isEmpty == true)
    #expect(effect(taking: [0, 1, 2])?.quality?.failures.count == 3)
  }

  @Test("Freed time in pieces of less than an hour a person is said to be hard to use")
  func spread() {
    #expect(judgement("donor.spread", effect(taking: [0], headcount: 10)) == .better)
    #expect(judgement("donor.spread", effect(taking: [0], headcount: 11)) == .attention)
  }

  @Test("A position that gives nothing away has no effect to report")
  func nothing() {
    #expect(effect(taking: []) == nil)
  }
}
