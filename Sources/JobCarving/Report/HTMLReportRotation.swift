import Interchange

/// Who learns when, who takes the place, who is prepared for it, and what it asks of the mentors.
extension HTMLReport {
  func rotation(_ w: inout Markup) {
    guard let rotation = plan.rotation else { return }
    let figures = rotation.figures
    w.leaf(
      "p",
      t(
        ReportTexts.rotationIntro(
          employees: numbers.whole(figures.employeesTrained), seekers: numbers.whole(figures.seekersServed),
          from: numbers.day(rotation.firstWeek), weeks: numbers.whole(rotation.weeks))))
    w.leaf(
      "p", ["class": "meta"],
      "\(t(ReportTexts.ruleSet(rotation.ruleSet))) \(t(quality(rotation.record, weekly: false)).capitalisedFirst).")
    if let conflict = rotation.conflict {
      w.leaf("p", t(conflict.summary))
      self.conflict(conflict, &w)
    }
    calendar(rotation, &w)
    trainings(rotation, &w)
    mentors(rotation, &w)
    refused(rotation, &w)
    idleSeekers(rotation, &w)
    if !rotation.warnings.isEmpty {
      w.element("div", ["class": "note"]) { w in
        w.element("p") { w in w.leaf("b", t(ReportTexts.rotationWarnings)) }
        w.element("ul") { w in for warning in rotation.warnings.prefix(rowLimit) { w.leaf("li", t(warning.text)) } }
      }
    }
    rotationLinks(&w)
    rotationFigures(rotation, &w)
  }

  private static let calendarLimit = 80
  /// Ten years: longer plans are drawn to here.
  private static let weekLimit = 520

  private func calendar(_ rotation: RotationSchedule, _ w: inout Markup) {
    let names = Dictionary(
      rotation.trainings.map { ($0.training, $0.employee) }, uniquingKeysWith: { first, _ in first })
    let employees = rotation.trainings.map { training in
      CalendarChart.Line(
        name: training.employee,
        blocks: runs(training.lessonWeeks).map {
          .init(
            ink: .b, what: t(ReportTexts.learns), about: courseName(training.training), firstWeek: $0.lowerBound,
            weeks: $0.count,
            hours: numbers.hours(weekly(training)))
        })
    }
    // An employee with several trainings has one line.
    var lines: [CalendarChart.Line] = []
    for line in employees {
      if let index = lines.firstIndex(where: { $0.name == line.name }) {
        lines[index].blocks += line.blocks
      } else {
        lines.append(line)
      }
    }
    lines += rotation.seekers.filter { !$0.blocks.isEmpty }.map { seeker in
      CalendarChart.Line(
        name: facts.personName(seeker.seeker),
        blocks: seeker.blocks.map { block in
          let place = positionName(block.position)
          let about = names[block.training].map { "\(place): \($0)" } ?? place
          return .init(
            ink: block.activity.ink, what: t(block.activity.word), about: about,
            firstWeek: max(0, min(block.firstWeek, 100_000)), weeks: max(0, min(block.weeks, 100_000)),
            hours: numbers.hours(block.minutesPerWeek))
        })
    }
    lines = lines.filter { !$0.blocks.isEmpty }
    guard !lines.isEmpty, rotation.weeks > 0 else { return }
    let shown = Array(lines.prefix(HTMLReport.calendarLimit))
    let weeks = min(rotation.weeks, HTMLReport.weekLimit)
    let covered = rotation.trainings.count { $0.seeker != nil }
    w.figure(
      CalendarChart(
        lines: shown, weeks: weeks, firstDay: rotation.firstWeek, title: t(ReportTexts.calendarTitle),
        finding: t(ReportTexts.calendarFinding(numbers.whole(covered), numbers.whole(rotation.trainings.count))),
        legend: [
          (.b, t(ReportTexts.learns)), (.a, t(ReportTexts.covers)), (.d, t(ReportTexts.prepares)),
          (nil, t(ReportTexts.waits)),
        ],
        words: (
          t(ReportTexts.who), t(ReportTexts.what), t(ReportTexts.about), t(ReportTexts.week), t(ReportTexts.from),
          t(ReportTexts.to), t(ReportTexts.hoursAWeek)
        ), numbers: numbers),
      id: "calendar", tableSummary: t(ReportTexts.sameNumbers))
    if let cut = cut(shown.count, of: lines.count, in: "rotation.csv") { w.leaf("p", ["class": "meta"], cut) }
  }

  /// Minutes away from work in a week with lessons, on average.
  private func weekly(_ training: PlannedTraining) -> Int {
    training.coveredMinutes.addingSaturating(training.uncoveredMinutes) / max(1, training.lessonWeeks.count)
  }

