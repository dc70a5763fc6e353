public import Interchange

/// Something that makes work and person fit better (voorziening, maatregel).
public struct Measure: Hashable, Sendable, Codable {
  /// Organisational (O), technical (T) or by guidance (B), as the Dutch guideline on provisions divides them.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case organisational, technical, guidance
  }

  public enum Effect: Hashable, Sendable, Codable {
    /// The person can do this many tenths of a level more on a dimension.
    case raisesLevel(CapabilityDimension, byTenths: Int)
    /// The person bears this much more of a quantity.
    case raisesLimit(ExposureQuantity, by: Int)
    /// The condition no longer hinders.
    case lifts(WorkCondition)
  }

  public var kind: Kind
  public var effect: Effect
  public var description: String
  public var oneOffCost: Euro
  public var yearlyCost: Euro

  public init(
    kind: Kind, effect: Effect, description: String, oneOffCost: Euro = .zero, yearlyCost: Euro = .zero
  ) {
    self.kind = kind
    self.effect = effect
    self.description = description
    self.oneOffCost = oneOffCost
    self.yearlyCost = yearlyCost
  }
}
