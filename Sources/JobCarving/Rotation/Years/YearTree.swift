/// A tree over a program of years: courses held or not, early or late, and by whom (Land and Doig 1960; Barnhart et
/// al. 1998). The node with the highest bound is divided next, so that the bound of all falls step by step.
///
/// Nothing leaves a node's program: what may no longer be is made worthless and what has to be gets a bonus, so that a
/// child goes on from where its parent stood.
struct YearTree {
  private struct Node {
    var program: YearProgram
    var next: Division?
  }

  enum Division {
    case held(course: Int)
    case starts(course: Int, upTo: Int)
    case person(course: Int, Int)
  }

  private static let whole = 0.02
  private var open: [Node] = []
  private(set) var nodes = 0
  /// Whole years that the tree came upon, which make up a plan but for what rows leave out.
  private(set) var found: [[YearProgram.Year]] = []

  /// - Parameter program: Solved already.
  init(_ program: YearProgram) {
    add(program)
  }

  /// No plan gains more than this, if any gains more than `floor`.
  ///
  /// - Parameters:
  ///   - floor: What is reached; bounds up to it are of no interest.
  ///   - limit: Nodes besides the first.
  mutating func run(above floor: Int, nodes limit: Int, mustStop: () -> Bool) -> Int {
    while let index = open.indices.max(by: { (open[$0].program.bound, $1) < (open[$1].program.bound, $0) }) {
      guard open[index].program.bound > floor else { return floor }
      if !open[index].program.isComplete, !mustStop() {
        // Cut short the last time.
        var program = open.remove(at: index).program
        program.solve(target: floor, mustStop: mustStop)
        add(program)
        if !program.isComplete, program.bound > floor { return open.map(\.program.bound).max() ?? floor }
        continue
      }
      let node = open[index]
      guard let next = node.next, nodes < limit, !mustStop() else { return node.program.bound }
      open.remove(at: index)
      for isFirst in [true, false] {
        nodes += 1
        var child = node.program
        child.restrict(next, isFirst: isFirst)
        child.solve(target: floor, mustStop: mustStop)
        if child.bound > floor { add(child) }
      }
    }
    return floor
  }

  private mutating func add(_ program: YearProgram) {
    let parts = program.solution
    let next = Self.division(parts)
    if next == nil, program.isComplete { found.append(parts.filter { $0.part > 0.5 }.map(\.year)) }
    open.append(Node(program: program, next: next))
  }

  /// What is furthest from whole: whether a course is held, else when, else by whom.
  private static func division(_ parts: [(year: YearProgram.Year, part: Double)]) -> Division? {
    var shares: [Int: [(start: Int, person: Int, part: Double)]] = [:]
    for (year, part) in parts {
      for cover in year.covers { shares[cover.course, default: []].append((cover.start, year.person, part)) }
    }
    var best: (distance: Double, division: Division)?
    func consider(_ distance: Double, _ division: Division) {
      if distance > max(whole, best?.distance ?? 0) { best = (distance, division) }
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
