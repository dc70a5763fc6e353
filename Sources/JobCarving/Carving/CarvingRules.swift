internal import Interchange

/// The rules of carving, each a function with its id, on nouns and not on the search's numbers: a plan is judged by
/// them from scratch, also one that came from elsewhere.
enum CarvingRules {
  /// The rules that a plan may not break, in the order in which they are told.
  static let hard: [@Sendable (PlanReading) -> RuleScore] = [
    once, released, hours, capability, conflict, bond, licence, donor, pin, timetable,
    quality,
  ]

  /// What the minutes are worth that a task frees, in thousandths of a cent: hourly cost × the part that is used.
  static func freedValue(minutes: Int, of task: WorkTask, in organisation: Organisation, position: Int?) -> Int {
    guard let position else { return 0 }
    let from = organisation.positions[position]
    return minutes * from.hourlyCost.cents * (from.redeployment ?? organisation.scenario.money.redeployment) / 6
  }

  /// Whether a rule of the tasks or of the scenario keeps the two apart, whichever of them says so.
  static func areApart(_ a: WorkTask, _ b: WorkTask, _ conflicts: [Scenario.LabelConflict]) -> Bool {
    let (first, second) = (words(of: a), words(of: b))
    if a.notWith.contains(where: { second.contains($0.lowercased()) }) { return true }
    if b.notWith.contains(where: { first.contains($0.lowercased()) }) { return true }
    return conflicts.contains { rule in
      let (x, y) = (rule.first.lowercased(), rule.second.lowercased())
      return first.contains(x) && second.contains(y) || first.contains(y) && second.contains(x)
    }
  }

  private static func words(of task: WorkTask) -> [String] {
    task.labels.map { $0.lowercased() } + [task.id.lowercased()]
  }

  /// The first two tasks, by place in the list, that may not be in one job.
  static func firstConflict(among tasks: [WorkTask], _ conflicts: [Scenario.LabelConflict]) -> (Int, Int)? {
    for i in tasks.indices {
      for j in tasks.indices.dropFirst(i + 1) where areApart(tasks[i], tasks[j], conflicts) { return (i, j) }
    }
    return nil
  }

  /// What each position has to keep. No limit asks for more than there is now.
  static func donorLimits(of organisation: Organisation) -> [CarvingModel.Donor] {
    let limits = organisation.scenario.limits
    var number: [String: Int] = [:]
    for (index, position) in organisation.positions.enumerated() { number[position.id] = index }
    var listed = Array(repeating: (minutes: 0, light: 0, known: 0, tasks: 0), count: organisation.positions.count)
    for task in organisation.tasks {
      guard let index = number[task.position], task.minutesPerWeek > 0 else { continue }
      listed[index].minutes += task.minutesPerWeek
      listed[index].tasks += 1
      guard let isLight = task.isLight else { continue }
      listed[index].known += task.minutesPerWeek
      if isLight { listed[index].light += task.minutesPerWeek }
    }
    return zip(organisation.positions, listed).map { position, listed in
      // Work that the inventory does not list stays; an inventory that lists more than the contract is taken as it is.
      let base = max(position.minutesPerWeek, listed.minutes)
      let share = (base * limits.donorMinimumShare + 99) / 100
      let stays = min(base, max(position.minimumMinutes ?? 0, share))
      var numerator = position.minimumLightShare ?? limits.donorMinimumLightShare
      var denominator = 100
      if listed.light * denominator < numerator * listed.known {
        (numerator, denominator) = (listed.light, max(1, listed.known))
      }
      return CarvingModel.Donor(
        movable: base - stays, listed: listed.minutes, lightNumerator: numerator, lightDenominator: denominator,
        light: listed.light,
        known: listed.known, tasks: listed.tasks, minimumTasks: min(listed.tasks, limits.donorMinimumTasks))
    }
  }
}
