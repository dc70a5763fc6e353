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
    switch field {
    case "id": text(position.id)
    case "name": text(position.name)
    case "department": text(position.department)
    case "employer": text(position.employer)
    case "fte": .number(position.fteHundredths, scale: 100)
    case "people": number(position.headcount, unlessUsual: 0)
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
    if let place = WorkTask.requirementPlaces[field] {
      return task[place].map { .number($0.value, scale: place.scale, mark: $0.origin.mark) } ?? .blank
    }
    return switch field {
    case "id": text(task.id)
    case "position": text(task.position)
    case "name": text(task.name)
    case "minutes_per_week": task.timeIsMissing ? .blank : .number(task.minutesPerWeek)
    case "frequency": task.frequencyHundredths.map { .number($0, scale: 100) } ?? .blank
    case "minutes_each": whole(task.minutesEach)
    case "smallest_part": number(task.quantum, unlessUsual: 0)
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
