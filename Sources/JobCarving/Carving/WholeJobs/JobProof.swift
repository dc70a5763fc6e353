/// What is proven with whole jobs, and the plans that the proofs come upon: first how many people can be placed, then what
/// a plan that places as many can be worth.
struct JobProof {
  /// So many cells of the table, written once for each class of people: what one round takes at least.
  private static let mostCells = 60_000_000
  private static let mostClasses = 64
  /// Through the tree of one person's jobs, before it is cut short.
  private static let stepsEach = 100_000
  private static let mostNodes = 500
  private static let workBeforeDive = 8000
  private static let roundsBeforeChoice = 12
  /// A plan to start from is looked for beside everything else while that is short.
  private static let mostCellsForStart = 6_000_000
  private static let workForStart = 6000

  /// A tree of programs, and the program that it began with, which knows what the work was.
  private struct Proof {
    let root: JobProgram
    var tree: ProgramTree<JobProgram>
    var taken = 0
    /// After how much work a plan is next looked for from the top of the tree.
    var nextDive = JobProof.workBeforeDive

    init(
      _ goal: CarvingBound.Goal, _ relaxation: CarvingBound, _ prices: CarvingPrices, seeds: [JobProgram.Column]
    ) {
      root = JobProgram(relaxation, goal, prices: prices, stepsEach: JobProof.stepsEach)
      var program = root
      program.add(seeds)
      tree = ProgramTree(program)
    }
  }

  private let relaxation: CarvingBound
  private let cells: Int
  private var counting: Proof?
  private var valuing: (served: Int, proof: Proof)?
  private var credit = 0
  /// Whether nothing is left to try.
  private(set) var isSpent = false
  private var found: [Int]?
  /// No plan has a better score than this.
  private(set) var bound: (served: Int, value: Int?) = (Int.max, nil)

  /// `nil` where the tables would be too large.
  init?(_ relaxation: CarvingBound) {
    guard relaxation.classes.count <= JobProof.mostClasses else { return nil }
    var cells = 0
    for group in relaxation.classes {
      guard JobPricing.mayTake(relaxation.model, agent: group.agents[0]) else { return nil }
      cells += JobPricing.cells(relaxation.model, agent: group.agents[0])
    }
    self.cells = cells
    guard cells <= JobProof.mostCells else { return nil }
    self.relaxation = relaxation
  }

  /// - Parameters:
  ///   - credit: Steps of the local search that may be spent.
  ///   - known: The score of the best plan so far.
  ///   - plan: The agent of each item in it, or −1.
  ///   - proven: What is proven of all plans so far.
  mutating func improve(
    credit: Int, known: Score, plan: [Int], from proven: (served: Int, value: Int?), prices: CarvingPrices,
    isOutOfTime: () -> Bool
  ) {
    if proven.served < bound.served { bound = proven }
    if let most = proven.value { bound.value = min(bound.value ?? most, most) }
    self.credit += credit
    isSpent = false
    while self.credit > 0, !isOutOfTime() {
      let before = (self.credit, bound.served, bound.value)
      if known.served < bound.served {
        count(known, plan, isOutOfTime)
      } else if known.value < bound.value ?? Int.max {
        value(known, plan, prices, isOutOfTime)
      }
      if (self.credit, bound.served, bound.value) == before {
        isSpent = true
        self.credit = 0
      }
    }
  }

  /// A plan that a proof came upon, once: the agent of each item, or −1.
  mutating func takeFound() -> [Int]? {
    defer { found = nil }
    return found
  }

  /// Who has a job in most of the relaxed plan that is worth most; `nil` while that says little.
  var bestChoice: CarvingChoice? {
    guard let (served, proof) = valuing, served == bound.served, let top = proof.tree.top,
      top.rounds >= JobProof.roundsBeforeChoice
    else { return nil }
    return CarvingChoice(people: top.choice)
  }

