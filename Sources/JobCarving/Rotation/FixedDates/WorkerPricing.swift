/// The jobs worth most that one worker can do without overlap: weighted interval scheduling, per worker.
struct WorkerPricing {
  /// Per worker the jobs by end, and for each the number of jobs of that worker that end before it starts.
  private let order: [[Int32]]
  private let before: [[Int32]]

  init(_ problem: FixedDatesProblem) {
    var order: [[Int32]] = []
    var before: [[Int32]] = []
    for list in problem.qualified {
      let sorted = list.sorted { (problem.jobs[$0].end, $0) < (problem.jobs[$1].end, $1) }
      let ends = sorted.map { problem.jobs[$0].end }
      before.append(
        sorted.map { job in
          let start = problem.jobs[job].start
          var (low, high) = (0, ends.count)
          while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= start { low = middle + 1 } else { high = middle }
          }
          return Int32(low)
        })
      order.append(sorted.map { Int32($0) })
    }
    self.order = order
    self.before = before
  }

  /// The highest total weight and the jobs that have it; jobs of weight 0 or less are left out.
  func best(_ worker: Int, weights: [Int]) -> (weight: Int, jobs: [Int]) {
    let (order, before) = (order[worker], before[worker])
    var totals = Array(repeating: 0, count: order.count + 1)
    for index in order.indices {
      totals[index + 1] = max(totals[index], totals[Int(before[index])] + weights[Int(order[index])])
    }
    var jobs: [Int] = []
    var index = order.count
    while index > 0 {
      if totals[index] == totals[index - 1] {
        index -= 1
      } else {
        jobs.append(Int(order[index - 1]))
        index = Int(before[index - 1])
      }
    }
    return (totals[order.count], jobs)
  }

  /// Per worker the most jobs that this worker can do.
  static func longestChains(_ problem: FixedDatesProblem) -> [Int] {
    let pricing = WorkerPricing(problem)
    let ones = Array(repeating: 1, count: problem.jobs.count)
    return problem.qualified.indices.map { pricing.best($0, weights: ones).weight }
  }
}
