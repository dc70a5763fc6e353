public import Interchange

/// How one point of the comparison comes out.
public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
  case ok
  /// The person can do clearly more than the work asks, over most of the hours.
  case underuse
  /// Nobody knows what the work asks or what the person can do: never passed over.
  case unknown
  /// Asks a written reason or a measure.
  case signal
  /// Only a measure can lift it.
  case exceeds

  /// Worse is higher.
  public var rank: Int {
    switch self {
    case .ok: 0
    case .underuse: 1
    case .unknown: 2
    case .signal: 3
    case .exceeds: 4
    }
  }
}

/// One point on which the work and the person were compared, with both values and the task that decides.
public struct ComparisonPoint: Hashable, Sendable, Codable {
  /// `match.level`, `match.peak`, `match.day`, `match.condition`, `match.time`.
  public var rule: String
  /// The dimension, quantity or condition.
  public var point: String
  public var dimension: CapabilityDimension
  public var name: Phrase
  public var verdict: Verdict
  /// What the work asks and what the person can do, in whole units; levels in tenths.
  public var asked: Int?
  public var able: Int?
  public var unit: Phrase
  /// Tasks that ask this much, most minutes first.
  public var tasks: [String]
  /// Percent of the person's minutes in those tasks.
  public var share: Int
  public var restsOnEstimate: Bool
  /// The point in a sentence.
  public var text: Phrase
  /// What a person decided on this signal; `nil`: nobody did, or it is none.
  public var decision: SignalDecision?

  public init(
    rule: String, point: String, dimension: CapabilityDimension, name: Phrase, verdict: Verdict, asked: Int?,
    able: Int?, unit: Phrase, tasks: [String], share: Int, restsOnEstimate: Bool, text: Phrase
  ) {
    self.rule = rule
    self.point = point
    self.dimension = dimension
    self.name = name
    self.verdict = verdict
    self.asked = asked
    self.able = able
    self.unit = unit
    self.tasks = tasks
    self.share = share
    self.restsOnEstimate = restsOnEstimate
    self.text = text
  }
}

/// A bundle of tasks compared with a person, point by point (vergelijking van belasting en belastbaarheid).
///
/// The rule is our proposal after the Dutch system CBBS: an evident excess refuses, every doubt becomes a signal that a
/// professional has to answer, and nothing unknown passes silently (methods note, §1.5.7). Levels of a bundle are the
/// highest of its tasks, exposures add up over the day, conditions hold as soon as one task brings them along. A value
/// that a catalogue estimated gives a signal, never an excess.
public struct Comparison: Hashable, Sendable, Codable {
  public var person: String
  public var points: [ComparisonPoint]
  /// Health limits that hold for anybody, as warnings.
  public var healthWarnings: [HealthWarning]

  public struct HealthWarning: Hashable, Sendable, Codable {
    public var rule: String
    public var task: String
    public var text: Phrase
  }

  /// The worst of the points.
  public var verdict: Verdict { points.map(\.verdict).max { $0.rank < $1.rank } ?? .ok }

  public func count(of verdict: Verdict) -> Int { points.count { $0.verdict == verdict } }
  public var deviations: [ComparisonPoint] {
    points.filter { $0.verdict != .ok }.sorted { ($1.verdict.rank, $0.dimension) < ($0.verdict.rank, $1.dimension) }
  }

  /// Compares with the person's measures applied.
  public init(_ bundle: Bundle, limits: Scenario.Limits) {
    var bundle = bundle
    bundle.person = bundle.person.applyingMeasures
    person = bundle.person.id
    points =
      CapabilityDimension.levels.map { LevelRule.compare($0, bundle, limits) }
      + ExposureQuantity.allCases.map {
        $0.aggregation == .peak
          ? PeakRule.compare($0, bundle, limits) : DayRule.compare($0, bundle, limits)
      }
      + ConditionRule.compare(bundle) + [TimeRule.compare(bundle, limits)]
    healthWarnings = HealthRule.warnings(bundle)
  }
}
