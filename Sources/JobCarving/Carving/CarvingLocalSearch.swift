/// Seeded local search over plans: insert, drop, shift, exchange, open and close, accepted while they lose no more
/// than a threshold that falls from round to round (threshold accepting; Dueck and Scheuer 1990).
struct CarvingLocalSearch {
  var state: CarvingState
  private(set) var best: CarvingState
  private(set) var bestScore: Score
  var random: SplitMix64
  private(set) var model: CarvingModel
  private(set) var construction: CarvingConstruction
  /// What the bound asks for each item.
  private(set) var prices: [Int]
  /// The same where people are counted: how scarce it is.
  private(set) var countPrices: [Int]
  var whole = HoursKnapsack()
  /// What the best job of each profile is worth at the prices.
  var bestAtPrices: [Int] = []
  /// What the bound asks for a minute of each profile; empty until it is known.
  var hourPrices: [Int] = []
  let groups: JobGroupSearch
  /// People in a group whose work is divided anew, in sixteenths.
  var groupSize = 48
  /// How much worse the next state may be at most.
  private(set) var level = 0
  /// What the rules of good work ask of each job, as far as it was learned.
  var qualityPrices: [Int: QualityPrices] = [:]
  /// One large step to so many small ones, so that both take about as long.
  private let refillEvery: Int
  let agents: [Int]
  /// What an item is worth on average.
  private let threshold: Int
  private var period: Int
  private var undo: [(item: Int, from: Int, to: Int)] = []
  /// Whether the present state is the best one, not yet copied.
  private var isBestPending = false
  private var validSteps = 0
  private(set) var accepted = 0
  private(set) var round = 0
  private var inRound = 0
  /// Above this, debug builds check every 256th accepted step only.
  private static let checkedSize = 300

  init(_ start: CarvingState, construction: CarvingConstruction, seed: UInt64) {
    model = start.model
    state = start
    // Nothing given away is a plan, also where the valid part of the start is none.
    best = CarvingState(start.model, shortage: start.shortage)
    bestScore = best.score
    random = SplitMix64(seed: seed)
    self.construction = construction
    prices = Array(repeating: 0, count: start.model.items.count)
    countPrices = start.model.items.map { 1024 * $0.minutes }
    let width = start.model.profiles.map(\.maximum).max() ?? 0
    refillEvery = max(20, min(CarvingLocalSearch.mostCandidates, start.model.items.count) * min(width, 100_000) / 20000)
    groups = JobGroupSearch(start.model)
    agents = start.model.agents.indices.filter { !start.model.agents[$0].isBarred }
    let total = start.model.items.reduce(0) { $0 + abs($1.freed) }
    threshold = max(1, total / max(1, start.model.items.count))
    period = max(10_000, min(400_000, start.model.items.count * 40))
    noteBest()
  }

  /// Whether as many people are placed as can be: small losses are then enough to move on, and large ones only harm.
  var isFull = false

  /// Takes over what the bound recommends.
  mutating func guide(by construction: CarvingConstruction, bound: CarvingBoundSearch) {
    self.construction = construction
    prices = bound.prices
    hourPrices = bound.hourPrices
    if let countPrices = bound.countPrices { self.countPrices = countPrices }
    for (profile, share) in bound.ceilingShares.enumerated() { model.profiles[profile].ceilingShare = share }
    priceJobs()
  }

  /// The same guidance as another search of the same problem has.
  mutating func takeGuidance(from other: CarvingLocalSearch) {
    construction = other.construction
    (prices, hourPrices, countPrices, bestAtPrices) =
      (other.prices, other.hourPrices, other.countPrices, other.bestAtPrices)
    model.profiles = other.model.profiles
  }

  /// The agent of each item in the best plan, or −1.
  var bestPlan: [Int] { (isBestPending ? state : best).agentOf }

  /// Whether somebody has a job in the best plan.
  func hasJob(_ agent: Int) -> Bool { (isBestPending ? state : best).isValid(agent) }

