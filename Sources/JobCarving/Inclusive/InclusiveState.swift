/// How good a way to divide all work is, compared in this order: people placed by weight, red points counted for everybody
/// who does the work, doubts counted the same way, value, and how little differs from the carving plan.
struct InclusiveScore: Hashable, Sendable, Comparable {
  var placed = 0
  var reds = 0
  var doubts = 0
  /// Thousandths of a cent a week.
  var value = 0
  /// Units that are elsewhere than in the carving plan.
  var moved = 0
  /// How far from losing the red points, in minutes a week; looked at by the search alone.
  var excess = 0

  /// Smaller is worse.
  static func < (a: Self, b: Self) -> Bool {
    (a.placed, -a.reds, -a.doubts, a.value, -a.moved) < (b.placed, -b.reds, -b.doubts, b.value, -b.moved)
  }

  /// The same with the slope behind the red points.
  static func isWorse(_ a: Self, than b: Self) -> Bool {
    if a.placed != b.placed || a.reds != b.reds { return (a.placed, -a.reds) < (b.placed, -b.reds) }
    return (-a.excess, -a.doubts, a.value, -a.moved) < (-b.excess, -b.doubts, b.value, -b.moved)
  }
}

/// A way to divide all work, in which every unit is somewhere: kept free of breaches by its moves.
struct InclusiveState {
  let model: InclusiveModel
  let judge: InclusiveJudge
  private let memory: JudgementMemory<InclusiveVerdict>
  private(set) var placeOf: [Int]
  /// By place: the units that it has whole, from elsewhere or in a job, rising.
  private(set) var taken: [[Int]]
  private var marks: [UInt64]
  private(set) var verdicts: [InclusiveVerdict]
  private(set) var score = InclusiveScore()
  /// By place: the conditions that had a verdict in the carving plan, and have to keep one.
  private var knownAtStart: [UInt8]

  /// The carving plan.
  init(_ model: InclusiveModel, judge: InclusiveJudge) {
    self.model = model
    self.judge = judge
    memory = JudgementMemory(most: 400_000)
    placeOf = Array(repeating: -1, count: model.units.count)
    taken = Array(repeating: [], count: model.places)
    marks = Array(repeating: 0, count: model.places)
    verdicts = Array(repeating: InclusiveVerdict(), count: model.places)
    knownAtStart = Array(repeating: 0, count: model.places)
    for (index, unit) in model.units.enumerated() where unit.start >= 0 {
      set(index, to: unit.start)
      score.value += model.value(of: index, at: unit.start)
    }
    for place in 0..<model.places {
      verdicts[place] = judged(place)
      count(verdicts[place], place, sign: 1)
      knownAtStart[place] = verdicts[place].known
    }
  }

  /// The same work as it is divided now, of positions only.
  static func today(_ judge: InclusiveJudge) -> [InclusiveVerdict] {
    (0..<judge.model.positions).map {
      judge.verdict(position: $0, kept: judge.model.unitsAtHome[$0], taken: [])
    }
  }

  /// The places whose work changes when a unit comes there or goes.
  func touched(by unit: Int, at place: Int) -> [Int] {
    if place >= 0 { return [place] }
    let work = model.units[unit]
    return work.home >= 0 ? [work.home] : Array(Set(work.pieces.map(\.position))).sorted()
  }

  /// Where the unit is: the number of its place, or of its only position; −1: it is spread over several.
  func holder(of unit: Int) -> Int { placeOf[unit] >= 0 ? placeOf[unit] : model.units[unit].home }

  private func people(_ place: Int) -> Int {
    place < model.positions ? model.organisation.positions[place].sharers : 1
  }

  // MARK: - Moves