  /// A plan, whatever it is worth, in which the people of a choice have a job, if one is come upon: the agent of each item,
  /// or −1.
  mutating func plan(for choice: CarvingChoice, isOutOfTime: () -> Bool) -> [Int]? {
    guard let (served, proof) = valuing, cells <= JobProof.mostCellsForStart,
      relaxation.classes.allSatisfy({ $0.agents.count == 1 })
    else { return nil }
    var program =
      counting?.root
      ?? JobProgram(relaxation, .served, prices: CarvingPrices(relaxation.model), stepsEach: JobProof.stepsEach)
    let chosen = Set(choice.people.filter { $0.most > 0 }.flatMap(\.agents))
    for (group, entry) in relaxation.classes.enumerated() where !entry.agents.contains(where: chosen.contains) {
      program.restrict(.placed(group: group), isFirst: false)
    }
    if let columns = proof.tree.top?.columns { program.add(columns) }
    let (root, start) = (program, program.work)
    program.solve(target: served - 1) { root.work - start >= JobProof.workForStart || isOutOfTime() }
    let jobs = program.dive(toBeat: served - 1, mustStop: isOutOfTime)
    credit -= root.work - start
    return jobs.map { agents(of: $0, root.alike) }
  }

  private mutating func count(_ known: Score, _ plan: [Int], _ isOutOfTime: () -> Bool) {
    var proof: Proof
    if let counting {
      proof = counting
    } else {
      // Nothing costs anything: what is scarce is another matter than what it is worth.
      proof = Proof(.served, relaxation, CarvingPrices(relaxation.model), seeds: jobs(of: plan, countsPeople: true))
    }
    counting = nil
    let most = run(&proof, above: known.served, isOutOfTime)
    if most < bound.served { bound = (most, nil) }
    counting = proof
  }

  private mutating func value(_ known: Score, _ plan: [Int], _ prices: CarvingPrices, _ isOutOfTime: () -> Bool) {
    var proof: Proof
    if let valuing, valuing.served == bound.served {
      proof = valuing.proof
    } else {
      proof = Proof(.value(served: bound.served), relaxation, prices, seeds: jobs(of: plan, countsPeople: false))
    }
    valuing = nil
    let most = run(&proof, above: known.value, isOutOfTime)
    if most < Int.max { bound.value = min(bound.value ?? most, most) }
    valuing = (bound.served, proof)
  }

  private mutating func run(_ proof: inout Proof, above floor: Int, _ isOutOfTime: () -> Bool) -> Int {
    let (root, limit) = (proof.root, credit)
    let start = root.work
    let most = proof.tree.run(above: floor, nodes: JobProof.mostNodes) { root.work - start >= limit || isOutOfTime() }
    if proof.tree.found.count > proof.taken {
      proof.taken = proof.tree.found.count
      found = proof.tree.found.last.map { agents(of: $0, root.alike) }
    } else if most > floor, root.work >= proof.nextDive, let top = proof.tree.top,
      top.goal == .served || top.isComplete, top.promises(moreThan: floor)
    {
      found = top.dive(toBeat: floor, mustStop: isOutOfTime).map { agents(of: $0, root.alike) }
      proof.nextDive = 2 * root.work
    }
    credit -= root.work - start
    return most
  }

  /// The jobs of a plan that stand.
  private func jobs(of plan: [Int], countsPeople: Bool) -> [JobProgram.Column] {
    let model = relaxation.model
    var items: [[Int]] = Array(repeating: [], count: model.agents.count)
    for (item, agent) in plan.enumerated() where agent >= 0 { items[agent].append(item) }
    var columns: [JobProgram.Column] = []
    for (group, entry) in relaxation.classes.enumerated() where relaxation.canReach[group] {
      for agent in entry.agents where !items[agent].isEmpty {
        let profile = model.agents[agent].profile
        let work = items[agent].reduce(0) { $0 + model.minutes(profile: profile, item: $1) }
        let hours = model.profiles[profile]
        guard (hours.minimum...hours.maximum).contains(work), model.breach(profile: profile, items: items[agent]) == nil
        else { continue }
        columns.append(
          JobProgram.Column(
            group: group, items: items[agent].sorted(),
            value: countsPeople ? 0 : model.jobValue(agent: agent, items: items[agent])))
      }
    }
    return columns
  }

  /// The agent of each item in these jobs.
  private func agents(of columns: [JobProgram.Column], _ alike: AlikeWork) -> [Int] {
    var result = Array(repeating: -1, count: relaxation.model.items.count)
    var placed = Array(repeating: 0, count: relaxation.classes.count)
    for (column, items) in zip(columns, alike.apart(columns.map(\.items))) {
      let agents = relaxation.classes[column.group].agents
      guard placed[column.group] < agents.count else { continue }
      for item in items { result[item] = agents[placed[column.group]] }
      placed[column.group] += 1
    }
    return result
  }
}
