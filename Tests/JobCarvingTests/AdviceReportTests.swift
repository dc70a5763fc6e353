import Interchange
import Testing

@testable import JobCarving

/// The eight questions: answered from the data, or open.
@Suite struct AdviceReportTests {
  private func plan(_ change: (inout Position, inout WorkTask) -> Void = { _, _ in }) -> Plan {
    var position = Position(
      id: "p", name: "Verpleegkundige", department: "B3", headcount: 4, level: 4,
      freedTimeUse: "Meer tijd bij patiënten", redeployment: 60)
    var task = WorkTask(id: "t", position: "p", name: "Linnen", minutesPerWeek: 210)
    task.frequencyHundredths = 700
    task.level = 1
    task.isSeparable = true
    task.demands = task.demands.map { _ in Requirement(10) }
    change(&position, &task)
    let organisation = Organisation(positions: [position], tasks: [task])
    var plan = Plan(
      title: "", referenceDate: nil, language: .english,
      provenance: Provenance(tool: "", command: "", seed: 0, inputs: [], lawVerifiedOn: nil))
    plan.positions = organisation.positions.map(PositionSummary.init)
    plan.tasks = organisation.tasks.map(TaskSummary.init)
    plan.analyses = TaskAnalysis.all(of: organisation)
    return plan
  }

  private func answer(_ question: AdviceReport.Question, _ plan: Plan) throws -> AdviceReport.Answer {
    let department = try #require(AdviceReport(plan).departments.first)
    #expect(department.answers.map(\.question) == AdviceReport.Question.allCases)
    #expect(department.tasks.allSatisfy { $0.answers.map(\.question) == AdviceReport.Question.allCases })
    return try #require(department.answers.first { $0.question == question })
  }

  @Test("Hours, owners, separability and freed time are answered with the numbers of the data")
  func answered() throws {
    let plan = plan()
    #expect(try answer(.hours, plan).text.en == "3.5 hours a week, in 1 task.")
    #expect(try answer(.owners, plan).text.en.contains("Verpleegkundige (3.5 hours)"))
    #expect(try answer(.separable, plan).text.en.hasPrefix("1 of 1"))
    #expect(try answer(.freedTime, plan).text.en.contains("60 percent"))
    for question in [AdviceReport.Question.hours, .owners, .separable, .freedTime] {
      #expect(try !answer(question, plan).isOpen, "\(question)")
    }
  }

  @Test("What the data does not say is open, with what is missing")
  func open() throws {
    #expect(try answer(.hours, plan { $1.minutesAreAssumed = true }).isOpen)
    #expect(try answer(.owners, plan { position, _ in position.headcount = 0 }).isOpen)
    #expect(try answer(.separable, plan { $1.isSeparable = nil }).open?.en == "Not asked of: t.")
    #expect(try answer(.freedTime, plan { position, _ in position.freedTimeUse = "" }).isOpen)
  }

  @Test("Without jobs the last four questions are open, and a department without work to move is left out")
  func withoutJobs() throws {
    for question in [AdviceReport.Question.taskPackage, .matchingProfile, .incumbents, .costsAndBenefits] {
      #expect(try answer(question, plan()).isOpen, "\(question)")
    }
    #expect(AdviceReport(plan { $1.isSeparable = false }).departments.isEmpty)
  }

  @Test("The sample plan answers by department and by task, and the money of the tasks adds up to that of the jobs")
  func sample() throws {
    let plan = ReportSample.plan
    let report = AdviceReport(plan)
    #expect(!report.departments.isEmpty)
    let tasks = report.departments.map(\.taskCount).reduce(0, +)
    #expect(tasks == plan.analyses.count(where: \.isReleased))
    for department in report.departments {
      #expect(department.tasks.count == department.taskCount)
      for part in [department.answers] + department.tasks.map(\.answers) {
        for answer in part { #expect(!answer.text.en.isEmpty || answer.isOpen) }
      }
    }
    let html = plan.htmlReport(language: .english)
    #expect(html.contains("Eight questions of the advice report"))
    #expect(plan.adviceText(.dutch).contains("De acht vragen van het adviesrapport"))
  }
}
