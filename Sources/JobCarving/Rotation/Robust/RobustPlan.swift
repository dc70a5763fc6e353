public import Interchange

/// How well a rotation stands when people stop and courses move, and what to do then (robuust plan).
///
/// The numbers come from seeded draws: the same plan, seed and number of runs give the same result.
public struct RobustPlan: Hashable, Sendable, Codable {
  public var assumptions: RobustAssumptions
  public var runs: Int
  public var seed: UInt64
  /// Minutes and trainings that the plan covers when nothing happens.
  public var plannedMinutes: Int
  public var plannedTrainings: Int
  /// Nobody stands in.
  public var alone: Outcome
  /// Seekers without a place stand in when they can, after their preparation.
  public var withReserve: Outcome
  /// In the order of the plan.
  public var trainings: [TrainingRisk]
  /// Who stands in from among the seekers without a place, those who save most first.
  public var reserve: [Reserve]
  /// What one more seeker would save, at most three positions, the best first.
  public var suggestions: [Suggestion]
  /// What to change when one seeker stops, one for each seeker in the plan; those with most hours first.
  public var repairs: [RotationRepair]

  /// Covered minutes over all runs.
  public struct Outcome: Hashable, Sendable, Codable {
    public var mean: Int
    /// One run in ten covers no more than this.
    public var lowTenth: Int
    public var median: Int
    /// One run in ten covers no less than this.
    public var highTenth: Int
    public var worst: Int
    /// In how many runs 0, 1, 2, … trainings were covered in every lesson.
    public var whollyCovered: [Int]
  }

  public struct TrainingRisk: Hashable, Sendable, Codable {
    public var training: String
    /// Runs in which a lesson went uncovered that the plan covers.
    public var runsWithLoss: Int
    /// Mean over all runs.
    public var lostMinutes: Int
  }

  public struct Reserve: Hashable, Sendable, Codable {
    public var seeker: String
    /// Mean over all runs.
    public var savedMinutes: Int
    public var positions: [String]
  }

  public struct Suggestion: Hashable, Sendable, Codable {
    public var position: String
    public var preparationWeeks: Int
    /// Mean over all runs, on top of the present reserve.
    public var savedMinutes: Int
  }
}

/// What the draws assume, with where each number comes from.
public struct RobustAssumptions: Hashable, Sendable, Codable {
  /// Of a hundred seekers, how many stop within a year of contract; each week of that year as likely.
  public var seekerStopsPercent: Int
  public var seekerSource: Phrase
  /// Of a hundred courses, how many start later than planned, and by how many weeks at most; each number as likely.
  public var courseMovesPercent: Int
  public var courseMovesWeeks: Int
  public var courseSource: Phrase

  public init(_ settings: Scenario.RotationSettings) {
    let standard = Scenario.RotationSettings()
    seekerStopsPercent = min(max(settings.seekerStopsPercent, 0), 100)
    courseMovesPercent = min(max(settings.courseMovesPercent, 0), 100)
    courseMovesWeeks = min(max(settings.courseMovesWeeks, 0), 52)
    seekerSource =
      settings.seekerStopsPercent == standard.seekerStopsPercent
      ? RobustTexts.seekerSource : RobustTexts.scenarioSource
    courseSource = RobustTexts.courseSource
  }
}
