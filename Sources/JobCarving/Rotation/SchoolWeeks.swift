import Interchange

/// What one school calendar means for the weeks of a rotation.
struct SchoolWeeks: Hashable, Sendable {
  /// Weeks without lessons.
  private(set) var breaks: Set<Int> = []
  /// Days on which a course can start, rising; empty: any.
  private(set) var intakes: [Day] = []
  /// Weeks past the horizon that still count: a course that is late, or a longer schedule that is tried.
  static let beyond = 520

  /// All calendars by name; a period that ends before it begins counts for nothing.
  static func all(_ periods: [SchoolPeriod], _ calendar: RotationCalendar) -> [String: SchoolWeeks] {
    var result: [String: SchoolWeeks] = [:]
    for period in periods {
      var weeks = result[period.calendar] ?? SchoolWeeks()
      for week in SchoolWeeks.weeks(of: period, calendar) {
        switch period.kind {
        case .noLessons: weeks.breaks.insert(week)
        case .intake: weeks.intakes.append(max(calendar.monday(of: week), period.from))
        }
      }
      result[period.calendar] = weeks
    }
    return result.mapValues { weeks in
      var sorted = weeks
      sorted.intakes = Set(weeks.intakes).sorted()
      return sorted
    }
  }

  /// Intake: every week that the period touches. No lessons: every week that it holds from Monday to Friday.
  static func weeks(of period: SchoolPeriod, _ calendar: RotationCalendar) -> Range<Int> {
    let touched = calendar.week(of: period.from)
    var first = touched
    var end = touched + 1
    if let to = period.to {
      guard to >= period.from else { return 0..<0 }
      end = calendar.week(of: to) + 1
      if period.kind == .noLessons {
        first = calendar.week(of: period.from.advanced(byDays: 6))
        end = calendar.week(of: to) + (to.weekday >= 5 ? 1 : 0)
      }
    }
    let most = calendar.weeks + beyond
    (first, end) = (min(max(first, -beyond), most), min(max(end, -beyond), most))
    return first < end ? first..<end : 0..<0
  }
}
