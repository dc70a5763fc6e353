package import Interchange

extension Plan {
  /// The eight questions with their answers, by department and by task.
  package func adviceText(_ language: Language) -> String {
    let report = AdviceReport(self)
    var lines = [AdviceTexts.title[language]]
    if report.departments.isEmpty { lines.append("  " + AdviceTexts.nothingMoves[language]) }
    for department in report.departments {
      let name = department.name.isEmpty ? AdviceTexts.noDepartment[language] : department.name
      lines += [
        "",
        "\(name): \(AdviceTexts.tasks(department.taskCount)[language]), \(AdviceTexts.openCount(department.openCount)[language])",
      ]
      for (index, answer) in department.answers.enumerated() {
        lines.append("  \(index + 1). \(answer.question.words[language]) \(answer.text[language])".trimmingEnd)
        if let open = answer.open { lines.append("     \(AdviceTexts.open[language]): \(open[language])") }
      }
      for task in department.tasks {
        let cells = task.answers.map { answer in
          "\(answer.question.heading[language]) \(answer.short[language])\(answer.isOpen ? " ?" : "")"
        }
        lines.append("  - \(task.task)  \(task.name): \(cells.joined(separator: " · "))")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
