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
    /// What each start costs besides, in thousandths of a cent; empty: nothing.
    var startCosts: [Int] = []
    /// Index of the group that it starts with; `nil`: it starts alone.
    var group: Int?
  }

  struct Person: Sendable {
    var id: String
    /// Weeks in which the person can work.
    var available: Range<Int>
    var maximumWeeks: Int
    /// Contract minutes a week; `nil` when the person's hours and the rule set's do not meet.
    var minutes: ClosedRange<Int>?
    /// Weeks of preparation by position; `nil`: cannot get there from nothing.
    var preparation: [Int?] { didSet { leastPreparation = preparation } }
    /// The fewest weeks of preparation that any earlier cover makes possible; `nil`: cannot get there at all.
    private(set) var leastPreparation: [Int?]
    /// Thousandths of a cent a minute, net of support.
    var wageRate: Int
    /// What a day's way there and back costs, by position, in thousandths of a cent; empty: nothing.
    var travelRates: [Int] = []

    init(
      id: String, available: Range<Int>, maximumWeeks: Int, minutes: ClosedRange<Int>?, preparation: [Int?],
      wageRate: Int
    ) {
      self.id = id
      self.available = available
      self.maximumWeeks = maximumWeeks
      self.minutes = minutes
      self.preparation = preparation
      leastPreparation = preparation
      self.wageRate = wageRate
    }

    /// Follows the chains until nothing gets shorter.
    mutating func settle(_ chains: [Chain]) {
      leastPreparation = preparation
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        for chain in chains where leastPreparation[chain.from] != nil && !chain.isClosed(to: self) {
          if leastPreparation[chain.to].map({ chain.weeks < $0 }) ?? true {
            leastPreparation[chain.to] = chain.weeks
            hasChanged = true
          }
        }
      }
    }
  }

  /// Who has covered one position prepares for another in these weeks.
  struct Chain: Hashable, Sendable {
    var from: Int
    var to: Int
    var weeks: Int
    /// Ids of people for whom the second place is too far.
    var closedTo: Set<String> = []

    func isClosed(to person: Person) -> Bool { closedTo.contains(person.id) }
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
  var chains: [Chain] = []
  /// Courses that start together or not at all.
  var groups: [IntakeGroup] = []
  /// How many of a group can start in a week at most, at `group * weeks + week`.
  var groupRoom: [Int] = []
  /// An earlier plan, by course, and what each difference from it costs, in thousandths of a cent.
  var kept: [Kept?]
  var changeCost = 0
  /// The first week in which preparation can begin that the earlier plan does not have.
  var now = 0
  /// People away besides the courses, at `team * weeks + week`; empty: nobody.
  var fixedAway: [Int] = []

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

    if rules.preparation != .none {
      chains = settings.chains.compactMap { chain in
        guard let from = positionIndex[chain.from], let to = positionIndex[chain.to], from != to else { return nil }
        let closed = organisation.seekers.filter { $0.isTooFar(chain.to) }.map(\.id)
        return Chain(from: from, to: to, weeks: min(max(chain.weeks, 0), calendar.weeks + 1), closedTo: Set(closed))
      }
    }
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
          seeker.isTooFar(id)
            ? nil
            : seeker.preparationWeeks[id].map { rules.preparation == .none ? 0 : min(max($0, 0), calendar.weeks + 1) }
        },
        wageRate: min(max(wage, 0), 1_000_000_000))
    }
    for index in people.indices { people[index].settle(chains) }
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
    kept = Array(repeating: nil, count: courses.count)
    setTravel(organisation.seekers)
    formGroups(organisation.trainings)
  }

  /// Weeks of preparation for a position after covering others; `nil`: cannot get there from them.
  func preparation(of person: Int, for position: Int, after covered: [Int]) -> Int? {
    let direct = people[person].preparation[position]
    if chains.isEmpty || covered.isEmpty { return direct }
    let chained = chains.filter {
      $0.to == position && covered.contains($0.from) && !$0.isClosed(to: people[person])
    }.map(\.weeks)
    return (chained + [direct].compactMap { $0 }).min()
  }

  private static func coverers(_ people: [Person], positions: Int) -> [[Int]] {
    var result = Array(repeating: [Int](), count: positions)
    for (index, person) in people.enumerated() where person.minutes != nil {
      for position in person.leastPreparation.indices where person.leastPreparation[position] != nil {
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
