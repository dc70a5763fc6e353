import Interchange

/// The rotation as numbers: what the search, the bound and the explanations work on.
///
/// Every number is brought inside a range in which no sum over the horizon can overflow, so that a file with absurd
/// values (which the importer reports) still gives an answer.
struct RotationModel: Sendable {
  static let longestWeek = 7 * 24 * 60
  /// Ten times what a file may hold; the bounds count in millionths of it, over all courses.
  static let highestPriority = 1000

  struct Course: Sendable {
    var id: String
    var priority: Int
    var position: Int
    /// Index of the team; `nil`: belongs to none, so no limit.
    var team: Int?
    var awayMinutes: Int
    var starts: [CourseStart]
    /// Pinned to a start day or to a seeker.
    var mustHold = false
    var mayHold = true
    /// Index of the pinned seeker; −1 when the pin names a seeker that does not exist.
    var pinnedSeeker: Int?
    /// What a minute that nobody covers is worth, in thousandths of a cent.
    var uncoveredRate: Int
  }

  struct Person: Sendable {
    var id: String
    /// Weeks in which the person can work.
    var available: Range<Int>
    var maximumWeeks: Int
    /// Contract minutes a week; `nil` when the person's hours and the rule set's do not meet.
    var minutes: ClosedRange<Int>?
    /// Weeks of preparation by position; `nil`: cannot get there.
    var preparation: [Int?]
    /// Thousandths of a cent a minute, net of support.
    var wageRate: Int
  }

  struct Guide: Sendable {
    var id: String
    /// Indices of positions, rising.
    var positions: [Int]
    /// Minutes by week.
    var capacity: [Int]
  }

  var rules: RuleSet
  var calendar: RotationCalendar
  var settings: Scenario.RotationSettings
  var positionIDs: [String]
  /// Thousandths of a cent a minute of somebody in the position.
  var positionRates: [Int]
  var teamLimits: [Int]
  var courses: [Course]
  var people: [Person]
  /// Who can cover at a position, by position: indices of people, rising.
  var coverers: [[Int]]
  var guides: [Guide]
  var mentorPreparing: Int
  var mentorCovering: Int
  var mentoring: MentorNetwork

  var weeks: Int { calendar.weeks }

  init(_ organisation: Organisation, rules: RuleSet, calendar: RotationCalendar, wages: [Int], pins: [Pin]? = nil) {
    let settings = organisation.scenario.rotation
    self.rules = rules
    self.calendar = calendar
    self.settings = settings
    mentorPreparing = Self.minutes(settings.mentorMinutesPreparing)
    mentorCovering = Self.minutes(settings.mentorMinutesCovering)

    var positionIndex: [String: Int] = [:]
    var ids: [String] = []
    for id in organisation.trainings.map(\.position) where positionIndex[id] == nil {
      positionIndex[id] = ids.count
      ids.append(id)
    }
    positionIDs = ids
    let costs = ids.map { organisation.position($0)?.hourlyCost ?? .zero }
    positionRates = costs.map(Self.rate)

    var teamIndex: [String: Int] = [:]
    var limits: [Int] = []
    for team in organisation.trainings.map(\.team) where !team.isEmpty && teamIndex[team] == nil {
      teamIndex[team] = limits.count
      limits.append(min(max(0, settings.teamLimits[team] ?? settings.teamLimit), organisation.trainings.count))
    }
    teamLimits = limits

    people = zip(organisation.seekers, wages).map { seeker, wage in
      let lowest = max(rules.minimumMinutes, min(max(seeker.minimumMinutes, 0), Self.longestWeek))
      let highest = min(rules.maximumMinutes, max(seeker.maximumMinutes, 0))
      // Hour for hour the minimum is a mean over the contract, so a single week may hold less.
      let range = lowest <= highest ? lowest...highest : nil
      return Person(
        id: seeker.id, available: calendar.wholeWeeks(from: seeker.availableFrom, to: seeker.availableTo),
        maximumWeeks: max(0, min(rules.contractMaxWeeks, seeker.contractWeeks ?? rules.contractMaxWeeks)),
        minutes: range,
        preparation: ids.map { id in
          seeker.preparationWeeks[id].map { rules.preparation == .none ? 0 : min(max($0, 0), calendar.weeks + 1) }
        },
        wageRate: min(max(wage, 0), 1_000_000_000))
    }
    coverers = Self.coverers(people, positions: ids.count)
    let seekerIndex = Dictionary(zip(people.map(\.id), people.indices), uniquingKeysWith: { first, _ in first })

    let pins = pins ?? organisation.scenario.pins
    courses = organisation.trainings.map { wish in
      let position = positionIndex[wish.position] ?? 0
      var course = Course(
        id: wish.id, priority: min(max(wish.priority, 0), Self.highestPriority), position: position,
        team: teamIndex[wish.team], awayMinutes: Self.minutes(wish.minutesAwayPerWeek), starts: [],
        uncoveredRate: Self.rate(settings.uncoveredHourCost ?? costs[position]))
      var days: Set<Day> = []
      for pin in pins {
        switch pin.kind {
        case .trainingStarts(wish.id, let day):
          course.mustHold = true
          days.insert(day)
        case .trainingNotThisYear(wish.id): course.mayHold = false
        case .seekerCovers(let seeker, wish.id):
          course.mustHold = true
          let index = seekerIndex[seeker] ?? -1
          course.pinnedSeeker = course.pinnedSeeker ?? index == index ? index : -1
        default: break
        }
      }
      if course.awayMinutes > 0 && days.count <= 1 { course.starts = calendar.starts(of: wish, pinned: days.first) }
      return course
    }

    guides = organisation.mentors.map { mentor in
      let available = calendar.wholeWeeks(from: mentor.availableFrom, to: mentor.availableTo)
      let minutes = Self.minutes(mentor.minutesPerWeek)
      return Guide(
        id: mentor.id, positions: Set(mentor.positions.compactMap { positionIndex[$0] }).sorted(),
        capacity: (0..<calendar.weeks).map { available.contains($0) ? minutes : 0 })
    }
    mentoring = MentorNetwork(guides: guides, positions: ids.count, weeks: calendar.weeks)
  }

  private static func coverers(_ people: [Person], positions: Int) -> [[Int]] {
    var result = Array(repeating: [Int](), count: positions)
    for (index, person) in people.enumerated() where person.minutes != nil {
      for position in person.preparation.indices where person.preparation[position] != nil {
        result[position].append(index)
      }
    }
    return result
  }

  private static func minutes(_ value: Int) -> Int { min(max(value, 0), longestWeek) }

  /// Thousandths of a cent a minute, half up: exact to half a thousandth, so that costs add up minute by minute.
  static func rate(_ hourly: Euro) -> Int {
    let cents = min(max(hourly.cents, 0), 10_000_000)
    return (cents * 100 + 3) / 6
  }

  /// Minutes of lessons a week that this person takes over; the rest stays uncovered.
  func coveredMinutes(_ course: Course, by person: Person) -> Int {
    min(course.awayMinutes, person.minutes?.upperBound ?? 0)
  }
}
