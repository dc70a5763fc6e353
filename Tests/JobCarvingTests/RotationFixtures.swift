import Interchange

@testable import JobCarving

/// Small rotations for the tests: one position `care`, Mondays from 7 September 2026.
enum RotationFixture {
  static let monday = Day("2026-09-07")!

  static func day(_ week: Int, _ plus: Int = 0) -> Day { monday.advanced(byDays: 7 * week + plus) }

  static func wish(
    _ id: String, weeks: Int = 4, from: Int = 0, to: Int = 30, away: Int = 480, position: String = "care",
    team: String = "", priority: Int = 1, breaks: [Int] = [], startDays: [Day] = []
  ) -> TrainingWish {
    TrainingWish(
      id: id, employee: "E-\(id)", position: position, course: "course", durationWeeks: weeks,
      minutesAwayPerWeek: away, contractMinutes: 1440, earliestStart: day(from), latestStart: day(to),
      startDays: startDays, breakWeeks: breaks.map { day($0, 2) }, team: team, priority: priority)
  }

  static func seeker(
    _ id: String, from: Int = 0, to: Int? = nil, contract: Int? = nil, minutes: ClosedRange<Int> = 1200...2400,
    preparation: [String: Int] = ["care": 2]
  ) -> Seeker {
    Seeker(
      id: id, availableFrom: day(from), availableTo: to.map { day($0, 6) }, contractWeeks: contract,
      minimumMinutes: minutes.lowerBound, maximumMinutes: minutes.upperBound, preparationWeeks: preparation)
  }

  static func organisation(
    _ wishes: [TrainingWish], _ seekers: [Seeker], mentors: [Mentor]? = nil, weeks: Int = 30, ruleSet: String = "WGP",
    pins: [Pin] = [], positions: [String] = ["care", "kitchen"]
  ) -> Organisation {
    var scenario = Scenario()
    scenario.rotation.firstWeek = monday
    scenario.rotation.weeks = weeks
    scenario.rotation.ruleSet = ruleSet
    scenario.pins = pins
    return Organisation(
      name: "Test", positions: positions.map { Position(id: $0, name: $0, hourlyCost: Euro(cents: 3000)) },
      trainings: wishes, seekers: seekers,
      mentors: mentors ?? [Mentor(id: "M", positions: positions, minutesPerWeek: 2000)], scenario: scenario)
  }

  static func problem(_ organisation: Organisation, wage: Int = 20_000) throws -> RotationProblem {
    try RotationProblem(
      organisation: organisation,
      seekerNetWagePerMinute: organisation.seekers.indices.map { wage + 1000 * $0 })
  }

  /// The breaches of one rule, as the schedule stands.
  static func breaches(_ rule: String, _ schedule: RotationSchedule, _ problem: RotationProblem) -> Int {
    RotationRules(model: problem.model, organisation: problem.organisation).breaches(of: schedule)
      .filter { $0.rule == rule }.reduce(0) { $0 + $1.count }
  }
}
