package import Foundation

/// A rotation as plain numbers for another solver: weeks from 0, minutes, thousandths of a cent a minute.
struct RotationExport: Encodable {
  struct Course: Encodable {
    var id: String
    var priority: Int
    var position: Int
    /// −1: no team.
    var team: Int
    var away: Int
    var uncovered: Int
    /// Lesson weeks of each start.
    var starts: [[Int]]
  }
  struct Person: Encodable {
    var id: String
    var from: Int
    var to: Int
    var max: Int
    /// Least and most minutes a week; −1: none possible.
    var low: Int
    var high: Int
    /// Weeks by position; −1: cannot get there.
    var preparation: [Int]
    var rate: Int
  }
  struct Guide: Encodable {
    var positions: [Int]
    var capacity: [Int]
  }

  var weeks: Int
  var teams: [Int]
  var prep: Int
  var cover: Int
  var rates: [Int]
  var courses: [Course]
  var people: [Person]
  var guides: [Guide]

  init(_ model: RotationModel) {
    weeks = model.weeks
    teams = model.teamLimits
    prep = model.mentorPreparing
    cover = model.mentorCovering
    rates = model.positionRates
    courses = model.courses.map {
      Course(
        id: $0.id, priority: $0.priority, position: $0.position, team: $0.team ?? -1, away: $0.awayMinutes,
        uncovered: $0.uncoveredRate, starts: $0.starts.map(\.lessonWeeks))
    }
    people = model.people.map {
      Person(
        id: $0.id, from: $0.available.lowerBound, to: $0.available.upperBound, max: $0.maximumWeeks,
        low: $0.minutes?.lowerBound ?? -1, high: $0.minutes?.upperBound ?? -1,
        preparation: $0.preparation.map { $0 ?? -1 }, rate: $0.wageRate)
    }
    guides = model.guides.map { Guide(positions: $0.positions, capacity: $0.capacity) }
  }
}

extension RotationProblem {
  /// The rotation as JSON for another solver; pins are left out.
  package func exportedNumbers() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(RotationExport(model))
  }
}
