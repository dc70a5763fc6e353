/// What is proven of a rotation so far, and the plans that proofs come upon.
struct RotationProof {
  private let model: RotationModel
  private(set) var bound: Score
  /// Proofs over seekers' years; `nil` under rules for which there are none.
  private var years: YearBound?
  private var tree: (serving: Int, tree: YearTree)?

  init(_ problem: RotationProblem) {
    model = problem.model
    bound = problem.bound.score
    years = YearBound(problem.model)
  }

  var hasYears: Bool { years != nil }

  /// What each team can have covered at most, by the quick proof.
  mutating func boundTeams(_ plan: RotationState, mustStop: () -> Bool) {
    years?.boundTeams(reached: plan, mustStop: mustStop)
    lower(years?.served)
  }

  /// What each team can have covered at most, by trying, and what that proposes for the plan.
  mutating func proveTeams(_ plan: inout RotationState, mustStop: @escaping () -> Bool) {
    if years != nil {
      years?.proveTeams(reached: plan, mustStop: mustStop)
      return lower(years?.served)
    }
    var teams = RotationTeams(model)
    lower(teams.mostServed(reached: plan, mustStop: mustStop))
    plan = teams.improved(plan)
  }

  /// What it costs at least to serve as much as is possible, and perhaps a plan that costs no more.
  mutating func proveCost(_ plan: inout RotationState, nodes: Int, mustStop: () -> Bool) {
    guard let years else { return }
    let serving = bound.served
    if tree?.serving != serving {
      tree = years.costTree(serving: serving, mustStop: mustStop).map { (serving, $0) }
    }
    guard var tree = tree?.tree else { return }
    func gain(_ score: Score) -> Int { years.worth * serving + score.value }
    // Above what is reached nothing is of interest; of a plan that serves less all is.
    let floor = plan.served == serving ? gain(plan.score) : Int.min
    let most = tree.run(above: floor, nodes: nodes, mustStop: mustStop)
    bound.value = min(bound.value, most - years.worth * serving)
    for years in tree.found {
      guard let better = plan.rebuilt(years), plan.score < better.score else { continue }
      plan = better
    }
    self.tree = (serving, tree)
  }

  func dive(mustStop: @escaping () -> Bool) -> YearDive? {
    years.map { YearDive(model, worth: $0.worth, most: $0.most, mustStop: mustStop) }
  }

  /// Before any price nothing is cheaper than free, but each seeker served is worth its thousandth.
  private mutating func lower(_ served: Int?) {
    guard let served, served < bound.served else { return }
    bound = Score(served: served, value: model.people.count)
  }
}

extension RotationState {
  /// A plan of these years alone; `nil` when one of them breaks a rule or a pin is not kept.
  fileprivate func rebuilt(_ years: [YearProgram.Year]) -> RotationState? {
    var plan = RotationState(model)
    for year in years where !plan.take(year) { return nil }
    plan.dissolveGroups()
    let isWhole = model.courses.indices.allSatisfy { !model.courses[$0].mustHold || plan.choices[$0] != .refused }
    return isWhole ? plan : nil
  }
}
