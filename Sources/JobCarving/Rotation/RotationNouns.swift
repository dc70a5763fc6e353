public import Interchange

/// An employee who wants to follow a course, and what it asks (scholingswens).
public struct TrainingWish: Hashable, Sendable, Codable {
  public var id: String
  /// Pseudonym of the employee.
  public var employee: String
  /// The position whose workplace is left during the course.
  public var position: String
  public var course: String
  public var qualification: String
  public var durationWeeks: Int
  /// Minutes a week away from work.
  public var minutesAwayPerWeek: Int
  /// The employee's contract minutes a week: what a seeker takes over when the whole workplace is covered.
  public var contractMinutes: Int
  public var earliestStart: Day
  public var latestStart: Day
  /// Days on which the course can start; empty: any Monday between the two.
  public var startDays: [Day]
  /// Weeks without lessons, by any day in the week.
  public var breakWeeks: [Day]
  /// Name of the school's calendar, whose holidays and intake weeks count besides; empty or unknown: none.
  public var schoolCalendar: String
  public var team: String
  public var priority: Int
  public var cost: Euro
  public var location: SourceLocation?

  public init(
    id: String, employee: String, position: String, course: String, qualification: String = "", durationWeeks: Int,
    minutesAwayPerWeek: Int, contractMinutes: Int, earliestStart: Day, latestStart: Day, startDays: [Day] = [],
    breakWeeks: [Day] = [], schoolCalendar: String = "", team: String = "", priority: Int = 1, cost: Euro = .zero,
    location: SourceLocation? = nil
  ) {
    self.id = id
    self.employee = employee
    self.position = position
    self.course = course
    self.qualification = qualification
    self.durationWeeks = durationWeeks
    self.minutesAwayPerWeek = minutesAwayPerWeek
    self.contractMinutes = contractMinutes
    self.earliestStart = earliestStart
    self.latestStart = latestStart
    self.startDays = startDays
    self.breakWeeks = breakWeeks
    self.schoolCalendar = schoolCalendar
    self.team = team
    self.priority = priority
    self.cost = cost
    self.location = location
  }
}

/// A work-seeker who is prepared for a workplace and then takes it while its employee learns (werkzoekende).
public struct Seeker: Hashable, Sendable, Codable {
  public var id: String
  /// The capability profile with the same pseudonym, when there is one.
  public var profile: String
  public var availableFrom: Day
  public var availableTo: Day?
  /// Longest contract in weeks; `nil`: what the rule set allows.
  public var contractWeeks: Int?
  public var minimumMinutes: Int
  public var maximumMinutes: Int
  /// Weeks of preparation before the first cover, by position; no entry: derived from the profile, or not possible.
  public var preparationWeeks: [String: Int]
  /// Minutes from home to a workplace, by position, where they are known.
  public var travelMinutes: [String: Int]
  /// The longest way that the person can go; `nil`: any.
  public var longestTravel: Int?
  /// Kilometres from home to a workplace, one way, by position, where they are known.
  public var distance: [String: Int]
  public var location: SourceLocation?

  public init(
    id: String, profile: String = "", availableFrom: Day, availableTo: Day? = nil, contractWeeks: Int? = nil,
    minimumMinutes: Int = 20 * 60, maximumMinutes: Int = 40 * 60, preparationWeeks: [String: Int] = [:],
    travelMinutes: [String: Int] = [:], longestTravel: Int? = nil, distance: [String: Int] = [:],
    location: SourceLocation? = nil
  ) {
    self.distance = distance
    self.travelMinutes = travelMinutes
    self.longestTravel = longestTravel
    self.id = id
    self.profile = profile
    self.availableFrom = availableFrom
    self.availableTo = availableTo
    self.contractWeeks = contractWeeks
    self.minimumMinutes = minimumMinutes
    self.maximumMinutes = maximumMinutes
    self.preparationWeeks = preparationWeeks
    self.location = location
  }
}

extension Seeker {
  /// Whether the way to a workplace is longer than the person can go; an unknown way is not.
  func isTooFar(_ position: String) -> Bool {
    guard let longestTravel, let minutes = travelMinutes[position] else { return false }
    return minutes > longestTravel
  }
}

/// A colleague who guides seekers on the workplace (praktijkbegeleider, buddy).
public struct Mentor: Hashable, Sendable, Codable {
  public var id: String
  public var positions: [String]
  public var minutesPerWeek: Int
  public var availableFrom: Day?
  public var availableTo: Day?
  public var location: SourceLocation?

  public init(
    id: String, positions: [String], minutesPerWeek: Int, availableFrom: Day? = nil, availableTo: Day? = nil,
    location: SourceLocation? = nil
  ) {
    self.id = id
    self.positions = positions
    self.minutesPerWeek = minutesPerWeek
    self.availableFrom = availableFrom
    self.availableTo = availableTo
    self.location = location
  }
}
