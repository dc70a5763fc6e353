/// Whole jobs as the columns of a linear program, made when its prices ask for them (kolomgeneratie), and what no plan
/// beats, proven in whole numbers at every round.
///
/// Every rule of a job is in its columns, weeks and good work among them; once, hours and what positions keep are in its
/// rows. Whatever the prices, what all costs and the best job of each person are never below a plan (Lagrange; Gilmore and
/// Gomory 1961): the program's own numbers find good prices and decide nothing.
struct JobProgram {
  struct Column {
    var group: Int
    var items: [Int]
    var value: Int
  }

  /// How new jobs are looked for: at prices half way to those of the best bound, which swing less, or at the program's
  /// own; in a hurry while that brings any, or as thoroughly as is allowed.
  enum Effort: Int {
    case quick, quickAtOwnPrices, thorough, thoroughAtOwnPrices

    var isSmoothed: Bool { self == .quick || self == .thorough }
    var isThorough: Bool { self == .thorough || self == .thoroughAtOwnPrices }
    var next: Effort? { Effort(rawValue: rawValue + 1) }
  }

  private struct Key: Hashable {
    var group: Int
    var items: [Int]
  }

  /// Thousandths of a cent in one of the program's own amounts.
  private static let euro = 100_000.0
  private static let mostRounds = 400
  /// How much less is looked at in a hurry.
  private static let hurry = 50
  /// Above what anything is worth in parts with somebody's place in it, and so low that sums of it fit an integer.
  private static let mostPrice = 10_000_000_000_000
  private static let mostOfEachClass = 3
  private static let noPlan = Int.min / 4

  let model: CarvingModel
  let goal: CarvingBound.Goal
  var classes: [CarvingBound.Class]
  private let pricings: [JobPricing?]
  /// Work that is told by its number; each item by itself where the people are not.
  let alike: AlikeWork
  var program: PackingProgram
  private(set) var columns: [Column] = []
  private var known: Set<Key> = []
  /// The prices under which the bound is lowest so far.
  private var anchor: CarvingPrices
  var effort = Effort.quick
  private let stepsEach: Int
  /// Items that have to be given away to one of several people, which is worth a bonus that no plan without them has.
  var needed: Set<Int> = []
  /// By class.
  var terms: [JobPricing.Terms]
  /// While jobs are settled one after the other.
  var settled: Settled?
  /// What one person placed is worth in the program, so that nothing goes before it.
  private let worth: Double
  private(set) var bound = Int.max
  private(set) var rounds = 0
  var isComplete = false

  /// - Parameters:
  ///   - prices: To begin with.
  ///   - stepsEach: Through the tree of one person's jobs, before it is cut short.
  init(_ relaxation: CarvingBound, _ goal: CarvingBound.Goal, prices: CarvingPrices, stepsEach: Int) {
    model = relaxation.model
    self.goal = goal
    classes = relaxation.classes
    let model = relaxation.model
    let alike =
      classes.allSatisfy { $0.agents.count == 1 } ? AlikeWork(model) : AlikeWork(count: model.items.count)
    self.alike = alike
    // One after the other asks, so that one table does for all.
    let cells = classes.map { JobPricing.cells(model, agent: $0.agents[0]) }.max() ?? 0
    let table = ScratchBuffer(cells, 0)
    pricings = zip(relaxation.classes, relaxation.canReach).map { group, canReach in
      canReach ? JobPricing(model, agent: group.agents[0], alike: alike, table: table) : nil
    }
    terms = classes.map { _ in JobPricing.Terms() }
    anchor = goal == .served ? prices : prices.scaled(by: JobPricing.parts)
    for item in model.items.indices { anchor.items[item] = anchor.items[alike.first[item]] }
    self.stepsEach = stepsEach
    if case .value = goal {
      let all = model.items.reduce(0) { $0 + abs($1.freed) }
      worth = max(1000, 4 * Double(all) / JobProgram.euro)
    } else {
      worth = 1
    }
    program = PackingProgram(limits: JobProgram.limits(model, alike, classes, goal), seed: 1)
    let groupOf = Dictionary(
      relaxation.classes.enumerated().flatMap { entry in entry.element.agents.map { ($0, entry.offset) } },
      uniquingKeysWith: { first, _ in first })
    for item in model.items.indices {
      guard let group = groupOf[model.items[item].pinnedTo] else { continue }
      give(item, to: group)
    }
  }

