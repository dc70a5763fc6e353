/// What seekers' years use up together, row by row: courses, seekers, team places and mentors by week, and the
/// priorities that a team can have covered at most.
struct YearRows {
  private struct MentorRow {
    var row: Int
    var facet: MentorFacets.Facet
  }

  /// By row: places or priorities.
  private(set) var limits: [Int] = []
  private let model: RotationModel
  /// First row by course, person, team and so on; −1: none.
  private var courseRow: [Int]
  private var personRow: [Int]
  private var teamRow: [Int]
  private var countRow: [Int]
  private var totalRow = -1
  /// By position: its own mentors and all mentors linked with them, as indices into `mentorRows` by week.
  private var mentorSets: [[Int]]
  private var mentorRows: [[MentorRow]] = []

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
    mentorSets = Array(repeating: [], count: model.positionIDs.count)
    for course in courses { courseRow[course] = addRow(1) }
    for person in people { personRow[person] = addRow(1) }
    for team in courses.compactMap({ model.courses[$0].team }) where teamRow[team] < 0 {
      teamRow[team] = limits.count
      for week in team * weeks..<(team + 1) * weeks { addRow(model.teamLimits[team] - state.away[week]) }
      if !most.isEmpty { countRow[team] = addRow(most[team]) }
    }
    if let total { totalRow = addRow(total) }
    guard model.mentorCovering > 0 || model.mentorPreparing > 0 else { return }
    addMentors(courses, people.count, state)
  }

  @discardableResult
  private mutating func addRow(_ limit: Int) -> Int {
    limits.append(max(0, limit))
    return limits.count - 1
  }

  private mutating func addMentors(_ courses: [Int], _ people: Int, _ state: RotationState) {
    var linked: [Int: Int] = [:]
    for position in Set(courses.map { model.courses[$0].position }).sorted() {
      let index = model.mentoring.groupOf[position]
      let group = model.mentoring.groups[index]
      if !group.isUniform {
        mentorSets[position].append(
          addMentors([position], model.mentoring.capacity(of: position), courses, people, state))
      }
      let all = linked[index] ?? addMentors(group.positions, group.capacity, courses, people, state)
      linked[index] = all
      mentorSets[position].append(all)
    }
  }

  /// Rows for the mentors of some positions.
  /// - Returns: where they begin in `mentorRows`.
  private mutating func addMentors(
    _ positions: [Int], _ capacity: [Int], _ courses: [Int], _ people: Int, _ state: RotationState
  ) -> Int {
    let own = courses.filter { positions.contains(model.courses[$0].position) }
    let byTeam = Dictionary(grouping: own) { model.courses[$0].team ?? -1 }
    let mostCovers = byTeam.reduce(0) { sum, entry in
      sum + (entry.key < 0 ? entry.value.count : min(entry.value.count, model.teamLimits[entry.key]))
    }
    let first = mentorRows.count
    for week in 0..<model.weeks {
      let used = positions.reduce(0) { $0 + state.demand[$1 * model.weeks + week] }
      let facets = MentorFacets.of(
        minutes: capacity[week] - used, preparing: model.mentorPreparing, covering: model.mentorCovering,
        mostCovers: mostCovers, mostPrepared: people)
      mentorRows.append(facets.map { MentorRow(row: addRow($0.limit), facet: $0) })
    }
    return first
  }

  func row(ofPerson person: Int) -> Int { personRow[person] }

  /// Calls `body` with each row that a cover uses, and how much of it; preparation comes besides.
  func forEachUse(_ cover: Cover, _ body: (_ row: Int, _ amount: Int) -> Void) {
    let course = model.courses[cover.course]
    if courseRow[cover.course] >= 0 { body(courseRow[cover.course], 1) }
    let team = course.team ?? -1
    for week in model.start(cover).lessonWeeks {
      if team >= 0 { body(teamRow[team] + week, 1) }
      for first in mentorSets[course.position] {
        for mentor in mentorRows[first + week] where mentor.facet.covering > 0 {
          body(mentor.row, mentor.facet.covering)
        }
      }
    }
    guard course.priority > 0 else { return }
    if team >= 0, countRow[team] >= 0 { body(countRow[team], course.priority) }
    if totalRow >= 0 { body(totalRow, course.priority) }
  }

  func forEachUse(ofPreparing position: Int, _ weeks: Range<Int>, _ body: (_ row: Int, _ amount: Int) -> Void) {
    for first in mentorSets[position] {
      for week in weeks {
        for mentor in mentorRows[first + week] where mentor.facet.preparing > 0 {
          body(mentor.row, mentor.facet.preparing)
        }
      }
    }
  }
}
