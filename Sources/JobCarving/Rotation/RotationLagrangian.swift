/// A tighter proof of what no rotation can beat: each course, team week and mentor week gets a price instead of a
/// limit, and each seeker takes the best year at those prices (Lagrangian relaxation, Held and Karp 1971).
///
/// Whatever the prices, `Σ prices × limits + Σ best years` is never below the true optimum, so every step counts as a
/// proof. All of it is whole numbers; how far the prices move only decides how good the proof gets. First the served
/// priorities are bounded, then the cost of serving that many, where a price on serving is one more multiplier.
struct RotationLagrangian {
  private static let unit = 1_000_000
  private let model: RotationModel
  private var pricings: [SeekerPricing]
  private var coursePrice: [Int]
  private var teamPrice: [Int]
  private var mentorPrice: [Int]
  private let usesTeams: Bool
  private let usesMentors: Bool
  private let mustStop: () -> Bool

  /// `nil` for a rule set that pools: covers of one seeker then overlap, and a path cannot say what they cost.
  init?(_ model: RotationModel, mustStop: @escaping () -> Bool) {
    guard !model.rules.pooling, model.rules.cover == .workplace else { return nil }
    self.model = model
    self.mustStop = mustStop
    pricings = model.people.indices.map { SeekerPricing($0, model) }
    coursePrice = Array(repeating: 0, count: model.courses.count)
    teamPrice = Array(repeating: 0, count: model.teamLimits.count * model.weeks)
    mentorPrice = Array(repeating: 0, count: model.mentoring.groups.count * model.weeks)
    usesTeams = !model.teamLimits.isEmpty
    usesMentors = model.mentorPreparing > 0 || model.mentorCovering > 0
  }

  /// Tightens a bound until it meets the target, the steps are used up or time is.
  mutating func tighten(_ bound: Score, target: Score, steps: Int) -> Score {
    var result = bound
    let total = bound.served
    let served = boundServed(target: target.served, start: bound.served, steps: steps)
    // Before any price: nothing is cheaper than free, but each seeker served is worth its thousandth.
    if served < total { result = Score(served: served, value: model.people.count) }
    // A plan that serves less hints at what serving more costs; only an equal one says when the proof is complete.
    let aim = target.served > 0 ? -target.value / target.served * result.served : -target.value
    let cost = boundCost(
      serving: result.served, above: -result.value, target: target.served == result.served ? -target.value : nil,
      aim: aim, steps: steps)
    result.value = min(result.value, -cost)
    return result
  }

  private mutating func boundServed(target: Int, start: Int, steps: Int) -> Int {
    var best = start * Self.unit
    var nearest = Int.max
    var pace = 1000
    var since = 0
    // Prices of an equal share in what is at stake would start too high; zero is where the simple bound stands.
    for _ in 0..<steps where best / Self.unit > target && !mustStop() {
      let point = evaluate(costs: false, worth: Self.unit)
      since = point.value < nearest ? 0 : since + 1
      nearest = min(nearest, point.value)
      best = min(best, point.value)
      if since >= 10 { (pace, since) = (max(1, pace * 3 / 4), 0) }
      move(point, by: max(1, point.value - target * Self.unit), pace)
    }
    return best / Self.unit
  }

  private mutating func boundCost(serving: Int, above: Int, target: Int?, aim: Int, steps: Int) -> Int {
    var best = above
    var nearest = Int.min
    var least = [Int?](repeating: nil, count: model.courses.count)
    for pricing in pricings {
      for candidate in pricing.candidates {
        least[candidate.cover.course] = min(least[candidate.cover.course] ?? Int.max, pricing.cost(candidate))
      }
    }
    let sums = least.map { $0 ?? 0 }
    // Prices of the count, in money: what the dearest course costs for one point.
    var reward = zip(sums, model.courses).map { $0 / max(1, $1.priority) }.max() ?? 0
    let scale = reward / Self.unit
    coursePrice = coursePrice.map { $0 * scale }
    teamPrice = teamPrice.map { $0 * scale }
    mentorPrice = mentorPrice.map { $0 * scale }
    var pace = 1000
    var since = 0
    for _ in 0..<steps where !mustStop() {
      if let target, best >= target { break }
      let point = evaluate(costs: true, worth: reward)
      let value = reward * serving - point.value
      since = value > nearest ? 0 : since + 1
      nearest = max(nearest, value)
      best = max(best, value)
      if since >= 10 { (pace, since) = (max(1, pace * 3 / 4), 0) }
      let distance = max(1, max(aim, best + 1) - value)
      let size = move(point, by: distance, pace, extra: (serving - point.served) * (serving - point.served))
      reward = max(0, reward + size * (serving - point.served))
    }
    return best
  }

