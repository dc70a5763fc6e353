/// Which work may go from one position to another (werk tussen functies), on nouns: whoever takes it over is assumed to be
/// able to, by the work that they do now.
struct InclusiveWork: Sendable {
  private let organisation: Organisation
  private let profiles: [IncumbentProfile]
  private let needs: [IncumbentProfile.Needs]
  /// By task: whether it may leave its position at all.
  private let isFree: [Bool]

  init(_ organisation: Organisation, facts: CarvingFacts) {
    self.organisation = organisation
    var work = Array(repeating: [WorkTask](), count: organisation.positions.count)
    for (index, task) in organisation.tasks.enumerated() {
      let position = facts.positionOfTask[index]
      if organisation.positions[safe: position]?.id == task.position { work[position].append(task) }
    }
    profiles = zip(organisation.positions, work).map { IncumbentProfile($0, work: $1) }
    needs = organisation.tasks.map(IncumbentProfile.Needs.init)
    isFree = zip(organisation.tasks.indices, organisation.tasks).map { index, task in
      if case .pinned? = facts.stay[index] { return false }
      guard task.doneBy == .people, task.isSeparable != false,
        let position = organisation.positions[safe: facts.positionOfTask[index]], position.id == task.position
      else { return false }
      return position.contractedOutTo.isEmpty || position.hasConsent
    }
  }

  /// Whether the people in a position may take a task over from another one. What makes a task too hard for a new job
  /// does not count here: its level and its licence are compared with theirs.
  func mayTake(_ position: Int, task: Int, from home: Int) -> Bool {
    guard isFree[task] else { return false }
    guard position != home else { return true }
    let (to, from) = (organisation.positions[position], organisation.positions[home])
    // Nobody works for another employer, and another firm's people are not ours to give work to.
    guard to.employer == from.employer, to.contractedOutTo.isEmpty else { return false }
    return profiles[position].covers(needs[task])
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
