import Interchange

/// What stays behind: for the people who keep their position, for the tasks, and for the people without a job.
extension HTMLReport {
  func donors(_ w: inout Markup) {
    w.leaf("p", t(ReportTexts.donorsIntro))
    freed(&w)
    consequences(&w)
    donorQuality(&w)
  }

  /// A row for each position: hours and tasks before and after, what the freed time is for, and what needs attention.
  private func freed(_ w: inout Markup) {
    let shown = plan.donors.prefix(isShort ? 60 : 500)
    w.table(
      ChartTable(
        caption: t(ReportTexts.freedCaption),
        columns: [
          .init(title: t(ReportTexts.position)), .init(title: t(ReportTexts.hoursAWeek), isNumber: true),
          .init(title: t(ReportTexts.tasks), isNumber: true),
          .init(title: t(ReportTexts.freedEach), isNumber: true),
          .init(title: t(ReportTexts.freedFor)), .init(title: t(ReportTexts.watch), isWide: true),
        ],
        rows: shown.map { effect in
          let signals = effect.points.filter { $0.judgement == .attention }.map { t($0.text) }
          return [
            positionName(effect.position),
            "\(numbers.hours(effect.before.minutes)) → \(numbers.hours(effect.after.minutes))",
            "\(numbers.whole(effect.before.tasks)) → \(numbers.whole(effect.after.tasks))",
            effect.headcount > 0 ? numbers.duration(effect.freedMinutes / effect.headcount) : "–",
            effect.freedTimeUse.isEmpty ? t(ReportTexts.notAnswered) : effect.freedTimeUse,
            signals.isEmpty ? "–" : signals.joined(separator: " "),
          ]
        }))
    if let cut = cut(shown.count, of: plan.donors.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }

  /// Every judgement, before and after.
  private func consequences(_ w: inout Markup) {
    let judged = plan.donors.flatMap { effect in effect.points.map { (effect, $0) } }
    guard !judged.isEmpty else { return }
    let table = ChartTable(
      caption: t(ReportTexts.donorsCaption),
      columns: [
        .init(title: t(ReportTexts.position)), .init(title: t(ReportTexts.what)),
        .init(title: t(ReportTexts.now), isNumber: true),
        .init(title: t(ReportTexts.later), isNumber: true), .init(title: t(ReportTexts.judgement)),
        .init(title: t(ReportTexts.inWords), isWide: true),
      ],
      rows: judged.prefix(isShort ? 200 : 2000).map { effect, point in
        [
          positionName(effect.position), t(point.name).capitalisedFirst, t(point.before), t(point.after),
          t(point.judgement.word), t(point.text),
        ]
      })
    w.details(t(ReportTexts.donorsAll), deep: judged.count > 14) { w in
      w.table(table) { w, row, column in
        if column == 4 {
          w.leaf("span", ["class": judged[row].1.judgement.style + " k"], table.rows[row][column])
        } else {
          w.text(table.rows[row][column])
        }
      }
      if let cut = cut(table.rows.count, of: judged.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
    }
  }

  func unplaced(_ w: inout Markup) {
    let people = plan.carving?.unplaced ?? []
    let shown = people.prefix(isShort ? 100 : 500)
    w.leaf("p", t(ReportTexts.unplacedIntro(people.count, numbers.whole(people.count))))
    w.table(
      ChartTable(
        caption: t(ReportTexts.unplacedTitle),
        columns: [
          .init(title: t(ReportTexts.who)), .init(title: t(ReportTexts.rule)),
          .init(title: t(ReportTexts.why), isWide: true),
        ],
        rows: shown.map { [personName($0.person, $0.copy), t(ReportTexts.ruleName($0.rule)), t($0.reason)] }))
    if let cut = cut(shown.count, of: people.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }

  func stays(_ w: inout Markup) {
    let all = plan.carving?.unassigned ?? []
    let groups = Dictionary(grouping: all, by: \.rule)
      .map { (rule: $0.key, tasks: $0.value, minutes: $0.value.map(\.minutes).saturatingSum) }
      .sorted { ($1.minutes, $0.rule) < ($0.minutes, $1.rule) }
    let minutes = all.map(\.minutes).saturatingSum
    w.leaf("p", t(ReportTexts.staysIntro(all.count, numbers.whole(all.count), numbers.duration(minutes))))
    w.table(
      ChartTable(
        caption: t(ReportTexts.staysCaption),
        columns: [
          .init(title: t(ReportTexts.why), isWide: true), .init(title: t(ReportTexts.tasks), isNumber: true),
          .init(title: t(ReportTexts.hoursAWeek), isNumber: true),
        ],
        rows: groups.map {
          [t(ReportTexts.ruleName($0.rule)).capitalisedFirst, numbers.whole($0.tasks.count), numbers.hours($0.minutes)]
        } + [[t(ReportTexts.together), numbers.whole(all.count), numbers.hours(minutes)]], endsWithSum: true))
    for group in groups {
      // The longest tasks first: that is where a change pays.
      let sorted = group.tasks.sorted { ($1.minutes, $0.task) < ($0.minutes, $1.task) }
      let shown = sorted.prefix(isShort ? 100 : 400)
      let name = t(ReportTexts.ruleName(group.rule)).capitalisedFirst
      let summary = "\(name): \(t(ReportTexts.taskCount(group.tasks.count, numbers.whole(group.tasks.count))))"
      w.details(summary, deep: shown.count > 14) { w in
        w.table(
          ChartTable(
            caption: name,
            columns: [
              .init(title: t(ReportTexts.task), isWide: true), .init(title: t(ReportTexts.position)),
              .init(title: t(ReportTexts.hoursAWeek), isNumber: true), .init(title: t(ReportTexts.why), isWide: true),
            ],
            rows: shown.map {
              [
                taskName($0.task), positionName(facts.task($0.task)?.position ?? ""), numbers.hours($0.minutes),
                t($0.reason),
              ]
            }))
        if let cut = cut(shown.count, of: sorted.count, in: "unassigned.csv") { w.leaf("p", ["class": "meta"], cut) }
      }
    }
  }

  /// When only the tasks were analysed: how many may leave their position, and what stops the others.
  func analysis(_ w: inout Markup) {
    let all = plan.analyses
    let released = all.count(where: \.isReleased)
    w.leaf("p", t(ReportTexts.analysisIntro(numbers.whole(released), numbers.whole(all.count))))
    let shown = all.prefix(isShort || all.count > 1000 ? 300 : 1000)
    w.table(
      ChartTable(
        caption: t(ReportTexts.analysisTitle),
        columns: [
          .init(title: t(ReportTexts.task), isWide: true), .init(title: t(ReportTexts.position)),
          .init(title: t(ReportTexts.mayLeave)), .init(title: t(ReportTexts.why), isWide: true),
        ],
        rows: shown.map { analysis in
          let word = analysis.isReleased ? Answer.yes.word : Answer.no.word
          let reason = analysis.refusal ?? analysis.openQuestions.first
          return [
            taskName(analysis.task), positionName(facts.task(analysis.task)?.position ?? ""), t(word),
            reason.map { t($0.reason) } ?? "",
          ]
        }))
    if let cut = cut(shown.count, of: all.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }
}

extension DonorEffect.Point.Judgement {
  var word: Phrase {
    switch self {
    case .better: ReportTexts.better
    case .same: ReportTexts.same
    case .enough: ReportTexts.enough
    case .attention: ReportTexts.attention
    }
  }

  var style: String {
    switch self {
    case .better: "ok"
    case .same, .enough: "dim"
    case .attention: "sig"
    }
  }
}
