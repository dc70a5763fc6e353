/// Choose at most one column per owner so that no element is used twice and no resource runs out, for the highest
/// value: branch and bound over given columns, with prices on elements and resources.
///
/// Elements are numbered below 64 and a column holds them as bits. Of elements that nothing tells apart a column holds
/// the first, so that several may hold the same; how many there are is a resource. An owner who must choose has no empty
/// column.
struct SetPacking {
  struct Column {
    var elements: UInt64
    var value: Int
    /// What of `value` is left once the elements and resources are paid for.
    var reduced = 0
  }

  enum Outcome: Equatable {
    /// The best choice, by owner; an empty mask is no choice.
    case optimal([UInt64])
    /// No choice is better than the value that was given to beat.
    case notBetter
    case unfinished
  }

  /// By owner: the columns, and from which owner on they are the same for the next one.
  var columns: [[Column]]
  /// Whether an owner has the same columns as the one before it.
  let sameAsBefore: [Bool]
  let resourceOf: [[(resource: Int, amount: Int)]]
  let capacity: [Int]
  /// Elements that one column only may hold.
  private let single: UInt64
  private var prices: [Int]
  private var resourcePrices: [Int]
  private(set) var nodes = 0

  init(
    columns: [[Column]], sameAsBefore: [Bool], resourceOf: [[(resource: Int, amount: Int)]], capacity: [Int],
    single: UInt64 = .max
  ) {
    self.single = single
    self.columns = columns
    self.sameAsBefore = sameAsBefore
    self.resourceOf = resourceOf
    self.capacity = capacity
    prices = Array(repeating: 0, count: resourceOf.count)
    resourcePrices = Array(repeating: 0, count: capacity.count)
  }

