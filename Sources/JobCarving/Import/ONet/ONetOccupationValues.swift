/// What an occupation asks, by the ratings of the catalogue; every value may be unknown.
struct ONetOccupationValues: Sendable {
  /// Weighted means on 1–5, by composite of the catalogue.
  var means: [Double?]
  /// Levels on 0–5, by composite.
  var levels: [Double?]
  /// 1–5, 3 = as in an average job, by `RoutineItem.rawValue`.
  var routine: [Double?]
  /// Weekly or more often `present`, monthly `sometimes`; what is rarer or not rated does not appear.
  var conditions: [WorkCondition: ConditionPresence]

  init(_ ratings: ONetRatings, catalogue: ONetCatalogue = .embedded) {
    means = catalogue.composites.map { ratings.mean($0.weights) }
    levels = zip(means, catalogue.composites).map { mean, composite in mean.map(composite.knots.level) }
    routine = catalogue.routine.map { ONetOccupationValues.item($0, ratings) }
    conditions = [:]
    for entry in catalogue.climate {
      guard let value = ratings[entry.element], value >= entry.sometimesFrom else { continue }
      // Two elements can speak of one condition (common and special gear): the stronger counts.
      if value >= entry.presentFrom {
        conditions[entry.condition] = .present
      } else if conditions[entry.condition] == nil {
        conditions[entry.condition] = .sometimes
      }
    }
  }

  func level(_ dimension: CapabilityDimension) -> Double? { levels[ONetCatalogue.index(of: dimension)] }
  func level(_ demand: TaskDemand) -> Double? { levels[ONetCatalogue.index(of: demand)] }

  /// The routine index 0–1 of the items that are known; `nil` with fewer than three on a side.
  var routineIndex: Double? {
    func side(_ isRoutine: Bool) -> Double? {
      let items = RoutineItem.allCases.filter { $0.isRoutineSide == isRoutine }.compactMap { routine[$0.rawValue] }
      return items.count < 3 ? nil : items.reduce(0) { $0 + ($1 - 1) / 4 } / Double(items.count)
    }
    guard let r = side(true), let n = side(false) else { return nil }
    return 0.5 * (1 + r - n)
  }

  /// `1 + requirement(level(rating))`, so that 3 is an average job on every item.
  private static func item(_ source: ONetCatalogue.RoutineSource, _ ratings: ONetRatings) -> Double? {
    let mean = ratings.mean(source.elements.map { ($0, 1) })
    let known = source.elements.compactMap { ratings[$0] }
    let value: Double? =
      switch source.combination {
      case .single, .mean: mean
      // `mean` is known when enough of the elements are; then their maximum is.
      case .max: mean == nil ? nil : known.max()
      }
    return value.map { 1 + ONetScale.demand(ofLevel: source.knots.level(of: source.isReversed ? 6 - $0 : $0)) }
  }
}
