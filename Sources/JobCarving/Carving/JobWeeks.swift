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
  private let hasPlace: [Bool]
  private let weeks: [WeekOfWork]
  /// By task: which of the different moments it has; 0: any.
  private let moments: [Int]
  private let kinds: Int
  /// By moments, then moments: whether the second lie within the first.
  private let holds: [Bool]
  /// By profile, then moments.
  private let openings: [Opening]
  /// By profile: whether every job within the hours has a week, whatever is in it.
  private let isOpen: [Bool]
  /// So many tasks in a job, each a minute longer on every day for what does not divide, are reckoned with there.
  private static let mostParts = 100

  init(_ organisation: Organisation) {
    tasks = organisation.tasks
    hasPlace = tasks.map { !$0.place.isEmpty }
    weeks = organisation.people.map { WeekOfWork(person: $0, limits: organisation.scenario.limits) }
    var windows = Numbering<WeekWindows>()
    moments = organisation.tasks.map { task in task.windows.map { windows.number($0) + 1 } ?? 0 }
    let distinct = windows.all
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
    let open = weeks.map { week in
      ([nil] + distinct.map(Optional.some)).map { JobWeeks.opening(week.spans($0), perDay: week.perDay) }
    }
    openings = open.flatMap(\.self)
    isOpen = zip(zip(weeks, open), organisation.people).map { entry, person in
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

  func moments(of task: Int) -> Int { moments[task] }
  func hasPlace(_ task: Int) -> Bool { hasPlace[task] }

  /// So many minutes of this task alone surely have a week; −1: that has to be laid out. It depends on the task's moments
  /// and on whether it has a place.
  func easyMinutes(profile: Int, task: Int) -> Int {
    if isOpen(profile: profile, items: 1) { return Int.max }
    let (own, any) = (openings[profile * kinds + moments[task]], openings[profile * kinds])
    guard own.days > 0 else { return -1 }
    let isFree = weeks[profile].isStated && moments[task] == 0
    let longest = min(weeks[profile].perDay, any.shortest, isFree ? Int.max : own.shortest)
    return own.days * (longest - (hasPlace[task] ? weeks[profile].way : 0))
  }

  /// Minutes by kind of moments, for the first few kinds; the first of them is any moment.
  typealias ByMoments = SIMD8<Int32>

  /// What a person has of each kind of moments; the largest number where nothing is known to limit it.
  func room(of profile: Int) -> ByMoments {
    var room = ByMoments(repeating: .max)
    if isOpen[profile] { return room }
    for kind in 0..<min(kinds, ByMoments.scalarCount) where kind > 0 || weeks[profile].isStated {
      room[kind] = Int32(clamping: openings[profile * kinds + kind].room)
    }
    return room
  }

  /// What a task takes of each kind of moments within which it has to be done.
  func take(task: Int, minutes: Int) -> ByMoments {
    var take = ByMoments(repeating: 0)
    for kind in 0..<min(kinds, ByMoments.scalarCount) where holds[kind * kinds + moments[task]] {
      take[kind] = Int32(clamping: minutes)
    }
    return take
  }

  /// The answer where it is seen at once; `nil` where the minutes have to be laid out.
  func quickAnswer(profile: Int, _ parts: [JobSoundness.Part]) -> Bool? {
    isEasy(profile, parts) ? true : lacksRoom(profile, parts) ? false : nil
  }

  /// Minutes a week for which there is no room; 0: there is a week.
  func shortfall(profile: Int, _ parts: [JobSoundness.Part]) -> Int {
    isEasy(profile, parts) ? 0 : weeks[profile].shortfall(works(parts))
  }

  /// The time that is too little for these tasks; `nil`: there is a week.
  func cut(profile: Int, _ parts: [JobSoundness.Part]) -> WeekCut? { weeks[profile].cut(works(parts)) }

  /// How many minutes of a task, or of a part of it, have to be done within that time.
  func least(profile: Int, task: Int, minutes: Int, within cut: WeekCut, isWhole: Bool) -> Int {
    weeks[profile].least(WeekOfWork.Work(task: tasks[task], minutes: minutes), within: cut, isWhole: isWhole)
  }

  func refusal(profile: Int, _ parts: [JobSoundness.Part]) -> Timetable.Refusal {
    weeks[profile].refusal(works(parts))
  }

  private func works(_ parts: [JobSoundness.Part]) -> [WeekOfWork.Work] {
    parts.map { WeekOfWork.Work(task: tasks[$0.task], minutes: $0.minutes) }
  }

  /// Whether every task can be spread evenly over its days: then each day has room for all of them, whatever the order.
  private func isEasy(_ profile: Int, _ parts: [JobSoundness.Part]) -> Bool {
    let (perDay, way, isStated) = (weeks[profile].perDay, weeks[profile].way, weeks[profile].isStated)
    let first = profile * kinds
    var (all, bound) = (0, 0)
    var (shortest, shortestBound) = (Int.max, Int.max)
    for part in parts {
      let own = openings[first + moments[part.task]]
      guard own.days > 0 else { return false }
      // The way to another place on every day, whether or not this is one.
      let load = (part.minutes + own.days - 1) / own.days + (hasPlace[part.task] ? way : 0)
      all += load
      shortest = min(shortest, openings[first].shortest, isStated ? Int.max : own.shortest)
      if moments[part.task] > 0 {
        bound += load
        shortestBound = min(shortestBound, own.shortest)
      }
    }
    return all <= perDay && all <= shortest && bound <= shortestBound
  }

  /// Whether some moments hold less time than the tasks that have to be done within them.
  private func lacksRoom(_ profile: Int, _ parts: [JobSoundness.Part]) -> Bool {
    func lacks(_ outer: Int) -> Bool {
      var minutes = 0
      for part in parts where holds[outer * kinds + moments[part.task]] { minutes += part.minutes }
      return minutes > openings[profile * kinds + outer].room
    }
    // Without stated hours, moments outside the usual week are open as well.
    return weeks[profile].isStated && lacks(0) || parts.contains { moments[$0.task] > 0 && lacks(moments[$0.task]) }
  }
}
