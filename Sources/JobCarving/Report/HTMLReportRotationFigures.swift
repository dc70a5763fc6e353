import Interchange

/// The outcome of a rotation in numbers, each seeker's year, and the money by party and by month.
extension HTMLReport {
  func rotationFigures(_ rotation: RotationSchedule, _ w: inout Markup) {
    let figures = rotation.figures
    let details = rotation.details
    var rows = [
      (ReportTexts.trainedHours, numbers.duration(figures.trainedMinutes)),
      (ReportTexts.coveredHours, numbers.duration(figures.coveredMinutes)),
      (ReportTexts.uncoveredHours, numbers.duration(figures.uncoveredMinutes)),
    ]
    if let rate = details?.coverPermille { rows.append((RotationReportTexts.coverRate, percent(rate))) }
    if let ratio = details?.employeesPerSeekerHundredths {
      rows.append((RotationReportTexts.employeesPerSeeker, numbers.short(ratio, scale: 100)))
    }
    rows.append((ReportTexts.idleWeeks, numbers.whole(figures.idleWeeks)))
    rows.append((ReportTexts.expectedOutflow, numbers.short(figures.expectedOutflowHundredths, scale: 100)))
    if let day = details?.nextStart { rows.append((RotationReportTexts.nextStart, numbers.day(day))) }
    w.leaf("h3", t(ReportTexts.rotationFigures))
    w.table(
      ChartTable(
        caption: t(ReportTexts.rotationFigures),
        columns: [.init(title: t(ReportTexts.what)), .init(title: t(ReportTexts.number), isNumber: true)],
        rows: rows.map { [t($0.0).capitalisedFirst, $0.1] }))
    w.leaf("p", ["class": "meta"], t(ReportTexts.outflowFrom(figures.outflowSource)))
    if let outflow = details?.outflow, figures.seekersServed > 0 {
      w.leaf("p", ["class": "meta"], t(RotationReportTexts.outflowBand(outflow, of: figures.seekersServed)))
    }
    seekerYears(rotation, &w)
    costs(rotation, &w)
  }

  private func percent(_ permille: Int) -> String { numbers.short(permille, scale: 10) + "\u{a0}%" }

  private func seekerYears(_ rotation: RotationSchedule, _ w: inout Markup) {
    guard let years = rotation.details?.seekers, !years.isEmpty else { return }
    let shown = years.prefix(300)
    w.leaf("h3", t(RotationReportTexts.yearsTitle))
    w.table(
      ChartTable(
        caption: t(RotationReportTexts.yearsTitle),
        columns: [
          .init(title: t(RotationReportTexts.seeker)),
          .init(title: t(RotationReportTexts.contractWeeks), isNumber: true),
          .init(title: t(RotationReportTexts.preparationWeeks), isNumber: true),
          .init(title: t(RotationReportTexts.experienceWeeks), isNumber: true),
          .init(title: t(RotationReportTexts.idleWeeks), isNumber: true),
          .init(title: t(RotationReportTexts.reached), isWide: true),
        ],
        rows: shown.map { year in
          [
            facts.personName(year.seeker), numbers.whole(year.contractWeeks), numbers.whole(year.preparationWeeks),
            numbers.whole(year.experienceWeeks), numbers.whole(year.idleWeeks),
            year.positions.map(positionName).joined(separator: ", "),
          ]
        }))
    if let cut = cut(shown.count, of: years.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
    if let talks = years.first?.coachSessions {
      w.leaf("p", ["class": "meta"], t(RotationReportTexts.coachSessions(numbers.whole(talks))))
    }
    w.leaf("p", ["class": "meta"], t(RotationReportTexts.reachedMeans))
  }

  private func costs(_ rotation: RotationSchedule, _ w: inout Markup) {
    let figures = rotation.figures
    guard !figures.costs.isEmpty else { return }
    w.table(
      ChartTable(
        caption: t(ReportTexts.costsCaption),
        columns: [
          .init(title: t(ReportTexts.party)), .init(title: t(ReportTexts.item)),
          .init(title: t(ReportTexts.amount), isNumber: true),
        ],
        rows: figures.costs.map { [$0.party, t($0.label), numbers.euro($0.amount)] } + [
          [t(ReportTexts.together), "", numbers.euro(Euro(cents: figures.costs.map(\.amount.cents).saturatingSum))]
        ], endsWithSum: true))
    monthlyCosts(rotation, &w)
  }

  /// More employers than this side by side cannot be read; their amounts are in the plan file.
  private static let mostParties = 6

  private func monthlyCosts(_ rotation: RotationSchedule, _ w: inout Markup) {
    guard let costs = rotation.details?.monthlyCosts, !costs.isEmpty else { return }
    var parties: [String] = []
    var months: [Day] = []
    // In the order of the costs over the whole plan.
    for party in rotation.figures.costs.map(\.party) + costs.map(\.party) where !parties.contains(party) {
      parties.append(party)
    }
    for cost in costs where months.last != cost.month { months.append(cost.month) }
    let shown = parties.count <= HTMLReport.mostParties ? parties : []
    func sum(_ isCounted: (RotationDetails.MonthlyCost) -> Bool) -> String {
      numbers.euro(Euro(cents: costs.filter(isCounted).map(\.amount.cents).saturatingSum))
    }
    let rows = months.prefix(130).map { month in
      [numbers.month(month)] + shown.map { party in sum { $0.month == month && $0.party == party } }
        + [sum { $0.month == month }]
    }
    w.table(
      ChartTable(
        caption: t(RotationReportTexts.monthsCaption),
        columns: [.init(title: t(RotationReportTexts.month))]
          + shown.map { .init(title: $0, isNumber: true) } + [.init(title: t(ReportTexts.together), isNumber: true)],
        rows: rows + [
          [t(ReportTexts.together)] + shown.map { party in sum { $0.party == party } } + [sum { _ in true }]
        ],
        endsWithSum: true))
  }
}
