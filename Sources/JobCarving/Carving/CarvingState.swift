/// A plan under construction, with every sum that a move changes kept up to date.
///
/// Capability, conflicts, bonds, licences, donors and the week hold in every state; the hours of a job and its quality
/// may be off while the search builds it. Its *valid part*, the jobs that keep both, is a plan at any moment.
struct CarvingState {
  let model: CarvingModel
  private(set) var agentOf: [Int]
  private(set) var jobs: [[Int]]
  private(set) var minutes: [Int]
  private(set) var freedMinutes: [Int]
  /// Freed value, and what counts beside money, by agent.
  private(set) var freed: [Int]
  private var loads: [SIMD4<Int>]
  /// Items that no job holds.
  private(set) var pool: [Int]
  private var place: [Int]
  private var moved: [Int]
  private var lightMoved: [Int]
  private var knownMoved: [Int]
  private var tasksGone: [Int]
  private var taskMoved: [Int]
  /// What the valid jobs add up to.
  private(set) var served = 0
  private(set) var value = 0
  private(set) var invalidJobs = 0
  /// Pins that the valid part does not keep: people without a job, items that are not with their person.
  private(set) var missing: Int
  /// What guides the search: the score with near misses counted for something.
  private(set) var energy = 0
  private var energies: [Int]
  /// How far a job whose hours are right is from the rules of whole jobs, in minutes.
  private var offences: [Int]
  private let memory: JudgementMemory<Int>
  private let weekMemory: JudgementMemory<Int>
  /// What a minute too little or too much costs the energy.
  private(set) var shortage: Int

  init(_ model: CarvingModel, shortage: Int) {
    self.model = model
    self.shortage = shortage
    let (items, agents) = (model.items.count, model.agents.count)
    agentOf = Array(repeating: -1, count: items)
    jobs = Array(repeating: [], count: agents)
    minutes = Array(repeating: 0, count: agents)
    freedMinutes = minutes
    freed = minutes
    energies = minutes
    offences = minutes
    memory = JudgementMemory()
    weekMemory = JudgementMemory()
    loads = Array(repeating: SIMD4(repeating: 0), count: agents)
    pool = Array(0..<items)
    place = pool
    moved = Array(repeating: 0, count: model.donors.count)
    lightMoved = moved
    knownMoved = moved
    tasksGone = moved
    taskMoved = Array(repeating: 0, count: model.taskMinutes.count)
    missing = model.agents.count { $0.isMandatory } + model.items.count { $0.pinnedTo >= 0 }
  }

  /// The score of the valid part.
  var score: Score { Score(hard: missing, served: served, value: value + model.changeConstant) }

  func isValid(_ agent: Int) -> Bool {
    let profile = model.profiles[model.agents[agent].profile]
    return !jobs[agent].isEmpty && offences[agent] == 0 && minutes[agent] >= profile.minimum
      && minutes[agent] <= profile.maximum
  }

  /// Asks the rules of whole jobs, once the hours are right or nearly so: else the search would rest just beside the
  /// hours, where nobody looks.
  private mutating func judge(_ agent: Int) {
    offences[agent] = 0
    let profile = model.agents[agent].profile
    guard !jobs[agent].isEmpty, model.isJudged(profile: profile, items: jobs[agent].count),
      off(agent) <= tolerance(agent)
    else { return }
    let (model, items) = (model, jobs[agent])
    offences[agent] = memory.answer(key(of: agent)) { model.offence(profile: profile, items: items) }
  }

  /// A number for a job that does not depend on the order in which its items came.
  private func key(of agent: Int) -> UInt64 {
    var key = SplitMix64.mixed(UInt64(model.agents[agent].profile))
    for item in jobs[agent] { key &+= CarvingState.key(of: item) }
    return key
  }

  private static func key(of item: Int) -> UInt64 { SplitMix64.mixed(UInt64(item) &+ 0x1_0000_0000) }

  /// Minutes that a job is beside its contract; 0 and below: none.
  private func off(_ agent: Int) -> Int {
    let profile = model.profiles[model.agents[agent].profile]
    return max(profile.minimum - minutes[agent], minutes[agent] - profile.maximum)
  }

  /// Minutes beside the contract within which a job counts as nearly there.
  func tolerance(_ agent: Int) -> Int { max(30, model.profiles[model.agents[agent].profile].minimum / 8) }

  func jobValue(_ agent: Int) -> Int {
    guard !jobs[agent].isEmpty else { return 0 }
    return freed[agent]
      + model.cost(
        profile: model.agents[agent].profile, freedMinutes: freedMinutes[agent], personMinutes: minutes[agent])
  }

