public import Interchange

/// How one condition of good work comes out (kleur).
public enum QualityColour: String, CaseIterable, Hashable, Sendable, Codable {
  case green, amber, red
  /// Too little is known for a verdict; never a silent pass.
  case unknown
}

/// In what a figure is measured.
public enum QualityUnit: String, Hashable, Sendable, Codable, CaseIterable {
  case percent, thousandths, tenths, count, minutes, minutesPerDay
}

/// A question that has to be answered before a verdict is possible.
public struct QualityQuestion: Hashable, Sendable, Codable {
  /// The rule that waits for the answer.
  public var rule: String
  public var text: Phrase
  /// Tasks to ask about, most minutes first; empty: it is about something else.
  public var tasks: [String]

  public init(rule: String, text: Phrase, tasks: [String] = []) {
    self.rule = rule
    self.text = text
    self.tasks = tasks
  }
}

/// One of the seven conditions of WEBA with its colour (welzijnsconditie): the conditions are WEBA's, how they are
/// measured and the thresholds are ours (methods note, §1.3a).
public struct QualityPoint: Hashable, Sendable, Codable {
  public var condition: WebaCondition
  /// `weba.completeness` …
  public var rule: String
  public var name: Phrase
  public var colour: QualityColour
  /// What was measured, over the minutes that are known; `nil` when too little is known.
  public var figure: Int?
  public var unit: QualityUnit
  /// From where, or up to where, it is green; in the unit of the figure.
  public var threshold: Int
  /// Percent of the minutes for which the answer is known.
  public var knownShare: Int
  /// The outcome in a sentence that a job coach can read aloud.
  public var text: Phrase
}

/// The seven conditions of well-being at work (WEBA, TNO and the labour inspectorate, 1991).
public enum WebaCondition: Int, CaseIterable, Hashable, Sendable, Codable {
  /// Preparing, executing and checking (volledigheid).
  case completeness
  /// Consulting, planning, solving with others (organiserende taken).
  case organising
  /// Enough work that is not short-cyclic (niet-kortcyclische taken).
  case shortCycles
  /// Easy and hard work in balance (moeilijkheidsgraad).
  case difficulty
  case autonomy
  case contact
  case information

  public var id: String { "weba.\(self)" }

  public var unit: QualityUnit {
    switch self {
    case .completeness: .count
    case .autonomy, .information: .thousandths
    default: .percent
    }
  }
}

/// What stops a bundle as a job, as a set that can be tested at once (rode regels).
public struct QualityReds: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public init(_ condition: WebaCondition) { rawValue = 1 << UInt16(condition.rawValue) }

  public static let completeness = QualityReds(.completeness)
  public static let organising = QualityReds(.organising)
  public static let shortCycles = QualityReds(.shortCycles)
  public static let difficulty = QualityReds(.difficulty)
  public static let autonomy = QualityReds(.autonomy)
  public static let contact = QualityReds(.contact)
  public static let information = QualityReds(.information)
  /// Short-cyclic work too long in a day or on end: `quality.shortCyclic`.
  public static let exposure = QualityReds(rawValue: 1 << 7)
  /// More unpleasant or dangerous work than the donors have: `failure.leftovers`.
  public static let leftovers = QualityReds(rawValue: 1 << 8)

  public static let all = QualityReds(rawValue: 511)

  public var count: Int { rawValue.nonzeroBitCount }

  /// Each with the id of its rule and its name, in the order in which they are told.
  static let rules: [(id: String, red: QualityReds, name: Phrase)] =
    WebaCondition.allCases.map { ("weba.\($0)", QualityReds($0), QualityTexts.name($0)) } + [
      ("quality.shortCyclic", .exposure, QualityTexts.exposureName),
      ("failure.leftovers", .leftovers, FailureTexts.name("failure.leftovers")),
    ]

  var names: [Phrase] { QualityReds.rules.filter { contains($0.red) }.map(\.name) }
}

/// How good a job is beside another: fewer red rules first, then fewer doubts, then the higher score (rangorde).
///
/// High variety never buys off a red condition. A condition of which too little is known counts as a doubt, so that not
/// answering never pays.
public struct QualityRank: Hashable, Sendable, Codable, Comparable {
  public var reds: Int
  /// Amber and unknown conditions, and warnings of the other rules.
  public var ambers: Int
  /// 0–1000: the weighted mean of the figures in thousandths; what is unknown counts as 0.
  public var score: Int

  public init(reds: Int, ambers: Int, score: Int) {
    self.reds = reds
    self.ambers = ambers
    self.score = score
  }

  /// Worse comes first.
  public static func < (a: QualityRank, b: QualityRank) -> Bool {
    (b.reds, b.ambers, a.score) < (a.reds, a.ambers, b.score)
  }
}
