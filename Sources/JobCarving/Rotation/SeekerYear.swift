/// One course at one start, covered by somebody.
struct Cover: Hashable, Sendable {
  var course: Int
  var start: Int
}

/// A seeker's contract from its first week of preparation to its last lesson covered.
struct SeekerYear: Sendable {
  struct Leg: Hashable, Sendable {
    var cover: Cover
    /// Weeks of preparation directly before the first lesson; empty when the position is known already.
    var preparation: Range<Int>
  }

  /// In order of time.
  var legs: [Leg]
  var span: Range<Int>
  /// Contract minutes a week; hour for hour: the most in any week.
  var minutes: Int
  /// Thousandths of a cent: wages, mentors and what stays uncovered.
  var cost: Int

  static let empty = SeekerYear(legs: [], span: 0..<0, minutes: 0, cost: 0)
}

/// What stops a seeker from covering, in the order in which it is found.
enum CoverObstacle: Error, Hashable, Sendable {
  case notPrepared, hours, availability, onePlace, contract, pause, meanHours
}

extension RotationModel {
  /// The year of one person with these covers, or what stops it.
  ///
  /// Covers of one person do not overlap (unless the rule set pools), a workplace is kept through the breaks of its
  /// course, and preparation stands directly before the first cover at a position. The contract is one stretch.
  func year(of person: Int, covering covers: [Cover]) -> Result<SeekerYear, CoverObstacle> {
    guard !covers.isEmpty else { return .success(.empty) }
    let someone = people[person]
    guard let range = someone.minutes else { return .failure(.hours) }
    let sorted = covers.sorted { a, b in
      (start(a).first, start(a).last, a.course) < (start(b).first, start(b).last, b.course)
    }
    var legs: [SeekerYear.Leg] = []
    var busyUntil = 0
    for (index, cover) in sorted.enumerated() {
      let course = courses[cover.course]
      let before = chains.isEmpty ? [] : sorted[..<index].map { courses[$0.course].position }
      guard let weeks = preparation(of: person, for: course.position, after: before) else {
        return .failure(.notPrepared)
      }
      let known = sorted[..<index].contains { courses[$0.course].position == course.position }
      let start = start(cover)
      let from = known ? start.first : start.first - weeks
      guard from >= someone.available.lowerBound, start.last < someone.available.upperBound,
        from >= now || isKept(cover, by: person)
      else { return .failure(.availability) }
      if index > 0, from < busyUntil {
        guard rules.pooling,
          sorted[..<index].allSatisfy({
            courses[$0.course].position == course.position
              || self.start($0).last < from
          })
        else { return .failure(.onePlace) }
      }
      busyUntil = max(busyUntil, start.last + 1)
      legs.append(SeekerYear.Leg(cover: cover, preparation: from..<start.first))
    }
    let first = legs[0].preparation.lowerBound
    guard busyUntil - first <= someone.maximumWeeks else { return .failure(.contract) }
    var year = SeekerYear(legs: legs, span: first..<busyUntil, minutes: 0, cost: 0)
    switch rules.cover {
    case .workplace:
      let need = sorted.reduce(0) { max($0, coveredMinutes(courses[$1.course], by: someone)) }
      year.minutes = max(range.lowerBound, need)
      year.cost = year.minutes * year.span.count * someone.wageRate
    case .hourForHour:
      if let obstacle = hourForHour(&year, someone, range) { return .failure(obstacle) }
    }
    for leg in legs {
      let course = courses[leg.cover.course]
      let lessons = start(leg.cover).lessonWeeks.count
      year.cost += positionRates[course.position] * mentorMinutes(leg)
      let minutes = rules.cover == .workplace ? year.minutes : coveredMinutes(course, by: someone)
      year.cost += travelCost(someone, to: course.position, minutes: minutes) * (leg.preparation.count + lessons)
      year.cost += course.uncoveredRate * lessons * (course.awayMinutes - coveredMinutes(course, by: someone))
    }
    return .success(year)
  }

  func start(_ cover: Cover) -> CourseStart { courses[cover.course].starts[cover.start] }

  func mentorMinutes(_ leg: SeekerYear.Leg) -> Int {
    mentorPreparing * leg.preparation.count + mentorCovering * start(leg.cover).lessonWeeks.count
  }

  /// Wage for covered minutes only, at most the contract in any week, the mean not below the minimum.
  private func hourForHour(_ year: inout SeekerYear, _ someone: Person, _ range: ClosedRange<Int>) -> CoverObstacle? {
    var byWeek = Array(repeating: 0, count: year.span.count)
    var total = 0
    for leg in year.legs {
      let minutes = coveredMinutes(courses[leg.cover.course], by: someone)
      for week in start(leg.cover).lessonWeeks { byWeek[week - year.span.lowerBound] += minutes }
      total += minutes * start(leg.cover).lessonWeeks.count
    }
    year.minutes = byWeek.max() ?? 0
    if year.minutes > range.upperBound { return .onePlace }
    if total < range.lowerBound * year.span.count { return .meanHours }
    var pause = 0
    for minutes in byWeek {
      pause = minutes == 0 ? pause + 1 : 0
      if let longest = rules.longestPauseWeeks, pause > longest { return .pause }
    }
    year.cost = total * someone.wageRate
    return nil
  }
}
