public import Interchange

/// Whether a bundle of tasks is worth doing: the whole vector, so that nobody has to trust one number (kwaliteit van werk).
///
/// Made by `QualityTable.quality(of:)` for a job and by `DonorQuality` for a position before and after. `learning` and
/// the failures that need a person are absent for a position. What is unknown stays `unknown` and asks a question.
public struct JobQuality: Hashable, Sendable, Codable {
  /// Minutes a week.
  public var minutes: Int
  /// WEBA's seven, in their order.
  public var conditions: [QualityPoint]
  public var exposure: ShortCyclicExposure
  /// `nil` when one of its five is not known.
  public var motivation: MotivatingPotential?
  /// `nil` when one of its questions is not answered.
  public var strain: DemandControl?
  public var quadrant: DemandControl.Quadrant?
  /// `nil` when too little is known of the kinds of work.
  public var variety: WorkVariety?
  /// `nil` for a position.
  public var learning: LearningValue?
  /// Percent of the minutes next to or together with colleagues; `nil` when too little is known.
  public var integration: Int?
  public var robustness: Robustness
  public var failures: [FailureCheck]
  public var rank: QualityRank
  public var reds: QualityReds
  public var questions: [QualityQuestion]

  public func condition(_ condition: WebaCondition) -> QualityPoint { conditions[condition.rawValue] }
  public func failure(_ rule: String) -> FailureCheck? { failures.first { $0.rule == rule } }
  public func count(of colour: QualityColour) -> Int { conditions.count { $0.colour == colour } }
}

/// The quality of a position's work before and after a plan (latende functie, voor en na).
public struct DonorQuality: Hashable, Sendable, Codable {
  public var before: JobQuality
  public var after: JobQuality
  /// `failure.heavy`, `failure.variety`, `failure.recovery`; empty when no work is left.
  public var failures: [FailureCheck]
  /// Percent of easy and of hard work by level of the task against the level of the position; `nil` when not known.
  public var balanceBefore: Balance?
  public var balanceAfter: Balance?
  /// Light minutes a day and person; `nil` when nobody said which work is light, or none is left.
  public var recoveryBefore: Int?
  public var recoveryAfter: Int?
  /// What the freed time is worth a week.
  public var freedValue: FreedValue

  public struct Balance: Hashable, Sendable, Codable {
    public var easy: Int
    public var hard: Int
  }

  public struct FreedValue: Hashable, Sendable, Codable {
    /// At none, half and full use of it.
    public var none: Euro
    public var half: Euro
    public var full: Euro
    /// At the use that the position or else the scenario expects; `nil` in plans of before it was told.
    public var expected: Euro?
  }
}