  /// What a job of an agent would be worth with one item more.
  func jobValue(_ agent: Int, with item: Int) -> Int {
    freed[agent] + model.items[item].freed + model.changeValue(agent: agent, item: item)
      + model.cost(
        profile: model.agents[agent].profile, freedMinutes: freedMinutes[agent] + model.items[item].minutes,
        personMinutes: minutes[agent] + need(item, agent))
  }

  private func energy(of agent: Int) -> Int {
    guard !jobs[agent].isEmpty else { return 0 }
    let profile = model.profiles[model.agents[agent].profile]
    // Who has to be placed comes before who may be; twice every bonus still fits an integer.
    let bonus = model.placementBonus &* profile.weight &* (model.agents[agent].isMandatory ? 2 : 1)
    let value = jobValue(agent)
    let work = minutes[agent]
    let off = off(agent)
    if off <= tolerance(agent) {
      let wrong = max(0, off) + offences[agent]
      if wrong == 0 { return value + bonus }
      return value + (offences[agent] <= 120 ? bonus : bonus / 2) - shortage * (wrong + 5)
    }
    if work > profile.maximum { return value - shortage * off }
    // Half the bonus at most, and more for one job nearly full than for two that are half full.
    let filled = work * 1000 / profile.minimum
    return value - shortage * off + bonus / 2_000_000 * (filled * filled)
  }

  private mutating func count(_ agent: Int, sign: Int) {
    guard !jobs[agent].isEmpty else { return }
    if isValid(agent) {
      served += sign * model.profiles[model.agents[agent].profile].weight
      value += sign * jobValue(agent)
      if model.agents[agent].isMandatory { missing -= sign }
    } else {
      invalidJobs += sign
    }
  }

  mutating func setShortage(_ new: Int) {
    shortage = new
    energy = 0
    for agent in jobs.indices {
      energies[agent] = energy(of: agent)
      energy += energies[agent]
    }
  }

  // MARK: - What may be done

  /// Whether the item may join this job, apart from the hours and the quality.
  func allows(_ item: Int, in agent: Int) -> Bool { isCompatible(item, with: agent) && keepsWeek(item, in: agent) }

  /// The same without a look at the week, which takes longer.
  func isCompatible(_ item: Int, with agent: Int) -> Bool {
    isAllowedAlone(item, agent) && keepsLoads(item, in: agent) && conflicting(item, in: agent) == nil
  }

  /// Whether the item may be in the person's job, whatever else is in it.
  func isAllowedAlone(_ item: Int, _ agent: Int) -> Bool {
    let pinned = model.items[item].pinnedTo
    return !model.agents[agent].isBarred && model.isAble(agent: agent, item: item) && (pinned < 0 || pinned == agent)
  }

  func conflicting(_ item: Int, in agent: Int) -> Int? {
    guard model.items[item].hasConflicts else { return nil }
    return jobs[agent].first { model.inConflict(item, $0) }
  }

  /// Whether there is still a week for the job with the item in it.
  func keepsWeek(_ item: Int, in agent: Int) -> Bool {
    let profile = model.agents[agent].profile
    guard let weeks = model.soundness?.weeks, !weeks.isOpen(profile: profile, items: jobs[agent].count + 1)
    else { return true }
    return weekMemory.answer(key(of: agent) &+ CarvingState.key(of: item)) {
      model.hasTimetable(profile: profile, items: jobs[agent] + [item]) ? 0 : 1
    } == 0
  }

  func keepsLoads(_ item: Int, in agent: Int) -> Bool {
    let profile = model.agents[agent].profile
    guard model.profiles[profile].isLimited else { return true }
    return model.keepsLoads(profile: profile, loads[agent] &+ model.loads(profile: profile, item: item))
  }

  func maximum(_ agent: Int) -> Int { model.profiles[model.agents[agent].profile].maximum }
  func minimum(_ agent: Int) -> Int { model.profiles[model.agents[agent].profile].minimum }
  func need(_ item: Int, _ agent: Int) -> Int { model.minutes(profile: model.agents[agent].profile, item: item) }

