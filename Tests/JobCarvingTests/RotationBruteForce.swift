import Interchange

@testable import JobCarving

/// All plans of a tiny rotation, written down naively and judged by the rules alone.
struct RotationBruteForce {
  let problem: RotationProblem
  let organisation: Organisation
  private let rules: RuleSet
  private let weeks: Int

  struct Option {
    var day: Day
    var lessons: [Int]
    var seeker: Int?
  }

  init(_ problem: RotationProblem) {
    self.problem = problem
    organisation = problem.organisation
    rules = problem.rules
    weeks = organisation.scenario.rotation.weeks
  }

  /// Every choice for one training, from the calendar day by day.
  func options(_ wish: TrainingWish, mayLeaveUncovered: Bool) -> [Option] {
    var result: [Option] = []
    let first = RotationFixture.monday
    let school = organisation.schoolPeriods.filter { $0.calendar == wish.schoolCalendar }
    /// Whether one of the weekdays of the week lies in a period; the whole week of a period of one day.
    func touches(_ period: SchoolPeriod, _ week: Int) -> Bool {
      let days = (0..<7).map { first.ordinal + 7 * week + $0 }
      return days.contains { $0 >= period.from.ordinal && $0 <= (period.to ?? period.from).ordinal }
    }
    func holds(_ period: SchoolPeriod, _ week: Int) -> Bool {
      guard let to = period.to else { return touches(period, week) }
      return (0..<5).allSatisfy { Day(ordinal: first.ordinal + 7 * week + $0) >= period.from }
        && (0..<5).allSatisfy { Day(ordinal: first.ordinal + 7 * week + $0) <= to }
    }
    let intakes = school.filter { $0.kind == .intake }
    for ordinal in first.ordinal..<first.ordinal + 7 * weeks {
      let day = Day(ordinal: ordinal)
      guard day >= wish.earliestStart, day <= wish.latestStart else { continue }
      let start = (ordinal - first.ordinal) / 7
      if !wish.startDays.isEmpty {
        guard wish.startDays.contains(day) else { continue }
      } else if !intakes.isEmpty {
        // The first day of the week that an intake has.
        guard intakes.contains(where: { touches($0, start) && (day.weekday == 1 ? $0.from <= day : $0.from == day) })
        else { continue }
      } else if day.weekday != 1 {
        continue
      }
      guard intakes.isEmpty || intakes.contains(where: { touches($0, start) }) else { continue }
      var lessons: [Int] = []
      var week = (ordinal - first.ordinal) / 7
      while week < weeks, lessons.count < wish.durationWeeks {
        let isBreak =
          wish.breakWeeks.contains { ($0.ordinal - first.ordinal) / 7 == week }
          || school.contains { $0.kind == .noLessons && holds($0, week) }
        if !isBreak { lessons.append(week) }
        week += 1
      }
      guard !lessons.isEmpty, lessons.count == wish.durationWeeks, wish.minutesAwayPerWeek > 0 else { continue }
      if mayLeaveUncovered { result.append(Option(day: day, lessons: lessons, seeker: nil)) }
      result += organisation.seekers.indices.map { Option(day: day, lessons: lessons, seeker: $0) }
    }
    return result
  }

  /// The best score of all plans that keep every rule; `nil` when there is none.
  ///
  /// - Parameter mayLeaveUncovered: Without pins no course need be held uncovered, so that `false` is quicker.
  func best(mayLeaveUncovered: Bool = true) -> Score? {
    let options = organisation.trainings.map { self.options($0, mayLeaveUncovered: mayLeaveUncovered) }
    var best: Score?
    var chosen: [Option?] = []
    func visit() {
      guard chosen.count < options.count else {
        let score = problem.score(of: schedule(chosen))
        if score.hard == 0, best.map({ $0 < score }) ?? true { best = score }
        return
      }
      for option in options[chosen.count] {
        chosen.append(option)
        visit()
        chosen.removeLast()
      }
      chosen.append(nil)
      visit()
      chosen.removeLast()
    }
    visit()
    return best
  }

