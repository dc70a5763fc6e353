/// Proves that no plan is below the best known one, or finds it: depth-first branch and bound on single pairs.
///
/// At each node the prices are improved a little from the parent's, pairs that the bound excludes are dropped, and the
/// pair that the agents' loads agree on most often is first tried as chosen and then as forbidden. Work is done in
/// slices, so that a search can go on in between; a better plan found there makes the rest of the proof smaller.
/// Source: Posta, Ferland and Michelon, Computational Optimization and Applications 52 (2012).
struct AssignmentProof {
  enum Outcome {
    case running
    /// No plan is below the ceiling.
    case finished
  }

  private struct Node {
    var allowed: [Bool]
    var prices: [Int]
  }

  private let problem: AssignmentProblem
  private let bound: AssignmentBound
  private var open: [Node] = []
  private let counts: ScratchBuffer<Int32>
  /// The best plan found here, and its cost; every node at or above `ceiling` is closed.
  private(set) var best: [Int]?
  var ceiling: Int
  private(set) var nodes = 0
  var evaluations: Int { bound.evaluations }

  /// `root`: a bound whose prices are good and whose pairs are fixed below the ceiling already.
  init(_ problem: AssignmentProblem, root: AssignmentBound, ceiling: Int) {
    self.problem = problem
    self.ceiling = ceiling
    bound = AssignmentBound(problem)
    counts = ScratchBuffer(problem.agents * problem.tasks, 0)
    open = [Node(allowed: root.isAllowed.array, prices: root.bestPrices.array)]
  }

  /// Works for at most this many evaluations of the bound; each node is one iteration of the budget.
  mutating func run(evaluations: Int, budget: inout SearchBudget) -> Outcome {
    let end = bound.evaluations + evaluations
    while let node = open.popLast() {
      if bound.evaluations >= end || budget.checkClock() || !budget.next() {
        open.append(node)
        return .running
      }
      nodes += 1
      expand(node)
    }
    return .finished
  }

  private mutating func expand(_ node: Node) {
    for pair in node.allowed.indices { bound.isAllowed.base[pair] = node.allowed[pair] }
    for task in node.prices.indices { bound.bestPrices.base[task] = node.prices[task] }
    bound.restart()
    let (agents, tasks) = (bound.agents, bound.tasks)
    for pair in 0..<agents * tasks { counts.base[pair] = 0 }
    for round in 0..<3 {
      var found: [Int]?
      var foundCost = ceiling
      bound.improve(
        iterations: round == 0 ? 40 : 15, ceiling: ceiling, start: max(64, bound.scale / 2),
        precision: 8, patience: 6
      ) {
        for pair in 0..<agents * tasks where bound.isChosen.base[pair] { counts.base[pair] += 1 }
        if let plan = wholePlan(), let cost = problem.cost(of: plan), cost < foundCost {
          (found, foundCost) = (plan, cost)
        }
        return true
      }
      if let found { (best, ceiling) = (found, foundCost) }
      let before = allowedCount
      if bound.cost >= ceiling || !bound.fix(below: ceiling) { return }
      // Once more when much was dropped: the bound of what is left may be higher.
      if allowedCount * 10 > before * 9 { break }
      bound.restart()
    }
    guard let (agent, task) = branchingPair() else {
      // Every task has one agent left: this is the only plan of the node.
      let plan = (0..<tasks).map { t in
        (0..<agents).first { bound.isAllowed.base[$0 * tasks + t] } ?? 0
      }
      if let cost = problem.cost(of: plan), cost < ceiling { (best, ceiling) = (plan, cost) }
      return
    }
    let prices = bound.bestPrices.array
    var without = bound.isAllowed.array
    var with = without
    without[agent * tasks + task] = false
    for a in 0..<agents where a != agent { with[a * tasks + task] = false }
    open.append(Node(allowed: without, prices: prices))
    open.append(Node(allowed: with, prices: prices))
  }

  private var allowedCount: Int {
    var count = 0
    for pair in 0..<bound.agents * bound.tasks where bound.isAllowed.base[pair] { count += 1 }
    return count
  }

  /// The loads as a plan, when every task is taken exactly once.
  private func wholePlan() -> [Int]? {
    for t in 0..<bound.tasks where bound.takers.base[t] != 1 { return nil }
    return (0..<bound.tasks).map { t in
      (0..<bound.agents).first { bound.isChosen.base[$0 * bound.tasks + t] } ?? 0
    }
  }

  /// The undecided task with the most even contest between its two strongest agents, and the stronger of them.
  private func branchingPair() -> (agent: Int, task: Int)? {
    var (best, chosen): (Int32, (agent: Int, task: Int)?) = (.max, nil)
    for t in 0..<bound.tasks {
      var (first, second, agent, options): (Int32, Int32, Int, Int) = (-1, -1, -1, 0)
      for a in 0..<bound.agents where bound.isAllowed.base[a * bound.tasks + t] {
        let count = counts.base[a * bound.tasks + t]
        options += 1
        if count > first {
          (first, second, agent) = (count, first, a)
        } else if count > second {
          second = count
        }
      }
      if options > 1, first - second < best { (best, chosen) = (first - second, (agent, t)) }
    }
    return chosen
  }
}
