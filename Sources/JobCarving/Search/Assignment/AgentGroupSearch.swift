/// The best way to divide the tasks of a few agents anew, by depth-first search with a Lagrangian bound at every step.
///
/// The tasks have the prices of the whole problem's bound. For each agent a table says the most that the tasks not yet
/// placed can pay it within what is left of its capacity; what the placed tasks cost less what the tables promise
/// is below every completion, and a branch is cut when that reaches the limit. Tasks whose other agents are all too
/// far are settled beforehand, so that only a few tasks of even a large group are branched on.
final class AgentGroupSearch {
  /// The largest tables of a group; capacities are counted in larger units above it, which keeps the bound valid.
  private static let largestTable = 300_000

  static let deepest = 400

  private let state: AssignmentState
  private let allowed: ScratchBuffer<Bool>
  private var isAllowed: UnsafeMutablePointer<Bool> { allowed.base }
  private(set) var nodes = 0
  /// Some tasks of the group were left where they are to begin with.
  private(set) var isPartial = false
  private var nodeLimit = 0
  private var limit = 0
  private var unit = 1
  private var groupCount = 0

  // Per group agent.
  private let rest: ScratchBuffer<Int>
  private let tableStart: ScratchBuffer<Int>
  private let tableWidth: ScratchBuffer<Int>
  private var table = ScratchBuffer<Int>(1 << 12, 0)
  // Per branching task (depth): its options from `firstOption[depth]` on.
  private let tasks: ScratchBuffer<Int>
  private let firstOption: ScratchBuffer<Int>
  private let current: ScratchBuffer<Int>
  private let chosen: ScratchBuffer<Int>
  private let bestChosen: ScratchBuffer<Int>
  private let optionAgent: ScratchBuffer<Int>
  private let optionUse: ScratchBuffer<Int>
  /// Cost less the task's price.
  private let optionNet: ScratchBuffer<Int>
  private let optionBound: ScratchBuffer<Int>
  private var depthCount = 0
  private var hasFound = false
  private var keys: [(key: Int, task: Int)] = []

  init(_ state: AssignmentState, isAllowed: ScratchBuffer<Bool>) {
    self.state = state
    allowed = isAllowed
    rest = ScratchBuffer(state.agents, 0)
    tableStart = ScratchBuffer(state.agents, 0)
    tableWidth = ScratchBuffer(state.agents, 0)
    tasks = ScratchBuffer(state.tasks, 0)
    firstOption = ScratchBuffer(state.tasks + 1, 0)
    current = ScratchBuffer(state.tasks, 0)
    chosen = ScratchBuffer(state.tasks, 0)
    bestChosen = ScratchBuffer(state.tasks, 0)
    let size = state.tasks * state.agents
    optionAgent = ScratchBuffer(size, 0)
    optionUse = ScratchBuffer(size, 0)
    optionNet = ScratchBuffer(size, 0)
    optionBound = ScratchBuffer(size, 0)
  }

  /// Divides the tasks of the group's agents anew: the cheapest other division found that costs at most `band` more than
  /// the present one, with at most `freeTasks` tasks changing hands. `false`, and nothing moved, when there is none within `nodeLimit` steps.
  func improve(
    _ group: [Int], band: Int, freeTasks: Int, nodeLimit: Int, random: inout SplitMix64
  ) -> Bool {
    let (n, distances) = (state.tasks, state.distances.base)
    // What the present division lies above each task's nearest agent and full use of capacity.
    var above = 0
    keys.removeAll(keepingCapacity: true)
    for (g, agent) in group.enumerated() {
      rest.base[g] = state.rest.base[agent]
      above += state.unitPrices.base[agent] * rest.base[g]
      for k in 0..<state.counts.base[agent] {
        let task = Int(state.members.base[agent * n + k])
        var (nearest, second) = (Int.max, Int.max)
        for other in group where isAllowed[other * n + task] {
          let d = distances[other * n + task]
          if d < nearest { (nearest, second) = (d, nearest) } else if d < second { second = d }
        }
        above += distances[agent * n + task] - min(nearest, distances[agent * n + task])
        keys.append((second == Int.max ? Int.max : second - nearest, task))
      }
    }
    groupCount = group.count
    isPartial = keys.count > freeTasks
    if isPartial { settle(group, keeping: freeTasks, &random) }
    nodes = 0
    guard above + band >= 0 else { return false }
    collect(group, reach: above + band, &random)
    guard depthCount > 0 else { return false }
    fillTables()
    limit = band
    for d in 0..<depthCount { limit += optionNet.base[current.base[d]] }
    (hasFound, self.nodeLimit) = (false, nodeLimit)
    branch(0, 0, false)
    guard hasFound else { return false }
    for d in 0..<depthCount {
      state.move(tasks.base[d], to: group[optionAgent.base[bestChosen.base[d]]])
    }
    return true
  }

