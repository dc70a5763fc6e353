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
    #expect(try answer(.separable, plan { $1.isSeparable = nil }).open?.en == "Not asked for: t.")
    #expect(try answer(.freedTime, plan { position, _ in position.freedTimeUse = "" }).isOpen)
  }

  @Test("Without jobs the last four questions are open, and a department without work to move is left out")
  func withoutJobs() throws {
    for question in [AdviceReport.Question.taskPackage, .matchingProfile, .incumbents, .costsAndBenefits] {
      #expect(try answer(question, plan()).isOpen, "\(question)")
    }
    #expect(AdviceReport(plan { $1.isSeparable = false }).departments.isEmpty)
  }

  /// Three tasks of 210, 300 and 90 minutes; job J1 has 120 of the first and 60 of the second, J2 240 of the second.
  private func planWithJobs() throws -> Plan {
    var position = Position(id: "p", name: "Verpleegkundige", department: "B3", headcount: 4, level: 4)
    position.freedTimeUse = "Meer tijd"
    let tasks = [("t", 210), ("u", 300), ("v", 90)].map { id, minutes in
      var task = WorkTask(id: id, position: "p", name: id, minutesPerWeek: minutes)
      task.frequencyHundredths = 700
      task.level = 1
      task.isSeparable = true
      task.demands = task.demands.map { _ in Requirement(10) }
      return task
    }
    let people = ["A", "B"].map { CapabilityProfile(id: $0, minimumMinutes: 60, maximumMinutes: 600) }
    let organisation = Organisation(positions: [position], tasks: tasks, people: people)
    func job(_ id: String, _ person: String, _ parts: [(String, Int)]) -> CandidateJob {
      CandidateJob(
        id: id, person: person, copy: 1,
        tasks: parts.map { JobTask(task: $0.0, freedMinutes: $0.1, personMinutes: 2 * $0.1) },
        value: JobValue(freed: 1, wage: 1, subsidy: 1, guidance: 1, oneOff: 1))
    }
    var plan = ReportSample.ward
    plan.positions = organisation.positions.map(PositionSummary.init)
    plan.tasks = organisation.tasks.map(TaskSummary.init)
    plan.people = organisation.people.map(PersonSummary.init)
    plan.analyses = TaskAnalysis.all(of: organisation)
    let jobs = [job("J1", "A", [("t", 120), ("u", 60)]), job("J2", "B", [("u", 240)])]
    plan.carving?.jobs = jobs
    plan.donors = DonorEffect.all(of: try #require(plan.carving), in: organisation, analyses: plan.analyses)
    func point(_ verdict: Verdict, _ task: String) -> ComparisonPoint {
      ComparisonPoint(
        rule: "match.level", point: "see", dimension: .see, name: CapabilityDimension.see.name, verdict: verdict,
        asked: 30, able: 20, unit: Phrase(verbatim: ""), tasks: [task], share: 10, restsOnEstimate: false,
        text: Phrase(verbatim: ""))
    }
    plan.comparisons = try jobs.map {
      Comparison(try #require(Bundle($0, in: organisation)), limits: organisation.scenario.limits)
    }
    plan.comparisons[0].points = [point(.signal, "t"), point(.unknown, "u"), point(.ok, "t")]
    plan.comparisons[1].points = [point(.signal, "u"), point(.exceeds, "u")]
    plan.money = try zip(jobs, [90_000, -30_000]).map { job, cents in
      var money = try #require(ReportSample.ward.money.first)
      (money.job, money.person, money.balance) = (job.id, job.person, Euro(cents: cents))
      return money
    }
    return plan
  }

  @Test("With jobs the last four questions are answered with the sums of what the jobs hold")
  func withJobs() throws {
    let plan = try planWithJobs()
    let package = try answer(.taskPackage, plan)
    #expect(
      package.text.en
        == "J1 for A: 2 tasks, 3 hours of those who do it now. J2 for B: 1 task, 4 hours of those who do it now.")
    // 90 of 210 and all 90 minutes are in no job; a part in a job does not hide the rest.
    #expect(package.open?.en == "2 of the 3 tasks (3 hours) not wholly in a job yet.")
    #expect(package.open?.nl == "2 van de 3 taken (3 uur) zitten nog niet helemaal in een baan.")
    #expect(try answer(.matchingProfile, plan).text.en.contains("in 2 jobs"))
    #expect(
      try answer(.matchingProfile, plan).open?.en == "2 × signal without a decision, 1 × unknown, 1 × too much.")
    // 600 minutes in 3 tasks, less 120 + 300.
    #expect(try answer(.incumbents, plan).text.en.contains("from 10 to 3 hours a week and from 3 to 2 tasks"))
    #expect(try answer(.costsAndBenefits, plan).text.en.contains("shared out by hours from 2 jobs"))
    #expect(try answer(.costsAndBenefits, plan).short == amount(Euro(cents: 60_000)))
    let department = try #require(AdviceReport(plan).departments.first)
    func short(_ task: Int) -> Phrase? {
      department.tasks[task].answers.first { $0.question == .costsAndBenefits }?.short
    }
    // 120 of the 180 minutes of J1; the other 60, and all of J2.
    #expect(short(0) == amount(Euro(cents: 60_000)))
    #expect(short(1) == amount(.zero))
    let words = department.tasks[2].answers
    #expect(
      words.first { $0.question == .taskPackage }?.open?.nl == "De taak (1,5 uur) zit nog niet helemaal in een baan.")
  }

  @Test("No answer names a command: the page is read aloud in a conversation")
  func noCommands() {
    for answer in AdviceReport(plan()).departments.flatMap(\.answers) {
      for text in [answer.text, answer.open, answer.short] {
        #expect(text?.nl.contains("jobcarve") != true && text?.en.contains("jobcarve") != true)
      }
    }
  }

  @Test("The sample plan answers by department and by task, and says something of every question")
  func sample() throws {
    let plan = ReportSample.ward
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
