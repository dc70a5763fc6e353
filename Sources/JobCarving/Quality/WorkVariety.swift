import Foundation
public import Interchange

/// How varied a job is, by entropy over kinds of work and not over tasks: ten tasks of one kind are one kind (afwisseling).
///
/// Entropy as a measure of job variety is published (methods note, §1.3e); `exp(H)`, the number of kinds that equal
/// shares would have, is how we say it. Real numbers by definition; shown and compared as whole tenths and thousandths.
public struct WorkVariety: Hashable, Sendable, Codable {
  /// Different kinds of work.
  public var kinds: Int
  /// Effective number of kinds in tenths.
  public var effectiveTenths: Int
  /// Entropy ÷ ln(the fixed number of classes) in thousandths, at most 1000.
  public var scaled: Int
  public var knownShare: Int

  /// - Parameter minutes: by kind of work.
  init(minutes: [Int], classes: Int, knownShare: Int) {
    let entropy = WorkVariety.entropy(minutes)
    kinds = minutes.count { $0 > 0 }
    effectiveTenths = WorkVariety.effectiveTenths(minutes)
    scaled = min(1000, Int((1000 * entropy / log(Double(max(2, classes)))).rounded()))
    self.knownShare = knownShare
  }

  /// `exp(H)` in tenths: how many equal shares are as varied; 0 for nothing.
  static func effectiveTenths(_ minutes: [Int]) -> Int {
    minutes.contains { $0 > 0 } ? Int((exp(entropy(minutes)) * 10).rounded()) : 0
  }

  /// `−Σ p ln p` over the shares; `k` equal shares give `ln k`.
  static func entropy(_ minutes: [Int]) -> Double {
    let total = Double(minutes.reduce(0, +))
    return minutes.filter { $0 > 0 }.reduce(0.0) { sum, part in
      let share = Double(part) / total
      return sum - share * log(share)
    }
  }
}

/// How a job stands when some of its work falls away (bestendigheid). Ours.
public struct Robustness: Hashable, Sendable, Codable {
  /// `1 − Σ(share of a process)²` in thousandths; `nil` when too little is known of the processes.
  public var spread: Int?
  /// Work processes that are known.
  public var processes: Int
  public var largestTask: String
  /// Minutes a week that stay when the largest task falls away.
  public var minutesWithoutLargest: Int
  /// The least that the person works; `nil`: nothing to hold it against.
  public var minimumMinutes: Int?

  public var survives: Bool? { minimumMinutes.map { minutesWithoutLargest >= $0 } }
}

/// Whether somebody can grow in a job (leerzaam met perspectief). Ours.
public struct LearningValue: Hashable, Sendable, Codable {
  /// Percent of the minutes in tasks that ask one step more than the person can, on a point that can be trained, and
  /// nowhere two; `nil` when too little is known.
  public var stretchShare: Int?
  public var knownShare: Int
  /// The points that the job stretches.
  public var stretches: [CapabilityDimension]
  /// How many tasks of the inventory come within reach when those points rise by one.
  public var nextStepCount: Int
  /// The first of those tasks, in the order of the inventory.
  public var nextSteps: [String]

  static let nextStepLimit = 10
}

/// How long short-cyclic work lasts (kortcyclische blootstelling), against the limits of the occupational health
/// catalogues: movements that recur within 90 s, two hours a day or one hour on end (methods note, §1.3b).
public struct ShortCyclicExposure: Hashable, Sendable, Codable {
  /// Minutes on the fullest day: what is certain on it and all that may fall on it. Rounded up.
  public var minutesOnFullestDay: Int
  /// The same for cycles under 30 seconds, as sector catalogues count.
  public var sectorMinutesOnFullestDay: Int
  /// The longest run on end of one task in minutes; `nil` when no short-cyclic task says how long one time takes.
  public var longestRun: Int?
  public var outcome: CheckOutcome
  public var text: Phrase
  public var knownShare: Int
}
