internal import Interchange

extension CarvingModelBuilder {
  /// The largest values that all sums of the model can bear.
  static let mostMinutes = 10_000_000
  static let mostPeople = 100_000
  static let mostCents = 10_000_000

  func checkInput() throws(CarvingError) {
    guard analyses.count == organisation.tasks.count, rates.count == organisation.people.count else {
      throw CarvingError(.countMismatch, CarvingTexts.countMismatch)
    }
    var seen = Set<String>()
    for position in organisation.positions {
      guard seen.insert(position.id).inserted else { throw duplicate(position.id, position.location) }
      guard abs(position.hourlyCost.cents) <= CarvingModelBuilder.mostCents,
        (0...1_000_000).contains(position.fteHundredths),
        (0...CarvingModelBuilder.mostMinutes).contains(position.fullTimeMinutes),
        position.minimumMinutes.map({ (0...1_000_000_000).contains($0) }) ?? true,
        position.minimumLightShare.map({ (0...100).contains($0) }) ?? true,
        position.redeployment.map({ (0...1000).contains($0) }) ?? true
      else { throw outOfRange(position.id, position.location) }
    }
    let positions = seen
    seen = []
    for task in organisation.tasks {
      guard seen.insert(task.id).inserted else { throw duplicate(task.id, task.location) }
      guard positions.contains(task.position) else {
        throw CarvingError(
          .unknownPosition, CarvingTexts.unknownPosition(task.position, task: task.id), location: task.location)
      }
      guard (0...CarvingModelBuilder.mostMinutes).contains(task.minutesPerWeek) else {
        throw outOfRange(task.id, task.location)
      }
    }
    seen = []
    var people = 0
    for (person, rates) in zip(organisation.people, rates) {
      guard seen.insert(person.id).inserted else { throw duplicate(person.id, person.location) }
      guard (0...CarvingModelBuilder.mostPeople).contains(person.count),
        (0...CarvingModelBuilder.mostMinutes).contains(person.minimumMinutes),
        (person.minimumMinutes...max(person.minimumMinutes, CarvingModelBuilder.mostMinutes))
          .contains(person.maximumMinutes),
        (0...1_000_000).contains(person.weight),
        person.limits.allSatisfy({ $0.map { abs($0) <= 1_000_000 } ?? true }),
        [rates.wagePerMinute, rates.subsidyPerMinute].allSatisfy({ (0...1_000_000_000).contains($0) }),
        (0...1000).contains(rates.capPermille),
        [rates.guidancePerWeek, rates.oneOffPerWeek].allSatisfy({ abs($0) <= 1_000_000_000_000 })
      else { throw outOfRange(person.id, person.location) }
      people += person.count
      guard people <= CarvingModelBuilder.mostPeople else { throw outOfRange(person.id, person.location) }
    }
    let limits = organisation.scenario.limits
    guard (0...100).contains(limits.donorMinimumShare), (0...100).contains(limits.donorMinimumLightShare),
      (0...1_000_000).contains(limits.donorMinimumTasks), (0...1000).contains(limits.marginalPercent),
      (0...1000).contains(organisation.scenario.money.redeployment),
      ["placed", "change"].allSatisfy({ (0...1_000_000).contains(organisation.scenario.weights[$0] ?? 0) })
    else { throw outOfRange("scenario", nil) }
  }

  private func duplicate(_ id: String, _ location: SourceLocation?) -> CarvingError {
    CarvingError(.duplicateIdentifier, CarvingTexts.duplicate(id), location: location)
  }

  private func outOfRange(_ id: String, _ location: SourceLocation?) -> CarvingError {
    CarvingError(.outOfRange, CarvingTexts.outOfRange(id), location: location)
  }
}
