package import Interchange

/// What is known after solving a problem with fixed dates.
package struct FixedDatesResult: Hashable, Sendable {
  /// The plan with the fewest workers found; `nil` when none was found.
  package var plan: FixedDatesPlan?
  /// Proven: no plan has fewer workers.
  package var bound: Int
  package var status: SolveStatus
  /// Why there is no plan, when that is proven.
  package var reason: Phrase?
  package var seed: UInt64
  package var iterations: Int
  package var stopReason: StopReason
  /// A run ended by time or by the user is repeated by its number of iterations.
  package var isReproducible: Bool
}

extension FixedDatesProblem {
  /// Gives every job a worker, with as few workers as possible, and says how few are possible.
  ///
  /// Searches by ejection pool, then proves and searches in turns: prices, linear program, dive and cases. Iterations
  /// are steps of the search and pivots of the program; the same seed and iterations give the same plan.
  package func solve(
    until criterion: StoppingCriterion, seed: UInt64 = 1, isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> FixedDatesResult {
    var solver = FixedDatesSolver(self, criterion, seed: seed, isInterrupted: isInterrupted)
    return solver.run()
  }
}

/// The order of the methods and what they know together.
struct FixedDatesSolver {
  /// Above this many jobs and workers together the dense linear program takes too long to be of use.
  static let largestProgram = 1600
  /// Up to this many, it is solved to its end at every step of a dive.
  static let smallProgram = 200

  private let problem: FixedDatesProblem
  private let seed: UInt64
  private var budget: SearchBudget
  private var search: EjectionSearch
  private var plan: FixedDatesPlan?
  private var planWorkers: Int
  private var bound = 0
  private var reason: Phrase?
  private var columns: [CoverMaster.Column] = []

  init(
    _ problem: FixedDatesProblem, _ criterion: StoppingCriterion, seed: UInt64,
    isInterrupted: (@Sendable () -> Bool)?
  ) {
    self.problem = problem
    self.seed = seed
    budget = SearchBudget(criterion, isInterrupted: isInterrupted)
    search = EjectionSearch(problem, seed: seed)
    // Without a plan everybody and one more is aimed at: a bound that high proves that there is none.
    planWorkers = problem.qualified.count + 1
  }

  mutating func run() -> FixedDatesResult {
    if problem.jobs.isEmpty {
      keep(FixedDatesPlan(workerOfJob: []))
    } else if let reason = OverlapBound.reasonForNoPlan(problem) {
      self.reason = reason
    } else {
      solve()
    }
    return result()
  }

  private var isDone: Bool { planWorkers <= bound || reason != nil || budget.stopReason != nil }

  private mutating func solve() {
    let busiest = OverlapBound.busiest(problem)
    bound = busiest.count
    var iterations = 2000 + 20 * problem.jobs.count
    searchMore(iterations)
    if isDone { return }
    var ascent = DualAscent(problem, busiest: busiest)
    let hasProgram = problem.jobs.count + problem.qualified.count <= FixedDatesSolver.largestProgram
    var round: UInt64 = 0
    var prices = ascent.bestPrices
    while !isDone {
      // Where prices prove no more than the overlap, more of them seldom help.
      if round == 0 || (round < 4 && bound > busiest.count) {
        ascent.run(rounds: round == 0 ? 800 : 2000, target: planWorkers, budget: &budget)
        raise(ascent.bound)
        prices = ascent.bestPrices
      }
      if !isDone { searchMore(iterations) }
      if hasProgram, !isDone, round >= 1 { useProgram(round, prices: prices, overlap: busiest.count) }
      iterations = min(iterations * 2, 4_000_000)
      round += 1
    }
  }

  private mutating func searchMore(_ iterations: Int) {
    search.run(iterations: iterations, target: bound, budget: &budget)
    if let best = search.best, search.bestWorkers < planWorkers { keep(best) }
  }

  private mutating func useProgram(_ round: UInt64, prices: [Int], overlap: Int) {
    // Where the program says more than the overlap it is solved to its end; else it only guides the dive, and is cut
    // short when it is large.
    let size = problem.jobs.count + problem.qualified.count
    let isSmall = size <= FixedDatesSolver.smallProgram
    let pivots = bound > overlap || isSmall ? Int.max : size << min(20, Int(round) + 2)
    let outcome = ColumnGeneration.solve(
      problem, columns: columns, prices: prices, limit: planWorkers, pivots: pivots,
      seed: seed &+ round, budget: &budget)
    raise(outcome.bound)
    columns = outcome.columns
    if isDone { return }
    let target = planWorkers - 1
    let dive = CoverDive(
      problem, columns: columns, prices: outcome.prices, target: target, effort: isSmall ? 100 : 1 + Int(round),
      seed: seed &+ round, budget: &budget)
    if dive.isComplete {
      keep(FixedDatesPlan(workerOfJob: dive.workerOfJob))
      if isDone { return }
    }
    search.restart(from: dive.workerOfJob, open: dive.open)
    if round < 4 || budget.stopReason != nil { return }
    let answer = CoverBranching().search(
      problem, columns: columns, target: planWorkers - 1, limit: 1 << min(20, Int(round) - 3), seed: seed &+ round,
      budget: &budget)
    switch answer {
    case .plan(let plan):
      keep(plan)
      search.restart(from: plan.workerOfJob, open: plan.workers)
    case .none: raise(planWorkers, because: FixedDatesTexts.everyWayTried)
    case .unknown: break
    }
  }

  private mutating func keep(_ found: FixedDatesPlan) {
    if let rule = found.brokenRule(in: problem) {
      preconditionFailure("A plan for fixed dates breaks a rule: \(rule.en)")
    }
    plan = found
    planWorkers = found.workers.count
  }

  private mutating func raise(_ proven: Int, because words: Phrase? = nil) {
    bound = max(bound, proven)
    let everybody = problem.qualified.count
    if bound > everybody, plan == nil {
      reason = words ?? FixedDatesTexts.moreThanEverybody(bound: bound, workers: everybody)
    }
  }

  private mutating func result() -> FixedDatesResult {
    let isOptimal = plan != nil && planWorkers <= bound
    if isOptimal || reason != nil { budget.replaceStop(.proven) }
    let status: SolveStatus =
      reason != nil ? .infeasible : isOptimal ? .optimal : plan != nil ? .feasible : .interrupted
    return FixedDatesResult(
      plan: plan, bound: min(bound, planWorkers), status: status, reason: reason, seed: seed,
      iterations: budget.iterations, stopReason: budget.stopReason ?? .proven, isReproducible: budget.isReproducible)
  }
}
