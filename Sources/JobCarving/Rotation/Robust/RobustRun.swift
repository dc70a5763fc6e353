import Interchange

extension RotationProblem {
  /// Plays `runs` imagined years on a schedule, looks for the seekers to keep in reserve, and repairs the schedule for
  /// each seeker who might stop.
  ///
  /// - Returns: `nil` when the schedule covers nothing or breaks a rule of this problem.
  public func robustness(
    of schedule: RotationSchedule, runs: Int, seed: UInt64 = 0, isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> RobustPlan? {
    guard runs > 0, schedule.conflict == nil, let state = RotationState(schedule, in: model), state.peopleServed > 0
    else { return nil }
    let run = RobustRun(organisation: organisation, state: state, runs: min(runs, RobustRun.mostRuns), seed: seed)
    return run.result(mustStop: { isInterrupted?() ?? false })
  }
}

/// Many imagined years, and what they have in common.
struct RobustRun {
  static let mostRuns = 1_000_000
  static let mostSuggestions = 3
  /// Positions for which one more seeker is tried: those that lose most.
  static let mostTried = 6
  static let mostRepairs = 12

  let organisation: Organisation
  let state: RotationState
  let runs: Int
  let seed: UInt64
  private var model: RotationModel { state.model }

  func result(mustStop: @escaping () -> Bool) -> RobustPlan {
    let assumptions = RobustAssumptions(model.settings)
    let unused = model.people.indices.filter { state.years[$0].legs.isEmpty && model.people[$0].minutes != nil }
    let main = play(state, standIns: unused, assumptions)
    let held = model.courses.indices.filter { isCovered($0) }
    let planned = held.reduce(0) { $0 + plannedMinutes($1) }
    return RobustPlan(
      assumptions: assumptions, runs: runs, seed: seed, plannedMinutes: planned, plannedTrainings: held.count,
      alone: outcome(main.alone, main.whollyAlone), withReserve: outcome(main.together, main.whollyTogether),
      trainings: held.map {
        RobustPlan.TrainingRisk(
          training: model.courses[$0].id, runsWithLoss: main.losses[$0], lostMinutes: mean(main.lostMinutes[$0]))
      },
      reserve: reserve(unused, main.saved),
      suggestions: suggestions(held, unused, main, assumptions, mustStop),
      repairs: repairs(mustStop))
  }

  private struct Tally {
    var alone: [Int] = []
    var together: [Int] = []
    var whollyAlone: [Int]
    var whollyTogether: [Int]
    /// Runs with a loss, and lost minutes over all runs, by course; nobody standing in.
    var losses: [Int]
    var lostMinutes: [Int]
    var saved: [Int]
  }

  private func play(_ state: RotationState, standIns: [Int], _ assumptions: RobustAssumptions) -> Tally {
    let model = state.model
    let breaks = organisation.trainings.map(model.calendar.breaks(of:))
    let simulation = RobustSimulation(state, breaks: breaks, mostLate: assumptions.courseMovesWeeks)
    let held = model.courses.indices.filter { isCovered($0) }
    let counts = Array(repeating: 0, count: held.count + 1)
    var tally = Tally(
      whollyAlone: counts, whollyTogether: counts, losses: model.courses.map { _ in 0 },
      lostMinutes: model.courses.map { _ in 0 }, saved: standIns.map { _ in 0 })
    var random = SplitMix64(seed: seed)
    let classes = state.classes
    for _ in 0..<runs {
      // As many draws as the plan has people, so that one more stand-in changes no other fate.
      var draws = RobustDraws(
        assumptions, people: self.model.people.count, courses: model.courses.count, &random)
      draws.join(classes)
      let year = simulation.play(draws, standIns: standIns)
      tally.alone.append(year.coveredMinutesByPlan)
      tally.together.append(year.coveredMinutes)
      var whole = (alone: 0, together: 0)
      for course in held {
        let all = simulation.lessonCount(course)
        let lost = all - year.byPlan[course]
        if lost == 0 { whole.alone += 1 }
        if year.inAll[course] == all { whole.together += 1 }
        tally.losses[course] += lost > 0 ? 1 : 0
        tally.lostMinutes[course] += lost * perWeek(course)
      }
      tally.whollyAlone[whole.alone] += 1
      tally.whollyTogether[whole.together] += 1
      for index in standIns.indices { tally.saved[index] += year.saved[index] }
    }
    return tally
  }

