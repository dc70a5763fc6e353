import Interchange

/// What is wrong between the calendars of schools, the trainings that name them and the weeks of the schedule.
struct SchoolCalendarChecks {
  private let organisation: Organisation
  private let calendar: RotationCalendar
  /// Whether the scenario says which weeks are planned; without it only what holds in any week is looked at.
  private let hasHorizon: Bool
  private let periods: [String: [SchoolPeriod]]

  static func check(_ organisation: Organisation, into findings: inout Findings) {
    let checks = SchoolCalendarChecks(organisation)
    checks.names(into: &findings)
    for name in checks.periods.keys.sorted() { checks.periods(of: name, into: &findings) }
    checks.trainings(into: &findings)
    checks.groups(into: &findings)
  }

  private init(_ organisation: Organisation) {
    self.organisation = organisation
    periods = Dictionary(grouping: organisation.schoolPeriods, by: \.calendar)
    let scenario = organisation.scenario
    if let known = try? RotationCalendar(
      settings: scenario.rotation, referenceDate: scenario.referenceDate, schoolPeriods: organisation.schoolPeriods)
    {
      calendar = known
      hasHorizon = true
    } else {
      let first = organisation.schoolPeriods.map(\.from).min() ?? Day(ordinal: 0)
      let whole = RotationCalendar(firstWeek: first.advanced(byDays: 1 - first.weekday), weeks: 1)
      calendar = RotationCalendar(
        firstWeek: whole.firstWeek, weeks: 1, schools: SchoolWeeks.all(organisation.schoolPeriods, whole))
      hasHorizon = false
    }
  }

  private func names(into findings: inout Findings) {
    let known = periods.keys.sorted()
    for training in organisation.trainings
    where !training.schoolCalendar.isEmpty && periods[training.schoolCalendar] == nil {
      findings.add(
        Diagnostic(
          .error, "reference/unknown-school-calendar", SchoolTexts.unknown(training.schoolCalendar),
          at: training.location, hint: ImportTexts.nearestWord(training.schoolCalendar, among: known)))
    }
    let used = Set(organisation.trainings.map(\.schoolCalendar))
    for name in known where !used.contains(name) {
      findings.add(
        Diagnostic(
          .warning, "school-calendar/unused", SchoolTexts.unused(name), at: periods[name]?.first?.location,
          hint: ImportTexts.nearestWord(name, among: used.sorted().filter { !$0.isEmpty })))
    }
  }

  private func periods(of name: String, into findings: inout Findings) {
    let all = periods[name] ?? []
    let breaks = calendar.schools[name]?.breaks ?? []
    for period in all where period.to ?? period.from >= period.from {
      let weeks = SchoolWeeks.weeks(of: period, calendar)
      if weeks.isEmpty, period.kind == .noLessons {
        findings.add(
          Diagnostic(
            .warning, "school-calendar/no-whole-week", SchoolTexts.noWholeWeek(period), at: period.location,
            hint: SchoolTexts.noWholeWeekHint))
      }
      if period.kind == .intake, !weeks.isEmpty, weeks.allSatisfy(breaks.contains) {
        findings.add(
          Diagnostic(
            .warning, "school-calendar/intake-without-lessons", SchoolTexts.intakeWithoutLessons(period),
            at: period.location))
      }
    }
    guard hasHorizon else { return }
    let counted = all.filter { !SchoolWeeks.weeks(of: $0, calendar).isEmpty }
    let outside = counted.filter { !SchoolWeeks.weeks(of: $0, calendar).overlaps(0..<calendar.weeks) }
    guard let first = outside.first else { return }
    let end = calendar.monday(of: calendar.weeks).advanced(byDays: -1)
    findings.add(
      Diagnostic(
        outside.count == counted.count ? .warning : .note, "school-calendar/outside-schedule",
        SchoolTexts.outside(name, outside.count, of: counted.count, calendar.firstWeek, end), at: first.location))
  }

  /// Groups that can never be formed, or that say two things.
  private func groups(into findings: inout Findings) {
    let courses = Dictionary(grouping: organisation.trainings, by: \.course)
    var seen: Set<String> = []
    for group in organisation.scenario.rotation.intakeGroups {
      func add(_ severity: Diagnostic.Severity, _ code: String, _ message: Phrase, hint: Phrase? = nil) {
        findings.add(Diagnostic(severity, code, message, at: group.location, hint: hint))
      }
      guard seen.insert(group.course).inserted else {
        add(.error, "intake-group/duplicate", SchoolTexts.groupTwice(group.course))
        continue
      }
      if let maximum = group.maximum, maximum < group.minimum {
        add(
          .error, "intake-group/reversed", SchoolTexts.groupReversed(group.course, group.minimum, maximum))
      }
      guard let wishes = courses[group.course] else {
        add(
          .warning, "intake-group/unknown-course", SchoolTexts.unknownCourse(group.course),
          hint: ImportTexts.nearestWord(group.course, among: courses.keys.sorted()))
        continue
      }
      if wishes.count < group.minimum {
        add(
          .warning, "intake-group/too-few",
          SchoolTexts.tooFewForGroup(group.course, wishes.count, group.minimum))
      }
    }
  }

  /// Trainings whose own days and window leave none of the school's intake weeks.
  private func trainings(into findings: inout Findings) {
    for training in organisation.trainings where training.earliestStart <= training.latestStart {
      guard calendar.schools[training.schoolCalendar]?.intakes.isEmpty == false,
        let days = calendar.fixedStartDays(of: training),
        !days.contains(where: { $0 >= training.earliestStart && $0 <= training.latestStart })
      else { continue }
      findings.add(
        Diagnostic(
          .warning, "training/no-intake",
          RotationTexts.noIntake(training.schoolCalendar, training.earliestStart, training.latestStart),
          at: training.location, hint: SchoolTexts.noIntakeHint))
    }
  }
}
