/// Which days' work for which workers, in parts (hoofdprobleem): the linear program over the columns known so far.
///
/// A column is one worker with jobs that do not overlap. Every job has to be in columns worth 1 together, every worker
/// has columns worth at most 1 together, and the columns worth least together are wanted. Solved by the revised
/// simplex method with the inverse of the basis as one dense matrix; right-hand sides are shifted a little, each
/// differently, because these programs are very degenerate. Its prices only guide: what is proven is computed from
/// them in whole numbers by `CoverBound`.
struct CoverMaster {
  struct Column: Hashable {
    var worker: Int
    var jobs: [Int]
  }

  let jobCount: Int
  private let rows: Int
  private(set) var columns: [Column] = []
  private var columnNumber: [Column: Int] = [:]
  /// Per job the range of its price: what it costs to do without a worker, and what is saved by a second one.
  private var highest: [Double]
  private var lowest: [Double]
  /// Column by column the inverse of the basis.
  private var inverse: [Double]
  /// Per row: a column, or -1 - row (absence of a job, idleness of a worker), or -1 - rows - job (covered twice).
  private var basis: [Int]
  private var values: [Double]
  /// Per job what its cover is worth; per worker, behind these, minus what one more of that worker is worth.
  private(set) var prices: [Double]
  private var rightHandSides: [Double]
  private var direction: [Double]
  private(set) var pivots = 0

  init(jobs: Int, workers: Int, seed: UInt64) {
    jobCount = jobs
    rows = jobs + workers
    // A job seldom costs more than one worker of its own.
    highest = Array(repeating: 1.02, count: jobs)
    lowest = Array(repeating: 0, count: jobs)
    var random = SplitMix64(seed: seed)
    rightHandSides = (0..<rows).map { _ in 1 + 1e-4 * (0.1 + Double(random.below(1000)) / 1000) }
    inverse = Array(repeating: 0, count: rows * rows)
    for row in 0..<rows { inverse[row * rows + row] = 1 }
    basis = (0..<rows).map { -1 - $0 }
    values = rightHandSides
    prices = (0..<rows).map { $0 < jobs ? 1.02 : 0 }
    direction = Array(repeating: 0, count: rows)
  }

  /// Adds a column that is not known yet.
  mutating func add(_ column: Column) -> Bool {
    if columnNumber[column] != nil { return false }
    columnNumber[column] = columns.count
    columns.append(column)
    return true
  }

  /// What a column would save per unit, negative when it does.
  func reducedCost(_ column: Column) -> Double {
    var cost = 1 - prices[jobCount + column.worker]
    for job in column.jobs { cost -= prices[job] }
    return cost
  }

  /// Whether the solution leans on the range of the prices, so that it is none of the program without it.
  var leansOnRange: Bool {
    (0..<rows).contains { row in
      guard basis[row] < 0, values[row] > 1e-2 else { return false }
      let other = -1 - basis[row]
      return other < jobCount || (other >= rows && lowest[other - rows] > 0)
    }
  }

  /// The columns used, with their parts.
  var solution: [(column: Column, part: Double)] {
    (0..<rows).filter { basis[$0] >= 0 && values[$0] > 1e-3 }.map { (columns[basis[$0]], values[$0]) }
  }

  /// Keeps every price within `distance` of `center` (boxstep, Marsten, Hogan and Blankenship 1975).
  mutating func keepPrices(within distance: Double, of center: [Double]) {
    for job in 0..<jobCount {
      highest[job] = center[job] + distance
      lowest[job] = max(0, center[job] - distance)
    }
    refresh()
  }