  private func outcome(_ minutes: [Int], _ wholly: [Int]) -> RobustPlan.Outcome {
    let sorted = minutes.sorted()
    return RobustPlan.Outcome(
      mean: mean(minutes.reduce(0, +)), lowTenth: sorted[runs / 10], median: sorted[runs / 2],
      highTenth: sorted[runs - 1 - runs / 10], worst: sorted[0], whollyCovered: wholly)
  }

  private func mean(_ sum: Int) -> Int { (sum + runs / 2) / runs }

  private func isCovered(_ course: Int) -> Bool {
    if case .held(_, _?) = state.choices[course] { true } else { false }
  }

  private func perWeek(_ course: Int) -> Int {
    guard case .held(_, let person?) = state.choices[course] else { return 0 }
    return model.coveredMinutes(model.courses[course], by: model.people[person])
  }

  private func plannedMinutes(_ course: Int) -> Int {
    guard case .held(let start, _) = state.choices[course] else { return 0 }
    return perWeek(course) * model.courses[course].starts[start].lessonWeeks.count
  }

  private func reserve(_ people: [Int], _ saved: [Int]) -> [RobustPlan.Reserve] {
    zip(people, saved).filter { $0.1 > 0 }
      .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
      .map { person, saved in
        RobustPlan.Reserve(
          seeker: model.people[person].id, savedMinutes: mean(saved),
          positions: model.positionIDs.indices.filter { model.people[person].preparation[$0] != nil }
            .map { model.positionIDs[$0] })
      }
  }

  /// One more seeker for each of the positions that lose most, on the same imagined years.
  private func suggestions(
    _ held: [Int], _ unused: [Int], _ main: Tally, _ assumptions: RobustAssumptions, _ mustStop: () -> Bool
  ) -> [RobustPlan.Suggestion] {
    var lost = model.positionIDs.map { _ in 0 }
    for course in held { lost[model.courses[course].position] += main.lostMinutes[course] }
    let tried = model.positionIDs.indices.filter { lost[$0] > 0 }.sorted { (-lost[$0], $0) < (-lost[$1], $1) }
    let now = main.together.reduce(0, +)
    var result: [RobustPlan.Suggestion] = []
    for position in tried.prefix(Self.mostTried) where !mustStop() {
      let wider = RotationRemedy(state, organisation).withOneMoreSeeker(for: position)
      let tally = play(state.relaxed(to: wider), standIns: unused + [wider.people.count - 1], assumptions)
      let saved = mean(tally.together.reduce(0, +) - now)
      guard saved > 0 else { continue }
      result.append(
        .init(
          position: model.positionIDs[position],
          preparationWeeks: wider.people[wider.people.count - 1].preparation[position] ?? 0, savedMinutes: saved))
    }
    // Ties keep the order of what is lost.
    return Array(
      result.enumerated().sorted { (-$0.element.savedMinutes, $0.offset) < (-$1.element.savedMinutes, $1.offset) }
        .map(\.element).prefix(Self.mostSuggestions))
  }

  /// Each seeker stops halfway the contract, one at a time.
  private func repairs(_ mustStop: @escaping () -> Bool) -> [RotationRepair] {
    let people = model.people.indices.filter { !state.years[$0].legs.isEmpty }
    let minutes = people.map { person in
      state.years[person].legs.reduce(0) { $0 + plannedMinutes($1.cover.course) }
    }
    return zip(people, minutes).sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.prefix(Self.mostRepairs).compactMap {
      mustStop()
        ? nil
        : RotationRepairing(state: state, organisation: organisation, seed: seed)
          .repair(whenStops: $0.0, week: state.years[$0.0].span.lowerBound + state.years[$0.0].span.count / 2, mustStop)
    }
  }
}
