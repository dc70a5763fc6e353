import Foundation
public import Interchange

/// What a plan does to the people who stay in a position, before and after (gevolg voor de latende functie).
public struct DonorEffect: Hashable, Sendable, Codable {
  public struct State: Hashable, Sendable, Codable {
    public var minutes: Int
    /// Number of different tasks.
    public var tasks: Int
    /// Effective number of tasks in tenths, `exp(−Σ p ln p)` over the time shares: how varied the work is.
    public var varietyTenths: Int
    /// Percent of the time in light work; `nil` when nobody said which work is light.
    public var lightShare: Int?
    /// Percent of the time in work that people find unpleasant; `nil` when nobody said so of any task.
    public var unpleasantShare: Int?
    /// Mean routine index in thousandths, by time; `nil` when too little is known.
    public var routine: Int?
  }

  public var position: String
  public var headcount: Int
  public var before: State
  public var after: State
  public var freedMinutes: Int
  /// What the freed time will be used for, as the organisation answered; empty: not answered.
  public var freedTimeUse: String
  public var points: [Point]
  /// The quality of the work before and after; `nil` in plans of before it was judged.
  public var quality: DonorQuality?

  /// One thing that changes, with a judgement.
  public struct Point: Hashable, Sendable, Codable {
    public enum Judgement: String, Hashable, Sendable, Codable, CaseIterable {
      /// `enough`: less than now, and still as much as the scenario asks.
      case better, same, enough, attention
    }
    /// `donor.variety`, `donor.recovery`, `donor.unpleasant`, `donor.spread`, `donor.difficulty`, `donor.value`.
    public var rule: String
    public var name: Phrase
    public var before: Phrase
    public var after: Phrase
    public var judgement: Judgement
    public var text: Phrase
  }

  public init(
    position: String, headcount: Int, before: State, after: State, freedMinutes: Int, freedTimeUse: String,
    points: [Point], quality: DonorQuality? = nil
  ) {
    self.position = position
    self.headcount = headcount
    self.before = before
    self.after = after
    self.freedMinutes = freedMinutes
    self.freedTimeUse = freedTimeUse
    self.points = points
    self.quality = quality
  }
}
