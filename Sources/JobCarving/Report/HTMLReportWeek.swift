import Interchange

/// When the work of a job can be done: one possible week, as a picture with its table.
extension HTMLReport {
  func week(_ number: Int, _ job: CandidateJob, _ w: inout Markup) {
    guard let weeks = plan.weeks, weeks.indices.contains(number), let week = weeks[number], !week.sessions.isEmpty
    else { return }
    w.details(t(WeekTexts.title)) { w in
      let order = job.tasks.map(\.task)
      let blocks = week.sessions.map { session in
        WeekChart.Block(
          day: session.day, start: session.start, end: session.end,
          number: (order.firstIndex(of: session.task) ?? 0) + 1,
          task: taskName(session.task))
      }
      let days = Set(blocks.map(\.day)).count
      w.figure(
        WeekChart(
          blocks: blocks, title: t(WeekTexts.caption(number + 1)), finding: t(WeekTexts.finding(days)),
          words: (
            t(WeekTexts.day), t(ReportTexts.from), t(ReportTexts.to), t(ReportTexts.task), t(WeekTexts.minutes)
          ), dayNames: WeekTexts.days.map { t($0) }, numbers: numbers),
        id: "week-\(number + 1)", tableSummary: t(ReportTexts.sameNumbers))
      if week.wayMinutes > 0 { w.leaf("p", ["class": "meta"], t(WeekTexts.way(week.wayMinutes))) }
    }
  }
}
