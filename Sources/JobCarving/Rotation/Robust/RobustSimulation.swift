import Interchange

/// Plays imagined years on a plan and counts which lessons stay covered.
///
/// What it looks at: who has stopped, who is at another workplace, contracts and availability, preparation of those who
/// stand in. What it does not look at: mentors' hours and team limits in the weeks to which a course moved.
struct RobustSimulation {
  let state: RotationState
  /// Lesson weeks by course and by weeks late; a break stays a break.
  private let lessons: [[[Int]]]
  private var model: RotationModel { state.model }

  init(_ state: RotationState, breaks: [Set<Int>], mostLate: Int) {
    self.state = state
    let model = state.model
    lessons = model.courses.indices.map { index in
      guard case .held(let start, _) = state.choices[index] else { return [] }
      let weeks = model.courses[index].starts[start].lessonWeeks
      // Room for every lesson and every break after the horizon too.
      let calendar = RotationCalendar(
        firstWeek: model.calendar.firstWeek, weeks: model.weeks + mostLate + breaks[index].count + weeks.count)
      return (0...mostLate).map { late in
        late == 0
          ? weeks : calendar.lessonWeeks(from: weeks[0] + late, count: weeks.count, breaks: breaks[index]) ?? weeks
      }
    }
  }

  /// Someone who can stand in, and what the person has done so far.
  struct StandIn {
    /// Index into the people of the model.
    var person: Int
    var free = 0
    var began: Int?
    var known: [Int] = []
  }

  struct Year {
    /// Covered weeks by course, by the planned seeker and by anybody.
    var byPlan: [Int]
    var inAll: [Int]
    var coveredMinutes = 0
    var coveredMinutesByPlan = 0
    /// Minutes that each stand-in saved.
    var saved: [Int]
  }

  func play(_ draws: RobustDraws, standIns people: [Int]) -> Year {
    var year = Year(
      byPlan: model.courses.map { _ in 0 }, inAll: model.courses.map { _ in 0 }, saved: people.map { _ in 0 })
    var lost: [(course: Int, weeks: [Int], knownFrom: Int)] = []
    for person in model.people.indices where !state.years[person].legs.isEmpty {
      playPlanned(person, draws, &year, &lost)
    }
    lost.sort { ($0.weeks[0], $0.course) < ($1.weeks[0], $1.course) }
    var standIns = people.map { StandIn(person: $0) }
    for loss in lost {
      let course = model.courses[loss.course]
      var best: (index: Int, weeks: [Int], prepared: Int)?
      for (index, one) in standIns.enumerated() {
        guard let found = weeks(loss.weeks, at: course.position, by: one, from: loss.knownFrom) else { continue }
        if found.weeks.count > best?.weeks.count ?? 0 { best = (index, found.weeks, found.begins) }
      }
      guard let best else { continue }
      let person = standIns[best.index].person
      let minutes = model.coveredMinutes(course, by: model.people[person]) * best.weeks.count
      year.inAll[loss.course] += best.weeks.count
      year.coveredMinutes += minutes
      year.saved[best.index] += minutes
      standIns[best.index].free = (best.weeks.last ?? 0) + 1
      standIns[best.index].began = standIns[best.index].began ?? best.prepared
      if !standIns[best.index].known.contains(course.position) { standIns[best.index].known.append(course.position) }
    }
    return year
  }

  private func playPlanned(
    _ person: Int, _ draws: RobustDraws, _ year: inout Year,
    _ lost: inout [(course: Int, weeks: [Int], knownFrom: Int)]
  ) {
    let someone = model.people[person]
    let plan = state.years[person]
    let end = min(someone.available.upperBound, plan.span.lowerBound + someone.maximumWeeks)
    let stop = draws.stopsAfter[person].map { plan.span.lowerBound + $0 }
    // Preparation stands where it was planned; nobody prepares and covers at once.
    var busy = Set(plan.legs.flatMap { Array($0.preparation) })
    let inOrder = plan.legs.map { (leg: $0, weeks: lessons[$0.cover.course][draws.late[$0.cover.course]]) }
      .sorted { ($0.weeks[0], $0.leg.cover.course) < ($1.weeks[0], $1.leg.cover.course) }
    for (leg, weeks) in inOrder {
      let course = leg.cover.course
      var missed: [Int] = []
      let prepared = stop.map { leg.preparation.isEmpty || $0 >= leg.preparation.upperBound } ?? true
      for week in weeks {
        if prepared, week < end, week < stop ?? Int.max, model.rules.pooling || !busy.contains(week) {
          busy.insert(week)
          year.byPlan[course] += 1
        } else {
          missed.append(week)
        }
      }
      let minutes = model.coveredMinutes(model.courses[course], by: someone) * (weeks.count - missed.count)
      year.coveredMinutes += minutes
      year.coveredMinutesByPlan += minutes
      year.inAll[course] += weeks.count - missed.count
      if let first = missed.first {
        // Somebody who stops is missed from then on; that a course is late is known when it should have begun.
        let known = stop.map { $0 <= first } ?? false ? stop ?? first : min(first, model.start(leg.cover).first)
        lost.append((course, missed, known))
      }
    }
  }

  /// The lost weeks that one stand-in can take, from the first in which the person is ready; and when the preparation
  /// begins. `nil` when that is none.
  private func weeks(
    _ lost: [Int], at position: Int, by one: StandIn, from known: Int
  ) -> (weeks: [Int], begins: Int)? {
    let someone = model.people[one.person]
    guard someone.minutes != nil, let preparation = someone.preparation[position] else { return nil }
    let begins = max(one.free, known, someone.available.lowerBound)
    let ready = begins + (one.known.contains(position) ? 0 : preparation)
    let end = min(someone.available.upperBound, (one.began ?? begins) + someone.maximumWeeks)
    let weeks = lost.filter { $0 >= ready && $0 < end }
    return weeks.isEmpty ? nil : (weeks, begins)
  }

  /// Lesson weeks of a held course.
  func lessonCount(_ course: Int) -> Int { lessons[course].first?.count ?? 0 }
}
