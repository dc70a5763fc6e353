/// What the people in a position are assumed to be able to do: as much as the work that they do now asks, and no more
/// (verondersteld vermogen).
///
/// The inventory knows the work of the present people and not what they can do, so that this is an assumption. It refuses
/// where nothing in their work shows that they can. What nobody said of a task itself is counted with the move.
struct IncumbentProfile: Sendable {
  /// Highest whole levels of their tasks; −1: none of their tasks tells.
  private var levels = SIMD32<Int8>(repeating: -1)
  private var amounts = SIMD16<Int32>(repeating: 0)
  private var conditions: UInt32 = 0
  private var licences: Set<String> = []
  private var level: Int?

  /// - Parameter work: all that the position does now.
  init(_ position: Position, work: [WorkTask]) {
    for task in work where task.minutesPerWeek > 0 {
      let needs = Needs(task)
      levels = levels.replacing(with: needs.levels, where: needs.levels .> levels)
      amounts = amounts.replacing(with: needs.amounts, where: needs.amounts .> amounts)
      conditions |= needs.conditions
      if !task.licence.isEmpty { licences.insert(task.licence.lowercased()) }
    }
    level = position.level ?? work.compactMap(\.level).max()
  }

  /// What a task asks, estimates included: nobody is given more on the strength of a guess.
  struct Needs: Sendable {
    var levels = SIMD32<Int8>(repeating: -1)
    var amounts = SIMD16<Int32>(repeating: 0)
    var conditions: UInt32 = 0
    var licence: String
    var level: Int?

    init(_ task: WorkTask) {
      for (index, requirement) in task.levels.enumerated() {
        if let requirement { levels[index] = Int8(clamping: rounded(requirement.value) / 10) }
      }
      for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
        if let requirement = task.exposure(quantity) {
          amounts[quantity.rawValue] = Int32(clamping: requirement.value)
        }
      }
      for condition in WorkCondition.allCases where task.conditions[condition] == .present {
        conditions |= 1 << UInt32(condition.rawValue)
      }
      licence = task.licence.lowercased()
      level = task.level
    }
  }

  func covers(_ needs: Needs) -> Bool {
    // A level of nothing asks nothing.
    if any((needs.levels .> 0) .& (needs.levels .> levels)) || any(needs.amounts .> amounts) { return false }
    if needs.conditions & ~conditions != 0 { return false }
    if !needs.licence.isEmpty, !licences.contains(needs.licence) { return false }
    guard let asked = needs.level else { return true }
    return level.map { asked <= $0 } ?? false
  }
}
