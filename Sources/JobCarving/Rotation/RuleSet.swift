public import Interchange

/// The agreements under which a rotation runs (regeling), as data with the source of each number.
public struct RuleSet: Hashable, Sendable, Codable {
  public enum Cover: String, Hashable, Sendable, Codable {
    /// One seeker takes one workplace and is paid for the hours of the contract.
    case workplace
    /// The seeker works only the hours in which an employee learns.
    case hourForHour
  }

  public enum Preparation: String, Hashable, Sendable, Codable {
    case untilLevelOfEmployee, none
  }

  public enum Displacement: String, Hashable, Sendable, Codable {
    case warning, hardRule
  }

  public var id: String
  public var name: Phrase
  public var contractMaxWeeks: Int
  /// Contract minutes a week; under `hourForHour` the minimum is the mean over the contract.
  public var minimumMinutes: Int
  public var maximumMinutes: Int
  public var cover: Cover
  /// Whether one seeker may cover several employees of one position in the same week.
  public var pooling: Bool
  public var preparation: Preparation
  /// Talks with a coach during the contract; `nil`: the rule set asks none.
  public var coachSessions: Int?
  /// Longest run of weeks without cover inside a contract; `nil`: no limit.
  public var longestPauseWeeks: Int?
  /// Seekers in work afterwards, in percent.
  public var expectedOutflowPercent: Int
  /// What that percentage counts, and who measured it.
  public var outflowSource: Phrase
  public var displacement: Displacement
  public var source: Phrase

  /// The Philips employment scheme (Werkgelegenheidsplan): one year, one seeker for one workplace.
  public static let wgp = RuleSet(
    id: "WGP", name: RotationTexts.wgpName, contractMaxWeeks: 52, minimumMinutes: 20 * 60, maximumMinutes: 40 * 60,
    cover: .workplace, pooling: false, preparation: .untilLevelOfEmployee, coachSessions: 6, longestPauseWeeks: nil,
    expectedOutflowPercent: 70, outflowSource: RotationTexts.wgpOutflow, displacement: .warning,
    source: RotationTexts.wgpSource)

  /// Danish job rotation (jobrotation): 26 weeks, hour for hour, one seeker may stand in for several employees.
  public static let dk = RuleSet(
    id: "DK", name: RotationTexts.dkName, contractMaxWeeks: 26, minimumMinutes: 10 * 60, maximumMinutes: 37 * 60,
    cover: .hourForHour, pooling: true, preparation: .none, coachSessions: nil, longestPauseWeeks: 4,
    expectedOutflowPercent: 64, outflowSource: RotationTexts.dkOutflow, displacement: .hardRule,
    source: RotationTexts.dkSource)

  public static let all: [RuleSet] = [.wgp, .dk]

  /// The rule set with this id, in any case of letters; `nil` when there is none.
  public static func named(_ id: String) -> RuleSet? { all.first { $0.id.lowercased() == id.lowercased() } }
}
