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
  /// The price of every pin of the carving, by searching once without each; together these searches get as much work
  /// as the plan itself got.
  ///
  /// Nothing where there is no plan to start from, or when the search was broken off: then time is what is short.
  public func pinPrices(_ plan: CarvingPlan, _ search: Search) throws(PipelineError) -> [PinPrice]? {
    let pins = organisation.scenario.pins.filter(\.kind.isOfCarving)
    guard !pins.isEmpty, plan.record.score.hard == 0, plan.record.status != .interrupted else { return nil }
    var share = search
    share.until = StoppingCriterion(
      iterations: search.until?.iterations ?? 200_000, noImprovement: search.until?.noImprovement ?? 100_000,
      time: search.until?.time)
    share = share.shared(by: pins.count)
    var prices: [PinPrice] = []
    for pin in pins {
      if search.isInterrupted?() == true { return nil }
      let (effect, _) = try trial([.withoutPin(pin)], from: plan, share)
      prices.append(
        PinPrice(
          pin: CarvingChange.words(pin.kind, in: organisation), reason: pin.reason, location: pin.location,
          effect: effect))
    }
    return prices
  }
}
