import Interchange

/// Changes that would let a refused training in, each tried on the plan as it is: nothing else moves.
struct RotationRemedy {
  let state: RotationState
  let organisation: Organisation
  private var model: RotationModel { state.model }

  init(_ state: RotationState, _ organisation: Organisation) {
    self.state = state
    self.organisation = organisation
  }

  /// The first that works of: a wider window (1 to 8 weeks), one more of the team away, 1 to 4 mentor hours more, a
  /// shorter preparation, a longer horizon (4 to 52 weeks), one more seeker. Small steps come before large ones.
  func smallest(for index: Int) -> Phrase? {
    let wish = organisation.trainings[index]
    let course = model.courses[index]
    guard wish.durationWeeks > 0, wish.minutesAwayPerWeek > 0 else { return nil }
    let pinned = organisation.scenario.pins.compactMap { pin -> Day? in
      if case .trainingStarts(wish.id, let day) = pin.kind { day } else { nil }
    }.first
    for weeks in 1...8 {
      var changed = model
      changed.courses[index].starts = model.calendar.starts(of: wish, widenedByWeeks: weeks, pinned: pinned)
      if changed.courses[index].starts != course.starts, works(changed, index) {
        return RotationTexts.widerWindow(weeks)
      }
    }
    if let team = course.team {
      var changed = model
      changed.teamLimits[team] += 1
      if works(changed, index) { return RotationTexts.widerTeam(wish.team, changed.teamLimits[team]) }
    }
    for hours in 1...4 {
      for guide in model.guides.indices where model.guides[guide].positions.contains(course.position) {
        if works(withMentorHours(hours, guide), index) {
          return RotationTexts.moreMentoring(model.guides[guide].id, hours)
        }
      }
    }
    let longest = model.people.compactMap { $0.preparation[course.position] }.max() ?? 0
    for weeks in stride(from: 1, through: longest, by: 1) {
      var changed = model
      for person in changed.people.indices {
        changed.people[person].preparation[course.position]? -= weeks
        if let left = changed.people[person].preparation[course.position], left < 0 {
          changed.people[person].preparation[course.position] = 0
        }
      }
      if works(changed, index) { return RotationTexts.shorterPreparation(weeks) }
    }
    for weeks in stride(from: 4, through: 52, by: 4) {
      guard let changed = withLongerHorizon(weeks) else { break }
      if works(changed, index) { return RotationTexts.longerHorizon(weeks) }
    }
    return works(withOneMoreSeeker(for: course.position), index)
      ? RotationTexts.oneMoreSeeker(wish.position, leastPreparation(course.position)) : nil
  }

  private func works(_ changed: RotationModel, _ course: Int) -> Bool {
    guard var trial = state.transferred(to: changed) else { return false }
    return trial.cheapestInsertion(of: course) != nil
  }

  /// The mentor gets the extra hours in each week in which there are any.
  private func withMentorHours(_ hours: Int, _ guide: Int) -> RotationModel {
    var changed = model
    for week in 0..<model.weeks where changed.guides[guide].capacity[week] > 0 {
      changed.guides[guide].capacity[week] += 60 * hours
    }
    changed.mentoring = MentorNetwork(
      guides: changed.guides, positions: model.positionIDs.count, weeks: model.weeks)
    return changed
  }

  private func withLongerHorizon(_ weeks: Int) -> RotationModel? {
    let total = model.weeks + weeks
    guard total <= RotationCalendar.longestHorizon else { return nil }
    return RotationModel(
      organisation, rules: model.rules,
      calendar: RotationCalendar(firstWeek: model.calendar.firstWeek, weeks: total),
      wages: model.people.map(\.wageRate))
  }

  private func leastPreparation(_ position: Int) -> Int {
    model.people.compactMap { $0.preparation[position] }.min() ?? 0
  }

  private func withOneMoreSeeker(for position: Int) -> RotationModel {
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
