/// The 32 points on which work and a person are compared (mogelijkheden).
///
/// Our own set, derived from the rubrics of the Dutch list of functional possibilities (FML), the MELBA features and
/// ICF categories; it is none of these instruments and carries none of their texts.
public enum CapabilityDimension: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case focus, divide, memory, grasp, plan, independent, pace, `switch`, predict, deadline, accuracy, stamina
  case responsible, team, contact, conflict, read, write, count, speak, see, hear, hand
  case lift, push, reach, bend, walk, stand, sit
  case climate
  case time

  public enum Kind: Sendable {
    /// 0–5 on both sides; of a bundle of tasks the highest counts.
    case level
    /// Amounts: on end, per hour and per day.
    case exposure
    /// Present or not; one task is enough.
    case condition
    /// Hours and moments of the week.
    case limit
  }

  public var kind: Kind {
    switch self {
    case .climate: .condition
    case .time: .limit
    case .lift, .push, .reach, .bend, .walk, .stand, .sit: .exposure
    default: .level
    }
  }

  /// The 23 dimensions of kind level, in order; a task and a person keep one value for each.
  public static let levels = allCases.filter { $0.kind == .level }

  /// The identifier in files and in JSON.
  public var id: String { "\(self)" }

  public init?(id: String) {
    guard let match = CapabilityDimension.allCases.first(where: { $0.id == id }) else { return nil }
    self = match
  }

  public static func < (a: CapabilityDimension, b: CapabilityDimension) -> Bool { a.rawValue < b.rawValue }
}

/// The amounts in which exposure is asked of and borne by a person.
public enum ExposureQuantity: Int, CaseIterable, Hashable, Sendable, Codable {
  case liftKilograms, liftsPerHour, pushKilograms, reachesPerHour, bendsPerHour
  case walkOnEnd, walkShare, standOnEnd, standShare, sitOnEnd, sitShare

  public enum Aggregation: Sendable {
    /// The largest of the tasks: kilograms, times an hour, minutes on end.
    case peak
    /// A share of the task's time, which adds up over the day against minutes a day.
    case cumulative
  }

  public var aggregation: Aggregation {
    switch self {
    case .walkShare, .standShare, .sitShare: .cumulative
    default: .peak
    }
  }

  public var dimension: CapabilityDimension {
    switch self {
    case .liftKilograms, .liftsPerHour: .lift
    case .pushKilograms: .push
    case .reachesPerHour: .reach
    case .bendsPerHour: .bend
    case .walkOnEnd, .walkShare: .walk
    case .standOnEnd, .standShare: .stand
    case .sitOnEnd, .sitShare: .sit
    }
  }

  /// What an average working day regularly asks, after the reference values of the FML (methods note, §1.5.1):
  /// kilograms, times an hour, minutes on end, minutes a day.
  public var reference: Int {
    switch self {
    case .liftKilograms: 15
    case .liftsPerHour: 10
    case .pushKilograms: 15
    case .reachesPerHour: 1200
    case .bendsPerHour: 600
    case .walkOnEnd, .standOnEnd: 60
    case .sitOnEnd: 120
    case .walkShare, .standShare, .sitShare: 480
    }
  }
}
