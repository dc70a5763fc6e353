internal import Interchange

/// The most that columns can gain in parts without using up more of any row than there is (lineair programma).
///
/// Solved by the revised simplex method from the empty plan. Of the inverse of the basis only the columns of rows that
/// are used up are kept, for the others are unit vectors: a program of thousands of weeks in which a hundred are full
/// costs no more than its hundred. Limits are widened a little, each differently, because such programs are degenerate.
/// What comes out only guides: whatever is proven is computed from its prices in whole numbers (``YearProgram``).
struct PackingProgram {
  struct Column {
    var gain: Double
    var rows: [Int]
    var amounts: [Double]
  }

  private static let tolerance = 1e-6
  private static let refreshEvery = 200

  private(set) var columns: [Column] = []
  // The same columns one after the other, for the loop over all of them.
  private var gains: [Double] = []
  private var ends: [Int] = []
  private var entryRows: [Int32] = []
  private var entryAmounts: [Double] = []
  /// What a column gains that may not be used.
  static let worthless = -1e7
  private let limits: [Double]
  private let rows: Int
  /// By place: a column, or −1 − row for what is left of a row.
  private var basis: [Int]
  private var values: [Double]
  /// What one more of each row is worth.
  private(set) var prices: [Double]
  /// The column of the inverse by row; `nil`: the unit vector of `place`.
  private var inverse: [[Double]?]
  private var place: [Int]
  private var isBasic: [Bool] = []
  private var direction: [Double]
  private var touched: [Int] = []
  private(set) var pivots = 0

  /// - Parameter limits: zero or more by row.
  init(limits: [Double], seed: UInt64) {
    rows = limits.count
    var random = SplitMix64(seed: seed)
    self.limits = limits.map { $0 + 1e-5 * (0.1 + Double(random.below(1000)) / 1000) }
    basis = (0..<rows).map { -1 - $0 }
    values = self.limits
    prices = Array(repeating: 0, count: rows)
    inverse = Array(repeating: nil, count: rows)
    place = Array(0..<rows)
    direction = Array(repeating: 0, count: rows)
  }

  mutating func add(_ column: Column) {
    columns.append(column)
    isBasic.append(false)
    gains.append(column.gain)
    entryRows += column.rows.map(Int32.init)
    entryAmounts += column.amounts
    ends.append(entryRows.count)
  }

  /// Another gain for a column; `refresh` before going on.
  mutating func setGain(_ gain: Double, of column: Int) {
    columns[column].gain = gain
    gains[column] = gain
  }

  /// What a column would gain beyond the prices of what it uses.
  func reducedGain(_ column: Column) -> Double {
    var gain = column.gain
    for (row, amount) in zip(column.rows, column.amounts) { gain -= prices[row] * amount }
    return gain
  }

  /// The columns in use, with their parts.
  var solution: [(column: Int, part: Double)] {
    basis.indices.filter { basis[$0] >= 0 && values[$0] > 1e-3 }.map { (basis[$0], values[$0]) }
      .sorted { $0.column < $1.column }
  }

  /// Pivots until no known column gains anything, or `limit` times.
  /// - Returns: whether none does.
  @discardableResult
  mutating func optimise(limit: Int, mustStop: () -> Bool) -> Bool {
    let last = pivots + limit
    while pivots < last {
      if pivots % 32 == 0, mustStop() { return false }
      var (entering, best) = mostGaining()
      for row in 0..<rows where inverse[row] != nil && -prices[row] > best {
        (entering, best) = (-1 - row, -prices[row])
      }
      guard let entering, enter(entering, gain: best) else { return true }
    }
    return false
  }

  /// The column outside the basis that gains most beyond the prices of what it uses, and how much; `nil`: none does.
  private func mostGaining() -> (column: Int?, gain: Double) {
    var (entering, best) = (Int?.none, Self.tolerance)
    gains.withUnsafeBufferPointer { gains in
      ends.withUnsafeBufferPointer { ends in
        entryRows.withUnsafeBufferPointer { rows in
          entryAmounts.withUnsafeBufferPointer { amounts in
            prices.withUnsafeBufferPointer { prices in
              isBasic.withUnsafeBufferPointer { isBasic in
                var start = 0
                for index in gains.indices {
                  let end = ends[index]
                  defer { start = end }
                  var gain = gains[index]
                  guard gain > Self.worthless, !isBasic[index] else { continue }
                  for entry in start..<end { gain -= prices[Int(rows[entry])] * amounts[entry] }
                  if gain > best { (entering, best) = (index, gain) }
                }
              }
            }
          }
        }
      }
    }
    return (entering, best)
  }

  private mutating func enter(_ code: Int, gain: Double) -> Bool {
    computeDirection(code)
    var leaving = -1
    var step = Double.infinity
    for row in touched where direction[row] > 1e-8 {
      let ratio = max(0, values[row]) / direction[row]
      if ratio < step - 1e-12 || (ratio < step + 1e-12 && direction[row] > direction[leaving]) {
        (leaving, step) = (row, ratio)
      }
    }
    guard leaving >= 0 else { return false }
    for row in touched { values[row] -= step * direction[row] }
    values[leaving] = step
    let pivot = direction[leaving]
    let left = basis[leaving]
    if left < 0 {
      var unit = Array(repeating: 0.0, count: rows)
      unit[leaving] = 1
      inverse[-1 - left] = unit
    } else {
      isBasic[left] = false
    }
    for column in 0..<rows {
      guard let entry = inverse[column]?[leaving], entry != 0 else { continue }
      let factor = entry / pivot
      inverse[column]?.withUnsafeMutableBufferPointer { buffer in
        for row in touched { buffer[row] -= direction[row] * factor }
        buffer[leaving] = factor
      }
      prices[column] += gain * factor
    }
    basis[leaving] = code
    if code >= 0 {
      isBasic[code] = true
    } else {
      inverse[-1 - code] = nil
      place[-1 - code] = leaving
      prices[-1 - code] = 0
    }
    pivots += 1
    if pivots % Self.refreshEvery == 0 { refresh() }
    return true
  }

  private mutating func computeDirection(_ code: Int) {
    for row in touched { direction[row] = 0 }
    touched.removeAll(keepingCapacity: true)
    var dense = Array(repeating: 0.0, count: 0)
    func spread(_ column: Int, _ factor: Double) {
      guard let stored = inverse[column] else {
        direction[place[column]] += factor
        return
      }
      if dense.isEmpty { dense = Array(repeating: 0, count: rows) }
      for row in 0..<rows { dense[row] += factor * stored[row] }
    }
    if code >= 0 {
      for (row, amount) in zip(columns[code].rows, columns[code].amounts) { spread(row, amount) }
    } else {
      spread(-1 - code, 1)
    }
    if !dense.isEmpty { for row in 0..<rows { direction[row] += dense[row] } }
    for row in 0..<rows {
      if abs(direction[row]) > 1e-11 { touched.append(row) } else { direction[row] = 0 }
    }
  }

  /// Computes values and prices from the inverse again.
  mutating func refresh() {
    for row in 0..<rows { values[row] = 0 }
    for column in 0..<rows {
      guard let stored = inverse[column] else {
        values[place[column]] += limits[column]
        prices[column] = 0
        continue
      }
      var price = 0.0
      for row in 0..<rows where stored[row] != 0 {
        values[row] += stored[row] * limits[column]
        if basis[row] >= 0 { price += columns[basis[row]].gain * stored[row] }
      }
      prices[column] = price
    }
  }
}
