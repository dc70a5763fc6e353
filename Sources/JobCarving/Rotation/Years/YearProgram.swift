/// Whole years of seekers as the columns of a linear program, made when its prices ask for them (kolomgeneratie), and
/// what no plan beats, proven in whole numbers at every round.
///
/// Whatever the prices of the rows, `Σ price × limit + Σ best year of each seeker` is never below what any plan gains
/// (Lagrange; Gilmore and Gomory 1961). So the program only has to find good prices: its own numbers decide nothing.
struct YearProgram {
  /// What a plan gains.
  enum Aim {
    /// A millionth of a point for each millionth of a priority.
    case count
    /// Thousandths of a cent: `worth` for each point of priority, less the cost.
    case money(worth: Int)
  }

  struct Year: Hashable {
    var person: Int
    var covers: [Cover]
    /// By cover: weeks of preparation before it.
    var preparation: [Int]
  }

  static let unit = 1_000_000
  /// Thousandths of a cent in one of the program's own amounts.
  private static let euro = 100_000
  /// Highest price of anything, so that sums fit.
  private static let ceiling = 1e13

  private let model: RotationModel
  private let aim: Aim
  let rows: YearRows
  private let courses: [Int]
  private let people: [Int]
  private var pricings: [SeekerPricing]
  private var program: PackingProgram
  private(set) var years: [Year] = []
  private var known: Set<Year> = []
  /// Proven: no plan gains more.
  private(set) var bound = Int.max
  private(set) var rounds = 0
  /// Whether no year is left that the program lacks.
  private(set) var isComplete = false

  /// - Parameters:
  ///   - people: Who takes part; each has a row.
  ///   - pricings: Of these people, over these courses.
  init(
    _ model: RotationModel, _ aim: Aim, rows: YearRows, courses: [Int], people: [Int], pricings: [SeekerPricing]
  ) {
    self.model = model
    self.aim = aim
    self.rows = rows
    self.courses = courses
    self.people = people
    self.pricings = pricings
    program = PackingProgram(limits: zip(rows.limits, rows.scales).map { Double($0) / Double($1) }, seed: 1)
  }

  var pivots: Int { program.pivots }

  private var usesCosts: Bool { if case .money = aim { true } else { false } }

  /// The years in use, with their parts; the largest parts first.
  var solution: [(year: Year, part: Double)] {
    program.solution.map { (years[$0.column], $0.part) }
  }

  /// Adds years until none gains, the bound falls to `target`, or it has to stop.
  mutating func solve(target: Int = Int.min, rounds most: Int = 300, mustStop: () -> Bool) {
    while rounds < most, bound > target, !mustStop() {
      rounds += 1
      program.optimise(limit: 200 + 2 * (courses.count + people.count), mustStop: mustStop)
      if round() == 0 {
        isComplete = true
        return
      }
    }
  }

  /// One proof at the present prices, and new years for the program.
  /// - Returns: how many years are new.
  private mutating func round() -> Int {
    let unit = Double(usesCosts ? Self.euro : Self.unit)
    let prices = rows.limits.indices.map { row in
      let price = program.prices[row] * unit / Double(rows.scales[row])
      return price > 0 ? Int(min(price, Self.ceiling).rounded()) : 0
    }
    var value = 0
    for row in prices.indices { value += prices[row] * rows.limits[row] }
    var gains = [[Int]](repeating: [], count: model.courses.count)
    let worth = switch aim { case .count: Self.unit case .money(let worth): worth }
    for course in courses {
      gains[course] = model.courses[course].starts.indices.map { start in
        var gain = worth * model.courses[course].priority
        rows.forEachUse(Cover(course: course, start: start)) { gain -= prices[$0] * $1 }
        return gain
      }
    }
    var added = 0
    for (index, person) in people.enumerated() {
      let own = pricings[index].candidates
      let found = pricings[index].years(
        gains: own.map { gains[$0.cover.course][$0.cover.start] }, costs: usesCosts
      ) { candidate, weeks in
        var price = 0
        rows.forEachUse(ofPreparing: model.courses[own[candidate].cover.course].position, weeks) {
          price += prices[$0] * $1
        }
        return price
      }
      // Each seeker served is worth a thousandth of a cent.
      let besides = usesCosts ? 1 : 0
      let price = prices[rows.row(ofPerson: person)]
      value += max(0, (found.map(\.value).max() ?? 0) + besides - price)
      for year in found where year.value + besides > price {
        if add(year, of: person, index) { added += 1 }
      }
    }
    bound = min(bound, value)
    return added
  }

  private mutating func add(_ found: SeekerPricing.Year, of person: Int, _ index: Int) -> Bool {
    let steps = found.steps.map { (pricings[index].candidates[$0.candidate], $0.isPrepared) }
    let year = Year(
      person: person, covers: steps.map(\.0.cover), preparation: steps.map { $1 ? $0.preparation : 0 })
    let cost = pricings[index].cost(found)
    return add(year, cost: cost, onlyGaining: true)
  }

  private mutating func add(_ year: Year, cost: Int, onlyGaining: Bool) -> Bool {
    if known.contains(year) { return false }
    var uses: [Int: Int] = [rows.row(ofPerson: year.person): 1]
    var priority = 0
    for (cover, weeks) in zip(year.covers, year.preparation) {
      priority += model.courses[cover.course].priority
      rows.forEachUse(cover) { uses[$0, default: 0] += $1 }
      let first = model.start(cover).first
      rows.forEachUse(ofPreparing: model.courses[cover.course].position, first - weeks..<first) {
        uses[$0, default: 0] += $1
      }
    }
    let used = uses.keys.sorted()
    let gain =
      switch aim {
      case .count: Double(priority)
      case .money(let worth): Double(worth * priority - cost) / Double(Self.euro)
      }
    let column = PackingProgram.Column(
      gain: gain, rows: used, amounts: used.map { Double(uses[$0] ?? 0) / Double(rows.scales[$0]) })
    if onlyGaining, program.reducedGain(column) < 1e-6 { return false }
    known.insert(year)
    years.append(year)
    program.add(column)
    return true
  }
}
