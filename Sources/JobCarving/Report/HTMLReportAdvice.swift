import Interchange

/// The eight questions of the advice report.
extension HTMLReport {
  func advice(_ w: inout Markup) {
    let report = AdviceReport(plan, taskLimit: isShort ? 0 : rowLimit)
    w.leaf("p", t(AdviceTexts.intro))
    for department in report.departments {
      w.newline()
      let name = department.name.isEmpty ? t(AdviceTexts.noDepartment) : department.name
      w.leaf("h3", name)
      w.leaf(
        "p", ["class": "meta"],
        "\(t(AdviceTexts.tasks(department.taskCount))), \(t(AdviceTexts.openCount(department.openCount)))")
      w.table(
        ChartTable(
          caption: "\(t(AdviceTexts.title)): \(name)",
          columns: [
            .init(title: t(AdviceTexts.question)), .init(title: t(AdviceTexts.answer), isWide: true),
            .init(title: t(AdviceTexts.open), isWide: true),
          ],
          rows: department.answers.map { [t($0.question.words), t($0.text), $0.open.map(t) ?? "–"] }))
      guard !department.tasks.isEmpty else { continue }
      w.details(t(AdviceTexts.tasks(department.taskCount)), deep: true) { w in
        w.table(
          ChartTable(
            caption: "\(t(AdviceTexts.title)): \(name)",
            columns: [.init(title: t(AdviceTexts.task), isWide: true)]
              + AdviceReport.Question.allCases.map {
                .init(title: t($0.heading), isNumber: $0 == .hours || $0 == .costsAndBenefits)
              },
            rows: department.tasks.map { task in
              [task.name] + task.answers.map { t($0.short) + ($0.isOpen ? " ?" : "") }
            }))
        if let cut = cut(department.tasks.count, of: department.taskCount, in: "plan.json") {
          w.leaf("p", ["class": "meta"], cut)
        }
      }
    }
  }
}
