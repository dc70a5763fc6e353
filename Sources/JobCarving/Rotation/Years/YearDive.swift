internal import Interchange

/// Fills the room that a plan has with whole years of seekers: the linear program says which are wanted, the surest is
/// taken, and the program is asked again with what is left (duiken; Lübbecke and Desrosiers 2005).
struct YearDive {
  private static let roundsAtFirst = 60
  private static let roundsLater = 12
  private static let mostAtOnce = 60

  private let model: RotationModel
  /// What a point of priority is worth in thousandths of a cent: more than it can cost.
  private let worth: Int
  /// Priorities that each team can have covered at most.
  private let most: [Int]
  private let mustStop: () -> Bool

  init(_ model: RotationModel, worth: Int, most: [Int], mustStop: @escaping () -> Bool) {
    self.model = model
    self.worth = worth
    self.most = most
    self.mustStop = mustStop
  }

  /// A plan from nothing: all at once when that is small, else team by team.
  func plan(mustStop: () -> Bool) -> RotationState {
    let all = Array(model.courses.indices)
    if all.count <= Self.mostAtOnce {
      return fill(RotationState(model), courses: all, people: Array(model.people.indices))
    }
    var plan = RotationState(model)
    for team in [nil] + model.teamLimits.indices.map(Optional.some) where !mustStop() {
      let courses = all.filter { model.courses[$0].team == team }
      let positions = Set(courses.map { model.courses[$0].position }).sorted()
      let people = Set(positions.flatMap { model.coverers[$0] }).sorted().filter { plan.years[$0].legs.isEmpty }
      plan = fill(plan, courses: courses, people: people)
    }
    for course in all where plan.choices[course] == .refused { plan.insert(course) }
    return plan
  }

  /// - Parameters:
  ///   - plan: Where the people have no covers and the courses are not held.
  ///   - seeds: Years worth knowing from the beginning.
  ///   - chance: Makes choices differ from one call to the next; `nil`: always the surest year.
  func fill(
    _ plan: RotationState, courses: [Int], people: [Int], seeds: [YearProgram.Year] = [],
    chance: ((Int) -> Int)? = nil
  ) -> RotationState {
    var plan = plan
    var seeds = seeds
    var courses = courses.filter { model.courses[$0].mayHold && plan.choices[$0] == .refused }
    var people = people.filter { model.people[$0].minutes != nil }
    var rounds = Self.roundsAtFirst
    while !courses.isEmpty, !people.isEmpty, !mustStop() {
      let rows = YearRows(model, courses: courses, people: people, besides: plan, most: left(plan))
      let pricings = people.map { person in
        SeekerPricing(person, model, courses: courses) { plan.teamAllows($0) && plan.groupStands(with: $0) }
      }
      var program = YearProgram(
        model, .money(worth: worth), rows: rows, courses: courses, people: people, pricings: pricings)
      program.add(seeds)
      program.solve(rounds: rounds, mustStop: mustStop)
      rounds = Self.roundsLater
      let parts = program.solution
      var taken = parts.filter { $0.part > 0.99 }
      if taken.isEmpty {
        let weighed = parts.map { (year: $0.year, weight: $0.part * Double(chance.map { 40 + $0(60) } ?? 100)) }
        guard let best = weighed.indices.max(by: { weighed[$0].weight < weighed[$1].weight }) else { break }
        taken = [parts[best]]
      }
      for (year, _) in taken {
        plan.take(year)
        people.removeAll { $0 == year.person }
      }
      courses.removeAll { plan.choices[$0] != .refused }
      seeds = program.years
    }
    return plan
  }

  /// What each team can have covered besides.
  private func left(_ plan: RotationState) -> [Int] {
    var left = most
    for (index, course) in model.courses.enumerated() {
      guard let team = course.team, case .held(_, _?) = plan.choices[index] else { continue }
      left[team] -= course.priority
    }
    return left
  }
}

extension RotationState {
  /// Gives somebody without covers this year, when all rules allow it.
  @discardableResult
  mutating func take(_ wanted: YearProgram.Year) -> Bool {
    var trial = self
    for cover in wanted.covers {
      guard trial.choices[cover.course] == .refused, trial.teamAllows(cover), trial.groupHasRoom(cover),
        case .success(let year) = trial.year(of: wanted.person, adding: cover),
        trial.mentorsAllow(wanted.person, year)
      else { return false }
      trial.add(cover, to: wanted.person, year: year)
    }
    self = trial
    return true
  }
}
