import Interchange

/// Turns a state of the search into the schedule that people read.
struct RotationResult {
  let model: RotationModel
  let organisation: Organisation
  /// Refused trainings times all trainings for which a remedy is looked for.
  static let remedyWork = 40_000
  /// Whether the time for remedies is over.
  var mustStop: () -> Bool = { false }

  func schedule(_ state: RotationState, record: SolveRecord, conflict: Conflict? = nil) -> RotationSchedule {
    let trainings = trainings(state)
    let seekers = model.people.indices.map { person in
      SeekerPlan(
        seeker: model.people[person].id, blocks: blocks(state.years[person], of: person),
        reason: state.years[person].legs.isEmpty ? RotationExplanation(state, organisation).unused(person) : nil)
    }
    let explanation = RotationExplanation(state, organisation)
    let missing = model.courses.indices.filter { state.choices[$0] == .refused }
    // A remedy tries a whole plan dozens of times; in a large region it is looked for where it matters most.
    let most = Self.remedyWork / max(1, model.courses.count)
    let first = Set(
      missing.sorted { (-model.courses[$0].priority, $0) < (-model.courses[$1].priority, $1) }.prefix(most))
    var remedy = RotationRemedy(state, organisation, mustStop: mustStop)
    let refused = missing.map { course in
      var refused = explanation.refused(course)
      refused.nextIntake = nextIntake(course)
      if refused.rule != "pin", first.contains(course) { refused.remedy = remedy.smallest(for: course) }
      return refused
    }
    var schedule = RotationSchedule(
      ruleSet: model.rules.id, firstWeek: model.calendar.firstWeek, weeks: model.weeks, trainings: trainings,
      refused: refused, seekers: seekers, mentorLoad: mentorLoad(state), figures: figures(trainings, seekers, state),
      warnings: [], record: record, conflict: conflict)
    schedule.warnings = warnings(schedule)
    schedule.details = details(schedule)
    return schedule
  }

  private func trainings(_ state: RotationState) -> [PlannedTraining] {
    model.courses.indices.compactMap { index in
      guard case .held(let start, let person) = state.choices[index] else { return nil }
      let course = model.courses[index]
      let held = course.starts[start]
      let covered = person.map { model.coveredMinutes(course, by: model.people[$0]) } ?? 0
      let open = course.awayMinutes - covered
      var reason: Phrase?
      if open > 0 {
        reason =
          person.map { RotationTexts.contractTooSmall(model.people[$0].id, covered, course.awayMinutes) }
          ?? RotationTexts.heldWithoutCover
      }
      return PlannedTraining(
        training: course.id, employee: organisation.trainings[index].employee,
        position: organisation.trainings[index].position, startDay: held.day, lessonWeeks: held.lessonWeeks,
        seeker: person.map { model.people[$0].id }, coveredMinutes: covered * held.lessonWeeks.count,
        uncoveredMinutes: open * held.lessonWeeks.count, uncoveredReason: reason)
    }
  }

  /// Preparation, cover and idle weeks; under `workplace` they add up to the contract without a hole.
  private func blocks(_ year: SeekerYear, of person: Int) -> [SeekerPlan.Block] {
    var blocks: [SeekerPlan.Block] = []
    let idleMinutes = model.rules.cover == .workplace ? year.minutes : 0
    var next = year.span.lowerBound
    for leg in year.legs {
      let course = model.courses[leg.cover.course]
      let position = model.positionIDs[course.position]
      let minutes =
        model.rules.cover == .workplace ? year.minutes : model.coveredMinutes(course, by: model.people[person])
      func add(_ activity: SeekerPlan.Activity, _ training: String, _ weeks: Range<Int>, _ minutes: Int) {
        guard !weeks.isEmpty else { return }
        blocks.append(
          SeekerPlan.Block(
            activity: activity, position: position, training: training, firstWeek: weeks.lowerBound,
            weeks: weeks.count, minutesPerWeek: minutes))
      }
      if next < leg.preparation.lowerBound { add(.idle, "", next..<leg.preparation.lowerBound, idleMinutes) }
      add(.preparing, course.id, leg.preparation, minutes)
      var from = model.start(leg.cover).first
      var previous = from - 1
      for week in model.start(leg.cover).lessonWeeks {
        if week > previous + 1 {
          add(.covering, course.id, from..<previous + 1, minutes)
          add(.idle, course.id, previous + 1..<week, idleMinutes)
          from = week
        }
        previous = week
      }
      add(.covering, course.id, from..<previous + 1, minutes)
      next = max(next, previous + 1)
    }
    return blocks
  }

