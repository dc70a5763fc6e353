import Interchange

/// Which people can do which task at all, packed so that millions of pairs a second can be asked.
///
/// Only what is stated can refuse; an estimate or a blank cannot.
public struct FitTable: Sendable {
  /// What a task asks by statement; tasks that ask the same are compared once.
  private struct Demand: Hashable {
    /// Whole levels, −128 where none is stated.
    var levels = SIMD32<Int8>(repeating: -128)
    var amounts = SIMD16<Int32>(repeating: 0)
    var conditions: UInt32 = 0
    /// Number of the licence, −1: none.
    var licence = -1
  }

  /// How far a person reaches.
  private struct Reach {
    /// Whole levels plus one: the highest that is not an excess; 127 where unknown.
    var levels = SIMD32<Int8>(repeating: 127)
    var amounts = SIMD16<Int32>(repeating: .max)
    var avoided: UInt32 = 0
  }

  private let demands: [Demand]
  private let demandOf: [Int]
  private let reach: [Reach]
  private let licences: Int
  /// By person, then licence.
  private let holds: [Bool]
  private let times: TaskTimes
  private let tasks: [WorkTask]
  private let people: [CapabilityProfile]

  /// The people are taken with their measures applied.
  public init(tasks: [WorkTask], people: [CapabilityProfile], limits scenario: Scenario.Limits) {
    self.tasks = tasks
    self.people = people.map(\.applyingMeasures)
    var asked = Numbering<String>()
    var demands = Numbering<Demand>()
    demandOf = tasks.map { task in
      var demand = FitTable.demand(of: task)
      if !task.licence.isEmpty { demand.licence = asked.number(task.licence.lowercased()) }
      return demands.number(demand)
    }
    self.demands = demands.all
    reach = self.people.map { FitTable.reach(of: $0, marginalPercent: scenario.marginalPercent) }
    licences = asked.all.count
    var holds = Array(repeating: false, count: licences * people.count)
    for (index, person) in self.people.enumerated() {
      for licence in person.licences {
        if let number = asked.known(licence.lowercased()) { holds[index * licences + number] = true }
      }
    }
    self.holds = holds
    times = TaskTimes(tasks: tasks, people: self.people)
  }

