/// The work of the whole organisation in numbers, for the search of the redesign.
///
/// Units are what moves as one: a task, a part of a divisible task, or all tasks of one bond. Places are −1 (where it is
/// now), a position by its number, or behind the positions a person by the number of their agent in the carving model.
struct InclusiveModel: Sendable {
  struct Piece: Sendable {
    var task: Int
    var minutes: Int
    var position: Int
  }

  struct Unit: Sendable {
    var pieces: [Piece]
    /// Its number in the carving model; −1: no new job may hold it.
    var item: Int
    /// The position of all its pieces; −1: it is spread over several.
    var home: Int
    /// Where it may be beside where it is now, rising.
    var places: [Int]
    var minutes: Int
    /// Where it is in the carving plan.
    var start: Int
    /// Adds up to a number that tells the work of a place apart.
    var mark: UInt64
    /// What the minutes are worth to the positions that have it now, if they are freed.
    var freed: Int
    var hasConflicts: Bool
  }

  let problem: CarvingProblem
  let judge: QualityTable
  private(set) var units: [Unit] = []
  /// By position: the units of which it has a piece now.
  private(set) var unitsAtHome: [[Int]]
  private(set) var conflicts = ConflictTokens()
  /// By position: what has to stay, as in carving.
  let donors: [CarvingModel.Donor]
  /// By position: minutes of the inventory now.
  private(set) var listed: [Int]
  /// Whether a further person may get a job: where the scenario puts people first.
  let opensJobs: Bool

  var positions: Int { unitsAtHome.count }
  var people: Int { problem.model.agents.count }
  var places: Int { positions + people }
  var organisation: Organisation { problem.organisation }

  /// - Parameter plan: a carving plan of the problem that breaks no rule.
  init(_ problem: CarvingProblem, judge: QualityTable, plan: CarvingPlan) {
    self.problem = problem
    self.judge = judge
    let organisation = problem.organisation
    unitsAtHome = Array(repeating: [], count: organisation.positions.count)
    listed = Array(repeating: 0, count: organisation.positions.count)
    donors = problem.model.donors
    opensJobs = organisation.scenario.objective == .peopleFirst
    addUnits(former: problem.agents(in: plan))
    addConflicts()
    addPlaces()
  }

  private mutating func addUnits(former: [Int]) {
    let tasks = organisation.tasks
    let known = Set(organisation.positions.map(\.id))
    var bonds: [String: [Int]] = [:]
    for (index, task) in tasks.enumerated() where isWork(task, known) && !task.bond.isEmpty {
      bonds[task.bond, default: []].append(index)
    }
    for (index, task) in tasks.enumerated() where isWork(task, known) {
      listed[problem.facts.positionOfTask[index]] += task.minutesPerWeek
      let members = task.bond.isEmpty ? [index] : bonds[task.bond] ?? [index]
      guard members[0] == index else { continue }
      let items = problem.model.itemsOfTask[index]
      if !items.isEmpty {
        for item in items {
          add(
            problem.model.pieces[problem.model.items[item].pieces].map {
              Piece(task: $0.task, minutes: $0.minutes, position: $0.position)
            }, item: item, start: former[item] < 0 ? -1 : positions + former[item])
        }
      } else if members.count == 1 {
        for size in problem.facts.parts[index].sizes {
          add([Piece(task: index, minutes: size, position: problem.facts.positionOfTask[index])], item: -1, start: -1)
        }
      } else {
        add(
          members.map {
            Piece(task: $0, minutes: tasks[$0].minutesPerWeek, position: problem.facts.positionOfTask[$0])
          }, item: -1, start: -1)
      }
    }
  }

  private func isWork(_ task: WorkTask, _ positions: Set<String>) -> Bool {
    task.minutesPerWeek > 0 && positions.contains(task.position)
  }

  private mutating func add(_ pieces: [Piece], item: Int, start: Int) {
    let homes = Set(pieces.map(\.position))
    for position in homes.sorted() { unitsAtHome[position].append(units.count) }
    let freed = pieces.reduce(0) { sum, piece in
      sum
        + CarvingRules.freedValue(
          minutes: piece.minutes, of: organisation.tasks[piece.task], in: organisation, position: piece.position)
    }
    units.append(
      Unit(
        pieces: pieces, item: item, home: homes.count == 1 ? pieces[0].position : -1, places: [],
        minutes: pieces.reduce(0) { $0 + $1.minutes }, start: start,
        mark: SplitMix64.mixed(UInt64(units.count) &+ 0x51ED_2701), freed: freed, hasConflicts: false))
  }

  private mutating func addConflicts() {
    let tasks = organisation.tasks
    conflicts = ConflictTokens(
      carrying: units.map { unit in
        unit.pieces.flatMap { tasks[$0.task].labels + [tasks[$0.task].id] }.map { $0.lowercased() }
      },
      refusing: units.map { unit in unit.pieces.flatMap { tasks[$0.task].notWith }.map { $0.lowercased() } },
      pairs: organisation.scenario.conflicts.map { ($0.first.lowercased(), $0.second.lowercased()) })
    for index in units.indices { units[index].hasConflicts = conflicts.isInvolved(index) }
  }

  // MARK: - Where work may be

  private mutating func addPlaces() {
    let rules = InclusiveWork(organisation, facts: problem.facts)
    for index in units.indices {
      let unit = units[index]
      let item = unit.item
      // What a pin gives to somebody is there and stays there.
      guard item < 0 || problem.model.items[item].pinnedTo < 0 else { continue }
      if case .bondInConflict? = problem.facts.stay[unit.pieces[0].task] { continue }
      var places: [Int] = []
      for position in 0..<positions where position != unit.home {
        if unit.pieces.allSatisfy({ rules.mayTake(position, task: $0.task, from: $0.position) }) {
          places.append(position)
        }
      }
      if item >= 0 {
        for agent in problem.model.agents.indices where !problem.model.agents[agent].isBarred {
          if problem.model.isAble(agent: agent, item: item) { places.append(positions + agent) }
        }
      }
      units[index].places = places
    }
  }

  /// Two units that may not be with the same people.
  func areApart(_ a: Int, _ b: Int) -> Bool {
    units[a].hasConflicts && units[b].hasConflicts && conflicts.inConflict(a, b)
      && units[a].pieces[0].task != units[b].pieces[0].task
  }

  /// What the place of a unit adds to the value, apart from what a job as a whole costs: freed time is worth what it is
  /// used for, and whoever takes work over has that much less of it.
  func value(of unit: Int, at place: Int) -> Int {
    guard place >= 0 else { return 0 }
    let work = units[unit]
    guard place < positions else { return work.freed }
    return work.freed
      - work.pieces.reduce(0) { sum, piece in
        sum
          + CarvingRules.freedValue(
            minutes: piece.minutes, of: organisation.tasks[piece.task], in: organisation, position: place)
      }
  }
}
