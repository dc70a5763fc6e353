/// All tasks in the order in which a beam places them: where each may go, its price, and what the tasks left can pay.
///
/// For each agent and step a table says the most that the tasks from that step on can pay the agent within each
/// capacity. Only the nearest agents of a task are options. Costs and prices are counted in units that let the tables
/// hold 32-bit numbers: they guide a search, and prove nothing.
final class BeamTasks {
  /// The most numbers in all tables together; capacities are counted in larger units above it.
  private static let largestTable = 40_000_000
  /// The most numbers in one agent's table at one step.
  private static let widest = 4096
  private static let largestValue = 1 << 30
  /// Tasks looked at to see how far the nearest agents lie.
  private static let sample = 2000

  private let state: AssignmentState
  private let allowed: ScratchBuffer<Bool>
  let agents: Int
  let depth: Int
  /// How much finer costs are counted in the problem's state.
  let coarseness: Int
  /// Units of capacity in one place of a table.
  private(set) var unit = 1
  private(set) var mostOptions = 1
  /// All prices together.
  private(set) var totalPrice = 0

  /// The task of each step; its options lie from `firstOption[step]` on.
  let tasks: ScratchBuffer<Int>
  let firstOption: ScratchBuffer<Int>
  private(set) var optionAgent: ScratchBuffer<Int>
  private(set) var optionUse: ScratchBuffer<Int>
  /// Cost less the task's price.
  private(set) var optionNet: ScratchBuffer<Int>
  private var table = ScratchBuffer<Int32>(1, 0)
  private let rows: ScratchBuffer<Int>
  /// How much of each agent's rows is worked out, and what a task may pay at most there.
  private let filled: ScratchBuffer<Int>
  private let widths: ScratchBuffer<Int>
  private let largestPay: ScratchBuffer<Int>
  private var keys: [(key: Int, task: Int)] = []
  /// Numbers worked out in the tables.
  private(set) var work = 0

  init(_ state: AssignmentState, isAllowed: ScratchBuffer<Bool>) {
    self.state = state
    allowed = isAllowed
    (agents, depth) = (state.agents, state.tasks)
    var coarseness = 1
    while (0..<depth).reduce(0, { $0 + abs(state.prices[$1]) / coarseness }) > Self.largestValue / 4 { coarseness *= 2 }
    self.coarseness = coarseness
    tasks = ScratchBuffer(depth, 0)
    firstOption = ScratchBuffer(depth + 1, 0)
    optionAgent = ScratchBuffer(1, 0)
    optionUse = ScratchBuffer(1, 0)
    optionNet = ScratchBuffer(1, 0)
    rows = ScratchBuffer(agents * (depth + 1), 0)
    filled = ScratchBuffer(agents, 0)
    widths = ScratchBuffer(agents, 0)
    largestPay = ScratchBuffer(agents, 0)
  }

  @inline(__always)
  func row(_ agent: Int, _ step: Int) -> UnsafeMutablePointer<Int32> {
    table.base + rows.base[agent * (depth + 1) + step]
  }

  /// Puts the tasks in a new order, with the prices of the whole problem's bound and about so many options a task.
  func prepare(options: Int, capacities: [Int], random: inout SplitMix64) {
    order(&random)
    listOptions(reach: reach(options: options))
    layTables(capacities)
    refill(from: 0)
  }

  /// The distance beyond a task's nearest agent within which it has about so many agents.
  private func reach(options: Int) -> Int {
    let stride = max(1, depth / Self.sample)
    var distances: [Int] = []
    for t in Swift.stride(from: 0, to: depth, by: stride) {
      let own = (0..<agents).compactMap { a in
        allowed.base[a * depth + t] ? state.distances.base[a * depth + t] : nil
      }
      guard let nearest = own.min() else { continue }
      for d in own { distances.append(d - nearest) }
    }
    distances.sort()
    let place = options * ((depth + stride - 1) / stride)
    return place < distances.count ? distances[place] : distances.last ?? 0
  }

