extension RotationRules {
  /// The score of a schedule from scratch: breaches, priorities of covered trainings, minus the cost over the horizon.
  func score(of schedule: RotationSchedule) -> Score {
    let hard = breaches(of: schedule).reduce(0) { $0 + $1.count }
    var served = 0
    var cost = 0
    for planned in schedule.trainings {
      guard let course = model.courses.first(where: { $0.id == planned.training }) else { continue }
      if planned.seeker != nil { served += course.priority }
      cost += course.uncoveredRate * planned.uncoveredMinutes
    }
    for plan in schedule.seekers {
      guard let person = model.people.first(where: { $0.id == plan.seeker }) else { continue }
      for block in plan.blocks { cost += wageCost(block, person) + mentorCost(block) + travelCost(block, person) }
    }
    cost += changes(schedule) * model.changeCost
    return Score(hard: hard, served: served, value: schedule.seekers.count { !$0.blocks.isEmpty } - cost)
  }

  /// Differences from the earlier plan: starts, seekers, and both for what is not held any more.
  func changes(_ schedule: RotationSchedule) -> Int {
    model.courses.indices.reduce(0) { count, index in
      guard let before = model.kept[index] else { return count }
      guard let planned = schedule.trainings.first(where: { $0.training == model.courses[index].id }) else {
        return count + 2
      }
      let person = planned.seeker.map { id in model.people.firstIndex { $0.id == id } ?? -1 }
      return count + (planned.lessonWeeks == before.lessonWeeks ? 0 : 1) + (person == before.person ? 0 : 1)
    }
  }

  func wageCost(_ block: SeekerPlan.Block, _ person: RotationModel.Person) -> Int {
    person.wageRate * block.minutesPerWeek * block.weeks
  }

  func mentorCost(_ block: SeekerPlan.Block) -> Int {
    guard block.activity != .idle, let position = model.positionIDs.firstIndex(of: block.position) else { return 0 }
    let minutes = block.activity == .preparing ? model.mentorPreparing : model.mentorCovering
    return model.positionRates[position] * minutes * block.weeks
  }
}
