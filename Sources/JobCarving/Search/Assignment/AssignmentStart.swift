/// A first plan: tasks to the agent at the least distance that has room, the most regretful task first; then shifts and
/// swaps under growing penalties until no agent has more than its capacity.
///
/// Source of the penalties: Yagiura, Ibaraki and Glover, INFORMS Journal on Computing 16 (2004).
struct AssignmentStart {
  let state: AssignmentState
  var random: SplitMix64
  /// What one unit above an agent's capacity costs.
  private let penalties: ScratchBuffer<Int>
  private let largestPenalty: Int
  private let allowed: ScratchBuffer<Bool>
  private var isAllowed: UnsafeMutablePointer<Bool> { allowed.base }

  init(_ state: AssignmentState, isAllowed: ScratchBuffer<Bool>, random: SplitMix64) {
    self.state = state
    self.random = random
    allowed = isAllowed
    penalties = ScratchBuffer(state.agents, 0)
    var largest = 1
    for pair in 0..<state.agents * state.tasks { largest = max(largest, state.uses[pair]) }
    largestPenalty = (1 << 58) / largest / state.tasks
    for a in 0..<state.agents {
      penalties.base[a] = min(largestPenalty, state.unitPrices.base[a] / 4 + state.scale / 8 + 1)
    }
  }

  /// Fills the state; `false` when tasks are left above some agent's capacity after `rounds` moves.
  mutating func run(rounds: Int, isStopped: () -> Bool) -> Bool {
    construct()
    var round = 0
    while round < rounds {
      guard let agent = mostLoaded() else { return true }
      if round & 63 == 0, isStopped() { return false }
      round += 1
      if !improve(agent) { raise() }
    }
    return state.isWithinCapacity
  }

  private mutating func construct() {
    let (agents, tasks) = (state.agents, state.tasks)
    var keys: [(regret: Int, tie: UInt64, task: Int)] = []
    for t in 0..<tasks {
      var (first, second) = (Int.max, Int.max)
      for a in 0..<agents where isAllowed[a * tasks + t] {
        let d = state.distances.base[a * tasks + t]
        if d < first { (first, second) = (d, first) } else if d < second { second = d }
      }
      keys.append((second == Int.max ? Int.max : second - first, random.next(), t))
    }
    keys.sort { ($0.regret, $0.tie) > ($1.regret, $1.tie) }
    for key in keys {
      var (chosen, best, fits) = (-1, Int.max, false)
      for a in 0..<agents where isAllowed[a * tasks + key.task] {
        let d = state.distances.base[a * tasks + key.task]
        let hasRoom = state.uses[a * tasks + key.task] <= state.rest.base[a]
        if chosen < 0 || (hasRoom && !fits) || (hasRoom == fits && d < best) {
          (chosen, best, fits) = (a, d, hasRoom)
        }
      }
      state.move(key.task, to: chosen)
    }
  }

  private mutating func mostLoaded() -> Int? {
    let first = random.below(state.agents)
    for offset in 0..<state.agents {
      let agent = (first + offset) % state.agents
      if state.rest.base[agent] < 0 { return agent }
    }
    return nil
  }

  @inline(__always) private func excess(_ agent: Int, adding use: Int) -> Int {
    max(0, use - state.rest.base[agent]) * penalties.base[agent] - max(0, -state.rest.base[agent])
      * penalties.base[agent]
  }

  /// The best shift or swap of a task of this agent; `false` when none lowers distances and penalties together.
  private mutating func improve(_ agent: Int) -> Bool {
    let (agents, tasks, uses, distances) = (
      state.agents, state.tasks, state.uses, state.distances.base
    )
    var (best, from, to, back) = (0, -1, -1, -1)
    for k in 0..<state.counts.base[agent] {
      let task = Int(state.members.base[agent * tasks + k])
      let (use, distance) = (uses[agent * tasks + task], distances[agent * tasks + task])
      let out = excess(agent, adding: -use) - distance
      for a in 0..<agents where a != agent && isAllowed[a * tasks + task] {
        let change = out + excess(a, adding: uses[a * tasks + task]) + distances[a * tasks + task]
        if change < best { (best, from, to, back) = (change, task, a, -1) }
      }
      // One other agent a time keeps a round cheap; the rounds take turns at random.
      let other = random.below(agents)
      guard other != agent, isAllowed[other * tasks + task] else { continue }
      let (useThere, distanceThere) = (uses[other * tasks + task], distances[other * tasks + task])
      for m in 0..<state.counts.base[other] {
        let swapped = Int(state.members.base[other * tasks + m])
        guard isAllowed[agent * tasks + swapped] else { continue }
        let change =
          excess(agent, adding: uses[agent * tasks + swapped] - use)
          + excess(other, adding: useThere - uses[other * tasks + swapped]) + distanceThere
          - distance
          + distances[agent * tasks + swapped] - distances[other * tasks + swapped]
        if change < best { (best, from, to, back) = (change, task, other, swapped) }
      }
    }
    guard from >= 0 else { return false }
    state.move(from, to: to)
    if back >= 0 { state.move(back, to: agent) }
    return true
  }

  private func raise() {
    for a in 0..<state.agents where state.rest.base[a] < 0 {
      penalties.base[a] = min(largestPenalty, penalties.base[a] + penalties.base[a] / 4 + 1)
    }
  }
}
