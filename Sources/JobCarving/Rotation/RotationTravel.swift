import Interchange

/// What the seekers' way to work costs: a day's kilometres there and back, for each day of work begun.
extension RotationModel {
  /// A day of work; longer weeks are more days.
  static let dayMinutes = 8 * 60
  /// A thousand euros a day, so that no sum overflows.
  static let highestTravelRate = 100_000_000

  mutating func setTravel(_ seekers: [Seeker]) {
    let cents = min(max(settings.travelKilometreCost.cents, 0), 10_000_000)
    guard cents > 0 else { return }
    for (index, seeker) in seekers.enumerated() where !seeker.distance.isEmpty {
      people[index].travelRates = positionIDs.map { id in
        let kilometres = min(max(seeker.distance[id] ?? 0, 0), 10_000)
        return min(2 * kilometres * cents * 1000, Self.highestTravelRate)
      }
    }
  }

  /// One week's way to a position for these minutes of work, in thousandths of a cent.
  func travelCost(_ person: Person, to position: Int, minutes: Int) -> Int {
    guard person.travelRates.indices.contains(position) else { return 0 }
    return person.travelRates[position] * min(7, (minutes + Self.dayMinutes - 1) / Self.dayMinutes)
  }

  /// The least that a week at the course's place costs this person to get there, whatever else is covered.
  func leastTravel(_ course: Course, by person: Person) -> Int {
    guard !person.travelRates.isEmpty else { return 0 }
    let covered = coveredMinutes(course, by: person)
    let minutes = rules.cover == .workplace ? max(person.minutes?.lowerBound ?? 0, covered) : covered
    return travelCost(person, to: course.position, minutes: minutes)
  }
}

extension RotationRules {
  /// The way to the place of a block, in thousandths of a cent; who has nothing to do there stays at home.
  func travelCost(_ block: SeekerPlan.Block, _ person: RotationModel.Person) -> Int {
    guard block.activity != .idle, let position = model.positionIDs.firstIndex(of: block.position) else { return 0 }
    return model.travelCost(person, to: position, minutes: block.minutesPerWeek) * block.weeks
  }
}
