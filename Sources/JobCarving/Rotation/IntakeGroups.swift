import Interchange

/// Courses of one name that start only when enough of them start in the same week (instroomgroep).
struct IntakeGroup: Hashable, Sendable {
  var course: String
  var minimum: Int
  var maximum: Int
  /// Indices of the courses, rising.
  var members: [Int]
}

extension RotationModel {
  /// Reads the groups from the settings; the first of each course counts, the import reports the others.
  mutating func formGroups(_ wishes: [TrainingWish]) {
    for setting in settings.intakeGroups where !groups.contains(where: { $0.course == setting.course }) {
      let members = wishes.indices.filter { wishes[$0].course == setting.course }
      let isAnyNumber = setting.minimum <= 1 && setting.maximum == nil
      guard !members.isEmpty, !isAnyNumber else { continue }
      for member in members { courses[member].group = groups.count }
      groups.append(
        IntakeGroup(
          course: setting.course, minimum: max(1, setting.minimum), maximum: max(0, setting.maximum ?? Int.max),
          members: members))
    }
    groupRoom = Array(repeating: 0, count: groups.count * weeks)
    for (index, group) in groups.enumerated() {
      for member in group.members where mayStart(member) {
        for week in firstWeeks(member) { groupRoom[index * weeks + week] += 1 }
      }
    }
  }

  /// The same rotation in which every course may start alone.
  mutating func dropGroups() {
    groups = []
    groupRoom = []
    for index in courses.indices { courses[index].group = nil }
  }

  private func mayStart(_ index: Int) -> Bool {
    let course = courses[index]
    return course.mayHold && (course.mustHold || !coverers[course.position].isEmpty)
  }

  /// The weeks in which a course can have its first lesson, each once.
  func firstWeeks(_ course: Int) -> [Int] { Set(courses[course].starts.map(\.first)).sorted() }

  /// The place of a start in lists by group and week; `nil` when the course starts alone.
  func groupPlace(_ cover: Cover) -> Int? {
    courses[cover.course].group.map { $0 * weeks + start(cover).first }
  }

  /// Whether enough courses of its group could start with this one, if nothing else stopped them.
  func mayForm(_ cover: Cover) -> Bool {
    guard let group = courses[cover.course].group, let place = groupPlace(cover) else { return true }
    return groupRoom[place] >= groups[group].minimum && groups[group].minimum <= groups[group].maximum
  }
}

extension RotationState {
  /// Whether the group that starts then has a place left.
  func groupHasRoom(_ cover: Cover) -> Bool {
    guard let group = model.courses[cover.course].group, let place = model.groupPlace(cover) else { return true }
    return joined[place] < model.groups[group].maximum
  }

  /// Whether the group that starts then is large enough with this course.
  func groupStands(with cover: Cover) -> Bool {
    guard let group = model.courses[cover.course].group, let place = model.groupPlace(cover) else { return true }
    return joined[place] + 1 >= model.groups[group].minimum
  }

  /// A course that starts in a group of too few, or too many; `nil` when all groups are right.
  var strandedCourse: Int? {
    for (index, group) in model.groups.enumerated() {
      for member in group.members {
        guard case .held(let start, _) = choices[member] else { continue }
        let count = joined[index * model.weeks + model.courses[member].starts[start].first]
        if count < group.minimum || count > group.maximum { return member }
      }
    }
    return nil
  }

  /// The courses that start together, as they are planned.
  var classes: [[Int]] {
    model.groups.enumerated().flatMap { index, group in
      let planned = group.members.compactMap { member -> (course: Int, week: Int)? in
        guard case .held(let start, _) = choices[member] else { return nil }
        return (member, model.courses[member].starts[start].first)
      }
      return Set(planned.map(\.week)).sorted().map { week in planned.filter { $0.week == week }.map(\.course) }
    }
  }

  /// Takes out every course whose group is too small, and what of a seeker's year cannot stand without it.
  mutating func dissolveGroups() {
    while let course = strandedCourse {
      if remove(course) { continue }
      if case .held(_, let person?) = choices[course] { clear(person) }
    }
  }

