/// The rules of a redesign on nouns, each with its id: a redesign is judged by them from scratch, also one that came from
/// elsewhere (regels van het herontwerp).
///
/// The new jobs keep the rules of carving. Of positions: `somewhere` (every minute of every task is with somebody, once),
/// `position.hours` (no position gets more hours than it has work now), `position.keeps` (what a donor has to keep),
/// `position.able` (what a position takes over asks no more than its work now), `position.apart` (what it takes over goes
/// with the rest), `position.bond` (tasks that belong together come together), `stays` (who had a job keeps one) and
/// `told` (a condition that had a verdict in the carving plan keeps one: not answering never pays).
struct InclusiveRules {
  private let problem: CarvingProblem
  private let judge: QualityTable
  private let carving: CarvingPlan
  private let work: InclusiveWork
  private var organisation: Organisation { problem.organisation }

  init(_ problem: CarvingProblem, judge: QualityTable, from carving: CarvingPlan) {
    self.problem = problem
    self.judge = judge
    self.carving = carving
    work = InclusiveWork(problem.organisation, facts: problem.facts)
  }

  /// The rules that are broken, with what is in it; empty: none.
  func breaches(of plan: InclusivePlan) -> [RuleScore] {
    var jobs = carving
    jobs.jobs = plan.jobs
    let reading = PlanReading(jobs, of: problem)
    // What a donor keeps is asked below, of what it has after taking over.
    let rules = [
      CarvingRules.once, CarvingRules.released, CarvingRules.hours, CarvingRules.capability, CarvingRules.conflict,
      CarvingRules.bond, CarvingRules.licence, CarvingRules.pin, CarvingRules.timetable, CarvingRules.quality,
    ]
    let own: [(String, [String])] = [
      ("somewhere", somewhere(plan)), ("stays", stays(plan)), ("position.hours", hours(plan)),
      ("position.keeps", keeps(plan)), ("position.able", able(plan)), ("position.apart", apart(plan)),
      ("position.bond", bond(plan)), ("told", told(plan)),
    ]
    return rules.map { $0(reading) }.filter { $0.amount > 0 }
      + own.filter { !$0.1.isEmpty }.map { rule, ids in
        RuleScore(
          rule: rule, amount: ids.count, matches: ids.map { RuleScore.Match(people: [], tasks: [$0], amount: 1) })
      }
  }

  /// Minutes by position and task, after the redesign.
  func division(_ plan: InclusivePlan) -> [String: [String: Int]] {
    var result: [String: [String: Int]] = [:]
    let away = minutesAway(plan)
    for task in organisation.tasks where task.minutesPerWeek > 0 {
      let left = task.minutesPerWeek - (away[task.id] ?? 0)
      if left > 0 { result[task.position, default: [:]][task.id, default: 0] += left }
    }
    for move in takeovers(plan) { result[move.to.id, default: [:]][move.task, default: 0] += move.minutes }
    return result
  }

  /// Work that a position gets which is another one's now.
  func takeovers(_ plan: InclusivePlan) -> [WorkMove] {
    plan.moves.filter { $0.to.kind == .position && organisation.task($0.task)?.position != $0.to.id }
  }

  private func minutesAway(_ plan: InclusivePlan) -> [String: Int] {
    var away: [String: Int] = [:]
    for part in plan.jobs.flatMap(\.tasks) { away[part.task, default: 0] += part.freedMinutes }
    for move in takeovers(plan) { away[move.task, default: 0] += move.minutes }
    return away
  }

  private func somewhere(_ plan: InclusivePlan) -> [String] {
    let away = minutesAway(plan)
    var wrong = organisation.tasks.filter { ($0.minutesPerWeek) < (away[$0.id] ?? 0) }.map(\.id)
    // What the moves say has to be the difference between the two plans.
    var jobs: [String: Int] = [:]
    for part in plan.jobs.flatMap(\.tasks) { jobs[part.task, default: 0] += part.freedMinutes }
    for part in carving.jobs.flatMap(\.tasks) { jobs[part.task, default: 0] -= part.freedMinutes }
    for move in plan.moves {
      if move.from.kind == .person { jobs[move.task, default: 0] += move.minutes }
      if move.to.kind == .person { jobs[move.task, default: 0] -= move.minutes }
    }
    wrong += jobs.filter { $0.value != 0 }.map(\.key).sorted()
    return wrong + plan.moves.filter { $0.minutes <= 0 }.map(\.task)
  }

  private func stays(_ plan: InclusivePlan) -> [String] {
    let placed = Set(plan.jobs.map { "\($0.person) \($0.copy)" })
    return carving.jobs.filter { !placed.contains("\($0.person) \($0.copy)") }.map(\.person)
  }