  /// What it took so far, in the same measure on every machine.
  var work: Int { pricings.reduce(0) { $0 + ($1?.work ?? 0) } }

  // MARK: - Rows

  static func limits(
    _ model: CarvingModel, _ alike: AlikeWork, _ classes: [CarvingBound.Class], _ goal: CarvingBound.Goal
  ) -> [Double] {
    // The row of what is like another item is that item's.
    var limits = alike.members.map { Double($0.count) }
    limits += model.donors.map { Double($0.movable) }
    limits += model.donors.map { donor in
      max(0, Double(donor.light) - Double(donor.lightNumerator * donor.known) / Double(donor.lightDenominator))
    }
    limits += model.donors.map { Double(max(0, $0.tasks - $0.minimumTasks)) }
    limits += classes.map { Double($0.agents.count) }
    if case .value(let served) = goal { limits.append(Double(served)) }
    return limits + model.lightCovers.map { Double($0.most) }
  }

  private var firstDonorRow: Int { model.items.count }
  private var firstClassRow: Int { model.items.count + 3 * model.donors.count }
  private var firstCoverRow: Int { firstClassRow + classes.count + (goal == .served ? 0 : 1) }

  private func row(of column: Column) -> (rows: [Int], amounts: [Double]) {
    var uses: [Int: Double] = [firstClassRow + column.group: 1]
    if case .value = goal { uses[firstClassRow + classes.count] = Double(classes[column.group].weight) }
    for item in column.items {
      uses[alike.first[item], default: 0] += 1
      for index in model.items[item].pieces {
        let piece = model.pieces[index]
        let (row, donor) = (firstDonorRow + piece.position, model.donors[piece.position])
        uses[row, default: 0] += Double(piece.minutes)
        if piece.light >= 0 {
          uses[row + model.donors.count, default: 0] +=
            Double(piece.minutes)
            * ((piece.light > 0 ? 1 : 0) - Double(donor.lightNumerator) / Double(donor.lightDenominator))
        }
        if model.takesWhole(piece) { uses[row + 2 * model.donors.count, default: 0] += 1 }
      }
    }
    for (index, cover) in model.lightCovers.enumerated() {
      let taken = column.items.count { cover.items.contains($0) }
      if taken > 0 { uses[firstCoverRow + index] = Double(taken) }
    }
    let rows = uses.keys.sorted()
    return (rows, rows.map { uses[$0] ?? 0 })
  }

  func isSettled(_ group: Int) -> Bool { settled?.groups.contains(group) ?? false }

  /// - Parameter uses: its rows, of which there may be no more than is left beside jobs that are settled.
  func gain(_ column: Column, _ uses: (rows: [Int], amounts: [Double])) -> Double {
    let group = classes[column.group]
    if group.agents.isEmpty || !terms[column.group].allow(column.items) { return PackingProgram.worthless }
    if let settled, !settled.groups.contains(column.group), !settled.leavesRoom(for: uses) {
      return PackingProgram.worthless
    }
    var gain = worth * Double(group.weight * (group.mandatory > 0 ? 2 : 1))
    for item in column.items where needed.contains(item) { gain += 2 * worth }
    return goal == .served ? gain : gain + Double(column.value) / JobProgram.euro
  }

  private mutating func add(_ new: Column) -> Bool {
    var column = new
    column.items = alike.canonical(new.items)
    let (rows, amounts) = row(of: column)
    let entry = PackingProgram.Column(gain: gain(column, (rows, amounts)), rows: rows, amounts: amounts)
    guard known.insert(Key(group: column.group, items: column.items)).inserted else { return false }
    columns.append(column)
    program.add(entry)
    return true
  }

  /// Jobs known from elsewhere.
  mutating func add(_ seeds: [Column]) { for seed in seeds { _ = add(seed) } }

  // MARK: - Rounds

