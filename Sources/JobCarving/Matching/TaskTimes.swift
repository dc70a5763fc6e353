internal import Interchange

/// Whether people have time at the moments at which a task may be done, for millions of pairs.
struct TaskTimes: Sendable {
  /// A task that may be done at some moments only.
  private struct Timed {
    var task: Int
    var moments: Int
    var kind: Int
    var smallest: Int
  }

  private let timed: [Timed]
  /// By task: its place in `timed`, −1 when it may be done at any moment.
  private let place: [Int]
  private let kinds: Int
  private let moments: Int
  /// By person, then moments: minutes a week within them; `unlimited` where nobody said when the person can work.
  private let open: [Int]
  /// By person, then kind of work: performance in millionths.
  private let rates: [Int]
  private static let unlimited = Int.max

  init(tasks: [WorkTask], people: [CapabilityProfile]) {
    var (windows, kinds) = (Numbering<WeekWindows>(), Numbering<String>())
    var (timed, place, examples): ([Timed], [Int], [WorkTask]) = ([], [], [])
    for (index, task) in tasks.enumerated() {
      guard let moments = task.windows else {
        place.append(-1)
        continue
      }
      let kind = kinds.number(task.kind.lowercased())
      if kind == examples.count { examples.append(task) }
      place.append(timed.count)
      timed.append(
        Timed(
          task: index, moments: windows.number(moments), kind: kind, smallest: TaskTimes.smallestPart(task)))
    }
    (self.timed, self.place) = (timed, place)
    (self.kinds, moments) = (examples.count, windows.all.count)
    var (open, rates): ([Int], [Int]) = ([], [])
    for person in people {
      for moments in windows.all {
        open.append(person.availability.map { moments.intersection($0).totalMinutes } ?? TaskTimes.unlimited)
      }
      for example in examples { rates.append(max(person.performance(on: example).millionths, 1)) }
    }
    (self.open, self.rates) = (open, rates)
  }

  func lacksTime(task: Int, person: Int) -> Bool { place[task] >= 0 && lacksTime(timed[place[task]], person) }

  private func lacksTime(_ task: Timed, _ person: Int) -> Bool {
    let open = open[person * moments + task.moments]
    if open == TaskTimes.unlimited { return false }
    // `⌈smallest ÷ rate⌉` minutes of the person, at least one, are more than are open.
    let (work, overflow) = task.smallest.multipliedReportingOverflow(by: 1_000_000)
    return open < 1 || overflow || work > open * rates[person * kinds + task.kind]
  }

  func forEachTaskWithoutTime(person: Int, do body: (_ task: Int) -> Void) {
    for task in timed where lacksTime(task, person) { body(task.task) }
  }

  /// The smallest part of a task that can move, in minutes as they are done now.
  private static func smallestPart(_ task: WorkTask) -> Int {
    task.quantum > 0 ? min(task.quantum, task.minutesPerWeek) : task.minutesPerWeek
  }

  /// The person's minutes for it.
  static func smallestMinutes(_ task: WorkTask, _ person: CapabilityProfile) -> Int {
    max(1, person.minutes(for: task, doneIn: smallestPart(task)))
  }
}