  /// Carries out moves, each of another unit, if no rule is broken after them.
  /// - Returns: the score before; `nil` when a rule would be broken, and nothing is changed then.
  mutating func make(_ moves: [InclusiveMove]) -> InclusiveUndo? {
    var undo = InclusiveUndo(score: score, moves: [], verdicts: [])
    var places: [Int] = []
    for move in moves {
      let old = placeOf[move.unit]
      undo.moves.append(InclusiveMove(unit: move.unit, to: old))
      for place in touched(by: move.unit, at: old) + touched(by: move.unit, at: move.to) where !places.contains(place) {
        places.append(place)
      }
      relocate(move)
    }
    for place in places {
      guard mayBe(place) else {
        take(back: undo)
        return nil
      }
      let verdict = judged(place)
      undo.verdicts.append((place, verdicts[place]))
      count(verdicts[place], place, sign: -1)
      verdicts[place] = verdict
      count(verdict, place, sign: 1)
      if verdict.breach != nil || knownAtStart[place] & ~verdict.known != 0 {
        take(back: undo)
        return nil
      }
    }
    return undo
  }

  /// A job stays a job; a further one comes only where the scenario puts people first.
  private func mayBe(_ place: Int) -> Bool {
    if place < model.positions { return true }
    return !taken[place].isEmpty && (model.opensJobs || verdicts[place].minutes > 0)
  }

  mutating func take(back undo: InclusiveUndo) {
    for move in undo.moves.reversed() { relocate(move) }
    for (place, verdict) in undo.verdicts { verdicts[place] = verdict }
    score = undo.score
  }

  private mutating func relocate(_ move: InclusiveMove) {
    let (old, start) = (placeOf[move.unit], model.units[move.unit].start)
    score.value += model.value(of: move.unit, at: move.to) - model.value(of: move.unit, at: old)
    score.moved += (move.to == start ? 0 : 1) - (old == start ? 0 : 1)
    set(move.unit, to: move.to)
  }

  private mutating func set(_ unit: Int, to place: Int) {
    let old = placeOf[unit]
    mark(unit, at: old, isLeaving: true)
    mark(unit, at: place, isLeaving: false)
    if old >= 0, let index = taken[old].firstIndex(of: unit) { taken[old].remove(at: index) }
    if place >= 0 { taken[place].insert(unit, at: taken[place].firstIndex { $0 > unit } ?? taken[place].count) }
    placeOf[unit] = place
  }

  private mutating func mark(_ unit: Int, at place: Int, isLeaving: Bool) {
    let mark = model.units[unit].mark
    for touched in touched(by: unit, at: place) {
      // Work at home counts by what is gone from it.
      let adds = (place >= 0) != isLeaving
      marks[touched] = adds ? marks[touched] &+ mark : marks[touched] &- mark
    }
  }

  func wasKnown(_ place: Int) -> UInt8 { knownAtStart[place] }

  /// What a position still has of its own.
  func kept(_ position: Int) -> [Int] { model.unitsAtHome[position].filter { placeOf[$0] < 0 } }

  private func judged(_ place: Int) -> InclusiveVerdict {
    memory.answer(marks[place] &+ SplitMix64.mixed(UInt64(place))) {
      place < model.positions
        ? judge.verdict(position: place, kept: kept(place), taken: taken[place])
        : judge.verdict(agent: place - model.positions, taken: taken[place])
    }
  }

  private mutating func count(_ verdict: InclusiveVerdict, _ place: Int, sign: Int) {
    let people = people(place) * sign
    score.reds += verdict.reds.count * people
    score.doubts += verdict.doubts * people
    score.excess += verdict.excess * sign
    score.value += verdict.value * sign
    guard place >= model.positions, verdict.minutes > 0 else { return }
    let carving = model.problem.model
    score.placed += carving.profiles[carving.agents[place - model.positions].profile].weight * sign
  }
}

struct InclusiveMove: Hashable, Sendable {
  var unit: Int
  /// −1: where it is now.
  var to: Int
}

struct InclusiveUndo {
  var score: InclusiveScore
  var moves: [InclusiveMove]
  var verdicts: [(Int, InclusiveVerdict)]
}
