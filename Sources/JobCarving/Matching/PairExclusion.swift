public import Interchange

/// Why one person cannot do one task, whatever else is in the job.
public struct PairExclusion: Hashable, Sendable, Codable {
  /// `capability` or `licence`.
  public var rule: String
  /// The dimension, quantity or condition that decides.
  public var point: String
  public var reason: Phrase

  public init(rule: String, point: String, reason: Phrase) {
    self.rule = rule
    self.point = point
    self.reason = reason
  }
}
