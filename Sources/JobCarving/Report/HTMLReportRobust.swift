import Interchange

/// What imagined years do to a rotation, whom to keep in reserve, and what to do when somebody stops.
extension HTMLReport {
  func robust(_ w: inout Markup) {
    guard let robust = plan.robust else { return }
    w.leaf("p", t(RobustTexts.intro(robust)))
    w.leaf("p", ["class": "meta"], t(robust.assumptions.seekerSource))
    w.leaf("p", ["class": "meta"], t(robust.assumptions.courseSource))
    for line in RobustTexts.outcome(robust) { w.leaf("p", t(line)) }
    distribution(robust, &w)
    risks(robust, &w)
    reserves(robust, &w)
    repairs(robust, &w)
    w.leaf("p", ["class": "meta"], t(RobustTexts.leftOut))
  }

  private func distribution(_ robust: RobustPlan, _ w: inout Markup) {
    let rows: [(Phrase, KeyPath<RobustPlan.Outcome, Int>)] = [
      (RobustTexts.mean, \.mean), (RobustTexts.lowTenth, \.lowTenth), (RobustTexts.median, \.median),
      (RobustTexts.highTenth, \.highTenth), (RobustTexts.worst, \.worst),
    ]
    let outcomes = [(RobustTexts.alone, robust.alone), (RobustTexts.withReserve, robust.withReserve)]
    w.table(
      ChartTable(
        caption: t(RobustTexts.distributionCaption),
        columns: [.init(title: t(ReportTexts.what))] + outcomes.map { .init(title: t($0.0), isNumber: true) },
        rows: rows.map { label, path in
          [t(label).capitalisedFirst]
            + outcomes.map { share($0.1[keyPath: path], of: robust.plannedMinutes) }
        }))
    let counts = robust.withReserve.whollyCovered
    guard counts.count <= 60 else { return }
    let seen = counts.indices.filter { counts[$0] > 0 || robust.alone.whollyCovered.at($0) > 0 }
    w.table(
      ChartTable(
        caption: t(RobustTexts.whollyCaption),
        columns: [.init(title: t(RobustTexts.trainings), isNumber: true)]
          + outcomes.map { .init(title: "\(t($0.0)), \(t(RobustTexts.ofTheTimes))", isNumber: true) },
        rows: seen.map { count in
          [numbers.whole(count)] + outcomes.map { share($0.1.whollyCovered.at(count), of: robust.runs) }
        }))
  }

  private func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return numbers.short(RobustTexts.permille(part, of: whole), scale: 10) + "\u{a0}%"
  }

  private func risks(_ robust: RobustPlan, _ w: inout Markup) {
    let risks = robust.trainings.filter { $0.runsWithLoss > 0 }
      .sorted { ($1.lostMinutes, $0.training) < ($0.lostMinutes, $1.training) }
    guard !risks.isEmpty else { return }
    let names = Dictionary(
      plan.rotation?.trainings.map { ($0.training, $0.employee) } ?? [], uniquingKeysWith: { first, _ in first })
    let shown = risks.prefix(100)
    w.table(
      ChartTable(
        caption: t(RobustTexts.riskCaption),
        columns: [
          .init(title: t(ReportTexts.employee)), .init(title: t(ReportTexts.training)),
          .init(title: t(RobustTexts.chanceOfLoss), isNumber: true),
          .init(title: t(RobustTexts.lostHours), isNumber: true),
        ],
        rows: shown.map {
          [
            names[$0.training] ?? "", courseName($0.training), share($0.runsWithLoss, of: robust.runs),
            numbers.hours($0.lostMinutes),
          ]
        }))
    if let cut = cut(shown.count, of: risks.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }

  private func reserves(_ robust: RobustPlan, _ w: inout Markup) {
    w.leaf("h3", t(RobustTexts.reserveTitle))
    if robust.reserve.isEmpty && robust.suggestions.isEmpty { return w.leaf("p", t(RobustTexts.noReserve)) }
    w.element("ul") { w in
      for one in robust.reserve.prefix(20) {
        var named = one
        named.seeker = facts.personName(one.seeker)
        named.positions = one.positions.map(positionName)
        w.leaf("li", t(RobustTexts.reserve(named)))
      }
      for one in robust.suggestions {
        var named = one
        named.position = positionName(one.position)
        w.leaf("li", t(RobustTexts.suggestion(named)))
      }
    }
  }

  private func repairs(_ robust: RobustPlan, _ w: inout Markup) {
    guard !robust.repairs.isEmpty else { return }
    w.leaf("h3", t(RobustTexts.repairTitle))
    w.leaf("p", t(RobustTexts.repairIntro))
    w.element("ul") { w in
      for repair in robust.repairs.prefix(50) {
        w.element("li") { w in
          var named = repair
          named.seeker = facts.personName(repair.seeker)
          w.text(t(RobustTexts.repair(named)))
          guard !repair.changes.isEmpty else { return }
          w.element("ul") { w in
            for change in repair.changes.prefix(50) {
              var named = change
              named.training = courseName(change.training)
              named.seeker = change.seeker.map(facts.personName)
              w.leaf("li", t(RobustTexts.change(named)))
            }
          }
        }
      }
    }
  }
}

extension [Int] {
  /// Zero outside: a plan from elsewhere may be short.
  fileprivate func at(_ index: Int) -> Int { indices.contains(index) ? self[index] : 0 }
}
