/// The most that one team can have covered in any plan: its own program of years, and a tree where that is not enough.
///
/// Other teams are left out, so seekers and mentors are there as if no other team needed them: what holds here holds
/// in every plan.
struct TeamBranching {
  private var tree: YearTree?
  private let all: Int

  init(_ model: RotationModel, team: Int, mustStop: () -> Bool) {
    let courses = model.courses.indices.filter { model.courses[$0].team == team && model.courses[$0].mayHold }
    all = courses.reduce(0) { $0 + model.courses[$1].priority }
    guard all > 0 else { return }
    let positions = Set(courses.map { model.courses[$0].position })
    // Courses of other teams at the same positions may spare the preparation.
    let shared = Set(model.courses.lazy.filter { positions.contains($0.position) && $0.team != team }.map(\.position))
    let people = Set(positions.flatMap { model.coverers[$0] }).sorted()
    let rows = YearRows(model, courses: courses, people: people, besides: RotationState(model))
    var program = YearProgram(
      model, .count, rows: rows, courses: courses, people: people,
      pricings: people.map { SeekerPricing($0, model, courses: courses, known: shared) })
    program.solve(mustStop: mustStop)
    tree = YearTree(program)
  }

  var nodes: Int { tree?.nodes ?? 0 }

  /// No plan covers more of the team's priorities than this, which is no less than `reached`.
  mutating func most(above reached: Int, nodes limit: Int, mustStop: () -> Bool) -> Int {
    let floor = (reached + 1) * YearProgram.unit - 1
    guard all > reached, let bound = tree?.run(above: floor, nodes: limit, mustStop: mustStop) else { return all }
    return min(all, bound / YearProgram.unit)
  }
}
