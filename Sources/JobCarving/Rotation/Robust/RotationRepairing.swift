import Interchange

/// Repairs a plan when one seeker stops: what has begun stays, the rest may change, every change counts.
///
/// The best repair serves most; of those that serve as much it changes least, then leaves fewest lesson weeks without
/// cover, then costs least. Small regions are searched to the end, larger ones by ruin and recreate from the plan.
struct RotationRepairing {
  let state: RotationState
  let organisation: Organisation
  let seed: UInt64

  /// What a change and a lesson week without cover weigh, in thousandths of a cent: more than any wage can.
  static let changeCost = 1_000_000_000_000
  static let missedCost = changeCost / 1000
  static let nodes = 20_000
  static let iterations = 300

  private var model: RotationModel { state.model }

  func repair(whenStops person: Int, week stop: Int, _ mustStop: @escaping () -> Bool = { false }) -> RotationRepair {
    let (changed, covers, open) = problem(person, stop)
    let lost = state.years[person].legs.map(\.cover).filter { model.start($0).last >= stop }.map(\.course)
    var repaired = RotationState(changed, covers: covers, uncovered: open)
    precondition(repaired != nil, "What has begun and what others do stands without the one who stops.")
    for course in lost.sorted(by: { (isBegun($0, stop) ? 0 : 1, $0) < (isBegun($1, stop) ? 0 : 1, $1) }) {
      if let found = repaired?.cheapestInsertion(of: course) {
        repaired?.add(found.cover, to: found.person, year: found.year)
      }
    }
    var isProven = false
    if let start = repaired {
      if model.courses.count <= RotationRun.mostCoursesForProof {
        var exact = RotationExact(
          changed, bound: RotationBound(changed), incumbent: start, nodes: Self.nodes, mustStop: mustStop)
        exact.run()
        repaired = exact.best?.state ?? start
        isProven = exact.isComplete
      }
      if !isProven, let start = repaired {
        var search = RotationSearch(changed, start: start, seed: seed)
        while search.hasMoves, search.iterations < Self.iterations, !mustStop() { search.step() }
        repaired = search.best
      }
    }
    return told(repaired ?? state, person, stop, lost, isProven)
  }

  private func isBegun(_ course: Int, _ stop: Int) -> Bool {
    guard case .held(let start, _) = state.choices[course] else { return false }
    return model.courses[course].starts[start].first < stop
  }

  /// The rest of the plan as a problem of its own, and what of the plan still stands in it.
  private func problem(_ person: Int, _ stop: Int) -> (RotationModel, [[Cover]], [Cover]) {
    var changed = model
    changed.now = stop
    changed.changeCost = Self.changeCost
    changed.people[person].available = 0..<0
    // A class that was formed stays as it is: nobody leaves it for another week, and nobody comes in.
    let isGrouped = model.courses.map { $0.group != nil }
    changed.dropGroups()
    var covers = Array(repeating: [Cover](), count: model.people.count)
    var open: [Cover] = []
    for course in model.courses.indices {
      guard case .held(let start, let holder) = state.choices[course] else {
        changed.courses[course].starts.removeAll { $0.first < stop || isGrouped[course] }
        continue
      }
      let weeks = model.courses[course].starts[start].lessonWeeks
      let isBegun = weeks[0] < stop
      let isLost = holder == person && weeks[weeks.count - 1] >= stop
      if holder == person, !isLost {
        // Done before the person stopped: it takes nothing from what comes.
        changed.courses[course].starts = []
        (changed.courses[course].mustHold, changed.courses[course].mayHold) = (false, false)
        continue
      }
      if isBegun, isLost {
        // What is left of the course, taken over at once or some lessons later.
        let left = weeks.filter { $0 >= stop }
        if let team = model.courses[course].team {
          for week in left { changed.addFixedAway(team, week) }
        }
        changed.courses[course].team = nil
        changed.courses[course].mustHold = false
        changed.courses[course].pinnedSeeker = nil
        changed.courses[course].starts = left.indices.map {
          CourseStart(day: model.calendar.monday(of: left[$0]), lessonWeeks: Array(left[$0...]))
        }
        changed.courses[course].startCosts = left.indices.map { $0 * Self.missedCost }
        continue
      }
      if isBegun {
        changed.courses[course].starts = [model.courses[course].starts[start]]
        changed.courses[course].mustHold = true
        changed.courses[course].pinnedSeeker = holder
      } else {
        changed.courses[course].starts.removeAll { $0.first < stop || (isGrouped[course] && $0.lessonWeeks != weeks) }
        if isLost { changed.courses[course].pinnedSeeker = nil }
        changed.courses[course].mustHold = changed.courses[course].mustHold && !isLost
        changed.kept[course] = RotationModel.Kept(lessonWeeks: weeks, person: holder)
      }
      guard !isLost, let same = changed.courses[course].starts.firstIndex(where: { $0.lessonWeeks == weeks }) else {
        continue
      }
      let cover = Cover(course: course, start: same)
      if isBegun { changed.kept[course] = RotationModel.Kept(lessonWeeks: weeks, person: holder) }
      if let holder { covers[holder].append(cover) } else { open.append(cover) }
    }
    return (changed, covers, open)
  }

  private func told(
    _ repaired: RotationState, _ person: Int, _ stop: Int, _ lost: [Int], _ isProven: Bool
  ) -> RotationRepair {
    RotationRepair(
      seeker: model.people[person].id, from: model.calendar.monday(of: stop), lost: lost.map { model.courses[$0].id },
      changes: model.courses.indices.compactMap { change($0, repaired, stop) },
      coveredBefore: coveredMinutes(state, from: stop), coveredAfter: coveredMinutes(repaired, from: stop),
      isProven: isProven)
  }

  private func change(_ course: Int, _ repaired: RotationState, _ stop: Int) -> RotationRepair.Change? {
    let after = repaired.choices[course]
    func told(_ kind: RotationRepair.Change.Kind, _ start: CourseStart?, _ person: Int?, missed: Int = 0)
      -> RotationRepair.Change
    {
      RotationRepair.Change(
        kind: kind, training: model.courses[course].id, employee: organisation.trainings[course].employee,
        from: start?.day, seeker: person.map { model.people[$0].id }, missedWeeks: missed)
    }
    guard case .held(let before, let holder) = state.choices[course] else {
      guard case .held(let start, let person) = after else { return nil }
      return told(.added, repaired.model.courses[course].starts[start], person)
    }
    let weeks = model.courses[course].starts[before].lessonWeeks
    let left = weeks.filter { $0 >= stop }
    if left.isEmpty { return nil }
    guard case .held(let start, let person) = after else {
      return holder == nil ? nil : told(.uncovered, nil, nil, missed: left.count)
    }
    let now = repaired.model.courses[course].starts[start]
    if weeks[0] < stop {
      return person == holder ? nil : told(.takenOver, now, person, missed: left.count - now.lessonWeeks.count)
    }
    if now.lessonWeeks != weeks { return told(.moved, now, person) }
    if person == holder { return nil }
    return person == nil ? told(.uncovered, nil, nil, missed: left.count) : told(.takenOver, now, person)
  }

  private func coveredMinutes(_ plan: RotationState, from stop: Int) -> Int {
    var sum = 0
    for (index, course) in plan.model.courses.enumerated() {
      guard case .held(let start, let person?) = plan.choices[index] else { continue }
      sum +=
        plan.model.coveredMinutes(course, by: plan.model.people[person])
        * course.starts[start].lessonWeeks.count { $0 >= stop }
    }
    return sum
  }
}
