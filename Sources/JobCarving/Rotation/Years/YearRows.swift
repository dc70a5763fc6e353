/// What seekers' years use up together, row by row: courses, seekers, team places and mentor minutes by week, and the
/// priorities that a team can have covered at most.
struct YearRows {
  /// By row: places, minutes or priorities.
  private(set) var limits: [Int] = []
  /// How many of them count as one in the program, so that its numbers are of one size.
  private(set) var scales: [Int] = []
  private let model: RotationModel
  /// First row by course, person, team and so on; −1: none.
  private var courseRow: [Int]
  private var personRow: [Int]
  private var teamRow: [Int]
  /// By position: first rows of its own mentors and of all mentors linked with them.
  private var mentorRows: [[Int]]
  private var countRow: [Int]
  private var totalRow = -1

  /// - Parameters:
  ///   - state: What is used up already.
  ///   - most: Priorities that each team can have covered, by team; empty: no such rows.
  ///   - total: Priorities that all can have covered together.
  init(
    _ model: RotationModel, courses: [Int], people: [Int], besides state: RotationState, most: [Int] = [],
    total: Int? = nil
  ) {
    self.model = model
    let weeks = model.weeks
    courseRow = Array(repeating: -1, count: model.courses.count)
    personRow = Array(repeating: -1, count: model.people.count)
    teamRow = Array(repeating: -1, count: model.teamLimits.count)
    countRow = teamRow
    mentorRows = Array(repeating: [], count: model.positionIDs.count)
    for course in courses { courseRow[course] = addRow(1) }
    for person in people { personRow[person] = addRow(1) }
    var groups: [Int: Int] = [:]
    let usesMentors = model.mentorCovering > 0 || model.mentorPreparing > 0
    for course in courses {
      if let team = model.courses[course].team, teamRow[team] < 0 {
        teamRow[team] = limits.count
        for week in team * weeks..<(team + 1) * weeks { addRow(model.teamLimits[team] - state.away[week]) }
        if !most.isEmpty { countRow[team] = addRow(most[team]) }
      }
      let position = model.courses[course].position
      guard usesMentors, mentorRows[position].isEmpty else { continue }
      let index = model.mentoring.groupOf[position]
      let group = model.mentoring.groups[index]
      if !group.isUniform {
        mentorRows[position].append(limits.count)
        let capacity = model.mentoring.capacity(of: position)
        for week in 0..<weeks { addRow(capacity[week] - state.demand[position * weeks + week], scale: 60) }
      }
      if groups[index] == nil {
        groups[index] = limits.count
        for week in 0..<weeks {
          let used = group.positions.reduce(0) { $0 + state.demand[$1 * weeks + week] }
          addRow(group.capacity[week] - used, scale: 60)
        }
      }
      mentorRows[position].append(groups[index] ?? 0)
    }
    if let total { totalRow = addRow(total) }
  }

  @discardableResult
  private mutating func addRow(_ limit: Int, scale: Int = 1) -> Int {
    limits.append(max(0, limit))
    scales.append(scale)
    return limits.count - 1
  }

  func row(ofPerson person: Int) -> Int { personRow[person] }

  /// Calls `body` with each row that a cover uses, and how much of it; preparation comes besides.
  func forEachUse(_ cover: Cover, _ body: (_ row: Int, _ amount: Int) -> Void) {
    let course = model.courses[cover.course]
    if courseRow[cover.course] >= 0 { body(courseRow[cover.course], 1) }
    let team = course.team ?? -1
    for week in model.start(cover).lessonWeeks {
      if team >= 0 { body(teamRow[team] + week, 1) }
      if model.mentorCovering > 0 { for first in mentorRows[course.position] { body(first + week, model.mentorCovering) } }
    }
    guard course.priority > 0 else { return }
    if team >= 0, countRow[team] >= 0 { body(countRow[team], course.priority) }
    if totalRow >= 0 { body(totalRow, course.priority) }
  }

  func forEachUse(ofPreparing position: Int, _ weeks: Range<Int>, _ body: (_ row: Int, _ amount: Int) -> Void) {
    guard model.mentorPreparing > 0 else { return }
    for first in mentorRows[position] { for week in weeks { body(first + week, model.mentorPreparing) } }
  }
}
