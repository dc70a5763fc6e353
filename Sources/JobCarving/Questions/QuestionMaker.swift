import Interchange

/// Makes the questions of one position, task or person.
enum QuestionMaker {
  static func position(_ position: Position, isTouched: Bool) -> [OpenQuestion] {
    var fields: [String] = []
    if position.fteHundredths == 0 { fields.append("fte") }
    if position.hourlyCost == .zero { fields.append("hourly_cost") }
    if isTouched {
      if position.headcount == 0 { fields.append("people") }
      if position.level == nil { fields.append("level") }
      if position.freedTimeUse.isEmpty { fields.append("freed_time_use") }
    }
    return fields.map { question($0, InputSchemas.organisation, position.id) }
  }

  static func time(_ task: WorkTask) -> OpenQuestion { question("minutes_per_week", InputSchemas.inventory, task.id) }

  static func task(_ task: WorkTask, isTimed: Bool, people: [CapabilityProfile]) -> [OpenQuestion] {
    var fields: [String] = []
    func add(_ field: String, if isMissing: Bool) { if isMissing { fields.append(field) } }
    add("minutes_per_week", if: isTimed && task.minutesAreAssumed)
    add("frequency", if: task.statedFrequency == nil && task.windows == nil)
    add("level", if: task.level == nil)
    add("separable", if: task.isSeparable == nil)
    add("left_undone", if: task.isLeftUndone == nil)
    add("overtime", if: task.isOvertime == nil)
    add("by_temps", if: task.isDoneByTemps == nil)
    add("light", if: task.isLight == nil)
    for demand in TaskDemand.allCases { add(WorkTask.demandFields[demand.rawValue], if: task.demand(demand) == nil) }
    fields += routine(task)
    fields += comparison(task, people)
    for item in QualityItem.allCases { add(WorkTask.qualityFields[item.rawValue], if: task.quality(item) == nil) }
    add("steps", if: task.steps.isEmpty)
    add("organising", if: task.isOrganising == nil)
    add("contact_possible", if: task.hasContact == nil)
    add("colleagues_near", if: task.isNearColleagues == nil)
    add("cycle_seconds", if: task.cycleSeconds == nil)
    return fields.map { question($0, InputSchemas.inventory, task.id) }
  }

  /// As many items as the routine index still needs on each of its sides, and no more.
  private static func routine(_ task: WorkTask) -> [String] {
    [true, false].flatMap { isRoutine -> [String] in
      let side = RoutineItem.allCases.filter { $0.isRoutineSide == isRoutine }
      let missing = side.filter { task.routineItem($0) == nil }
      let needed = RoutineIndex.minimumItemsPerSide - (side.count - missing.count)
      return missing.prefix(max(0, needed)).map { WorkTask.routineFields[$0.rawValue] }
    }
  }

  /// What the comparison with these people needs to know of the work; somebody who can do everything asks nothing.
  private static func comparison(_ task: WorkTask, _ people: [CapabilityProfile]) -> [String] {
    guard !people.isEmpty else { return [] }
    var fields: [String] = []
    for dimension in CapabilityDimension.levels where task.requirement(dimension) == nil {
      if people.contains(where: { $0.level(dimension).map { rounded($0) < 50 } ?? true }) {
        fields.append(dimension.id)
      }
    }
    for quantity in ExposureQuantity.allCases where task.exposure(quantity) == nil {
      // Who does not stand, walk or sit for any part of the task does not do it on end either.
      if let share = quantity.share, task.exposure(share)?.value == 0 { continue }
      fields.append(WorkTask.exposureFields[quantity.rawValue])
    }
    if !task.conditionsAreKnown, people.contains(where: { !$0.avoids.isEmpty }) { fields.append("conditions") }
    return fields
  }

  static func person(_ person: CapabilityProfile, _ work: WorkAsked) -> [OpenQuestion] {
    var fields: [String] = []
    if person.minimumIsMissing { fields.append("hours_from") }
    // Who can work no hour at all stands in the list by mistake.
    if person.maximumIsMissing || person.maximumMinutes == 0 { fields.append("hours_to") }
    if person.availability == nil, work.hasWindows { fields.append("availability") }
    for dimension in CapabilityDimension.levels
    where person.level(dimension) == nil && work.levels.contains(dimension.rawValue) {
      fields.append(dimension.id)
    }
    for quantity in ExposureQuantity.allCases
    where person.limits[quantity.rawValue] == nil && work.exposures.contains(quantity.rawValue) {
      fields.append(CapabilityProfile.limitFields[quantity.rawValue])
    }
    return fields.map { question($0, InputSchemas.people, person.id) }
  }

  private static func question(_ name: String, _ schema: RecordSchema, _ id: String) -> OpenQuestion {
    guard let field = schema.fields.first(where: { $0.name == name }) else {
      preconditionFailure("The schema '\(schema.root)' has no field '\(name)'.")
    }
    return OpenQuestion(
      CellKey(file: schema.root, id: id, field: name), text: QuestionTexts.question(field, in: schema),
      answerAs: QuestionTexts.answerAs(field))
  }
}
