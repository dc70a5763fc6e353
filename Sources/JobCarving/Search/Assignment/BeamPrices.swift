/// Moves the prices of the tasks that a beam has yet to place, so that the bounds of its partial plans rise.
///
/// A task that few of the plans' agents count on gets dearer, one that several count on gets cheaper (the subgradient
/// method with a moving target level, as in `AssignmentBound`), averaged over some of the plans. Only the step lengths
/// are floating point.
struct BeamPrices {
  /// Partial plans that have a say.
  private static let sample = 30

  private let takers: ScratchBuffer<Int>
  private let directions: ScratchBuffer<Double>
  /// What was added to each step's price, in all and up to the best bounds.
  private let moved: ScratchBuffer<Int>
  private let bestMoved: ScratchBuffer<Int>
  private let rests: ScratchBuffer<Int>
  private var level = 0.0
  private var lowestLevel = 0.0

  init(agents: Int, tasks: Int) {
    takers = ScratchBuffer(tasks, 0)
    directions = ScratchBuffer(tasks, 0)
    moved = ScratchBuffer(tasks, 0)
    bestMoved = ScratchBuffer(tasks, 0)
    rests = ScratchBuffer(agents, 0)
  }

  mutating func begin(level: Int) {
    self.level = Double(max(1, level))
    lowestLevel = self.level / 10
  }

  /// Moves prices from this step on, and the layer's bounds with them.
  mutating func move(_ list: BeamTasks, _ layer: AssignmentBeam.Layer, step: Int, rounds: Int) {
    addPromises(list, layer, step: step, sign: 1)
    let total = list.totalPrice
    for k in step..<list.depth {
      (moved.base[k], bestMoved.base[k], directions.base[k]) = (0, 0, 0)
    }
    let picks = min(Self.sample, layer.count)
    let count = Double(picks)
    var (first, best, idle) = (0, Int.min, 0)
    var target = level
    for round in 0...rounds {
      if round > 0 { list.refill(from: step) }
      let value = (list.totalPrice - total) * picks - promises(list, layer, step: step, picks: picks)
      if round == 0 { first = value }
      idle = best == Int.min || Double(value - best) > target / 8 * count ? 0 : idle + 1
      if value > best {
        best = value
        (bestMoved.base + step).update(from: moved.base + step, count: list.depth - step)
      }
      if idle >= 3 { (target, idle) = (target / 2, 0) }
      if round == rounds { break }
      let goal = target + Double(best - value) / count
      guard shift(list, step: step, by: goal, picks: count) else { break }
    }
    for k in step..<list.depth where bestMoved.base[k] != moved.base[k] {
      list.raise(k, by: bestMoved.base[k] - moved.base[k])
    }
    list.refill(from: step)
    for s in 0..<layer.count { layer.bounds.base[s] += list.totalPrice - total }
    addPromises(list, layer, step: step, sign: -1)
    let gain = Double(best - first) / count
    if gain >= level / 2 { level *= 1.5 } else if gain < level / 8 { level = max(level / 1.3, lowestLevel) }
  }

  /// Takes what the tasks left can pay out of the layer's bounds, or puts it back.
  private func addPromises(_ list: BeamTasks, _ layer: AssignmentBeam.Layer, step: Int, sign: Int) {
    for a in 0..<list.agents {
      let row = list.row(a, step)
      var most = 0
      for s in 0..<layer.count {
        let rest = Int(layer.rests.base[s * list.agents + a])
        most = max(most, rest)
        layer.bounds.base[s] += sign * Int(row[rest / list.unit])
      }
      list.narrow(a, to: most)
    }
  }

  /// What the tasks left can pay in some of the plans together, and how many of the agents count on each.
  private func promises(
    _ list: BeamTasks, _ layer: AssignmentBeam.Layer, step: Int, picks: Int
  ) -> Int {
    let (agents, takers, rests) = (list.agents, takers.base, rests.base)
    let (optionAgent, optionUse) = (list.optionAgent.base, list.optionUse.base)
    var sum = 0
    for k in step..<list.depth { takers[k] = 0 }
    for pick in 0..<picks {
      let own = layer.rests.base + pick * layer.count / picks * agents
      for a in 0..<agents {
        rests[a] = Int(own[a]) / list.unit
        sum += Int(list.row(a, step)[rests[a]])
      }
      for k in step..<list.depth {
        for o in list.firstOption.base[k]..<list.firstOption.base[k + 1] {
          let a = optionAgent[o]
          if list.row(a, k)[rests[a]] != list.row(a, k + 1)[rests[a]] {
            takers[k] += 1
            rests[a] -= optionUse[o] / list.unit
          }
        }
      }
    }
    return sum
  }

  /// One step of the subgradient method; `false` when every task is counted on exactly once.
  private func shift(_ list: BeamTasks, step: Int, by goal: Double, picks: Double) -> Bool {
    let (takers, directions) = (takers.base, directions.base)
    var (norm, slope) = (0.0, 0.0)
    for k in step..<list.depth {
      let gradient = 1 - Double(takers[k]) / picks
      directions[k] = gradient + 0.6 * directions[k]
      norm += directions[k] * directions[k]
      slope += directions[k] * gradient
    }
    guard norm > 0 else { return false }
    let length = goal / norm * (slope > 0 ? 1 : 0.5)
    for k in step..<list.depth {
      let change = Int(max(-1e9, min(1e9, (length * directions[k]).rounded())))
      guard change != 0 else { continue }
      moved.base[k] += change
      list.raise(k, by: change)
    }
    return true
  }
}