  /// Leaves free the tasks that another agent of the group may take at the least loss, with a good deal of chance.
  private func settle(_ group: [Int], keeping count: Int, _ random: inout SplitMix64) {
    let (n, distances) = (state.tasks, state.distances.base)
    var losses: [(loss: Int, key: Int, task: Int)] = []
    losses.reserveCapacity(keys.count)
    for (key, task) in keys where key < Int.max {
      let present = state.agentOf.base[task]
      var other = Int.max
      for agent in group where agent != present && isAllowed[agent * n + task] {
        other = min(other, distances[agent * n + task])
      }
      guard other < Int.max else { continue }
      let loss = max(state.scale, other - distances[present * n + task])
      losses.append((random.below(2 * loss), key, task))
    }
    losses.sort { ($0.loss, $0.task) < ($1.loss, $1.task) }
    keys.removeAll(keepingCapacity: true)
    for (_, key, task) in losses.prefix(count) { keys.append((key, task)) }
  }

  /// The options of each task within reach; a task with one option is settled where it is.
  private func collect(_ group: [Int], reach: Int, _ random: inout SplitMix64) {
    let (n, uses, distances) = (state.tasks, state.uses, state.distances.base)
    // The least regret last: the tasks that can go anywhere fill the gaps that the others leave.
    for k in keys.indices where keys[k].key < Int.max {
      keys[k].key += random.below(1 + keys[k].key / 4)
    }
    keys.sort { ($0.key, $0.task) > ($1.key, $1.task) }
    depthCount = 0
    var count = 0
    for (_, task) in keys {
      let present = state.agentOf.base[task]
      var nearest = Int.max
      for agent in group where isAllowed[agent * n + task] || agent == present {
        nearest = min(nearest, distances[agent * n + task])
      }
      let first = count
      for (g, agent) in group.enumerated() where isAllowed[agent * n + task] || agent == present {
        let distance = distances[agent * n + task] - nearest
        guard distance <= reach || agent == present else { continue }
        if agent == present { current.base[depthCount] = count }
        optionAgent.base[count] = g
        optionUse.base[count] = uses[agent * n + task]
        optionNet.base[count] = state.costs[agent * n + task] - state.prices[task]
        count += 1
      }
      if count == first + 1 {
        count = first
        continue
      }
      let presentOption = current.base[depthCount]
      rest.base[optionAgent.base[presentOption]] += optionUse.base[presentOption]
      tasks.base[depthCount] = task
      firstOption.base[depthCount] = first
      depthCount += 1
      firstOption.base[depthCount] = count
    }
  }

  /// For each agent and depth, the most that the tasks from there on can pay within each capacity.
  private func fillTables() {
    var size = 0
    for g in 0..<groupCount { size += (rest.base[g] + 1) * (depthCount + 1) }
    unit = size / Self.largestTable + 1
    size = 0
    for g in 0..<groupCount {
      tableStart.base[g] = size
      tableWidth.base[g] = rest.base[g] / unit + 1
      size += tableWidth.base[g] * (depthCount + 1)
    }
    if table.count < size { table = ScratchBuffer(size + size / 2, 0) }
    for g in 0..<groupCount {
      let last = table.base + tableStart.base[g] + tableWidth.base[g] * depthCount
      for x in 0..<tableWidth.base[g] { last[x] = 0 }
    }
    for d in stride(from: depthCount - 1, through: 0, by: -1) {
      for g in 0..<groupCount {
        let width = tableWidth.base[g]
        let row = table.base + tableStart.base[g] + width * d
        var option = -1
        for o in firstOption.base[d]..<firstOption.base[d + 1] where optionAgent.base[o] == g {
          option = o
        }
        if option >= 0, optionNet.base[option] < 0 {
          AgentKnapsack.extend(
            row + width, row, width, optionUse.base[option] / unit, -optionNet.base[option])
        } else {
          row.update(from: row + width, count: width)
        }
      }
    }
  }

  private func branch(_ depth: Int, _ net: Int, _ differs: Bool) {
    if depth == depthCount {
      guard differs else { return }
      hasFound = true
      // Costs are whole: a better division is better by a whole unit at least.
      limit = net - state.scale
      for d in 0..<depthCount { bestChosen.base[d] = chosen.base[d] }
      return
    }
    nodes += 1
    if nodes > nodeLimit { return }
    let (first, end) = (firstOption.base[depth], firstOption.base[depth + 1])
    let (rest, table) = (rest.base, table.base)
    var promised = 0
    for g in 0..<groupCount {
      promised += table[tableStart.base[g] + tableWidth.base[g] * (depth + 1) + rest[g] / unit]
    }
    for o in first..<end {
      let (g, use) = (optionAgent.base[o], optionUse.base[o])
      if rest[g] < use {
        optionBound.base[o] = Int.max
        continue
      }
      let row = table + tableStart.base[g] + tableWidth.base[g] * (depth + 1)
      optionBound.base[o] =
        net + optionNet.base[o] - promised + row[rest[g] / unit] - row[(rest[g] - use) / unit]
    }
    // The option with the lowest bound first; an option is used up by a bound that is never within the limit.
    for _ in first..<end {
      var next = first
      for o in first..<end where optionBound.base[o] < optionBound.base[next] { next = o }
      if optionBound.base[next] > limit { return }
      optionBound.base[next] = Int.max
      let g = optionAgent.base[next]
      rest[g] -= optionUse.base[next]
      chosen.base[depth] = next
      branch(depth + 1, net + optionNet.base[next], differs || next != current.base[depth])
      rest[g] += optionUse.base[next]
      if nodes > nodeLimit { return }
    }
  }
}
