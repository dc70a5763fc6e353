/// When to build a whole plan anew, and with how much effort: about as much work goes into building as into improving.
struct PlanBuilding {
  /// Pairs of an agent and a task above which plans are only improved: building one would take too long.
  private static let largest = 1_000_000
  /// What one group divided anew is worth, in the beam's unit of work.
  private static let workPerGroup = 175_000
  private static let efforts = [
    AssignmentBeam.Effort(width: 100, part: 20, rounds: 6, level: 4),
    AssignmentBeam.Effort(width: 300, part: 40, rounds: 20, level: 64),
    AssignmentBeam.Effort(width: 1000, part: 20, rounds: 6, level: 4),
  ]

  let beam: AssignmentBeam
  let scale: Int
  private(set) var count = 0
  var random: SplitMix64
  private var allowance = 0

  /// `nil` when the problem is too large.
  init?(
    _ state: AssignmentState, _ problem: AssignmentProblem, isAllowed: ScratchBuffer<Bool>, seed: UInt64
  ) {
    guard problem.costs.count <= Self.largest else { return nil }
    beam = AssignmentBeam(state, capacities: problem.capacities, isAllowed: isAllowed)
    scale = state.scale
    random = SplitMix64(seed: seed)
  }

  var isDue: Bool { beam.work <= allowance }

  mutating func allow(groups: Int) { allowance += groups * Self.workPerGroup }

  /// A new plan that costs at most `limit`.
  mutating func build(limit: Int?, isStopped: () -> Bool) -> [Int]? {
    let effort = Self.efforts[count % Self.efforts.count]
    count += 1
    return beam.run(effort, limit: limit.map { $0 * scale }, random: &random, isStopped: isStopped)
  }
}

extension AssignmentSolver {
  /// Builds a plan when it is time to, and hands it on for improvement; false when there is none.
  ///
  /// A plan a little dearer than the best known one is handed on as well: improved, it may become the best.
  mutating func buildPlan(handOn: ([Int]) -> Void) -> Bool {
    guard !isDone, var building, building.isDue, !budget.checkClock(), budget.next() else { return false }
    let plan = building.build(limit: ceiling.map { $0 + ($0 - lower) / 2 }) { budget.checkClock() }
    self.building = building
    guard let plan, problem.cost(of: plan) != nil else { return false }
    take(plan)
    handOn(plan)
    return true
  }
}
