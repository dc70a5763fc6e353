internal import Interchange

/// The rules of a whole job beside its hours, in the numbers of the model: `timetable` and `quality`.
///
/// Both look at all tasks together and neither grows or shrinks with them, so that a search asks them of every job whose
/// hours are right, and remembers the answers.
struct JobSoundness: Sendable {
  /// One task in a job.
  struct Part {
    var task: Int
    /// Minutes a week that the person needs.
    var minutes: Int
    var freed: Int
  }

  private let organisation: Organisation
  private let weeks: [WeekOfWork]
  /// By task: which of the different moments it has; 0: any.
  private let moments: [Int]
  /// By profile and moments: minutes of the shortest day on which there are any, and how many such days.
  private let openings: [[(shortest: Int, days: Int)]]
  private let quality: QualityTable?
  private let enforcesTimetable: Bool
  let enforced: QualityReds

  init(_ organisation: Organisation, quality: QualityTable?) {
    self.organisation = organisation
    self.quality = quality
    enforced = organisation.scenario.limits.enforcedQuality
    enforcesTimetable = organisation.scenario.limits.enforcedTimetable > 0
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
    openings = weeks.map { week in
      ([nil] + distinct.map(Optional.some)).map { windows in JobSoundness.opening(week.spans(windows)) }
    }
  }

  private static func opening(_ spans: [WeekWindows.Span]) -> (shortest: Int, days: Int) {
    var open = Array(repeating: 0, count: 7)
    for span in spans {
      for day in span.start / WeekWindows.minutesPerDay...(span.end - 1) / WeekWindows.minutesPerDay {
        let (from, to) = (day * WeekWindows.minutesPerDay, (day + 1) * WeekWindows.minutesPerDay)
        open[day] += max(0, min(span.end, to) - max(span.start, from))
      }
    }
    let days = open.filter { $0 > 0 }
    return (days.min() ?? 0, days.count)
  }

  /// Whether the scenario enforces any of the rules; else no job needs to be looked at.
  var isActive: Bool { enforcesTimetable || !enforced.isEmpty }

  /// The rule that a job breaks; `nil`: none.
  func breach(profile: Int, _ parts: [Part]) -> String? {
    if !isWorthDoing(profile: profile, parts) { return "quality" }
    return hasTimetable(profile: profile, parts) ? nil : "timetable"
  }

  /// How far a job is from keeping both rules, in minutes a week: what has no room in it, and what would have to be of
  /// another kind; 0: it keeps them.
  func offence(profile: Int, _ parts: [Part]) -> Int {
    let isTimed = !enforcesTimetable || isEasilyTimed(profile: profile, parts)
    let minutes = isTimed ? 0 : weeks[profile].shortfall(works(parts))
    guard let quality else { return minutes }
    let sums = sums(profile: profile, parts, quality)
    let reds = quality.reds(sums).intersection(enforced)
    return minutes + (reds.isEmpty ? 0 : sums.excess(reds, quality.limits, pool: quality.pool))
  }

  // MARK: - Quality

  func reds(profile: Int, _ parts: [Part]) -> QualityReds {
    quality.map { $0.reds(sums(profile: profile, parts, $0)).intersection(enforced) } ?? []
  }

  private func sums(profile: Int, _ parts: [Part], _ quality: QualityTable) -> QualitySums {
    var sums = QualitySums()
    for part in parts {
      sums.add(quality.sums(task: part.task, person: profile, minutes: part.minutes, freed: part.freed))
    }
    return sums
  }

  private func isWorthDoing(profile: Int, _ parts: [Part]) -> Bool {
    quality == nil || reds(profile: profile, parts).isEmpty
  }

  // MARK: - Timetable

  func works(_ parts: [Part]) -> [WeekOfWork.Work] {
    parts.map { WeekOfWork.Work(task: organisation.tasks[$0.task], minutes: $0.minutes) }
  }

  /// Also where the scenario does not enforce weeks: then the comparison with the person names what collides.
  func hasTimetable(profile: Int, _ parts: [Part]) -> Bool {
    !enforcesTimetable || isEasilyTimed(profile: profile, parts) || weeks[profile].fits(works(parts))
  }

  func refusal(profile: Int, _ parts: [Part]) -> Timetable.Refusal { weeks[profile].refusal(works(parts)) }

  /// Whether every task can be spread evenly over its days: then each day has room for all of them, whatever the order.
  func isEasilyTimed(profile: Int, _ parts: [Part]) -> Bool {
    let week = weeks[profile]
    let open = openings[profile]
    var (all, bound) = (0, 0)
    var (shortest, shortestBound) = (Int.max, Int.max)
    for part in parts {
      let own = open[moments[part.task]]
      guard own.days > 0 else { return false }
      // The way to another place on every day, whether or not this is one.
      let way = organisation.tasks[part.task].place.isEmpty ? 0 : week.way
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
}

/// Answers about whole jobs, by what is in them: a job that comes back is not judged again.
///
/// It only remembers, so that copies of a plan can share it.
final class SoundnessMemory {
  private var answers: [UInt64: Int] = [:]
  private static let most = 1_000_000

  func answer(_ key: UInt64, _ judge: () -> Int) -> Int {
    if let known = answers[key] { return known }
    let answer = judge()
    if answers.count >= SoundnessMemory.most { answers.removeAll(keepingCapacity: true) }
    answers[key] = answer
    return answer
  }
}