  /// In the whole numbers of the bound.
  private var unit: Double { goal == .served ? Double(CarvingBound.servedScale) : JobProgram.euro * Double(parts) }
  private var parts: Int { goal == .served ? 1 : JobPricing.parts }
  private var bonus: Int { Int(2 * worth * unit) }

  /// The program's prices, whole; with those of the best bound so far mixed in while that helps.
  var prices: CarvingPrices {
    var prices = anchor
    func set(_ row: Int, _ price: inout Int, most: Int) {
      let own = min(most, max(0, Int(clampedStep: program.prices[row] * unit)))
      price = effort.isSmoothed ? (price + own) / 2 : own
    }
    for (first, items) in alike.members.enumerated() where !items.isEmpty {
      set(first, &prices.items[first], most: JobProgram.mostPrice)
      for item in items { prices.items[item] = prices.items[first] }
    }
    for (position, donor) in model.donors.enumerated() {
      let row = firstDonorRow + position
      let most = JobProgram.mostPrice / max(1, donor.movable, donor.listed)
      set(row, &prices.minutes[position], most: most)
      set(row + model.donors.count, &prices.lightMinutes[position], most: most / max(1, donor.lightDenominator))
      set(row + 2 * model.donors.count, &prices.tasks[position], most: JobProgram.mostPrice / max(1, donor.tasks))
    }
    for index in model.lightCovers.indices {
      set(firstCoverRow + index, &prices.covers[index], most: JobProgram.mostPrice)
    }
    return prices
  }

  /// One proof at the present prices, and new jobs for the program.
  /// - Returns: how many jobs are new.
  mutating func round(_ prices: CarvingPrices) -> Int {
    var charges = prices.full(model)
    for item in needed { charges[item] -= bonus }
    var floors = classes.map { $0.weight * (goal == .served ? -CarvingBound.servedScale : 0) }
    if case .value = goal { floors = classes.map { _ in JobProgram.noPlan } }
    for column in columns where terms[column.group].allow(column.items) {
      let value = (goal == .served ? 0 : column.value * parts) - column.items.reduce(0) { $0 + charges[$1] }
      floors[column.group] = max(floors[column.group], value)
    }
    var values: [Int?] = []
    var added = 0
    for (index, pricing) in pricings.enumerated() {
      // Whose job is settled gets no other.
      guard let pricing, !classes[index].agents.isEmpty, !isSettled(index) else {
        values.append(nil)
        continue
      }
      let answer = pricing.best(
        charges: charges, countsPeople: goal == .served, floor: floors[index],
        steps: effort.isThorough ? stepsEach : stepsEach / JobProgram.hurry, terms: terms[index])
      values.append(answer.most.map { max($0, floors[index]) })
      for job in answer.jobs.suffix(JobProgram.mostOfEachClass)
      where add(Column(group: index, items: job.items, value: job.value)) { added += 1 }
    }
    var proven = JobProgram.noPlan
    if let choice = CarvingBound.choose(goal, values, classes) {
      proven = choice.sum + prices.allowance(model) - bonus * needed.count
      if goal == .served {
        proven = proven >= 0 ? proven / CarvingBound.servedScale : JobProgram.noPlan
      } else {
        // Rounded down: plans are whole.
        let (whole, rest) = proven.quotientAndRemainder(dividingBy: parts)
        proven = (rest < 0 ? whole - 1 : whole) + model.changeConstant
      }
    }
    if proven < bound {
      bound = proven
      anchor = prices
    }
    return added
  }

  /// Adds jobs until none gains, the bound falls to `target`, or it has to stop.
  mutating func solve(target: Int, mustStop: () -> Bool) {
    if rounds == 0 {
      rounds = 1
      _ = round(anchor)
    }
    for _ in 0..<JobProgram.mostRounds where bound > target {
      if mustStop() { return }
      rounds += 1
      let isOptimal = program.optimise(limit: 1000, mustStop: { false })
      if round(prices) > 0 {
        effort = .quick
      } else if let next = effort.next {
        effort = next
      } else if isOptimal {
        isComplete = true
        return
      }
    }
  }

  /// What the solution has of which jobs.
  var shares: [(column: Column, part: Double)] { program.solution.map { (columns[$0.column], $0.part) } }
}
