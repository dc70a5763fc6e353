/// What the work of one position or one person comes to, in numbers: its red conditions, its doubts, how far it is from
/// losing the red ones, and whether it breaks a rule.
struct InclusiveVerdict: Hashable, Sendable {
  var reds: QualityReds = []
  /// Conditions that ask attention or are not known; of a position also work that became too heavy, too monotonous or
  /// too short of light work.
  var doubts = 0
  /// Minutes a week that would have to be of another kind: a slope for the search.
  var excess = 0
  /// The conditions with a verdict, in their order.
  var known: UInt8 = 0
  /// What the job costs and brings beside the minutes that it frees; 0 of a position.
  var value = 0
  /// `nil`: it keeps every rule that can be seen from its work alone.
  var breach: String?
  /// Minutes as the present people do the work.
  var minutes = 0
}

/// Judges the work of one place from scratch, from the units in it.
struct InclusiveJudge: Sendable {
  let model: InclusiveModel
  /// By position: as the work is divided now.
  private var today: [QualitySums]
  private var varietyToday: [Int?]
  private var lightToday: [Int?]

  private var judge: QualityTable { model.judge }
  private var limits: QualityLimits { model.judge.limits }

  init(_ model: InclusiveModel) {
    self.model = model
    today = []
    varietyToday = []
    lightToday = []
    for position in 0..<model.positions {
      let parts = model.parts(at: position, units: model.unitsAtHome[position], taken: [])
      today.append(model.judge.sums(of: parts, person: nil, position: position))
      varietyToday.append(model.judge.variety(parts)?.effectiveTenths)
      let isSaid = parts.contains { model.organisation.tasks[$0.task].isLight != nil }
      lightToday.append(isSaid ? model.light(parts) : nil)
    }
  }

  // MARK: - Positions

  /// - Parameters:
  ///   - kept: units of which its own pieces stay.
  ///   - taken: units that it has whole, from elsewhere.
  func verdict(position: Int, kept: [Int], taken: [Int]) -> InclusiveVerdict {
    let parts = model.parts(at: position, units: kept, taken: taken)
    let sums = sums(of: parts, position: position)
    let people = model.organisation.positions[position].sharers
    var verdict = InclusiveVerdict()
    verdict.minutes = parts.reduce(0) { $0 + $1.minutes }
    verdict.breach = breach(position: position, parts, kept: kept, taken: taken, minutes: verdict.minutes)
    // Of no work nothing is good or bad.
    guard !parts.isEmpty else { return verdict }
    add(sums, to: &verdict)
    if sums.isOverExposed(limits, people: people) { verdict.reds.insert(.exposure) }
    if !verdict.reds.isEmpty { verdict.excess = sums.excess(verdict.reds, limits, pool: judge.pool) }
    let lost = [
      FailureModes.isHeavy(before: today[position], after: sums, limits),
      FailureModes.isVarietyLost(varietyToday[position], judge.variety(parts)?.effectiveTenths, limits),
      FailureModes.isRecoveryLost(lightToday[position], model.light(parts), people: people, limits),
    ]
    verdict.doubts += lost.count { $0 == true }
    return verdict
  }

  private func breach(
    position: Int, _ parts: [QualityTable.Part], kept: [Int], taken: [Int], minutes: Int
  ) -> String? {
    let isAsNow = taken.isEmpty && kept.count == model.unitsAtHome[position].count
    if isAsNow { return nil }
    let donor = model.donors[position]
    if minutes > model.listed[position] { return "hours" }
    if minutes < model.listed[position] - donor.movable || parts.isEmpty { return "donor" }
    if parts.count < donor.minimumTasks { return "donor" }
    var (light, known) = (0, 0)
    for part in parts {
      guard let isLight = model.organisation.tasks[part.task].isLight else { continue }
      known += part.minutes
      if isLight { light += part.minutes }
    }
    if light * donor.lightDenominator < donor.lightNumerator * known { return "donor" }
    for (place, unit) in taken.enumerated() where model.units[unit].hasConflicts {
      if kept.contains(where: { model.areApart(unit, $0) }) { return "conflict" }
      if taken[(place + 1)...].contains(where: { model.areApart(unit, $0) }) { return "conflict" }
    }
    return nil
  }

