/// The whole organisation redesigned (inclusieve arbeidsanalyse), beside the carving plan of the same input: the present
/// people take part with their work, every task is somewhere, and the quality of all jobs counts, old and new.
///
/// Minutes are a week's, values thousandths of a cent a week. The capability of the present people is an assumption.
public struct InclusivePlan: Hashable, Sendable, Codable {
  /// The new jobs, in the order of the people.
  public var jobs: [CandidateJob]
  /// What is elsewhere than in the carving plan, in the order of the inventory.
  public var moves: [WorkMove]
  /// Every position with work, in the order of the organisation.
  public var positions: [InclusivePosition]
  /// As the work is divided now; nobody has a new job.
  public var now: InclusiveFigures
  public var carving: InclusiveFigures
  public var inclusive: InclusiveFigures
  public var status: SolveStatus
  /// No redesign under the same rules places more people by weight, or has fewer red points with as many placed.
  public var bound: InclusiveBound
  public var seed: UInt64
  public var iterations: Int
  public var stopReason: StopReason
  /// A run ended by time or by the user is repeated by its number of iterations.
  public var isReproducible: Bool
}

/// A proven limit of every redesign (grens).
public struct InclusiveBound: Hashable, Sendable, Codable {
  /// The most weight of people with a job.
  public var placed: Int
  /// The fewest red points with so much placed, each counted for everybody who does the work.
  public var reds: Int
}

/// What is compared between two ways to divide the work (kerncijfers).
public struct InclusiveFigures: Hashable, Sendable, Codable {
  /// People with a new job.
  public var people: Int
  /// Their weights together.
  public var placed: Int
  /// Thousandths of a cent a week.
  public var value: Int
  /// Red conditions of the new jobs, and conditions that ask attention or are not known.
  public var jobReds: Int
  public var jobDoubts: Int
  /// The same of the positions; work that became too heavy, too monotonous or too short of light work asks attention.
  public var positionReds: Int
  public var positionDoubts: Int
  /// All of them counted for everybody who does the work.
  public var reds: Int
  public var doubts: Int
}

/// Who has work: a position with all who share it, or one person in a new job (wie het werk doet).
public struct WorkHolder: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case position, person
  }

  public var kind: Kind
  public var id: String
}

/// A task, or part of one, that goes elsewhere than in the carving plan (verplaatsing).
public struct WorkMove: Hashable, Sendable, Codable {
  public var task: String
  /// As the present people do it.
  public var minutes: Int
  public var from: WorkHolder
  public var to: WorkHolder
  /// Conditions of the two that are otherwise without this move, all else the same.
  public var effects: [Effect]
  /// What the move adds to the value, in thousandths of a cent a week, all else the same.
  public var value: Int
  /// Whether the others keep all rules without this move; if not, it makes room for them.
  public var isNeeded: Bool
  /// On so many of the dimensions nobody said what the task asks; they are open questions for whoever takes it over.
  public var unknownPoints: Int

  /// One condition of one of the two, without and with the move.
  public struct Effect: Hashable, Sendable, Codable {
    public var holder: WorkHolder
    /// `weba.completeness` …, `quality.shortCyclic`, `failure.leftovers`.
    public var rule: String
    public var without: QualityColour
    public var with: QualityColour
    /// Whether it is better with the move; else it is worse.
    public var isBetter: Bool
  }
}

/// One position in the three ways to divide the work (functie in het herontwerp).
public struct InclusivePosition: Hashable, Sendable, Codable {
  public var position: String
  /// How many people share its work.
  public var people: Int
  public var minutesNow: Int
  public var minutesCarving: Int
  public var minutesInclusive: Int
  /// Minutes that it takes over from others, against now.
  public var takenMinutes: Int
  /// Ids of the rules that are red.
  public var redsNow: [String]
  public var redsCarving: [String]
  public var redsInclusive: [String]
  public var doubtsNow: Int
  public var doubtsCarving: Int
  public var doubtsInclusive: Int
  /// What changes for the people who stay, against now; `nil`: nothing.
  public var effect: DonorEffect?
}
