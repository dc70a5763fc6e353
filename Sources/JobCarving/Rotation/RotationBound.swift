/// What no rotation can beat: each course at its cheapest, as if it had all seekers for itself.
///
/// A cover costs at least the wage of the weeks from the first lesson to the last, the mentor's time in the weeks
/// with lessons and the hours that the seeker's contract cannot hold. Preparation counts too when no other course at
/// the position could have given it already.
struct RotationBound: Sendable {
  /// Least cost by course of holding it covered; `nil` when nobody can cover it in any plan.
  let coveredCost: [Int?]
  /// The part of it that does not depend on weeks being paid: mentors and uncovered hours.
  let directCost: [Int]
  /// Least cost of holding it without cover.
  let uncoveredCost: [Int?]
  let score: Score

  init(_ model: RotationModel) {
    var covered: [Int?] = []
    var direct: [Int] = []
    var uncovered: [Int?] = []
    for (index, course) in model.courses.enumerated() {
      let isOnly = model.courses.indices.allSatisfy { $0 == index || model.courses[$0].position != course.position }
      var best: Int?
      var bestDirect: Int?
      for start in course.starts.indices {
        for person in model.coverers[course.position] {
          let cover = Cover(course: index, start: start)
          guard let costs = RotationBound.leastCost(cover, person, model, withPreparation: isOnly) else { continue }
          best = min(best ?? Int.max, costs.total)
          bestDirect = min(bestDirect ?? Int.max, costs.direct)
        }
      }
      covered.append(course.mayHold ? best : nil)
      direct.append(bestDirect ?? 0)
      uncovered.append(
        course.mustHold && course.mayHold && course.pinnedSeeker == nil
          ? course.starts.map { course.uncoveredRate * course.awayMinutes * $0.lessonWeeks.count }.min() : nil)
    }
    coveredCost = covered
    directCost = direct
    uncoveredCost = uncovered
    var served = 0
    var cost = 0
    for index in covered.indices {
      guard let least = covered[index] else {
        cost += uncovered[index] ?? 0
        continue
      }
      served += model.courses[index].priority
      // A course of priority 0 need not be held for the count.
      let needed = model.courses[index].priority > 0 || model.courses[index].mustHold
      cost += needed ? min(least, uncoveredIfFree(model, index, uncovered[index], least)) : min(0, least)
    }
    score = Score(served: served, value: -cost)
  }

  /// The least that one cover adds to any plan in which this person gives it; `nil` when that is impossible.
  static func leastCost(
    _ cover: Cover, _ person: Int, _ model: RotationModel, withPreparation: Bool
  ) -> (total: Int, direct: Int)? {
    let course = model.courses[cover.course]
    let someone = model.people[person]
    let start = model.start(cover)
    if let pinned = course.pinnedSeeker, pinned != person { return nil }
    guard model.mayForm(cover) else { return nil }
    guard let range = someone.minutes, let weeks = someone.leastPreparation[course.position],
      start.first >= someone.available.lowerBound, start.last < someone.available.upperBound
    else { return nil }
    let preparation = withPreparation ? weeks : 0
    guard start.first - preparation >= someone.available.lowerBound,
      start.length + preparation <= someone.maximumWeeks
    else { return nil }
    let lessons = start.lessonWeeks.count
    let minutes = model.coveredMinutes(course, by: someone)
    let paid =
      model.rules.cover == .workplace
      ? max(range.lowerBound, minutes) * (start.length + preparation) : minutes * lessons
    let direct =
      model.positionRates[course.position] * (model.mentorCovering * lessons + model.mentorPreparing * preparation)
      + course.uncoveredRate * lessons * (course.awayMinutes - minutes)
      + model.leastTravel(course, by: someone) * (lessons + preparation)
    // The seeker may be served by this cover alone: worth a thousandth of a cent.
    return (paid * someone.wageRate + direct - 1, direct - 1)
  }
}

private func uncoveredIfFree(_ model: RotationModel, _ index: Int, _ uncovered: Int?, _ least: Int) -> Int {
  model.courses[index].priority > 0 ? least : min(least, uncovered ?? least)
}
