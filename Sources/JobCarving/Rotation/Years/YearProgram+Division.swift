typealias YearTree = ProgramTree<YearProgram>

/// How a program of years is divided: courses held or not, early or late, and by whom.
extension YearProgram: DividedProgram {
  enum Division {
    case held(course: Int)
    case starts(course: Int, upTo: Int)
    case person(course: Int, Int)
  }

  /// What lies nearer to whole than this counts as whole.
  private static let leastPart = 0.02

  mutating func solve(target: Int, mustStop: () -> Bool) {
    solve(target: target, rounds: YearProgram.mostRounds, mustStop: mustStop)
  }

  var whole: [Year] { solution.filter { $0.part > 0.5 }.map(\.year) }

  /// What is furthest from whole: whether a course is held, else when, else by whom.
  var division: Division? {
    let parts = solution
    var shares: [Int: [(start: Int, person: Int, part: Double)]] = [:]
    for (year, part) in parts {
      for cover in year.covers { shares[cover.course, default: []].append((cover.start, year.person, part)) }
    }
    var best: (distance: Double, division: Division)?
    func consider(_ distance: Double, _ division: Division) {
      if distance > max(Self.leastPart, best?.distance ?? 0) { best = (distance, division) }
    }
    let courses = shares.keys.sorted()
    let held = courses.map { shares[$0, default: []].reduce(0) { $0 + $1.part } }
    for (course, held) in zip(courses, held) { consider(min(held, 1 - held), .held(course: course)) }
    if let best { return best.division }
    for (course, held) in zip(courses, held) {
      var below = 0.0
      for start in Set(shares[course, default: []].map(\.start)).sorted() {
        below += shares[course, default: []].reduce(0) { $0 + ($1.start == start ? $1.part : 0) }
        consider(min(below, held - below), .starts(course: course, upTo: start))
      }
    }
    if let best { return best.division }
    for (course, held) in zip(courses, held) {
      for person in Set(shares[course, default: []].map(\.person)).sorted() {
        let own = shares[course, default: []].reduce(0) { $0 + ($1.person == person ? $1.part : 0) }
        consider(min(own, held - own), .person(course: course, person))
      }
    }
    return best?.division
  }
}