  /// Positions whose work is other than now, with what they have then.
  private func changed(_ plan: InclusivePlan) -> [(index: Int, work: [String: Int])] {
    let (then, takers) = (division(plan), Set(takeovers(plan).map(\.to.id)))
    return organisation.positions.indices.compactMap { index in
      let id = organisation.positions[index].id
      let now = organisation.tasks.filter { $0.position == id && $0.minutesPerWeek > 0 }
      let work = then[id] ?? [:]
      let isSame = !takers.contains(id) && now.allSatisfy { work[$0.id] == $0.minutesPerWeek }
      return isSame || now.isEmpty && work.isEmpty ? nil : (index, work)
    }
  }

  private func now(_ index: Int) -> Int {
    organisation.tasks.reduce(0) {
      $0 + ($1.position == organisation.positions[index].id ? max(0, $1.minutesPerWeek) : 0)
    }
  }

  private func hours(_ plan: InclusivePlan) -> [String] {
    changed(plan).filter { $0.work.values.reduce(0, +) > now($0.index) }.map { organisation.positions[$0.index].id }
  }

  private func keeps(_ plan: InclusivePlan) -> [String] {
    let limits = CarvingRules.donorLimits(of: organisation)
    let touched = Set(plan.moves.flatMap { [$0.from, $0.to] }.filter { $0.kind == .position }.map(\.id))
    return changed(plan).filter { index, work in
      let limit = limits[index]
      let minutes = work.values.reduce(0, +)
      let told = organisation.tasks.filter { $0.isLight != nil && work[$0.id] != nil }
      let light = told.reduce(0) { $0 + ($1.isLight == true ? work[$1.id] ?? 0 : 0) }
      let known = told.reduce(0) { $0 + (work[$1.id] ?? 0) }
      return minutes < limit.listed - limit.movable || work.count < limit.minimumTasks
        || light * limit.lightDenominator < limit.lightNumerator * known
        // A plan may take all of a position's work where the scenario lets it; a redesign adds no such position.
        || minutes == 0 && touched.contains(organisation.positions[index].id)
    }.map { organisation.positions[$0.index].id }
  }

  private func able(_ plan: InclusivePlan) -> [String] {
    takeovers(plan).filter { move in
      guard let task = problem.facts.taskNumber[move.task],
        let position = organisation.positions.firstIndex(where: { $0.id == move.to.id })
      else { return true }
      return !work.mayTake(position, task: task, from: problem.facts.positionOfTask[task])
    }.map(\.task)
  }

  private func apart(_ plan: InclusivePlan) -> [String] {
    let then = division(plan)
    return takeovers(plan).filter { move in
      guard let task = organisation.task(move.task) else { return true }
      return (then[move.to.id] ?? [:]).keys.sorted().contains { id in
        guard id != task.id, let other = organisation.task(id) else { return false }
        let isOneBond = !task.bond.isEmpty && task.bond == other.bond
        return !isOneBond && CarvingRules.areApart(task, other, organisation.scenario.conflicts)
      }
    }.map(\.task)
  }

  private func bond(_ plan: InclusivePlan) -> [String] {
    let then = division(plan)
    return takeovers(plan).filter { move in
      guard let task = organisation.task(move.task), !task.bond.isEmpty else { return false }
      return organisation.tasks.contains {
        $0.bond == task.bond && $0.minutesPerWeek > 0 && (then[move.to.id]?[$0.id] ?? 0) < $0.minutesPerWeek
      }
    }.map(\.task)
  }

  private func told(_ plan: InclusivePlan) -> [String] {
    var wrong: [String] = []
    func compare(_ before: JobQuality?, _ after: JobQuality?, _ id: String) {
      guard let before, let after else { return }
      let isLost = zip(before.conditions, after.conditions).contains { $0.colour != .unknown && $1.colour == .unknown }
      if isLost { wrong.append(id) }
    }
    var before = plan
    (before.jobs, before.moves) = (carving.jobs, [])
    let (then, now) = (division(before), division(plan))
    for (index, position) in organisation.positions.enumerated() where then[position.id] != now[position.id] {
      compare(quality(index, then[position.id] ?? [:]), quality(index, now[position.id] ?? [:]), position.id)
    }
    for job in plan.jobs {
      guard let former = carving.jobs.first(where: { $0.person == job.person && $0.copy == job.copy }),
        former.tasks != job.tasks
      else { continue }
      compare(judge.quality(of: former), judge.quality(of: job), job.person)
    }
    return wrong
  }

  /// The judgement of a position with this work; `nil` without any.
  func quality(_ position: Int, _ work: [String: Int]) -> JobQuality? {
    donorQuality(position, work)?.after
  }

  func donorQuality(_ position: Int, _ work: [String: Int]) -> DonorQuality? {
    let parts = organisation.tasks.indices.compactMap { task in
      work[organisation.tasks[task].id].map { QualityTable.Part(task: task, minutes: $0, freed: $0) }
    }
    return parts.isEmpty ? nil : judge.quality(ofPosition: position, later: parts)
  }
}
