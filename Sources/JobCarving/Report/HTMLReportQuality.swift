import Interchange

/// Whether each job is good work, and what the plan does to the work of those who stay: a word and a sign, never a
/// colour alone.
extension HTMLReport {
  private struct Row {
    var name: Phrase
    var colour: QualityColour
    var figure: Phrase
    var text: Phrase
  }

  func quality(_ number: Int, _ w: inout Markup) {
    guard let all = plan.quality, all.indices.contains(number) else { return }
    let quality = all[number]
    w.leaf("h4", t(QualityReportTexts.title))
    w.leaf("p", t(QualityReportTexts.summary(quality)))
    // What goes well and is no condition of WEBA needs no row.
    let (conditions, others) = (self.conditions(quality), self.others(quality))
    let rows = conditions.filter { !isShort || $0.colour != .green } + others.filter { $0.colour != .green }
    if !rows.isEmpty { qualityTable(rows, caption: t(QualityReportTexts.caption(number + 1)), &w) }
    let kept = others.filter { $0.colour == .green }.map { t($0.name) }
    if !kept.isEmpty { w.leaf("p", t(QualityReportTexts.kept(numbers.list(kept)))) }
    figures(quality, number, &w)
    questions(quality.questions, &w)
  }

  private func figure(_ value: Int?, _ unit: QualityUnit) -> Phrase { value.map(unit.text) ?? Phrase(verbatim: "–") }

  private func conditions(_ quality: JobQuality) -> [Row] {
    quality.conditions.map {
      Row(name: $0.name, colour: $0.colour, figure: figure($0.figure, $0.unit), text: $0.text)
    }
  }

  /// Short-cyclic work in a day and the known ways to fail.
  private func others(_ quality: JobQuality) -> [Row] {
    [
      Row(
        name: QualityTexts.exposureName, colour: quality.exposure.outcome.colour(isRed: true),
        figure: figure(
          quality.exposure.outcome == .unknown ? nil : quality.exposure.minutesOnFullestDay, .minutes),
        text: quality.exposure.text)
    ]
      + quality.failures.map {
        Row(
          name: $0.name, colour: $0.outcome.colour(isRed: $0.rule == "failure.leftovers"),
          figure: figure($0.figure, $0.unit), text: $0.text)
      }
  }

  private func qualityTable(_ rows: [Row], caption: String, _ w: inout Markup) {
    let table = ChartTable(
      caption: caption,
      columns: [
        .init(title: t(ReportTexts.point)), .init(title: t(ReportTexts.judgement)),
        .init(title: t(QualityReportTexts.measured), isNumber: true),
        .init(title: t(ReportTexts.inWords), isWide: true),
      ],
      rows: rows.map { row in
        [t(row.name).capitalisedFirst, mark(row.colour), t(row.figure), t(row.text)]
      })
    w.table(table) { w, row, column in
      if column == 1 {
        w.leaf("span", ["class": rows[row].colour.style + " k"], table.rows[row][column])
      } else {
        w.text(table.rows[row][column])
      }
    }
  }

  private func mark(_ colour: QualityColour) -> String { "\(colour.sign) \(t(colour.word))" }

  /// The figures that have no colour, in one sentence each.
  private func figures(_ quality: JobQuality, _ number: Int, _ w: inout Markup) {
    let lines = QualityReportTexts.figures(quality) { ids in
      numbers.list(ids.map(taskName))
    }
    guard !lines.isEmpty else { return }
    w.details(t(QualityReportTexts.moreFigures), deep: true) { w in
      w.element("ul") { w in for line in lines { w.leaf("li", t(line)) } }
    }
  }

  private func questions(_ questions: [QualityQuestion], _ w: inout Markup) {
    guard !questions.isEmpty, !isShort else { return }
    w.details(t(QualityReportTexts.questionCount(questions.count, numbers.whole(questions.count)))) { w in
      w.element("ul") { w in
        for question in questions.prefix(rowLimit) {
          let names = question.tasks.prefix(3).map(taskName)
          let more = question.tasks.count - names.count
          let list = names.joined(separator: ", ") + (more > 0 ? t(ReportTexts.andMore(numbers.whole(more))) : "")
          w.leaf("li", t(question.text) + (list.isEmpty ? "" : " (\(list))"))
        }
      }
    }
  }

  /// The colours of each position that gives work away, before and after.
  func donorQuality(_ w: inout Markup) {
    // Work of which nothing is left has no colours.
    let judged = plan.donors.compactMap { effect in effect.quality.map { (effect.position, $0) } }
      .filter { $0.1.after.minutes > 0 }
    guard !judged.isEmpty else { return }
    let shown = judged.prefix(isShort ? 40 : 200)
    let cells: [(name: String, point: Phrase, before: QualityColour, after: QualityColour, text: Phrase)] =
      shown.flatMap { position, quality in
        zip(quality.before.conditions, quality.after.conditions)
          .filter { !(isShort && $0.colour == $1.colour) }
          .map { (positionName(position), $0.name, $0.colour, $1.colour, $1.text) }
      }
    guard !cells.isEmpty else { return }
    w.details(t(QualityReportTexts.donorsTitle), deep: true) { w in
      let table = ChartTable(
        caption: t(QualityReportTexts.donorsCaption),
        columns: [
          .init(title: t(ReportTexts.position)), .init(title: t(ReportTexts.point)), .init(title: t(ReportTexts.now)),
          .init(title: t(ReportTexts.later)), .init(title: t(QualityReportTexts.inWordsLater), isWide: true),
        ],
        rows: cells.map { [$0.name, t($0.point).capitalisedFirst, mark($0.before), mark($0.after), t($0.text)] })
      w.table(table) { w, row, column in
        if column == 2 || column == 3 {
          let colour = column == 2 ? cells[row].before : cells[row].after
          w.leaf("span", ["class": colour.style + " k"], table.rows[row][column])
        } else {
          w.text(table.rows[row][column])
        }
      }
      if let cut = cut(shown.count, of: judged.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
    }
  }
}

extension QualityColour {
  /// The class that gives the word its colour.
  var style: String {
    switch self {
    case .green: "ok"
    case .amber: "sig"
    case .red: "no"
    case .unknown: "dim"
    }
  }
}
