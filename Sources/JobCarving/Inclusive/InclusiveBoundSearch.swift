/// A limit that no redesign passes: each person and each position on its own, as if it could have all the work that may
/// come to it, in parts as small as it likes, while the others kept everything.
///
/// Every redesign is one of those that this allows, so that none places more weight or has fewer red points. A condition
/// is red for sure only where the most favourable work leaves it red.
struct InclusiveBoundSearch {
  let model: InclusiveModel
  private let start: InclusiveState

  init(_ start: InclusiveState) {
    self.start = start
    model = start.model
  }

  /// - Parameter placed: the weight that the redesign found places; the bound of red points is for as much.
  func bound(placed: Int) -> InclusiveBound {
    var reds = 0
    for position in 0..<model.positions {
      reds += certain(position: position) * model.organisation.positions[position].sharers
    }
    return InclusiveBound(placed: mostPlaced(), reds: reds + certainOfJobs(placed: placed))
  }

  // MARK: - People

  /// People need work, and positions have to keep some: what may leave all positions together is not exceeded, whatever
  /// they take over from each other.
  private func mostPlaced() -> Int {
    let carving = model.problem.model
    if !model.opensJobs { return start.score.placed }
    var knapsack = FractionalKnapsack()
    var free = 0
    for agent in carving.agents.indices where !carving.agents[agent].isBarred {
      guard let need = least(agent) else { continue }
      let weight = carving.profiles[carving.agents[agent].profile].weight
      if need == 0 { free += weight } else { knapsack.append(item: agent, gain: weight, weight: need) }
    }
    let supply = zip(model.donors, model.listed).reduce(0) { $0 + max(0, min($1.0.movable, $1.1)) }
    return free + (knapsack.bound(minimum: 0, maximum: supply)?.value ?? 0)
  }

  /// The fewest minutes of the present people that fill the least hours of somebody; `nil`: nothing does.
  private func least(_ agent: Int) -> Int? {
    let carving = model.problem.model
    let profile = carving.agents[agent].profile
    var work: [(minutes: Int, needed: Int)] = []
    for unit in model.units where unit.item >= 0 && carving.isAble(profile: profile, item: unit.item) {
      let pin = carving.items[unit.item].pinnedTo
      if pin < 0 || pin == agent {
        work.append((unit.minutes, carving.minutes(profile: profile, item: unit.item)))
      }
    }
    // First what takes this person longest for what it frees.
    work.sort { $0.minutes * $1.needed < $1.minutes * $0.needed }
    var (open, used) = (carving.profiles[profile].minimum, 0)
    for part in work {
      if part.needed >= open { return used + part.minutes * open / max(1, part.needed) }
      open -= part.needed
      used += part.minutes
    }
    return nil
  }

  // MARK: - Red points that stay whatever is done

  /// How many conditions of a position are red in every redesign.
  private func certain(position: Int) -> Int {
    var (fixed, loose): ([QualitySums], [QualitySums]) = ([], [])
    for (index, unit) in model.units.enumerated() {
      let own = unit.pieces.filter { $0.position == position }
      func sums(_ pieces: [InclusiveModel.Piece]) -> QualitySums {
        pieces.reduce(into: QualitySums()) {
          $0.add(model.judge.sums(task: $1.task, position: position, minutes: $1.minutes))
        }
      }
      if unit.places.isEmpty {
        if start.placeOf[index] < 0, !own.isEmpty { fixed.append(sums(own)) }
      } else {
        // What is spread over several positions may leave a piece here or come whole.
        if !own.isEmpty { loose.append(sums(own)) }
        if unit.places.contains(position) { loose.append(sums(unit.pieces)) }
      }
    }
    let base = fixed.reduce(into: QualitySums()) { $0.add($1) }
    let room = max(0, model.listed[position] - base.minutes)
    let certain = CertainReds(limits: model.judge.limits, base: base, loose: loose, most: room, least: 0)
    return certain.count(
      known: start.verdicts[position].known, people: model.organisation.positions[position].sharers)
  }

