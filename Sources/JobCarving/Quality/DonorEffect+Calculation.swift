import Interchange

extension DonorEffect {
  /// The effect of a plan on every position that gives something away, in the order of the organisation.
  /// - Parameter judge: the judge of the organisation; made when left out.
  public static func all(
    of plan: CarvingPlan, in organisation: Organisation, analyses: [TaskAnalysis], judge: QualityTable? = nil
  ) -> [DonorEffect] {
    let judge = judge ?? QualityTable(organisation, analyses: analyses)
    var freed: [String: Int] = [:]
    for job in plan.jobs { for task in job.tasks { freed[task.task, default: 0] += task.freedMinutes } }
    let routine = Dictionary(analyses.map { ($0.task, $0.routineIndex) }, uniquingKeysWith: { first, _ in first })
    let byPosition = Dictionary(grouping: organisation.tasks, by: \.position)
    return organisation.positions.compactMap { position in
      let tasks = byPosition[position.id] ?? []
      let given = tasks.reduce(0) { $0 + (freed[$1.id] ?? 0) }
      guard given > 0 else { return nil }
      return DonorEffect(
        position, freedMinutes: given, now: tasks.map { ($0, $0.minutesPerWeek) },
        later: tasks.map { ($0, max(0, $0.minutesPerWeek - (freed[$0.id] ?? 0))) }, routine,
        judge.quality(ofPosition: position.id, freed: freed))
    }
  }

  /// - Parameters:
  ///   - freedMinutes: what becomes free in all.
  ///   - now: the tasks of the position with their minutes.
  ///   - later: those that it has then, also what it takes over.
  ///   - routine: the routine index by task.
  init(
    _ position: Position, freedMinutes: Int, now: [(task: WorkTask, minutes: Int)],
    later: [(task: WorkTask, minutes: Int)], _ routine: [String: Int?], _ quality: DonorQuality?
  ) {
    let (before, after) = (State(now, routine), State(later, routine))
    self.init(
      position: position.id, headcount: position.headcount, before: before, after: after, freedMinutes: freedMinutes,
      freedTimeUse: position.freedTimeUse,
      points: DonorEffect.points(position, before, after, freedMinutes, quality), quality: quality)
  }

  /// A share that moves by less than two percentage points is the same: less nobody notices, and whole percents round.
  /// The threshold is ours.
  private static func judge(_ gain: Int) -> Point.Judgement { gain <= -2 ? .attention : gain >= 2 ? .better : .same }

  /// Each fact once: what the judgement of the work says goes before what the tasks alone say.
  private static func points(
    _ position: Position, _ before: State, _ after: State, _ freed: Int, _ quality: DonorQuality?
  ) -> [Point] {
    var result: [Point] = []
    if after.minutes > 0 {
      result.append(quality.flatMap(variety) ?? variety(before, after))
      if let recovery = quality.flatMap(recovery) { result.append(recovery) }
    }
    if let now = before.unpleasantShare, let later = after.unpleasantShare {
      let judgement = DonorEffect.judge(now - later)
      result.append(
        Point(
          rule: "donor.unpleasant", name: DonorTexts.unpleasant, before: DonorTexts.percent(now),
          after: DonorTexts.percent(later), judgement: judgement, text: DonorTexts.unpleasant(judgement)))
    }
    if position.headcount > 0, freed > 0 {
      let each = freed / position.headcount
      // Less than an hour a week each is hard to use; the threshold is ours.
      let judgement: Point.Judgement = each < 60 ? .attention : .better
      result.append(
        Point(
          rule: "donor.spread", name: DonorTexts.spread, before: QualityUnit.minutes.text(0),
          after: QualityUnit.minutes.text(each), judgement: judgement,
          text: DonorTexts.spread(each, position.headcount, judgement)))
    }
    if let difficulty = quality.flatMap(difficulty) { result.append(difficulty) }
    if let value = quality.flatMap({ value($0, isUseKnown: !position.freedTimeUse.isEmpty) }) { result.append(value) }
    return result
  }

  /// By tasks, where the kinds of work are not known.
  private static func variety(_ before: State, _ after: State) -> Point {
    let change = after.varietyTenths - before.varietyTenths
    // A tenth of the variety is more than rounding and less than anybody notices; the threshold is ours.
    let judgement: Point.Judgement = change * 10 < -before.varietyTenths ? .attention : change > 0 ? .better : .same
    return Point(
      rule: "donor.variety", name: DonorTexts.variety, before: decimal(before.varietyTenths, scale: 10),
      after: decimal(after.varietyTenths, scale: 10), judgement: judgement, text: DonorTexts.variety(judgement))
  }
}

extension DonorEffect.State {
  /// - Parameter parts: the position's tasks with the minutes that count.
  init(_ parts: [(task: WorkTask, minutes: Int)], _ routine: [String: Int?]) {
    let parts = parts.filter { $0.minutes > 0 }
    minutes = parts.reduce(0) { $0 + $1.minutes }
    tasks = parts.count
    varietyTenths = WorkVariety.effectiveTenths(parts.map(\.minutes))
    func share(_ keep: (WorkTask) -> Bool?) -> Int? {
      guard parts.contains(where: { keep($0.task) != nil }), minutes > 0 else { return nil }
      return parts.reduce(0) { $0 + (keep($1.task) == true ? $1.minutes : 0) } * 100 / minutes
    }
    lightShare = share(\.isLight)
    unpleasantShare = share(\.isUnpleasant)
    let known = parts.compactMap { part in (routine[part.task.id] ?? nil).map { ($0, part.minutes) } }
    let knownMinutes = known.reduce(0) { $0 + $1.1 }
    self.routine =
      knownMinutes * 2 > minutes ? known.reduce(0) { $0 + $1.0 * $1.1 } / max(1, knownMinutes) : nil
  }
}
