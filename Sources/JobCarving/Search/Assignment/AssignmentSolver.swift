/// The answer to a generalised assignment problem: the best plan found, and how good any plan can be.
package struct AssignmentSolution: Hashable, Sendable {
  package var status: SolveStatus
  /// The agent of each task, or `nil` when no plan was found.
  package var plan: [Int]?
  /// The plan's cost.
  package var cost: Int?
  /// Every plan costs at least this: a proof, in whole numbers.
  package var bound: Int
  package var seed: UInt64
  package var iterations: Int
  package var stopReason: StopReason
  package var isReproducible: Bool
  package var statistics: [SolveRecord.Statistic]
}

/// Solves the generalised assignment problem: a bound by Lagrangian relaxation, whole plans built anew over and over, a
/// search that improves them by dividing the tasks of a few agents anew, and a branch and bound where bound and plan lie
/// close.
///
/// One iteration is one plan built, one group of agents divided anew, or one node of the branch and bound. The same problem, seed and
/// number of iterations give the same plan; time only ends the work.
package struct AssignmentSolver {
  let problem: AssignmentProblem
  var budget: SearchBudget
  private let seed: UInt64
  private let bound: AssignmentBound
  private var proof: AssignmentProof?
  private(set) var best: [Int]?
  private(set) var ceiling: Int?
  private(set) var lower = 0
  private var groups = 0
  var building: PlanBuilding?

  init(_ problem: AssignmentProblem, budget: SearchBudget, seed: UInt64) {
    self.problem = problem
    self.budget = budget
    self.seed = seed
    bound = AssignmentBound(problem)
  }

  package static func solve(
    _ problem: AssignmentProblem, until criterion: StoppingCriterion, seed: UInt64,
    isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> AssignmentSolution {
    var solver = AssignmentSolver(
      problem, budget: SearchBudget(criterion, isInterrupted: isInterrupted), seed: seed)
    return solver.solve()
  }

  private mutating func solve() -> AssignmentSolution {
    // No plan costs more than this; a bound above it says that there is none.
    let dearest = (0..<problem.tasks).reduce(0) { sum, task in
      sum + ((0..<problem.agents).map { problem.costs[$0 * problem.tasks + task] }.max() ?? 0)
    }
    for task in 0..<problem.tasks where !bound.hasAgent(task) { return answer(isInfeasible: true) }
    raiseBound(rounds: 150, patience: 10)
    if lower > dearest { return answer(isInfeasible: true) }
    let state = AssignmentState(bound)
    let isPossible = ScratchBuffer(bound.isAllowed.array, false)
    var random = SplitMix64(seed: seed)
    var start = AssignmentStart(
      state, isAllowed: isPossible, random: SplitMix64(seed: random.next()))
    let isStarted = start.run(rounds: Self.startRounds) { budget.checkClock() }
    if isStarted { take(state.plan) }
    if !isDone { raiseBound(rounds: 3000, patience: 40) }
    if lower > dearest { return answer(isInfeasible: true) }
    guard !isDone else { return answer(isInfeasible: false) }
    state.takePrices()
    var search = isStarted ? AssignmentSearch(state, isAllowed: isPossible, random: random) : nil
    building = PlanBuilding(state, problem, isAllowed: isPossible, seed: random.next())
    var fixedBelow = Int.max
    var (isFinished, slices) = (false, 0)
    while !isDone && !isFinished {
      if search == nil {
        var again = AssignmentStart(
          state, isAllowed: isPossible, random: SplitMix64(seed: random.next()))
        if budget.next(), again.run(rounds: Self.startRounds, isStopped: { budget.checkClock() }) {
          take(state.plan)
          search = AssignmentSearch(state, isAllowed: isPossible, random: random)
        }
      }
      let isBuilt = buildPlan { plan in
        if search == nil {
          state.load(plan)
          search = AssignmentSearch(state, isAllowed: isPossible, random: random)
        } else {
          search?.continueFrom(plan)
        }
      }
      for _ in 0..<Self.groupsPerSlice where !isDone {
        guard search != nil, !budget.checkClock(), budget.next() else { break }
        groups += 1
        if search?.step() == true, let plan = search?.best { take(plan) }
      }
      building?.allow(groups: Self.groupsPerSlice)
      if isBuilt, let best, let ceiling, let found = search?.bestCost, found > ceiling * bound.scale {
        search?.continueFrom(best)
      }
      if isDone { break }
      let limit = ceiling ?? dearest + 1
      if limit < fixedBelow && problem.costs.count <= Self.fixable {
        fixedBelow = limit
        if !bound.fix(below: limit) { isFinished = true }
        proof?.ceiling = limit
      }
      if proof == nil, fixedBelow < Int.max, bound.undecided <= Self.provable {
        proof = AssignmentProof(problem, root: bound, ceiling: limit)
      }
      slices += 1
      guard !isFinished, let evaluations = proof?.evaluations else { continue }
      if evaluations > Self.patientProof && slices % 8 > 0 { continue }
      if proof?.run(evaluations: Self.evaluationsPerSlice, budget: &budget) == .finished {
        isFinished = true
      }
      if let plan = proof?.best, let cost = problem.cost(of: plan), cost < ceiling ?? Int.max {
        take(plan)
        search?.continueFrom(plan)
      }
    }
    if isFinished {
      guard let ceiling else { return answer(isInfeasible: true) }
      lower = ceiling
    }
    return answer(isInfeasible: false)
  }

  /// Pairs up to which dropping them is tried: on larger problems it costs more than it brings.
  private static let fixable = 20_000
  private static let startRounds = 20_000
  private static let groupsPerSlice = 300
  private static let evaluationsPerSlice = 600
  /// Evaluations after which a proof that has not come to an end gets a slice only now and then.
  private static let patientProof = 20_000
  /// Undecided pairs up to which a proof is tried.
  private static let provable = 800

  /// The budget is spent, or the plan costs no more than the bound.
  var isDone: Bool { budget.stopReason != nil || (ceiling.map { $0 <= lower } ?? false) }

  private mutating func raiseBound(rounds: Int, patience: Int) {
    let bound = bound
    if bound.best == Int.min { bound.evaluate() }
    let start = max(bound.scale, abs(bound.best) / (ceiling == nil ? 20 : 100))
    bound.improve(
      iterations: rounds, ceiling: ceiling, start: start,
      precision: 1 + max(bound.scale / 100, abs(bound.best) / 100_000),
      patience: patience
    ) {
      !budget.checkClock()
    }
    lower = max(lower, bound.cost)
  }

  mutating func take(_ plan: [Int]) {
    guard let cost = problem.cost(of: plan), cost < ceiling ?? Int.max else { return }
    (best, ceiling) = (plan, cost)
    budget.improved()
  }

  private func answer(isInfeasible: Bool) -> AssignmentSolution {
    var budget = budget
    let isProven = isInfeasible || (ceiling.map { $0 <= lower } ?? false)
    if isProven { budget.replaceStop(.proven) }
    let status: SolveStatus =
      isInfeasible ? .infeasible : isProven ? .optimal : best != nil ? .feasible : .interrupted
    return AssignmentSolution(
      status: status, plan: best, cost: ceiling, bound: lower, seed: seed,
      iterations: budget.iterations,
      stopReason: budget.stopReason ?? .exhausted,
      isReproducible: isProven || budget.isReproducible,
      statistics: [
        SolveRecord.Statistic("knapsackRounds", bound.evaluations),
        SolveRecord.Statistic("plansBuilt", building?.count ?? 0),
        SolveRecord.Statistic("groups", groups),
        SolveRecord.Statistic("proofNodes", proof?.nodes ?? 0),
      ])
  }
}
