import Interchange

/// Makes rotations of any size for measurements, shaped by the facts of practice: same seed, same rotation.
///
/// Courses of 4 to 26 lesson weeks with a school calendar, starts in a month of choice or on intake days; one team of
/// about eight employees for each two positions; seekers who can reach two or three positions in 1 to 10 weeks; a
/// mentor of four to eight hours for each position, some for two.
package struct RotationGenerator {
  package var employees: Int
  package var seekers: Int
  package var weeks: Int
  /// Positions are dealt out over these in order, so that teams stay together.
  package var employers: Int

  package init(employees: Int, seekers: Int, weeks: Int, employers: Int = 1) {
    self.employees = employees
    self.seekers = seekers
    self.weeks = weeks
    self.employers = employers
  }

  package func organisation(seed: UInt64) -> Organisation {
    var random = SplitMix64(seed: seed)
    let first = Day(year: 2026, month: 9, day: 7) ?? Day(ordinal: 0)
    func day(_ week: Int) -> Day { first.advanced(byDays: 7 * week) }
    let count = max(1, employees / 4)
    let positions = (0..<count).map { index in
      Position(
        id: "P\(index)", name: "P\(index)", employer: employers > 1 ? "R\(index * employers / count)" : "",
        hourlyCost: Euro(cents: 2600 + 100 * random.below(12)))
    }
    let breaks = [6, 15, 16, 24, 33, 34, 44, 45, 46, 47, 48, 49].filter { $0 < weeks }.map(day)
    let trainings = (0..<employees).map { index in
      let length = [4, 6, 8, 10, 10, 13, 16, 20, 26][random.below(9)]
      let intake = random.below(4) == 0
      let earliest = random.below(max(1, weeks - length - 10))
      let position = random.below(positions.count)
      return TrainingWish(
        id: "T\(index)", employee: "E\(index)", position: positions[position].id, course: "C\(length)",
        durationWeeks: length, minutesAwayPerWeek: [480, 480, 480, 960, 1440, 1920][random.below(6)],
        contractMinutes: 1920, earliestStart: day(intake ? 0 : earliest),
        latestStart: day(intake ? weeks : earliest + 4 + random.below(12)),
        startDays: intake ? [day(1), day(11), day(22)] : [], breakWeeks: breaks, team: "G\(position / 2)",
        priority: random.below(5) == 0 ? 2 : 1)
    }
    let people = (0..<seekers).map { index in
      var preparation: [String: Int] = [:]
      for _ in 0..<3 { preparation[positions[random.below(positions.count)].id] = 1 + random.below(10) }
      let from = random.below(3) == 0 ? random.below(20) : 0
      return Seeker(
        id: "S\(index)", availableFrom: day(from), minimumMinutes: 1200,
        maximumMinutes: 1440 + 240 * random.below(5), preparationWeeks: preparation)
    }
    let mentors = positions.indices.map { index in
      var served = [positions[index].id]
      if random.below(3) == 0 { served.append(positions[random.below(positions.count)].id) }
      return Mentor(id: "M\(index)", positions: served, minutesPerWeek: 240 + 60 * random.below(5))
    }
    var scenario = Scenario()
    scenario.rotation.firstWeek = first
    scenario.rotation.weeks = weeks
    scenario.rotation.teamLimit = 2
    return Organisation(
      name: "Generated", positions: positions, trainings: trainings, seekers: people, mentors: mentors,
      scenario: scenario)
  }
}
