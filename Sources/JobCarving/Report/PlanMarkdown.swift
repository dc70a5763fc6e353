public import Interchange

extension Plan {
  /// `plan.md`: the plan on one page of Markdown, to paste into minutes or a proposal; the same first screen as the
  /// report, and the tables of jobs and people.
  ///
  /// - Parameter language: the plan's own language when left out.
  public func markdown(language: Language? = nil) -> String {
    let language = language ?? self.language
    let report = HTMLReport(self, language: language)
    var w = MarkdownWriter()
    w.heading(1, report.facts.headline(language))
    var meta = title.isEmpty ? [] : [title]
    if let day = referenceDate { meta.append(ReportTexts.referenceDate(report.numbers.day(day))[language]) }
    if !meta.isEmpty { w.paragraph(meta.joined(separator: " · ")) }
    w.paragraph(report.lead.joined(separator: " "))
    for conflict in [carving?.conflict, rotation?.conflict].compactMap({ $0 }) {
      w.paragraph(ReportTexts.conflictTitle[language])
      w.list(conflict.members.map { $0.text[language] })
    }
    if carving != nil, !report.facts.isInfeasible { w.facts(report.factTiles) }
    if let decisions = report.decisions { w.paragraph("\(decisions.title) \(decisions.list).") }
    let sections: [(Phrase, ReportTable)] = [
      (ReportTexts.jobsTitle, jobTable), (ReportTexts.unplacedTitle, unplacedTable),
      (ReportTexts.donorsTitle, donorTable), (ReportTexts.rotationTitle, trainingTable),
    ]
    for (heading, table) in sections where !table.rows.isEmpty {
      w.heading(2, heading[language])
      table.write(to: &w, language, limit: report.rowLimit)
      if let cut = report.cut(min(report.rowLimit, table.rows.count), of: table.rows.count, in: "plan.xml") {
        w.paragraph(cut)
      }
    }
    if let inclusive {
      w.heading(2, InclusiveTexts.title[language])
      w.paragraph(
        [InclusiveTexts.finding(inclusive), InclusiveTexts.proof(inclusive)].map { $0[language] }.joined(separator: " ")
      )
      for table in inclusiveTables where !table.rows.isEmpty {
        w.heading(3, table.name[language])
        table.write(to: &w, language, limit: report.rowLimit)
        if let cut = report.cut(min(report.rowLimit, table.rows.count), of: table.rows.count, in: "plan.xml") {
          w.paragraph(cut)
        }
      }
      w.paragraph(InclusiveTexts.assumptionsTitle[language])
      w.list(InclusiveTexts.assumptions.map { $0[language] })
    }
    if !jobsWithTasks.isEmpty {
      w.heading(2, ReportTexts.tasksTitle[language])
      for (heading, tasks) in jobsWithTasks {
        w.heading(3, heading[language])
        w.list(tasks.map { $0[language] })
      }
    }
    w.heading(2, ReportTexts.madeTitle[language])
    provenanceTable.write(to: &w, language, limit: .max)
    w.heading(2, ReportTexts.limitsTitle[language])
    w.list(ReportTexts.leftOut.map { $0[language] })
    return w.string
  }

  /// Each job with its tasks, one line a task.
  private var jobsWithTasks: [(Phrase, [Phrase])] {
    let facts = ReportFacts(self)
    let (nl, en) = (ReportNumbers(language: .dutch), ReportNumbers(language: .english))
    return facts.jobs.map { job in
      let name = facts.personName(job.person)
      return (
        Phrase(nl: "\(job.id): \(name)", en: "\(job.id): \(name)"),
        job.tasks.map { part in
          let task = facts.task(part.task)
          let (who, what) = (positionName(task?.position), task?.name ?? part.task)
          let hours = (nl.duration(part.personMinutes), en.duration(part.personMinutes))
          return Phrase(
            nl: "\(what) (\(hours.0) per week; nu: \(who))", en: "\(what) (\(hours.1) a week; now: \(who))")
        }
      )
    }
  }
}

extension ReportTable {
  /// Columns that hold nothing are left out.
  func write(to w: inout MarkdownWriter, _ language: Language, limit: Int) {
    let used = columns.indices.filter { index in
      rows.contains { !text($0[index], columns[index].kind)[language].isEmpty }
    }
    let numbers = ReportNumbers(language: language)
    func shown(_ cell: Cell, _ kind: Kind) -> String {
      switch (cell, kind) {
      case (.value(let value), .euro), (.sum(let value, from: _), .euro): numbers.euro(Euro(cents: value))
      case (.value(let value), .hours): numbers.hours(value)
      case (.day(let day), _): numbers.day(day)
      default: text(cell, kind)[language]
      }
    }
    var lines = rows.prefix(limit).map { row in used.map { shown(row[$0], columns[$0].kind) } }
    if columns.contains(where: \.isSummed), rows.count > 1 {
      lines.append(
        used.map { index in
          guard columns[index].isSummed else { return index == 0 ? ReportTexts.together[language] : "" }
          return shown(.value(sum(of: index)), columns[index].kind)
        })
    }
    w.table(used.map { (columns[$0].heading[language], columns[$0].kind.isNumber) }, Array(lines))
  }
}
