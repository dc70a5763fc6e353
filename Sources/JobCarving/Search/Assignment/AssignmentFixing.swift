extension AssignmentBound {
  /// Forbids every pair that no plan below `ceiling` can hold, by what the bound becomes when the pair is forced in or
  /// out of its agent's load. The load's values are those of the best prices.
  ///
  /// Returns `false` when some task is left without an agent: no plan below `ceiling` exists.
  func fix(below ceiling: Int) -> Bool {
    guard best != Int.min else { return true }
    // A plan below the ceiling costs at most one unit less; the bound may rise by this much before it is passed.
    let allowance = (ceiling - 1) * scale - best
    guard allowance >= 0 else { return false }
    for a in 0..<agents { fix(agent: a, allowance: allowance) }
    for t in 0..<tasks where !hasAgent(t) { return false }
    listCandidates()
    return true
  }

  private func fix(agent: Int, allowance: Int) {
    let row = agent * tasks
    let (costs, uses, prices, allowed) = (
      costs.base + row, uses.base + row, bestPrices.base, isAllowed.base + row
    )
    let (price, value, capacity) = (unitPrices.base[agent], values.base[agent], capacities[agent])
    let shift = AgentKnapsack.shift
    // A pair against its fractional decision by more than this is decided by the fractional bound.
    let reach = fractionals.base[agent] - (value - allowance) << shift
    guard reach >= 0 else { return }
    var core: [Int] = []
    var (rest, base) = (capacity, 0)
    for t in 0..<tasks where allowed[t] {
      let profit = prices[t] - costs[t]
      let gain = profit << shift - price * uses[t]
      if gain > reach && profit > 0 && (uses[t] == 0 || profit << shift / uses[t] > price) {
        rest -= uses[t]
        base += profit
        forbidOthers(of: t, than: agent)
      } else if gain < -reach {
        allowed[t] = false
      } else {
        core.append(t)
      }
    }
    let width = rest + 1
    guard rest >= 0, !core.isEmpty, width <= AgentKnapsack.largestTable / (2 * core.count + 2)
    else { return }
    let size = core.count
    let table = ScratchBuffer(2 * (size + 1) * width, 0)
    defer { withExtendedLifetime(table) {} }
    let (forward, backward) = (table.base, table.base + (size + 1) * width)
    for c in 0..<size {
      let t = core[c]
      AgentKnapsack.extend(
        forward + c * width, forward + (c + 1) * width, width, uses[t], prices[t] - costs[t])
      let u = core[size - 1 - c]
      AgentKnapsack.extend(
        backward + c * width, backward + (c + 1) * width, width, uses[u], prices[u] - costs[u])
    }
    for c in 0..<size {
      let t = core[c]
      let (before, after) = (forward + c * width, backward + (size - 1 - c) * width)
      var (without, with) = (0, Int.min)
      for x in 0...rest { without = max(without, before[x] + after[rest - x]) }
      if uses[t] <= rest {
        for x in 0...(rest - uses[t]) { with = max(with, before[x] + after[rest - uses[t] - x]) }
        with += prices[t] - costs[t]
      }
      if with == Int.min || value - (base + with) > allowance {
        allowed[t] = false
      } else if value - (base + without) > allowance {
        forbidOthers(of: t, than: agent)
      }
    }
  }

  private func forbidOthers(of task: Int, than agent: Int) {
    for a in 0..<agents where a != agent { isAllowed.base[a * tasks + task] = false }
  }
}
