/// The requirements of one imported task, with what each value rests on.
///
/// A value of a task that the catalogue links to an activity is a task estimate where the activity says something
/// about it; every other value is the occupation's. Both are estimates and can give no more than a signal.
struct ONetTaskRequirements {
  var ratings: ONetRatings
  var values: ONetOccupationValues
  var shift: ONetTaskShifts.Shift?
  var catalogue = ONetCatalogue.embedded

  /// How far the amounts can be trusted: the sitting share rests on direct items, the division between walking and
  /// standing is ours (B), kilograms and times an hour are lines of our own (C).
  static let exposureQuality: [ExposureQuantity: String] = [
    .sitShare: "A", .walkShare: "B", .standShare: "B", .liftKilograms: "C", .pushKilograms: "C", .reachesPerHour: "C",
    .bendsPerHour: "C",
  ]

  func apply(to task: inout WorkTask) {
    for (index, dimension) in CapabilityDimension.levels.enumerated() {
      let composite = ONetCatalogue.index(of: dimension)
      task.levels[index] = level(composite).map { requirement($0, composite) }
    }
    for demand in TaskDemand.allCases {
      let composite = ONetCatalogue.index(of: demand)
      task.demands[demand.rawValue] = level(composite).map { requirement(ONetScale.demand(ofLevel: $0), composite) }
    }
    for item in RoutineItem.allCases { task.routine[item.rawValue] = routine(item) }
    applyExposures(to: &task)
    // What an occupation brings along may be absent from one of its tasks, so that every condition is a "sometimes",
    // which gives a signal; the conditions of the occupation itself keep the difference.
    task.conditions = values.conditions.mapValues { _ in .sometimes }
  }

  /// The level of the task on a composite, 0–5; the occupation's where no shift is known.
  func level(_ composite: Int) -> Double? {
    guard let level = values.levels[composite] else { return nil }
    guard let shift, catalogue.composites[composite].isAdjusted else { return level }
    return ONetTaskShifts.level(occupation: level, composite: composite, shift: shift)
  }

  private func requirement(_ value: Double, _ composite: Int) -> Requirement {
    let source = catalogue.composites[composite]
    let isShifted = shift != nil && source.isAdjusted
    return Requirement(
      ONetScale.tenths(value),
      origin: isShifted ? .taskEstimate(quality: source.quality) : .occupation(quality: source.quality))
  }

  /// The items of the routine side move up and those of the other side down by 4 × the shift of the index, which moves
  /// the index (half of 1 + R − N, on items from 1 to 5) by just the shift, as long as no item meets its end.
  private func routine(_ item: RoutineItem) -> Requirement? {
    guard let value = values.routine[item.rawValue] else { return nil }
    let quality = ONetTaskRequirements.routineQuality(item)
    guard let shift else { return Requirement(ONetScale.tenths(value), origin: .occupation(quality: quality)) }
    let moved = value + (item.isRoutineSide ? 4 : -4) * shift.routine
    return Requirement(ONetScale.tenths(min(max(moved, 1), 5)), origin: .taskEstimate(quality: quality))
  }

  /// Direct items of the source; leading is near, exceptions each time stand for decisions (proxy).
  static func routineQuality(_ item: RoutineItem) -> String {
    switch item {
    case .exceptionsPerRun: "C"
    case .persuadeOrCare, .lead: "B"
    default: "A"
    }
  }

  private func applyExposures(to task: inout WorkTask) {
    let exposures = ONetExposures(ratings, values, shift: shift, catalogue: catalogue)
    func set(_ quantity: ExposureQuantity, _ value: Int?, isShifted: Bool) {
      guard let value, let quality = ONetTaskRequirements.exposureQuality[quantity] else { return }
      task.exposures[quantity.rawValue] = Requirement(
        value, origin: isShifted ? .taskEstimate(quality: quality) : .occupation(quality: quality))
    }
    let isShifted = shift != nil
    if let percent = exposures.posture.map(ONetTaskRequirements.percent) {
      set(.sitShare, percent.sit, isShifted: isShifted)
      set(.walkShare, percent.walk, isShifted: isShifted)
      set(.standShare, percent.stand, isShifted: isShifted)
    }
    let isGated = shift.map { !$0.opensBodyGate } ?? false
    set(.liftKilograms, exposures.liftKilograms.map(ONetScale.whole), isShifted: isGated)
    set(.pushKilograms, exposures.pushKilograms.map(ONetScale.whole), isShifted: isGated)
    set(.reachesPerHour, exposures.reachesPerHour.map(ONetScale.whole), isShifted: isShifted)
    set(.bendsPerHour, exposures.bendsPerHour.map(ONetScale.whole), isShifted: isShifted)
  }

  /// Whole percents that add up to 100: sitting is rounded, then walking within the rest.
  static func percent(_ posture: ONetExposures.Posture) -> (sit: Int, walk: Int, stand: Int) {
    let sit = ONetScale.whole(100 * posture.sit)
    let onFeet = posture.walk + posture.stand
    let walk = onFeet > 0 ? ONetScale.whole(Double(100 - sit) * posture.walk / onFeet) : 0
    return (sit, walk, 100 - sit - walk)
  }
}