  /// Adds a course where it costs least, with others of its group when it cannot start without them.
  ///
  /// - Parameter skip: Starts that are passed over this time.
  /// - Returns: `false`, with nothing changed, when there is no place for it.
  @discardableResult
  mutating func insert(_ course: Int, skip: (_ start: Int) -> Bool = { _ in false }) -> Bool {
    if let insertion = cheapestInsertion(of: course, skip: skip) {
      add(insertion.cover, to: insertion.person, year: insertion.year)
      return true
    }
    guard model.courses[course].mayHold, model.courses[course].group != nil else { return false }
    var best: RotationState?
    for start in model.courses[course].starts.indices where !skip(start) {
      guard let trial = forming(Cover(course: course, start: start)) else { continue }
      if best.map({ $0.score < trial.score }) ?? true { best = trial }
    }
    guard let best else { return false }
    self = best
    return true
  }

  /// The plan with a new group that starts with this cover; `nil` when one runs then or too few can join.
  private func forming(_ cover: Cover) -> RotationState? {
    guard let index = model.courses[cover.course].group, let place = model.groupPlace(cover), joined[place] == 0
    else { return nil }
    let group = model.groups[index]
    let week = model.start(cover).first
    let others = group.members.filter {
      $0 != cover.course && choices[$0] == .refused && model.courses[$0].mayHold
        && model.courses[$0].starts.contains { $0.first == week }
    }
    guard others.count + 1 >= group.minimum, group.minimum <= group.maximum else { return nil }
    let inOrder =
      others
      .sorted { a, b in
        let (x, y) = (model.courses[a], model.courses[b])
        return (x.mustHold ? 0 : 1, -x.priority, a) < (y.mustHold ? 0 : 1, -y.priority, b)
      }
    var trial = self
    guard trial.join(cover.course, week) else { return nil }
    for other in inOrder where trial.joined[place] < group.maximum {
      let isWanted = model.courses[other].priority > 0 || model.courses[other].mustHold
      guard isWanted || trial.joined[place] < group.minimum else { continue }
      trial.join(other, week)
    }
    return trial.joined[place] >= group.minimum ? trial : nil
  }

  /// Adds a course whose first lesson is in this week, however small its group is; without cover when it is pinned.
  @discardableResult
  private mutating func join(_ course: Int, _ week: Int) -> Bool {
    if let insertion = cheapestInsertion(of: course, firstWeek: week) {
      add(insertion.cover, to: insertion.person, year: insertion.year)
      return true
    }
    guard model.courses[course].mustHold, model.courses[course].pinnedSeeker == nil else { return false }
    let covers = model.courses[course].starts.indices.map { Cover(course: course, start: $0) }
      .filter { model.start($0).first == week && teamAllows($0) && groupHasRoom($0) }
    guard let cover = covers.min(by: { uncoveredCost($0) < uncoveredCost($1) }) else { return false }
    addUncovered(cover)
    return true
  }
}

extension RotationRules {
  /// `intake`: a course with a minimum group has as many of the employees starting in the same week, and not more than
  /// its maximum. Who goes without cover counts only when that was fixed.
  func intake(_ schedule: RotationSchedule) -> [RotationBreach] {
    var seen: Set<String> = []
    return model.settings.intakeGroups.filter { seen.insert($0.course).inserted }.compactMap { group in
      let members = Set(organisation.trainings.filter { $0.course == group.course }.map(\.id))
      let planned = schedule.trainings.filter { members.contains($0.training) && !$0.lessonWeeks.isEmpty }
      let weeks = Dictionary(grouping: planned) { $0.lessonWeeks.min() ?? 0 }
      let count = weeks.values.reduce(0) { sum, starting in
        let those = starting.count { $0.seeker != nil || isFixed($0.training) }
        return sum + max(0, group.minimum - those) + max(0, those - (group.maximum ?? those))
      }
      return count > 0 ? RotationBreach(rule: "intake", subject: group.course, count: count) : nil
    }
  }

  private func isFixed(_ training: String) -> Bool {
    organisation.scenario.pins.contains { pin in
      switch pin.kind {
      case .trainingStarts(training, _), .seekerCovers(_, training): true
      default: false
      }
    }
  }
}
