import Interchange
import Legislation

/// What the page says of a plan as a whole, counted once.
struct ReportFacts {
  let plan: Plan
  let jobNumber: [String: Int]
  private let taskIndex: [String: Int]
  private let positionIndex: [String: Int]
  private let personIndex: [String: Int]
  private let analysisIndex: [String: Int]
  private let moneyIndex: [String: Int]

  init(_ plan: Plan) {
    self.plan = plan
    func index(_ ids: [String]) -> [String: Int] {
      Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }
    jobNumber = index(plan.carving?.jobs.map(\.id) ?? [])
    taskIndex = index(plan.tasks.map(\.id))
    positionIndex = index(plan.positions.map(\.id))
    personIndex = index(plan.people.map(\.id))
    analysisIndex = index(plan.analyses.map(\.task))
    moneyIndex = index(plan.money.map(\.job))
  }

  func task(_ id: String) -> TaskSummary? { taskIndex[id].map { plan.tasks[$0] } }
  func position(_ id: String) -> PositionSummary? { positionIndex[id].map { plan.positions[$0] } }
  func analysis(_ task: String) -> TaskAnalysis? { analysisIndex[task].map { plan.analyses[$0] } }
  /// A plan from elsewhere may have none.
  func businessCase(_ job: String) -> BusinessCase? {
    plan.outlook?.jobs.first { $0.job == job }?.businessCase
  }
  func money(_ job: String) -> JobMoney? { moneyIndex[job].map { plan.money[$0] } }

  /// The name of a person; an id with `#2` behind it is a further person with the same profile.
  func personName(_ id: String) -> String {
    let base = id.split(separator: "#", maxSplits: 1).first.map(String.init) ?? id
    return (personIndex[id] ?? personIndex[base]).map { plan.people[$0].name } ?? id
  }

  /// The comparison of the job at this place; a plan from elsewhere may lack one.
  func comparison(_ job: Int) -> Comparison? {
    plan.comparisons.indices.contains(job) ? plan.comparisons[job] : nil
  }

  var jobs: [CandidateJob] { plan.carving?.jobs ?? [] }
  var isInfeasible: Bool { plan.carving.map { $0.record.status == .infeasible || $0.conflict != nil } ?? false }
  var peopleCount: Int { plan.people.map { max(0, $0.count) }.saturatingSum }
  var freedMinutes: Int { jobs.flatMap(\.tasks).map(\.freedMinutes).saturatingSum }
  var donorCount: Int { Set(jobs.flatMap(\.tasks).compactMap { task($0.task)?.position }).count }

  func total(_ amount: (JobMoney) -> Euro) -> Euro { Euro(cents: plan.money.map { amount($0).cents }.saturatingSum) }

  /// Minutes from each position to each job, in the order of the positions and the jobs.
  var flows: [(position: String, job: Int, minutes: Int)] {
    var sums: [Int: [Int: Int]] = [:]
    var strays: [(String, Int, Int)] = []
    for (number, job) in jobs.enumerated() {
      for part in job.tasks {
        let position = task(part.task)?.position ?? ""
        guard let index = positionIndex[position] else {
          strays.append((position, number, part.freedMinutes))
          continue
        }
        let before = sums[index]?[number] ?? 0
        sums[index, default: [:]][number] = before.addingSaturating(part.freedMinutes)
      }
    }
    return sums.keys.sorted().flatMap { position in
      (sums[position] ?? [:]).sorted { $0.key < $1.key }.map {
        (position: plan.positions[position].id, job: $0.key, minutes: $0.value)
      }
    } + strays.map { (position: $0.0, job: $0.1, minutes: $0.2) }
  }

  /// Points of the comparisons with this verdict.
  func count(_ verdict: Verdict) -> Int { plan.comparisons.map { $0.count(of: verdict) }.saturatingSum }

