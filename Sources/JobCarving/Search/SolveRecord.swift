/// What is known of a plan.
public enum SolveStatus: String, Sendable, Codable, CaseIterable {
  /// Proven: no plan is better.
  case optimal
  case feasible
  /// Proven: no plan keeps all rules.
  case infeasible
  case interrupted
}

public enum StopReason: String, Sendable, Codable, CaseIterable {
  /// The bound was reached, so that nothing was left to find.
  case proven
  case iterations, noImprovement, time, interrupted
  /// There was no move to make: nobody, nothing, or all of it pinned.
  case exhausted
}

/// A score that is compared in this order: broken hard rules (fewer is better), then the main count (people placed or
/// trainings covered, weighted), then the value (thousandths of a cent a week, or cents).
public struct Score: Hashable, Sendable, Codable, Comparable {
  public var hard: Int
  public var served: Int
  public var value: Int

  public init(hard: Int = 0, served: Int, value: Int) {
    self.hard = hard
    self.served = served
    self.value = value
  }

  /// Smaller is worse.
  public static func < (a: Score, b: Score) -> Bool { (-a.hard, a.served, a.value) < (-b.hard, b.served, b.value) }
}

/// How a search went: everything needed to run it again and to judge its answer.
public struct SolveRecord: Hashable, Sendable, Codable {
  public var status: SolveStatus
  public var score: Score
  /// No plan has a better score than this: a proof, not an estimate.
  public var bound: Score
  public var seed: UInt64
  public var iterations: Int
  public var stopReason: StopReason
  /// A run ended by time or by the user is repeated by its number of iterations.
  public var isReproducible: Bool
  /// Work done, by name, in a fixed order.
  public var statistics: [Statistic]

  public struct Statistic: Hashable, Sendable, Codable {
    public var name: String
    public var value: Int

    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  public init(
    status: SolveStatus, score: Score, bound: Score, seed: UInt64, iterations: Int, stopReason: StopReason,
    isReproducible: Bool, statistics: [Statistic] = []
  ) {
    self.status = status
    self.score = score
    self.bound = bound
    self.seed = seed
    self.iterations = iterations
    self.stopReason = stopReason
    self.isReproducible = isReproducible
    self.statistics = statistics
  }

  /// How far the value is from its bound, in thousandths of the bound; `nil` while more people might be served, or
  /// when there is no value to compare with.
  public var gapPermille: Int? {
    guard bound.served == score.served, bound.value != 0 else { return nil }
    // Rounded up, so that a gap is never shown smaller than it is; a plan file may hold any numbers.
    let (distance, overflow) = bound.value.subtractingReportingOverflow(score.value)
    guard !overflow, distance >= 0 else { return nil }
    let (thousandfold, tooLarge) = distance.multipliedReportingOverflow(by: 1000)
    guard !tooLarge else { return nil }
    let unit = bound.value.magnitude
    return Int(clamping: (thousandfold.magnitude + (unit - 1)) / unit)
  }
}
