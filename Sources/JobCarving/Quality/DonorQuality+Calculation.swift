import Interchange

extension QualityTable {
  /// The work of a position before and after a plan; `nil` for a position without tasks.
  /// - Parameter freed: minutes a week that leave it, by task.
  public func quality(ofPosition id: String, freed: [String: Int]) -> DonorQuality? {
    guard let index = positionIndex[id] else { return nil }
    let later = tasksOfPosition[index].compactMap { task -> Part? in
      let work = organisation.tasks[task]
      let minutes = work.minutesPerWeek - min(work.minutesPerWeek, max(0, freed[work.id] ?? 0))
      return minutes > 0 ? Part(task: task, minutes: minutes, freed: minutes) : nil
    }
    return quality(ofPosition: index, later: later)
  }

  /// The work of a position before and after, when it also takes work over from others.
  /// - Parameter later: all that it does then, each task once.
  func quality(ofPosition index: Int, later: [Part]) -> DonorQuality? {
    let own = tasksOfPosition[index]
    let now = own.compactMap { task -> Part? in
      let minutes = organisation.tasks[task].minutesPerWeek
      return minutes > 0 ? Part(task: task, minutes: minutes, freed: minutes) : nil
    }
    guard !now.isEmpty else { return nil }
    let (sumsNow, sumsLater) = (
      sums(of: now, person: nil, position: index), sums(of: later, person: nil, position: index)
    )
    let (before, after) = (
      judge(now, person: nil, position: index), judge(later, person: nil, position: index)
    )
    let position = organisation.positions[index]
    func light(_ parts: [Part]) -> Int? {
      guard !parts.isEmpty, own.contains(where: { organisation.tasks[$0].isLight != nil }) else { return nil }
      return parts.reduce(0) { $0 + (organisation.tasks[$1.task].isLight == true ? TaskRow.clamped($1.minutes) : 0) }
    }
    func balance(_ sums: QualitySums) -> DonorQuality.Balance? {
      let known = sums[.difficultyKnown]
      return sums.isKnown(known, limits)
        ? .init(easy: sums[.easy] * 100 / known, hard: sums[.hard] * 100 / known) : nil
    }
    let people = position.sharers
    let worth = organisation.freedWeek(position, minutes: sumsNow.minutes - sumsLater.minutes)
    return DonorQuality(
      before: before, after: after,
      // Of a position without work nothing is left to fail.
      failures: later.isEmpty
        ? []
        : [
          FailureModes.heavy(before: sumsNow, after: sumsLater, limits),
          FailureModes.variety(before: before.variety, after: after.variety, limits),
          FailureModes.recovery(before: light(now), after: light(later), people: people, limits),
        ],
      balanceBefore: balance(sumsNow), balanceAfter: balance(sumsLater),
      recoveryBefore: light(now).map { $0 / (5 * people) }, recoveryAfter: light(later).map { $0 / (5 * people) },
      freedValue: .init(
        none: .zero, half: Euro(cents: (worth.full.cents + 1) / 2), full: worth.full, expected: worth.expected))
  }
}

extension DonorEffect {
  private static func judgement(
    _ quality: DonorQuality, _ rule: String, _ now: Int, _ later: Int, notable: Int
  ) -> Point.Judgement {
    if quality.failures.contains(where: { $0.rule == rule && $0.outcome == .breached }) { return .attention }
    return later - now >= notable ? .better : now - later >= notable ? .enough : .same
  }

  private static func text(_ quality: DonorQuality, _ rule: String) -> Phrase {
    quality.failures.first { $0.rule == rule }?.text ?? DonorTexts.notKnown
  }

  /// By kinds of work: fewer tasks of one kind are no less variety.
  static func variety(_ quality: DonorQuality) -> Point? {
    guard let now = quality.before.variety?.effectiveTenths, let later = quality.after.variety?.effectiveTenths else {
      return nil
    }
    return Point(
      rule: "donor.variety", name: DonorTexts.varietyOfKinds, before: decimal(now, scale: 10),
      after: decimal(later, scale: 10), judgement: judgement(quality, "failure.variety", now, later, notable: 1),
      text: text(quality, "failure.variety"))
  }

  static func recovery(_ quality: DonorQuality) -> Point? {
    guard let now = quality.recoveryBefore, let later = quality.recoveryAfter else { return nil }
    return Point(
      rule: "donor.recovery", name: DonorTexts.recovery, before: QualityUnit.minutes.text(now),
      after: QualityUnit.minutes.text(later),
      judgement: judgement(quality, "failure.recovery", now, later, notable: 1),
      text: text(quality, "failure.recovery"))
  }

  static func difficulty(_ quality: DonorQuality) -> Point? {
    guard let now = quality.balanceBefore, let later = quality.balanceAfter else { return nil }
    return Point(
      rule: "donor.difficulty", name: DonorTexts.difficulty, before: DonorTexts.percent(now.easy),
      after: DonorTexts.percent(later.easy),
      judgement: judgement(quality, "failure.heavy", now.easy, later.easy, notable: 2),
      text: text(quality, "failure.heavy"))
  }

  /// - Parameter isUseKnown: whether the organisation said what the freed time is for; until then nobody gains by it.
  static func value(_ quality: DonorQuality, isUseKnown: Bool) -> Point? {
    let value = quality.freedValue
    guard value.full > .zero else { return nil }
    let expected = value.expected ?? value.half
    return Point(
      rule: "donor.value", name: DonorTexts.value, before: DonorTexts.euro(value.none),
      after: DonorTexts.euro(expected), judgement: isUseKnown && expected > .zero ? .better : .same,
      text: DonorTexts.value(value, isUseKnown: isUseKnown))
  }
}
