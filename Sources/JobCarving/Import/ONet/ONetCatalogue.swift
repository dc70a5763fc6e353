/// The embedded tables that turn the ratings of the O*NET catalogue into our dimensions.
///
/// Own work on O*NET 18.1 (USDOL/ETA, CC BY 4.0); the tables hold codes and numbers only. Levels, weights and knots:
/// `onet-composites.csv`; what the activity of a task adds to a level, in hundredths, and to the routine index, in
/// thousandths: `onet-activities.csv`; routine items: `onet-routine.csv`; conditions: `onet-climate.csv`.
struct ONetCatalogue: Sendable {
  /// A weighted mean of rated elements and its line to a level.
  struct Composite: Sendable {
    var quality: String
    var knots: ONetKnots
    var weights: [(element: String, weight: Double)]
    /// Whether the activity of a task says anything about it; else every task keeps the occupation's value.
    var isAdjusted: Bool
  }

  struct Activity: Sendable {
    var code: String
    var opensSocialGate: Bool
    var opensBodyGate: Bool
    var routine: Double
    /// In levels, by composite.
    var adjustments: [Double]
  }

  struct RoutineSource: Sendable {
    enum Combination: String { case single, max, mean }
    var combination: Combination
    var isReversed: Bool
    var knots: ONetKnots
    var elements: [String]
  }

  struct Climate: Sendable {
    var condition: WorkCondition
    var element: String
    var sometimesFrom: Double
    var presentFrom: Double
  }

  /// The dimensions up to `sit` by `rawValue`, then the seven task requirements.
  var composites: [Composite]
  var activities: [Activity]
  var activityIndex: [String: Int]
  /// By `RoutineItem.rawValue`.
  var routine: [RoutineSource]
  var climate: [Climate]

  static let embedded = ONetCatalogue()

  static let dimensionCount = CapabilityDimension.sit.rawValue + 1

  static func index(of dimension: CapabilityDimension) -> Int { dimension.rawValue }
  static func index(of demand: TaskDemand) -> Int { dimensionCount + demand.rawValue }

  /// Every element code that some value needs, sorted.
  var neededElements: [String] {
    var codes = composites.flatMap { $0.weights.map(\.element) } + routine.flatMap(\.elements) + climate.map(\.element)
    codes += ONetExposures.elements
    return Set(codes).sorted()
  }

  /// The activity element of a detailed work activity: `4.A.4.b.4` of `4.A.4.b.4.I09.D02`.
  static func activity(ofDetailedActivity id: some StringProtocol) -> String {
    id.split(separator: ".").prefix(5).prefix { !$0.hasPrefix("I") && !$0.hasPrefix("D") }.joined(separator: ".")
  }

  private init() {
    var names: [String: Int] = [:]
    for dimension in CapabilityDimension.allCases.prefix(ONetCatalogue.dimensionCount) {
      names[dimension.id] = ONetCatalogue.index(of: dimension)
    }
    for demand in TaskDemand.allCases { names["demand.\(demand.id)"] = ONetCatalogue.index(of: demand) }

    var composites: [Int: Composite] = [:]
    for row in EmbeddedTable(PackageResources.onet_composites_csv).rows {
      composites[names[row[0]] ?? -1] = Composite(
        quality: row[1], knots: ONetCatalogue.knots(row[2..<5]),
        weights: row[5].split(separator: " ").map { part in
          let pair = part.split(separator: "=")
          return (String(pair[0]), EmbeddedTable.number(pair[1]))
        }, isAdjusted: false)
    }
    precondition(
      composites.count == names.count && composites[-1] == nil, "The embedded composites are not those of the model.")

    let table = EmbeddedTable(PackageResources.onet_activities_csv)
    let targets = table.header[3...].map { names[$0] ?? -1 }
    precondition(!targets.contains(-1), "An embedded adjustment is of a dimension that the model does not have.")
    activities = table.rows.map { row in
      var adjustments = [Double](repeating: 0, count: names.count)
      for (cell, target) in zip(row[3...], targets) where !cell.isEmpty {
        adjustments[target] = EmbeddedTable.number(cell) / 100
        composites[target]?.isAdjusted = true
      }
      let gates = row[1].split(separator: " ")
      return Activity(
        code: row[0], opensSocialGate: gates.contains("social"), opensBodyGate: gates.contains("body"),
        routine: row[2].isEmpty ? 0 : EmbeddedTable.number(row[2]) / 1000, adjustments: adjustments)
    }
    activityIndex = Dictionary(uniqueKeysWithValues: zip(activities.map(\.code), activities.indices))
    self.composites = names.values.sorted().compactMap { composites[$0] }

    let items = EmbeddedTable(PackageResources.onet_routine_csv).rows
    precondition(items.map { $0[0] } == RoutineItem.allCases.map(\.id), "The embedded routine items are out of order.")
    routine = items.map { row in
      RoutineSource(
        combination: RoutineSource.Combination(rawValue: row[1]) ?? .single, isReversed: row[2] == "yes",
        knots: ONetCatalogue.knots(row[3..<6]), elements: row[6].split(separator: " ").map(String.init))
    }

    climate = EmbeddedTable(PackageResources.onet_climate_csv).rows.compactMap { row in
      WorkCondition.allCases.first { $0.id == row[0] }.map {
        Climate(
          condition: $0, element: row[1], sometimesFrom: EmbeddedTable.number(row[2]),
          presentFrom: EmbeddedTable.number(row[3]))
      }
    }
  }

  private static func knots(_ cells: ArraySlice<String>) -> ONetKnots {
    let numbers = cells.map { EmbeddedTable.number($0) }
    return ONetKnots(q10: numbers[0], q50: numbers[1], q95: numbers[2])
  }
}

/// A comma separated table of our own, without quotes, that is part of the library.
struct EmbeddedTable {
  var header: [String]
  var rows: [[String]]

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    precondition(lines.allSatisfy { $0.count == lines[0].count }, "An embedded table has rows of unequal length.")
    header = lines[0]
    rows = Array(lines.dropFirst())
  }

  static func number(_ text: some StringProtocol) -> Double {
    guard let value = Double(String(text)) else { preconditionFailure("'\(text)' in an embedded table is no number.") }
    return value
  }
}
