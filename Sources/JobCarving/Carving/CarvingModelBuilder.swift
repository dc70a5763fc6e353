internal import Interchange

/// Turns the nouns into the numbers of the model, once, before any search.
struct CarvingModelBuilder {
  let organisation: Organisation
  let analyses: [TaskAnalysis]
  let rates: [PersonRates]

  private(set) var model = CarvingModel()
  private(set) var facts = CarvingFacts()
  private var kinds = Numbering<String>()
  private var kindExamples: [WorkTask] = []
  private var positionNumber: [String: Int] = [:]

  init(
    organisation: Organisation, analyses: [TaskAnalysis], rates: [PersonRates],
    quality: QualityTable?, comparison: PairComparison
  ) throws(CarvingError) {
    self.organisation = organisation
    self.analyses = analyses
    self.rates = rates
    try checkInput()
    numberEverything()
    try addAgents()
    let pins = try readPins()
    let units = makeUnits(stays: pins.stays)
    addItems(units: units, pinnedTo: pins.pinnedTo)
    addDonors()
    addProfiles()
    let soundness = JobSoundness(organisation, quality: quality)
    model.soundness = soundness
    compare(units: units, comparison)
    try setScale()
  }

  // MARK: - Numbers and agents

  private mutating func numberEverything() {
    for (index, position) in organisation.positions.enumerated() { positionNumber[position.id] = index }
    for (index, task) in organisation.tasks.enumerated() {
      facts.taskNumber[task.id] = index
      facts.positionOfTask.append(positionNumber[task.position] ?? 0)
      if kinds.number(task.kind.lowercased()) == kindExamples.count { kindExamples.append(task) }
    }
    for (index, person) in organisation.people.enumerated() { facts.profileNumber[person.id] = index }
  }

  private mutating func addAgents() throws(CarvingError) {
    for (index, person) in organisation.people.enumerated() {
      let start = model.agents.count
      for copy in 0..<max(person.count, 0) {
        model.agents.append(
          CarvingModel.Agent(profile: index, copy: copy + 1, isMandatory: false, isBarred: false))
      }
      facts.agents.append(start..<model.agents.count)
    }
  }

  // MARK: - Pins

  private mutating func readPins() throws(CarvingError) -> (stays: [Int: Pin], pinnedTo: [Int: Int]) {
    var stays: [Int: Pin] = [:]
    var pinnedTo: [Int: Int] = [:]
    for pin in organisation.scenario.pins {
      switch pin.kind {
      case .taskStays(let task): stays[try taskNumber(task, pin)] = pin
      case .taskTo(let task, let person):
        let agent = try agentNumber(person, pin)
        pinnedTo[try taskNumber(task, pin)] = agent
        model.agents[agent].isMandatory = true
      case .personPlaced(let person): model.agents[try agentNumber(person, pin)].isMandatory = true
      case .personNotPlaced(let person):
        let first = try agentNumber(person, pin)
        let all = facts.profileNumber[person].map { facts.agents[$0] } ?? first..<first + 1
        for agent in all { model.agents[agent].isBarred = true }
      case .trainingStarts, .trainingNotThisYear, .seekerCovers: break
      }
    }
    return (stays, pinnedTo)
  }

  private func taskNumber(_ id: String, _ pin: Pin) throws(CarvingError) -> Int {
    guard let task = facts.taskNumber[id] else {
      throw CarvingError(.unknownPin, CarvingTexts.unknownTask(id), location: pin.location)
    }
    return task
  }

  private func agentNumber(_ name: String, _ pin: Pin) throws(CarvingError) -> Int {
    guard let agent = facts.agent(named: name) else {
      throw CarvingError(.unknownPin, CarvingTexts.unknownPerson(name), location: pin.location)
    }
    return agent
  }

  // MARK: - Items

