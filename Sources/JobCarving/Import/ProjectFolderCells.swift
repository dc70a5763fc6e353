import Interchange

/// What stands in each column for positions and tasks; the field goes by its English name.
extension ProjectFolderWriter {
  enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    /// A number in whole units of 1/scale, a power of ten, with the mark of where it comes from.
    case number(Int, scale: Int = 1, mark: String = "")
  }

  func string(_ cell: Cell) -> String {
    switch cell {
    case .blank: ""
    case .text(let text): text
    case .number(let units, let scale, let mark): DecimalText.phrase(units, scale: scale)[language] + mark
    }
  }

  func positionCell(_ position: Position, _ field: String) -> Cell {
    if asks.contains(field) { return .blank }
    return switch field {
    case "id": text(position.id)
    case "name": text(position.name)
    case "department": text(position.department)
    case "employer": text(position.employer)
    case "fte": .number(position.fteHundredths, scale: 100)
    case "people": position.headcount == 0 ? .blank : .number(position.headcount)
    case "hours_per_week": hours(position.fullTimeMinutes)
    case "hourly_cost": euro(position.hourlyCost)
    case "level": whole(position.level)
    case "contracted_out_to": text(position.contractedOutTo)
    case "consent": position.hasConsent ? yesNo(true) : .blank
    case "min_hours": position.minimumMinutes.map(hours) ?? .blank
    case "min_light_share": whole(position.minimumLightShare)
    case "freed_time_use": text(position.freedTimeUse)
    case "redeployment": whole(position.redeployment)
    default: .blank
    }
  }

  func taskCell(_ task: WorkTask, _ field: String) -> Cell {
    if asks.contains(field) || field == "minutes_per_week" && asks.contains("hours_per_week") { return .blank }
    if let place = ProjectFolderWriter.requirementColumns[field] { return requirement(task, place) }
    return switch field {
    case "id": text(task.id)
    case "position": text(task.position)
    case "name": text(task.name)
    case "minutes_per_week": .number(task.minutesPerWeek)
    case "frequency": task.frequencyHundredths.map { .number($0, scale: 100) } ?? .blank
    case "minutes_each": whole(task.minutesEach)
    case "smallest_part": task.quantum == 0 ? .blank : .number(task.quantum)
    case "windows": windows(task.windows)
    case "minutes_assumed": task.minutesAreAssumed ? yesNo(true) : .blank
    case "frequency_assumed": task.frequencyIsAssumed ? yesNo(true) : .blank
    case "place": text(task.place)
    case "process": text(task.process)
    case "level": whole(task.level)
    case "licence": text(task.licence)
    case "kind": text(task.kind)
    case "labels": list(task.labels)
    case "not_with": list(task.notWith)
    case "bond": text(task.bond)
    case "separable": yesNo(task.isSeparable)
    case "left_undone": yesNo(task.isLeftUndone)
    case "overtime": yesNo(task.isOvertime)
    case "by_temps": yesNo(task.isDoneByTemps)
    case "unpleasant": yesNo(task.isUnpleasant)
    case "light": yesNo(task.isLight)
    case "cycle_seconds": whole(task.cycleSeconds)
    case "steps": list(task.steps.map { word($0) })
    case "organising": yesNo(task.isOrganising)
    case "contact_possible": yesNo(task.hasContact)
    case "colleagues_near": yesNo(task.isNearColleagues)
    case "conditions":
      list(
        task.conditions.sorted { $0.key < $1.key }.map { condition, presence in
          condition.name[language] + (presence == .sometimes ? "?" : "")
        })
    case "source": text(task.source)
    case "done_by": task.doneBy == .people ? .blank : word(task.doneBy.rawValue, InputSchemas.inventory, field)
    case "tools": list(task.tools)
    case "depends_on": list(task.dependsOn)
    default: .blank
    }
  }

  /// Where a requirement of a task is kept.
  enum RequirementPlace: Sendable, Hashable {
    case demand(Int)
    case routine(Int)
    case quality(Int)
    case level(Int)
    case exposure(Int)
  }

  static let requirementColumns: [String: RequirementPlace] = {
    var columns: [String: RequirementPlace] = [:]
    for (index, name) in demandColumns.enumerated() { columns[name] = .demand(index) }
    for (index, name) in routineColumns.enumerated() { columns[name] = .routine(index) }
    for (index, name) in WorkTask.qualityFields.enumerated() { columns[name] = .quality(index) }
    for (index, dimension) in CapabilityDimension.levels.enumerated() { columns[dimension.id] = .level(index) }
    for (index, name) in exposureColumns.enumerated() { columns[name] = .exposure(index) }
    return columns
  }()

  static let demandColumns = [
    "demand_independence", "demand_social", "demand_deadlines", "demand_pace", "demand_interruptions",
    "demand_unpredictability", "demand_physical",
  ]
  static let routineColumns = [
    "repeat_same", "exact", "structured", "machine_paced", "repetitive_motion", "analyse", "create",
    "persuade_or_care", "lead", "freedom_of_sequence", "exceptions",
  ]
  static let exposureColumns = [
    "lift_kg", "lift_per_hour", "push_kg", "reach_per_hour", "bend_per_hour", "walk_on_end", "walk_share",
    "stand_on_end", "stand_share", "sit_on_end", "sit_share",
  ]

  private func requirement(_ task: WorkTask, _ place: RequirementPlace) -> Cell {
    let (value, scale): (Requirement?, Int) =
      switch place {
      case .demand(let index): (task.demands[index], 10)
      case .routine(let index): (task.routine[index], 10)
      case .quality(let index): (task.qualities[index], 10)
      case .level(let index): (task.levels[index], 10)
      case .exposure(let index): (task.exposures[index], 1)
      }
    return value.map { .number($0.value, scale: scale, mark: $0.origin.mark) } ?? .blank
  }

  private func word(_ step: WorkStep) -> String { language == .dutch ? step.words[0].nl : step.words[0].en }
  func text(_ text: String) -> Cell { text.isEmpty ? .blank : .text(text) }
  func whole(_ number: Int?) -> Cell { number.map { .number($0) } ?? .blank }
  func euro(_ amount: Euro) -> Cell { .number(amount.cents, scale: 100) }
  func day(_ day: Day?) -> Cell { day.map { .text($0.description) } ?? .blank }

  /// Hundredths of an hour, half up; the minutes come back the same, for one of them is 0.6 minute.
  func hours(_ minutes: Int) -> Cell {
    let (product, overflow) = minutes.multipliedReportingOverflow(by: 10)
    return .number(overflow ? minutes / 6 * 10 : (product + 3) / 6, scale: 100)
  }

  func list(_ words: [String]) -> Cell { words.isEmpty ? .blank : .text(words.joined(separator: "; ")) }

  func yesNo(_ value: Bool?) -> Cell {
    guard let value else { return .blank }
    return .text(language == .dutch ? (value ? "ja" : "nee") : (value ? "yes" : "no"))
  }

  /// `ma-vr 07:00-09:00`, one stretch of time a day at a time, in the notation that is read.
  func windows(_ windows: WeekWindows?) -> Cell {
    guard let windows else { return .blank }
    let names = WeekTexts.shortDays.map { $0[language] }
    var entries: [(times: String, days: [String])] = []
    for span in windows.spans {
      for day in 0..<7 {
        let midnight = day * WeekWindows.minutesPerDay
        let from = max(span.start - midnight, 0)
        let to = min(span.end - midnight, WeekWindows.minutesPerDay)
        guard from < to else { continue }
        let times = "\(clock(from))-\(clock(to))"
        if let index = entries.firstIndex(where: { $0.times == times }) {
          entries[index].days.append(names[day])
        } else {
          entries.append((times, [names[day]]))
        }
      }
    }
    return list(entries.map { "\($0.days.joined(separator: ",")) \($0.times)" })
  }
}
