/// Branch and bound over courses: who covers, from when, or not held at all. Proves small rotations.
///
/// Preparation can become needless when an earlier cover at the same position is added, so a half-built plan is only
/// cut for what can never be mended: overlapping courses of one person, too many busy weeks, teams, the mentor time of
/// the covers themselves. Whole plans are judged in full.
struct RotationExact {
  private let model: RotationModel
  private let bound: RotationBound
  private let order: [Int]
  /// Sums over the courses from each depth on: priorities, and two least costs.
  private var restServed: [Int]
  private var restCost: [Int]
  private var restDirect: [Int]
  /// Least cost of one point of priority, in thousandths.
  private var restRatio: [Int]
  private let options: [[(cover: Cover, person: Int)]]
  private var covers: [[Cover]]
  private var away: [Int]
  private var demand: [Int]
  /// Courses of a group that start in a week, and those that still may, at `group * weeks + week`.
  private var joined: [Int]
  private var open: [Int]
  /// The places in those lists where a course may stand.
  private let groupPlaces: [[Int]]
  private var served = 0
  private var uncovered = 0
  /// What the courses decided so far cost besides: starts, and differences from an earlier plan.
  private var side = 0
  private var uncoveredCovers: [Cover] = []
  private var nodes = 0
  private let limit: Int
  private let mustStop: () -> Bool
  private(set) var best: (state: RotationState, score: Score)?
  /// Whether the whole tree was searched.
  private(set) var isComplete = true
  /// Ends at the first plan that keeps all rules.
  private let wantsAny: Bool
  /// No plan serves more: proven elsewhere.
  private let mostServed: Int

  init(
    _ model: RotationModel, bound: RotationBound, incumbent: RotationState?, nodes limit: Int, wantsAny: Bool = false,
    mostServed: Int = Int.max, mustStop: @escaping () -> Bool
  ) {
    self.model = model
    self.bound = bound
    self.limit = limit
    self.mustStop = mustStop
    self.wantsAny = wantsAny
    self.mostServed = mostServed
    best = incumbent.map { ($0, $0.score) }
    let isOnly = model.courses.indices.map { index in
      model.courses.indices.allSatisfy { $0 == index || model.courses[$0].position != model.courses[index].position }
    }
    var options: [[(cover: Cover, person: Int)]] = []
    for (index, course) in model.courses.enumerated() {
      var list: [(cover: Cover, person: Int, cost: Int)] = []
      if course.mayHold {
        for start in course.starts.indices {
          for person in model.coverers[course.position] {
            let cover = Cover(course: index, start: start)
            if let cost = RotationBound.leastCost(cover, person, model, withPreparation: isOnly[index])?.total {
              list.append((cover, person, cost))
            }
          }
        }
      }
      list.sort { ($0.cost, $0.cover.start, $0.person) < ($1.cost, $1.cover.start, $1.person) }
      options.append(list.map { ($0.cover, $0.person) })
    }
    self.options = options
    order = model.courses.indices
      .filter { !options[$0].isEmpty || model.courses[$0].mustHold }
      .sorted { a, b in
        let (x, y) = (model.courses[a], model.courses[b])
        return (x.mustHold ? 0 : 1, -x.priority, options[a].count, a)
          < (y.mustHold ? 0 : 1, -y.priority, options[b].count, b)
      }
    restServed = Array(repeating: 0, count: order.count + 1)
    restCost = restServed
    restDirect = restServed
    restRatio = Array(repeating: Int.max, count: order.count + 1)
    for depth in order.indices.reversed() {
      let index = order[depth]
      let course = model.courses[index]
      restServed[depth] = restServed[depth + 1] + (options[index].isEmpty ? 0 : course.priority)
      // What is not held costs nothing, so only what the count of served courses needs is sure to be paid.
      let isSure = !options[index].isEmpty && course.priority > 0
      restCost[depth] = restCost[depth + 1] + (isSure ? bound.coveredCost[index] ?? 0 : -1)
      restDirect[depth] = restDirect[depth + 1] + (isSure ? bound.directCost[index] : -1)
      let ratio = isSure ? (bound.coveredCost[index] ?? 0) * 1000 / course.priority : Int.max
      restRatio[depth] = min(restRatio[depth + 1], ratio)
    }
    covers = Array(repeating: [], count: model.people.count)
    away =
      model.fixedAway.isEmpty ? Array(repeating: 0, count: model.teamLimits.count * model.weeks) : model.fixedAway
    demand = Array(repeating: 0, count: model.positionIDs.count * model.weeks)
    joined = Array(repeating: 0, count: model.groups.count * model.weeks)
    groupPlaces = model.courses.indices.map { index in
      model.courses[index].group.map { group in model.firstWeeks(index).map { group * model.weeks + $0 } } ?? []
    }
    open = joined
    for index in order { for place in groupPlaces[index] { open[place] += 1 } }
  }

