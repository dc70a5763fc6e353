public import Interchange

/// What follows from a rotation plan for those who decide on it: rates, money by month, each seeker's year.
public struct RotationDetails: Hashable, Sendable, Codable {
  /// Covered of trained minutes in thousandths (vervangingsgraad); `nil` when nobody is trained.
  public var coverPermille: Int?
  /// Employees trained for each seeker in the plan, in hundredths; `nil` without seekers.
  public var employeesPerSeekerHundredths: Int?
  public var outflow: Outflow
  /// By month, then in the order of ``RotationFigures/costs``; what a month has none of is left out.
  public var monthlyCosts: [MonthlyCost]
  /// The first day on or after the reference date on which a course or a preparation of the plan begins.
  public var nextStart: Day?
  public var seekers: [SeekerFigures]

  /// How many of the seekers may be in work afterwards, if each has the chance that the source measured.
  public struct Outflow: Hashable, Sendable, Codable {
    public var percent: Int
    /// In nine of ten such plans the number of people is not below the one and not above the other.
    public var lowest: Int
    public var highest: Int
  }

  public struct MonthlyCost: Hashable, Sendable, Codable {
    /// The first of the month.
    public var month: Day
    public var party: String
    public var label: Phrase
    public var amount: Euro
  }

  /// One seeker's contract in numbers (leerjaar).
  public struct SeekerFigures: Hashable, Sendable, Codable {
    public var seeker: String
    public var preparationWeeks: Int
    /// Weeks in which the seeker does the work of somebody who learns (ervaringsweken).
    public var experienceWeeks: Int
    public var idleWeeks: Int
    public var contractWeeks: Int
    /// Positions whose level the seeker has reached at the end, in order of time.
    public var positions: [String]
    /// Talks with a coach that the rule set asks for during the contract.
    public var coachSessions: Int?
  }
}

extension RotationDetails.Outflow {
  static let unit = 1_000_000_000_000

  /// The middle nine tenths of a binomial distribution, in whole numbers: each seeker in or out of work by itself.
  init(people: Int, percent: Int) {
    self.percent = percent
    // Chances of 0, 1, … people in work, in 1/unit; rounding down loses less than `people` units in all.
    var chances = [Self.unit]
    for _ in 0..<max(0, people) {
      var next = Array(repeating: 0, count: chances.count + 1)
      for (count, chance) in chances.enumerated() {
        let works = chance / 100 * percent
        next[count + 1] += works
        next[count] += chance - works
      }
      chances = next
    }
    func smallest(reaching share: Int) -> Int {
      var sum = 0
      for (count, chance) in chances.enumerated() {
        sum += chance
        if sum >= share { return count }
      }
      return chances.count - 1
    }
    lowest = smallest(reaching: Self.unit / 20)
    highest = smallest(reaching: Self.unit / 20 * 19)
  }
}

extension RotationResult {
  func details(_ schedule: RotationSchedule) -> RotationDetails {
    let figures = schedule.figures
    let today = organisation.scenario.referenceDate ?? model.calendar.firstWeek
    let firstDays =
      schedule.trainings.map(\.startDay)
      + schedule.seekers.flatMap(\.blocks).filter { $0.activity == .preparing }
      .map { model.calendar.monday(of: $0.firstWeek) }
    return RotationDetails(
      coverPermille: figures.trainedMinutes > 0
        ? (figures.coveredMinutes * 1000 + figures.trainedMinutes / 2) / figures.trainedMinutes : nil,
      employeesPerSeekerHundredths: figures.seekersServed > 0
        ? (figures.employeesTrained * 100 + figures.seekersServed / 2) / figures.seekersServed : nil,
      outflow: .init(people: figures.seekersServed, percent: model.rules.expectedOutflowPercent),
      monthlyCosts: RotationMonths(model: model, organisation: organisation).costs(schedule),
      nextStart: firstDays.filter { $0 >= today }.min(),
      seekers: schedule.seekers.filter { !$0.blocks.isEmpty }.map(seekerFigures))
  }

  private func seekerFigures(_ plan: SeekerPlan) -> RotationDetails.SeekerFigures {
    func weeks(_ activity: SeekerPlan.Activity) -> Int {
      Set(plan.blocks.filter { $0.activity == activity }.flatMap { $0.firstWeek..<$0.firstWeek + $0.weeks }).count
    }
    let first = plan.blocks.map(\.firstWeek).min() ?? 0
    let end = plan.blocks.map { $0.firstWeek + $0.weeks }.max() ?? 0
    var positions: [String] = []
    for block in plan.blocks where block.activity == .covering && !positions.contains(block.position) {
      positions.append(block.position)
    }
    return RotationDetails.SeekerFigures(
      seeker: plan.seeker, preparationWeeks: weeks(.preparing), experienceWeeks: weeks(.covering),
      idleWeeks: weeks(.idle), contractWeeks: end - first, positions: positions,
      coachSessions: model.rules.coachSessions)
  }

  /// The first day on or after the reference date on which the course may start, whatever stops it now.
  func nextIntake(_ index: Int) -> Day? {
    let wish = organisation.trainings[index]
    let today = max(organisation.scenario.referenceDate ?? model.calendar.firstWeek, wish.earliestStart)
    guard let days = model.calendar.fixedStartDays(of: wish) else {
      let monday = today.advanced(byDays: (8 - today.weekday) % 7)
      return monday <= wish.latestStart ? monday : nil
    }
    return days.filter { $0 >= today && $0 <= wish.latestStart }.min()
  }
}
