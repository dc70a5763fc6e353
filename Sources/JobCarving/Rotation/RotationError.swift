public import Interchange

/// A rotation that cannot be planned with the values given, as opposed to one that has no feasible plan.
public struct RotationError: Error, Hashable, Sendable {
  /// Stable, for scripts; open, because later rules may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Neither a first week nor a reference date is given.
    public static let noFirstWeek = Code(rawValue: "rotation/no-first-week")
    /// The number of weeks is not between 1 and `RotationCalendar.longestHorizon`.
    public static let weeks = Code(rawValue: "rotation/weeks")
    /// The scenario names a rule set that does not exist, or a rule set of one's own cannot be planned with.
    public static let ruleSet = Code(rawValue: "rotation/rule-set")
    /// There is not exactly one wage for each seeker.
    public static let wages = Code(rawValue: "rotation/wages")
  }

  public var code: Code
  public var message: Phrase
  public var hint: Phrase

  public init(_ code: Code, message: Phrase, hint: Phrase) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
