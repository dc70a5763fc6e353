import Interchange
import Testing

@testable import JobCarving

@Suite struct AnalysisTests {
  private func analysis(
    _ change: (inout WorkTask, inout Position) -> Void = { _, _ in }, held: Set<String> = []
  ) -> TaskAnalysis {
    var task = WorkTask(id: "t", position: "p", name: "Linnenkar aanvullen", minutesPerWeek: 210)
    task.level = 1
    task.isSeparable = true
    task.frequencyHundredths = 700
    task.demands = task.demands.map { _ in Requirement(10) }
    var position = Position(id: "p", name: "Verpleegkundige", level: 4, freedTimeUse: "Meer tijd bij patiënten")
    change(&task, &position)
    return TaskAnalysis(of: task, in: position, heldLicences: held, limits: Scenario.Limits())
  }

  @Test("A task that meets every criterion is elementary and released")
  func elementary() {
    let result = analysis()
    #expect(result.isElementary == .yes)
    #expect(result.isReleased)
    #expect(result.refusal == nil && result.openQuestions.isEmpty)
  }

  @Test("Each criterion by itself keeps a task where it is, and is named")
  func refusals() {
    let cases: [(String, (inout WorkTask, inout Position) -> Void)] = [
      ("analysis.licence", { task, _ in task.licence = "BIG" }),
      ("analysis.level", { task, _ in task.level = 4 }),
      ("analysis.separable", { task, _ in task.isSeparable = false }),
      ("analysis.recurs", { task, _ in task.frequencyHundredths = 24 }),
      ("analysis.recurs", { task, _ in task.minutesPerWeek = 0 }),
      ("analysis.demands", { task, _ in task.demands[TaskDemand.interruptions.rawValue] = Requirement(25) }),
      ("analysis.demands", { task, _ in task.levels[CapabilityDimension.read.rawValue] = Requirement(30) }),
      ("analysis.contractor", { _, position in position.contractedOutTo = "Schoonmaakbedrijf" }),
    ]
    for (id, change) in cases {
      let result = analysis(change)
      #expect(result.isElementary == .no, "\(id)")
      #expect(!result.isReleased, "\(id)")
      #expect(result.refusal?.id == id)
    }
  }

  @Test("How often a catalogue says that a task is done decides nothing, be it seldom or often")
  func assumedFrequency() {
    for frequency in [24, 700] {
      let result = analysis { task, _ in
        (task.frequencyHundredths, task.frequencyIsAssumed, task.windows) = (frequency, true, nil)
      }
      #expect(result.criteria.first { $0.id == "analysis.recurs" }?.answer == .unknown)
    }
  }

  @Test("Just within each threshold the task still goes")
  func within() {
    #expect(analysis { task, _ in task.frequencyHundredths = 25 }.isReleased)
    #expect(analysis { task, _ in task.demands[TaskDemand.interruptions.rawValue] = Requirement(24) }.isReleased)
    #expect(analysis { task, _ in task.levels[CapabilityDimension.read.rawValue] = Requirement(24) }.isReleased)
    #expect(
      analysis { _, position in
        position.contractedOutTo = "Schoonmaakbedrijf"
        position.hasConsent = true
      }.isReleased)
  }

  @Test("Pace and physical load do not count: they belong in the match with the person")
  func paceAndLoad() {
    let result = analysis { task, _ in
      task.demands[TaskDemand.pace.rawValue] = Requirement(40)
      task.demands[TaskDemand.physicalLoad.rawValue] = Requirement(40)
    }
    #expect(result.isElementary == .yes)
  }

  @Test("What nobody answered is unknown and stays an open question; the task may move")
  func unknown() {
    let result = analysis { task, position in
      task.isSeparable = nil
      position.freedTimeUse = ""
      task.demands[TaskDemand.independence.rawValue] = nil
    }
    #expect(result.isElementary == .unknown)
    #expect(result.isReleased)
    #expect(Set(result.openQuestions.map(\.id)) == ["analysis.separable", "analysis.use", "analysis.demands"])
  }

  @Test("A licence that one of the people holds leaves the task open for that person")
  func heldLicence() {
    let result = analysis({ task, _ in task.licence = "Heftruck" }, held: ["heftruck"])
    #expect(result.isElementary == .no)
    #expect(result.isReleased)
    #expect(result.licence == "Heftruck")
  }

  @Test("The routine index of an average task is a half, of a fully routine one 1, of the opposite 0")
  func routine() {
    func index(_ routine: Int?, _ other: Int?) -> RoutineIndex? {
      var task = WorkTask(id: "t", position: "p", name: "t", minutesPerWeek: 1)
      for item in RoutineItem.allCases {
        task.routine[item.rawValue] = (item.isRoutineSide ? routine : other).map { Requirement($0) }
      }
      return RoutineIndex(of: task)
    }
    #expect(index(30, 30)?.thousandths == 500)
    #expect(index(50, 10)?.thousandths == 1000)
    #expect(index(10, 50)?.thousandths == 0)
    #expect(index(40, 20)?.thousandths == 750)
    #expect(index(nil, 30) == nil)
    #expect(index(50, 10)?.verdict(Scenario.Limits()) == .yes)
    #expect(index(10, 50)?.verdict(Scenario.Limits()) == .no)
    #expect(index(30, 30)?.verdict(Scenario.Limits()) == .unknown)
  }

  @Test("With two known items on a side there is no verdict, with three there is one and the missing are named")
  func fewItems() {
    var task = WorkTask(id: "t", position: "p", name: "t", minutesPerWeek: 1)
    for item in [RoutineItem.repeatSame, .exact, .analyse, .create, .lead] {
      task.routine[item.rawValue] = Requirement(40)
    }
    #expect(RoutineIndex(of: task) == nil)
    task.routine[RoutineItem.structured.rawValue] = Requirement(40)
    #expect(RoutineIndex(of: task)?.thousandths == 500)
    #expect(RoutineIndex(of: task)?.missing.count == 5)
  }
}
