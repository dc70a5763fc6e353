internal import Interchange

/// Part of a person's week, and how many minutes can be worked in it: whatever has to be done within it cannot be more.
struct WeekCut: Sendable {
  /// Apart from each other, in the order of the week.
  let time: [WeekWindows.Span]
  let minutes: Int

  /// How many minutes of a piece of work have to be done within this time, at least.
  ///
  /// - Parameter isWhole: whether this is all of the task in the job; of a part of it a minute less a day is certain.
  func least(_ part: WeekFit.Part, isWhole: Bool) -> Int {
    var (inside, outside) = (0, 0)
    for day in 0..<7 {
      let (from, to) = (day * WeekWindows.minutesPerDay, (day + 1) * WeekWindows.minutesPerDay)
      let open = part.spans.filter { $0.start < to && $0.end > from }
      if open.isEmpty { continue }
      if open.allSatisfy({ holds(max($0.start, from), min($0.end, to)) }) { inside += 1 } else { outside += 1 }
    }
    guard inside > 0 else { return 0 }
    if outside == 0 { return part.minutes }
    // May be done on any day, or on so many of them outside.
    guard part.days > outside else { return 0 }
    let days = inside + outside
    if part.days >= days {
      // As much on every day; which of them take what does not divide is not asked.
      return part.minutes / days * inside
    }
    let rest = part.minutes - outside * ((part.minutes + part.days - 1) / part.days)
    return isWhole ? max(0, rest) : rest
  }

  private func holds(_ start: Int, _ end: Int) -> Bool {
    var reached = start
    for span in time where span.start <= reached && span.end > reached { reached = span.end }
    return reached >= end
  }
}