  var visited: Int { nodes }

  mutating func run() { visit(0) }

  private mutating func visit(_ depth: Int) {
    guard isComplete, !(wantsAny && best != nil) else { return }
    nodes += 1
    if nodes > limit || (nodes % 256 == 0 && mustStop()) {
      isComplete = false
      return
    }
    if let best, !canImprove(on: best.score, at: depth) { return }
    guard depth < order.count else { return judge() }
    let index = order[depth]
    let course = model.courses[index]
    for place in groupPlaces[index] { open[place] -= 1 }
    defer { for place in groupPlaces[index] { open[place] += 1 } }
    for option in options[index] where fits(option.cover, option.person) {
      place(option.cover, 1)
      covers[option.person].append(option.cover)
      served += course.priority
      let besides = model.sideCost(option.cover, option.person)
      side += besides
      if groupsCanStand(index), mentorsCanCover(option.cover) { visit(depth + 1) }
      side -= besides
      served -= course.priority
      covers[option.person].removeLast()
      place(option.cover, -1)
      if !isComplete { return }
    }
    if !course.mustHold {
      side += model.refusalCost(index)
      if groupsCanStand(index) { visit(depth + 1) }
      side -= model.refusalCost(index)
      return
    }
    guard course.mayHold, course.pinnedSeeker == nil else { return }
    for start in course.starts.indices {
      let cover = Cover(course: index, start: start)
      guard teamAllows(cover) else { continue }
      attend(cover, 1)
      let cost =
        course.uncoveredRate * course.awayMinutes * model.start(cover).lessonWeeks.count + model.sideCost(cover, nil)
      uncovered += cost
      uncoveredCovers.append(cover)
      if groupsCanStand(index) { visit(depth + 1) }
      uncoveredCovers.removeLast()
      uncovered -= cost
      attend(cover, -1)
    }
  }

  private func canImprove(on best: Score, at depth: Int) -> Bool {
    let most = min(served + restServed[depth], mostServed)
    if most != best.served { return most > best.served }
    var busy = uncovered + side
    var spans = uncovered + side
    for person in covers.indices where !covers[person].isEmpty {
      let cost = leastCost(person)
      busy += cost.busy
      spans += cost.span
    }
    if most == served + restServed[depth] {
      return max(busy + restCost[depth], spans + restDirect[depth]) < -best.value
    }
    // Not all that is left is needed: the cheapest way to the count, point by point.
    let needed = most - served
    let free = depth - order.count
    guard needed > 0, restRatio[depth] > 0 else { return max(busy, spans) + free < -best.value }
    return busy + needed * (restRatio[depth] / 1000) + free < -best.value
  }

