import Interchange

/// Takes a few courses out of the plan and puts them back, with those that were refused, where they fit best.
///
/// A larger plan may be left for one that is a little dearer; the best is kept. Courses taken out together share a
/// seeker, a team or a position, so that room comes free where another can use it.
struct RotationSearch {
  /// Every so many steps whole years are made anew.
  private static let stepsForYears = 8
  let model: RotationModel
  var random: SplitMix64
  var current: RotationState
  private let dive: YearDive?
  private(set) var best: RotationState
  /// Courses that may leave the plan: no pin holds them.
  let free: [Int]
  private(set) var iterations = 0
  private(set) var sinceImprovement = 0

  /// - Parameter dive: Builds years with a linear program; `nil`: courses are only put back one by one.
  init(_ model: RotationModel, start: RotationState, seed: UInt64, dive: YearDive? = nil) {
    self.model = model
    self.dive = dive
    random = SplitMix64(seed: seed)
    current = start
    best = start
    free = model.courses.indices.filter {
      !model.courses[$0].mustHold && model.courses[$0].mayHold && !model.courses[$0].starts.isEmpty
    }
  }

  var hasMoves: Bool { !free.isEmpty || best.choices.contains { $0 != .refused } }

  /// Goes on from a plan found elsewhere, when it is better.
  mutating func adopt(_ plan: RotationState) {
    guard best.score < plan.score else { return }
    (best, current, sinceImprovement) = (plan, plan, 0)
  }

  mutating func step() {
    iterations += 1
    sinceImprovement += 1
    let before = current
    if let dive, iterations % Self.stepsForYears == 0 {
      renewYears(dive)
    } else {
      ruin()
    }
    recreate()
    let kept = model.courses.indices.allSatisfy { !model.courses[$0].mustHold || current.choices[$0] != .refused }
    if kept, best.score < current.score {
      best = current
      sinceImprovement = 0
    } else if !kept || !accepts(before) {
      current = before
    }
    if sinceImprovement > 0, sinceImprovement % 400 == 0 { current = best }
  }

  private mutating func accepts(_ before: RotationState) -> Bool {
    if before.score <= current.score { return true }
    if current.served < before.served { return random.below(50) == 0 && current.served >= best.served - 1 }
    // Up to two percent dearer than the best.
    let room = max(1, abs(best.cost) / 50)
    return current.cost <= best.cost + random.below(room) && random.below(2) == 0
  }

  /// Teams and positions in which the last ruin made room.
  var nearTeams: Set<Int> = []
  var nearPositions: Set<Int> = []

  private func isNear(_ course: Int) -> Bool {
    if let team = model.courses[course].team, nearTeams.contains(team) { return true }
    return nearPositions.contains(model.courses[course].position)
  }

  private mutating func ruin() {
    nearTeams = []
    nearPositions = []
    let held = model.courses.indices.filter { current.choices[$0] != .refused }
    guard !held.isEmpty else { return }
    var target = held[random.below(held.count)]
    let refused = free.filter { current.choices[$0] == .refused }
    if !refused.isEmpty, random.below(2) == 0 { target = refused[random.below(refused.count)] }
    let kind = random.below(4)
    let related = held.filter { isRelated($0, to: target, kind) }
    let most = 1 + random.below(min(10, held.count))
    for course in shuffled(related.isEmpty ? held : related).prefix(most) { takeOut(course) }
    if case .held = current.choices[target] { takeOut(target) }
    // What is left of a group is too small to start.
    while let course = current.strandedCourse { takeOut(course) }
  }

  private mutating func takeOut(_ course: Int) {
    near(course)
    if current.remove(course) { return }
    if case .held(_, let person?) = current.choices[course] {
      for cover in current.covers(of: person) { near(cover.course) }
      current.clear(person)
    }
  }

  mutating func near(_ course: Int) {
    if let team = model.courses[course].team { nearTeams.insert(team) }
    nearPositions.insert(model.courses[course].position)
  }

  private func isRelated(_ course: Int, to target: Int, _ kind: Int) -> Bool {
    switch kind {
    case 0: return model.courses[course].position == model.courses[target].position
    case 1:
      return model.courses[course].team != nil && model.courses[course].team == model.courses[target].team
    case 2:
      guard case .held(_, let a) = current.choices[course], case .held(_, let b) = current.choices[target] else {
        guard case .held(_, let person?) = current.choices[course] else { return true }
        return model.people[person].leastPreparation[model.courses[target].position] != nil
      }
      return a == b
    default: return true
    }
  }

  private mutating func recreate() {
    let missing = model.courses.indices.filter {
      current.choices[$0] == .refused && model.courses[$0].mayHold && !model.courses[$0].starts.isEmpty
    }
    let mixed = shuffled(missing.count <= 40 ? missing : missing.filter { model.courses[$0].mustHold || isNear($0) })
    // Passing over some starts at random finds ways of fitting courses together that the cheapest starts hide.
    let blink = random.below(3)
    let byPriority = random.below(3) != 0
    let order =
      byPriority
      ? mixed.sorted { urgency($0) < urgency($1) } : mixed.sorted { pinnedFirst($0) && !pinnedFirst($1) }
    for course in order {
      let mask = blink == 0 ? 0 : random.next() & (blink == 1 ? random.next() : UInt64.max)
      // Another of its group may have brought it along.
      guard current.choices[course] == .refused else { continue }
      let isInserted = current.insert(course) { mask >> UInt64($0 & 63) & 1 == 1 }
      if !isInserted, model.courses[course].mustHold { current.holdUncovered(course) }
    }
  }

  private func pinnedFirst(_ course: Int) -> Bool { model.courses[course].mustHold }

  private func urgency(_ course: Int) -> (Int, Int) {
    (model.courses[course].mustHold ? 0 : 1, -model.courses[course].priority)
  }

  mutating func shuffled(_ items: [Int]) -> [Int] {
    var items = items
    for index in items.indices.dropFirst().reversed() { items.swapAt(index, random.below(index + 1)) }
    return items
  }
}

extension RotationState {
  /// Holds a pinned course at the cheapest start that its team and group allow, without cover.
  @discardableResult
  mutating func holdUncovered(_ course: Int) -> Bool {
    guard model.courses[course].mayHold, model.courses[course].pinnedSeeker == nil else { return false }
    let covers = model.courses[course].starts.indices.map { Cover(course: course, start: $0) }
    let open = covers.filter { teamAllows($0) && groupHasRoom($0) && groupStands(with: $0) }
    guard let cover = open.min(by: { uncoveredCost($0) < uncoveredCost($1) }) else { return false }
    addUncovered(cover)
    return true
  }
}