  /// Signals that nobody answered with a decision, and those that somebody did.
  var openSignals: Int { plan.comparisons.map(\.openSignals).saturatingSum }
  var answeredSignals: Int { plan.comparisons.map(\.answeredSignals).saturatingSum }

  /// Points at positions that need attention.
  var attention: [(effect: DonorEffect, point: DonorEffect.Point)] {
    plan.donors.flatMap { effect in
      effect.points.filter { $0.judgement == .attention }.map { (effect: effect, point: $0) }
    }
  }

  /// What a job is mostly about: its one or two largest work processes; empty when the inventory names none.
  func subject(of job: CandidateJob) -> [String] {
    var minutes: [(process: String, minutes: Int)] = []
    for part in job.tasks {
      guard let process = task(part.task)?.process, !process.isEmpty else { continue }
      if let index = minutes.firstIndex(where: { $0.process == process }) {
        minutes[index].minutes = minutes[index].minutes.addingSaturating(part.personMinutes)
      } else {
        minutes.append((process, part.personMinutes))
      }
    }
    return minutes.sorted { ($1.minutes, $0.process) < ($0.minutes, $1.process) }.prefix(2).map(\.process)
  }

  /// What is not known in the comparisons, by what has to be asked: a task that nobody described whole, or the person.
  struct Gap {
    var job: Int
    /// `nil`: the person's own capabilities are not known.
    var task: String?
    var points: [ComparisonPoint]
  }

  var gaps: [Gap] {
    jobs.indices.flatMap { number -> [Gap] in
      var gaps: [Gap] = []
      for point in comparison(number)?.points ?? [] where point.verdict == .unknown {
        let task = point.able == nil && point.asked != nil ? nil : point.tasks.first
        if let index = gaps.firstIndex(where: { $0.task == task }) {
          gaps[index].points.append(point)
        } else {
          gaps.append(Gap(job: number, task: task, points: [point]))
        }
      }
      return gaps
    }
  }

  /// Where the work that stays becomes worse: less varied, less light, more unpleasant. Time that is freed in pieces too
  /// short to use asks attention as well, but makes nobody's work worse.
  var worse: [(effect: DonorEffect, point: DonorEffect.Point)] { attention.filter { $0.point.rule != "donor.spread" } }

  /// Unanswered criteria of the tasks that the jobs hold.
  var openQuestions: [(job: Int, task: String, criterion: TaskAnalysis.Criterion)] {
    jobs.enumerated().flatMap { number, job in
      job.tasks.flatMap { part in
        (analysis(part.task)?.openQuestions ?? []).map { (job: number, task: part.task, criterion: $0) }
      }
    }
  }

  var unconfirmed: [Derivation.ParameterRead] { plan.parameters.filter(\.isUnconfirmed) }
  /// Findings about the files that were read, and those about the age of the law's amounts, which no file can mend.
  var inputFindings: [Diagnostic] { plan.findings.filter { !$0.isAboutLaw } }
  var lawFindings: [Diagnostic] { plan.findings.filter(\.isAboutLaw) }
  var inputWarnings: [Diagnostic] { inputFindings.filter { $0.severity != .note } }
  var lawWarnings: [Diagnostic] { lawFindings.filter { $0.severity != .note } }

  /// The plain sentence with which the page opens.
  func headline(_ language: Language) -> String {
    let numbers = ReportNumbers(language: language)
    if isInfeasible { return ReportTexts.headlineInfeasible[language] }
    if plan.carving != nil {
      return ReportTexts.headline(jobs.count, numbers.countWord(jobs.count), numbers.countWord(jobs.count))[language]
    }
    if let rotation = plan.rotation {
      let count = rotation.trainings.count
      return ReportTexts.headlineRotation(count, numbers.countWord(count), numbers.countWord(count))[language]
    }
    return ReportTexts.headlineAnalysis(numbers.whole(plan.tasks.count))[language]
  }
}

extension Diagnostic {
  fileprivate var isAboutLaw: Bool { code.hasPrefix("law/") }
}
