/// Builds whole plans task by task, keeping at each step the most promising partial plans (beam search).
///
/// What a partial plan costs, less the most that the tasks left can pay each agent within what is left of its capacity,
/// is below the cost of every way of completing it. The lowest are kept; of those that leave the same capacities only
/// the cheapest. As capacity runs out, the prices of the tasks left are moved so that the bounds of what is kept rise:
/// without that a beam sees too late that several agents count on the same task.
/// Sources: Ow and Morton, International Journal of Production Research 26 (1988); prices along the way as in the
/// Lagrangian heuristics of Fisher, Management Science 27 (1981).
final class AssignmentBeam {
  /// How much work one plan is worth.
  struct Effort {
    /// Partial plans kept.
    var width: Int
    /// Prices are moved again when this part of the tasks left has been placed.
    var part: Int
    /// Price moves at a time.
    var rounds: Int
    /// The first level to which the bound is to rise, in units of capacity.
    var level: Int
  }

  /// Options a task; more after a beam that came to a dead end.
  private var options = 12

  let list: BeamTasks
  let state: AssignmentState
  let capacities: [Int]
  var layer = Layer(0, 1)
  private var nextLayer = Layer(0, 1)
  private var parents = ScratchBuffer<Int32>(1, 0)
  private var choices = ScratchBuffer<Int32>(1, 0)
  private var candidates = Candidates(1)
  private let marks: ScratchBuffer<UInt64>
  var prices: BeamPrices
  private var placed = 0
  /// A partial plan was left out because it is above the limit.
  private var isLimited = false
  /// The last beam ended where a task fitted nowhere, whatever the limit; the next one has more options.
  private(set) var isDeadEnd = false
  private var hasPlan = false

  /// The work done, in numbers of a table.
  var work: Int { list.work + 25 * placed }

  /// Partial plans: their bounds, what is left of each agent's capacity, and a mixed number of that.
  struct Layer {
    let bounds: ScratchBuffer<Int>
    let keys: ScratchBuffer<UInt64>
    let rests: ScratchBuffer<Int32>
    var count = 0

    init(_ width: Int, _ agents: Int) {
      bounds = ScratchBuffer(width, 0)
      keys = ScratchBuffer(width, 0)
      rests = ScratchBuffer(width * agents, 0)
    }
  }

  /// Partial plans with one task more: where from and by which option.
  private struct Candidates {
    let bounds: ScratchBuffer<Int>
    let sorted: ScratchBuffer<Int>
    let keys: ScratchBuffer<UInt64>
    let origins: ScratchBuffer<Int32>
    let options: ScratchBuffer<Int32>
    /// Places by key, -1 where free; their number is a power of two.
    let slots: ScratchBuffer<Int32>

    init(_ count: Int) {
      bounds = ScratchBuffer(count, 0)
      sorted = ScratchBuffer(count, 0)
      keys = ScratchBuffer(count, 0)
      origins = ScratchBuffer(count, 0)
      options = ScratchBuffer(count, 0)
      var size = 16
      while size < 2 * count { size *= 2 }
      slots = ScratchBuffer(size, -1)
    }
  }

  init(_ state: AssignmentState, capacities: [Int], isAllowed: ScratchBuffer<Bool>) {
    self.state = state
    self.capacities = capacities
    list = BeamTasks(state, isAllowed: isAllowed)
    prices = BeamPrices(agents: state.agents, tasks: state.tasks)
    marks = ScratchBuffer(state.agents, 0)
    for a in 0..<state.agents { marks.base[a] = SplitMix64.mixed(UInt64(a)) | 1 }
  }

  /// The best plan found, or `nil`: a dead end, only plans above `limit` (times the state's scale), or stopped.
  func run(
    _ effort: Effort, limit: Int?, random: inout SplitMix64, isStopped: () -> Bool
  ) -> [Int]? {
    list.prepare(options: options, capacities: capacities, random: &random)
    reserve(width: effort.width)
    prices.begin(level: max(state.scale / 4, effort.level * meanUnitPrice) / list.coarseness)
    let limit = limit.map { $0 / list.coarseness } ?? Int.max
    (isLimited, isDeadEnd) = (false, false)
    layer.count = 1
    layer.keys.base[0] = 0
    layer.bounds.base[0] = list.totalPrice
    for a in 0..<list.agents {
      layer.rests.base[a] = Int32(truncatingIfNeeded: capacities[a])
      layer.bounds.base[0] -= Int(list.row(a, 0)[capacities[a] / list.unit])
    }
    var nextPrices = list.depth * 6 / 10
    for step in 0..<list.depth {
      if isStopped() { return nil }
      if step == nextPrices {
        prices.move(list, layer, step: step, rounds: effort.rounds)
        nextPrices = step + max(2, (list.depth - step) / effort.part)
      }
      let found = extend(step, limit: limit)
      if found == 0 {
        // Before the first plan a bound above the limit is as a rule a dead end that the prices have seen.
        isDeadEnd = (!isLimited || !hasPlan) && options < list.agents
        if isDeadEnd { options = min(list.agents, options + (options + 1) / 2) }
        return nil
      }
      keep(found, of: effort.width, step: step)
    }
    hasPlan = true
    return bestPlan(width: effort.width)
  }

