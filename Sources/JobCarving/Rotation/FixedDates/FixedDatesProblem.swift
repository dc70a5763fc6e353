package import Interchange

/// Work with fixed dates and who may do it (taken met vaste datums): who does what, with the fewest people?
///
/// Every job is done by one qualified worker and nobody does two jobs at the same time. With the weeks of training
/// known, the jobs are the absences to cover and the workers the seekers. Known as the shift minimisation personnel
/// task scheduling problem (Krishnamoorthy, Ernst and Baatar 2012).
package struct FixedDatesProblem: Hashable, Sendable {
  /// Work from `start` up to and not including `end`, in any unit of time.
  package struct Job: Hashable, Sendable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    package func overlaps(_ other: Job) -> Bool { start < other.end && other.start < end }
  }

  package let jobs: [Job]
  /// Per worker the numbers of the jobs that this worker may do, ascending.
  package let qualified: [[Int]]
  /// Per job the workers who may do it, ascending.
  package let workersOfJob: [[Int]]

  /// Checks the values: `jobs` counted from 0, `qualified` one list of job numbers a worker, in any order.
  package init(jobs: [Job], qualified: [[Int]]) throws(FixedDatesError) {
    if let index = jobs.firstIndex(where: { $0.end <= $0.start }) { throw .endsBeforeStart(job: index) }
    var workersOfJob = Array(repeating: [Int](), count: jobs.count)
    var lists: [[Int]] = []
    for (worker, list) in qualified.enumerated() {
      let sorted = list.sorted()
      var unique: [Int] = []
      for job in sorted where unique.last != job {
        guard jobs.indices.contains(job) else { throw .unknownJob(job, worker: worker) }
        unique.append(job)
        workersOfJob[job].append(worker)
      }
      lists.append(unique)
    }
    self.jobs = jobs
    self.qualified = lists
    self.workersOfJob = workersOfJob
  }
}

/// Values that make no problem, as opposed to a problem without a plan.
package enum FixedDatesError: Error, Hashable, Sendable {
  case endsBeforeStart(job: Int)
  case unknownJob(Int, worker: Int)

  package var message: Phrase {
    switch self {
    case .endsBeforeStart(let job):
      Phrase(nl: "Taak \(job) eindigt niet na haar begin.", en: "Job \(job) does not end after its start.")
    case .unknownJob(let job, let worker):
      Phrase(
        nl: "Persoon \(worker) noemt taak \(job), maar die bestaat niet.",
        en: "Worker \(worker) names job \(job), which does not exist.")
    }
  }
}

/// Who does which job (verdeling): one worker per job.
package struct FixedDatesPlan: Hashable, Sendable {
  package var workerOfJob: [Int]

  package init(workerOfJob: [Int]) { self.workerOfJob = workerOfJob }

  /// The workers with at least one job, ascending.
  package var workers: [Int] {
    var result: [Int] = []
    for worker in workerOfJob.sorted() where result.last != worker { result.append(worker) }
    return result
  }

  /// The first broken rule, recomputed from the problem alone; `nil` when all are kept.
  package func brokenRule(in problem: FixedDatesProblem) -> Phrase? {
    guard workerOfJob.count == problem.jobs.count else {
      return Phrase(nl: "Niet elke taak heeft een persoon.", en: "Not every job has a worker.")
    }
    var jobs = Array(repeating: [Int](), count: problem.qualified.count)
    for (job, worker) in workerOfJob.enumerated() {
      guard jobs.indices.contains(worker), problem.workersOfJob[job].contains(worker) else {
        return Phrase(
          nl: "Persoon \(worker) mag taak \(job) niet doen.", en: "Worker \(worker) may not do job \(job).")
      }
      jobs[worker].append(job)
    }
    for (worker, list) in jobs.enumerated() {
      let sorted = list.sorted { problem.jobs[$0].start < problem.jobs[$1].start }
      for (a, b) in zip(sorted, sorted.dropFirst()) where problem.jobs[a].overlaps(problem.jobs[b]) {
        return Phrase(
          nl: "Persoon \(worker) doet taak \(a) en \(b) tegelijk.",
          en: "Worker \(worker) does jobs \(a) and \(b) at the same time.")
      }
    }
    return nil
  }
}
