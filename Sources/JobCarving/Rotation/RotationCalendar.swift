import Interchange

/// Weeks of a rotation, counted from a Monday (week 0), and when a course can run in them.
struct RotationCalendar: Hashable, Sendable {
  static let longestHorizon = 520

  /// A Monday.
  let firstWeek: Day
  let weeks: Int
  /// By name of the school calendar.
  private(set) var schools: [String: SchoolWeeks] = [:]

  init(
    settings: Scenario.RotationSettings, referenceDate: Day?, schoolPeriods: [SchoolPeriod] = []
  ) throws(RotationError) {
    guard (1...RotationCalendar.longestHorizon).contains(settings.weeks) else {
      throw RotationError(
        .weeks, message: RotationTexts.badHorizon(settings.weeks), hint: RotationTexts.badHorizonHint)
    }
    weeks = settings.weeks
    if let first = settings.firstWeek {
      firstWeek = first.advanced(byDays: 1 - first.weekday)
    } else if let date = referenceDate {
      firstWeek = date.advanced(byDays: (8 - date.weekday) % 7)
    } else {
      throw RotationError(.noFirstWeek, message: RotationTexts.noFirstWeek, hint: RotationTexts.noFirstWeekHint)
    }
    schools = SchoolWeeks.all(schoolPeriods, self)
  }

  init(firstWeek: Day, weeks: Int, schools: [String: SchoolWeeks] = [:]) {
    self.firstWeek = firstWeek
    self.weeks = weeks
    self.schools = schools
  }

  /// Weeks without lessons of a course: its own and those of its school.
  func breaks(of wish: TrainingWish) -> Set<Int> {
    Set(wish.breakWeeks.map(week(of:))).union(schools[wish.schoolCalendar]?.breaks ?? [])
  }

  /// The only days on which a course can start, in its window or not, rising; `nil`: any Monday with lessons.
  func fixedStartDays(of wish: TrainingWish) -> [Day]? {
    let intakes = schools[wish.schoolCalendar]?.intakes ?? []
    guard !intakes.isEmpty else { return wish.startDays.isEmpty ? nil : wish.startDays.sorted() }
    guard !wish.startDays.isEmpty else { return intakes }
    let weeks = Set(intakes.map(week(of:)))
    return wish.startDays.filter { weeks.contains(week(of: $0)) }.sorted()
  }

  /// The week that holds a day; negative before week 0.
  func week(of day: Day) -> Int {
    let days = day.ordinal - firstWeek.ordinal
    return days >= 0 ? days / 7 : -((6 - days) / 7)
  }

  func monday(of week: Int) -> Day { firstWeek.advanced(byDays: 7 * week) }

  /// The weeks of the horizon that lie, from Monday to Friday, between two days; empty when there are none.
  func wholeWeeks(from: Day?, to: Day?) -> Range<Int> {
    var first = 0
    var end = weeks
    if let from { first = max(0, week(of: from.advanced(byDays: 6))) }
    if let to { end = min(weeks, week(of: to) + (to.weekday >= 5 ? 1 : 0)) }
    return first < end ? first..<end : 0..<0
  }

  /// The weeks with lessons when a course starts in `week`: breaks are skipped until all lessons are given.
  /// - Returns: `nil` when the course does not end inside the horizon.
  func lessonWeeks(from week: Int, count: Int, breaks: Set<Int>) -> [Int]? {
    guard week >= 0, count > 0, count <= weeks else { return nil }
    var result: [Int] = []
    var next = week
    while result.count < count {
      guard next < weeks else { return nil }
      if !breaks.contains(next) { result.append(next) }
      next += 1
    }
    return result
  }

  /// The ways to start a course inside its window, earliest first; two starts with the same lessons count once.
  /// - Parameter pinned: the only day that the user leaves open, if any.
  func starts(of wish: TrainingWish, widenedByWeeks: Int = 0, pinned: Day? = nil) -> [CourseStart] {
    let earliest = wish.earliestStart.advanced(byDays: -7 * widenedByWeeks)
    let latest = wish.latestStart.advanced(byDays: 7 * widenedByWeeks)
    guard earliest <= latest else { return [] }
    let breaks = breaks(of: wish)
    // A Monday in a break gives the same lessons as the Monday after it.
    let days = fixedStartDays(of: wish) ?? (0..<weeks).filter { !breaks.contains($0) }.map(monday(of:))
    var result: [CourseStart] = []
    for day in days where day >= earliest && day <= latest && day == pinned ?? day {
      guard let lessons = lessonWeeks(from: week(of: day), count: wish.durationWeeks, breaks: breaks) else { continue }
      if result.last?.lessonWeeks != lessons { result.append(CourseStart(day: day, lessonWeeks: lessons)) }
    }
    return result
  }
}

/// One way to hold a course.
struct CourseStart: Hashable, Sendable {
  let day: Day
  /// Never empty, rising.
  let lessonWeeks: [Int]

  var first: Int { lessonWeeks[0] }
  var last: Int { lessonWeeks[lessonWeeks.count - 1] }
  /// From the first lesson to the last, breaks included: how long the workplace is taken.
  var length: Int { last - first + 1 }
}
