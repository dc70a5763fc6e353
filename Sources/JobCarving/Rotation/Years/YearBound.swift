/// What no plan beats, from linear programs over seekers' years: first how much of each team can be covered, then what
/// covering that much costs at least.
///
/// A team's own program is small and nearly whole: rounded down it mostly is what the team can really have covered. Only
/// with those limits of each team does the program of all say what the plan costs; without them it would fit halves of
/// courses together.
struct YearBound {
  private let model: RotationModel
  private let mustStop: () -> Bool
  /// Priorities that each team can have covered at most, by team; and those of courses without a team.
  private(set) var most: [Int]
  private(set) var rest: Int

  /// `nil` for a rule set that pools: covers of one seeker then overlap, and a path cannot say what they cost.
  init?(_ model: RotationModel, mustStop: @escaping () -> Bool) {
    guard !model.rules.pooling, model.rules.cover == .workplace else { return nil }
    self.model = model
    self.mustStop = mustStop
    most = Array(repeating: 0, count: model.teamLimits.count)
    rest = 0
    for course in model.courses where course.mayHold {
      if let team = course.team { most[team] += course.priority } else { rest += course.priority }
    }
  }

  /// No plan has more covered.
  var served: Int { most.reduce(rest, +) }

  /// Proves by team how much can be covered.
  ///
  /// - Parameter known: what is proven already, by team.
  mutating func boundTeams(reached plan: RotationState) {
    var members = Array(repeating: [Int](), count: model.teamLimits.count)
    var teamsOf = Array(repeating: Set<Int>(), count: model.positionIDs.count)
    for (index, course) in model.courses.enumerated() {
      teamsOf[course.position].insert(course.team ?? -1)
      if let team = course.team { members[team].append(index) }
    }
    for team in members.indices where !members[team].isEmpty && !mustStop() {
      let courses = members[team]
      let reached = courses.reduce(0) { sum, course in
        if case .held(_, _?) = plan.choices[course] { sum + model.courses[course].priority } else { sum }
      }
      if reached >= most[team] { continue }
      // Where another team has the same position its courses may spare the preparation.
      let positions = Set(courses.map { model.courses[$0].position })
      let shared = positions.filter { teamsOf[$0].count > 1 }
      let people = Set(positions.flatMap { model.coverers[$0] }).sorted()
      let rows = YearRows(model, courses: courses, people: people, besides: RotationState(model))
      let pricings = people.map { SeekerPricing($0, model, courses: courses, known: shared) }
      var program = YearProgram(
        model, .count, rows: rows, courses: courses, people: people, pricings: pricings)
      program.solve(target: (reached + 1) * YearProgram.unit - 1, mustStop: mustStop)
      if program.bound < Int.max { most[team] = min(most[team], program.bound / YearProgram.unit) }
    }
  }

  /// The least that a plan with `served` priorities covered costs, as its value; `nil` when there was no time.
  mutating func boundCost(serving served: Int) -> (value: Int, program: YearProgram)? {
    let people = model.people.indices.filter { model.people[$0].minutes != nil }
    let courses = Array(model.courses.indices)
    let pricings = people.map { SeekerPricing($0, model) }
    // More than any course costs for a point.
    var worth = 0
    for pricing in pricings {
      for candidate in pricing.candidates {
        worth = max(worth, pricing.cost(candidate) / max(1, model.courses[candidate.cover.course].priority))
      }
    }
    worth *= 4
    let rows = YearRows(
      model, courses: courses, people: people, besides: RotationState(model), most: most, total: served)
    var program = YearProgram(
      model, .money(worth: worth), rows: rows, courses: courses, people: people, pricings: pricings)
    program.solve(mustStop: mustStop)
    guard program.bound < Int.max else { return nil }
    return (program.bound - worth * served, program)
  }
}
