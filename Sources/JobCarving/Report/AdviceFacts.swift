import Interchange

/// What the eight answers are made of, looked up once per plan.
struct AdviceFacts {
  let plan: Plan
  /// Departments with the tasks that may move.
  let departments: [(name: String, tasks: [TaskSummary])]
  private let analyses: [String: TaskAnalysis]
  private let positions: [String: PositionSummary]
  private let donors: [String: DonorEffect]
  /// By task: in which jobs it is, with the minutes that are freed.
  private let places: [String: [(job: Int, minutes: Int)]]

  init(_ plan: Plan) {
    self.plan = plan
    analyses = Dictionary(plan.analyses.map { ($0.task, $0) }, uniquingKeysWith: { first, _ in first })
    positions = Dictionary(plan.positions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    donors = Dictionary(plan.donors.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [String: [(job: Int, minutes: Int)]] = [:]
    for (number, job) in (plan.carving?.jobs ?? []).enumerated() {
      for part in job.tasks { places[part.task, default: []].append((number, part.freedMinutes)) }
    }
    self.places = places
    var names: [String] = []
    var tasks: [String: [TaskSummary]] = [:]
    for position in plan.positions where tasks[position.department] == nil {
      names.append(position.department)
      tasks[position.department] = []
    }
    for task in plan.tasks where analyses[task.id]?.isReleased == true {
      tasks[positions[task.position]?.department ?? "", default: []].append(task)
    }
    departments = names.compactMap { name in
      guard let own = tasks[name], !own.isEmpty else { return nil }
      return (name, own)
    }
  }

  func answers(_ tasks: [TaskSummary]) -> [AdviceReport.Answer] {
    let owners = owners(of: tasks)
    return [
      hours(tasks), whose(owners), separable(tasks), freedTime(owners.map(\.position)), package(tasks),
      profile(tasks), incumbents(owners.map(\.position)), money(tasks),
    ]
  }

  private func hours(_ tasks: [TaskSummary]) -> AdviceReport.Answer {
    let minutes = tasks.map(\.minutesPerWeek).saturatingSum
    let assumed = tasks.filter(\.minutesAreAssumed)
    return .init(
      question: .hours, text: AdviceTexts.hours(minutes, tasks.count),
      open: assumed.isEmpty ? nil : AdviceTexts.assumed(assumed.count, tasks.count), short: JobCarving.hours(minutes))
  }

  /// Positions in the order of the organisation with the minutes that may leave each.
  private func owners(of tasks: [TaskSummary]) -> [(position: PositionSummary, minutes: Int)] {
    var minutes: [String: Int] = [:]
    var order: [String] = []
    for task in tasks {
      if minutes[task.position] == nil { order.append(task.position) }
      minutes[task.position] = (minutes[task.position] ?? 0).addingSaturating(task.minutesPerWeek)
    }
    return order.compactMap { id in positions[id].map { ($0, minutes[id] ?? 0) } }
  }

  private func whose(_ owners: [(position: PositionSummary, minutes: Int)]) -> AdviceReport.Answer {
    let unknown = owners.filter { $0.position.headcount == 0 }.map(\.position.name)
    return .init(
      question: .owners, text: AdviceTexts.owners(owners),
      open: unknown.isEmpty ? nil : AdviceTexts.headcountUnknown(unknown),
      short: Phrase(verbatim: owners.map(\.position.name).joined(separator: ", ")))
  }

  private func separable(_ tasks: [TaskSummary]) -> AdviceReport.Answer {
    let unknown = tasks.filter { analyses[$0.id]?.isSeparable != .yes }
    return .init(
      question: .separable, text: AdviceTexts.separable(tasks.count - unknown.count, tasks.count),
      open: unknown.isEmpty ? nil : AdviceTexts.separableUnknown(unknown.map(\.id)),
      short: unknown.isEmpty ? JobCarving.Answer.yes.word : JobCarving.Answer.unknown.word)
  }

  private func freedTime(_ owners: [PositionSummary]) -> AdviceReport.Answer {
    let stated = owners.filter { !($0.freedTimeUse ?? "").isEmpty }
    let unknown = owners.filter { ($0.freedTimeUse ?? "").isEmpty }.map(\.name)
    return .init(
      question: .freedTime, text: AdviceTexts.freedTime(stated),
      open: unknown.isEmpty ? nil : AdviceTexts.freedTimeUnknown(unknown),
      short: stated.isEmpty
        ? JobCarving.Answer.unknown.word
        : Phrase(verbatim: stated.compactMap(\.freedTimeUse).joined(separator: "; ")))
  }

  /// The jobs that hold any of the tasks, with the freed minutes of these tasks.
  private func jobs(_ tasks: [TaskSummary]) -> [(job: Int, tasks: Int, minutes: Int)] {
    var sums: [Int: (tasks: Int, minutes: Int)] = [:]
    for task in tasks {
      for place in places[task.id] ?? [] {
        let before = sums[place.job] ?? (0, 0)
        sums[place.job] = (before.tasks + 1, before.minutes.addingSaturating(place.minutes))
      }
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value.tasks, $0.value.minutes) }
  }

  private func package(_ tasks: [TaskSummary]) -> AdviceReport.Answer {
    guard let carving = plan.carving else { return open(.taskPackage, AdviceTexts.noPlan) }
    let held = jobs(tasks)
    // A part of a task that is in a job leaves the rest of it open.
    let left = tasks.map { task in
      max(0, task.minutesPerWeek - (places[task.id] ?? []).map(\.minutes).saturatingSum)
    }.filter { $0 > 0 }
    return .init(
      question: .taskPackage,
      text: AdviceTexts.package(held.map { (carving.jobs[$0.job], name(carving.jobs[$0.job]), $0.tasks, $0.minutes) }),
      open: left.isEmpty ? nil : AdviceTexts.inNoJob(left.count, tasks.count, left.saturatingSum),
      short: held.isEmpty
        ? Phrase(nl: "geen baan", en: "no job")
        : Phrase(verbatim: held.map { carving.jobs[$0.job].id }.joined(separator: ", ")))
  }

  private func name(_ job: CandidateJob) -> String { plan.personName(job.person) }

  private func profile(_ tasks: [TaskSummary]) -> AdviceReport.Answer {
    guard !plan.comparisons.isEmpty else { return open(.matchingProfile, AdviceTexts.noComparison) }
    let ids = Set(tasks.map(\.id))
    let held = jobs(tasks).map(\.job).filter { plan.comparisons.indices.contains($0) }
    guard !held.isEmpty else { return open(.matchingProfile, AdviceTexts.noJobYet) }
    var (signals, answered, unknown, exceeds) = (0, 0, 0, 0)
    for job in held {
      for point in plan.comparisons[job].points where point.tasks.contains(where: ids.contains) {
        switch point.verdict {
        case .signal: if point.decision == nil { signals += 1 } else { answered += 1 }
        case .unknown: unknown += 1
        case .exceeds: exceeds += 1
        case .ok, .underuse: break
        }
      }
    }
    return .init(
      question: .matchingProfile, text: AdviceTexts.profile(held.count, signals + answered, unknown, exceeds),
      open: signals + unknown + exceeds == 0 ? nil : AdviceTexts.profileOpen(signals, unknown, exceeds),
      short: AdviceTexts.profileShort(signals, unknown, exceeds))
  }

  private func incumbents(_ owners: [PositionSummary]) -> AdviceReport.Answer {
    guard plan.carving != nil else { return open(.incumbents, AdviceTexts.noPlan) }
    let touched = owners.compactMap { owner in donors[owner.id].map { (owner, $0) } }
    guard !touched.isEmpty else {
      return .init(
        question: .incumbents, text: AdviceTexts.nothingChanges, open: nil,
        short: Phrase(nl: "niets", en: "nothing"))
    }
    let attention = touched.map { $0.1.points.count { $0.judgement == .attention } }.saturatingSum
    return .init(
      question: .incumbents, text: AdviceTexts.incumbents(touched),
      open: attention == 0 ? nil : AdviceTexts.attention(attention), short: AdviceTexts.change(touched.map(\.1)))
  }

  /// The balance of a job goes to its tasks by freed minutes; amounts beyond all measure are not shared out.
  private func money(_ tasks: [TaskSummary]) -> AdviceReport.Answer {
    guard let carving = plan.carving, !plan.money.isEmpty else { return open(.costsAndBenefits, AdviceTexts.noMoney) }
    let held = jobs(tasks)
    guard !held.isEmpty else { return open(.costsAndBenefits, AdviceTexts.noJobYet) }
    var cents = 0
    var without: [String] = []
    for (number, _, minutes) in held {
      let job = carving.jobs[number]
      let all = job.tasks.map(\.freedMinutes).saturatingSum
      guard let money = plan.money.first(where: { $0.job == job.id }), all > 0 else {
        without.append(job.id)
        continue
      }
      let (product, overflow) = money.balance.cents.multipliedReportingOverflow(by: minutes)
      cents = cents.addingSaturating(overflow ? money.balance.cents : product / all)
    }
    let balance = Euro(cents: cents)
    return .init(
      question: .costsAndBenefits, text: AdviceTexts.money(balance, held.count - without.count),
      open: without.isEmpty ? nil : AdviceTexts.noAmount(without), short: amount(balance))
  }

  private func open(_ question: AdviceReport.Question, _ why: Phrase) -> AdviceReport.Answer {
    .init(question: question, text: Phrase(verbatim: ""), open: why, short: JobCarving.Answer.unknown.word)
  }
}
