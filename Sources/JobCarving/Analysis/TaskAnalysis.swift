public import Interchange

/// Whether something is so, when it may also be unknown.
public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
  case yes, no, unknown
}

/// What the analysis says of one task: routine, elementary, separable, and whether it may leave its position
/// (taakanalyse).
public struct TaskAnalysis: Hashable, Sendable, Codable {
  /// One criterion of the elementary test, with its outcome and the reason in words.
  public struct Criterion: Hashable, Sendable, Codable {
    /// `analysis.licence`, `analysis.level`, `analysis.separable`, `analysis.recurs`, `analysis.demands`,
    /// `analysis.use`, `analysis.contractor`, `analysis.human`.
    public var id: String
    public var answer: Answer
    public var reason: Phrase

    public init(id: String, answer: Answer, reason: Phrase) {
      self.id = id
      self.answer = answer
      self.reason = reason
    }
  }

  public var task: String
  /// The routine index in thousandths; `nil` when too few items are known.
  public var routineIndex: Int?
  public var isRoutine: Answer
  public var isElementary: Answer
  public var isBelowLevel: Answer
  public var isSeparable: Answer
  public var criteria: [Criterion]
  /// Whether a plan may move it: no criterion says no. What is unknown stays an open question.
  public var isReleased: Bool
  /// Set when a licence is asked that some of the people hold: then only they may do it.
  public var licence: String

  public init(
    task: String, routineIndex: Int?, isRoutine: Answer, isElementary: Answer, isBelowLevel: Answer,
    isSeparable: Answer, criteria: [Criterion], isReleased: Bool, licence: String = ""
  ) {
    self.task = task
    self.routineIndex = routineIndex
    self.isRoutine = isRoutine
    self.isElementary = isElementary
    self.isBelowLevel = isBelowLevel
    self.isSeparable = isSeparable
    self.criteria = criteria
    self.isReleased = isReleased
    self.licence = licence
  }

  public var refusal: Criterion? { criteria.first { $0.answer == .no } }
  public var openQuestions: [Criterion] { criteria.filter { $0.answer == .unknown } }
}
