/// Follows the linear program down to a plan (duik): the strongest column is kept, and the rest is solved again.
struct CoverDive {
  private let problem: FixedDatesProblem
  private let target: Int
  private(set) var workerOfJob: [Int]
  /// The workers that the dive ended with, at most `target`.
  private(set) var open: [Int] = []
  var isComplete: Bool { !workerOfJob.contains(-1) }

  /// Dives for a plan with at most `target` workers; the result may leave jobs without one (-1).
  ///
  /// - Parameter effort: pivots for each program per job and worker.
  init(
    _ problem: FixedDatesProblem, columns: [CoverMaster.Column], prices: [Int], target: Int, effort: Int, seed: UInt64,
    budget: inout SearchBudget
  ) {
    self.problem = problem
    self.target = target
    workerOfJob = Array(repeating: -1, count: problem.jobs.count)
    var random = SplitMix64(seed: seed)
    var columns = columns
    var prices = prices
    var wanted: [(worker: Int, part: Double)] = []
    while !isComplete, open.count < target, budget.stopReason == nil {
      guard let rest = Rest(problem, without: open, done: workerOfJob) else { break }
      let outcome = ColumnGeneration.solve(
        rest.problem, columns: rest.columns(columns), prices: rest.jobs.map { prices[$0] },
        limit: target - open.count + 1,
        pivots: effort * (rest.problem.jobs.count + rest.workers.count), seed: random.next(),
        budget: &budget)
      if outcome.bound > target - open.count || outcome.parts.isEmpty { break }
      columns = outcome.columns.map(rest.original)
      for (job, price) in zip(rest.jobs, outcome.prices) { prices[job] = price }
      let parts = outcome.parts.map { (column: rest.original($0.column), part: $0.part) }
      let ranked = parts.enumerated().sorted { ($0.element.part, $1.offset) > ($1.element.part, $0.offset) }
      wanted = rest.workers.map { worker in
        (worker, parts.reduce(0) { $0 + ($1.column.worker == worker ? $1.part : 0) })
      }
      // The strongest one always; further ones only where the program leaves no doubt.
      for (rank, entry) in ranked.enumerated() where rank == 0 || entry.element.part > 0.99 {
        keep(entry.element.column)
      }
    }
    for entry in wanted.sorted(by: { ($0.part, $1.worker) > ($1.part, $0.worker) })
    where open.count < target && entry.part > 0 && !open.contains(entry.worker) {
      open.append(entry.worker)
    }
    // A dive that ended early leaves room for workers that the program had no part for.
    for worker in problem.qualified.indices where open.count < target && !open.contains(worker) {
      open.append(worker)
    }
  }

  private mutating func keep(_ column: CoverMaster.Column) {
    let free = column.jobs.filter { workerOfJob[$0] < 0 }
    guard !free.isEmpty, open.count < target, !open.contains(column.worker) else { return }
    open.append(column.worker)
    for job in free { workerOfJob[job] = column.worker }
  }

  /// The jobs and workers that are left, numbered anew.
  private struct Rest {
    let problem: FixedDatesProblem
    let workers: [Int]
    let jobs: [Int]
    private let jobNumber: [Int]
    private let workerNumber: [Int]

    init?(_ problem: FixedDatesProblem, without used: [Int], done: [Int]) {
      var isUsed = Array(repeating: false, count: problem.qualified.count)
      for worker in used { isUsed[worker] = true }
      let jobs = done.indices.filter { done[$0] < 0 }
      let workers = problem.qualified.indices.filter { !isUsed[$0] }
      var jobNumber = Array(repeating: -1, count: done.count)
      for (number, job) in jobs.enumerated() { jobNumber[job] = number }
      var workerNumber = Array(repeating: -1, count: isUsed.count)
      for (number, worker) in workers.enumerated() { workerNumber[worker] = number }
      let lists = workers.map { worker in problem.qualified[worker].map { jobNumber[$0] }.filter { $0 >= 0 } }
      guard let rest = try? FixedDatesProblem(jobs: jobs.map { problem.jobs[$0] }, qualified: lists),
        !rest.workersOfJob.contains(where: \.isEmpty)
      else { return nil }
      self.problem = rest
      self.jobs = jobs
      self.workers = workers
      self.jobNumber = jobNumber
      self.workerNumber = workerNumber
    }

    func columns(_ columns: [CoverMaster.Column]) -> [CoverMaster.Column] {
      columns.compactMap { column in
        let worker = workerNumber[column.worker]
        let list = column.jobs.map { jobNumber[$0] }.filter { $0 >= 0 }
        return worker < 0 || list.isEmpty ? nil : CoverMaster.Column(worker: worker, jobs: list)
      }
    }

    func original(_ column: CoverMaster.Column) -> CoverMaster.Column {
      CoverMaster.Column(worker: workers[column.worker], jobs: column.jobs.map { jobs[$0] })
    }
  }
}