  /// The position that would keep too little if the item left (`sign` 1) or came back (−1); `nil`: none.
  func blockingDonor(_ item: Int, sign: Int) -> Int? {
    let range = model.items[item].pieces
    for index in range {
      let position = model.pieces[index].position
      var (all, light, known, gone) = (0, 0, 0, 0)
      for other in range where model.pieces[other].position == position {
        let piece = model.pieces[other]
        all += piece.minutes
        if piece.light >= 0 { known += piece.minutes }
        if piece.light > 0 { light += piece.minutes }
        if taskMoved[piece.task] + piece.minutes >= model.taskMinutes[piece.task] { gone += 1 }
      }
      let donor = model.donors[position]
      if sign > 0 {
        if moved[position] + all > donor.movable { return position }
        if gone > 0, donor.tasks - tasksGone[position] - gone < donor.minimumTasks { return position }
      }
      if known > 0,
        !donor.keepsLight(
          lightMoved: lightMoved[position] + sign * light, knownMoved: knownMoved[position] + sign * known)
      {
        return position
      }
    }
    return nil
  }

  /// Whether every donor keeps enough when only the valid jobs stand.
  func validPartKeepsDonors() -> Bool {
    if invalidJobs == 0 { return true }
    var copy = self
    for agent in jobs.indices where !jobs[agent].isEmpty && !isValid(agent) {
      for item in jobs[agent] { copy.relocate(item, to: -1) }
    }
    return copy.keepsDonors()
  }

  func keepsDonors() -> Bool {
    for (position, donor) in model.donors.enumerated() where moved[position] > 0 {
      if moved[position] > donor.movable || donor.tasks - tasksGone[position] < donor.minimumTasks { return false }
      if !donor.keepsLight(lightMoved: lightMoved[position], knownMoved: knownMoved[position]) { return false }
    }
    return true
  }

  // MARK: - Moves

  /// Puts the item into the job of an agent, or back where it came from (−1). The caller asked before whether it may.
  mutating func relocate(_ item: Int, to agent: Int) {
    let from = agentOf[item]
    if from == agent { return }
    if from >= 0 {
      count(from, sign: -1)
      CarvingState.remove(item, from: &jobs[from], &place)
      add(item, to: from, sign: -1)
      judge(from)
      count(from, sign: 1)
      refresh(from)
    } else {
      CarvingState.remove(item, from: &pool, &place)
      donate(item, sign: 1)
    }
    agentOf[item] = agent
    let pinned = model.items[item].pinnedTo
    if pinned >= 0 { missing += (from == pinned ? 1 : 0) - (agent == pinned ? 1 : 0) }
    if agent >= 0 {
      count(agent, sign: -1)
      place[item] = jobs[agent].count
      jobs[agent].append(item)
      add(item, to: agent, sign: 1)
      judge(agent)
      count(agent, sign: 1)
      refresh(agent)
    } else {
      place[item] = pool.count
      pool.append(item)
      donate(item, sign: -1)
    }
  }

  private mutating func refresh(_ agent: Int) {
    energy -= energies[agent]
    energies[agent] = energy(of: agent)
    energy += energies[agent]
  }

  private static func remove(_ item: Int, from list: inout [Int], _ place: inout [Int]) {
    let index = place[item]
    let last = list[list.count - 1]
    list[index] = last
    place[last] = index
    list.removeLast()
  }

  private mutating func add(_ item: Int, to agent: Int, sign: Int) {
    let profile = model.agents[agent].profile
    minutes[agent] += sign * model.minutes(profile: profile, item: item)
    freedMinutes[agent] += sign * model.items[item].minutes
    freed[agent] += sign * (model.items[item].freed + model.changeValue(agent: agent, item: item))
    let load = model.loads(profile: profile, item: item)
    loads[agent] = sign > 0 ? loads[agent] &+ load : loads[agent] &- load
  }

  private mutating func donate(_ item: Int, sign: Int) {
    for index in model.items[item].pieces {
      let piece = model.pieces[index]
      moved[piece.position] += sign * piece.minutes
      if piece.light >= 0 { knownMoved[piece.position] += sign * piece.minutes }
      if piece.light > 0 { lightMoved[piece.position] += sign * piece.minutes }
      let wasGone = taskMoved[piece.task] >= model.taskMinutes[piece.task]
      taskMoved[piece.task] += sign * piece.minutes
      let isGone = taskMoved[piece.task] >= model.taskMinutes[piece.task]
      if wasGone != isGone { tasksGone[piece.position] += isGone ? 1 : -1 }
    }
  }

  /// The same items given away in an empty state: what all kept sums have to agree with.
  func rebuilt() -> CarvingState {
    var copy = CarvingState(model, shortage: shortage)
    for agent in jobs.indices { for item in jobs[agent] { copy.relocate(item, to: agent) } }
    return copy
  }

  func agrees(with other: CarvingState) -> Bool {
    score == other.score && energy == other.energy && minutes == other.minutes && moved == other.moved
      && tasksGone == other.tasksGone && lightMoved == other.lightMoved && knownMoved == other.knownMoved
  }
}
