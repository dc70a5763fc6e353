/// A search that throws jobs out to make room (verdringing): the pool of jobs without a worker has to become empty.
///
/// A job from the pool goes to the open worker where it costs least; the jobs in its way go into the pool. Jobs that
/// are often in the pool cost more and more to throw out. When the pool is empty, one worker is closed and the search
/// goes on with one worker less. After Nagata and Bräysy (2009), who remove vehicles that way.
struct EjectionSearch {
  let problem: FixedDatesProblem
  private(set) var random: SplitMix64
  /// The best complete plan so far.
  private(set) var best: FixedDatesPlan?
  private(set) var bestWorkers = Int.max

  private var workerOfJob: [Int]
  /// The jobs being done, worker after worker and in no order: those of a worker begin at `first`.
  private var slots: [Int32]
  private var counts: [Int]
  private let first: [Int]
  private var isOpen: [Bool]
  private var openWorkers: [Int]
  private var pool: [Int] = []
  private var penalty: [Int]
  /// How often a worker was exchanged; the time between grows and shrinks, for nobody knows how long is best.
  private var exchanges = 0
  private let starts: [Int]
  private let ends: [Int]

  init(_ problem: FixedDatesProblem, seed: UInt64) {
    self.problem = problem
    random = SplitMix64(seed: seed)
    let (jobs, workers) = (problem.jobs.count, problem.qualified.count)
    workerOfJob = Array(repeating: -1, count: jobs)
    let room = WorkerPricing.longestChains(problem)
    var first: [Int] = []
    var total = 0
    for count in room {
      first.append(total)
      total += count
    }
    self.first = first
    slots = Array(repeating: 0, count: total)
    counts = Array(repeating: 0, count: workers)
    isOpen = Array(repeating: true, count: workers)
    openWorkers = Array(0..<workers)
    penalty = Array(repeating: 1, count: jobs)
    // Ranks instead of times: smaller numbers, and no arithmetic on what a file says.
    let times = Set(problem.jobs.flatMap { [$0.start, $0.end] }).sorted()
    let rank = Dictionary(uniqueKeysWithValues: zip(times, times.indices))
    starts = problem.jobs.map { rank[$0.start] ?? 0 }
    ends = problem.jobs.map { rank[$0.end] ?? 0 }
    pool = problem.jobs.indices.sorted { (starts[$0], ends[$0], $0) < (starts[$1], ends[$1], $1) }.reversed()
  }

  /// Searches for `iterations` steps or until a plan with `target` workers is found.
  mutating func run(iterations: Int, target: Int, budget: inout SearchBudget) {
    if pool.isEmpty, !settle(target) { return }
    var remaining = iterations
    var sinceProgress = 0
    var smallestPool = pool.count
    while remaining > 0, budget.next() {
      remaining -= 1
      insertOne()
      if pool.isEmpty {
        budget.improved()
        if !settle(target) { return }
        smallestPool = pool.count
        sinceProgress = 0
      } else if pool.count < smallestPool {
        smallestPool = pool.count
        sinceProgress = 0
      } else {
        sinceProgress += 1
        if sinceProgress >= 100 * EjectionSearch.luby(exchanges + 1), best != nil {
          exchanges += 1
          exchangeWorkers()
          smallestPool = pool.count
          sinceProgress = 0
        }
      }
    }
  }

  /// Goes on from a plan made elsewhere, possibly with jobs that nobody does (-1), with these workers open.
  mutating func restart(from assignment: [Int], open: [Int]) {
    for worker in counts.indices { counts[worker] = 0 }
    isOpen = Array(repeating: false, count: counts.count)
    for worker in open { isOpen[worker] = true }
    openWorkers = open.sorted()
    pool = []
    for (job, worker) in assignment.enumerated() {
      workerOfJob[job] = -1
      if worker >= 0, isOpen[worker], conflictCost(job, worker, limit: 1) == 0 {
        place(job, worker)
      } else {
        pool.append(job)
      }
    }
    for job in penalty.indices { penalty[job] = 1 }
  }

  /// 1, 1, 2, 1, 1, 2, 4, …: within a constant factor of the best restarts (Luby, Sinclair and Zuckerman 1993).
  static func luby(_ index: Int) -> Int {
    var index = index
    while true {
      var size = 1
      while size < index + 1 { size *= 2 }
      if size == index + 1 { return size / 2 }
      index -= size / 2 - 1
    }
  }

