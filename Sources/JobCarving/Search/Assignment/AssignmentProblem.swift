/// The generalised assignment problem: every task to exactly one agent, within each agent's capacity, at least cost.
///
/// Costs and uses are flat arrays, agent by agent: the cost of task `t` at agent `a` is `costs[a * tasks + t]`.
/// Source: Ross and Soland, Mathematical Programming 8 (1975).
package struct AssignmentProblem: Hashable, Sendable {
  package let agents: Int
  package let tasks: Int
  package let costs: [Int]
  /// What a task takes of an agent's capacity.
  package let uses: [Int]
  package let capacities: [Int]

  /// The largest single number that exact sums allow.
  package static let largestNumber = 1_000_000_000
  /// The largest number of tasks times the largest cost that exact sums allow: 2⁴².
  package static let largestTotal = 1 << 42
  /// The largest number of pairs of an agent and a task.
  package static let largestSize = 20_000_000

  /// Nothing when the numbers do not belong together, are negative, or are too large for exact sums.
  package init?(agents: Int, tasks: Int, costs: [Int], uses: [Int], capacities: [Int]) {
    guard agents > 0, tasks > 0, agents <= Self.largestSize / tasks, costs.count == agents * tasks,
      uses.count == agents * tasks, capacities.count == agents
    else { return nil }
    let allowed = 0...Self.largestNumber
    guard costs.allSatisfy(allowed.contains), uses.allSatisfy(allowed.contains),
      capacities.allSatisfy(allowed.contains),
      (costs.max() ?? 0) + 1 <= Self.largestTotal / tasks
    else { return nil }
    self.agents = agents
    self.tasks = tasks
    self.costs = costs
    self.uses = uses
    self.capacities = capacities
  }

  /// The cost of a plan (the agent of each task), or `nil` when it is not a plan: a task without an agent, or an agent
  /// with more than its capacity.
  package func cost(of plan: [Int]) -> Int? {
    guard plan.count == tasks, plan.allSatisfy((0..<agents).contains) else { return nil }
    var cost = 0
    var rest = capacities
    for (task, agent) in plan.enumerated() {
      cost += costs[agent * tasks + task]
      rest[agent] -= uses[agent * tasks + task]
    }
    return rest.allSatisfy { $0 >= 0 } ? cost : nil
  }
}
