import Interchange

/// What happens in one imagined year: who stops when, and which course starts how much later.
///
/// Every seeker and every course takes its draws whether they matter or not, so that plans with and without a reserve
/// are judged on the same years.
struct RobustDraws: Sendable {
  /// Weeks after the start of the contract in which the person stops; `nil`: stays for a year or more.
  private(set) var stopsAfter: [Int?]
  /// Weeks by which each course is late.
  private(set) var late: [Int]

  /// Courses that start as one group are late together, by what its first course drew.
  mutating func join(_ groups: [[Int]]) {
    for group in groups { for course in group { late[course] = late[group[0]] } }
  }

  init(stopsAfter: [Int?], late: [Int]) {
    self.stopsAfter = stopsAfter
    self.late = late
  }

  init(_ assumptions: RobustAssumptions, people: Int, courses: Int, _ random: inout SplitMix64) {
    let percent = assumptions.seekerStopsPercent
    stopsAfter = (0..<people).map { _ in
      // 5200 tickets a year, `percent` of them in each of its 52 weeks.
      let ticket = random.below(5200)
      return ticket < 52 * percent ? ticket / percent : nil
    }
    late = (0..<courses).map { _ in
      let isLate = random.below(100) < assumptions.courseMovesPercent
      let weeks = random.below(max(1, assumptions.courseMovesWeeks)) + 1
      return isLate && assumptions.courseMovesWeeks > 0 ? weeks : 0
    }
  }
}
