public import Interchange

/// What one pin costs: the plan without it against the plan with it (prijs van vastzetten).
public struct PinPrice: Hashable, Sendable, Codable {
  /// The pin, in words.
  public var pin: Phrase
  public var reason: String
  public var location: SourceLocation?
  public var effect: ChangeEffect
}

extension Pipeline {
  /// The price of every pin of the carving, by searching once without each; together these searches get half of the
  /// work that the plan itself may cost.
  ///
  /// Nothing where there is no plan to start from, or when the search was broken off: then time is what is short.
  public func pinPrices(_ plan: CarvingPlan, _ search: Search) throws(PipelineError) -> [PinPrice]? {
    let pins = organisation.scenario.pins.filter(\.kind.isOfCarving)
    guard !pins.isEmpty, plan.record.score.hard == 0, plan.record.status != .interrupted else { return nil }
    // Half of the plan's work, for all of them together.
    let share = search.shared(by: 2 * pins.count)
    let trials = sideBySide(count: pins.count) { index in
      Result { () throws(PipelineError) in try trial([.withoutPin(pins[index])], from: plan, share).effect }
    }
    if search.isInterrupted?() == true { return nil }
    var prices: [PinPrice] = []
    for (pin, trial) in zip(pins, trials) {
      prices.append(
        PinPrice(
          pin: CarvingChange.words(pin.kind, in: organisation), reason: pin.reason, location: pin.location,
          effect: try trial.get()))
    }
    return prices
  }
}