  /// Whether somebody else has some of this work in the best plan than who may have it.
  func differs(from work: [CarvingChoice.Work]) -> Bool {
    let plan = bestPlan
    return work.contains { $0.agents.isEmpty ? plan[$0.item] >= 0 : !$0.agents.contains(plan[$0.item]) }
  }

  /// The best plan as a start for a search in which these people get no job and this work is with those who may have it.
  ///
  /// - Parameter known: a plan of the others to begin with instead, if it gives as many people a job.
  func plan(without people: [Int], with work: [CarvingChoice.Work], known: CarvingState?) -> CarvingState {
    var model = (isBestPending ? state : best).model
    for agent in people { model.agents[agent].isBarred = true }
    for entry in work {
      let profiles = Set(entry.agents.map { model.agents[$0].profile })
      for profile in model.profiles.indices where !profiles.contains(profile) {
        model.forbid(entry.item, profile: profile)
      }
    }
    var plan = CarvingState(model, shortage: state.shortage)
    if let known, known.score.hard == 0, known.score.served == bestScore.served, known.keepsDonors() {
      for (item, agent) in known.agentOf.enumerated() where agent >= 0 && !model.agents[agent].isBarred {
        plan.relocate(item, to: agent)
      }
      return plan
    }
    // Who gets long work leaves the other work that there is no room for beside it, and so does its position.
    for entry in work {
      guard let agent = entry.agents.first(where: { !model.agents[$0].isBarred }) else { continue }
      if !entry.agents.contains(bestPlan[entry.item]), plan.allows(entry.item, in: agent) {
        plan.relocate(entry.item, to: agent)
      }
    }
    for (item, agent) in bestPlan.enumerated() where agent >= 0 && plan.agentOf[item] < 0 {
      if plan.jobs[agent].isEmpty || plan.minutes[agent] + plan.need(item, agent) <= plan.maximum(agent),
        plan.allows(item, in: agent), plan.blockingDonor(item, sign: 1) == nil
      {
        plan.relocate(item, to: agent)
      }
    }
    return plan
  }

  /// Goes on from the best plan of another search from now on, which is better.
  mutating func adopt(_ other: CarvingLocalSearch) {
    adopt(other.isBestPending ? other.state : other.best, other.bestScore)
  }

  mutating func adopt(_ plan: CarvingState, _ score: Score) {
    settleBest()
    let changed = plan.agentOf.indices.filter { plan.agentOf[$0] != best.agentOf[$0] }
    for item in changed { best.relocate(item, to: -1) }
    for item in changed { best.relocate(item, to: plan.agentOf[item]) }
    bestScore = score
  }

  /// Begins a new round at a plan that is better than the best one.
  mutating func goOn(from plan: CarvingState) {
    adopt(plan, plan.score)
    inRound = period
  }

  /// Does steps until the count is used up or the budget ends; says whether the best plan became better.
  mutating func run(steps: Int, budget: inout SearchBudget) -> Bool {
    let before = bestScore
    for _ in 0..<steps {
      guard budget.next() else { break }
      let known = bestScore
      step()
      if known < bestScore { budget.improved() }
    }
    return before < bestScore
  }

  private mutating func step() {
    inRound += 1
    if inRound >= period {
      inRound = 0
      round += 1
      // Longer rounds cool more slowly and end better; the first ones are short, for runs that end early.
      period = min(4_000_000, period * 3 / 2)
      settleBest()
      let shortage = state.shortage
      state = best
      state.setShortage(shortage)
    }
    let energy = state.energy
    undo.removeAll(keepingCapacity: true)
    let warmth = isFull ? [40, 10, 80] : [2, 10, 40]
    level = threshold / warmth[round % 3] * (period - inRound) / period
    propose()
    guard !undo.isEmpty else { return }
    let allowed = random.below(level + 1)
    if state.energy >= energy - allowed {
      accepted += 1
      noteBest()
      #if DEBUG
        if model.items.count <= CarvingLocalSearch.checkedSize || accepted % 256 == 0 {
          precondition(state.agrees(with: state.rebuilt()), "The kept sums differ from the plan computed from scratch.")
          precondition(state.keepsDonors(), "A step broke the rule of the donors.")
        }
      #endif
    } else {
      for entry in undo.reversed() { state.relocate(entry.item, to: entry.from) }
    }
    steer()
  }