  private func mentorLoad(_ state: RotationState) -> [MentorLoad] {
    var loads = model.guides.map {
      MentorLoad(
        mentor: $0.id, capacity: $0.capacity.max() ?? 0, minutesByWeek: Array(repeating: 0, count: model.weeks),
        capacityByWeek: Set($0.capacity).count > 1 ? $0.capacity : nil)
    }
    for (index, group) in model.mentoring.groups.enumerated() {
      for week in 0..<model.weeks {
        let shares = model.mentoring.shares(state.demand, group: index, week: week).minutes
        for (guide, minutes) in zip(group.guides, shares) { loads[guide].minutesByWeek[week] = minutes }
      }
    }
    return loads
  }

  private func figures(
    _ trainings: [PlannedTraining], _ seekers: [SeekerPlan], _ state: RotationState
  ) -> RotationFigures {
    let covered = trainings.reduce(0) { $0 + $1.coveredMinutes }
    let uncovered = trainings.reduce(0) { $0 + $1.uncoveredMinutes }
    let idle = seekers.flatMap(\.blocks).reduce(0) { $0 + ($1.activity == .idle ? $1.weeks : 0) }
    return RotationFigures(
      trainedMinutes: covered + uncovered, coveredMinutes: covered, uncoveredMinutes: uncovered,
      employeesTrained: Set(trainings.map(\.employee)).count, seekersServed: state.peopleServed, idleWeeks: idle,
      expectedOutflowHundredths: state.peopleServed * model.rules.expectedOutflowPercent,
      outflowSource: model.rules.outflowSource, costs: costs(trainings, seekers))
  }

  /// By employer in the order of their positions: wages, idle weeks, mentors, travel, uncovered hours, course fees.
  private func costs(_ trainings: [PlannedTraining], _ seekers: [SeekerPlan]) -> [RotationFigures.Cost] {
    let rules = RotationRules(model: model, organisation: organisation)
    let months = RotationMonths(model: model, organisation: organisation)
    let party = months.party
    return months.parties.flatMap { name -> [RotationFigures.Cost] in
      var (wages, idle, mentors, travel, open, fees) = (0, 0, 0, 0, 0, 0)
      for (plan, person) in zip(seekers, model.people) {
        for block in plan.blocks where party(block.position) == name {
          if block.activity == .idle {
            idle += rules.wageCost(block, person)
          } else {
            wages += rules.wageCost(block, person)
          }
          mentors += rules.mentorCost(block)
          travel += rules.travelCost(block, person)
        }
      }
      for planned in trainings where party(planned.position) == name {
        guard let index = organisation.trainings.firstIndex(where: { $0.id == planned.training }) else { continue }
        open += model.courses[index].uncoveredRate * planned.uncoveredMinutes
        fees += RotationMonths.fee(organisation.trainings[index])
      }
      let amounts: [(RotationMonths.Item, Int)] = [
        (.wages, wages), (.idleWages, idle), (.mentors, mentors), (.travel, travel), (.uncovered, open),
        (.fees, fees),
      ]
      return amounts.filter { $0.1 != 0 }.map { item, amount in
        RotationFigures.Cost(party: name, label: item.label, amount: Euro(cents: RotationMonths.cents(amount)))
      }
    }
  }

  private func warnings(_ schedule: RotationSchedule) -> [RotationWarning] {
    guard model.rules.displacement == .warning else { return [] }
    return RotationRules(model: model, organisation: organisation).excessWeeks(schedule).map { excess in
      let minutes = schedule.seekers.first { $0.seeker == excess.subject }?.blocks.map(\.minutesPerWeek).max() ?? 0
      return RotationWarning(
        rule: "displacement", text: RotationTexts.displacement(excess.subject, weeks: excess.count, minutes: minutes))
    }
  }
}