  /// Weeks that follow each other, together.
  private func runs(_ weeks: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for week in weeks.sorted() where week >= 0 && week < 100_000 {
      if let last = result.last, last.upperBound >= week {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, week + 1)
      } else {
        result.append(week..<week + 1)
      }
    }
    return result
  }

  private func trainings(_ rotation: RotationSchedule, _ w: inout Markup) {
    guard !rotation.trainings.isEmpty else { return }
    let shown = rotation.trainings.prefix(300)
    w.table(
      ChartTable(
        caption: t(ReportTexts.trainingsCaption),
        columns: [
          .init(title: t(ReportTexts.employee)), .init(title: t(ReportTexts.training)),
          .init(title: t(ReportTexts.position)),
          .init(title: t(ReportTexts.starts)), .init(title: t(ReportTexts.coveredBy)),
          .init(title: t(ReportTexts.coveredHours), isNumber: true),
          .init(title: t(ReportTexts.uncoveredHours), isNumber: true), .init(title: t(ReportTexts.why), isWide: true),
        ],
        rows: shown.map { training in
          [
            training.employee, courseName(training.training), positionName(training.position),
            numbers.day(training.startDay),
            training.seeker.map(facts.personName) ?? t(ReportTexts.nobody), numbers.hours(training.coveredMinutes),
            numbers.hours(training.uncoveredMinutes), training.uncoveredReason.map(t) ?? "",
          ]
        }))
    if let cut = cut(shown.count, of: rotation.trainings.count, in: "rotation.csv") {
      w.leaf("p", ["class": "meta"], cut)
    }
  }

  private func mentors(_ rotation: RotationSchedule, _ w: inout Markup) {
    let loads = rotation.mentorLoad.prefix(30)
    guard !loads.isEmpty, rotation.weeks > 0 else { return }
    let weeks = min(rotation.weeks, HTMLReport.weekLimit)
    let mentors = loads.map { load -> LoadChart.Mentor in
      var stretches: [LoadChart.Stretch] = []
      for (week, minutes) in load.minutesByWeek.prefix(weeks).enumerated() {
        let capacity = load.capacity(in: week)
        if let last = stretches.last, last.minutes == minutes, last.capacity == capacity {
          stretches[stretches.count - 1].weeks += 1
        } else {
          stretches.append(.init(firstWeek: week, weeks: 1, minutes: minutes, capacity: capacity))
        }
      }
      return .init(name: load.mentor, capacity: load.capacity, stretches: stretches)
    }
    let over = rotation.mentorLoad.count { load in
      load.minutesByWeek.enumerated().contains { $1 > load.capacity(in: $0) }
    }
    w.figure(
      LoadChart(
        mentors: mentors, weeks: weeks, title: t(ReportTexts.mentorTitle),
        finding: t(ReportTexts.mentorFinding(over, numbers.whole(over))),
        words: (
          t(ReportTexts.mentor), t(ReportTexts.weeks), t(ReportTexts.mentorAsked), t(ReportTexts.mentorHas),
          t(ReportTexts.week)
        ), numbers: numbers),
      id: "mentors", tableSummary: t(ReportTexts.sameNumbers))
  }

  private func refused(_ rotation: RotationSchedule, _ w: inout Markup) {
    guard !rotation.refused.isEmpty else { return }
    w.leaf("h3", t(ReportTexts.refusedTitle))
    let shown = rotation.refused.prefix(300)
    w.table(
      ChartTable(
        caption: t(ReportTexts.refusedTitle),
        columns: [
          .init(title: t(ReportTexts.employee)), .init(title: t(ReportTexts.training)),
          .init(title: t(ReportTexts.rule)),
          .init(title: t(ReportTexts.why), isWide: true), .init(title: t(ReportTexts.helps), isWide: true),
          .init(title: t(RotationReportTexts.nextIntake)),
        ],
        rows: shown.map {
          [
            $0.employee, courseName($0.training), t(ReportTexts.ruleName($0.rule)), t($0.reason),
            $0.remedy.map(t) ?? ($0.rule == "pin" ? "–" : t(ReportTexts.noRemedy)),
            $0.nextIntake.map(numbers.day) ?? t(RotationReportTexts.noIntake),
          ]
        }))
    if let cut = cut(shown.count, of: rotation.refused.count, in: "rotation.csv") {
      w.leaf("p", ["class": "meta"], cut)
    }
  }

  private func idleSeekers(_ rotation: RotationSchedule, _ w: inout Markup) {
    let idle = rotation.seekers.filter { $0.blocks.isEmpty || $0.reason != nil }
    guard !idle.isEmpty else { return }
    w.leaf("h3", t(ReportTexts.idleSeekers))
    w.element("ul") { w in
      for seeker in idle.prefix(100) {
        w.leaf("li", "\(facts.personName(seeker.seeker)): \(t(seeker.reason ?? ReportTexts.noReason))")
      }
    }
    if let cut = cut(min(idle.count, 100), of: idle.count, in: "plan.json") { w.leaf("p", ["class": "meta"], cut) }
  }
}

extension MentorLoad {
  func capacity(in week: Int) -> Int {
    guard let capacityByWeek, capacityByWeek.indices.contains(week) else { return capacity }
    return capacityByWeek[week]
  }
}

extension SeekerPlan.Activity {
  var word: Phrase {
    switch self {
    case .preparing: ReportTexts.prepares
    case .covering: ReportTexts.covers
    case .idle: ReportTexts.waits
    }
  }

  var ink: ChartInk? {
    switch self {
    case .preparing: .d
    case .covering: .a
    case .idle: nil
    }
  }
}