  /// Makes wrong hours dearer while they last, and cheaper while all is right.
  private mutating func steer() {
    if state.invalidJobs == 0 { validSteps += 1 }
    guard inRound % 1000 == 0 else { return }
    if validSteps > 700 {
      state.setShortage(max(10, state.shortage * 9 / 10))
    } else if validSteps < 300 {
      state.setShortage(min(1_000_000_000, state.shortage * 11 / 10 + 1))
    }
    validSteps = 0
  }

  /// Copying a large plan takes long, and improvements come in rows: the copy is made when a step leads away from it.
  private mutating func noteBest() {
    let score = state.score
    if bestScore < score, state.validPartKeepsDonors() {
      bestScore = score
      isBestPending = true
    } else if isBestPending {
      for entry in undo.reversed() { state.relocate(entry.item, to: entry.from) }
      settleBest()
      for entry in undo { state.relocate(entry.item, to: entry.to) }
    }
  }

  private mutating func settleBest() {
    if isBestPending { best = state }
    isBestPending = false
  }

  mutating func move(_ item: Int, to agent: Int) {
    undo.append((item: item, from: state.agentOf[item], to: agent))
    state.relocate(item, to: agent)
  }

  // MARK: - Steps

  private mutating func propose() {
    guard !agents.isEmpty else { return }
    if random.below(refillEvery) == 0 { return refill() }
    switch random.below(100) {
    case 0..<25: insert()
    case 25..<35: drop()
    case 35..<55: shift()
    case 55..<75: exchange()
    case 75..<90: replace()
    case 90..<98: rebuild()
    default: open()
    }
  }

  mutating func anyAgent() -> Int { agents[random.below(agents.count)] }

  private mutating func anyItem(of agent: Int) -> Int? {
    state.jobs[agent].isEmpty ? nil : state.jobs[agent][random.below(state.jobs[agent].count)]
  }

  /// An item outside all jobs, mostly one of those that the prices recommend for the agent.
  private mutating func poolItem(for agent: Int) -> Int? {
    let list = construction.candidates[model.agents[agent].profile]
    if !list.isEmpty, random.below(8) != 0 {
      for _ in 0..<4 {
        let item = list[min(random.below(list.count), random.below(list.count))]
        if state.agentOf[item] < 0 { return item }
      }
    }
    return state.pool.isEmpty ? nil : state.pool[random.below(state.pool.count)]
  }

  private func fits(_ item: Int, in agent: Int) -> Bool {
    state.minutes[agent] + state.need(item, agent) <= state.maximum(agent) + state.tolerance(agent)
      && state.allows(item, in: agent)
  }

  private mutating func insert() {
    let agent = anyAgent()
    guard let item = poolItem(for: agent), fits(item, in: agent), state.blockingDonor(item, sign: 1) == nil
    else { return }
    move(item, to: agent)
  }

  private mutating func drop() {
    guard let item = anyItem(of: anyAgent()), model.items[item].pinnedTo < 0,
      state.blockingDonor(item, sign: -1) == nil
    else { return }
    move(item, to: -1)
  }

  private mutating func shift() {
    let (from, to) = (anyAgent(), anyAgent())
    guard from != to, let item = anyItem(of: from), fits(item, in: to) else { return }
    move(item, to: to)
  }

  private mutating func exchange() {
    let (first, second) = (anyAgent(), anyAgent())
    guard first != second, let a = anyItem(of: first), let b = anyItem(of: second), model.items[a].pinnedTo < 0,
      model.items[b].pinnedTo < 0, state.blockingDonor(a, sign: -1) == nil
    else { return }
    // `a` waits outside while `b` goes over; the pool is only a place in between.
    move(a, to: -1)
    guard fits(b, in: first) else { return back() }
    move(b, to: first)
    guard fits(a, in: second), state.blockingDonor(a, sign: 1) == nil else { return back() }
    move(a, to: second)
  }