  /// The sets of tasks that move together, in the order of their first task; and why the other tasks stay.
  private mutating func makeUnits(stays: [Int: Pin]) -> [[Int]] {
    let tasks = organisation.tasks
    var bonds: [String: [Int]] = [:]
    facts.stay = Array(repeating: nil, count: tasks.count)
    for (index, task) in tasks.enumerated() {
      if !task.bond.isEmpty { bonds[task.bond, default: []].append(index) }
      if let pin = stays[index] {
        facts.stay[index] = .pinned(pin)
      } else if !analyses[index].isReleased {
        facts.stay[index] = .notReleased
      } else if task.minutesPerWeek <= 0 {
        facts.stay[index] = .noMinutes
      }
    }
    var units: [[Int]] = []
    for (index, task) in tasks.enumerated() {
      let members = task.bond.isEmpty ? [index] : bonds[task.bond] ?? [index]
      guard members[0] == index else { continue }
      // A task without minutes does not keep the others of its bond.
      let anchor = members.first { member in
        switch facts.stay[member] {
        case .pinned, .notReleased: true
        default: false
        }
      }
      if let anchor {
        for member in members where facts.stay[member] == nil { facts.stay[member] = .bond(task: anchor) }
        continue
      }
      let moving = members.filter { facts.stay[$0] == nil }
      if let pair = CarvingRules.firstConflict(among: moving.map { tasks[$0] }, organisation.scenario.conflicts) {
        for member in moving { facts.stay[member] = .bondInConflict(moving[pair.0], moving[pair.1]) }
      } else if !moving.isEmpty {
        units.append(moving)
      }
    }
    return units
  }

  private mutating func addItems(units: [[Int]], pinnedTo: [Int: Int]) {
    let tasks = organisation.tasks
    model.taskMinutes = tasks.map { max(0, $0.minutesPerWeek) }
    model.itemsOfTask = Array(repeating: [], count: tasks.count)
    facts.parts = tasks.map { task in
      CarvingFacts.Parts(minutes: max(0, task.minutesPerWeek), quantum: task.bond.isEmpty ? task.quantum : 0)
    }
    var carrying: [[String]] = []
    var refusing: [[String]] = []
    for unit in units {
      let agent = unit.compactMap { pinnedTo[$0] }.first ?? -1
      let words = unit.flatMap { tasks[$0].labels + [tasks[$0].id] }.map { $0.lowercased() }
      let refused = unit.flatMap { tasks[$0].notWith }.map { $0.lowercased() }
      let variants = unit.count == 1 ? facts.parts[unit[0]].sizes : [0]
      for size in variants {
        let start = model.pieces.count
        for task in unit {
          model.pieces.append(piece(task: task, minutes: unit.count == 1 ? size : model.taskMinutes[task]))
        }
        let range = start..<model.pieces.count
        for task in unit { model.itemsOfTask[task].append(model.items.count) }
        model.items.append(
          CarvingModel.Item(
            pieces: range, minutes: model.pieces[range].reduce(0) { $0 + $1.minutes },
            freed: model.pieces[range].reduce(0) { $0 + $1.freed }, pinnedTo: agent, hasConflicts: false))
        carrying.append(words)
        refusing.append(refused)
      }
    }
    model.conflicts = ConflictTokens(
      carrying: carrying, refusing: refusing,
      pairs: organisation.scenario.conflicts.map { ($0.first.lowercased(), $0.second.lowercased()) })
    for item in model.items.indices { model.items[item].hasConflicts = model.conflicts.isInvolved(item) }
    model.formerAgent = Array(repeating: -1, count: model.items.count)
  }

  private func piece(task index: Int, minutes: Int) -> CarvingModel.Piece {
    let task = organisation.tasks[index]
    var shares = SIMD4<Int32>(repeating: 0)
    for (slot, quantity) in CarvingModel.exposures.enumerated() {
      // An estimate gives a signal and never stops a plan.
      guard let asked = task.exposure(quantity), !asked.origin.isEstimate else { continue }
      shares[slot] = Int32(clamping: min(max(asked.value, 0), 100))
    }
    return CarvingModel.Piece(
      task: index, minutes: minutes, kind: kinds.known(task.kind.lowercased()) ?? 0,
      position: positionNumber[task.position] ?? 0,
      freed: CarvingRules.freedValue(
        minutes: minutes, of: task, in: organisation, position: positionNumber[task.position]),
      shares: shares, light: task.isLight.map { $0 ? 1 : 0 } ?? -1)
  }

  // MARK: - Rows

