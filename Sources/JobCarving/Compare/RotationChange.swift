public import Interchange

/// What a rotation does otherwise than an earlier one, for one training (wijziging ten opzichte van een vorig rooster).
public struct RotationChange: Hashable, Sendable, Codable {
  public var training: String
  public var employee: String
  /// `nil`: not in that plan.
  public var before: Place?
  public var after: Place?

  public struct Place: Hashable, Sendable, Codable {
    public var startDay: Day
    /// `nil`: held without cover.
    public var seeker: String?

    public init(startDay: Day, seeker: String?) {
      self.startDay = startDay
      self.seeker = seeker
    }
  }
}

extension RotationSchedule {
  /// Trainings that start on another day, that somebody else covers, that are new or that are gone; first those of the
  /// earlier schedule in its order, then the new ones in the order of this one.
  public func changes(from earlier: RotationSchedule) -> [RotationChange] {
    func place(_ planned: PlannedTraining) -> RotationChange.Place {
      RotationChange.Place(startDay: planned.startDay, seeker: planned.seeker)
    }
    let now = Dictionary(trainings.map { ($0.training, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(earlier.trainings.map(\.training))
    let kept = earlier.trainings.compactMap { before -> RotationChange? in
      let after = now[before.training].map(place)
      guard after != place(before) else { return nil }
      return RotationChange(
        training: before.training, employee: before.employee, before: place(before), after: after)
    }
    return kept
      + trainings.filter { !known.contains($0.training) }.map {
        RotationChange(training: $0.training, employee: $0.employee, before: nil, after: place($0))
      }
  }
}
