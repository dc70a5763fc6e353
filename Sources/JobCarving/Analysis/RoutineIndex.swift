/// How routine a task is (routine-index): `0.5 × (1 + R − N)`, in thousandths.
///
/// `R` is the mean of the known routine items and `N` of the known non-routine items, each scaled from 1–5 to 0–1.
/// The items follow Acemoglu and Autor (2011) and the OECD's freedom of sequence (Marcolin and others, 2016); the index is
/// ours. With fewer than three known items on a side there is no verdict.
public struct RoutineIndex: Hashable, Sendable {
  public var thousandths: Int
  /// Items without an answer; the mean of the others stands for them.
  public var missing: [RoutineItem]

  static let minimumItemsPerSide = 3

  public init?(of task: WorkTask) {
    var sums = [true: 0, false: 0]
    var counts = [true: 0, false: 0]
    var missing: [RoutineItem] = []
    for item in RoutineItem.allCases {
      guard let value = task.routineItem(item)?.value else {
        missing.append(item)
        continue
      }
      sums[item.isRoutineSide, default: 0] += min(max(value, 10), 50) - 10
      counts[item.isRoutineSide, default: 0] += 1
    }
    let (routine, other) = (counts[true] ?? 0, counts[false] ?? 0)
    guard routine >= RoutineIndex.minimumItemsPerSide, other >= RoutineIndex.minimumItemsPerSide else { return nil }
    // One fraction over 40 × R-items × N-items, rounded half up once.
    let denominator = 40 * routine * other
    let numerator = 500 * (denominator + (sums[true] ?? 0) * other - (sums[false] ?? 0) * routine)
    thousandths = (2 * numerator + denominator) / (2 * denominator)
    self.missing = missing
  }

  public func verdict(_ limits: Scenario.Limits) -> Answer {
    if thousandths >= limits.routineFrom { return .yes }
    return thousandths <= limits.routineBelow ? .no : .unknown
  }
}
