internal import Interchange

/// The larger step of the search: a team or two, or some seekers, get their years anew from the linear program.
extension RotationSearch {
  private static let mostPeople = 6

  mutating func renewYears(_ dive: YearDive) {
    nearTeams = []
    nearPositions = []
    let held = model.courses.indices.filter { current.choices[$0] != .refused }
    let refused = free.filter { current.choices[$0] == .refused }
    let all = refused.isEmpty || random.below(2) == 0 ? held : refused
    guard !all.isEmpty else { return }
    let target = all[random.below(all.count)]
    var courses = Set([target])
    if random.below(3) == 0 || model.courses[target].team == nil {
      // Some who could cover it, with all that they cover now.
      for person in shuffled(model.coverers[model.courses[target].position]).prefix(Self.mostPeople) {
        courses.formUnion(current.covers(of: person).map(\.course))
      }
    } else {
      var teams = [model.courses[target].team]
      if random.below(2) == 0, let other = linked(to: target) { teams.append(other) }
      courses.formUnion(model.courses.indices.filter { teams.contains(model.courses[$0].team) })
    }
    renew(courses.sorted(), dive)
  }

  /// A team in which somebody works who could cover this course.
  private mutating func linked(to target: Int) -> Int? {
    for person in shuffled(model.coverers[model.courses[target].position]) {
      let teams = current.covers(of: person).compactMap { model.courses[$0.course].team }
      if let other = teams.first(where: { $0 != model.courses[target].team }) { return other }
    }
    return nil
  }

  private mutating func renew(_ courses: [Int], _ dive: YearDive) {
    var open = Set(courses)
    for course in courses {
      near(course)
      guard case .held(_, let person) = current.choices[course] else { continue }
      if let person {
        for cover in current.covers(of: person) {
          near(cover.course)
          open.insert(cover.course)
        }
        current.clear(person)
      } else {
        current.remove(course)
      }
    }
    while let course = current.strandedCourse {
      if !current.remove(course), case .held(_, let person?) = current.choices[course] { current.clear(person) }
    }
    let free = open.sorted().filter { current.choices[$0] == .refused && model.courses[$0].mayHold }
    let positions = Set(free.map { model.courses[$0].position }).sorted()
    let people = Set(positions.flatMap { model.coverers[$0] }).sorted().filter { current.years[$0].legs.isEmpty }
    var random = self.random
    current = dive.fill(current, courses: free, people: people) { random.below($0) }
    self.random = random
  }
}
