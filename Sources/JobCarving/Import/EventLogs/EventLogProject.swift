import Interchange

/// Positions and tasks made of the measures of an event log.
struct EventLogProject {
  var measures: EventLogMeasures
  var file: String
  var language: Language

  func project(into findings: inout Findings) -> ImportedProject {
    var project = ImportedProject(Organisation())
    var codes = CodeMaker()
    var numbers = 0
    var positions: [Position] = []
    for (index, performer) in measures.performers.enumerated() {
      let name: String
      switch performer.kind {
      case .role, .group: name = performer.name
      case .resource:
        numbers += 1
        name = EventLogTexts.resource(numbers)[language]
      case .nobody: name = EventLogTexts.nobody[language]
      }
      var position = Position(id: codes.code(for: name), name: name, fteHundredths: 0)
      position.headcount = measures.resources[index].count
      positions.append(position)
      project.ask("fte", of: position.id, in: InputSchemas.organisation)
      project.ask("hourly_cost", of: position.id, in: InputSchemas.organisation)
    }
    if numbers > 0 { findings.add(EventLogTexts.resourcesAsPositions(file, numbers)) }
    project.organisation.positions = positions
    var taskCodes = CodeMaker()
    var untimed = 0
    for activity in measures.activities {
      let position = positions[activity.performer].id
      let task = task(activity, in: position, id: taskCodes.code(for: activity.name, prefix: position + "-"))
      project.organisation.tasks.append(task)
      if activity.durations.count == 0 {
        project.ask("minutes_per_week", of: task.id, in: InputSchemas.inventory)
        untimed += 1
      }
    }
    if untimed > 0 { findings.add(EventLogTexts.untimed(file, untimed, of: measures.activities.count)) }
    return project
  }

  /// Milliseconds over which is counted: from the first to the last event, a week at least.
  var span: Int {
    guard let first = measures.first, let last = measures.last else { return EventLogProject.week }
    return max(EventLogProject.week, last.milliseconds - first.milliseconds)
  }

  static let week = 7 * 86_400_000

  private func task(_ activity: EventLogMeasures.Activity, in position: String, id: String) -> WorkTask {
    var task = WorkTask(id: id, position: position, name: activity.name, minutesPerWeek: 0)
    task.conditionsAreKnown = false
    // Without a single timestamp there is no week to count in.
    if measures.first != nil {
      task.frequencyHundredths = EventLogProject.scaled(activity.times * 100, EventLogProject.week, over: span)
    }
    if let median = activity.durations.quartiles?.median {
      let perWeek = EventLogProject.scaled(activity.times, EventLogProject.week, over: span * 60, times: median)
      task.minutesPerWeek = min(perWeek, 100_000_000)
      let each = (median + 30) / 60
      let product = ((task.frequencyHundredths ?? 0) * each + 50) / 100
      // Whole minutes are too coarse for short tasks: the column would contradict the minutes a week.
      if each <= 100_000, abs(product - task.minutesPerWeek) <= max(5, task.minutesPerWeek / 20) {
        task.minutesEach = each
      }
    }
    task.source =
      EventLogTexts.source(
        file, times: activity.times, from: measures.first?.day, to: measures.last?.day, activity.durations)[language]
    return task
  }

  /// `amount × factor × times ÷ over`, half up, exact in between; what does not fit is the largest number.
  static func scaled(_ amount: Int, _ factor: Int, over: Int, times: Int = 1) -> Int {
    let (product, overflow) = amount.multipliedReportingOverflow(by: times)
    guard !overflow else { return Int.max / 1_000_000 }
    let wide = product.multipliedFullWidth(by: factor)
    guard wide.high < over / 2 else { return Int.max / 1_000_000 }
    let (quotient, remainder) = over.dividingFullWidth(wide)
    let rounded = quotient + (remainder >= over - remainder ? 1 : 0)
    return min(rounded, Int.max / 1_000_000)
  }
}
