/// A rotation under construction, with what the team and mentor rules need to judge the next change.
struct RotationState: Sendable {
  enum Choice: Hashable, Sendable {
    case refused
    /// `person` is `nil` when the course is held without cover.
    case held(start: Int, person: Int?)
  }

  private(set) var model: RotationModel
  fileprivate(set) var choices: [Choice]
  fileprivate(set) var years: [SeekerYear]
  /// Courses away at once, at `team * weeks + week`.
  fileprivate(set) var away: [Int]
  /// Courses of a group that start in a week, at `group * weeks + week`.
  fileprivate(set) var joined: [Int]
  /// Mentor minutes, at `position * weeks + week`.
  fileprivate(set) var demand: [Int]
  /// Priorities of the courses held and covered.
  fileprivate(set) var served = 0
  fileprivate(set) var cost = 0
  fileprivate(set) var peopleServed = 0

  init(_ model: RotationModel) {
    self.model = model
    choices = Array(repeating: .refused, count: model.courses.count)
    years = Array(repeating: .empty, count: model.people.count)
    away =
      model.fixedAway.isEmpty ? Array(repeating: 0, count: model.teamLimits.count * model.weeks) : model.fixedAway
    demand = Array(repeating: 0, count: model.positionIDs.count * model.weeks)
    joined = Array(repeating: 0, count: model.groups.count * model.weeks)
    if model.changeCost > 0 { cost = model.courses.indices.reduce(0) { $0 + model.refusalCost($1) } }
  }

  /// Among plans of equal cost the one that serves more seekers is better: each counts a thousandth of a cent.
  var score: Score { Score(served: served, value: peopleServed - cost) }

  func covers(of person: Int) -> [Cover] { years[person].legs.map(\.cover) }

  /// Whether the team can miss one more at this start.
  func teamAllows(_ cover: Cover) -> Bool {
    guard let team = model.courses[cover.course].team else { return true }
    for week in model.start(cover).lessonWeeks where away[team * model.weeks + week] >= model.teamLimits[team] {
      return false
    }
    return true
  }

  /// The person's year with one cover more, when all rules that look at one person allow it.
  func year(of person: Int, adding cover: Cover) -> Result<SeekerYear, CoverObstacle> {
    let course = model.courses[cover.course]
    let someone = model.people[person]
    guard let preparation = someone.leastPreparation[course.position] else { return .failure(.notPrepared) }
    let start = model.start(cover)
    guard start.last < someone.available.upperBound, start.first >= someone.available.lowerBound else {
      return .failure(.availability)
    }
    let legs = years[person].legs
    if legs.isEmpty, start.first - preparation < someone.available.lowerBound { return .failure(.availability) }
    if !model.rules.pooling {
      for leg in legs where start.first <= model.start(leg.cover).last && model.start(leg.cover).first <= start.last {
        return .failure(.onePlace)
      }
    }
    return model.year(of: person, covering: legs.map(\.cover) + [cover])
  }

  /// Whether the mentors can carry this year of the person instead of the present one.
  mutating func mentorsAllow(_ person: Int, _ year: SeekerYear) -> Bool {
    guard model.mentorPreparing > 0 || model.mentorCovering > 0 else { return true }
    guide(years[person], -1)
    guide(year, 1)
    defer {
      guide(year, -1)
      guide(years[person], 1)
    }
    for leg in year.legs {
      let group = model.mentoring.groupOf[model.courses[leg.cover.course].position]
      for week in leg.preparation where !model.mentoring.fits(demand, group: group, week: week) { return false }
      for week in model.start(leg.cover).lessonWeeks
      where !model.mentoring.fits(demand, group: group, week: week) { return false }
    }
    return true
  }

  /// Adds a cover that `year(of:adding:)`, `teamAllows` and `mentorsAllow` approved, with the year that results.
  mutating func add(_ cover: Cover, to person: Int, year: SeekerYear) {
    replace(person, by: year)
    choices[cover.course] = .held(start: cover.start, person: person)
    attend(cover, 1)
    served += model.courses[cover.course].priority
    cost += side(cover, person)
  }

  /// What holding a course adds besides: to differ from an earlier plan less the price of leaving the course out.
  private func side(_ cover: Cover, _ person: Int?) -> Int {
    model.sideCost(cover, person) - model.refusalCost(cover.course)
  }

  /// Holds a course without cover; only for a course that a pin asks for.
  mutating func addUncovered(_ cover: Cover) {
    choices[cover.course] = .held(start: cover.start, person: nil)
    attend(cover, 1)
    cost += uncoveredCost(cover) + side(cover, nil)
  }

  func uncoveredCost(_ cover: Cover) -> Int {
    let course = model.courses[cover.course]
    return course.uncoveredRate * course.awayMinutes * model.start(cover).lessonWeeks.count
  }

