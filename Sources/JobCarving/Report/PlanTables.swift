package import Interchange

/// The tables that a run leaves beside the plan, as Dutch Excel opens them by a double click, or RFC 4180 in English.
extension Plan {
  package func analysisTable(_ language: Language) -> [UInt8] { taskAnalysisTable.csv(language) }
  package func jobsTable(_ language: Language) -> [UInt8] { taskTable.csv(language) }
  package func unassignedTable(_ language: Language) -> [UInt8] { unassignedTaskTable.csv(language) }
  package func valueTable(_ language: Language) -> [UInt8] { amountTable.csv(language) }
  package func rotationTable(_ language: Language) -> [UInt8] { calendarTable.csv(language) }

  package var taskAnalysisTable: ReportTable {
    var table = ReportTable(
      "Onderzoek van taken", "Analysis of tasks",
      columns: [
        .init("taak", "task"), .init("naam van de taak", "name of the task"), .init("functie", "position"),
        .init("uren per week", "hours a week", .hours, isSummed: true),
        .init("routine-index", "routine index", .decimal(scale: 1000)), .init("routine", "routine"),
        .init("onder het niveau", "below level"), .init("los te maken", "separable"), .init("elementair", "elementary"),
        .init("mag verhuizen", "may move"), .init("regel", "rule"), .init("reden", "reason", .sentence),
      ])
    let byID = taskByID
    for analysis in analyses {
      guard let task = byID[analysis.task] else { continue }
      let deciding = analysis.refusal.map { [$0] } ?? analysis.openQuestions
      let reasons = (
        deciding.map(\.reason.nl).joined(separator: " "), deciding.map(\.reason.en).joined(separator: " ")
      )
      table.row([
        .name(task.id), .name(task.name), .name(positionName(task.position)), .value(task.minutesPerWeek),
        analysis.routineIndex.map { .value($0) } ?? .blank, .text(analysis.isRoutine.word),
        .text(analysis.isBelowLevel.word), .text(analysis.isSeparable.word), .text(analysis.isElementary.word),
        .text(analysis.isReleased ? Answer.yes.word : Answer.no.word),
        .name(deciding.map(\.id).joined(separator: " ")),
        deciding.isEmpty ? .blank : .text(Phrase(nl: reasons.0, en: reasons.1)),
      ])
    }
    return table
  }

  /// The tasks of the jobs: `jobs.csv`.
  package var taskTable: ReportTable {
    var table = ReportTable(
      "Taken van de banen", "Tasks of the jobs",
      columns: [
        .init("baan", "job"), .init("persoon", "person"), .init("taak", "task"),
        .init("naam van de taak", "name of the task"), .init("functie", "position"),
        .init("uren per week nu", "hours a week now", .hours, isSummed: true),
        .init("uren per week in de baan", "hours a week in the job", .hours, isSummed: true),
      ])
    let byID = taskByID
    for job in carving?.jobs ?? [] {
      for part in job.tasks {
        let task = byID[part.task]
        table.row([
          .name(job.id), .name(job.person), .name(part.task), .name(task?.name ?? ""),
          .name(positionName(task?.position)), .value(part.freedMinutes), .value(part.personMinutes),
        ])
      }
    }
    return table
  }

  package var unassignedTaskTable: ReportTable {
    var table = ReportTable(
      "Wat blijft", "What stays",
      columns: [
        .init("taak", "task"), .init("naam van de taak", "name of the task"), .init("functie", "position"),
        .init("uren per week", "hours a week", .hours, isSummed: true), .init("regel", "rule"),
        .init("reden", "reason", .sentence),
      ])
    let byID = taskByID
    for left in carving?.unassigned ?? [] {
      let task = byID[left.task]
      table.row([
        .name(left.task), .name(task?.name ?? ""), .name(positionName(task?.position)), .value(left.minutes),
        .name(left.rule), .text(left.reason),
      ])
    }
    return table
  }

  package var taskByID: [String: TaskSummary] {
    Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func positionName(_ id: String?) -> String {
    positions.first { $0.id == id }?.name ?? id ?? ""
  }
}

/// A table in one of the two languages.
package struct PlanTable {
  private let language: Language
  private var writer: TableWriter

  package init(_ language: Language) {
    self.language = language
    writer = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: false))
  }

  package mutating func row(_ cells: [Phrase]) { writer.row(cells.map { $0[language] }) }
  package var bytes: [UInt8] { writer.bytes }

  /// `-1234,56`: no sign and no thousands, so that a spreadsheet reads a number.
  package static func euro(_ amount: Euro) -> Phrase {
    Phrase(nl: amount.description.replacing(".", with: ","), en: amount.description)
  }
}
