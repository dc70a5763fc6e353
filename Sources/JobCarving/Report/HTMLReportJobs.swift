import Interchange

/// Each new job: its tasks with where they come from, and what it asks of the person.
extension HTMLReport {
  func jobs(_ w: inout Markup) {
    if isShort { w.leaf("p", ["class": "meta"], t(ReportTexts.shortened)) }
    for (number, job) in facts.jobs.enumerated() {
      w.newline()
      let id = "job-\(number + 1)"
      w.element("article", ["class": "job", "aria-labelledby": id]) { w in
        let person = personName(job.person, job.copy)
        let minutes = job.tasks.map(\.personMinutes).saturatingSum
        let subject = numbers.list(facts.subject(of: job))
        w.leaf("h3", ["id": id], t(ReportTexts.jobHeading(number + 1, subject, person, numbers.duration(minutes))))
        let comparison = facts.comparison(number)
        if let comparison { verdicts(comparison, &w) }
        if let wish = wish(of: job.person) { w.leaf("p", t(ReportTexts.wish(wish))) }
        if isShort {
          w.details(t(ReportTexts.taskCount(job.tasks.count, numbers.whole(job.tasks.count)))) { w in
            tasks(of: job, number, &w)
          }
        } else {
          tasks(of: job, number, &w)
        }
        if let comparison { self.comparison(comparison, number, person, &w) }
        week(number, job, &w)
        quality(number, &w)
        questions(of: job, &w)
      }
    }
  }

  private func wish(of id: String) -> String? {
    plan.people.first { $0.id == id }.map(\.wish).flatMap { $0.isEmpty ? nil : $0 }
  }

  func verdicts(_ comparison: Comparison, _ w: inout Markup) {
    let total = comparison.points.count
    w.element("ul", ["class": "tags"]) { w in
      w.leaf(
        "li", ["class": "ok"],
        t(
          ReportTexts.fits(
            numbers.whole(comparison.count(of: .ok) + comparison.count(of: .underuse)), numbers.whole(total))))
      for verdict in [Verdict.exceeds, .signal, .unknown, .underuse] {
        let count = comparison.count(of: verdict)
        if count > 0 {
          w.leaf("li", ["class": verdict.style], t(ReportTexts.verdictCount(verdict, count, numbers.whole(count))))
        }
      }
      if !comparison.healthWarnings.isEmpty {
        let count = comparison.healthWarnings.count
        w.leaf("li", ["class": "no"], t(ReportTexts.healthCount(count, numbers.whole(count))))
      }
    }
  }

  func tasks(of job: CandidateJob, _ number: Int, _ w: inout Markup) {
    let shown = job.tasks.prefix(rowLimit)
    var rows = shown.map { part -> [String] in
      let task = facts.task(part.task)
      let isPart = task.map { part.freedMinutes < $0.minutesPerWeek } ?? false
      var name = taskName(part.task)
      if isPart, let all = task?.minutesPerWeek { name += t(ReportTexts.partOf(numbers.duration(all))) }
      if task?.minutesAreAssumed == true { name += t(ReportTexts.assumedMark) }
      return [
        name, positionName(task?.position ?? ""), numbers.hours(part.freedMinutes), numbers.hours(part.personMinutes),
      ]
    }
    rows.append([
      t(ReportTexts.together), "", numbers.hours(job.tasks.map(\.freedMinutes).saturatingSum),
      numbers.hours(job.tasks.map(\.personMinutes).saturatingSum),
    ])
    w.table(
      ChartTable(
        caption: t(ReportTexts.tasksCaption(number + 1)),
        columns: [
          .init(title: t(ReportTexts.task), isWide: true), .init(title: t(ReportTexts.comesFrom)),
          .init(title: t(ReportTexts.hoursNow), isNumber: true),
          .init(title: t(ReportTexts.hoursPerson), isNumber: true),
        ], rows: rows, endsWithSum: true))
    if let cut = cut(shown.count, of: job.tasks.count, in: "jobs.csv") { w.leaf("p", ["class": "meta"], cut) }
    if shown.contains(where: { facts.task($0.task)?.minutesAreAssumed == true }) {
      w.leaf("p", ["class": "meta"], t(ReportTexts.assumedExplained))
    }
  }

  func comparison(_ comparison: Comparison, _ number: Int, _ person: String, _ w: inout Markup) {
    w.leaf("h4", t(ReportTexts.comparisonTitle(person)))
    let deviations = comparison.deviations
    if deviations.isEmpty {
      w.leaf("p", t(ReportTexts.everythingFits))
    } else {
      let important = deviations.filter { $0.verdict.rank >= Verdict.signal.rank }
      if !important.isEmpty {
        w.element("ul") { w in
          for point in important.prefix(rowLimit) {
            w.element("li") { w in
              tag(&w, point.verdict.style, t(point.verdict.word))
              w.text(" " + t(point.text))
              decision(point, &w)
            }
          }
        }
      }
      let rows = pairRows(deviations)
      if !rows.isEmpty, !isShort {
        w.figure(
          PairChart(
            rows: rows, title: t(ReportTexts.pairTitle(number + 1)),
            finding: t(
              ReportTexts.pairFinding(deviations.count, numbers.whole(deviations.count), numbers.whole(rows.count))),
            pointWord: t(ReportTexts.point), ableWord: t(ReportTexts.able), askedWord: t(ReportTexts.asked),
            unitWord: t(ReportTexts.unit), verdictWord: t(ReportTexts.verdict)),
          id: "fit-\(number + 1)", tableSummary: t(ReportTexts.sameNumbers))
      }
    }
    let points =
      isShort ? deviations : comparison.points.sorted { ($0.dimension, $0.point) < ($1.dimension, $1.point) }
    if !points.isEmpty {
      w.details(
        t(
          isShort
            ? ReportTexts.deviatingPoints(numbers.whole(points.count))
            : ReportTexts.allPoints(numbers.whole(points.count))), deep: true
      ) { w in self.points(Array(points.prefix(isShort ? 12 : 400)), number, person, &w) }
    }
    guard !comparison.healthWarnings.isEmpty else { return }
    w.element("div", ["class": "note bad"]) { w in
      w.element("p") { w in w.leaf("b", t(ReportTexts.healthTitle)) }
      w.element("ul") { w in for warning in comparison.healthWarnings { w.leaf("li", t(warning.text)) } }
    }
  }

