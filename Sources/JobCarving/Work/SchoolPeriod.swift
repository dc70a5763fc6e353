public import Interchange

/// One line of a school's calendar: days without lessons, or a time at which courses start (schoolkalender).
///
/// A calendar is all periods with the same name. Only whole weeks without lessons count, Monday to Friday: a course
/// that meets once a week may well meet in a week with one free day.
public struct SchoolPeriod: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Holidays: lessons go on afterwards, so that the course takes longer (vakantie).
    case noLessons = "no_lessons"
    /// Weeks in which a course can start; a calendar without any lets a course start in every week (instroom).
    case intake
  }

  /// Name of the calendar, as the trainings name it.
  public var calendar: String
  public var kind: Kind
  public var from: Day
  /// The last day; `nil`: the whole week of `from`.
  public var to: Day?
  public var note: String
  public var location: SourceLocation?

  public init(
    calendar: String, kind: Kind, from: Day, to: Day? = nil, note: String = "", location: SourceLocation? = nil
  ) {
    self.calendar = calendar
    self.kind = kind
    self.from = from
    self.to = to
    self.note = note
    self.location = location
  }
}
