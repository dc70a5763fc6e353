/// The most that one team can have covered in any plan: its limit week by week, its own courses, and seekers and
/// mentors as if no other team needed them.
///
/// Of teams that are away two at a time only whole courses fit, where a relaxation fits halves. So sets of courses are
/// tried, small ones first: can all of them be held? A set that cannot rules out every larger set that holds it. Each
/// week has a price from the relaxation; a set whose courses cost more than there is room for needs no search.
struct RotationTeamProof {
  /// Priorities are counted in these, so that prices of a week are whole numbers.
  private static let unit = 1 << 20
  private static let priceSteps = 200
  /// More courses than this in one team: the relaxation alone is the bound.
  static let mostCourses = 16

  private let model: RotationModel
  private let courses: [Int]
  /// Usable starts of each course.
  private let options: [[Int]]
  /// Positions that no other course has: none of another team, and none of the team that counts for nothing.
  private let ownPositions: Set<Int>
  private var price: [Int]
  private let limit: Int
  private var packing: RotationTeamPacking
  private let mustStop: () -> Bool
  /// Priorities that a plan is known to reach.
  private var best: Int
  /// The best way found, with who covers; `nil` when nothing beats the plan.
  private(set) var plan: [(cover: Cover, person: Int)]?
  /// Proven: no plan covers more of the team's priorities.
  private(set) var most = 0

  /// - Parameters:
  ///   - limit: How many may be away at once.
  ///   - reached: Priorities that a plan covers already.
  init(
    _ model: RotationModel, courses: [Int], limit: Int, reached: Int, nodes: Int, mustStop: @escaping () -> Bool
  ) {
    self.model = model
    self.limit = limit
    self.mustStop = mustStop
    func usable(_ course: Int) -> [Int] {
      model.courses[course].starts.indices.filter { start in
        model.coverers[model.courses[course].position].contains { person in
          let cover = Cover(course: course, start: start)
          return RotationBound.leastCost(cover, person, model, withPreparation: false) != nil
        }
      }
    }
    let counted = courses.filter { model.courses[$0].mayHold && model.courses[$0].priority > 0 }
    let starts = counted.map { (course: $0, starts: usable($0)) }.filter { !$0.starts.isEmpty }
    let able = starts.map(\.course)
    self.courses = able
    options = starts.map(\.starts)
    let own = Set(able)
    let elsewhere = Set(model.courses.indices.filter { !own.contains($0) }.map { model.courses[$0].position })
    ownPositions = Set(able.map { model.courses[$0].position }).subtracting(elsewhere)
    price = Array(repeating: 0, count: model.weeks)
    packing = RotationTeamPacking(model, limit: limit, nodes: nodes)
    most = able.reduce(0) { $0 + model.courses[$1].priority }
    best = reached
  }

  /// Nodes of the search that were not needed.
  var nodesLeft: Int { max(0, packing.nodesLeft) }

  mutating func run() {
    guard most > best else {
      most = best
      return
    }
    most = min(most, settlePrices() / Self.unit)
    guard most > best, courses.count <= Self.mostCourses, !mustStop() else { return }
    packing.price = price
    let worth = courses.map { model.courses[$0].priority }
    func value(_ set: Int) -> Int { worth.indices.reduce(0) { $0 + (set >> $1 & 1 == 1 ? worth[$1] : 0) } }
    let sets = (0..<1 << courses.count)
      .map { (set: $0, value: value($0)) }
      .filter { $0.value > best && $0.value <= most }
      .sorted { ($0.set.nonzeroBitCount, $0.set) < ($1.set.nonzeroBitCount, $1.set) }
    var impossible: [Int] = []
    var unknown = best
    for (set, value) in sets where value > best {
      if mustStop() { return }
      if impossible.contains(where: { $0 & set == $0 }) { continue }
      let members = courses.indices.filter { set >> $0 & 1 == 1 }
      let held = members.map { courses[$0] }
      let starts = members.map { options[$0] }
      if packing.nodesLeft <= 0 {
        unknown = max(unknown, value)
        continue
      }
      // Others at the position might have prepared the seeker: only without them is preparation certain.
      var answer = packing.holds(held, starts, certain: [])
      if answer == false {
        impossible.append(set)
        continue
      }
      let own = ownPositions.intersection(held.map { model.courses[$0].position })
      if !own.isEmpty { answer = packing.holds(held, starts, certain: own) }
      switch answer {
      case true?:
        best = value
        plan = packing.found
      case false?: continue
      case nil: unknown = max(unknown, value)
      }
    }
    most = max(best, unknown)
  }

  /// Subgradient steps on the prices of weeks.
  /// - Returns: the best bound, in units; the prices are those that gave it.
  private mutating func settlePrices() -> Int {
    let room = min(limit, courses.count)
    var nearest = Int.max
    var kept = price
    var pace = 1000
    var stale = 0
    for _ in 0..<Self.priceSteps {
      var use = Array(repeating: -room, count: price.count)
      var bound = price.reduce(0) { $0 + $1 * room }
      for index in courses.indices {
        guard let (gain, start) = gain(index) else { continue }
        bound += gain
        for week in model.courses[courses[index]].starts[start].lessonWeeks { use[week] += 1 }
      }
      stale += 1
      if bound < nearest { (nearest, kept, stale) = (bound, price, 0) }
      if nearest / Self.unit <= best { break }
      if stale >= 12 { (pace, stale, price) = (pace * 2 / 3, 0, kept) }
      if pace == 0 { break }
      let norm = price.indices.reduce(0) { $0 + (use[$1] > 0 || price[$1] > 0 ? use[$1] * use[$1] : 0) }
      guard norm > 0 else { break }
      let size = max(1, bound - best * Self.unit) / norm * pace / 1000
      for week in price.indices { price[week] = max(0, price[week] + size * use[week]) }
    }
    price = kept
    return nearest
  }

  /// What a course can gain beyond the prices of its weeks, at its best start; `nil` when nothing.
  private func gain(_ index: Int) -> (gain: Int, start: Int)? {
    let course = model.courses[courses[index]]
    var found: (gain: Int, start: Int)?
    for start in options[index] {
      var gain = course.priority * Self.unit
      for week in course.starts[start].lessonWeeks { gain -= price[week] }
      if gain > found?.gain ?? 0 { found = (gain, start) }
    }
    return found
  }
}
