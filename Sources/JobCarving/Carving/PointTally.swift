/// How often each point of the comparison stands in the way of something, with the first pair that showed it.
struct PointTally {
  struct Top {
    var count: Int
    var task: Int
    var person: Int
  }

  private var tops: [Top]

  init(points: Int) { tops = Array(repeating: Top(count: 0, task: 0, person: 0), count: points) }

  mutating func add(_ point: UInt8, task: Int, person: Int) {
    let point = Int(point)
    if tops[point].count == 0 { (tops[point].task, tops[point].person) = (task, person) }
    tops[point].count += 1
  }

  mutating func clear() { for point in tops.indices { tops[point].count = 0 } }

  /// The one that is met most; of two that are met as often the one that is compared first.
  var top: Top? {
    var best: Top?
    for top in tops where top.count > best?.count ?? 0 { best = top }
    return best
  }
}
