/// Looks for a better way to divide the work, from the carving plan on: single moves and exchanges, drawn by a seeded
/// generator, with the way to fewer red points as a slope; then every single move and exchange in order, until none helps.
struct InclusiveSearch {
  private(set) var state: InclusiveState
  private(set) var best: InclusiveState
  private var random: SplitMix64
  private let model: InclusiveModel
  /// Units that may be elsewhere than they are.
  private let free: [Int]
  /// By position or person: the free units that may come there.
  private let candidates: [[Int]]

  /// Tries without gain after which the search goes back to the best and shakes it.
  private static let patience = 4000
  /// Single moves and exchanges that the last look may try for each that the search tried, and in all.
  private static let lastLook = (each: 4, most: 400_000)

  init(_ start: InclusiveState, seed: UInt64) {
    state = start
    best = start
    random = SplitMix64(seed: seed)
    let model = start.model
    self.model = model
    free = model.units.indices.filter { !model.units[$0].places.isEmpty }
    var candidates = Array(repeating: [Int](), count: model.places)
    for unit in free {
      for place in model.units[unit].places { candidates[place].append(unit) }
      if model.units[unit].home >= 0 { candidates[model.units[unit].home].append(unit) }
    }
    self.candidates = candidates
  }

  /// Whether there is anything to try at all.
  var hasMoves: Bool { !free.isEmpty }

  mutating func run(budget: inout SearchBudget) {
    guard hasMoves else { return budget.stop(.exhausted) }
    openJobs(budget: &budget)
    var quiet = 0
    while budget.next() {
      quiet += 1
      if quiet > InclusiveSearch.patience {
        state = best
        shake()
        quiet = 0
      }
      guard let moves = draw(), let undo = state.make(moves) else { continue }
      if InclusiveScore.isWorse(state.score, than: undo.score) {
        state.take(back: undo)
        continue
      }
      if undo.score < state.score { quiet = 0 }
      if best.score < state.score {
        best = state
        budget.improved()
      }
    }
    state = best
    settle(budget: &budget)
    best = state
  }

  // MARK: - One try

  private mutating func draw() -> [InclusiveMove]? {
    // Half of the tries are about work with a red point.
    let place = random.below(2) == 0 ? redPlace() : nil
    let unit: Int
    if let place {
      let coming = candidates[place]
      let there = place < model.positions ? state.kept(place) + state.taken[place] : state.taken[place]
      let choice = random.below(2) == 0 ? coming : there
      guard !choice.isEmpty else { return nil }
      unit = choice[random.below(choice.count)]
      if choice == coming, state.holder(of: unit) != place { return moves(of: unit, to: place) }
    } else {
      unit = free[random.below(free.count)]
    }
    let places = model.units[unit].places
    guard !places.isEmpty else { return nil }
    let chosen = random.below(places.count + 1)
    let to = chosen == places.count ? -1 : places[chosen]
    return moves(of: unit, to: to)
  }

  /// The move by itself, or as an exchange for a unit of the place that it goes to.
  private mutating func moves(of unit: Int, to place: Int) -> [InclusiveMove]? {
    let to = place == model.units[unit].home ? -1 : place
    guard to != state.placeOf[unit] else { return nil }
    let first = InclusiveMove(unit: unit, to: to)
    let target = to >= 0 ? to : model.units[unit].home
    guard target >= 0, random.below(3) != 0 else { return [first] }
    let there = target < model.positions ? state.kept(target) + state.taken[target] : state.taken[target]
    guard !there.isEmpty else { return [first] }
    let other = there[random.below(there.count)]
    guard other != unit, let back = exchange(other, to: state.holder(of: unit)) else { return nil }
    return [first, back]
  }

  private func exchange(_ unit: Int, to place: Int) -> InclusiveMove? {
    guard place >= 0 else { return nil }
    let work = model.units[unit]
    if work.home == place { return state.placeOf[unit] >= 0 ? InclusiveMove(unit: unit, to: -1) : nil }
    guard work.places.contains(place), state.placeOf[unit] != place else { return nil }
    return InclusiveMove(unit: unit, to: place)
  }

