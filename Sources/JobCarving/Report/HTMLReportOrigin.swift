import Interchange
import Legislation

/// What has to be decided, how the plan was made, and what it does not see.
extension HTMLReport {
  func openPoints(_ w: inout Markup) {
    var points: [(String, String)] = []
    for number in facts.jobs.indices {
      guard let comparison = facts.comparison(number) else { continue }
      for point in comparison.deviations
      where point.verdict == .exceeds || point.verdict == .signal && point.decision == nil {
        points.append(("\(t(ReportTexts.job(number + 1))): \(t(point.name))", t(point.text)))
      }
    }
    for gap in facts.gaps {
      let about = gap.task.map(taskName) ?? personName(facts.jobs[gap.job].person, facts.jobs[gap.job].copy)
      points.append(("\(t(ReportTexts.job(gap.job + 1))): \(about)", t(ReportTexts.gap(gap.points))))
    }
    for entry in facts.attention {
      points.append(("\(positionName(entry.effect.position)): \(t(entry.point.name))", t(entry.point.text)))
    }
    for question in facts.openQuestions {
      points.append(
        ("\(t(ReportTexts.job(question.job + 1))): \(taskName(question.task))", t(question.criterion.reason)))
    }
    for parameter in facts.unconfirmed {
      points.append((t(parameter.name), t(ReportTexts.unconfirmedWhy(numbers.day(parameter.lastVerified)))))
    }
    for refused in plan.rotation?.refused ?? [] where refused.rule != "pin" {
      let why = [refused.reason, refused.remedy].compactMap { $0 }.map(t).joined(separator: " ")
      points.append(("\(refused.employee): \(courseName(refused.training))", why))
    }
    if points.isEmpty, facts.lawWarnings.isEmpty, facts.inputWarnings.isEmpty {
      w.leaf("p", t(ReportTexts.nothingOpen))
    } else if !points.isEmpty {
      let shown = points.prefix(isShort ? 200 : 1000)
      w.leaf("p", t(ReportTexts.openIntro))
      w.table(
        ChartTable(
          caption: t(ReportTexts.openTitle),
          columns: [
            .init(title: t(ReportTexts.openPoint), isWide: true), .init(title: t(ReportTexts.why), isWide: true),
          ],
          rows: shown.map { [$0.0, $0.1] }))
      if let cut = cut(shown.count, of: points.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
    }
    findings(&w)
  }

  private func findings(_ w: inout Markup) {
    findings(facts.inputFindings, ReportTexts.findingsCount, &w)
    findings(facts.lawFindings, ReportTexts.lawFindingsCount, &w)
  }

  private func findings(_ findings: [Diagnostic], _ summary: (Int, String) -> Phrase, _ w: inout Markup) {
    guard !findings.isEmpty else { return }
    let count = findings.count
    w.details(t(summary(count, numbers.whole(count)))) { w in
      w.element("ul") { w in
        for finding in findings.prefix(200) {
          w.element("li") { w in
            w.leaf("b", t(finding.severity.word).capitalisedFirst)
            let message = t(finding.message)
            w.text(": \(message)\(message.hasSuffix(".") ? "" : ".")")
            if let hint = finding.hint { w.text(" \(t(hint))") }
            w.leaf("span", ["class": "meta"], " \(finding.location.map { "\($0) " } ?? "")[\(finding.code)]")
          }
        }
      }
      if let cut = cut(min(count, 200), of: count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
    }
  }

  func made(_ w: inout Markup) {
    provenance(&w)
    if let carving = plan.carving { rules(carving, &w) }
    parameters(&w)
  }

  private func provenance(_ w: inout Markup) {
    let origin = plan.provenance
    var rows: [(Phrase, String)] = [
      (ReportTexts.tool, origin.tool), (ReportTexts.command, origin.command), (ReportTexts.seed, String(origin.seed)),
    ]
    func record(_ name: Phrase, _ record: SolveRecord, weekly: Bool) {
      let repeated = t(record.isReproducible ? ReportTexts.repeatable : ReportTexts.notRepeatable)
      rows.append(
        (
          name,
          "\(t(quality(record, weekly: weekly)).capitalisedFirst). \(t(ReportTexts.steps(numbers.whole(record.iterations)))) "
            + "\(t(ReportTexts.stopReason(record.stopReason))) \(repeated)"
        ))
    }
    if let carving = plan.carving { record(ReportTexts.searchForJobs, carving.record, weekly: true) }
    if let rotation = plan.rotation { record(ReportTexts.searchForRotation, rotation.record, weekly: false) }
    if let day = origin.lawVerifiedOn { rows.append((ReportTexts.lawVerified, numbers.day(day))) }
    for input in origin.inputs {
      rows.append(
        (
          ReportTexts.input(input.name),
          t(ReportTexts.inputSize(numbers.whole(input.records), numbers.whole(input.bytes)))
        ))
    }
    for text in origin.attributions { rows.append((ReportTexts.attribution, text)) }
    w.table(
      ChartTable(
        caption: t(ReportTexts.provenanceCaption),
        columns: [.init(title: t(ReportTexts.what)), .init(title: t(ReportTexts.inWords), isWide: true)],
        rows: rows.filter { !$0.1.isEmpty }.map { [t($0.0), $0.1] }))
  }

  private static let hardRules = [
    "once", "released", "hours", "capability", "conflict", "bond", "licence", "donor", "pin", "timetable", "quality",
  ]

  private func rules(_ carving: CarvingPlan, _ w: inout Markup) {
    guard !carving.analysis.isEmpty else { return }
    w.table(
      ChartTable(
        caption: t(ReportTexts.rulesCaption),
        columns: [
          .init(title: t(ReportTexts.rule), isWide: true), .init(title: t(ReportTexts.outcome)),
          .init(title: t(ReportTexts.matches), isNumber: true),
        ],
        rows: carving.analysis.map { score in
          let outcome: String =
            if HTMLReport.hardRules.contains(score.rule) {
              score.amount == 0 ? t(ReportTexts.kept) : t(ReportTexts.broken(numbers.whole(score.amount)))
            } else if score.rule == "placed" {
              t(ReportTexts.weighted(numbers.whole(score.amount)))
            } else {
              t(ReportTexts.euroAWeek(numbers.euroAndCents(Euro(cents: score.amount / 1000))))
            }
          return [t(ReportTexts.ruleName(score.rule)).capitalisedFirst, outcome, numbers.whole(score.matches.count)]
        }))
  }

  private func parameters(_ w: inout Markup) {
    guard !plan.parameters.isEmpty else { return }
    w.details(t(ReportTexts.parametersTitle(plan.parameters.count, numbers.whole(plan.parameters.count)))) { w in
      let table = ChartTable(
        caption: t(ReportTexts.parametersCaption),
        columns: [
          .init(title: t(ReportTexts.number), isWide: true), .init(title: t(ReportTexts.value), isNumber: true),
          .init(title: t(ReportTexts.unit)), .init(title: t(ReportTexts.holdsFrom)),
          .init(title: t(ReportTexts.article)),
          .init(title: t(ReportTexts.source), isWide: true), .init(title: t(ReportTexts.certainty)),
          .init(title: t(ReportTexts.lastVerified)),
        ],
        rows: plan.parameters.map { parameter in
          [
            t(parameter.name), numbers.legal(parameter.value), t(parameter.unit.phrase), numbers.day(parameter.from),
            parameter.article, parameter.source,
            "\(parameter.confidence.rawValue): \(t(parameter.confidence.phrase))"
              + (parameter.isUnconfirmed && parameter.confidence != .unconfirmed
                ? " (\(t(ReportTexts.unconfirmed)))" : ""),
            numbers.day(parameter.lastVerified),
          ]
        })
      w.table(table) { w, row, column in
        if column == 6, plan.parameters[row].isUnconfirmed {
          w.leaf("span", ["class": "sig"], table.rows[row][column])
        } else {
          w.text(table.rows[row][column])
        }
      }
    }
  }

  func leftOut(_ w: inout Markup) {
    w.element("ul") { w in for text in ReportTexts.leftOut { w.leaf("li", t(text)) } }
  }
}
