public import Interchange

/// Who learns when, who takes the place and who is prepared for it, over the weeks of a scenario (combi-aanpak).
///
///     let problem = try RotationProblem(organisation: ward, seekerNetWagePerMinute: [24_310, 24_310])
///     let schedule = problem.solve(until: .iterations(2000), seed: 7)
///     schedule.record.status   // .optimal
///
/// Two numbers are compared, the first decides: the priorities of the trainings that are held *and* covered, then the
/// value over the horizon in thousandths of a cent: minus uncovered hours at their value, seekers' wages net of
/// support over the whole contract (idle weeks too), their way to work by the kilometre, and mentors' time at the hourly
/// cost of the position. Each seeker
/// served adds one thousandth of a cent, which only tells plans of equal cost apart.
///
/// What the model leaves out: a seeker has one contract; preparation stands directly before the first cover at a
/// position; one seeker covers a course from beginning to end (only a repair lets another take over); a course has to end
/// inside the horizon; participants from elsewhere in the group of a course; spread of experience weeks.
public struct RotationProblem: Sendable {
  let organisation: Organisation
  private(set) var model: RotationModel
  let bound: RotationBound

  /// - Parameters:
  ///   - organisation: Trainings, seekers, mentors and the scenario with its rotation settings and pins.
  ///   - seekerNetWagePerMinute: Thousandths of a cent a contract minute of each seeker, net of support, in the order
  ///     of the seekers; below zero counts as zero.
  /// - Throws: ``RotationError`` when the first week, the number of weeks, the rule set or the wages cannot be used.
  public init(organisation: Organisation, seekerNetWagePerMinute: [Int]) throws(RotationError) {
    let settings = organisation.scenario.rotation
    guard let rules = RuleSet.named(settings.ruleSet) else {
      throw RotationError(
        .ruleSet, message: RotationTexts.unknownRuleSet(settings.ruleSet), hint: RotationTexts.ruleSetHint)
    }
    try self.init(organisation: organisation, seekerNetWagePerMinute: seekerNetWagePerMinute, rules: rules)
  }

  /// As above, under a rule set of one's own.
  ///
  /// - Throws: ``RotationError/Code/ruleSet`` as well, for contract minutes that are no range within a week, and for
  ///   `pooling` at a workplace: covers at the same time would cost one contract, which no bound here allows for; or
  ///   preparation before cover hour for hour, which pays the hours of cover alone.
  public init(organisation: Organisation, seekerNetWagePerMinute: [Int], rules: RuleSet) throws(RotationError) {
    guard rules.minimumMinutes >= 0, rules.minimumMinutes <= rules.maximumMinutes,
      rules.maximumMinutes <= RotationModel.longestWeek
    else {
      throw RotationError(
        .ruleSet, message: RotationTexts.badRuleSetHours(rules.id, rules.minimumMinutes, rules.maximumMinutes),
        hint: RotationTexts.ruleSetHoursHint)
    }
    guard !rules.pooling || rules.cover == .hourForHour else {
      throw RotationError(
        .ruleSet, message: RotationTexts.poolingAtWorkplace(rules.id), hint: RotationTexts.poolingHint)
    }
    guard rules.cover == .workplace || rules.preparation == .none else {
      throw RotationError(
        .ruleSet, message: RotationTexts.preparationHourForHour(rules.id), hint: RotationTexts.preparationHint)
    }
    guard seekerNetWagePerMinute.count == organisation.seekers.count else {
      throw RotationError(
        .wages, message: RotationTexts.wageCount(seekerNetWagePerMinute.count, organisation.seekers.count),
        hint: RotationTexts.wageHint)
    }
    let (organisation, wages) = RotationProblem.withUniqueIDs(organisation, seekerNetWagePerMinute)
    self.organisation = organisation
    let calendar = try RotationCalendar(
      settings: organisation.scenario.rotation, referenceDate: organisation.scenario.referenceDate,
      schoolPeriods: organisation.schoolPeriods)
    model = RotationModel(organisation, rules: rules, calendar: calendar, wages: wages)
    bound = RotationBound(model)
  }

  public var rules: RuleSet { model.rules }

  /// The same rotation, where every difference from an earlier schedule costs something: another start of a course,
  /// another seeker, and both when a course of that schedule is not held.
  ///
  /// - Parameter changeCost: for each difference; from nothing to ten million euros.
  public func keeping(_ earlier: RotationSchedule, changeCost: Euro) -> RotationProblem {
    var problem = self
    problem.model.changeCost = min(max(changeCost.cents, 0), 1_000_000_000) * 1000
    // The earlier schedule may begin in another week.
    let shift = model.calendar.week(of: earlier.firstWeek)
    for planned in earlier.trainings {
      guard let course = model.courses.firstIndex(where: { $0.id == planned.training }) else { continue }
      problem.model.kept[course] = RotationModel.Kept(
        lessonWeeks: planned.lessonWeeks.map { $0.addingSaturating(shift) },
        person: planned.seeker.map { id in model.people.firstIndex { $0.id == id } ?? -1 })
    }
    return problem
  }

  /// The first of each id counts; the import reports the others.
  private static func withUniqueIDs(_ organisation: Organisation, _ wages: [Int]) -> (Organisation, [Int]) {
    var result = organisation
    var seen: Set<String> = []
    result.trainings = organisation.trainings.filter { seen.insert($0.id).inserted }
    seen = []
    let seekers = zip(organisation.seekers, wages).filter { seen.insert($0.0.id).inserted }
    result.seekers = seekers.map(\.0)
    seen = []
    result.mentors = organisation.mentors.filter { seen.insert($0.id).inserted }
    return (result, seekers.map(\.1))
  }

  /// Searches for the best schedule; small rotations are proven optimal by branch and bound before any search.
  ///
  /// Same input, seed and iterations give the same schedule. A start that keeps all rules is never made worse.
  /// - Parameters:
  ///   - startingFrom: An earlier schedule; what of it no longer keeps the rules is left out first.
  ///   - progress: Called every 64 iterations.
  public func solve(
    until: StoppingCriterion = .any(.iterations(3000), .noImprovement(1000)), seed: UInt64 = 0,
    startingFrom: RotationSchedule? = nil, progress: ((SearchProgress) -> Void)? = nil,
    isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> RotationSchedule {
    var run = RotationRun(self, until: until, seed: seed, progress: progress, isInterrupted: isInterrupted)
    return run.solve(startingFrom: startingFrom)
  }

  /// The score of any schedule of this problem, computed from its blocks and trainings alone.
  ///
  /// `hard` counts the breaches of all rules; numbers outside the horizon or a week count as one breach and nothing else.
  public func score(of schedule: RotationSchedule) -> Score {
    guard isWithinReason(schedule) else { return Score(hard: 1, served: 0, value: 0) }
    return RotationRules(model: model, organisation: organisation).score(of: schedule)
  }

  private func isWithinReason(_ schedule: RotationSchedule) -> Bool {
    schedule.weeks == model.weeks
      && schedule.seekers.flatMap(\.blocks).allSatisfy {
        $0.firstWeek >= 0 && $0.firstWeek <= model.weeks && $0.weeks >= 0 && $0.weeks <= model.weeks - $0.firstWeek
          && (0...RotationModel.longestWeek).contains($0.minutesPerWeek)
      }
      && schedule.trainings.allSatisfy { planned in
        let most = RotationModel.longestWeek * model.weeks
        return planned.lessonWeeks.allSatisfy { (0..<model.weeks).contains($0) }
          && (0...most).contains(planned.uncoveredMinutes) && (0...most).contains(planned.coveredMinutes)
      }
  }
}
