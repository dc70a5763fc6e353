/// Small problems solved to the end: every job that somebody could have is listed, and the best set of jobs chosen.
struct CarvingExact {
  let model: CarvingModel
  private let alike: AlikeWork
  static let mostItems = 64
  static let mostJobs = 120_000
  static let mostSteps = 4_000_000
  /// What listing a job costs in steps, and what it costs when its week or its quality has to be judged.
  static let stepsPerJob = 20
  static let stepsPerJudgement = 400

  enum Answer {
    /// The items of each agent.
    case optimal([[Int]])
    /// Nothing is better than what was to be beaten; with nothing to beat: there is no plan.
    case notBetter
    case unfinished
  }

  init(model: CarvingModel) {
    self.model = model
    alike = AlikeWork(model)
  }

  /// Whether the problem is small enough to be tried.
  static func mayTake(_ model: CarvingModel) -> Bool {
    model.items.count <= CarvingExact.mostItems && model.agents.count <= 64
  }

  /// - Parameter best: the plan to beat, when there is one that keeps every rule.
  func solve(toBeat best: Score?, stop: () -> Bool) -> Answer {
    guard CarvingExact.mayTake(model) else { return .unfinished }
    // The bonus has to stand above every value, else one number cannot hold the order of two.
    let weights = model.agents.reduce(0) { $0 + model.profiles[$1.profile].weight }
    guard model.placementBonus < CarvingModel.highestBonus / max(1, weights) else { return .unfinished }
    let agents = model.agents.indices.filter { !model.agents[$0].isBarred }
    let pinned = model.agents.indices.map { agent in
      model.items.indices.reduce(UInt64(0)) { model.items[$1].pinnedTo == agent ? $0 | 1 << UInt64($1) : $0 }
    }
    for agent in model.agents.indices where model.agents[agent].isBarred {
      if pinned[agent] != 0 || model.agents[agent].isMandatory { return .notBetter }
    }
    var lists: [(agent: Int, columns: [SetPacking.Column])] = []
    var listed: [Int: [SetPacking.Column]] = [:]
    var budget = (jobs: CarvingExact.mostJobs, steps: CarvingExact.mostSteps)
    for agent in agents {
      let (profile, isFree) = (model.agents[agent].profile, isFree(agent, pinned))
      if isFree, let list = listed[profile] {
        lists.append((agent, list))
      } else {
        guard let list = jobs(of: agent, pinned: pinned[agent], budget: &budget) else { return .unfinished }
        if isFree { listed[profile] = list }
        lists.append((agent, list))
      }
    }
    // Who can have few jobs first: then there are few states to begin with, and many are left out before the others.
    lists.sort { ($0.columns.count, $0.agent) < ($1.columns.count, $1.agent) }
    var capacity = model.donors.map(\.movable)
    var resources = model.items.map { item in
      model.pieces[item.pieces].map { (resource: $0.position, amount: $0.minutes) }
    }
    for items in alike.members where items.count > 1 {
      for item in items { resources[item].append((resource: capacity.count, amount: 1)) }
      capacity.append(items.count)
    }
    guard
      var packing = SetPacking(
        columns: lists.map(\.columns), resourceOf: resources, capacity: capacity, kinds: alike.members)
    else { return .unfinished }
    let floor = best.map { model.placementBonus * $0.served + $0.value - model.changeConstant }
    let outcome = packing.solve(
      above: floor, steps: 120, accepts: { keepsDonors($0) }, stop: stop)
    switch outcome {
    case .unfinished: return .unfinished
    case .notBetter: return .notBetter
    case .optimal(let masks):
      var jobs = Array(repeating: [Int](), count: model.agents.count)
      for (index, items) in items(of: masks).enumerated() { jobs[lists[index].agent] = items }
      return .optimal(jobs)
    }
  }

  /// Which items they are, none twice.
  private func items(of masks: [UInt64]) -> [[Int]] {
    alike.apart(
      masks.map { mask in
        var items: [Int] = []
        SetPacking.forEachElement(mask) { items.append($0) }
        return items
      })
  }

  private func isFree(_ agent: Int, _ pinned: [UInt64]) -> Bool {
    model.changeCost == 0 && pinned[agent] == 0 && !model.agents[agent].isMandatory
  }

  /// Every job that this person could have; `nil` when there are too many to list.
  private func jobs(of agent: Int, pinned: UInt64, budget: inout (jobs: Int, steps: Int)) -> [SetPacking.Column]? {
    var list: [SetPacking.Column] = []
    if !model.agents[agent].isMandatory { list.append(SetPacking.Column(elements: 0, value: 0)) }
    let profile = model.agents[agent].profile
    let (minimum, maximum) = (model.profiles[profile].minimum, model.profiles[profile].maximum)
    let bonus = model.placementBonus * model.profiles[profile].weight
    var able = model.items.indices.filter { model.isAble(profile: profile, item: $0) }
    guard able.count(where: { pinned & 1 << UInt64($0) != 0 }) == pinned.nonzeroBitCount else { return list }
    able = able.filter { model.items[$0].pinnedTo < 0 || model.items[$0].pinnedTo == agent }
    able = alike.longestFirst(able) { model.minutes(profile: profile, item: $0) }
    let needs = able.map { model.minutes(profile: profile, item: $0) }
    var remaining = Array(repeating: 0, count: able.count + 1)
    for index in able.indices.reversed() { remaining[index] = remaining[index + 1] + needs[index] }
    let apart = able.map { a in
      able.reduce(UInt64(0)) { model.inConflict(a, $1) ? $0 | 1 << UInt64($1) : $0 }
    }
    let next = alike.nextOther(in: able)
    var overflowed = false
    func extend(_ index: Int, _ mask: UInt64, _ work: Int, _ minutes: Int, _ freed: Int, _ loads: SIMD4<Int>) {
      if overflowed || work + remaining[index] < minimum { return }
      budget.steps -= 1
      if budget.steps < 0 || budget.jobs < 0 {
        overflowed = true
        return
      }
      if index == able.count {
        guard mask & pinned == pinned, mask != 0 else { return }
        var items: [Int] = []
        SetPacking.forEachElement(mask) { items.append($0) }
        budget.steps -=
          model.isJudged(profile: profile, items: items.count)
          ? CarvingExact.stepsPerJudgement : CarvingExact.stepsPerJob
        guard model.breach(profile: profile, items: items) == nil else { return }
        budget.jobs -= 1
        let value = freed + model.cost(profile: profile, freedMinutes: minutes, personMinutes: work)
        list.append(SetPacking.Column(elements: mask, value: bonus + value))
        return
      }
      let item = able[index]
      let load = loads &+ model.loads(profile: profile, item: item)
      if work + needs[index] <= maximum, apart[index] & mask == 0, model.keepsLoads(profile: profile, load) {
        extend(
          index + 1, mask | 1 << UInt64(item), work + needs[index], minutes + model.items[item].minutes,
          freed + model.items[item].freed + model.changeValue(agent: agent, item: item), load)
      }
      if pinned & 1 << UInt64(item) == 0 { extend(next[index], mask, work, minutes, freed, loads) }
    }
    extend(0, 0, 0, 0, 0, SIMD4(repeating: 0))
    return overflowed ? nil : list
  }

  private func keepsDonors(_ masks: [UInt64]) -> Bool {
    var state = CarvingState(model, shortage: 1)
    let agent = model.agents.indices.first ?? 0
    for items in items(of: masks) { for item in items { state.relocate(item, to: agent) } }
    return state.keepsDonors()
  }
}