  /// The least regret last: the tasks that can go anywhere fill the gaps that the others leave.
  private func order(_ random: inout SplitMix64) {
    keys.removeAll(keepingCapacity: true)
    for t in 0..<depth {
      var (nearest, second) = (Int.max, Int.max)
      for a in 0..<agents where allowed.base[a * depth + t] {
        let d = state.distances.base[a * depth + t]
        if d < nearest { (nearest, second) = (d, nearest) } else if d < second { second = d }
      }
      let regret = second == Int.max ? Int.max / 2 : second - nearest
      keys.append((regret + random.below(1 + regret / 4), t))
    }
    keys.sort { ($0.key, $0.task) > ($1.key, $1.task) }
  }

  private func listOptions(reach: Int) {
    let size = agents * depth
    if optionAgent.count < size {
      optionAgent = ScratchBuffer(size, 0)
      optionUse = ScratchBuffer(size, 0)
      optionNet = ScratchBuffer(size, 0)
    }
    (mostOptions, totalPrice) = (1, 0)
    var count = 0
    for (step, key) in keys.enumerated() {
      let task = key.task
      tasks.base[step] = task
      firstOption.base[step] = count
      let price = state.prices[task] / coarseness
      totalPrice += price
      var nearest = Int.max
      for a in 0..<agents where allowed.base[a * depth + task] {
        nearest = min(nearest, state.distances.base[a * depth + task])
      }
      for a in 0..<agents where allowed.base[a * depth + task] {
        let pair = a * depth + task
        guard state.distances.base[pair] - nearest <= reach else { continue }
        optionAgent.base[count] = a
        optionUse.base[count] = state.uses[pair]
        optionNet.base[count] = state.costs[pair] / coarseness - price
        count += 1
      }
      mostOptions = max(mostOptions, count - firstOption.base[step])
    }
    firstOption.base[depth] = count
  }

  private func layTables(_ capacities: [Int]) {
    let stride = depth + 1
    for a in 0..<agents { widths.base[a] = 1 }
    for o in 0..<firstOption.base[depth] { widths.base[optionAgent.base[o]] += 1 }
    var size = 0
    for a in 0..<agents { size += (capacities[a] + 1) * widths.base[a] }
    unit = max(size / Self.largestTable, (capacities.max() ?? 0) / Self.widest) + 1
    var place = 0
    for a in 0..<agents {
      let count = widths.base[a]
      widths.base[a] = capacities[a] / unit + 1
      filled.base[a] = widths.base[a]
      largestPay.base[a] = Self.largestValue / count
      rows.base[a * stride + depth] = place
      place += count * widths.base[a]
    }
    if table.count < place { table = ScratchBuffer(place, 0) }
    for a in 0..<agents { row(a, depth).update(repeating: 0, count: widths.base[a]) }
    for step in Swift.stride(from: depth - 1, through: 0, by: -1) {
      for a in 0..<agents { rows.base[a * stride + step] = rows.base[a * stride + step + 1] }
      for o in firstOption.base[step]..<firstOption.base[step + 1] {
        let a = optionAgent.base[o]
        rows.base[a * stride + step] += widths.base[a]
      }
    }
  }

  /// From now on no more of this agent's capacity is asked for.
  func narrow(_ agent: Int, to rest: Int) {
    filled.base[agent] = min(filled.base[agent], rest / unit + 1)
  }

  /// The task of this step pays so much more.
  func raise(_ step: Int, by change: Int) {
    for o in firstOption.base[step]..<firstOption.base[step + 1] { optionNet.base[o] -= change }
    totalPrice += change
  }

  /// The tables from this step on, after prices have changed.
  func refill(from first: Int) {
    for step in stride(from: depth - 1, through: first, by: -1) {
      for o in firstOption.base[step]..<firstOption.base[step + 1] {
        let a = optionAgent.base[o]
        let (old, new, width) = (row(a, step + 1), row(a, step), filled.base[a])
        work += width
        let split = min(width, optionNet.base[o] < 0 ? optionUse.base[o] / unit : width)
        new.update(from: old, count: split)
        if split == width { continue }
        let pay = Int32(truncatingIfNeeded: min(-optionNet.base[o], largestPay.base[a]))
        let shifted = old - split
        for x in split..<width {
          let (without, with) = (old[x], shifted[x] &+ pay)
          new[x] = without > with ? without : with
        }
      }
    }
  }
}
