import Interchange

extension QualityTable {
  /// The work of a position before and after a plan; `nil` for a position without tasks.
  /// - Parameter freed: minutes a week that leave it, by task.
  public func quality(ofPosition id: String, freed: [String: Int]) -> DonorQuality? {
    guard let index = positionIndex[id] else { return nil }
    let own = tasksOfPosition[index]
    func parts(_ isAfter: Bool) -> [Part] {
      own.compactMap { task in
        let work = organisation.tasks[task]
        let minutes = work.minutesPerWeek - (isAfter ? min(work.minutesPerWeek, max(0, freed[work.id] ?? 0)) : 0)
        return minutes > 0 ? Part(task: task, minutes: minutes, freed: minutes) : nil
      }
    }
    let (now, later) = (parts(false), parts(true))
    guard !now.isEmpty else { return nil }
    let (sumsNow, sumsLater) = (
      sums(of: now, person: nil, position: index), sums(of: later, person: nil, position: index)
    )
    let (before, after) = (
      judge(now, person: nil, position: index), judge(later, person: nil, position: index)
    )
    let position = organisation.positions[index]
    func light(_ parts: [Part]) -> Int? {
      guard own.contains(where: { organisation.tasks[$0].isLight != nil }) else { return nil }
      return parts.reduce(0) { $0 + (organisation.tasks[$1.task].isLight == true ? TaskRow.clamped($1.minutes) : 0) }
    }
    func balance(_ sums: QualitySums) -> DonorQuality.Balance? {
      let known = sums[.difficultyKnown]
      return sums.isKnown(known, limits)
        ? .init(easy: sums[.easy] * 100 / known, hard: sums[.hard] * 100 / known) : nil
    }
    let people = position.sharers
    let given = sumsNow.minutes - sumsLater.minutes
    // An hourly cost in whole cents and at most 10⁹ minutes a task: it fits unless a caller makes it up.
    let (cents, overflow) = position.hourlyCost.cents.multipliedReportingOverflow(by: given)
    let full = Euro(cents: overflow ? 0 : cents / 60 + (cents % 60 >= 30 ? 1 : 0))
    return DonorQuality(
      before: before, after: after,
      failures: [
        FailureModes.heavy(before: sumsNow, after: sumsLater, limits),
        FailureModes.variety(before: before.variety, after: after.variety, limits),
        FailureModes.recovery(before: light(now), after: light(later), people: people, limits),
      ],
      balanceBefore: balance(sumsNow), balanceAfter: balance(sumsLater),
      recoveryBefore: light(now).map { $0 / (5 * people) }, recoveryAfter: light(later).map { $0 / (5 * people) },
      freedValue: .init(none: .zero, half: Euro(cents: (full.cents + 1) / 2), full: full))
  }
}

extension DonorEffect {
  /// What the judgement adds to the points: difficulty, recovery and the value of the freed time.
  static func points(_ quality: DonorQuality) -> [Point] {
    var result: [Point] = []
    func judgement(_ rule: String, _ now: Int, _ later: Int, notable: Int) -> Point.Judgement {
      if quality.failures.contains(where: { $0.rule == rule && $0.outcome == .breached }) { return .attention }
      return later - now >= notable ? .better : now - later >= notable ? .enough : .same
    }
    func text(_ rule: String) -> Phrase {
      quality.failures.first { $0.rule == rule }?.text ?? DonorTexts.notKnown
    }
    if let now = quality.balanceBefore, let later = quality.balanceAfter {
      result.append(
        Point(
          rule: "donor.difficulty", name: DonorTexts.difficulty, before: DonorTexts.balance(now.easy, now.hard),
          after: DonorTexts.balance(later.easy, later.hard),
          judgement: judgement("failure.heavy", now.easy, later.easy, notable: 2),
          text: text("failure.heavy")))
    }
    if let now = quality.recoveryBefore, let later = quality.recoveryAfter {
      result.append(
        Point(
          rule: "donor.recovery", name: DonorTexts.recovery, before: QualityUnit.minutes.text(now),
          after: QualityUnit.minutes.text(later), judgement: judgement("failure.recovery", now, later, notable: 1),
          text: text("failure.recovery")))
    }
    if quality.freedValue.full.cents > 0 {
      let value = quality.freedValue
      result.append(
        Point(
          rule: "donor.value", name: DonorTexts.value, before: DonorTexts.euro(value.none),
          after: DonorTexts.euro(value.half) + Phrase(verbatim: " – ") + DonorTexts.euro(value.full),
          judgement: .better,
          text: DonorTexts.value(value)))
    }
    return result
  }
}
