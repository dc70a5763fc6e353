public import Interchange

/// A position as the organisation has it now (functie), held by one or more people; never a person.
public struct Position: Hashable, Sendable, Codable {
  public var id: String
  public var name: String
  public var department: String
  /// The employer within a region; empty when there is only one.
  public var employer: String
  /// Full-time equivalents in hundredths.
  public var fteHundredths: Int
  /// How many people share the position; 0 when not stated.
  public var headcount: Int
  /// Contract minutes a week of one full-time equivalent.
  public var fullTimeMinutes: Int
  /// Cost to the employer of one hour.
  public var hourlyCost: Euro
  /// Education level of the position, 1 (no diploma) … 6 (university); `nil` is unknown.
  public var level: Int?
  /// The firm that employs the people in this position (uitbesteed aan); empty when the organisation itself does.
  public var contractedOutTo: String
  /// Whether that firm agreed that its tasks may move.
  public var hasConsent: Bool
  /// Minutes a week that have to stay in the position; `nil` leaves it to the scenario.
  public var minimumMinutes: Int?
  /// Percent of what stays that has to be light work (herstel); `nil` leaves it to the scenario.
  public var minimumLightShare: Int?
  /// What the people will do with the freed time; empty is not answered yet.
  public var freedTimeUse: String
  /// Percent of the freed time that is really used for that; `nil` is not answered yet.
  public var redeployment: Int?
  public var location: SourceLocation?

  /// Minutes a week of the whole position.
  public var minutesPerWeek: Int { fteHundredths * fullTimeMinutes / 100 }

  public init(
    id: String, name: String, department: String = "", employer: String = "", fteHundredths: Int = 100,
    headcount: Int = 0, fullTimeMinutes: Int = 36 * 60, hourlyCost: Euro = .zero, level: Int? = nil,
    contractedOutTo: String = "", hasConsent: Bool = false, minimumMinutes: Int? = nil,
    minimumLightShare: Int? = nil, freedTimeUse: String = "", redeployment: Int? = nil,
    location: SourceLocation? = nil
  ) {
    self.id = id
    self.name = name
    self.department = department
    self.employer = employer
    self.fteHundredths = fteHundredths
    self.headcount = headcount
    self.fullTimeMinutes = fullTimeMinutes
    self.hourlyCost = hourlyCost
    self.level = level
    self.contractedOutTo = contractedOutTo
    self.hasConsent = hasConsent
    self.minimumMinutes = minimumMinutes
    self.minimumLightShare = minimumLightShare
    self.freedTimeUse = freedTimeUse
    self.redeployment = redeployment
    self.location = location
  }
}
