import Interchange

/// Why a training or a seeker is not in a plan, and the smallest change that would let the training in.
struct RotationExplanation {
  let state: RotationState
  let organisation: Organisation
  private var model: RotationModel { state.model }

  init(_ state: RotationState, _ organisation: Organisation) {
    self.state = state
    self.organisation = organisation
  }

  func refused(_ index: Int) -> RefusedTraining {
    let wish = organisation.trainings[index]
    let (rule, reason) = cause(index)
    return RefusedTraining(training: wish.id, employee: wish.employee, rule: rule, reason: reason)
  }

  private func cause(_ index: Int) -> (rule: String, reason: Phrase) {
    let wish = organisation.trainings[index]
    let course = model.courses[index]
    if !course.mayHold { return ("pin", RotationTexts.pinnedOut) }
    if course.starts.isEmpty || course.awayMinutes == 0 { return ("course", noStart(wish)) }
    let able = model.people.indices.filter { model.people[$0].leastPreparation[course.position] != nil }
    let far = organisation.seekers.filter { $0.isTooFar(wish.position) && $0.preparationWeeks[wish.position] != nil }
    if able.isEmpty,
      let near = far.min(by: {
        ($0.travelMinutes[wish.position] ?? 0, $0.id) < ($1.travelMinutes[wish.position] ?? 0, $1.id)
      })
    {
      return ("travel", RotationTexts.allTooFar(wish.position, near.id, near.travelMinutes[wish.position] ?? 0))
    }
    if able.isEmpty { return ("prepared", RotationTexts.nobodyPrepared(wish.position)) }
    if model.mentoring.groups[model.mentoring.groupOf[course.position]].guides.isEmpty,
      model.mentorPreparing > 0 || model.mentorCovering > 0
    {
      return ("mentor", RotationTexts.noMentor(wish.position))
    }
    return blocked(index, able, in: RotationState(model), alone: true) ?? group(index) ?? blocked(
      index, able, in: state, alone: false)
      ?? ("one-place", RotationTexts.notFound)
  }

  /// Why the group of a course that could be covered does not take it; `nil` when one that runs would.
  private func group(_ index: Int) -> (rule: String, reason: Phrase)? {
    guard let group = model.courses[index].group.map({ model.groups[$0] }) else { return nil }
    let covers = model.courses[index].starts.indices.map { Cover(course: index, start: $0) }
    if !covers.contains(where: model.mayForm) {
      let most = covers.compactMap(model.groupPlace).map { model.groupRoom[$0] }.max() ?? 0
      return ("intake", SchoolTexts.tooFewWishes(group, most))
    }
    let running = covers.filter(state.groupStands)
    if running.isEmpty { return ("intake", SchoolTexts.groupNotFormed(group)) }
    return running.contains(where: state.groupHasRoom) ? nil : ("intake", SchoolTexts.groupFull(group))
  }

  /// The first rule that leaves no start, seeker or mentor over; `nil` when the course fits.
  private func blocked(
    _ index: Int, _ able: [Int], in state: RotationState, alone: Bool
  ) -> (rule: String, reason: Phrase)? {
    var state = state
    let wish = organisation.trainings[index]
    let covers = model.courses[index].starts.indices.map { Cover(course: index, start: $0) }
    let open = covers.filter(state.teamAllows)
    if open.isEmpty {
      let limit = model.courses[index].team.map { model.teamLimits[$0] } ?? 0
      return ("team", RotationTexts.teamFull(wish.team, limit: limit))
    }
    var obstacles: [CoverObstacle] = []
    var fitting: [(person: Int, year: SeekerYear)] = []
    for cover in open {
      for person in able {
        switch state.year(of: person, adding: cover) {
        case .success(let year): fitting.append((person, year))
        case .failure(let obstacle): obstacles.append(obstacle)
        }
      }
    }
    if fitting.isEmpty {
      guard alone else { return ("one-place", RotationTexts.allElsewhere(able.map { model.people[$0].id })) }
      let order: [CoverObstacle] = [.contract, .meanHours, .pause, .availability, .hours]
      let decisive = order.first { obstacles.contains($0) } ?? .availability
      return ("contract", RotationTexts.obstacle(decisive, rules: model.rules))
    }
    if !fitting.contains(where: { state.mentorsAllow($0.person, $0.year) }) {
      return ("mentor", RotationTexts.mentorsFull(wish.position))
    }
    return nil
  }

  private func noStart(_ wish: TrainingWish) -> Phrase {
    if wish.durationWeeks <= 0 { return RotationTexts.noLessons }
    if wish.minutesAwayPerWeek <= 0 { return RotationTexts.notAway }
    if wish.latestStart < wish.earliestStart {
      return RotationTexts.windowReversed(wish.earliestStart, wish.latestStart)
    }
    let mondays = (0..<model.weeks).map(model.calendar.monday(of:))
    let days = model.calendar.fixedStartDays(of: wish) ?? mondays
    let end = model.calendar.monday(of: model.weeks)
    func isInWindow(_ day: Day) -> Bool { day >= wish.earliestStart && day <= wish.latestStart }
    let inWindow = days.filter(isInWindow)
    // Without the school there would be a day.
    if inWindow.isEmpty, (wish.startDays.isEmpty ? mondays : wish.startDays).contains(where: isInWindow) {
      return RotationTexts.noIntake(wish.schoolCalendar, wish.earliestStart, wish.latestStart)
    }
    if inWindow.isEmpty { return RotationTexts.noStartDay(wish.earliestStart, wish.latestStart) }
    if inWindow.allSatisfy({ $0 < model.calendar.firstWeek }) { return RotationTexts.startsBefore }
    let pinned = organisation.scenario.pins.contains { pin in
      if case .trainingStarts(wish.id, _) = pin.kind { true } else { false }
    }
    if pinned, !model.calendar.starts(of: wish).isEmpty { return RotationTexts.pinnedDayNotAllowed }
    return RotationTexts.endsAfter(end, lessonWeeks: wish.durationWeeks)
  }

  /// Why this seeker has no place in the plan.
  func unused(_ person: Int) -> Phrase {
    let someone = model.people[person]
    if someone.minutes == nil { return RotationTexts.seekerHours(model.rules) }
    if someone.available.isEmpty { return RotationTexts.seekerNotAvailable }
    let reachable = model.courses.indices.filter {
      someone.leastPreparation[model.courses[$0].position] != nil && !model.courses[$0].starts.isEmpty
    }
    if reachable.isEmpty {
      let seeker = organisation.seekers[person]
      let isFar = seeker.preparationWeeks.keys.contains { seeker.isTooFar($0) && model.positionIDs.contains($0) }
      return isFar ? RotationTexts.seekerTooFar : RotationTexts.seekerNoPosition
    }
    let alone = RotationState(model)
    let possible = reachable.contains { course in
      model.courses[course].starts.indices.contains { start in
        if case .success = alone.year(of: person, adding: Cover(course: course, start: start)) { true } else { false }
      }
    }
    return possible ? RotationTexts.seekerNotNeeded : RotationTexts.seekerTooShort
  }
}