  // MARK: - One step

  private mutating func insertOne() {
    let at = random.below(pool.count)
    let job = pool[at]
    pool.swapAt(at, pool.count - 1)
    pool.removeLast()
    var cheapest = Int.max
    var chosen = -1
    var ties = 0
    for worker in problem.workersOfJob[job] where isOpen[worker] {
      let cost = conflictCost(job, worker, limit: cheapest)
      if cost < cheapest {
        (cheapest, chosen, ties) = (cost, worker, 1)
      } else if cost == cheapest {
        ties += 1
        if random.below(ties) == 0 { chosen = worker }
      }
    }
    guard chosen >= 0 else {
      pool.append(job)
      penalty[job] += 1
      openWorkerFor(job)
      return
    }
    if cheapest > 0 {
      penalty[job] += 1
      ejectConflicts(job, chosen)
    }
    place(job, chosen)
  }

  /// The penalties of the jobs in the way; anything above `limit` may be returned early.
  private func conflictCost(_ job: Int, _ worker: Int, limit: Int) -> Int {
    let (start, end) = (starts[job], ends[job])
    var cost = 0
    for slot in first[worker]..<first[worker] + counts[worker] {
      let other = Int(slots[slot])
      if starts[other] < end, start < ends[other] {
        cost += penalty[other]
        if cost > limit { return cost }
      }
    }
    return cost
  }

  private mutating func ejectConflicts(_ job: Int, _ worker: Int) {
    let (start, end) = (starts[job], ends[job])
    var slot = first[worker]
    while slot < first[worker] + counts[worker] {
      let other = Int(slots[slot])
      if starts[other] < end, start < ends[other] {
        counts[worker] -= 1
        slots[slot] = slots[first[worker] + counts[worker]]
        workerOfJob[other] = -1
        pool.append(other)
      } else {
        slot += 1
      }
    }
  }

  private mutating func place(_ job: Int, _ worker: Int) {
    slots[first[worker] + counts[worker]] = Int32(truncatingIfNeeded: job)
    counts[worker] += 1
    workerOfJob[job] = worker
  }

  // MARK: - Workers

  /// Keeps the complete plan and closes workers; `false` when the target is reached.
  private mutating func settle(_ target: Int) -> Bool {
    for worker in openWorkers where counts[worker] == 0 { isOpen[worker] = false }
    openWorkers.removeAll { !isOpen[$0] }
    if openWorkers.count < bestWorkers {
      bestWorkers = openWorkers.count
      best = FixedDatesPlan(workerOfJob: workerOfJob)
    }
    if bestWorkers <= target { return false }
    while openWorkers.count >= bestWorkers { close(lightWorker()) }
    return true
  }

  /// The one of three open workers whose jobs are cheapest to find a place for.
  private mutating func lightWorker() -> Int {
    var chosen = -1
    var lightest = Int.max
    for _ in 0..<3 {
      let worker = openWorkers[random.below(openWorkers.count)]
      var weight = 0
      for slot in first[worker]..<first[worker] + counts[worker] { weight += penalty[Int(slots[slot])] }
      if weight < lightest { (chosen, lightest) = (worker, weight) }
    }
    return chosen
  }

  private mutating func close(_ worker: Int) {
    for slot in first[worker]..<first[worker] + counts[worker] {
      workerOfJob[Int(slots[slot])] = -1
      pool.append(Int(slots[slot]))
    }
    counts[worker] = 0
    isOpen[worker] = false
    openWorkers.removeAll { $0 == worker }
  }

  /// Opens a closed worker who may do a job of the pool, in the place of an open one.
  private mutating func exchangeWorkers() {
    let job = pool[random.below(pool.count)]
    let closed = problem.workersOfJob[job].filter { !isOpen[$0] }
    guard !closed.isEmpty else { return }
    let opened = closed[random.below(closed.count)]
    close(lightWorker())
    open(opened)
  }

  /// A job that no open worker may do forces an exchange.
  private mutating func openWorkerFor(_ job: Int) {
    let candidates = problem.workersOfJob[job]
    guard !candidates.isEmpty else { return }
    if !openWorkers.isEmpty { close(lightWorker()) }
    open(candidates[random.below(candidates.count)])
  }

  private mutating func open(_ worker: Int) {
    guard !isOpen[worker] else { return }
    isOpen[worker] = true
    openWorkers.append(worker)
    openWorkers.sort()
  }
}