  private mutating func addDonors() {
    model.donors = CarvingRules.donorLimits(of: organisation)
    model.lightCovers = LightCover.covers(of: model)
  }

  private mutating func addProfiles() {
    let marginal = organisation.scenario.limits.marginalPercent
    let placed = organisation.scenario.weights["placed"] ?? 1
    for (person, rates) in zip(organisation.people, rates) {
      let limits = CarvingModel.exposures.map { quantity -> Int in
        guard let limit = person.limits[quantity.rawValue] else { return Int.max }
        return max(0, limit) * person.workDays * (100 + marginal)
      }
      model.profiles.append(
        CarvingModel.Profile(
          minimum: max(person.minimumMinutes, 1), maximum: person.maximumMinutes, weight: person.weight * placed,
          rates: rates, rateByKind: kindExamples.map { max(person.performance(on: $0).millionths, 1) },
          loadLimits: limits, ceilingShare: 0))
    }
  }

  // MARK: - Who may do what

  private mutating func compare(units: [[Int]], _ comparison: PairComparison) {
    model.words = (model.items.count + 63) / 64
    let screening = PairScreening(model: model, units: units, comparison: comparison)
    let rows = screening.rows()
    (model.able, facts.excluded, facts.excludedByLicence) = (rows.able, rows.excluded, rows.excludedByLicence)
    facts.mainPoint = rows.tops.map { mainPoint($0, of: units.count, comparison) }
    var possible = Array(repeating: UInt64(0), count: model.words)
    for profile in model.profiles.indices {
      for word in 0..<model.words { possible[word] |= model.able[profile * model.words + word] }
    }
    for unit in units {
      let items = model.itemsOfTask[unit[0]]
      if items.allSatisfy({ possible[$0 >> 6] & (1 << UInt64($0 & 63)) == 0 }),
        let top = mainPoint(screening.top(of: unit), of: model.profiles.count, comparison)
      {
        for item in items { facts.nobody[item] = top }
      }
      let pin = model.items[items[0]].pinnedTo
      guard pin >= 0 else { continue }
      let person = model.agents[pin].profile
      facts.pinnedExclusion[items[0]] = unit.lazy.compactMap { comparison.explain($0, person) }.first
    }
  }

  /// The point that is met most often, in words.
  private func mainPoint(
    _ top: PointTally.Top?, of total: Int, _ comparison: PairComparison
  ) -> CarvingFacts.MainPoint? {
    guard let top, let example = comparison.explain(top.task, top.person) else { return nil }
    return CarvingFacts.MainPoint(exclusion: example, count: top.count, total: total)
  }

  // MARK: - Scale

  private mutating func setScale() throws(CarvingError) {
    if model.profiles.count * model.items.count <= 16_000_000 {
      var cache: [Int32] = []
      cache.reserveCapacity(model.profiles.count * model.items.count)
      for profile in model.profiles.indices {
        for item in model.items.indices {
          cache.append(Int32(clamping: model.computedMinutes(profile: profile, item: item)))
        }
      }
      model.minutesCache = cache
    }
    for (index, profile) in model.profiles.enumerated() {
      let (full, cap) = (
        1_000_000 - profile.rateByKind.reduce(0, +) / max(1, profile.rateByKind.count), profile.rates.capPermille
      )
      model.profiles[index].ceilingShare = full > cap * 1000 ? 1000 : 0
    }
    var range = 1.0
    for item in model.items { range += Double(abs(item.freed)) }
    var weights = 0
    for agent in model.agents {
      let profile = model.profiles[agent.profile]
      range += Double(profile.maximum) * Double(profile.rates.wagePerMinute + profile.rates.subsidyPerMinute)
      range += Double(profile.rates.guidancePerWeek) + Double(profile.rates.oneOffPerWeek)
      weights += profile.weight
    }
    guard range < 1e17, weights < 1_000_000_000_000 else {
      throw CarvingError(.outOfRange, CarvingTexts.valuesTooLarge)
    }
    // Above any value where that fits; a search with larger numbers is guided less sharply, and no less correct.
    model.placementBonus = min(Int(range) * 2 + 1, CarvingModel.highestBonus / max(1, weights))
  }
}
