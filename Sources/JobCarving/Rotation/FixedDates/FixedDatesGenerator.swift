/// Makes problems with fixed dates of both published classes: same seed, same problem.
///
/// Written after the published descriptions and headers, not after anybody's program: times are minutes of a day.
package struct FixedDatesGenerator {
  package var workers: Int
  package var jobs: Int

  package init(workers: Int, jobs: Int) {
    self.workers = workers
    self.jobs = jobs
  }

  /// Overlap decides: a plan for five of every six workers is hidden in it that fills 90 % of their day.
  ///
  /// The jobs of the hidden plan are spread evenly over its workers; further qualifications are drawn with
  /// `skillPercent` for each pair of a worker and a job (Krishnamoorthy, Ernst and Baatar 2012: 33 or 66). The workers
  /// outside of the plan are qualified by that draw alone.
  package func overlap(skillPercent: Int, seed: UInt64) -> FixedDatesProblem? {
    var random = SplitMix64(seed: seed)
    let horizon = 1440
    let planned = max(1, min(jobs, (workers * 5 + 5) / 6))
    guard workers > 0, jobs > 0, jobs <= planned * 100 else { return nil }
    var list: [FixedDatesProblem.Job] = []
    var hidden: [Int] = []
    for worker in 0..<planned {
      let count = (jobs - worker + planned - 1) / planned
      let lengths = shares(of: horizon * 9 / 10, count: count, least: horizon * 6 / 10 / count, random: &random)
      let pauses = shares(of: horizon - horizon * 9 / 10, count: count + 1, least: 0, random: &random)
      var time = 0
      for (length, pause) in zip(lengths, pauses) {
        list.append(.init(start: time + pause, end: time + pause + length))
        hidden.append(worker)
        time += pause + length
      }
    }
    shuffle(&list, &hidden, &random)
    var qualified = Array(repeating: [Int](), count: workers)
    for worker in 0..<workers {
      for job in list.indices where hidden[job] == worker || random.below(100) < skillPercent {
        qualified[worker].append(job)
      }
    }
    return try? FixedDatesProblem(jobs: list, qualified: qualified)
  }

  /// Qualification decides: workers have shifts of eight hours at six times of the day, and may do a job only within
  /// their shift, and there 75 to 100 % of the jobs.
  ///
  /// Jobs last 15 to 120 minutes; the rest of the published class is known from its files only, which come from a
  /// shift design solved before: the maximum overlap is far below the number of workers needed.
  package func qualification(seed: UInt64) -> FixedDatesProblem? {
    var random = SplitMix64(seed: seed)
    guard workers > 0, jobs > 0 else { return nil }
    let shifts = min(6, workers)
    let starts = (0..<shifts).map { 360 + 210 * $0 + 15 * random.below(9) }
    let length = 480
    var list: [FixedDatesProblem.Job] = []
    for _ in 0..<jobs {
      let start = starts[random.below(shifts)]
      let duration = 15 + random.below(106)
      let begin = start + random.below(length - duration + 1)
      list.append(.init(start: begin, end: begin + duration))
    }
    list.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var qualified = Array(repeating: [Int](), count: workers)
    for worker in 0..<workers {
      let start = starts[worker % shifts]
      let share = 75 + random.below(26)
      for (job, time) in list.enumerated() where time.start >= start && time.end <= start + length {
        if random.below(100) < share { qualified[worker].append(job) }
      }
    }
    // A job that nobody drew goes to the first worker whose shift it lies in.
    for (job, time) in list.enumerated() where !qualified.contains(where: { $0.contains(job) }) {
      let shift = starts.firstIndex { time.start >= $0 && time.end <= $0 + length } ?? 0
      qualified[shift].append(job)
    }
    return try? FixedDatesProblem(jobs: list, qualified: qualified)
  }

  /// Splits a total into parts of at least `least` at random.
  private func shares(of total: Int, count: Int, least: Int, random: inout SplitMix64) -> [Int] {
    let free = max(0, total - least * count)
    let cuts = (0..<count - 1).map { _ in random.below(free + 1) }.sorted()
    return zip([0] + cuts, cuts + [free]).map { $1 - $0 + least }
  }

  private func shuffle(
    _ list: inout [FixedDatesProblem.Job], _ hidden: inout [Int], _ random: inout SplitMix64
  ) {
    for index in stride(from: list.count - 1, to: 0, by: -1) {
      let other = random.below(index + 1)
      list.swapAt(index, other)
      hidden.swapAt(index, other)
    }
  }
}
