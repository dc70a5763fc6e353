public import Interchange

/// Something in a business case that nobody knows for sure yet (onzekerheid).
public enum Assumption: String, Hashable, Sendable, Codable, CaseIterable {
  /// How much of the freed time is really used.
  case use
  /// How well the person does the work.
  case performance
  case absence
  /// Time of colleagues to put errors right.
  case recovery
  case guidance
  /// Adaptation and training.
  case oneOff = "one-off"
  /// How long a new person needs to get going.
  case start
  /// How long the person stays.
  case duration
  /// The employer's charges.
  case charges

  /// Moves all jobs together in a simulation; the others go person by person.
  var isShared: Bool {
    switch self {
    case .use, .absence, .recovery, .start, .charges: true
    case .performance, .guidance, .oneOff, .duration: false
    }
  }
}

/// An assumption as it is said: what was counted with and how far off it may be.
public struct AssumptionRange: Hashable, Sendable, Codable {
  public var assumption: Assumption
  public var label: Phrase
  public var low: Phrase
  public var likely: Phrase
  public var high: Phrase
  /// Where the three values come from.
  public var basis: Phrase

  public init(assumption: Assumption, label: Phrase, low: Phrase, likely: Phrase, high: Phrase, basis: Phrase) {
    self.assumption = assumption
    self.label = label
    self.low = low
    self.likely = likely
    self.high = high
    self.basis = basis
  }
}

/// One value for each assumption, in the units of `JobYear`.
struct AssumptionValues: Sendable {
  var use = 0
  var performance = 0
  var absence = 0
  var recovery = 0
  var guidance = 0
  var oneOff = 0
  var start = 0
  var duration = 0
  var charges = 0

  subscript(_ assumption: Assumption) -> Int {
    get {
      switch assumption {
      case .use: use
      case .performance: performance
      case .absence: absence
      case .recovery: recovery
      case .guidance: guidance
      case .oneOff: oneOff
      case .start: start
      case .duration: duration
      case .charges: charges
      }
    }
    set {
      switch assumption {
      case .use: use = newValue
      case .performance: performance = newValue
      case .absence: absence = newValue
      case .recovery: recovery = newValue
      case .guidance: guidance = newValue
      case .oneOff: oneOff = newValue
      case .start: start = newValue
      case .duration: duration = newValue
      case .charges: charges = newValue
      }
    }
  }
}
