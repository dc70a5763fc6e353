/// Why each move is in a redesign: what its two ends would be without it, all else the same.
struct InclusiveMoves {
  private let state: InclusiveState
  private let judge: InclusiveJudge
  private var model: InclusiveModel { state.model }

  init(_ state: InclusiveState, judge: InclusiveJudge) {
    self.state = state
    self.judge = judge
  }

  /// Parts of one task that go the same way are one move.
  func moves() -> [WorkMove] {
    struct Way: Hashable {
      var task: Int
      var from: Int
      var to: Int
    }
    var order: [Way] = []
    var groups: [Way: (units: [Int], minutes: Int)] = [:]
    for (index, unit) in model.units.enumerated() where state.placeOf[index] != unit.start {
      for piece in unit.pieces {
        let way = Way(
          task: piece.task, from: unit.start < 0 ? piece.position : unit.start,
          to: state.placeOf[index] < 0 ? piece.position : state.placeOf[index])
        // A piece of a bond may already be where the others come.
        guard way.from != way.to else { continue }
        if groups[way] == nil { order.append(way) }
        groups[way, default: ([], 0)].units.append(index)
        groups[way, default: ([], 0)].minutes += piece.minutes
      }
    }
    order.sort { ($0.task, $0.from, $0.to) < ($1.task, $1.from, $1.to) }
    return order.compactMap { way in
      groups[way].map { move(way.task, way.from, way.to, units: $0.units, minutes: $0.minutes) }
    }
  }

  private func move(_ task: Int, _ from: Int, _ to: Int, units: [Int], minutes: Int) -> WorkMove {
    var placeOf = state.placeOf
    var value = 0
    for unit in units {
      value += model.value(of: unit, at: placeOf[unit])
      placeOf[unit] = model.units[unit].start
      value -= model.value(of: unit, at: placeOf[unit])
    }
    var places: [Int] = [from, to]
    for unit in units {
      for place in state.touched(by: unit, at: placeOf[unit]) + state.touched(by: unit, at: state.placeOf[unit])
      where !places.contains(place) { places.append(place) }
    }
    var isNeeded = false
    for place in places {
      let without = judge.verdict(at: place, placeOf: placeOf)
      value += state.verdicts[place].value - without.value
      if without.breach != nil || state.wasKnown(place) & ~without.known != 0 { isNeeded = true }
    }
    var effects: [WorkMove.Effect] = []
    for place in places {
      let (then, now) = (judge.colours(at: place, placeOf: placeOf), judge.colours(at: place, placeOf: state.placeOf))
      // Of a job that is there only with the move, or only without it, there is nothing to compare.
      guard !then.isEmpty, !now.isEmpty else { continue }
      for (before, after) in zip(then, now) where before.colour.rank != after.colour.rank {
        effects.append(
          WorkMove.Effect(
            holder: holder(place), rule: before.rule, without: before.colour, with: after.colour,
            isBetter: after.colour.rank > before.colour.rank))
      }
    }
    return WorkMove(
      task: model.organisation.tasks[task].id, minutes: minutes, from: holder(from), to: holder(to),
      effects: effects, value: value, isNeeded: isNeeded,
      unknownPoints: model.organisation.tasks[task].levels.count { $0 == nil })
  }

  private func holder(_ place: Int) -> WorkHolder {
    place < model.positions
      ? WorkHolder(kind: .position, id: model.organisation.positions[place].id)
      : WorkHolder(kind: .person, id: model.problem.name(place - model.positions))
  }
}

extension InclusiveJudge {
  private func work(at place: Int, placeOf: [Int]) -> (kept: [Int], taken: [Int]) {
    (
      place < model.positions ? model.unitsAtHome[place].filter { placeOf[$0] < 0 } : [],
      placeOf.indices.filter { placeOf[$0] == place }
    )
  }

  func verdict(at place: Int, placeOf: [Int]) -> InclusiveVerdict {
    let (kept, taken) = work(at: place, placeOf: placeOf)
    return place < model.positions
      ? verdict(position: place, kept: kept, taken: taken)
      : verdict(agent: place - model.positions, taken: taken)
  }

  /// The colour of each red rule that the place can have; empty without work.
  func colours(at place: Int, placeOf: [Int]) -> [(rule: String, colour: QualityColour)] {
    let (kept, taken) = work(at: place, placeOf: placeOf)
    guard !kept.isEmpty || !taken.isEmpty else { return [] }
    let sums = sums(at: place, kept: kept, taken: taken)
    let reds = verdict(at: place, placeOf: placeOf).reds
    return QualityReds.rules.map { rule in
      if let condition = WebaCondition.allCases.first(where: { QualityReds($0) == rule.red }) {
        return (rule.id, sums.colour(condition, model.judge.limits))
      }
      return (rule.id, reds.contains(rule.red) ? .red : .green)
    }
  }
}

extension QualityColour {
  /// Not knowing is no better and no worse than attention.
  var rank: Int {
    switch self {
    case .red: 0
    case .amber, .unknown: 1
    case .green: 2
    }
  }
}
