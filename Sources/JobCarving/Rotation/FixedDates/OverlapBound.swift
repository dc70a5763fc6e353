import Interchange

/// What the jobs of one moment say: as many workers as jobs, and each of them another one who may do it.
enum OverlapBound {
  /// The jobs of the moment with the most of them: no plan has fewer workers than these are.
  static func busiest(_ problem: FixedDatesProblem) -> [Int] {
    var most: [Int] = []
    var running: [Int] = []
    for event in events(problem) {
      if event.isStart { running.append(event.job) } else { running.removeAll { $0 == event.job } }
      if running.count > most.count { most = running }
    }
    return most.sorted()
  }

  /// Why there is no plan, when the jobs of one moment cannot all be given to different workers who may do them.
  ///
  /// A matching is carried along through time and repaired when a job begins; where that fails, the jobs reached have
  /// together fewer workers than they are themselves (Hall 1935).
  static func reasonForNoPlan(_ problem: FixedDatesProblem) -> Phrase? {
    let nobody = problem.workersOfJob.indices.filter { problem.workersOfJob[$0].isEmpty }
    if !nobody.isEmpty { return FixedDatesTexts.nobodyQualified(nobody) }
    var jobOfWorker = Array(repeating: -1, count: problem.qualified.count)
    var workerOfJob = Array(repeating: -1, count: problem.jobs.count)
    for event in events(problem) {
      if !event.isStart {
        jobOfWorker[workerOfJob[event.job]] = -1
        continue
      }
      // Breadth first from the new job; `cameFrom` is the job through which a worker was reached.
      var cameFrom = Array(repeating: -1, count: problem.qualified.count)
      var queue = [event.job]
      var head = 0
      var free = -1
      while head < queue.count, free < 0 {
        let job = queue[head]
        head += 1
        for worker in problem.workersOfJob[job] where cameFrom[worker] < 0 {
          cameFrom[worker] = job
          if jobOfWorker[worker] < 0 {
            free = worker
            break
          }
          queue.append(jobOfWorker[worker])
        }
      }
      guard free >= 0 else { return FixedDatesTexts.tooFewAtOnce(jobs: queue.sorted(), workers: queue.count - 1) }
      while free >= 0 {
        let job = cameFrom[free]
        let previous = workerOfJob[job]
        jobOfWorker[free] = job
        workerOfJob[job] = free
        free = job == event.job ? -1 : previous
      }
    }
    return nil
  }

  /// Starts and ends by time; at the same time ends come first, for work ends before the next begins.
  private static func events(_ problem: FixedDatesProblem) -> [(time: Int, isStart: Bool, job: Int)] {
    let all = problem.jobs.enumerated().flatMap { job, times in
      [(time: times.start, isStart: true, job: job), (time: times.end, isStart: false, job: job)]
    }
    return all.sorted { ($0.time, $0.isStart ? 1 : 0, $0.job) < ($1.time, $1.isStart ? 1 : 0, $1.job) }
  }
}
