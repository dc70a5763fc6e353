/// Improves a plan by dividing the tasks of a few agents anew, over and over (large neighbourhood search).
///
/// The agents of a group are chosen so that tasks can pass between them at small distances; the group grows and shrinks
/// so that its search takes about the same work everywhere. A division may be a little worse than the present one, as
/// long as the plan stays near the best.
struct AssignmentSearch {
  let state: AssignmentState
  private(set) var best: [Int]
  private(set) var bestCost: Int
  private let groups: AgentGroupSearch
  private let allowed: ScratchBuffer<Bool>
  private var isAllowed: UnsafeMutablePointer<Bool> { allowed.base }
  private var random: SplitMix64
  /// Each task's agents, nearest first: `width` a task, -1 where there are fewer.
  private let near: ScratchBuffer<Int32>
  private let width: Int
  private var group: [Int] = []
  /// Agents in a group, in sixteenths, for each way of searching it.
  private var sizes = [48, 48, 48, 48]
  /// Tasks that may change hands in a group, for each way.
  private var freeTasks = [24, 24, 24, 24]
  private static let fewestTasks = 8
  private var sinceBest = 0
  /// Little work a group while nearly every group gives something, more later.
  private var usualNodeLimit = 100
  private var (groupsTried, groupsBetter) = (0, 0)

  private static let largestNodeLimit = 1500
  /// Groups after which a plan may lie a unit further above the best, and how far at most.
  private static let patience = 500
  private static let thoroughParts = 12
  private static let largestDrift = 30
  private static let driftStep = 4

  init(_ state: AssignmentState, isAllowed: ScratchBuffer<Bool>, random: SplitMix64) {
    self.state = state
    self.random = random
    allowed = isAllowed
    groups = AgentGroupSearch(state, isAllowed: isAllowed)
    best = state.plan
    bestCost = state.cost
    width = min(state.agents, 8)
    near = ScratchBuffer(state.tasks * width, -1)
    listNear()
  }

  private func listNear() {
    var agents: [(distance: Int, agent: Int)] = []
    for t in 0..<state.tasks {
      agents.removeAll(keepingCapacity: true)
      for a in 0..<state.agents where isAllowed[a * state.tasks + t] {
        agents.append((state.distances.base[a * state.tasks + t], a))
      }
      agents.sort { $0 < $1 }
      for k in 0..<width {
        near.base[t * width + k] =
          k < agents.count ? Int32(truncatingIfNeeded: agents[k].agent) : -1
      }
    }
  }

  /// Goes on from a better plan that was found elsewhere.
  mutating func continueFrom(_ plan: [Int]) {
    state.load(plan)
    best = plan
    (bestCost, sinceBest) = (state.cost, 0)
  }

  /// One group divided anew; true when the plan is the best so far.
  mutating func step() -> Bool {
    sinceBest += 1
    // Further and further from the best while nothing is found there; then back to it, by another way.
    var drift = 1 + Self.driftStep * (sinceBest / Self.patience)
    if drift > Self.largestDrift {
      state.load(best)
      (sinceBest, drift) = (0, 1)
    }
    // Now and then larger groups, and only better divisions half of the time: each way has its own size.
    let isThorough = random.below(Self.thoroughParts) == 0
    let isStrict = random.below(2) == 0
    let way = (isThorough ? 2 : 0) + (isStrict ? 1 : 0)
    let nodeLimit = isThorough ? 8 * usualNodeLimit : usualNodeLimit
    let size = sizes[way]
    chooseGroup(size: size)
    let room = bestCost + drift * state.scale - state.cost
    let band = isStrict ? -state.scale : min(room, random.below(drift + 1) * state.scale)
    let found = groups.improve(
      group, band: band, freeTasks: freeTasks[way], nodeLimit: nodeLimit, random: &random)
    // The work wanted is reached when some of the searches are cut short.
    if groups.nodes > nodeLimit {
      if size > 48 {
        sizes[way] = size - 2
      } else {
        freeTasks[way] = max(Self.fewestTasks, freeTasks[way] - 1)
      }
    } else if groups.nodes < nodeLimit / 4 {
      if groups.isPartial {
        freeTasks[way] = min(AgentGroupSearch.deepest, freeTasks[way] + 1)
      } else {
        sizes[way] = min(16 * state.agents, size + 1)
      }
    }
    groupsTried += 1
    if groupsTried == 200 {
      if groupsBetter < 20 { usualNodeLimit = min(Self.largestNodeLimit, 2 * usualNodeLimit) }
      (groupsTried, groupsBetter) = (0, 0)
    }
    guard found, state.cost < bestCost else { return false }
    groupsBetter += 1
    best = state.plan
    (bestCost, sinceBest) = (state.cost, 0)
    return true
  }

  private mutating func chooseGroup(size: Int) {
    let wanted = min(state.agents, (size + random.below(16)) / 16)
    group.removeAll(keepingCapacity: true)
    group.append(random.below(state.agents))
    var attempts = 0
    while group.count < wanted && attempts < 8 * wanted {
      attempts += 1
      let agent = group[random.below(group.count)]
      guard state.counts.base[agent] > 0 else { break }
      let task = Int(
        state.members.base[agent * state.tasks + random.below(state.counts.base[agent])])
      // Nearer agents oftener: the smaller of two places.
      let place = min(random.below(width), random.below(width))
      let other = Int(near.base[task * width + place])
      if other >= 0, !group.contains(other) { group.append(other) }
    }
    while group.count < min(2, state.agents) {
      let other = random.below(state.agents)
      if !group.contains(other) { group.append(other) }
    }
  }
}