  /// Takes a course out of the plan.
  /// - Returns: `false`, with nothing changed, when the person's other covers cannot stand without it.
  @discardableResult
  mutating func remove(_ course: Int) -> Bool {
    guard case .held(let start, let person) = choices[course] else { return true }
    let cover = Cover(course: course, start: start)
    if let person {
      let rest = covers(of: person).filter { $0.course != course }
      guard case .success(let year) = model.year(of: person, covering: rest), mentorsAllow(person, year) else {
        return false
      }
      replace(person, by: year)
      served -= model.courses[course].priority
    } else {
      cost -= uncoveredCost(cover)
    }
    cost -= side(cover, person)
    attend(cover, -1)
    choices[course] = .refused
    return true
  }

  /// Takes every cover of a person out of the plan.
  mutating func clear(_ person: Int) {
    for cover in covers(of: person) {
      served -= model.courses[cover.course].priority
      cost -= side(cover, person)
      attend(cover, -1)
      choices[cover.course] = .refused
    }
    replace(person, by: .empty)
  }

  fileprivate mutating func replace(_ person: Int, by year: SeekerYear) {
    guide(years[person], -1)
    cost -= years[person].cost
    peopleServed -= years[person].legs.isEmpty ? 0 : 1
    years[person] = year
    guide(year, 1)
    cost += year.cost
    peopleServed += year.legs.isEmpty ? 0 : 1
  }

  fileprivate mutating func attend(_ cover: Cover, _ sign: Int) {
    if let place = model.groupPlace(cover) { joined[place] += sign }
    guard let team = model.courses[cover.course].team else { return }
    for week in model.start(cover).lessonWeeks { away[team * model.weeks + week] += sign }
  }

  private mutating func guide(_ year: SeekerYear, _ sign: Int) {
    for leg in year.legs {
      let offset = model.courses[leg.cover.course].position * model.weeks
      for week in leg.preparation { demand[offset + week] += sign * model.mentorPreparing }
      for week in model.start(leg.cover).lessonWeeks { demand[offset + week] += sign * model.mentorCovering }
    }
  }

  /// The cheapest way to add a course to the plan as it stands.
  ///
  /// - Parameters:
  ///   - firstWeek: Only starts with the first lesson in this week, however small the group of the course is then.
  ///   - skip: Starts that are passed over this time.
  mutating func cheapestInsertion(
    of course: Int, firstWeek: Int? = nil, skip: (_ start: Int) -> Bool = { _ in false }
  ) -> Insertion? {
    guard model.courses[course].mayHold else { return nil }
    var best: Insertion?
    for start in model.courses[course].starts.indices {
      let cover = Cover(course: course, start: start)
      guard teamAllows(cover), groupHasRoom(cover) else { continue }
      if let firstWeek {
        guard model.start(cover).first == firstWeek else { continue }
      } else if !groupStands(with: cover) {
        continue
      }
      if skip(start) { continue }
      for person in model.coverers[model.courses[course].position] {
        if let pinned = model.courses[course].pinnedSeeker, pinned != person { continue }
        guard case .success(let year) = self.year(of: person, adding: cover) else { continue }
        let extra =
          year.cost - years[person].cost - (years[person].legs.isEmpty ? 1 : 0) + model.sideCost(cover, person)
        if let best, best.extra <= extra { continue }
        if mentorsAllow(person, year) {
          best = Insertion(cover: cover, person: person, year: year, extra: extra)
        }
      }
    }
    return best
  }

  struct Insertion: Sendable {
    var cover: Cover
    var person: Int
    var year: SeekerYear
    /// Thousandths of a cent.
    var extra: Int
  }
}

extension RotationState {
  /// The same plan in a model that only allows more: wider limits, more starts of refused courses, more people.
  func relaxed(to other: RotationModel) -> RotationState {
    var result = self
    result.model = other
    result.years += Array(repeating: .empty, count: other.people.count - years.count)
    return result
  }

  /// A whole plan at once; `nil` when it breaks a rule. Which pins it keeps is not looked at.
  init?(_ model: RotationModel, covers: [[Cover]], uncovered: [Cover]) {
    self.init(model)
    for person in covers.indices where !covers[person].isEmpty {
      guard case .success(let year) = model.year(of: person, covering: covers[person]) else { return nil }
      for cover in covers[person] {
        guard choices[cover.course] == .refused, teamAllows(cover), groupHasRoom(cover) else { return nil }
        choices[cover.course] = .held(start: cover.start, person: person)
        attend(cover, 1)
        served += model.courses[cover.course].priority
        cost += side(cover, person)
      }
      guard mentorsAllow(person, year) else { return nil }
      replace(person, by: year)
    }
    for cover in uncovered {
      guard choices[cover.course] == .refused, teamAllows(cover), groupHasRoom(cover) else { return nil }
      addUncovered(cover)
    }
    if strandedCourse != nil { return nil }
  }
}
