public import Interchange

/// A plan put right after somebody stopped, with as few changes as can be (herstel van een rooster).
public struct RotationRepair: Hashable, Sendable, Codable {
  public var seeker: String
  /// The Monday from which the seeker is gone.
  public var from: Day
  /// Trainings that lose their cover from then on.
  public var lost: [String]
  public var changes: [Change]
  /// Minutes covered from then on by the plan as it was, and by the repaired plan.
  public var coveredBefore: Int
  public var coveredAfter: Int
  /// Whether it is proven that no other repair covers more, or as much with fewer changes.
  public var isProven: Bool

  public struct Change: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
      /// Somebody else covers, from `from` on.
      case takenOver
      /// The course starts on another day; who covers may be another.
      case moved
      /// Nobody covers any more.
      case uncovered
      /// A course that was not in the plan comes in.
      case added
    }

    public var kind: Kind
    public var training: String
    public var employee: String
    /// The first day on which the new seeker covers, or on which the course starts.
    public var from: Day?
    public var seeker: String?
    /// Lesson weeks without cover before somebody is ready.
    public var missedWeeks: Int
  }
}
