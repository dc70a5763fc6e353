extension CarvingChange {
  /// Makes one rule hold nothing back.
  static func leaveOut(_ rule: String, of organisation: inout Organisation) {
    switch rule {
    case "pin": organisation.scenario.pins.removeAll { $0.kind.isOfCarving }
    case "donor":
      organisation.scenario.limits.donorMinimumShare = 0
      organisation.scenario.limits.donorMinimumLightShare = 0
      organisation.scenario.limits.donorMinimumTasks = 0
      for index in organisation.positions.indices {
        organisation.positions[index].minimumMinutes = nil
        organisation.positions[index].minimumLightShare = nil
      }
    case "conflict":
      organisation.scenario.conflicts = []
      for index in organisation.tasks.indices { organisation.tasks[index].notWith = [] }
    case "bond": for index in organisation.tasks.indices { organisation.tasks[index].bond = "" }
    case "licence": for index in organisation.tasks.indices { organisation.tasks[index].licence = "" }
    case "capability":
      for index in organisation.people.indices {
        let known = organisation.people[index]
        organisation.people[index].levels = known.levels.map { _ in nil }
        organisation.people[index].limits = known.limits.map { _ in nil }
        organisation.people[index].avoids = []
      }
    case "timetable":
      organisation.scenario.limits.enforcedTimetable = false
      for index in organisation.people.indices { organisation.people[index].availability = nil }
    case "quality": organisation.scenario.limits.enforcedQuality = []
    case "analysis.level":
      for index in organisation.tasks.indices { organisation.tasks[index].level = nil }
    case "analysis.separable":
      for index in organisation.tasks.indices where organisation.tasks[index].isSeparable == false {
        organisation.tasks[index].isSeparable = true
      }
    case "analysis.recurs": organisation.scenario.limits.minimumFrequency = 0
    case "analysis.demands":
      organisation.scenario.limits.lowDemand = 40
      organisation.scenario.limits.lowLevel = 50
    case "analysis.contractor":
      for index in organisation.positions.indices { organisation.positions[index].hasConsent = true }
    default: preconditionFailure("The rule '\(rule)' cannot be left out.")
    }
  }
}
