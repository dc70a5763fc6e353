internal import Interchange

/// Whether there is a week in which a job can be done (`timetable`), for a search that asks it of very many jobs: quick
/// answers where they are sure, the flow of minutes where they leave a doubt.
struct JobWeeks: Sendable {
  /// What one person has of the time in which a task may be done.
  private struct Opening {
    /// Minutes of the shortest day on which there are any.
    var shortest: Int
    var days: Int
    /// Minutes in a week, no day longer than the person works.
    var room: Int
  }

  private let tasks: [WorkTask]
  private let weeks: [WeekOfWork]
  /// By task: which of the different moments it has; 0: any.
  private let moments: [Int]
  private let kinds: Int
  /// By moments, then moments: whether the second lie within the first.
  private let holds: [Bool]
  /// By profile and moments.
  private let openings: [[Opening]]
  /// By profile: whether every job within the hours has a week, whatever is in it.
  private let isOpen: [Bool]
  /// So many tasks in a job, each a minute longer on every day for what does not divide, are reckoned with there.
  private static let mostParts = 100

  init(_ organisation: Organisation) {
    tasks = organisation.tasks
    weeks = organisation.people.map { WeekOfWork(person: $0, limits: organisation.scenario.limits) }
    var number: [WeekWindows: Int] = [:]
    var distinct: [WeekWindows] = []
    moments = organisation.tasks.map { task in
      guard let windows = task.windows else { return 0 }
      if let known = number[windows] { return known }
      distinct.append(windows)
      number[windows] = distinct.count
      return distinct.count
    }
    let kinds = distinct.count + 1
    self.kinds = kinds
    var holds = Array(repeating: false, count: kinds * kinds)
    for outer in 0..<kinds {
      for inner in 0..<kinds {
        holds[outer * kinds + inner] =
          outer == 0 || inner > 0 && distinct[inner - 1].intersection(distinct[outer - 1]) == distinct[inner - 1]
      }
    }
    self.holds = holds
    openings = weeks.map { week in
      ([nil] + distinct.map(Optional.some)).map { JobWeeks.opening(week.spans($0), perDay: week.perDay) }
    }
    isOpen = zip(zip(weeks, openings), organisation.people).map { entry, person in
      let (week, open) = (entry.0, entry.1[0])
      guard distinct.isEmpty, week.way == 0, open.days > 0 else { return false }
      return person.maximumMinutes / open.days + 1 + JobWeeks.mostParts <= min(open.shortest, week.perDay)
    }
  }

  private static func opening(_ spans: [WeekWindows.Span], perDay: Int) -> Opening {
    var open = Array(repeating: 0, count: 7)
    for span in spans {
      for day in span.start / WeekWindows.minutesPerDay...(span.end - 1) / WeekWindows.minutesPerDay {
        let (from, to) = (day * WeekWindows.minutesPerDay, (day + 1) * WeekWindows.minutesPerDay)
        open[day] += max(0, min(span.end, to) - max(span.start, from))
      }
    }
    let some = open.filter { $0 > 0 }
    return Opening(shortest: some.min() ?? 0, days: some.count, room: open.reduce(0) { $0 + min($1, perDay) })
  }

  /// Whether a job of so many items has a week for sure, within the hours of the person.
  func isOpen(profile: Int, items: Int) -> Bool { isOpen[profile] && items <= JobWeeks.mostParts }

  func fits(profile: Int, _ parts: [JobSoundness.Part]) -> Bool {
    quickAnswer(profile: profile, parts) ?? weeks[profile].fits(works(parts))
  }

  /// Whether a job of this task alone has a week, where that is seen at once: `false` says nothing.
  func isEasy(profile: Int, task: Int, minutes: Int) -> Bool {
    let (week, open) = (weeks[profile], openings[profile])
    let own = open[moments[task]]
    guard own.days > 0 else { return false }
    let load = (minutes + own.days - 1) / own.days + (tasks[task].place.isEmpty ? 0 : week.way)
    return load <= min(week.perDay, open[0].shortest, week.isStated && moments[task] == 0 ? Int.max : own.shortest)
  }

  /// The answer where it is seen at once; `nil` where the minutes have to be laid out.
  func quickAnswer(profile: Int, _ parts: [JobSoundness.Part]) -> Bool? {
    isEasy(profile, parts) ? true : lacksRoom(profile, parts) ? false : nil
  }

  /// Minutes a week for which there is no room; 0: there is a week.
  func shortfall(profile: Int, _ parts: [JobSoundness.Part]) -> Int {
    isEasy(profile, parts) ? 0 : weeks[profile].shortfall(works(parts))
  }

  func refusal(profile: Int, _ parts: [JobSoundness.Part]) -> Timetable.Refusal {
    weeks[profile].refusal(works(parts))
  }

  private func works(_ parts: [JobSoundness.Part]) -> [WeekOfWork.Work] {
    parts.map { WeekOfWork.Work(task: tasks[$0.task], minutes: $0.minutes) }
  }

  /// Whether every task can be spread evenly over its days: then each day has room for all of them, whatever the order.
  private func isEasy(_ profile: Int, _ parts: [JobSoundness.Part]) -> Bool {
    let week = weeks[profile]
    let open = openings[profile]
    var (all, bound) = (0, 0)
    var (shortest, shortestBound) = (Int.max, Int.max)
    for part in parts {
      let own = open[moments[part.task]]
      guard own.days > 0 else { return false }
      // The way to another place on every day, whether or not this is one.
      let way = tasks[part.task].place.isEmpty ? 0 : week.way
      let load = (part.minutes + own.days - 1) / own.days + way
      all += load
      shortest = min(shortest, open[0].shortest, week.isStated ? Int.max : own.shortest)
      if moments[part.task] > 0 {
        bound += load
        shortestBound = min(shortestBound, own.shortest)
      }
    }
    return all <= week.perDay && all <= shortest && bound <= shortestBound
  }

  /// Whether some moments hold less time than the tasks that have to be done within them.
  private func lacksRoom(_ profile: Int, _ parts: [JobSoundness.Part]) -> Bool {
    let open = openings[profile]
    func lacks(_ outer: Int) -> Bool {
      var minutes = 0
      for part in parts where holds[outer * kinds + moments[part.task]] { minutes += part.minutes }
      return minutes > open[outer].room
    }
    // Without stated hours, moments outside the usual week are open as well.
    return weeks[profile].isStated && lacks(0) || parts.contains { moments[$0.task] > 0 && lacks(moments[$0.task]) }
  }
}
