import Interchange

/// An organisation made of occupations of the catalogue, in the sizes of a staffing list.
struct ONetOrganisation {
  var database: ONetDatabase

  /// Positions with their tasks, or `nil` with findings when a line names an occupation that does not exist.
  func organisation(_ lines: [StaffingLine], into findings: inout Findings) -> Organisation? {
    var organisation = Organisation()
    var ids = Set(lines.map(\.id).filter { !$0.isEmpty })
    var seen: Set<String> = []
    var isComplete = true
    for line in lines {
      guard let occupation = database.occupations[ONetOrganisation.fullCode(line.code)] else {
        findings.add(
          ONetTexts.unknownCode(
            line.code, nearest: database.nearest(to: line.code, name: line.name), release: database.release,
            at: line.location))
        isComplete = false
        continue
      }
      var id = line.id
      if id.isEmpty {
        // A code that occurs in two departments gets a number from the second on.
        id = occupation.code
        var number = 2
        while !ids.insert(id).inserted {
          id = "\(occupation.code)-\(number)"
          number += 1
        }
      } else if !seen.insert(id).inserted {
        findings.add(ONetTexts.duplicatePosition(id, at: line.location))
        isComplete = false
        continue
      }
      let title = "\(occupation.code) \(occupation.title)"
      if occupation.tasks.isEmpty {
        findings.add(ONetTexts.noTasks(title, at: line.location))
      } else if !occupation.isRated {
        findings.add(ONetTexts.notRated(title, at: line.location))
      }
      let position = Position(
        id: id, name: line.name.isEmpty ? occupation.title : line.name, department: line.department,
        fteHundredths: line.fteHundredths, fullTimeMinutes: line.fullTimeMinutes, hourlyCost: line.hourlyCost,
        level: line.level ?? occupation.jobZone.flatMap(ONetEducation.level(ofJobZone:)), location: line.location)
      organisation.positions.append(position)
      organisation.tasks += tasks(of: occupation, in: position)
    }
    return isComplete ? organisation : nil
  }

  /// `29-1141` stands for `29-1141.00`.
  static func fullCode(_ code: String) -> String { code.contains(".") ? code : code + ".00" }

  /// The tasks of the occupation with the minutes of the position shared out among them.
  func tasks(of occupation: ONetOccupation, in position: Position) -> [WorkTask] {
    let values = ONetOccupationValues(occupation.ratings)
    let shifts = ONetTaskShifts(occupation.tasks).shifts
    let minutes = ONetOrganisation.share(
      position.minutesPerWeek, weights: ONetTaskFrequency.weights(of: occupation.tasks))
    return occupation.tasks.indices.map { index in
      let source = occupation.tasks[index]
      var task = WorkTask(
        id: "\(position.id)-\(source.id)", position: position.id, name: source.statement,
        minutesPerWeek: minutes[index])
      task.minutesAreAssumed = true
      task.source = database.release
      task.frequencyHundredths = source.frequency?.timesPerWeekHundredths(fteHundredths: position.fteHundredths)
      task.frequencyIsAssumed = task.frequencyHundredths != nil
      ONetTaskRequirements(ratings: occupation.ratings, values: values, shift: shifts[index]).apply(to: &task)
      task.level = ONetEducation.level(of: task, position: position.level)
      return task
    }
  }

  /// Shares `total` out by weight so that the parts add up to it exactly: what is left after rounding down goes to the
  /// largest remainders, earlier ones first.
  static func share(_ total: Int, weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
    var parts: [Int] = []
    var remainders: [(remainder: Int, index: Int)] = []
    for (index, weight) in weights.enumerated() {
      let (part, remainder) = sum.dividingFullWidth(total.multipliedFullWidth(by: weight))
      parts.append(part)
      remainders.append((remainder, index))
    }
    remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
    for entry in remainders.prefix(total - parts.reduce(0, +)) { parts[entry.index] += 1 }
    return parts
  }
}
