internal import Interchange

/// One thing that keeps a person from a task, with the smallest change that would lift it (belemmering).
struct PairObstacle {
  var rule: String
  /// The dimension, quantity or condition; empty where the rule says it all.
  var point: String
  var reason: Phrase
  /// `nil`: nothing in the data lifts it.
  var change: CarvingChange?

  /// Everything that keeps the person from these tasks whatever else is in the job, by the judge that the search asks:
  /// what it says first is lifted, and it is asked again.
  static func all(
    tasks: [WorkTask], person: CapabilityProfile, limits: Scenario.Limits
  ) -> [PairObstacle] {
    var obstacles: [PairObstacle] = []
    for task in tasks {
      var able = person
      // Twelve quantities, a score of levels and conditions: the loop ends long before.
      for _ in 0..<64 {
        guard let found = FitTable(tasks: [task], people: [able], limits: limits).exclusion(task: 0, person: 0)
        else { break }
        let change = remedy(found, task: task, person: able, limits: limits)
        obstacles.append(PairObstacle(rule: found.rule, point: found.point, reason: found.reason, change: change))
        guard let change else { break }
        able = lifted(able, by: change)
      }
    }
    return obstacles
  }

  private static func remedy(
    _ exclusion: PairExclusion, task: WorkTask, person: CapabilityProfile, limits: Scenario.Limits
  ) -> CarvingChange? {
    let able = person.applyingMeasures
    if exclusion.rule == "licence" { return .licence(person: person.id, task.licence) }
    if let dimension = CapabilityDimension(id: exclusion.point), dimension.kind == .level {
      guard let asked = task.requirement(dimension), let level = able.level(dimension) else { return nil }
      // One level below is a signal to talk about; two is too much.
      return .measure(person: person.id, measure(.raisesLevel(dimension, byTenths: rounded(asked.value) - 10 - level)))
    }
    if let quantity = ExposureQuantity.allCases.first(where: { "\($0)" == exclusion.point }) {
      guard let asked = task.exposure(quantity), let limit = able.limits[quantity.rawValue] else { return nil }
      let scale = 100 + limits.marginalPercent
      return .measure(
        person: person.id, measure(.raisesLimit(quantity, by: (asked.value * 100 + scale - 1) / scale - limit)))
    }
    if let condition = WorkCondition.allCases.first(where: { $0.id == exclusion.point }) {
      return .measure(person: person.id, measure(.lifts(condition)))
    }
    return exclusion.point == CapabilityDimension.time.id ? .anyMoment(person: person.id) : nil
  }

  private static func measure(_ effect: Measure.Effect) -> Measure {
    Measure(kind: .organisational, effect: effect, description: "")
  }

  private static func lifted(_ person: CapabilityProfile, by change: CarvingChange) -> CapabilityProfile {
    var organisation = Organisation()
    organisation.people = [person]
    return change.applied(to: organisation).people[0]
  }
}

extension CarvingChange {
  /// How much a change asks of people, to try the smaller ones first: talk before money, one person before all.
  var size: Int {
    switch self {
    case .withoutPin(let pin):
      // Who was kept out of the plan was so for a reason of their own.
      if case .personNotPlaced = pin.kind { 45 } else { 10 }
    case .pinned: 10
    case .consent: 20
    case .limit, .keeps, .keepsLight: 25
    case .hours(_, let minimum, let maximum): 20 + min(20, (maximum - minimum) / 600)
    case .measure(_, let measure):
      switch measure.effect {
      case .raisesLevel(_, let tenths): 30 + tenths
      case .raisesLimit: 35
      case .lifts: 35
      }
    case .together, .outOfBond: 40
    case .separable: 45
    case .anyMoment: 50
    case .level: 60
    case .licence: 80
    case .withoutPerson, .withoutTask, .withoutRule: 100
    }
  }
}