  func schedule(_ chosen: [Option?]) -> RotationSchedule {
    var trainings: [PlannedTraining] = []
    var plans = organisation.seekers.map { SeekerPlan(seeker: $0.id, blocks: []) }
    for (wish, option) in zip(organisation.trainings, chosen) {
      guard let option else { continue }
      let seeker = option.seeker.map { organisation.seekers[$0] }
      let most = seeker.map {
        $0.minimumMinutes <= $0.maximumMinutes ? min($0.maximumMinutes, rules.maximumMinutes) : 0
      }
      let covered = min(wish.minutesAwayPerWeek, max(0, most ?? 0))
      trainings.append(
        PlannedTraining(
          training: wish.id, employee: wish.employee, position: wish.position, startDay: option.day,
          lessonWeeks: option.lessons, seeker: seeker?.id, coveredMinutes: covered * option.lessons.count,
          uncoveredMinutes: (wish.minutesAwayPerWeek - covered) * option.lessons.count))
    }
    for index in organisation.seekers.indices { plans[index].blocks = blocks(index, chosen) }
    return RotationSchedule(
      ruleSet: rules.id, firstWeek: RotationFixture.monday, weeks: weeks, trainings: trainings, refused: [],
      seekers: plans, mentorLoad: [],
      figures: RotationFigures(
        trainedMinutes: 0, coveredMinutes: 0, uncoveredMinutes: 0, employeesTrained: 0, seekersServed: 0, idleWeeks: 0,
        expectedOutflowHundredths: 0, outflowSource: Phrase(verbatim: "-"), costs: []),
      warnings: [],
      record: SolveRecord(
        status: .feasible, score: Score(served: 0, value: 0), bound: Score(served: 0, value: 0), seed: 0,
        iterations: 0, stopReason: .exhausted, isReproducible: true))
  }

  private func blocks(_ index: Int, _ chosen: [Option?]) -> [SeekerPlan.Block] {
    let seeker = organisation.seekers[index]
    let mine = zip(organisation.trainings, chosen).compactMap { wish, option in
      option?.seeker == index ? (wish, option!.lessons) : nil
    }.sorted { ($0.1[0], $0.1.last!, $0.0.id) < ($1.1[0], $1.1.last!, $1.0.id) }
    guard !mine.isEmpty else { return [] }
    let most = min(seeker.maximumMinutes, rules.maximumMinutes)
    let contract = max(
      max(seeker.minimumMinutes, rules.minimumMinutes), mine.map { min($0.0.minutesAwayPerWeek, most) }.max()!)
    var blocks: [SeekerPlan.Block] = []
    var known: [String] = []
    var busy: [Int] = []
    for (wish, lessons) in mine {
      let minutes = rules.cover == .workplace ? contract : min(wish.minutesAwayPerWeek, most)
      func add(_ activity: SeekerPlan.Activity, _ week: Int) {
        blocks.append(
          SeekerPlan.Block(
            activity: activity, position: wish.position, training: wish.id, firstWeek: week, weeks: 1,
            minutesPerWeek: minutes))
        busy.append(week)
      }
      let chained = organisation.scenario.rotation.chains.filter { $0.to == wish.position && known.contains($0.from) }
      let ways = chained.map(\.weeks) + [seeker.preparationWeeks[wish.position]].compactMap { $0 }
      let preparation = rules.preparation == .none ? 0 : ways.min() ?? 0
      if !known.contains(wish.position) {
        for week in lessons[0] - preparation..<lessons[0] { add(.preparing, week) }
        known.append(wish.position)
      }
      for week in lessons { add(.covering, week) }
    }
    guard rules.cover == .workplace else { return blocks }
    for week in busy.min()!...busy.max()! where !busy.contains(week) {
      blocks.append(
        SeekerPlan.Block(
          activity: .idle, position: "", training: "", firstWeek: week, weeks: 1, minutesPerWeek: contract))
    }
    return blocks
  }
}
