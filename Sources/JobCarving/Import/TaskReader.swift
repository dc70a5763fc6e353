import Interchange

extension WorkTask {
  /// Reads one record of `inventory`; `nil` when it has no identifier or position to go by.
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings), let position = row.identifier("position", into: &findings)
    else { return nil }
    self.init(id: id, position: position, name: row.text("name", into: &findings) ?? id, minutesPerWeek: 0)
    doneBy = row.choice("done_by", into: &findings).flatMap(TaskDoer.init(rawValue:)) ?? .people
    let time = TaskTime(row, isAsked: doneBy == .people, into: &findings)
    minutesPerWeek = time.minutesPerWeek
    timeIsMissing = time.isMissing
    frequencyHundredths = time.frequencyHundredths
    frequencyIsAssumed = time.frequencyIsAssumed
    minutesEach = time.minutesEach
    quantum = min(row.integer("smallest_part", into: &findings) ?? 0, minutesPerWeek)
    windows = row.windows("windows", into: &findings)
    minutesAreAssumed = row.yesNo("minutes_assumed", into: &findings) ?? false
    place = row.text("place", into: &findings) ?? ""
    process = row.text("process", into: &findings) ?? ""
    level = row.integer("level", into: &findings)
    licence = row.text("licence", into: &findings) ?? ""
    kind = row.text("kind", into: &findings) ?? ""
    labels = row.list("labels", into: &findings)
    notWith = row.list("not_with", into: &findings)
    bond = row.text("bond", into: &findings) ?? ""
    isSeparable = row.yesNo("separable", into: &findings)
    isLeftUndone = row.yesNo("left_undone", into: &findings)
    isOvertime = row.yesNo("overtime", into: &findings)
    isDoneByTemps = row.yesNo("by_temps", into: &findings)
    isUnpleasant = row.yesNo("unpleasant", into: &findings)
    isLight = row.yesNo("light", into: &findings)
    cycleSeconds = row.integer("cycle_seconds", into: &findings)
    steps = row.steps("steps", into: &findings)
    isOrganising = row.yesNo("organising", into: &findings)
    hasContact = row.yesNo("contact_possible", into: &findings)
    isNearColleagues = row.yesNo("colleagues_near", into: &findings)
    source = row.text("source", into: &findings) ?? ""
    tools = row.list("tools", into: &findings)
    dependsOn = row.list("depends_on", into: &findings)
    location = row.location(of: "id")

    let blank = row.choice("blank_means", into: &findings) ?? "unknown"
    for (index, field) in WorkTask.demandFields.enumerated() {
      demands[index] = row.requirement(field, .demand(index), into: &findings) ?? WorkTask.blank(blank, average: 20)
    }
    for (index, field) in WorkTask.routineFields.enumerated() {
      routine[index] = row.requirement(field, .routine(index), into: &findings)
    }
    for (index, field) in WorkTask.qualityFields.enumerated() {
      qualities[index] = row.requirement(field, .quality(index), into: &findings)
    }
    for (index, dimension) in CapabilityDimension.levels.enumerated() {
      levels[index] =
        row.requirement(dimension.id, .level(index), into: &findings) ?? WorkTask.blank(blank, average: 30)
    }
    for (index, field) in WorkTask.exposureFields.enumerated() {
      // An average job's amounts say nothing of one task, so that here a blank can only mean "not asked".
      exposures[index] =
        row.requirement(field, .exposure(index), into: &findings)
        ?? (blank == "none" ? Requirement(0, origin: .declared) : nil)
    }
    (conditions, conditionsAreKnown) = row.conditions("conditions", into: &findings)
    if blank == "none" { conditionsAreKnown = true }
  }

  private static func blank(_ meaning: String, average: Int) -> Requirement? {
    switch meaning {
    case "none": Requirement(0, origin: .declared)
    case "average": Requirement(average, origin: .declared)
    default: nil
    }
  }

  package static let demandFields = [
    "demand_independence", "demand_social", "demand_deadlines", "demand_pace", "demand_interruptions",
    "demand_unpredictability", "demand_physical",
  ]
  package static let routineFields = [
    "repeat_same", "exact", "structured", "machine_paced", "repetitive_motion", "analyse", "create",
    "persuade_or_care", "lead", "freedom_of_sequence", "exceptions",
  ]
  package static let qualityFields = [
    "own_pace", "own_method", "own_place", "own_pause", "knows_results", "knows_norms", "whole_task",
    "matters_to_others", "learns_new", "too_much_work",
  ]
  package static let exposureFields = [
    "lift_kg", "lift_per_hour", "push_kg", "reach_per_hour", "bend_per_hour", "walk_on_end", "walk_share",
    "stand_on_end", "stand_share", "sit_on_end", "sit_share",
  ]
}

/// How much time a task takes, from hours, minutes, or frequency × duration; contradictions are findings.
private struct TaskTime {
  var minutesPerWeek = 0
  var frequencyHundredths: Int?
  var frequencyIsAssumed = false
  var minutesEach: Int?
  /// Somebody's time that the record does not tell, or not in a way that can be read.
  var isMissing = false

  /// - Parameter isAsked: work that a system does takes nobody's time; without a time that is no finding.
  init(_ row: RecordReading, isAsked: Bool, into findings: inout Findings) {
    let byHours = wholeMinutes(row.number("hours_per_week", into: &findings))
    let byMinutes = row.integer("minutes_per_week", into: &findings)
    frequencyHundredths = row.number("frequency", into: &findings)
    let isAssumed = row.yesNo("frequency_assumed", into: &findings) ?? false
    frequencyIsAssumed = isAssumed && frequencyHundredths != nil
    let each = row.number("minutes_each", into: &findings)
    minutesEach = each.map { ($0 + 5) / 10 }
    var byFrequency: Int?
    if let frequencyHundredths, let each {
      let (product, overflow) = frequencyHundredths.multipliedReportingOverflow(by: each)
      byFrequency = overflow ? nil : (product + 500) / 1000
    }
    let answers = [("minutes_per_week", byMinutes), ("hours_per_week", byHours), ("frequency", byFrequency)]
      .compactMap { field, value in value.map { (field, $0) } }
    guard let first = answers.first else {
      guard isAsked else { return }
      isMissing = true
      row.report(
        .error, "task/no-time", ImportTexts.noTime, at: "hours_per_week", hint: ImportTexts.noTimeHint, into: &findings)
      return
    }
    minutesPerWeek = first.1
    // Files round hours to a decimal and durations to whole minutes: five percent, at least five minutes, is no contradiction.
    // What a catalogue says of all workplaces contradicts nobody.
    for other in answers.dropFirst()
    where !(frequencyIsAssumed && other.0 == "frequency") && abs(other.1 - first.1) > max(5, first.1 / 20) {
      row.report(
        .error, "task/contradicting-time", ImportTexts.contradictingTime(first, other), at: other.0,
        hint: ImportTexts.contradictingTimeHint, into: &findings)
    }
    if minutesPerWeek > 0, let each = minutesEach, frequencyHundredths == nil, each > 0 {
      frequencyHundredths = minutesPerWeek * 100 / each
    }
  }
}
