/// Proves that no plan has so few workers, or finds one, by dividing cases (branch and price).
///
/// A case says who does a job that the linear program shares between workers: this worker, or not this worker. Both
/// only take qualifications away, so every case is a problem of the same kind with its own bound.
struct CoverBranching {
  enum Answer {
    case plan(FixedDatesPlan)
    /// Proven: there is no plan with so few workers.
    case none
    /// The budget or the number of cases ended before.
    case unknown
  }

  private struct Case {
    var problem: FixedDatesProblem
    var columns: [CoverMaster.Column]
    var prices: [Int]?
  }

  /// Looks for a plan with at most `target` workers, in at most `limit` cases.
  func search(
    _ problem: FixedDatesProblem, columns: [CoverMaster.Column], target: Int, limit: Int, seed: UInt64,
    budget: inout SearchBudget
  ) -> Answer {
    var stack = [Case(problem: problem, columns: columns)]
    var cases = 0
    while let next = stack.popLast() {
      if cases >= limit || budget.checkClock() { return .unknown }
      cases += 1
      if OverlapBound.reasonForNoPlan(next.problem) != nil { continue }
      let outcome = ColumnGeneration.solve(
        next.problem, columns: next.columns, prices: next.prices, limit: target + 1,
        pivots: 20 * (problem.jobs.count + problem.qualified.count), seed: seed &+ UInt64(cases),
        budget: &budget)
      if outcome.bound > target { continue }
      if budget.stopReason != nil { return .unknown }
      if let plan = plan(outcome.parts, next.problem), plan.workers.count <= target { return .plan(plan) }
      guard let (job, worker) = sharedJob(outcome.parts, next.problem) else {
        // Every job has one worker left, and the plan that this gives is none.
        continue
      }
      stack.append(restrict(next.problem, outcome) { $0 != worker || $1 != job })
      stack.append(restrict(next.problem, outcome) { $0 == worker || $1 != job })
    }
    return .none
  }

  private func restrict(
    _ problem: FixedDatesProblem, _ outcome: ColumnGeneration.Outcome, keeping: (_ worker: Int, _ job: Int) -> Bool
  ) -> Case {
    let lists = problem.qualified.enumerated().map { worker, jobs in jobs.filter { keeping(worker, $0) } }
    let columns: [CoverMaster.Column] = outcome.columns.compactMap { column in
      let jobs = column.jobs.filter { keeping(column.worker, $0) }
      return jobs.isEmpty ? nil : CoverMaster.Column(worker: column.worker, jobs: jobs)
    }
    guard let restricted = try? FixedDatesProblem(jobs: problem.jobs, qualified: lists) else {
      preconditionFailure("Taking qualifications away keeps a problem valid.")
    }
    return Case(problem: restricted, columns: columns, prices: outcome.prices)
  }

  /// The job and worker whose share is nearest to a whole one without being one; else any job with a choice.
  private func sharedJob(
    _ parts: [(column: CoverMaster.Column, part: Double)], _ problem: FixedDatesProblem
  ) -> (job: Int, worker: Int)? {
    var shares: [Int: Double] = [:]
    let workers = problem.qualified.count
    for (column, part) in parts {
      for job in column.jobs { shares[job * workers + column.worker, default: 0] += part }
    }
    var best: (job: Int, worker: Int)?
    var highest = 0.0
    for (key, share) in shares.sorted(by: { $0.key < $1.key }) where share < 0.99 && share > highest + 1e-9 {
      guard problem.workersOfJob[key / workers].count > 1 else { continue }
      (highest, best) = (share, (key / workers, key % workers))
    }
    if let best { return best }
    guard let job = problem.workersOfJob.firstIndex(where: { $0.count > 1 }) else { return nil }
    return (job, problem.workersOfJob[job][0])
  }

  /// The plan in which every job is done by the strongest column that has it, when it is one.
  private func plan(
    _ parts: [(column: CoverMaster.Column, part: Double)], _ problem: FixedDatesProblem
  ) -> FixedDatesPlan? {
    var plan = FixedDatesPlan(workerOfJob: Array(repeating: -1, count: problem.jobs.count))
    for (column, part) in parts where part > 0.5 { for job in column.jobs { plan.workerOfJob[job] = column.worker } }
    for (job, workers) in problem.workersOfJob.enumerated() where plan.workerOfJob[job] < 0 && workers.count == 1 {
      plan.workerOfJob[job] = workers[0]
    }
    return plan.brokenRule(in: problem) == nil ? plan : nil
  }
}