  private mutating func redPlace() -> Int? {
    var seen = 0
    var chosen: Int?
    for place in state.verdicts.indices where !state.verdicts[place].reds.isEmpty {
      seen += 1
      if random.below(seen) == 0 { chosen = place }
    }
    return chosen
  }

  private mutating func shake() {
    var done = 0
    for _ in 0..<200 where done < 3 {
      if let moves = draw(), state.make(moves) != nil {
        done += 1
        if state.score.placed < best.score.placed { state = best }
      }
    }
  }

  // MARK: - Further jobs

  /// Tries to give everybody without a job one, from released work: positions may have more to give when others help.
  private mutating func openJobs(budget: inout SearchBudget) {
    guard model.opensJobs else { return }
    let carving = model.problem.model
    let waiting = carving.agents.indices.filter {
      !carving.agents[$0].isBarred && state.taken[model.positions + $0].isEmpty
    }
    let byWeight = waiting.sorted {
      let (a, b) = (
        carving.profiles[carving.agents[$0].profile].weight, carving.profiles[carving.agents[$1].profile].weight
      )
      return a != b ? a > b : $0 < $1
    }
    for agent in byWeight {
      for _ in 0..<40 where state.taken[model.positions + agent].isEmpty {
        guard budget.next() else { return }
        if state.make(filling(agent)) != nil, best.score < state.score {
          best = state
          budget.improved()
        }
      }
    }
  }

  /// Work for one person up to somewhere between the least and the most hours, in an order that is drawn.
  private mutating func filling(_ agent: Int) -> [InclusiveMove] {
    let carving = model.problem.model
    let (place, profile) = (model.positions + agent, carving.agents[agent].profile)
    var order = candidates[place].filter { state.placeOf[$0] < model.positions }
    let (least, most) = (carving.profiles[profile].minimum, carving.profiles[profile].maximum)
    let target = least + random.below(max(1, most - least + 1))
    var moves: [InclusiveMove] = []
    var (minutes, loads) = (0, SIMD4<Int>(repeating: 0))
    while !order.isEmpty, minutes < target {
      let unit = order.remove(at: random.below(order.count))
      let item = model.units[unit].item
      let needed = carving.minutes(profile: profile, item: item)
      let load = loads &+ carving.loads(profile: profile, item: item)
      guard minutes + needed <= most, carving.keepsLoads(profile: profile, load),
        !moves.contains(where: { carving.inConflict(item, model.units[$0.unit].item) })
      else { continue }
      moves.append(InclusiveMove(unit: unit, to: place))
      (minutes, loads) = (minutes + needed, load)
    }
    return moves
  }

  // MARK: - The last look

  /// Every single way back, move and exchange in order, until none makes the plan better: so that each move that is
  /// left has a reason.
  private mutating func settle(budget: inout SearchBudget) {
    var left = min(InclusiveSearch.lastLook.each * budget.iterations, InclusiveSearch.lastLook.most)
    func mayGoOn() -> Bool {
      left -= 1
      return left > 0
    }
    var isBetter = true
    while isBetter, left > 0, !budget.isOutOfTime() {
      isBetter = false
      for unit in free where state.placeOf[unit] != model.units[unit].start {
        if mayGoOn(), gains([InclusiveMove(unit: unit, to: model.units[unit].start)]) { isBetter = true }
      }
      for unit in free {
        for place in [-1] + model.units[unit].places where place != state.placeOf[unit] {
          if mayGoOn(), gains([InclusiveMove(unit: unit, to: place)]) { isBetter = true }
        }
      }
      for (number, unit) in free.enumerated() where left > 0 {
        for other in free[(number + 1)...] {
          let (here, there) = (state.holder(of: unit), state.holder(of: other))
          guard here != there, let first = exchange(unit, to: there), let second = exchange(other, to: here),
            mayGoOn()
          else { continue }
          if gains([first, second]) { isBetter = true }
        }
      }
    }
  }

  private mutating func gains(_ moves: [InclusiveMove]) -> Bool {
    guard let undo = state.make(moves) else { return false }
    if undo.score < state.score { return true }
    state.take(back: undo)
    return false
  }
}
