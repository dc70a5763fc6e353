/// How often each point of the comparison stands in the way of something, with the first pair that showed it.
///
/// Points are small numbers; of two that are met as often the one that was met first anywhere counts.
struct PointTally {
  struct Top {
    var count: Int
    var task: Int
    var person: Int
  }

  private var counts: [Int32]
  private var tasks: [Int32]
  private var people: [Int32]
  private let points: Int

  init(rows: Int, points: Int) {
    self.points = points
    counts = Array(repeating: 0, count: rows * points)
    (tasks, people) = (counts, counts)
  }

  mutating func add(_ row: Int, _ point: Int, task: Int, person: Int) {
    let place = row * points + point
    if counts[place] == 0 {
      (tasks[place], people[place]) = (Int32(truncatingIfNeeded: task), Int32(truncatingIfNeeded: person))
    }
    counts[place] += 1
  }

  mutating func clear(_ row: Int) { for place in row * points..<(row + 1) * points { counts[place] = 0 } }

  /// - Parameter rank: when each point was met first.
  func top(_ row: Int, rank: [Int]) -> Top? {
    var best: Int?
    for point in 0..<points where counts[row * points + point] > 0 {
      guard let known = best else {
        best = point
        continue
      }
      let (new, old) = (counts[row * points + point], counts[row * points + known])
      if new > old || (new == old && rank[point] < rank[known]) { best = point }
    }
    return best.map { point in
      let place = row * points + point
      return Top(count: Int(counts[place]), task: Int(tasks[place]), person: Int(people[place]))
    }
  }
}