  private mutating func replace() {
    let agent = anyAgent()
    guard let out = anyItem(of: agent), model.items[out].pinnedTo < 0, let item = poolItem(for: agent),
      state.blockingDonor(out, sign: -1) == nil
    else { return }
    move(out, to: -1)
    guard item != out, fits(item, in: agent), state.blockingDonor(item, sign: 1) == nil else { return back() }
    move(item, to: agent)
  }

  /// Takes a few items out of a job and fills it again from the recommended ones, in a new order.
  private mutating func rebuild() {
    let agent = anyAgent()
    let count = state.jobs[agent].count
    guard count > 0 else { return }
    for _ in 0..<1 + random.below(min(count, 4)) {
      guard let out = anyItem(of: agent), model.items[out].pinnedTo < 0, state.blockingDonor(out, sign: -1) == nil
      else { continue }
      move(out, to: -1)
    }
    for _ in 0..<12 where state.minutes[agent] < state.maximum(agent) {
      guard let item = poolItem(for: agent), state.agentOf[item] < 0,
        state.minutes[agent] + state.need(item, agent) <= state.maximum(agent), state.allows(item, in: agent),
        state.blockingDonor(item, sign: 1) == nil
      else { continue }
      move(item, to: agent)
      if state.minutes[agent] >= state.minimum(agent), random.below(2) == 0 { break }
    }
  }

  /// Builds a job for somebody without one; when the tasks are with others, their least filled job makes way.
  private mutating func open() {
    let agent = anyAgent()
    guard !state.isValid(agent) else { return close(agent) }
    if random.below(2) == 0 {
      let other = anyAgent()
      if other != agent { close(other) }
    }
    let held = state.jobs[agent]
    construction.fill(agent, &state)
    for item in state.jobs[agent] where !held.contains(item) { undo.append((item: item, from: -1, to: agent)) }
    for item in held where state.agentOf[item] != agent { undo.append((item: item, from: agent, to: -1)) }
  }

  mutating func close(_ agent: Int) {
    for item in state.jobs[agent] where model.items[item].pinnedTo < 0 {
      guard state.blockingDonor(item, sign: -1) == nil else { continue }
      move(item, to: -1)
    }
  }

  mutating func back() {
    for entry in undo.reversed() { state.relocate(entry.item, to: entry.from) }
    undo.removeAll(keepingCapacity: true)
  }

  // MARK: - The end

  /// The valid part of the best plan, with everything added that still adds value.
  mutating func finished() -> CarvingState {
    settleBest()
    var result = best
    for agent in result.jobs.indices where !result.jobs[agent].isEmpty && !result.isValid(agent) {
      for item in result.jobs[agent] { result.relocate(item, to: -1) }
    }
    var open = agents.filter { result.isValid($0) }
    while !open.isEmpty {
      var room = open.map { result.maximum($0) - result.minutes[$0] }
      var changed = Set<Int>()
      for item in result.pool.sorted() {
        guard let place = bestPlace(for: item, among: open, room, in: &result) else { continue }
        result.relocate(item, to: open[place])
        room[place] -= result.need(item, open[place])
        changed.insert(open[place])
      }
      // Who got nothing refuses the same work again, unless a position lets more of it go than before, which is rare.
      open = open.filter(changed.contains)
    }
    return result
  }

  /// The place in `open` of the job to whose value the item adds most; `nil`: it adds to none.
  private func bestPlace(for item: Int, among open: [Int], _ room: [Int], in plan: inout CarvingState) -> Int? {
    guard plan.blockingDonor(item, sign: 1) == nil else { return nil }
    var (best, most) = (Int?.none, 0)
    // Nobody needs less time for it than those who do it now.
    let least = model.items[item].minutes
    for (place, agent) in open.enumerated() where room[place] >= least {
      guard model.isAble(agent: agent, item: item), plan.need(item, agent) <= room[place] else { continue }
      let gain = plan.jobValue(agent, with: item) - plan.jobValue(agent)
      guard gain > most, plan.allows(item, in: agent) else { continue }
      plan.relocate(item, to: agent)
      // A job that this would spoil leaves the sum with its costs, which is no gain.
      if plan.isValid(agent) { (best, most) = (place, gain) }
      plan.relocate(item, to: -1)
    }
    return best
  }
}
