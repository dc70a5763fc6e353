/// Which mentors can guide at which positions, and whether their hours are enough in a week.
///
/// The seekers at one position may be shared out over its mentors, so a week is a small transport problem. Where all
/// mentors of a group serve the same positions a sum decides; otherwise augmenting paths do.
struct MentorNetwork: Sendable {
  /// Positions that are linked by shared mentors.
  struct Group: Sendable {
    var positions: [Int]
    var guides: [Int]
    /// Every mentor serves every position.
    var isUniform: Bool
    /// Minutes of all mentors together, by week.
    var capacity: [Int]
  }

  private(set) var groups: [Group] = []
  /// Index of the group by position.
  private(set) var groupOf: [Int]
  let weeks: Int
  private let guidePositions: [[Int]]
  private var guideCapacity: [[Int]]

  init(guides: [RotationModel.Guide], positions: Int, weeks: Int) {
    self.weeks = weeks
    guidePositions = guides.map(\.positions)
    guideCapacity = guides.map(\.capacity)
    groupOf = Array(repeating: -1, count: positions)
    for position in 0..<positions where groupOf[position] < 0 {
      var members = [position]
      groupOf[position] = groups.count
      var next = 0
      while next < members.count {
        for guide in guides where guide.positions.contains(members[next]) {
          for other in guide.positions where groupOf[other] < 0 {
            groupOf[other] = groups.count
            members.append(other)
          }
        }
        next += 1
      }
      members.sort()
      let serving = guides.indices.filter {
        !guides[$0].positions.isEmpty && groupOf[guides[$0].positions[0]] == groups.count
      }
      groups.append(
        Group(
          positions: members, guides: serving, isUniform: serving.allSatisfy { guides[$0].positions == members },
          capacity: (0..<weeks).map { week in serving.reduce(0) { $0 + guides[$1].capacity[week] } }))
    }
  }

  /// The network when one mentor has more minutes in each week in which there are any.
  func with(_ minutes: Int, moreFor guide: Int) -> MentorNetwork {
    var changed = self
    for week in 0..<weeks where guideCapacity[guide][week] > 0 {
      changed.guideCapacity[guide][week] += minutes
      for group in groups.indices where groups[group].guides.contains(guide) {
        changed.groups[group].capacity[week] += minutes
      }
    }
    return changed
  }

  /// Minutes by week of all mentors who can guide at a position.
  func capacity(of position: Int) -> [Int] {
    let serving = groups[groupOf[position]].guides.filter { guidePositions[$0].contains(position) }
    return (0..<weeks).map { week in serving.reduce(0) { $0 + guideCapacity[$1][week] } }
  }

  /// - Parameter demand: minutes by position and week, at `position * weeks + week`.
  func fits(_ demand: [Int], group index: Int, week: Int) -> Bool {
    let group = groups[index]
    var total = 0
    for position in group.positions { total += demand[position * weeks + week] }
    if total > group.capacity[week] { return false }
    if total == 0 || group.isUniform { return true }
    return shares(demand, group: index, week: week).missing == 0
  }

  /// Shares one week's demand out over the mentors of a group.
  /// - Returns: minutes by mentor of the group, in its order, and the minutes for which there is no mentor.
  func shares(_ demand: [Int], group index: Int, week: Int) -> (minutes: [Int], missing: Int) {
    let group = groups[index]
    var given = Array(repeating: Array(repeating: 0, count: group.guides.count), count: group.positions.count)
    var used = Array(repeating: 0, count: group.guides.count)
    var missing = 0
    for p in group.positions.indices {
      var left = demand[group.positions[p] * weeks + week]
      while left > 0, let moved = augment(group, from: p, most: left, week: week, given: &given, used: &used) {
        left -= moved
      }
      missing += left
    }
    return (used, missing)
  }

  /// Finds room for some minutes of one position, moving those of others between mentors where that helps.
  private func augment(
    _ group: Group, from start: Int, most: Int, week: Int, given: inout [[Int]], used: inout [Int]
  ) -> Int? {
    var cameFrom = Array(repeating: -1, count: group.guides.count)
    var reachedBy = Array(repeating: -1, count: group.positions.count)
    var queue = [start]
    var next = 0
    while next < queue.count {
      let p = queue[next]
      next += 1
      for g in group.guides.indices where cameFrom[g] < 0 {
        guard guidePositions[group.guides[g]].contains(group.positions[p]) else { continue }
        cameFrom[g] = p
        let room = guideCapacity[group.guides[g]][week] - used[g]
        if room > 0 {
          var amount = min(most, room)
          var (guide, position) = (g, p)
          while position != start {
            let before = reachedBy[position]
            amount = min(amount, given[position][before])
            (guide, position) = (before, cameFrom[before])
          }
          (guide, position) = (g, p)
          used[g] += amount
          given[position][guide] += amount
          while position != start {
            let before = reachedBy[position]
            given[position][before] -= amount
            (guide, position) = (before, cameFrom[before])
            given[position][guide] += amount
          }
          return amount
        }
        for other in group.positions.indices where other != start && reachedBy[other] < 0 && given[other][g] > 0 {
          reachedBy[other] = g
          queue.append(other)
        }
      }
    }
    return nil
  }
}