  private func points(_ points: [ComparisonPoint], _ number: Int, _ person: String, _ w: inout Markup) {
    let table = ChartTable(
      caption: t(ReportTexts.pointsCaption(number + 1, person)),
      columns: [
        .init(title: t(ReportTexts.point)), .init(title: t(ReportTexts.verdict)),
        .init(title: t(ReportTexts.asked), isNumber: true), .init(title: t(ReportTexts.able), isNumber: true),
        .init(title: t(ReportTexts.inTasks), isWide: true), .init(title: t(ReportTexts.inWords), isWide: true),
      ],
      rows: points.map { point in
        let names = point.tasks.prefix(isShort || point.verdict == .ok ? 1 : 3).map(taskName)
        let more = point.tasks.count - names.count
        let list = names.joined(separator: ", ") + (more > 0 ? t(ReportTexts.andMore(numbers.whole(more))) : "")
        return [
          t(point.name).capitalisedFirst, t(point.verdict.word), value(point.asked, point), value(point.able, point),
          list,
          t(point.text) + (point.restsOnEstimate ? " " + t(ReportTexts.restsOnEstimate) : "")
            + (point.decision.map { " " + t(DecisionTexts.answered($0)) } ?? ""),
        ]
      })
    w.table(table) { w, row, column in
      if column == 1 {
        w.leaf("span", ["class": points[row].verdict.style + " k"], table.rows[row][column])
      } else {
        w.text(table.rows[row][column])
      }
    }
  }

  /// What a person decided on a signal, or that nobody did.
  private func decision(_ point: ComparisonPoint, _ w: inout Markup) {
    guard point.verdict == .signal else { return }
    w.text(" ")
    w.leaf("span", ["class": "meta"], t(point.decision.map(DecisionTexts.answered) ?? DecisionTexts.open))
  }

  private func value(_ value: Int?, _ point: ComparisonPoint) -> String {
    guard let value else { return "–" }
    switch point.rule {
    case "match.level": return numbers.short(value, scale: 10)
    case "match.time": return numbers.duration(value)
    default: return numbers.whole(value)
    }
  }

  static let pairLimit = 12

  func pairRows(_ points: [ComparisonPoint], limit: Int = HTMLReport.pairLimit) -> [PairChart.Row] {
    let measured = points.filter { ($0.asked ?? $0.able) != nil }
    return measured.prefix(limit).map { point in
      let isLevel = point.rule == "match.level"
      let largest = max(point.asked ?? 0, point.able ?? 0, 1)
      let unknown = t(Verdict.unknown.word)
      return PairChart.Row(
        name: t(point.name).capitalisedFirst + scaleMark(point), verdict: t(shortVerdict(point)),
        isBad: point.verdict.rank >= 3,
        able: point.able, asked: point.asked, scale: isLevel ? max(50, largest) : largest,
        ableText: point.able == nil ? unknown : value(point.able, point),
        askedText: point.asked == nil ? unknown : value(point.asked, point),
        unit: t(point.rule == "match.time" ? ReportTexts.aWeek : point.unit))
    }
  }

  /// Beside two numbers the bare verdict can read as their opposite: they are of the heaviest task that is known.
  private func shortVerdict(_ point: ComparisonPoint) -> Phrase {
    guard let asked = point.asked, let able = point.able else { return point.verdict.word }
    return switch point.verdict {
    case .unknown: ReportTexts.partlyKnown
    case .underuse where asked >= able: ReportTexts.mostlyRoom
    default: point.verdict.word
    }
  }

  /// The unit of a row behind its name; levels are 0 to 5, as the sentence of the picture says.
  private func scaleMark(_ point: ComparisonPoint) -> String {
    switch point.rule {
    case "match.level", "match.time": ""
    default: " (\(t(point.unit)))"
    }
  }

  private func questions(of job: CandidateJob, _ w: inout Markup) {
    let open = job.tasks.flatMap { part in
      (facts.analysis(part.task)?.openQuestions ?? []).map { (part.task, $0) }
    }
    guard !open.isEmpty else { return }
    w.details(t(ReportTexts.questionCount(open.count, numbers.whole(open.count)))) { w in
      w.element("ul") { w in
        for (task, criterion) in open.prefix(rowLimit) { w.leaf("li", "\(taskName(task)): \(t(criterion.reason))") }
      }
      if let cut = cut(min(open.count, rowLimit), of: open.count, in: "plan.json") {
        w.leaf("p", ["class": "meta"], cut)
      }
    }
  }
}

extension Verdict {
  /// The class that gives a word its colour; the word itself says the verdict.
  var style: String {
    switch self {
    case .ok: "ok"
    case .underuse, .unknown: "dim"
    case .signal: "sig"
    case .exceeds: "no"
    }
  }
}
