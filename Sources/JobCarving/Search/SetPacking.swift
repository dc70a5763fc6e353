/// Choose at most one column per owner so that no element is used twice and no resource runs out, for the highest
/// value: owner by owner, each set of elements that is used up with the most that it brings (dynamic programming), and
/// prices on elements and resources to leave out what cannot become the best.
///
/// Elements are numbered below 64 and a column holds them as bits. Of elements that nothing tells apart a column holds
/// the first, so that several may hold the same, and how many there are is a resource. An owner who must choose has no
/// empty column.
struct SetPacking {
  struct Column {
    var elements: UInt64
    var value: Int
    /// What of `value` is left once the elements and resources are paid for.
    fileprivate var reduced = 0
    fileprivate var use = Use()

    init(elements: UInt64, value: Int) { (self.elements, self.value) = (elements, value) }
  }

  /// What is used up: elements that there is one of as bits, and of each kind of others how many, in a field of bits with
  /// one to spare.
  fileprivate struct Use: Hashable {
    var single: UInt64 = 0
    var counts: UInt64 = 0
  }

  private struct State {
    var use: Use
    var value: Int
    var reduced: Int
    var parent: Int32
    var column: Int32
  }

  enum Outcome: Equatable {
    /// The best choice, by owner; an empty mask is no choice.
    case optimal([UInt64])
    /// No choice is better than the value that was given to beat.
    case notBetter
    case unfinished
  }

  /// By owner.
  private var columns: [[Column]]
  private let resourceOf: [[(resource: Int, amount: Int)]]
  private let capacity: [Int]
  private let kinds: [[Int]]
  /// Elements that one column only may hold.
  private let single: UInt64
  /// What, added to the counts of a state, sets the spare bit of each kind of which too many are used; and those bits.
  private let bias: UInt64
  private let spare: UInt64
  private var prices: [Int]
  private var resourcePrices: [Int]

  /// So many states over all owners are kept, and so many times a column is looked at.
  private static let mostStates = 600_000
  private static let mostLooks = 100_000_000

  /// - Parameter kinds: the elements that nothing tells apart, in their order; each element is in one kind.
  /// - Returns: `nil` where there are too many kinds to count.
  init?(
    columns: [[Column]], resourceOf: [[(resource: Int, amount: Int)]], capacity: [Int], kinds: [[Int]]
  ) {
    var (single, bias, spare, next) = (UInt64(0), UInt64(0), UInt64(0), 0)
    var steps = Array(repeating: UInt64(0), count: resourceOf.count)
    for kind in kinds where !kind.isEmpty {
      if kind.count == 1 {
        single |= 1 << UInt64(kind[0])
        continue
      }
      // One column has at most all of a kind, and two together at most twice as many.
      let width = UInt64.bitWidth - UInt64(kind.count).leadingZeroBitCount
      guard next + width + 1 <= UInt64.bitWidth else { return nil }
      for element in kind { steps[element] = 1 << UInt64(next) }
      bias |= (1 << UInt64(width) - 1 - UInt64(kind.count)) << UInt64(next)
      spare |= 1 << UInt64(next + width)
      next += width + 1
    }
    self.columns = columns.map { columns in
      columns.map { column in
        var column = column
        column.use.single = column.elements & single
        SetPacking.forEachElement(column.elements) { column.use.counts += steps[$0] }
        return column
      }
    }
    (self.single, self.bias, self.spare, self.kinds) = (single, bias, spare, kinds)
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
  ///   - accepts: rules of all that is used up, which the columns do not know.
  ///   - stop: asked now and then whether to give up.
  mutating func solve(above floor: Int?, steps: Int, accepts: ([UInt64]) -> Bool, stop: () -> Bool) -> Outcome {
    guard let first = price() else { return .notBetter }
    guard let bound = improvePrices(steps: steps, aim: floor ?? first - abs(first) / 10 - 1) else { return .notBetter }
    if let floor, bound <= floor { return .notBetter }
    for owner in columns.indices {
      columns[owner].sort { a, b in
        a.reduced != b.reduced ? a.reduced > b.reduced : a.elements < b.elements
      }
    }
    // What the best columns of the owners from here on add.
    var rest = Array(repeating: 0, count: columns.count + 1)
    for owner in columns.indices.reversed() { rest[owner] = rest[owner + 1] + columns[owner][0].reduced }
    let constant = bound - rest[0]

    var layers = [[State(use: Use(), value: 0, reduced: 0, parent: -1, column: -1)]]
    var (kept, looks) = (1, 0)
    for owner in columns.indices {
      var states: [State] = []
      var places: [Use: Int] = [:]
      for (parent, state) in layers[owner].enumerated() {
        if parent & 255 == 0, stop() { return .unfinished }
        let least = floor.map { $0 - constant - state.reduced - rest[owner + 1] } ?? Int.min
        for (number, column) in columns[owner].enumerated() {
          looks += 1
          // Sorted: none after it promises more.
          if column.reduced <= least { break }
          let counts = state.use.counts &+ column.use.counts
          guard column.use.single & state.use.single == 0, (counts &+ bias) & spare == 0 else { continue }
          let use = Use(single: state.use.single | column.use.single, counts: counts)
          let next = State(
            use: use, value: state.value + column.value, reduced: state.reduced + column.reduced,
            parent: Int32(parent), column: Int32(number))
          if let place = places[use] {
            // The same is used up, so that what costs it is the same as well.
            if next.value > states[place].value { states[place] = next }
          } else if hasRoom(for: use) {
            places[use] = states.count
            states.append(next)
          }
        }
        if looks > SetPacking.mostLooks || kept + states.count > SetPacking.mostStates { return .unfinished }
      }
      kept += states.count
      layers.append(states)
    }
    return best(of: layers, above: floor, accepts, stop)
  }

  /// The best choice that the rules accept.
  private func best(
    of layers: [[State]], above floor: Int?, _ accepts: ([UInt64]) -> Bool, _ stop: () -> Bool
  ) -> Outcome {
    guard let last = layers.last else { return .notBetter }
    let order = last.indices.sorted { (last[$0].value, $1) > (last[$1].value, $0) }
    for (number, place) in order.enumerated() where floor.map({ last[place].value > $0 }) ?? true {
      if number & 255 == 255, stop() { return .unfinished }
      var chosen = Array(repeating: UInt64(0), count: columns.count)
      var state = last[place]
      for owner in columns.indices.reversed() {
        chosen[owner] = columns[owner][Int(state.column)].elements
        state = layers[owner][Int(state.parent)]
      }
      if accepts(chosen) { return .optimal(chosen) }
    }
    return .notBetter
  }

  /// Whether no resource runs out.
  private func hasRoom(for use: Use) -> Bool {
    var left = capacity
    var counts = use.counts
    SetPacking.forEachElement(use.single) { for use in resourceOf[$0] { left[use.resource] -= use.amount } }
    for kind in kinds where kind.count > 1 {
      let width = UInt64(UInt64.bitWidth - UInt64(kind.count).leadingZeroBitCount)
      let count = Int(counts & (1 << width - 1))
      counts >>= width + 1
      for use in resourceOf[kind[0]] { left[use.resource] -= count * use.amount }
    }
    return left.allSatisfy { $0 >= 0 }
  }
}

extension Int {
  /// A step of a price method, rounded, and cut off where it would be out of all proportion.
  init(clampedStep step: Double) { self = Int(Swift.min(1e16, Swift.max(-1e16, step)).rounded()) }
}
