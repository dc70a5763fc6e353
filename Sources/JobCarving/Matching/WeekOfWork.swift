internal import Interchange

/// One person's week, into which tasks are put.
struct WeekOfWork: Sendable {
  struct Work {
    var task: WorkTask
    var minutes: Int
  }

  let available: WeekWindows
  let isStated: Bool
  let perDay: Int
  /// Minutes of the way there.
  let way: Int

  /// Where nobody said when somebody can work. Ours.
  static let usual = WeekWindows("ma-vr 07:00-19:00") ?? WeekWindows([])

  init(person: CapabilityProfile, limits: Scenario.Limits) {
    available = person.availability ?? WeekOfWork.usual
    isStated = person.availability != nil
    perDay = min(person.maximumMinutesPerDay ?? WeekWindows.minutesPerDay, WeekWindows.minutesPerDay)
    way = limits.wayMinutes
  }

  /// When the person may do a task.
  func spans(_ windows: WeekWindows?) -> [WeekWindows.Span] {
    guard let windows else { return available.spans }
    return isStated ? windows.intersection(available).spans : windows.spans
  }

  /// The place at which most of the minutes are; the first by name of equal ones; empty: none is named.
  static func mainPlace(_ works: [Work]) -> String {
    var minutes: [String: Int] = [:]
    for work in works where !work.task.place.isEmpty { minutes[work.task.place, default: 0] += work.minutes }
    return minutes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? ""
  }

  private func part(_ work: Work, mainPlace: String) -> (part: WeekFit.Part, way: Int) {
    let spans = spans(work.task.windows)
    // Days that touch are one span, so that where spans start does not say how many there are.
    let open = work.task.frequencyHundredths == nil ? 0 : WeekWindows(spans).days.count
    // Only where somebody said how often: moments say when it may be done, not that it is done at each.
    let days = work.task.statedFrequency == nil ? 0 : min(work.task.daysPerWeek ?? 0, max(1, open))
    let isElsewhere = !work.task.place.isEmpty && work.task.place != mainPlace
    let times = days > 0 ? days : max(1, (work.minutes + perDay - 1) / max(1, perDay))
    let extra = isElsewhere ? way * times : 0
    return (WeekFit.Part(minutes: work.minutes + extra, spans: spans, days: days), extra)
  }

  private func fit(_ works: [Work]) -> WeekFit {
    let place = WeekOfWork.mainPlace(works)
    return WeekFit(works.map { part($0, mainPlace: place).part }, perDay: perDay)
  }

  /// The time that is too little for these pieces of work; `nil`: they fit.
  func cut(_ works: [Work]) -> WeekCut? {
    var fit = fit(works)
    return fit.shortfall() > 0 ? fit.cut() : nil
  }

  /// How many minutes of the work have to be done within a part of the week, the way there apart.
  func least(_ work: Work, within cut: WeekCut, isWhole: Bool) -> Int {
    cut.least(part(work, mainPlace: work.task.place).part, isWhole: isWhole)
  }

  func fits(_ works: [Work]) -> Bool { shortfall(works) == 0 }

  /// Minutes a week for which there is no room.
  func shortfall(_ works: [Work]) -> Int {
    var fit = fit(works)
    return fit.shortfall()
  }

  func timetable(_ works: [Work]) -> Timetable? {
    let place = WeekOfWork.mainPlace(works)
    let parts = works.map { part($0, mainPlace: place) }
    var fit = WeekFit(parts.map(\.part), perDay: perDay)
    guard let shares = fit.shares() else { return nil }
    var sessions: [Timetable.Session] = []
    let byStretch = Dictionary(grouping: shares, by: \.stretch)
    for (index, stretch) in fit.stretches.enumerated() {
      let day = stretch.start / WeekWindows.minutesPerDay
      var start = stretch.start - day * WeekWindows.minutesPerDay
      // Work that went on until now goes on; the rest in the order of the job.
      let last = sessions.last.flatMap { $0.day == day && $0.end == start ? $0.task : nil }
      let mine = (byStretch[index] ?? []).sorted { a, b in
        let (x, y) = (works[a.part].task.id == last, works[b.part].task.id == last)
        return x != y ? x : a.part < b.part
      }
      for share in mine {
        let task = works[share.part].task.id
        if let before = sessions.last, before.task == task, before.day == day, before.end == start {
          sessions[sessions.count - 1].end += share.minutes
        } else {
          sessions.append(Timetable.Session(task: task, day: day, start: start, end: start + share.minutes))
        }
        start += share.minutes
      }
    }
    return Timetable(sessions: sessions, wayMinutes: parts.reduce(0) { $0 + $1.way })
  }

  /// The smallest set of tasks found that do not fit together: one, two, or what is left when each is dropped in turn.
  func refusal(_ works: [Work]) -> Timetable.Refusal {
    for work in works where !fits([work]) { return refusal(of: [work]) }
    for (index, first) in works.enumerated() {
      for second in works[(index + 1)...] where !fits([first, second]) { return refusal(of: [first, second]) }
    }
    var rest = works
    for work in works {
      let fewer = rest.filter { $0.task.id != work.task.id }
      if !fits(fewer) { rest = fewer }
    }
    return refusal(of: rest)
  }

  private func refusal(of works: [Work]) -> Timetable.Refusal {
    Timetable.Refusal(tasks: works.map(\.task.id), text: MatchingTexts.noTimetable(works.map { ($0.task, $0.minutes) }))
  }
}
