import Interchange

/// Changes that would let a refused training in, each tried on the plan as it is: nothing else moves.
struct RotationRemedy {
  let state: RotationState
  let organisation: Organisation
  private let mustStop: () -> Bool
  /// The plan in each longer horizon that was asked for, by its number of extra weeks.
  private var longer: [Int: RotationState?] = [:]
  private var model: RotationModel { state.model }

  /// - Parameter mustStop: Asked before each try; what is not tried is not found.
  init(_ state: RotationState, _ organisation: Organisation, mustStop: @escaping () -> Bool = { false }) {
    self.state = state
    self.organisation = organisation
    self.mustStop = mustStop
  }

  /// The first that works of: a wider window (1 to 8 weeks), one more of the team away, a smaller or larger group, 1 to
  /// 4 mentor hours more, a
  /// shorter preparation, a longer horizon (4 to 52 weeks), one more seeker. Small steps come before large ones.
  mutating func smallest(for index: Int) -> Phrase? {
    let wish = organisation.trainings[index]
    let course = model.courses[index]
    guard wish.durationWeeks > 0, wish.minutesAwayPerWeek > 0 else { return nil }
    let pinned = organisation.scenario.pins.compactMap { pin -> Day? in
      if case .trainingStarts(wish.id, let day) = pin.kind { day } else { nil }
    }.first
    for weeks in 1...8 {
      var changed = model
      changed.courses[index].starts = model.calendar.starts(of: wish, widenedByWeeks: weeks, pinned: pinned)
      if changed.courses[index].starts != course.starts, works(state.relaxed(to: changed), index) {
        return RotationTexts.widerWindow(weeks)
      }
    }
    if let team = course.team {
      var changed = model
      changed.teamLimits[team] += 1
      if works(state.relaxed(to: changed), index) {
        return RotationTexts.widerTeam(wish.team, changed.teamLimits[team])
      }
    }
    if let group = course.group {
      for minimum in stride(from: model.groups[group].minimum - 1, through: 1, by: -1) {
        var changed = model
        changed.groups[group].minimum = minimum
        if works(state.relaxed(to: changed), index) { return SchoolTexts.smallerGroup(minimum) }
      }
      if let maximum = [model.groups[group].maximum].first(where: { $0 < Int.max }) {
        var changed = model
        changed.groups[group].maximum = maximum + 1
        if works(state.relaxed(to: changed), index) { return SchoolTexts.largerGroup(maximum + 1) }
      }
    }
    for hours in 1...4 {
      for guide in model.guides.indices where model.guides[guide].positions.contains(course.position) {
        if works(state.relaxed(to: withMentorHours(hours, guide)), index) {
          return RotationTexts.moreMentoring(model.guides[guide].id, hours)
        }
      }
    }
    let longest = model.people.compactMap { $0.preparation[course.position] }.max() ?? 0
    // Who needs no preparation at all any more would be somebody else.
    for weeks in stride(from: 1, through: longest / 2, by: 1) {
      var changed = model
      for person in changed.people.indices {
        changed.people[person].preparation[course.position]? -= weeks
        if let left = changed.people[person].preparation[course.position], left < 0 {
          changed.people[person].preparation[course.position] = 0
        }
      }
      for person in changed.people.indices { changed.people[person].settle(changed.chains) }
      if let trial = state.transferred(to: changed), works(trial, index) {
        return RotationTexts.shorterPreparation(weeks)
      }
    }
    for weeks in stride(from: 4, through: 52, by: 4) {
      if mustStop() { return nil }
      if let trial = withLongerHorizon(weeks), works(trial, index) { return RotationTexts.longerHorizon(weeks) }
    }
    return works(state.relaxed(to: withOneMoreSeeker(for: course.position)), index)
      ? RotationTexts.oneMoreSeeker(wish.position, leastPreparation(course.position)) : nil
  }

  private func works(_ trial: RotationState, _ course: Int) -> Bool {
    if mustStop() { return false }
    var trial = trial
    return trial.insert(course)
  }

  private func withMentorHours(_ hours: Int, _ guide: Int) -> RotationModel {
    var changed = model
    changed.mentoring = model.mentoring.with(60 * hours, moreFor: guide)
    return changed
  }

  private mutating func withLongerHorizon(_ weeks: Int) -> RotationState? {
    if let known = longer[weeks] { return known }
    let total = model.weeks + weeks
    guard total <= RotationCalendar.longestHorizon else { return nil }
    let changed = RotationModel(
      organisation, rules: model.rules,
      calendar: RotationCalendar(
        firstWeek: model.calendar.firstWeek, weeks: total, schools: model.calendar.schools),
      wages: model.people.map(\.wageRate))
    let trial = state.transferred(to: changed)
    longer[weeks] = .some(trial)
    return trial
  }

  private func leastPreparation(_ position: Int) -> Int {
    model.people.compactMap { $0.preparation[position] }.min() ?? 0
  }

  func withOneMoreSeeker(for position: Int) -> RotationModel {
    var changed = model
    var preparation = [Int?](repeating: nil, count: model.positionIDs.count)
    preparation[position] = leastPreparation(position)
    changed.coverers[position].append(changed.people.count)
    changed.people.append(
      RotationModel.Person(
        id: "", available: 0..<model.weeks, maximumWeeks: model.rules.contractMaxWeeks,
        minutes: model.rules.minimumMinutes...model.rules.maximumMinutes, preparation: preparation, wageRate: 0))
    return changed
  }
}

extension RotationState {
  /// The same plan in a changed model, found again by its start days; `nil` when it no longer stands there.
  func transferred(to other: RotationModel) -> RotationState? {
    var covers = Array(repeating: [Cover](), count: other.people.count)
    var uncovered: [Cover] = []
    for index in choices.indices {
      guard case .held(let start, let person) = choices[index] else { continue }
      let lessons = model.courses[index].starts[start].lessonWeeks
      guard let same = other.courses[index].starts.firstIndex(where: { $0.lessonWeeks == lessons }) else { return nil }
      let cover = Cover(course: index, start: same)
      if let person { covers[person].append(cover) } else { uncovered.append(cover) }
    }
    return RotationState(other, covers: covers, uncovered: uncovered)
  }
}
