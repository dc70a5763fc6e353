/// What no plan beats, from linear programs over seekers' years: first how much of each team can be covered, then what
/// covering that much costs at least.
///
/// A team's own program is small and nearly whole: rounded down it mostly is what the team can really have covered. Only
/// with those limits of each team does the program of all say what the plan costs; without them it would fit halves of
/// courses together.
struct YearBound {
  /// Nodes of all trees together, and of one.
  private static let nodesForAll = 6000
  private static let mostNodes = 2500
  /// Of a thousandth of a cent, in which the prices of the tree are counted.
  private static let parts = 64
  /// Of what all courses are worth to everybody.
  private static let highest = 1 << 56

  private let model: RotationModel
  /// More than it costs to have a point of priority covered, in thousandths of a cent.
  let worth: Int
  /// Priorities that each team can have covered at most, by team; and those of courses without a team.
  private(set) var most: [Int]
  private(set) var rest: Int

  /// `nil` for a rule set that pools: covers of one seeker then overlap, and a path cannot say what they cost.
  init?(_ model: RotationModel) {
    guard !model.rules.pooling, model.rules.cover == .workplace else { return nil }
    self.model = model
    worth = Self.worth(model)
    most = Array(repeating: 0, count: model.teamLimits.count)
    rest = 0
    for course in model.courses where course.mayHold {
      if let team = course.team { most[team] += course.priority } else { rest += course.priority }
    }
  }

  /// No plan has more covered.
  var served: Int { most.reduce(rest, +) }

  /// Proves by team how much can be covered, as far as one program can tell.
  mutating func boundTeams(reached plan: RotationState, mustStop: () -> Bool) {
    prove(plan, nodes: 0, mustStop)
  }

  /// Proves by team, trying out courses and starts, whether more than the plan has can be covered.
  mutating func proveTeams(reached plan: RotationState, mustStop: () -> Bool) {
    prove(plan, nodes: Self.nodesForAll, mustStop)
  }

  private mutating func prove(_ plan: RotationState, nodes all: Int, _ mustStop: () -> Bool) {
    var left = all
    let teams = most.indices.filter { plan.served(ofTeam: $0) < most[$0] }
    for (index, team) in teams.enumerated() where !mustStop() {
      var branching = TeamBranching(model, team: team, mustStop: mustStop)
      // What easy teams leave goes to the teams after them.
      let share = min(Self.mostNodes, left / (teams.count - index))
      let proven = branching.most(above: plan.served(ofTeam: team), nodes: share, mustStop: mustStop)
      most[team] = min(most[team], proven)
      left -= branching.nodes
    }
  }

  private static func worth(_ model: RotationModel) -> Int {
    var worth = 1
    for (index, course) in model.courses.enumerated() where course.priority > 0 {
      for start in course.starts.indices {
        for person in model.coverers[course.position] {
          let cover = Cover(course: index, start: start)
          if let cost = RotationBound.leastCost(cover, person, model, withPreparation: true)?.total {
            worth = max(worth, cost / course.priority)
          }
        }
      }
    }
    // Any price is a proof, and sums over everybody have to fit.
    let points = model.courses.reduce(1) { $0 + $1.priority }
    return max(1, min(4 * worth, Self.highest / points / max(1, model.people.count)))
  }

  /// The program of all years at their cost, when `served` priorities are covered; `nil` when there was no time.
  func costTree(serving served: Int, mustStop: () -> Bool) -> YearTree? {
    let people = model.people.indices.filter { model.people[$0].minutes != nil }
    let courses = model.courses.indices.filter { model.courses[$0].mayHold }
    let rows = YearRows(
      model, courses: courses, people: people, besides: RotationState(model), most: most, total: served)
    let points = model.courses.reduce(1) { $0 + $1.priority }
    var parts = Self.parts
    while parts > 1, worth > Self.highest / points / max(1, people.count) / parts { parts /= 2 }
    var program = YearProgram(
      model, .money(worth: worth, parts: parts), rows: rows, courses: courses, people: people,
      pricings: people.map { SeekerPricing($0, model) })
    program.solve(mustStop: mustStop)
    return program.bound < Int.max ? YearTree(program) : nil
  }
}

extension RotationState {
  /// Priorities of a team's courses that are held and covered.
  func served(ofTeam team: Int) -> Int {
    model.courses.indices.reduce(0) { sum, course in
      guard model.courses[course].team == team, case .held(_, _?) = choices[course] else { return sum }
      return sum + model.courses[course].priority
    }
  }
}
