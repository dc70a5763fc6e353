import Interchange

@testable import JobCarving

/// Small organisations in which every answer about a task is given, so that a test changes the one it is about.
enum QualityFixture {
  /// A task of two hours a week that is good on every count.
  static func task(
    _ id: String, minutes: Int = 120, position: String = "p", _ change: (inout WorkTask) -> Void = { _ in }
  ) -> WorkTask {
    var task = WorkTask(id: id, position: position, name: "Taak \(id)", minutesPerWeek: minutes)
    task.steps = WorkStep.allCases
    task.isOrganising = true
    task.hasContact = true
    task.isNearColleagues = true
    task.isUnpleasant = false
    task.isLight = false
    task.cycleSeconds = 600
    task.level = 2
    task.kind = "soort \(id)"
    task.process = "proces \(id)"
    task.frequencyHundredths = 500
    task.qualities = task.qualities.map { _ in Requirement(50) }
    task.routine = task.routine.map { _ in Requirement(30) }
    task.demands = task.demands.map { _ in Requirement(20) }
    task.levels = task.levels.map { _ in Requirement(10) }
    change(&task)
    return task
  }

  /// A person who can do level 3 on every point, five days a week.
  static func person(_ change: (inout CapabilityProfile) -> Void = { _ in }) -> CapabilityProfile {
    var person = CapabilityProfile(id: "P", minimumMinutes: 120, maximumMinutes: 2400)
    person.levels = person.levels.map { _ in 30 }
    person.guidanceMinutes = 60
    change(&person)
    return person
  }

  /// Asks what the person can on three points that can be trained: hard.
  static func hard(_ task: inout WorkTask) {
    for dimension in [CapabilityDimension.read, .plan, .memory] {
      task.levels[dimension.rawValue] = Requirement(30)
    }
  }

  static func organisation(
    _ tasks: [WorkTask], _ person: CapabilityProfile = person(), positions: [Position]? = nil,
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> Organisation {
    var scenario = Scenario()
    change(&scenario)
    return Organisation(
      positions: positions ?? [
        Position(id: "p", name: "Functie", headcount: 2, hourlyCost: Euro(cents: 3000), level: 3)
      ],
      tasks: tasks, people: [person], scenario: scenario)
  }

  static func job(_ tasks: [WorkTask], _ person: String = "P") -> CandidateJob {
    CandidateJob(
      id: "J1", person: person, copy: 1,
      tasks: tasks.map { JobTask(task: $0.id, freedMinutes: $0.minutesPerWeek, personMinutes: $0.minutesPerWeek) },
      value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0))
  }

  /// The judgement of a job of these tasks.
  static func quality(
    _ tasks: [WorkTask], others: [WorkTask] = [], _ person: CapabilityProfile = person(),
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> JobQuality {
    let table = QualityTable(organisation(tasks + others, person, change))
    guard let quality = table.quality(of: job(tasks)) else {
      preconditionFailure("A job of the organisation's own tasks can be judged.")
    }
    return quality
  }

  /// Five tasks of which two are hard: green on all seven.
  static func good(_ count: Int = 5) -> [WorkTask] {
    (0..<count).map { number in task("t\(number)") { if number < 2 { hard(&$0) } } }
  }

  /// The good job with some of its tasks changed.
  static func good(changing range: Range<Int>, _ change: (inout WorkTask) -> Void) -> [WorkTask] {
    var tasks = good()
    for index in range { change(&tasks[index]) }
    return tasks
  }
}
