import Interchange

/// The redesign of the whole organisation, beside the carving plan of the same input.
extension HTMLReport {
  func inclusive(_ w: inout Markup) {
    guard let inclusive = plan.inclusive else { return }
    let texts = InclusiveTexts.self
    w.leaf("p", t(texts.intro))
    w.element("p") { w in w.leaf("b", t(texts.finding(inclusive))) }
    w.leaf("p", t(texts.proof(inclusive)))
    w.table(
      ChartTable(
        caption: t(texts.figuresCaption),
        columns: [
          .init(title: t(texts.what), isWide: true),
          .init(title: t(texts.now), isNumber: true),
          .init(title: t(texts.carving), isNumber: true),
          .init(title: t(texts.inclusive), isNumber: true),
        ],
        rows: inclusive.rows(numbers).map { [t($0.name).capitalisedFirst] + $0.values }))
    w.leaf("p", ["class": "meta"], t(texts.redMeaning))
    redChart(inclusive, &w)
    moves(inclusive, &w)
    whoStays(inclusive, &w)
    w.leaf("h3", t(texts.assumptionsTitle))
    w.element("ul") { w in for text in texts.assumptions { w.leaf("li", t(text)) } }
  }

  private func redChart(_ inclusive: InclusivePlan, _ w: inout Markup) {
    let texts = InclusiveTexts.self
    let judged = inclusive.positions.filter { !($0.redsNow + $0.redsCarving + $0.redsInclusive).isEmpty }
    var rows = judged.prefix(isShort ? 12 : 40).map { position in
      ThreeWaysChart.Row(
        name: positionName(position.position),
        values: [position.redsNow.count, position.redsCarving.count, position.redsInclusive.count])
    }
    if inclusive.carving.jobReds > 0 || inclusive.inclusive.jobReds > 0 {
      rows.append(
        .init(name: t(texts.newJobs), values: [nil, inclusive.carving.jobReds, inclusive.inclusive.jobReds]))
    }
    guard !rows.isEmpty else { return w.leaf("p", t(texts.noReds)) }
    let chart = ThreeWaysChart(
      rows: rows, title: t(texts.chartTitle), finding: t(texts.chartFinding(inclusive)),
      nameWord: t(ReportTexts.position), words: [texts.now, texts.carving, texts.inclusive].map { t($0) },
      numbers: numbers)
    w.figure(chart, id: "inclusive-chart", tableSummary: t(ReportTexts.sameNumbers))
    if let cut = cut(min(judged.count, isShort ? 12 : 40), of: judged.count, in: "plan.json") {
      w.leaf("p", ["class": "meta"], cut)
    }
  }

  private func moves(_ inclusive: InclusivePlan, _ w: inout Markup) {
    let texts = InclusiveTexts.self
    guard !inclusive.moves.isEmpty else { return w.leaf("p", t(texts.noMoves)) }
    let shown = inclusive.moves.prefix(isShort ? 60 : 400)
    w.table(
      ChartTable(
        caption: t(texts.movesCaption),
        columns: [
          .init(title: t(ReportTexts.task), isWide: true), .init(title: t(ReportTexts.hoursAWeek), isNumber: true),
          .init(title: t(texts.from)), .init(title: t(texts.to)),
          .init(title: t(texts.reason), isWide: true),
          .init(title: t(texts.better), isWide: true),
          .init(title: t(texts.worse), isWide: true),
        ],
        rows: shown.map { move in
          [
            taskName(move.task), numbers.hours(move.minutes), facts.holderName(move.from), facts.holderName(move.to),
            t(texts.reason(move, facts.holderName)), changes(move, isBetter: true), changes(move, isBetter: false),
          ]
        }))
    if let cut = cut(shown.count, of: inclusive.moves.count, in: "inclusive.csv") {
      w.leaf("p", ["class": "meta"], cut)
    }
  }

  private func changes(_ move: WorkMove, isBetter: Bool) -> String {
    let list = move.effects.filter { $0.isBetter == isBetter }
    return list.isEmpty
      ? "–" : list.map { t(InclusiveTexts.change($0, facts.holderName($0.holder))) }.joined(separator: "; ")
  }

  /// Each position that changes, with what it means for the people in it.
  private func whoStays(_ inclusive: InclusivePlan, _ w: inout Markup) {
    let texts = InclusiveTexts.self
    let changed = inclusive.positions.filter { $0.effect != nil }
    guard !changed.isEmpty else { return }
    let shown = changed.prefix(isShort ? 40 : 200)
    func names(_ rules: [String]) -> String {
      rules.isEmpty ? "–" : rules.map { t(texts.rule($0)) }.joined(separator: ", ")
    }
    w.table(
      ChartTable(
        caption: t(texts.positionsCaption),
        columns: [
          .init(title: t(ReportTexts.position)), .init(title: t(texts.hoursNow), isNumber: true),
          .init(title: t(texts.hoursCarving), isNumber: true),
          .init(title: t(texts.hoursInclusive), isNumber: true),
          .init(title: t(texts.hoursTaken), isNumber: true),
          .init(title: "\(t(texts.redPoints)) \(t(texts.now))"),
          .init(title: "\(t(texts.redPoints)) \(t(texts.inclusive))"),
          .init(title: t(texts.effect), isWide: true),
        ],
        rows: shown.map { position in
          [
            positionName(position.position), numbers.hours(position.minutesNow), numbers.hours(position.minutesCarving),
            numbers.hours(position.minutesInclusive), numbers.hours(position.takenMinutes), names(position.redsNow),
            names(position.redsInclusive), t(position.changes),
          ]
        }))
    if let cut = cut(shown.count, of: changed.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }
}