  private var meanUnitPrice: Int {
    (0..<list.agents).reduce(0) { $0 + state.unitPrices.base[$1] } / list.agents
  }

  private func reserve(width: Int) {
    if layer.bounds.count < width {
      layer = Layer(width, list.agents)
      nextLayer = Layer(width, list.agents)
      parents = ScratchBuffer(width * list.depth, 0)
      choices = ScratchBuffer(width * list.depth, 0)
    }
    if candidates.bounds.count < width * list.mostOptions {
      candidates = Candidates(width * list.mostOptions)
    }
  }

  /// Every partial plan with the next task at each of its options, one for each way of leaving capacity.
  private func extend(_ step: Int, limit: Int) -> Int {
    let (first, end) = (list.firstOption.base[step], list.firstOption.base[step + 1])
    let (agents, unit) = (list.agents, list.unit)
    let (optionAgent, optionUse, optionNet) = (
      list.optionAgent.base, list.optionUse.base, list.optionNet.base
    )
    let (bounds, keys, slots) = (candidates.bounds.base, candidates.keys.base, candidates.slots.base)
    var size = 16
    while size < 2 * layer.count * (end - first) { size *= 2 }
    for k in 0..<size { slots[k] = -1 }
    var found = 0
    for s in 0..<layer.count {
      let rests = layer.rests.base + s * agents
      var base = layer.bounds.base[s]
      for o in first..<end {
        let (a, x) = (optionAgent[o], Int(rests[optionAgent[o]]) / unit)
        base += Int(list.row(a, step)[x]) - Int(list.row(a, step + 1)[x])
      }
      for o in first..<end {
        let (a, use) = (optionAgent[o], optionUse[o])
        let left = Int(rests[a]) - use
        guard left >= 0 else { continue }
        let row = list.row(a, step + 1)
        let bound = base + optionNet[o] + Int(row[Int(rests[a]) / unit]) - Int(row[left / unit])
        guard bound <= limit else {
          isLimited = true
          continue
        }
        let key = layer.keys.base[s] &+ marks.base[a] &* UInt64(truncatingIfNeeded: use)
        var slot = Int(truncatingIfNeeded: key >> 20) & (size - 1)
        while slots[slot] >= 0 && keys[Int(slots[slot])] != key { slot = (slot + 1) & (size - 1) }
        var place = Int(slots[slot])
        if place < 0 {
          place = found
          found += 1
          slots[slot] = Int32(truncatingIfNeeded: place)
          keys[place] = key
        } else if bounds[place] <= bound {
          continue
        }
        bounds[place] = bound
        candidates.origins.base[place] = Int32(truncatingIfNeeded: s)
        candidates.options.base[place] = Int32(truncatingIfNeeded: o)
      }
    }
    placed += found
    return found
  }

  /// The lowest of the candidates become the next layer.
  private func keep(_ found: Int, of width: Int, step: Int) {
    var (highest, ties) = (Int.max, 0)
    if found > width {
      candidates.sorted.base.update(from: candidates.bounds.base, count: found)
      highest = Self.value(at: width - 1, of: candidates.sorted.base, count: found)
      ties = width
      for c in 0..<found where candidates.bounds.base[c] < highest { ties -= 1 }
    }
    let agents = list.agents
    let (parents, choices) = (parents.base + step * width, choices.base + step * width)
    var kept = 0
    for c in 0..<found where candidates.bounds.base[c] <= highest {
      if candidates.bounds.base[c] == highest {
        if ties == 0 { continue }
        ties -= 1
      }
      let (s, o) = (Int(candidates.origins.base[c]), Int(candidates.options.base[c]))
      nextLayer.bounds.base[kept] = candidates.bounds.base[c]
      nextLayer.keys.base[kept] = candidates.keys.base[c]
      let rests = nextLayer.rests.base + kept * agents
      rests.update(from: layer.rests.base + s * agents, count: agents)
      rests[list.optionAgent.base[o]] -= Int32(truncatingIfNeeded: list.optionUse.base[o])
      parents[kept] = candidates.origins.base[c]
      choices[kept] = candidates.options.base[c]
      kept += 1
    }
    nextLayer.count = kept
    swap(&layer, &nextLayer)
  }

  private func bestPlan(width: Int) -> [Int] {
    var s = 0
    for k in 0..<layer.count where layer.bounds.base[k] < layer.bounds.base[s] { s = k }
    var plan = [Int](repeating: 0, count: list.depth)
    for step in stride(from: list.depth - 1, through: 0, by: -1) {
      plan[list.tasks.base[step]] = list.optionAgent.base[Int(choices.base[step * width + s])]
      s = Int(parents.base[step * width + s])
    }
    return plan
  }

  /// The value that comes to lie at this place when the values are sorted; they are moved about.
  static func value(at place: Int, of values: UnsafeMutablePointer<Int>, count: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let (a, b, c) = (values[low], values[(low + high) / 2], values[high])
      let pivot = max(min(a, b), min(max(a, b), c))
      var (i, j) = (low, high)
      while i <= j {
        while values[i] < pivot { i += 1 }
        while values[j] > pivot { j -= 1 }
        if i <= j {
          (values[i], values[j]) = (values[j], values[i])
          i += 1
          j -= 1
        }
      }
      if place <= j { high = j } else if place >= i { low = i } else { break }
    }
    return values[place]
  }
}
