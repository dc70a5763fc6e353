/// The judge of work (is dit goed werk?): per task and person the whole numbers from which a bundle is judged.
///
/// `sums(task:person:minutes:freed:)` gives what one part adds to a bundle, in constant time and without looking anything
/// up by name, for a search that tests `QualitySums.reds` after every move. `quality(of:)` gives the whole judgement.
/// Both read the same sums, so that they never disagree.
public struct QualityTable: Sendable {
  public let limits: QualityLimits
  /// What the positions that may give work away have of unpleasant and dangerous work.
  public let pool: QualityPool
  let organisation: Organisation
  let tasks: [TaskRow]
  let people: [PersonRow]
  let positions: [PersonRow]
  let taskIndex: [String: Int]
  let personIndex: [String: Int]
  let positionIndex: [String: Int]
  /// By position: its tasks in the order of the inventory.
  let tasksOfPosition: [[Int]]
  /// By task: whether a plan may move it.
  let isReleased: [Bool]

  /// - Parameters:
  ///   - organisation: as it was read; the measures of its people are applied here, and would count twice otherwise.
  ///   - analyses: which tasks may move; without any, all of them.
  public init(_ organisation: Organisation, analyses: [TaskAnalysis] = []) {
    func index(_ ids: [String]) -> [String: Int] {
      Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }
    let limits = organisation.scenario.limits.quality
    self.limits = limits
    self.organisation = organisation
    tasks = organisation.tasks.map { TaskRow($0, limits) }
    people = organisation.people.map { PersonRow($0.applyingMeasures) }
    positions = organisation.positions.map { PersonRow(level: $0.level) }
    taskIndex = index(organisation.tasks.map(\.id))
    personIndex = index(organisation.people.map(\.id))
    let positionIndex = index(organisation.positions.map(\.id))
    self.positionIndex = positionIndex
    var own = [[Int]](repeating: [], count: organisation.positions.count)
    for (number, task) in organisation.tasks.enumerated() {
      if let position = positionIndex[task.position] { own[position].append(number) }
    }
    tasksOfPosition = own
    let released = Set(analyses.filter(\.isReleased).map(\.task))
    isReleased = organisation.tasks.map { analyses.isEmpty || released.contains($0.id) }
    let donors = Set(zip(organisation.tasks, isReleased).filter(\.1).map(\.0.position))
    var pool = QualityPool()
    for (task, row) in zip(organisation.tasks, tasks) where donors.contains(task.position) && row.burden >= 0 {
      pool.known += TaskRow.clamped(task.minutesPerWeek)
      pool.burden += Int(row.burden) * TaskRow.clamped(task.minutesPerWeek)
    }
    self.pool = pool
  }

  /// What a part of a job adds, for a task and a person by their number in the organisation.
  /// - Parameters:
  ///   - minutes: minutes a week that the person works on it.
  ///   - freed: the same work in minutes of the present people, for the length of one run.
  public func sums(task: Int, person: Int, minutes: Int, freed: Int) -> QualitySums {
    contribution(tasks[task], people[person], minutes: minutes, freed: freed)
  }

  /// The rules that some bundle can break: of the others the tasks tell nothing.
  public var told: QualityReds {
    var told: QualityReds = tasks.isEmpty || people.isEmpty ? [] : .difficulty
    for task in tasks {
      if task.steps != 0 { told.insert(.completeness) }
      if task.organising >= 0 { told.insert(.organising) }
      if task.short == 1 { told.formUnion([.shortCycles, .exposure]) }
      if task.autonomy >= 0 { told.insert(.autonomy) }
      if task.contact >= 0 { told.insert(.contact) }
      if task.information >= 0 { told.insert(.information) }
      if task.burden > 0 { told.insert(.leftovers) }
    }
    return told
  }

  /// The red rules of a bundle of this organisation.
  public func reds(_ sums: QualitySums) -> QualityReds { sums.reds(limits, pool: pool) }

  /// What a part of a position adds, for a task and a position by their number.
  func sums(task: Int, position: Int, minutes: Int) -> QualitySums {
    contribution(tasks[task], positions[position], minutes: minutes, freed: minutes)
  }

  private func contribution(_ task: TaskRow, _ person: PersonRow, minutes given: Int, freed: Int) -> QualitySums {
    let minutes = TaskRow.clamped(given)
    var sums = QualitySums()
    func add(_ lane: QualitySums.Lane, _ amount: Int) { sums[lane] &+= amount }
    func answer(_ value: Int8, _ lane: QualitySums.Lane, _ known: QualitySums.Lane) {
      guard value >= 0 else { return }
      add(known, minutes)
      add(lane, Int(value) * minutes)
    }
    add(.total, minutes)
    if task.steps != 0 {
      add(.stepsKnown, minutes)
      if task.steps & 1 != 0 { add(.prepare, minutes) }
      if task.steps & 2 != 0 { add(.execute, minutes) }
      if task.steps & 4 != 0 { add(.check, minutes) }
    }
    answer(task.organising, .organising, .organisingKnown)
    answer(task.short, .short, .shortKnown)
    answer(task.contact, .contact, .contactKnown)
    answer(task.near, .near, .nearKnown)
    answer(task.burden, .burden, .burdenKnown)
    if task.autonomy >= 0 {
      add(.autonomy, Int(task.autonomy) * minutes)
      add(.autonomyKnown, minutes)
    }
    if task.information >= 0 {
      add(.information, Int(task.information) * minutes)
      add(.informationKnown, minutes)
    }
    if let difficulty = task.difficulty(for: person, limits) {
      add(.difficultyKnown, minutes)
      if difficulty == .easy { add(.easy, minutes) }
      if difficulty == .hard { add(.hard, minutes) }
    }
    if task.short == 1 { addExposure(task, person, minutes, freed: TaskRow.clamped(freed), to: &sums) }
    return sums
  }

  private func addExposure(
    _ task: TaskRow, _ person: PersonRow, _ minutes: Int, freed: Int, to sums: inout QualitySums
  ) {
    if freed > 0, task.minutesEach > 0, task.minutesEach * minutes >= limits.shortCycleRun * freed {
      sums[.runs] += 1
    }
    // On which days it can fall; work that the person cannot come to is a matter of the timetable.
    let own = task.days == 0 ? person.days : task.days
    // Those who do the work now come when it is due.
    let common = person.able == nil ? own : own & person.days
    let days = common == 0 ? person.days : common
    let count = max(1, days.nonzeroBitCount)
    let times = task.timesAWeek > 0 ? min(Int(task.timesAWeek), count) : count
    let each = minutes * QualitySums.dayScale / times
    guard times == count else {
      sums[.anyDay] += each
      return
    }
    for day in 0..<7 where days & 1 << day != 0 { sums.lanes[QualitySums.Lane.monday.rawValue + day] += each }
  }
}
