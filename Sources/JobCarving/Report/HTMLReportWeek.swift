import Interchange

/// When the work of a job can be done: one possible week, as a picture with its table.
extension HTMLReport {
  func week(_ number: Int, _ job: CandidateJob, _ w: inout Markup) {
    guard let chart = weekChart(number, order: job.tasks.map(\.task), title: t(WeekTexts.caption(number + 1))) else {
      return
    }
    w.details(t(WeekTexts.title)) { w in
      w.figure(chart, id: "week-\(number + 1)", tableSummary: t(ReportTexts.sameNumbers))
      if let way = plan.weeks?[number]?.wayMinutes, way > 0 { w.leaf("p", ["class": "meta"], t(WeekTexts.way(way))) }
    }
  }

  /// The picture of a job's week; `nil` when the plan has none.
  ///
  /// - Parameter order: the tasks of the job as the table beside the picture numbers them.
  func weekChart(_ number: Int, order: [String], title: String) -> WeekChart? {
    guard let weeks = plan.weeks, weeks.indices.contains(number), let week = weeks[number], !week.sessions.isEmpty
    else { return nil }
    let blocks = week.sessions.map { session in
      WeekChart.Block(
        day: session.day, start: session.start, end: session.end,
        number: (order.firstIndex(of: session.task) ?? 0) + 1, task: taskName(session.task))
    }
    return WeekChart(
      blocks: blocks, title: title, finding: t(WeekTexts.finding(Set(blocks.map(\.day)).count)),
      words: (t(WeekTexts.day), t(ReportTexts.from), t(ReportTexts.to), t(ReportTexts.task), t(WeekTexts.minutes)),
      dayNames: WeekTexts.days.map { t($0) }, numbers: numbers)
  }
}