  /// What a person's covers cost at least, whatever is added: by busy weeks, and by the stretch they span.
  private func leastCost(_ person: Int) -> (busy: Int, span: Int) {
    let someone = model.people[person]
    let facts = facts(person)
    var direct = -1
    var paid = 0
    var need = someone.minutes?.lowerBound ?? 0
    for cover in covers[person] {
      let course = model.courses[cover.course]
      let start = model.start(cover)
      let minutes = model.coveredMinutes(course, by: someone)
      need = max(need, minutes)
      paid += minutes * start.lessonWeeks.count
      direct += model.positionRates[course.position] * model.mentorCovering * start.lessonWeeks.count
      direct += course.uncoveredRate * start.lessonWeeks.count * (course.awayMinutes - minutes)
      direct += model.leastTravel(course, by: someone) * start.lessonWeeks.count
    }
    for position in facts.positions {
      direct += model.positionRates[position] * model.mentorPreparing * (someone.leastPreparation[position] ?? 0)
    }
    if model.rules.cover == .hourForHour {
      let cost = paid * someone.wageRate + direct
      return (cost, cost)
    }
    return (
      facts.busy * need * someone.wageRate + direct, max(facts.busy, facts.span) * need * someone.wageRate + direct
    )
  }

  private func facts(_ person: Int) -> (busy: Int, span: Int, positions: [Int]) {
    var (busy, first, end) = (0, Int.max, 0)
    var positions: [Int] = []
    for cover in covers[person] {
      let start = model.start(cover)
      let position = model.courses[cover.course].position
      busy += start.length
      first = min(first, start.first)
      end = max(end, start.last + 1)
      if !positions.contains(position) {
        positions.append(position)
        busy += model.people[person].leastPreparation[position] ?? 0
      }
    }
    return (busy, max(0, end - first), positions)
  }

  private mutating func fits(_ cover: Cover, _ person: Int) -> Bool {
    guard teamAllows(cover) else { return false }
    let start = model.start(cover)
    if !model.rules.pooling {
      for other in covers[person] {
        let taken = model.start(other)
        if start.first <= taken.last && taken.first <= start.last { return false }
      }
    }
    covers[person].append(cover)
    let facts = facts(person)
    covers[person].removeLast()
    let weeks = model.rules.pooling ? facts.span : max(facts.busy, facts.span)
    return weeks <= min(model.people[person].maximumWeeks, model.people[person].available.count)
  }

  private func teamAllows(_ cover: Cover) -> Bool {
    guard let team = model.courses[cover.course].team else { return true }
    return model.start(cover).lessonWeeks.allSatisfy { away[team * model.weeks + $0] < model.teamLimits[team] }
  }

  /// Whether every group of this course's weeks is still within reach of its numbers.
  private func groupsCanStand(_ index: Int) -> Bool {
    guard let group = model.courses[index].group.map({ model.groups[$0] }) else { return true }
    return groupPlaces[index].allSatisfy {
      joined[$0] == 0 || (joined[$0] + open[$0] >= group.minimum && joined[$0] <= group.maximum)
    }
  }

  private mutating func attend(_ cover: Cover, _ sign: Int) {
    if let place = model.groupPlace(cover) { joined[place] += sign }
    guard let team = model.courses[cover.course].team else { return }
    for week in model.start(cover).lessonWeeks { away[team * model.weeks + week] += sign }
  }

  private mutating func place(_ cover: Cover, _ sign: Int) {
    attend(cover, sign)
    let offset = model.courses[cover.course].position * model.weeks
    for week in model.start(cover).lessonWeeks { demand[offset + week] += sign * model.mentorCovering }
  }

  private func mentorsCanCover(_ cover: Cover) -> Bool {
    guard model.mentorCovering > 0 else { return true }
    let group = model.mentoring.groupOf[model.courses[cover.course].position]
    return model.start(cover).lessonWeeks.allSatisfy { model.mentoring.fits(demand, group: group, week: $0) }
  }

  private mutating func judge() {
    guard let state = RotationState(model, covers: covers, uncovered: uncoveredCovers) else { return }
    if let best, !(best.score < state.score) { return }
    best = (state, state.score)
  }
}
