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
    /// Thousandths of a cent: `worth` for each point of priority, less the cost. Prices are counted in so many parts of
    /// one: then the bound of a whole plan is that plan, for all rounding.
    case money(worth: Int, parts: Int = 1)
  }

  struct Year: Hashable {
    var person: Int
    var covers: [Cover]
    /// By cover: weeks of preparation before it.
    var preparation: [Int]
  }

  /// What may not be: a course with these starts, by one person or by all but one.
  private struct Exclusion {
    var course: Int
    var starts: Range<Int>
    var person: Int?
    var isOnly = false

    func holds(_ cover: Cover, _ by: Int) -> Bool {
      guard cover.course == course, starts.contains(cover.start) else { return false }
      return person.map { ($0 == by) != isOnly } ?? true
    }
  }

  static let unit = 1_000_000
  static let mostRounds = 300
  /// What excluded years are worth: less than any other, and sums of it still fit.
  private static let worthless = -(1 << 54)
  /// Thousandths of a cent in one of the program's own amounts.
  private static let euro = 100_000

  private let model: RotationModel
  private let aim: Aim
  let rows: YearRows
  private let courses: [Int]
  private let people: [Int]
  private var pricings: [SeekerPricing]
  private var program: PackingProgram
  /// Highest price of anything, so that sums fit.
  private let ceiling: Double
  private(set) var years: [Year] = []
  private var costs: [Int] = []
  private var known: Set<Year> = []
  /// Courses that have to be covered, which is worth a bonus that no plan without them has.
  private var needed: Set<Int> = []
  private var excluded: [Exclusion] = []
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
    ceiling = Double((1 << 58) / (rows.limits.reduce(0, +) + 1))
    program = PackingProgram(limits: rows.limits.map(Double.init), seed: 1)
  }

  var pivots: Int { program.pivots }

  private var worth: Int {
    switch aim {
    case .count: Self.unit
    case .money(let worth, _): worth
    }
  }
  private var parts: Int {
    switch aim {
    case .count: 1
    case .money(_, let parts): parts
    }
  }
  /// For a course that has to be covered: as much as a few points.
  private var bonus: Int { 2 * worth }
  private var usesCosts: Bool { if case .money = aim { true } else { false } }

  /// The years in use, with their parts; the largest parts first.
  var solution: [(year: Year, part: Double)] {
    program.solution.map { (years[$0.column], $0.part) }
  }

  /// Adds years until none gains, the bound falls to `target`, or it has to stop.
  mutating func solve(target: Int = Int.min, rounds most: Int = mostRounds, mustStop: () -> Bool) {
    var left = most
    while left > 0, bound > target, !mustStop() {
      left -= 1
      rounds += 1
      let isOptimal = program.optimise(limit: 200 + 2 * (courses.count + people.count), mustStop: mustStop)
      if round() == 0, isOptimal {
        isComplete = true
        return
      }
    }
  }

  /// One proof at the present prices, and new years for the program.
  /// - Returns: how many years are new.
  private mutating func round() -> Int {
    let unit = Double(usesCosts ? Self.euro * parts : Self.unit)
    let prices = rows.limits.indices.map { row in
      let price = program.prices[row] * unit
      return price > 0 ? Int(min(price, ceiling).rounded()) : 0
    }
    var value = -parts * bonus * needed.count
    for row in prices.indices { value += prices[row] * rows.limits[row] }
    var gains = [[Int]](repeating: [], count: model.courses.count)
    for course in courses {
      gains[course] = model.courses[course].starts.indices.map { start in
        var gain = parts * (worth * model.courses[course].priority + (needed.contains(course) ? bonus : 0))
        rows.forEachUse(Cover(course: course, start: start)) { gain -= prices[$0] * $1 }
        return gain
      }
    }
    var added = 0
    for (index, person) in people.enumerated() {
      let own = pricings[index].candidates
      let ownGains = own.map { isExcluded($0.cover, person) ? Self.worthless : gains[$0.cover.course][$0.cover.start] }
      // Each seeker served is worth a thousandth of a cent.
      let besides = usesCosts ? parts : 0
      let found = pricings[index].years(gains: ownGains, costs: usesCosts ? parts : 0, atLeast: -besides) {
        candidate, weeks in
        var price = 0
        rows.forEachUse(ofPreparing: model.courses[own[candidate].cover.course].position, weeks) {
          price += prices[$0] * $1
        }
        return price
      }
      let price = prices[rows.row(ofPerson: person)]
      value += max(0, (found.map(\.value).max() ?? -besides) + besides - price)
      for year in found where year.value + besides > price {
        if add(year, of: person, index) { added += 1 }
      }
    }
    // Rounded down: gains are whole.
    bound = min(bound, value >= 0 ? value / parts : -((parts - 1 - value) / parts))
    return added
  }

  /// Adds years known from elsewhere, of those that are still possible.
  mutating func add(_ seeds: [Year]) {
    let index = Dictionary(zip(people, people.indices), uniquingKeysWith: { first, _ in first })
    let isOpen = Set(courses)
    for year in seeds {
      guard let place = index[year.person], year.covers.allSatisfy({ isOpen.contains($0.course) }) else { continue }
      guard let cost = pricings[place].cost(of: year) else { continue }
      _ = add(year, cost: cost, onlyGaining: false)
    }
  }

  private mutating func add(_ found: SeekerPricing.Year, of person: Int, _ index: Int) -> Bool {
    let steps = found.steps.map { (pricings[index].candidates[$0.candidate], $0.isPrepared) }
    let year = Year(
      person: person, covers: steps.map(\.0.cover), preparation: steps.map { $1 ? $0.preparation : 0 })
    let cost = pricings[index].cost(found.steps)
    return add(year, cost: cost, onlyGaining: true)
  }

  private mutating func add(_ year: Year, cost: Int, onlyGaining: Bool) -> Bool {
    if known.contains(year) { return false }
    var uses: [Int: Int] = [rows.row(ofPerson: year.person): 1]
    for (cover, weeks) in zip(year.covers, year.preparation) {
      rows.forEachUse(cover) { uses[$0, default: 0] += $1 }
      let first = model.start(cover).first
      rows.forEachUse(ofPreparing: model.courses[cover.course].position, first - weeks..<first) {
        uses[$0, default: 0] += $1
      }
    }
    let used = uses.keys.sorted()
    let column = PackingProgram.Column(
      gain: gain(year, cost), rows: used, amounts: used.map { Double(uses[$0] ?? 0) })
    if onlyGaining, program.reducedGain(column) < 1e-6 { return false }
    known.insert(year)
    years.append(year)
    costs.append(cost)
    program.add(column)
    return true
  }

  private func gain(_ year: Year, _ cost: Int) -> Double {
    if year.covers.contains(where: { isExcluded($0, year.person) }) { return -1e7 }
    let points = year.covers.reduce(0) { sum, cover in
      sum + worth * model.courses[cover.course].priority + (needed.contains(cover.course) ? bonus : 0)
    }
    return usesCosts ? Double(points - cost) / Double(Self.euro) : Double(points) / Double(Self.unit)
  }

  private func isExcluded(_ cover: Cover, _ person: Int) -> Bool {
    excluded.contains { $0.holds(cover, person) }
  }

  /// Leaves one side of a division; the bound so far still holds.
  mutating func restrict(_ division: Division, isFirst: Bool) {
    let course: Int
    switch division {
    case .held(let index):
      course = index
      if isFirst { exclude(course, 0..<Int.max) } else { needed.insert(course) }
    case .starts(let index, let last):
      course = index
      exclude(course, isFirst ? last + 1..<Int.max : 0..<last + 1)
    case .person(let index, let person):
      course = index
      excluded.append(Exclusion(course: course, starts: 0..<Int.max, person: person, isOnly: isFirst))
    }
    for index in years.indices where years[index].covers.contains(where: { $0.course == course }) {
      program.setGain(gain(years[index], costs[index]), of: index)
    }
    program.refresh()
    isComplete = false
  }

  private mutating func exclude(_ course: Int, _ starts: Range<Int>) {
    excluded.append(Exclusion(course: course, starts: starts))
  }
}