  /// Pivots until no known column saves anything, or `limit` times; `false` when the budget ended.
  mutating func optimise(limit: Int, budget: inout SearchBudget) -> Bool {
    let last = pivots + limit
    while pivots < last {
      var candidates: [(cost: Double, code: Int)] = []
      for (number, column) in columns.enumerated() {
        let cost = reducedCost(column)
        if cost < -1e-7 { candidates.append((cost, number)) }
      }
      for row in 0..<rows {
        if row < jobCount {
          let (above, below) = (prices[row] - highest[row], lowest[row] - prices[row])
          if above > 1e-7 { candidates.append((-above, -1 - row)) }
          if below > 1e-7 { candidates.append((-below, -1 - rows - row)) }
        }
        if row >= jobCount, prices[row] > 1e-7 { candidates.append((-prices[row], -1 - row)) }
      }
      if candidates.isEmpty { return true }
      candidates.sort { ($0.cost, $0.code) < ($1.cost, $1.code) }
      var isFirst = true
      for (_, code) in candidates.prefix(40) {
        if !budget.next() || (pivots & 15 == 0 && budget.checkClock()) { return false }
        let now = reducedCost(code: code)
        guard now < -1e-7 else { continue }
        // Not being able to pivot on the best one means that the matrix has lost its digits.
        if !enter(code, reducedCost: now), isFirst { return true }
        isFirst = false
      }
    }
    return true
  }

  // MARK: - Pivots

  private func cost(_ code: Int) -> Double {
    if code >= 0 { return 1 }
    let row = -1 - code
    return row >= rows ? -lowest[row - rows] : row < jobCount ? highest[row] : 0
  }

  private func reducedCost(code: Int) -> Double {
    if code >= 0 { return reducedCost(columns[code]) }
    let row = -1 - code
    return row >= rows ? prices[row - rows] - lowest[row - rows] : cost(code) - prices[row]
  }

  private mutating func enter(_ code: Int, reducedCost: Double) -> Bool {
    computeDirection(code)
    var leaving = -1
    var step = Double.infinity
    for row in 0..<rows where direction[row] > 1e-7 {
      let ratio = max(0, values[row]) / direction[row]
      if ratio < step - 1e-12 || (ratio < step + 1e-12 && direction[row] > direction[leaving]) {
        (leaving, step) = (row, ratio)
      }
    }
    guard leaving >= 0 else { return false }
    for row in 0..<rows { values[row] -= step * direction[row] }
    values[leaving] = step
    let pivot = direction[leaving]
    let count = rows
    var touched: [Int] = []
    for row in 0..<count where row != leaving && abs(direction[row]) > 1e-12 { touched.append(row) }
    inverse.withUnsafeMutableBufferPointer { inverse in
      direction.withUnsafeBufferPointer { direction in
        touched.withUnsafeBufferPointer { touched in
          for column in 0..<count {
            let base = column * count
            let entry = inverse[base + leaving]
            if entry == 0 { continue }
            let factor = entry / pivot
            for row in touched { inverse[base + row] -= direction[row] * factor }
            inverse[base + leaving] = factor
            prices[column] += reducedCost * factor
          }
        }
      }
    }
    basis[leaving] = code
    pivots += 1
    if pivots % 256 == 0 { refresh() }
    return true
  }

  private mutating func computeDirection(_ code: Int) {
    for row in 0..<rows { direction[row] = 0 }
    func add(_ column: Int, _ factor: Double) {
      let base = column * rows
      inverse.withUnsafeBufferPointer { inverse in
        for row in 0..<rows { direction[row] += factor * inverse[base + row] }
      }
    }
    if code >= 0 {
      for job in columns[code].jobs { add(job, 1) }
      add(jobCount + columns[code].worker, 1)
    } else {
      let row = -1 - code
      if row >= rows { add(row - rows, -1) } else { add(row, 1) }
    }
  }

  /// Computes values and prices from the inverse again.
  private mutating func refresh() {
    for row in 0..<rows { values[row] = 0 }
    for column in 0..<rows {
      let base = column * rows
      var price = 0.0
      for row in 0..<rows {
        values[row] += inverse[base + row] * rightHandSides[column]
        price += cost(basis[row]) * inverse[base + row]
      }
      prices[column] = price
    }
  }
}
