package import Interchange

/// The tables that a run leaves beside the plan, as Dutch Excel opens them by a double click, or RFC 4180 in English.
extension Plan {
  package func analysisTable(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "taak", en: "task"), Phrase(nl: "naam van de taak", en: "name of the task"),
      Phrase(nl: "functie", en: "position"), Phrase(nl: "uren per week", en: "hours a week"),
      Phrase(nl: "routine-index", en: "routine index"), Phrase(nl: "routine", en: "routine"),
      Phrase(nl: "onder het niveau", en: "below level"), Phrase(nl: "los te maken", en: "separable"),
      Phrase(nl: "elementair", en: "elementary"), Phrase(nl: "mag verhuizen", en: "may move"),
      Phrase(nl: "regel", en: "rule"), Phrase(nl: "reden", en: "reason"),
    ])
    let byID = taskByID
    for analysis in analyses {
      guard let task = byID[analysis.task] else { continue }
      let deciding = analysis.refusal.map { [$0] } ?? analysis.openQuestions
      table.row([
        Phrase(verbatim: task.id), Phrase(verbatim: task.name), Phrase(verbatim: positionName(task.position)),
        hours(task.minutesPerWeek), analysis.routineIndex.map { decimal($0, scale: 1000) } ?? Phrase(verbatim: ""),
        analysis.isRoutine.word, analysis.isBelowLevel.word, analysis.isSeparable.word, analysis.isElementary.word,
        analysis.isReleased ? Answer.yes.word : Answer.no.word,
        Phrase(verbatim: deciding.map(\.id).joined(separator: " ")),
        Phrase(verbatim: deciding.map { $0.reason[language] }.joined(separator: " ")),
      ])
    }
    return table.bytes
  }

  package func jobsTable(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "baan", en: "job"), Phrase(nl: "persoon", en: "person"), Phrase(nl: "taak", en: "task"),
      Phrase(nl: "naam van de taak", en: "name of the task"), Phrase(nl: "functie", en: "position"),
      Phrase(nl: "uren per week nu", en: "hours a week now"),
      Phrase(nl: "uren per week in de baan", en: "hours a week in the job"),
    ])
    let byID = taskByID
    for job in carving?.jobs ?? [] {
      for part in job.tasks {
        let task = byID[part.task]
        table.row([
          Phrase(verbatim: job.id), Phrase(verbatim: job.person), Phrase(verbatim: part.task),
          Phrase(verbatim: task?.name ?? ""), Phrase(verbatim: positionName(task?.position)), hours(part.freedMinutes),
          hours(part.personMinutes),
        ])
      }
    }
    return table.bytes
  }

  package func unassignedTable(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "taak", en: "task"), Phrase(nl: "naam van de taak", en: "name of the task"),
      Phrase(nl: "functie", en: "position"), Phrase(nl: "uren per week", en: "hours a week"),
      Phrase(nl: "regel", en: "rule"), Phrase(nl: "reden", en: "reason"),
    ])
    let byID = taskByID
    for left in carving?.unassigned ?? [] {
      let task = byID[left.task]
      table.row([
        Phrase(verbatim: left.task), Phrase(verbatim: task?.name ?? ""), Phrase(verbatim: positionName(task?.position)),
        hours(left.minutes), Phrase(verbatim: left.rule), left.reason,
      ])
    }
    return table.bytes
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
