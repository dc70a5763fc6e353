public import Interchange

/// Answers to the questions about displacement (verdringing) for one person or one position; `nil` is not answered.
///
/// In `scenario.json` under `displacement`. The warning signs are the labour inspectorate's (methods note, §1.2).
public struct DisplacementAnswers: Hashable, Sendable, Codable {
  /// The person whose job it is about; empty when it is about a position.
  public var person = ""
  /// The position that gives work away; empty when it is about a person.
  public var position = ""
  /// The work comes on top of what paid people do (additioneel).
  public var isAdditional: Bool?
  /// It takes the place of hours that were paid.
  public var replacesPaidHours: Bool?
  public var vacancyLast12m: Bool?
  public var dismissalLast12m: Bool?
  /// How often a placement without pay was extended.
  public var extensionCount: Int?
  public var guidanceHours: Int?
  /// Paid at the norm that holds for the work.
  public var paidAtNorm: Bool?
  public var location: SourceLocation?

  public init(person: String = "", position: String = "") {
    self.person = person
    self.position = position
  }
}