  // MARK: - Jobs

  /// The verdict of a job; of no units it is that of nobody placed.
  func verdict(agent: Int, taken: [Int]) -> InclusiveVerdict {
    var verdict = InclusiveVerdict()
    guard !taken.isEmpty else { return verdict }
    let carving = model.problem.model
    let profile = carving.agents[agent].profile
    let items = taken.map { model.units[$0].item }
    verdict.minutes = taken.reduce(0) { $0 + model.units[$1].minutes }
    let sums = sums(profile: profile, items: items)
    add(sums, to: &verdict)
    // What only a person's job can have is judged here too.
    verdict.reds = judge.reds(sums)
    if !verdict.reds.isEmpty { verdict.excess = sums.excess(verdict.reds, limits, pool: judge.pool) }
    let minutes = items.reduce(0) { $0 + carving.minutes(profile: profile, item: $1) }
    verdict.value = carving.cost(profile: profile, freedMinutes: verdict.minutes, personMinutes: minutes)
    verdict.breach = breach(profile: profile, items: items, minutes: minutes)
    return verdict
  }

  private func breach(profile: Int, items: [Int], minutes: Int) -> String? {
    let carving = model.problem.model
    let limits = carving.profiles[profile]
    if minutes < limits.minimum || minutes > limits.maximum { return "hours" }
    guard items.allSatisfy({ carving.isAble(profile: profile, item: $0) }) else { return "capability" }
    let loads = items.reduce(SIMD4<Int>(repeating: 0)) { $0 &+ carving.loads(profile: profile, item: $1) }
    guard carving.keepsLoads(profile: profile, loads) else { return "capability" }
    for (place, item) in items.enumerated() where carving.items[item].hasConflicts {
      if items[(place + 1)...].contains(where: { carving.inConflict(item, $0) }) { return "conflict" }
    }
    return carving.breach(profile: profile, items: items)
  }

  // MARK: - Sums

  /// What decides the colours of the work of a place.
  func sums(at place: Int, kept: [Int], taken: [Int]) -> QualitySums {
    guard place >= model.positions else {
      return sums(of: model.parts(at: place, units: kept, taken: taken), position: place)
    }
    let profile = model.problem.model.agents[place - model.positions].profile
    return sums(profile: profile, items: taken.map { model.units[$0].item })
  }

  private func sums(of parts: [QualityTable.Part], position: Int) -> QualitySums {
    judge.sums(of: parts, person: nil, position: position)
  }

  private func sums(profile: Int, items: [Int]) -> QualitySums {
    var sums = QualitySums()
    for part in model.problem.model.parts(profile: profile, items: items) {
      sums.add(judge.sums(task: part.task, person: profile, minutes: part.minutes, freed: part.freed))
    }
    return sums
  }

  private func add(_ sums: QualitySums, to verdict: inout InclusiveVerdict) {
    for condition in WebaCondition.allCases {
      switch sums.colour(condition, limits) {
      case .red: verdict.reds.insert(QualityReds(condition))
      case .amber: verdict.doubts += 1
      case .unknown:
        verdict.doubts += 1
        continue
      case .green: break
      }
      verdict.known |= 1 << UInt8(condition.rawValue)
    }
  }
}

extension InclusiveModel {
  /// The work of a position, each task once, in the order of the inventory.
  func parts(at position: Int, units kept: [Int], taken: [Int]) -> [QualityTable.Part] {
    var pieces: [Piece] = []
    for unit in kept { pieces += units[unit].pieces.filter { $0.position == position } }
    for unit in taken { pieces += units[unit].pieces }
    pieces.sort { $0.task < $1.task }
    var parts: [QualityTable.Part] = []
    for piece in pieces {
      if let last = parts.last, last.task == piece.task {
        parts[parts.count - 1].minutes += piece.minutes
        parts[parts.count - 1].freed += piece.minutes
      } else {
        parts.append(QualityTable.Part(task: piece.task, minutes: piece.minutes, freed: piece.minutes))
      }
    }
    return parts
  }

  /// Minutes of light work.
  func light(_ parts: [QualityTable.Part]) -> Int {
    parts.reduce(0) { $0 + (organisation.tasks[$1.task].isLight == true ? $1.minutes : 0) }
  }
}