  static func forEachElement(_ mask: UInt64, _ body: (Int) -> Void) {
    var rest = mask
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// Prices every column and returns the bound that the prices prove; `nil` when an owner has no column.
  private mutating func price() -> Int? {
    let full = resourceOf.indices.map { element in
      resourceOf[element].reduce(prices[element]) { $0 + resourcePrices[$1.resource] * $1.amount }
    }
    var bound = prices.reduce(0, +)
    for (resource, price) in resourcePrices.enumerated() { bound += price * capacity[resource] }
    for owner in columns.indices {
      var best: Int?
      for index in columns[owner].indices {
        var reduced = columns[owner][index].value
        SetPacking.forEachElement(columns[owner][index].elements) { reduced -= full[$0] }
        columns[owner][index].reduced = reduced
        if best.map({ reduced > $0 }) ?? true { best = reduced }
      }
      guard let best else { return nil }
      bound += best
    }
    return bound
  }

  private mutating func improvePrices(steps: Int, aim: Int) -> Int? {
    guard var best = price() else { return nil }
    var (bestPrices, bestResources) = (prices, resourcePrices)
    // Prices so high that nothing is worth them, and sums of them that still fit an integer.
    let ceiling = 10_000_000_000_000_000 / max(1, prices.count)
    let amounts = resourceOf.reduce(0) { $0 + $1.reduce(0) { $0 + $1.amount } }
    let ceilings = capacity.map { 10_000_000_000_000_000 / max(1, capacity.count * max($0, amounts)) }
    var factor = 1.0
    var current = best
    var stale = 0
    for _ in 0..<steps {
      var slack = Array(repeating: 1.0, count: prices.count)
      var left = capacity.map(Double.init)
      for owner in columns.indices {
        guard let top = columns[owner].max(by: { $0.reduced < $1.reduced }) else { return nil }
        SetPacking.forEachElement(top.elements) { element in
          slack[element] -= 1
          for use in resourceOf[element] { left[use.resource] -= Double(use.amount) }
        }
      }
      var norm = 0.0
      let priced = prices.indices.filter { single & 1 << UInt64($0) != 0 }
      for element in priced where prices[element] > 0 || slack[element] < 0 {
        norm += slack[element] * slack[element]
      }
      for resource in left.indices where resourcePrices[resource] > 0 || left[resource] < 0 {
        norm += left[resource] * left[resource] / 10_000
      }
      let distance = Double(current - aim)
      guard norm > 0, distance > 0 else { break }
      let length = factor * distance / norm
      for element in priced {
        prices[element] = min(ceiling, max(0, prices[element] - Int(clampedStep: length * slack[element])))
      }
      for resource in left.indices {
        resourcePrices[resource] = min(
          ceilings[resource], max(0, resourcePrices[resource] - Int(clampedStep: length * left[resource] / 10_000)))
      }
      guard let bound = price() else { return nil }
      current = bound
      if bound < best {
        best = bound
        (bestPrices, bestResources) = (prices, resourcePrices)
        stale = 0
      } else {
        stale += 1
        if stale == 8 {
          factor /= 2
          stale = 0
        }
      }
    }
    (prices, resourcePrices) = (bestPrices, bestResources)
    return price()
  }

  /// Looks for a choice with a value above `floor`.
  ///
  /// - Parameters:
  ///   - floor: the value to beat; `nil`: any choice will do.
  ///   - accepts: rules of the whole choice that the columns do not know.
  ///   - stop: asked now and then whether to give up.
  mutating func solve(
    above floor: Int?, steps: Int, nodeLimit: Int, accepts: ([UInt64]) -> Bool, stop: () -> Bool
  ) -> Outcome {
    guard let first = price() else { return .notBetter }
    guard let bound = improvePrices(steps: steps, aim: floor ?? first - abs(first) / 10 - 1) else { return .notBetter }
    var incumbent = floor
    if let incumbent, bound <= incumbent { return .notBetter }
    for owner in columns.indices {
      columns[owner].sort { a, b in
        a.reduced != b.reduced ? a.reduced > b.reduced : a.elements < b.elements
      }
    }
    // What the best columns of the owners from here on add.
    var rest = Array(repeating: 0, count: columns.count + 1)
    for owner in columns.indices.reversed() { rest[owner] = rest[owner + 1] + columns[owner][0].reduced }
    let constant = bound - rest[0]

    var chosen = Array(repeating: UInt64(0), count: columns.count)
    var best: [UInt64]?
    var position = Array(repeating: 0, count: columns.count)
    var usedAt = Array(repeating: UInt64(0), count: columns.count + 1)
    var reducedAt = Array(repeating: 0, count: columns.count + 1)
    var valueAt = reducedAt
    var left = capacity
    var owner = 0
    func release(_ mask: UInt64) {
      SetPacking.forEachElement(mask) { for use in resourceOf[$0] { left[use.resource] += use.amount } }
    }
    while owner >= 0 {
      if owner == columns.count {
        if incumbent.map({ valueAt[owner] > $0 }) ?? true, accepts(chosen) {
          incumbent = valueAt[owner]
          best = chosen
        }
        owner -= 1
        if owner >= 0 {
          release(chosen[owner])
          position[owner] += 1
        }
        continue
      }
      var found = false
      while position[owner] < columns[owner].count {
        nodes += 1
        if nodes > nodeLimit || nodes & 8191 == 0 && stop() { return .unfinished }
        let column = columns[owner][position[owner]]
        if let incumbent, constant + reducedAt[owner] + column.reduced + rest[owner + 1] <= incumbent { break }
        if column.elements & usedAt[owner] & single == 0, take(column.elements, &left) {
          chosen[owner] = column.elements
          usedAt[owner + 1] = usedAt[owner] | column.elements
          reducedAt[owner + 1] = reducedAt[owner] + column.reduced
          valueAt[owner + 1] = valueAt[owner] + column.value
          found = true
          break
        }
        position[owner] += 1
      }
      if found {
        owner += 1
        if owner < columns.count { position[owner] = sameAsBefore[owner] ? position[owner - 1] : 0 }
      } else {
        owner -= 1
        if owner >= 0 {
          release(chosen[owner])
          position[owner] += 1
        }
      }
    }
    return best.map { .optimal($0) } ?? .notBetter
  }

  private func take(_ mask: UInt64, _ left: inout [Int]) -> Bool {
    SetPacking.forEachElement(mask) { for use in resourceOf[$0] { left[use.resource] -= use.amount } }
    if left.allSatisfy({ $0 >= 0 }) { return true }
    SetPacking.forEachElement(mask) { for use in resourceOf[$0] { left[use.resource] += use.amount } }
    return false
  }
}

extension Int {
  /// A step of a price method, rounded, and cut off where it would be out of all proportion.
  init(clampedStep step: Double) { self = Int(Swift.min(1e16, Swift.max(-1e16, step)).rounded()) }
}
