/// A plan under change: the agent of each task, what is left of each agent's capacity, and each agent's tasks.
///
/// Distances are reduced costs: a pair's cost less its task's price plus its use at the agent's unit price. The sum of
/// a plan's distances and of its unused capacity at those prices is what the plan lies above the bound.
final class AssignmentState {
  let agents: Int
  let tasks: Int
  let scale: Int
  /// Costs times `scale`, and uses.
  let costs: UnsafeMutablePointer<Int>
  let uses: UnsafeMutablePointer<Int>
  /// The tasks' prices in the bound.
  let prices: UnsafeMutablePointer<Int>
  let distances: ScratchBuffer<Int>
  let unitPrices: ScratchBuffer<Int>
  let agentOf: ScratchBuffer<Int>
  let rest: ScratchBuffer<Int>
  /// An agent's tasks, in any order: `members[agent * tasks ..< agent * tasks + counts[agent]]`.
  let members: ScratchBuffer<Int32>
  let counts: ScratchBuffer<Int>
  private let places: ScratchBuffer<Int>
  /// The plan's cost times `scale`.
  private(set) var cost = 0
  private let bound: AssignmentBound

  init(_ bound: AssignmentBound) {
    self.bound = bound
    (agents, tasks, scale) = (bound.agents, bound.tasks, bound.scale)
    (costs, uses) = (bound.costs.base, bound.uses.base)
    prices = bound.bestPrices.base
    distances = ScratchBuffer(agents * tasks, 0)
    unitPrices = ScratchBuffer(agents, 0)
    agentOf = ScratchBuffer(tasks, -1)
    rest = ScratchBuffer(bound.capacities, 0)
    members = ScratchBuffer(agents * tasks, 0)
    counts = ScratchBuffer(agents, 0)
    places = ScratchBuffer(tasks, 0)
    takePrices()
  }

  /// Takes the bound's best prices.
  func takePrices() {
    for a in 0..<agents {
      unitPrices.base[a] = bound.unitPrices.base[a] >> AgentKnapsack.shift
      for t in 0..<tasks {
        let pair = a * tasks + t
        distances.base[pair] =
          costs[pair] - bound.bestPrices.base[t] + unitPrices.base[a] * uses[pair]
      }
    }
  }

  var plan: [Int] { agentOf.array }

  /// No agent has more than its capacity.
  var isWithinCapacity: Bool { (0..<agents).allSatisfy { rest.base[$0] >= 0 } }

  func load(_ plan: [Int]) {
    for (task, agent) in plan.enumerated() { move(task, to: agent) }
  }

  @inline(__always)
  func move(_ task: Int, to agent: Int) {
    let old = agentOf.base[task]
    if old == agent { return }
    if old >= 0 {
      let last = counts.base[old] - 1
      let moved = members.base[old * tasks + last]
      members.base[old * tasks + places.base[task]] = moved
      places.base[Int(moved)] = places.base[task]
      counts.base[old] = last
      rest.base[old] += uses[old * tasks + task]
      cost -= costs[old * tasks + task]
    }
    members.base[agent * tasks + counts.base[agent]] = Int32(truncatingIfNeeded: task)
    places.base[task] = counts.base[agent]
    counts.base[agent] += 1
    rest.base[agent] -= uses[agent * tasks + task]
    cost += costs[agent * tasks + task]
    agentOf.base[task] = agent
  }
}