  private struct Point {
    var value: Int
    var served: Int
    /// Use minus limit, of courses, team weeks and mentor minutes.
    var courses: [Int]
    var teams: [Int]
    var mentors: [Int]
  }

  private mutating func evaluate(costs: Bool, worth: Int) -> Point {
    let weeks = model.weeks
    var point = Point(
      value: 0, served: 0, courses: coursePrice.map { _ in -1 }, teams: teamPrice, mentors: mentorPrice)
    for price in coursePrice { point.value += price }
    for team in model.teamLimits.indices {
      for week in team * weeks..<(team + 1) * weeks {
        point.teams[week] = -model.teamLimits[team]
        point.value += teamPrice[week] * model.teamLimits[team]
      }
    }
    for (index, group) in model.mentoring.groups.enumerated() {
      for week in 0..<weeks {
        point.mentors[index * weeks + week] = -group.capacity[week]
        point.value += mentorPrice[index * weeks + week] * group.capacity[week]
      }
    }
    let gains = model.courses.indices.map { course in
      model.courses[course].starts.indices.map { start in
        worth * model.courses[course].priority - coursePrice[course] - price(Cover(course: course, start: start))
      }
    }
    for index in pricings.indices {
      var pricing = pricings[index]
      let own = pricing.candidates.map { gains[$0.cover.course][$0.cover.start] }
      let candidates = pricing.candidates
      let years = pricing.years(gains: own, costs: costs) { candidate, weeks in
        self.preparationPrice(candidates[candidate].cover.course, weeks)
      }
      pricings[index] = pricing
      let best = years.max { $0.value < $1.value }
      point.value += (best?.value ?? 0) + (costs ? 1 : 0)
      for step in best?.steps ?? [] {
        let candidate = pricing.candidates[step.candidate]
        use(candidate, step.isPrepared, &point)
      }
    }
    return point
  }

  private func price(_ cover: Cover) -> Int {
    let course = model.courses[cover.course]
    let group = model.mentoring.groupOf[course.position] * model.weeks
    var sum = 0
    for week in model.start(cover).lessonWeeks {
      if let team = course.team { sum += teamPrice[team * model.weeks + week] }
      sum += mentorPrice[group + week] * model.mentorCovering
    }
    return sum
  }

  private func preparationPrice(_ course: Int, _ weeks: Range<Int>) -> Int {
    guard usesMentors else { return 0 }
    let group = model.mentoring.groupOf[model.courses[course].position] * model.weeks
    return weeks.reduce(0) { $0 + mentorPrice[group + $1] } * model.mentorPreparing
  }

  private func use(_ candidate: SeekerPricing.Candidate, _ isPrepared: Bool, _ point: inout Point) {
    let course = model.courses[candidate.cover.course]
    let group = model.mentoring.groupOf[course.position] * model.weeks
    point.served += course.priority
    point.courses[candidate.cover.course] += 1
    for week in model.start(candidate.cover).lessonWeeks {
      if let team = course.team { point.teams[team * model.weeks + week] += 1 }
      point.mentors[group + week] += model.mentorCovering
    }
    guard isPrepared else { return }
    for week in candidate.first - candidate.preparation..<candidate.first {
      point.mentors[group + week] += model.mentorPreparing
    }
  }

  /// Moves each price with what is used beyond its limit; mentor time counts in hours.
  @discardableResult
  private mutating func move(_ point: Point, by distance: Int, _ pace: Int, extra: Int = 0) -> Int {
    var norm = extra
    for index in coursePrice.indices where point.courses[index] > 0 || coursePrice[index] > 0 {
      norm += point.courses[index] * point.courses[index]
    }
    for index in teamPrice.indices where point.teams[index] > 0 || teamPrice[index] > 0 {
      norm += point.teams[index] * point.teams[index]
    }
    if usesMentors {
      for index in mentorPrice.indices where point.mentors[index] > 0 || mentorPrice[index] > 0 {
        norm += point.mentors[index] * point.mentors[index] / 3600
      }
    }
    let size = distance / max(1, norm) * pace / 1000
    for index in coursePrice.indices { coursePrice[index] = max(0, coursePrice[index] + size * point.courses[index]) }
    for index in teamPrice.indices { teamPrice[index] = max(0, teamPrice[index] + size * point.teams[index]) }
    if usesMentors {
      for index in mentorPrice.indices {
        mentorPrice[index] = max(0, mentorPrice[index] + size * point.mentors[index] / 3600)
      }
    }
    return size
  }
}
