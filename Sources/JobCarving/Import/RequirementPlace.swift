extension WorkTask {
  /// Where a requirement of a task is kept, with the form of its numbers: the same for the reader, the writer and the
  /// answers of a questionnaire.
  enum RequirementPlace: Sendable, Hashable {
    case demand(Int)
    case routine(Int)
    case quality(Int)
    case level(Int)
    case exposure(Int)

    /// Numbers are kept in units of 1/scale.
    var scale: Int {
      switch self {
      case .demand, .routine, .quality, .level: 10
      case .exposure: 1
      }
    }

    /// What is possible, in units of 1/scale.
    var range: ClosedRange<Int> {
      switch self {
      case .demand: 0...40
      case .routine, .quality: 10...50
      case .level: 0...50
      case .exposure(let index):
        ExposureQuantity(rawValue: index)?.aggregation == .cumulative ? 0...100 : 0...100_000
      }
    }
  }

  subscript(_ place: RequirementPlace) -> Requirement? {
    get {
      switch place {
      case .demand(let index): demands[index]
      case .routine(let index): routine[index]
      case .quality(let index): qualities[index]
      case .level(let index): levels[index]
      case .exposure(let index): exposures[index]
      }
    }
    set {
      switch place {
      case .demand(let index): demands[index] = newValue
      case .routine(let index): routine[index] = newValue
      case .quality(let index): qualities[index] = newValue
      case .level(let index): levels[index] = newValue
      case .exposure(let index): exposures[index] = newValue
      }
    }
  }

  /// By the English name of the column.
  static let requirementPlaces: [String: RequirementPlace] = {
    var places: [String: RequirementPlace] = [:]
    for (index, name) in demandFields.enumerated() { places[name] = .demand(index) }
    for (index, name) in routineFields.enumerated() { places[name] = .routine(index) }
    for (index, name) in qualityFields.enumerated() { places[name] = .quality(index) }
    for (index, dimension) in CapabilityDimension.levels.enumerated() { places[dimension.id] = .level(index) }
    for (index, name) in exposureFields.enumerated() { places[name] = .exposure(index) }
    return places
  }()
}
