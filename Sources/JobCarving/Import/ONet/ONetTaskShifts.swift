/// How far each task of an occupation lies from its mean, by the activities that the catalogue links it to.
///
///     share_t(a) = activities of the task that are a / activities of the task
///     m          = Σ_t c_t Σ_a share_t(a)·adj(a) / Σ_t c_t       c = 1 for a core task, ½ for another
///     shift_t    = Σ_a share_t(a)·adj(a) − m
///
/// so that the weighted mean of the shifts over the occupation is 0 before any limit. A task without a link keeps the
/// occupation's value and does not count in m.
struct ONetTaskShifts: Sendable {
  struct Shift: Sendable {
    /// In levels, by composite, without limits.
    var levels: [Double]
    /// In points of the routine index.
    var routine: Double
    /// Whether any activity of the task is one with people, or one with the body.
    var opensSocialGate: Bool
    var opensBodyGate: Bool
  }

  /// By task; `nil` where the catalogue links no activity.
  var shifts: [Shift?]

  static let limits = -1.5...1.0

  init(_ tasks: [ONetTask], catalogue: ONetCatalogue = .embedded) {
    let count = catalogue.composites.count
    var mean = [Double](repeating: 0, count: count)
    var (routineMean, weights) = (0.0, 0.0)
    shifts = tasks.map { task in
      guard !task.activities.isEmpty else { return nil }
      var shift = Shift(
        levels: [Double](repeating: 0, count: count), routine: 0, opensSocialGate: false, opensBodyGate: false)
      let share = 1 / Double(task.activities.count)
      for code in task.activities {
        guard let index = catalogue.activityIndex[code] else { continue }
        let activity = catalogue.activities[index]
        for i in 0..<count { shift.levels[i] += share * activity.adjustments[i] }
        shift.routine += share * activity.routine
        shift.opensSocialGate = shift.opensSocialGate || activity.opensSocialGate
        shift.opensBodyGate = shift.opensBodyGate || activity.opensBodyGate
      }
      let weight = ONetTaskShifts.weight(of: task)
      for i in 0..<count { mean[i] += weight * shift.levels[i] }
      routineMean += weight * shift.routine
      weights += weight
      return shift
    }
    guard weights > 0 else { return }
    for t in shifts.indices where shifts[t] != nil {
      for i in 0..<count { shifts[t]?.levels[i] -= mean[i] / weights }
      shifts[t]?.routine -= routineMean / weights
    }
  }

  static func weight(of task: ONetTask) -> Double { task.isCore ? 1 : 0.5 }

  /// What a task asks when none of its activities passes the gate: at most this level, and at most this many kilograms.
  static let gatedLevel = 1.0
  static let gatedKilograms = 2.0

  static let socialGate: Set<Int> = [ONetCatalogue.index(of: .contact), ONetCatalogue.index(of: .conflict)]
  static let bodyGate: Set<Int> = [
    ONetCatalogue.index(of: .lift), ONetCatalogue.index(of: .push), ONetCatalogue.index(of: .stamina),
    ONetCatalogue.index(of: .bend), ONetCatalogue.index(of: TaskDemand.physicalLoad),
  ]

  /// The level of a task on one composite: shifted within limits, held within 0–5, then through the gate.
  static func level(occupation: Double, composite: Int, shift: Shift) -> Double {
    let moved = occupation + min(max(shift.levels[composite], limits.lowerBound), limits.upperBound)
    var level = min(max(moved, 0), 5)
    if socialGate.contains(composite) && !shift.opensSocialGate { level = min(level, gatedLevel) }
    if bodyGate.contains(composite) && !shift.opensBodyGate { level = min(level, gatedLevel) }
    return level
  }
}