  private static func demand(of task: WorkTask) -> Demand {
    var demand = Demand()
    for (index, requirement) in task.levels.enumerated() {
      if let requirement, !requirement.origin.isEstimate {
        demand.levels[index] = Int8(clamping: rounded(requirement.value) / 10)
      }
    }
    for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
      if let requirement = task.exposure(quantity), !requirement.origin.isEstimate {
        demand.amounts[quantity.rawValue] = Int32(clamping: requirement.value)
      }
    }
    for condition in WorkCondition.allCases where task.conditions[condition] == .present {
      demand.conditions |= 1 << UInt32(condition.rawValue)
    }
    return demand
  }

  private static func reach(of person: CapabilityProfile, marginalPercent: Int) -> Reach {
    var reach = Reach()
    // A level that stands for "this or more" refuses nothing.
    let open = Set(person.atLeast.map(\.rawValue))
    for (index, level) in person.levels.enumerated() where !open.contains(index) {
      if let level { reach.levels[index] = Int8(clamping: rounded(level) / 10 + 1) }
    }
    for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
      if let limit = person.limits[quantity.rawValue] {
        reach.amounts[quantity.rawValue] = Int32(clamping: limit * (100 + marginalPercent) / 100)
      }
    }
    for condition in person.avoids { reach.avoided |= 1 << UInt32(condition.rawValue) }
    return reach
  }

  /// Whether a stated level, amount or condition of the task exceeds the person: the quick part of the answer.
  @inline(__always)
  public func exceeds(task: Int, person: Int) -> Bool {
    demands.withUnsafeBufferPointer { demands in
      reach.withUnsafeBufferPointer { FitTable.exceeds(demands[demandOf[task]], $0[person]) }
    }
  }

  @inline(__always)
  private static func exceeds(_ demand: Demand, _ reach: Reach) -> Bool {
    any(demand.levels .> reach.levels) || any(demand.amounts .> reach.amounts)
      || demand.conditions & reach.avoided != 0
  }

  /// Whether the person cannot do the task whatever else is in the job.
  public func excludes(task: Int, person: Int) -> Bool { excludingPoint(task: task, person: person) != nil }

  /// What stands in the way first, as a number below ``points``; `nil`: nothing. The quick part of ``exclusion``.
  func excludingPoint(task: Int, person: Int) -> Int? {
    let point = point(demandOf[task], person)
    if point != FitTable.nothing { return Int(point) }
    return times.lacksTime(task: task, person: person) ? Int(FitTable.timePoint) : nil
  }

  /// The same for all tasks at once: by task, ``nothing`` where nothing stands in the way.
  func excludingPoints(person: Int, into row: inout [UInt8]) {
    let points = demands.indices.map { point($0, person) }
    for (task, demand) in demandOf.enumerated() { row[task] = points[demand] }
    times.forEachTaskWithoutTime(person: person) { task in
      if row[task] == FitTable.nothing { row[task] = FitTable.timePoint }
    }
  }

  private static let lanes = SIMD32<UInt8>(0..<32)

  private func point(_ number: Int, _ person: Int) -> UInt8 {
    let (demand, reach) = (demands[number], reach[person])
    if demand.licence >= 0, !holds[person * licences + demand.licence] { return FitTable.licencePoint }
    guard FitTable.exceeds(demand, reach) else { return FitTable.nothing }
    let level = FitTable.lanes.replacing(with: 255, where: demand.levels .<= reach.levels).min()
    if level < 255 { return 1 + level }
    for lane in 0..<16 where demand.amounts[lane] > reach.amounts[lane] {
      return FitTable.firstQuantity + UInt8(lane)
    }
    return FitTable.firstCondition + UInt8((demand.conditions & reach.avoided).trailingZeroBitCount)
  }

  static let points = 128
  static let nothing = UInt8.max
  static let licencePoint: UInt8 = 0
  private static let firstQuantity: UInt8 = 40
  private static let firstCondition: UInt8 = 60
  private static let timePoint: UInt8 = 127

  /// Why the person cannot do the task; `nil` when nothing stands in the way.
  public func exclusion(task: Int, person: Int) -> PairExclusion? {
    guard let point = excludingPoint(task: task, person: person) else { return nil }
    let (work, profile) = (tasks[task], people[person])
    switch UInt8(point) {
    case FitTable.licencePoint:
      return PairExclusion(rule: "licence", point: "licence", reason: MatchingTexts.noLicence(work))
    case FitTable.timePoint:
      let overlap =
        profile.availability.flatMap { available in work.windows?.intersection(available).totalMinutes } ?? 0
      return PairExclusion(
        rule: "capability", point: CapabilityDimension.time.id,
        reason: MatchingTexts.noOverlap(work, overlap, TaskTimes.smallestMinutes(work, profile)))
    case FitTable.firstCondition...:
      guard let condition = WorkCondition(rawValue: point - Int(FitTable.firstCondition)) else { return nil }
      return PairExclusion(
        rule: "capability", point: condition.id,
        reason: MatchingTexts.condition(avoided: [condition], hit: condition, task: work, verdict: .exceeds))
    case FitTable.firstQuantity...:
      guard let quantity = ExposureQuantity(rawValue: point - Int(FitTable.firstQuantity)),
        let requirement = work.exposure(quantity), let able = profile.limits[quantity.rawValue]
      else { return nil }
      return PairExclusion(
        rule: "capability", point: "\(quantity)",
        reason: MatchingTexts.amount(
          quantity, asked: requirement.value, able: able, verdict: .exceeds, task: work, isEstimate: false))
    default:
      let dimension = CapabilityDimension.levels[point - 1]
      guard let requirement = work.requirement(dimension), let able = profile.level(dimension) else { return nil }
      return PairExclusion(
        rule: "capability", point: dimension.id,
        reason: MatchingTexts.level(dimension, asked: requirement, able: able, verdict: .exceeds, task: work))
    }
  }
}
