import Interchange

/// What an earlier plan said, and what it weighs to do otherwise.
extension RotationModel {
  /// How a course stood in the earlier plan.
  struct Kept: Hashable, Sendable {
    var lessonWeeks: [Int]
    /// `nil`: held without cover.
    var person: Int?
  }

  /// What a held course costs beyond wages, mentors and open hours, in thousandths of a cent: other lessons than in the
  /// earlier plan, another seeker, lessons without cover before this start.
  func sideCost(_ cover: Cover, _ person: Int?) -> Int {
    let course = courses[cover.course]
    var cost = course.startCosts.isEmpty ? 0 : course.startCosts[cover.start]
    if changeCost > 0, let before = kept[cover.course] {
      if before.lessonWeeks != course.starts[cover.start].lessonWeeks { cost += changeCost }
      if before.person != person { cost += changeCost }
    }
    return cost
  }

  /// What it costs that a course of the earlier plan is not held.
  func refusalCost(_ course: Int) -> Int { changeCost > 0 && kept[course] != nil ? 2 * changeCost : 0 }

  /// Whether this person gave this cover in the earlier plan, so that its preparation may have begun already.
  func isKept(_ cover: Cover, by person: Int) -> Bool {
    guard let before = kept[cover.course] else { return false }
    return before.person == person && before.lessonWeeks == start(cover).lessonWeeks
  }

  /// Somebody of a team is away in this week whatever the plan does.
  mutating func addFixedAway(_ team: Int, _ week: Int) {
    if fixedAway.isEmpty { fixedAway = Array(repeating: 0, count: teamLimits.count * weeks) }
    fixedAway[team * weeks + week] += 1
  }
}

extension RotationState {
  /// An earlier schedule as it stands in this model; `nil` when some of it no longer does.
  init?(_ schedule: RotationSchedule, in model: RotationModel) {
    let (covers, uncovered) = RotationState.covers(of: schedule, in: model)
    self.init(model, covers: covers, uncovered: uncovered)
    guard choices.count(where: { $0 != .refused }) == schedule.trainings.count else { return nil }
  }

  /// The covers of an earlier schedule, by person, and what it holds without cover; what the model lacks is left out.
  static func covers(of earlier: RotationSchedule, in model: RotationModel) -> ([[Cover]], uncovered: [Cover]) {
    var covers = Array(repeating: [Cover](), count: model.people.count)
    var uncovered: [Cover] = []
    var seen: Set<Int> = []
    let courses = Dictionary(
      zip(model.courses.map(\.id), model.courses.indices), uniquingKeysWith: { first, _ in first })
    let people = Dictionary(zip(model.people.map(\.id), model.people.indices), uniquingKeysWith: { first, _ in first })
    for planned in earlier.trainings {
      guard let index = courses[planned.training], seen.insert(index).inserted, model.courses[index].mayHold
      else { continue }
      let starts = model.courses[index].starts
      let week = model.calendar.week(of: planned.startDay)
      guard
        let start = starts.firstIndex(where: { $0.day == planned.startDay })
          ?? starts.firstIndex(where: { model.calendar.week(of: $0.day) == week })
      else { continue }
      let cover = Cover(course: index, start: start)
      let person = planned.seeker.flatMap { people[$0] }
      if let person, model.courses[index].pinnedSeeker ?? person == person {
        covers[person].append(cover)
      } else if model.courses[index].mustHold, model.courses[index].pinnedSeeker == nil {
        uncovered.append(cover)
      }
    }
    return (covers, uncovered)
  }
}