  /// The same of jobs, for the people who have to be placed to reach so much weight.
  private func certainOfJobs(placed: Int) -> Int {
    let carving = model.problem.model
    var each: [(reds: Int, weight: Int)] = []
    for agent in carving.agents.indices where !carving.agents[agent].isBarred {
      let isPlaced = !start.taken[model.positions + agent].isEmpty
      guard isPlaced || model.opensJobs, least(agent) != nil else { continue }
      let weight = carving.profiles[carving.agents[agent].profile].weight
      each.append((certain(agent: agent), weight))
    }
    if !model.opensJobs { return each.reduce(0) { $0 + $1.reds } }
    // Those with the fewest for their weight come first; a fraction of the last is left out.
    each = each.filter { $0.weight > 0 }.sorted { $0.reds * $1.weight < $1.reds * $0.weight }
    var (open, sum) = (placed, 0)
    for one in each where open > 0 {
      guard one.weight <= open else { return sum + one.reds * open / one.weight }
      open -= one.weight
      sum += one.reds
    }
    return sum
  }

  private func certain(agent: Int) -> Int {
    let carving = model.problem.model
    let profile = carving.agents[agent].profile
    var (base, loose) = (QualitySums(), [QualitySums]())
    for unit in model.units where unit.item >= 0 && carving.isAble(profile: profile, item: unit.item) {
      let pin = carving.items[unit.item].pinnedTo
      let sums = carving.qualitySums(profile: profile, item: unit.item, model.judge)
      if pin == agent { base.add(sums) } else if pin < 0 { loose.append(sums) }
    }
    let hours = carving.profiles[profile]
    let certain = CertainReds(
      limits: model.judge.limits, base: base, loose: loose, most: max(0, hours.maximum - base.minutes),
      least: max(0, hours.minimum - base.minutes))
    return certain.count(known: start.verdicts[model.positions + agent].known, people: 1)
  }
}

/// Conditions that stay red whatever part of the loose work comes to the fixed work, within the minutes there are.
struct CertainReds {
  let limits: QualityLimits
  let base: QualitySums
  let loose: [QualitySums]
  /// Minutes of loose work, at most and at least.
  let most: Int
  let least: Int

  /// - Parameters:
  ///   - known: the conditions that must have a verdict; of the others none is red for sure.
  ///   - people: who share short-cyclic work; `nil` leaves it out.
  func count(known: UInt8, people: Int?) -> Int {
    var count = 0
    for condition in WebaCondition.allCases where known & 1 << UInt8(condition.rawValue) != 0 {
      if isRed(condition) { count += 1 }
    }
    return count + (people.map { base.isOverExposed(limits, people: $0) } == true ? 1 : 0)
  }

  private func isRed(_ condition: WebaCondition) -> Bool {
    func share(_ lane: QualitySums.Lane, _ known: QualitySums.Lane, atLeast part: Int, scale: Int) -> Bool {
      reaches { $0[lane] * scale - part * $0[known] }
    }
    switch condition {
    case .completeness:
      let kinds: [QualitySums.Lane] = [.prepare, .execute, .check]
      return kinds.count { share($0, .stepsKnown, atLeast: limits.stepShare, scale: 100) && isThere($0) } < 2
    case .organising: return !isThere(.organising)
    case .shortCycles:
      let most = max(limits.shortCycleRed, limits.shortCycleGreen)
      return !reaches { most * $0[.shortKnown] - 100 * $0[.short] }
    case .difficulty:
      let part = min(limits.balanceAmber, limits.balanceGreen)
      return !share(.easy, .difficultyKnown, atLeast: part, scale: 100)
        || !share(.hard, .difficultyKnown, atLeast: part, scale: 100)
    case .autonomy:
      return !share(.autonomy, .autonomyKnown, atLeast: min(limits.autonomyAmber, limits.autonomyGreen), scale: 1)
    case .contact:
      return !share(.contact, .contactKnown, atLeast: min(limits.contactAmber, limits.contactGreen), scale: 100)
    case .information:
      let part = min(limits.informationAmber, limits.informationGreen)
      return !share(.information, .informationKnown, atLeast: part, scale: 1)
    }
  }

  private func isThere(_ lane: QualitySums.Lane) -> Bool { base[lane] > 0 || loose.contains { $0[lane] > 0 } }

  /// Whether the most favourable work brings the sum to nothing or above.
  private func reaches(_ gain: (QualitySums) -> Int) -> Bool {
    var knapsack = FractionalKnapsack()
    for (index, sums) in loose.enumerated() {
      knapsack.append(item: index, gain: gain(sums), weight: max(1, sums.minutes))
    }
    // What cannot reach the least hours is not this condition's to tell.
    guard let best = knapsack.bound(minimum: least, maximum: most) else { return true }
    return gain(base) + best.value >= 0
  }
}
