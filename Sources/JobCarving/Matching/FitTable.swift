import Interchange

/// Which people can do which task at all, packed so that millions of pairs a second can be asked.
///
/// Only what is stated can refuse; an estimate or a blank cannot.
public struct FitTable: Sendable {
  /// Whole levels a task asks by statement, −128 where it states none.
  private let asked: [SIMD32<Int8>]
  /// Whole levels a person reaches plus one: the highest that is not an excess; 127 where unknown.
  private let reach: [SIMD32<Int8>]
  private let amounts: [SIMD16<Int32>]
  private let limits: [SIMD16<Int32>]
  private let present: [UInt32]
  private let avoided: [UInt32]
  private let tasks: [WorkTask]
  private let people: [CapabilityProfile]
  private let marginalPercent: Int

  /// The people are taken with their measures applied.
  public init(tasks: [WorkTask], people: [CapabilityProfile], limits scenario: Scenario.Limits) {
    self.tasks = tasks
    self.people = people.map(\.applyingMeasures)
    marginalPercent = scenario.marginalPercent
    asked = tasks.map { task in
      var row = SIMD32<Int8>(repeating: -128)
      for (index, requirement) in task.levels.enumerated() {
        if let requirement, !requirement.origin.isEstimate {
          row[index] = Int8(clamping: rounded(requirement.value) / 10)
        }
      }
      return row
    }
    amounts = tasks.map { task in
      var row = SIMD16<Int32>(repeating: 0)
      for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
        if let requirement = task.exposure(quantity), !requirement.origin.isEstimate {
          row[quantity.rawValue] = Int32(clamping: requirement.value)
        }
      }
      return row
    }
    present = tasks.map { task in
      WorkCondition.allCases.reduce(0) { $0 | (task.conditions[$1] == .present ? 1 << UInt32($1.rawValue) : 0) }
    }
    reach = self.people.map { person in
      var row = SIMD32<Int8>(repeating: 127)
      // A level that stands for "this or more" refuses nothing.
      let open = Set(person.atLeast.map(\.rawValue))
      for (index, level) in person.levels.enumerated() where !open.contains(index) {
        if let level { row[index] = Int8(clamping: rounded(level) / 10 + 1) }
      }
      return row
    }
    limits = self.people.map { person in
      var row = SIMD16<Int32>(repeating: .max)
      for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
        if let limit = person.limits[quantity.rawValue] {
          row[quantity.rawValue] = Int32(clamping: limit * (100 + scenario.marginalPercent) / 100)
        }
      }
      return row
    }
    avoided = self.people.map { person in
      person.avoids.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }
  }

  /// Whether a stated level, amount or condition of the task exceeds the person: the quick part of the answer.
  @inline(__always)
  public func exceeds(task: Int, person: Int) -> Bool {
    any(asked[task] .> reach[person]) || any(amounts[task] .> limits[person]) || present[task] & avoided[person] != 0
  }

  /// Whether the person cannot do the task whatever else is in the job.
  public func excludes(task: Int, person: Int) -> Bool {
    exceeds(task: task, person: person) || lacksLicence(tasks[task], people[person])
      || lacksTime(tasks[task], people[person])
  }

  /// What stands in the way first, as a number below ``points``; `nil`: nothing. The quick part of ``exclusion``.
  func excludingPoint(task: Int, person: Int) -> Int? {
    guard excludes(task: task, person: person) else { return nil }
    if lacksLicence(tasks[task], people[person]) { return FitTable.licencePoint }
    let levels = CapabilityDimension.levels
    for index in levels.indices {
      if let requirement = tasks[task].requirement(levels[index]), !requirement.origin.isEstimate,
        let able = people[person].level(levels[index]), rounded(requirement.value) - rounded(able) >= 20
      {
        return 1 + index
      }
    }
    for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak {
      if let requirement = tasks[task].exposure(quantity), !requirement.origin.isEstimate,
        let able = people[person].limits[quantity.rawValue], requirement.value > able * (100 + marginalPercent) / 100
      {
        return FitTable.firstQuantity + quantity.rawValue
      }
    }
    let hit = present[task] & avoided[person]
    return hit == 0 ? FitTable.timePoint : FitTable.firstCondition + hit.trailingZeroBitCount
  }

  static let points = 128
  static let licencePoint = 0
  private static let firstQuantity = 40
  private static let firstCondition = 60
  private static let timePoint = 127

  /// Why the person cannot do the task; `nil` when nothing stands in the way.
  public func exclusion(task: Int, person: Int) -> PairExclusion? {
    guard let point = excludingPoint(task: task, person: person) else { return nil }
    let (work, profile) = (tasks[task], people[person])
    switch point {
    case FitTable.licencePoint:
      return PairExclusion(rule: "licence", point: "licence", reason: MatchingTexts.noLicence(work))
    case FitTable.timePoint:
      let overlap =
        profile.availability.flatMap { available in work.windows?.intersection(available).totalMinutes } ?? 0
      return PairExclusion(
        rule: "capability", point: CapabilityDimension.time.id,
        reason: MatchingTexts.noOverlap(work, overlap, FitTable.smallestMinutes(work, profile)))
    case FitTable.firstCondition...:
      guard let condition = WorkCondition(rawValue: point - FitTable.firstCondition) else { return nil }
      return PairExclusion(
        rule: "capability", point: condition.id,
        reason: MatchingTexts.condition(avoided: [condition], hit: condition, task: work, verdict: .exceeds))
    case FitTable.firstQuantity...:
      guard let quantity = ExposureQuantity(rawValue: point - FitTable.firstQuantity),
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

  private func lacksLicence(_ task: WorkTask, _ person: CapabilityProfile) -> Bool {
    !task.licence.isEmpty && !person.licences.contains { $0.lowercased() == task.licence.lowercased() }
  }

  private func lacksTime(_ task: WorkTask, _ person: CapabilityProfile) -> Bool {
    guard let windows = task.windows, let available = person.availability else { return false }
    return windows.intersection(available).totalMinutes < FitTable.smallestMinutes(task, person)
  }

  /// The person's minutes for the smallest part of the task that can move.
  private static func smallestMinutes(_ task: WorkTask, _ person: CapabilityProfile) -> Int {
    let part = task.quantum > 0 ? min(task.quantum, task.minutesPerWeek) : task.minutesPerWeek
    return max(1, person.minutes(for: task, doneIn: part))
  }
}
