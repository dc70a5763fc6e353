/// When to build a whole plan anew, and with how much effort: about as much work goes into building as into improving,
/// and the effort that gave most plans near the best for its work comes first.
struct PlanBuilding {
  /// Pairs of an agent and a task above which plans are only improved: building one would take too long.
  private static let largest = 1_000_000
  /// What one group divided anew is worth, in the beam's unit of work.
  private static let workPerGroup = 175_000
  private static let efforts = [
    AssignmentBeam.Effort(width: 100, part: 20, rounds: 6, level: 4),
    AssignmentBeam.Effort(width: 300, part: 40, rounds: 20, level: 64),
    AssignmentBeam.Effort(width: 1000, part: 20, rounds: 6, level: 4),
    AssignmentBeam.Effort(width: 1000, part: 40, rounds: 20, level: 64),
  ]

  let beam: AssignmentBeam
  let scale: Int
  private(set) var count = 0
  var random: SplitMix64
  private var allowance = 0
  /// Plans found with each effort, and the work that went into it.
  private var found = [Int](repeating: 0, count: efforts.count)
  private var spent = [Int](repeating: 0, count: efforts.count)

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
    let way = nextEffort
    count += 1
    let before = beam.work
    let plan = beam.run(
      Self.efforts[way], limit: limit.map { $0 * scale }, random: &random, isStopped: isStopped)
    // A dead end says that the beam had too few options, and nothing about the effort.
    if beam.isDeadEnd { return nil }
    spent[way] += beam.work - before
    if plan != nil { found[way] += 1 }
    return plan
  }

  /// Each once, then the one with most plans for its work.
  private var nextEffort: Int {
    if let new = spent.firstIndex(of: 0) { return new }
    var best = 0
    for way in 1..<spent.count where (1 + found[way]) * spent[best] > (1 + found[best]) * spent[way] { best = way }
    return best
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
