/// The best load of one agent when each task pays a profit: a 0/1 knapsack, solved exactly.
///
/// The fractional knapsack gives a price per unit of capacity; a task whose loss at that price exceeds the distance
/// between the fractional and the best whole load is decided by it, and the few others (the core) are decided by a
/// table over the capacity. Sources: Balas and Zemel, Operations Research 28 (1980); Pisinger (1997). All in integers:
/// any price gives a valid bound, so that rounding it costs strength and never truth.
final class AgentKnapsack {
  /// Fractions of a profit unit in prices and losses.
  static let shift = 10
  /// The largest table; above it the answer is the fractional bound.
  static let largestTable = 4_000_000

  let profits: ScratchBuffer<Int>
  let uses: ScratchBuffer<Int>
  let isTaken: ScratchBuffer<Bool>
  /// What a unit of capacity is worth, in profits shifted by `shift`.
  var price = 0
  /// The fractional bound, shifted.
  private(set) var fractional = 0
  /// False when the table would have been too large: the value is then a bound from above and the load only good.
  private(set) var isExact = true

  private let rates: ScratchBuffer<Int>
  private let order: ScratchBuffer<Int>
  private let core: ScratchBuffer<Int>
  private var table: ScratchBuffer<Int>

  init(size: Int) {
    profits = ScratchBuffer(size, 0)
    uses = ScratchBuffer(size, 0)
    isTaken = ScratchBuffer(size, false)
    rates = ScratchBuffer(size, 0)
    order = ScratchBuffer(size, 0)
    core = ScratchBuffer(size, 0)
    table = ScratchBuffer(1 << 14, 0)
  }

  /// The best profit of the first `count` tasks, all with a positive profit and a use of at most `capacity`.
  ///
  /// `guess`: how far the fractional bound may lie above the best; any number gives the same value, a good one is
  /// quicker. It comes back as a good guess for the next time.
  func solve(count: Int, capacity: Int, guess: inout Int) -> Int {
    let (profits, uses, isTaken) = (profits.base, uses.base, isTaken.base)
    isExact = true
    var total = 0
    for k in 0..<count { total += uses[k] }
    if total <= capacity {
      price = 0
      var value = 0
      for k in 0..<count {
        isTaken[k] = true
        value += profits[k]
      }
      fractional = value << Self.shift
      return value
    }
    findPrice(count: count, capacity: capacity)
    var bound = price * capacity
    for k in 0..<count { bound += max(0, profits[k] << Self.shift - price * uses[k]) }
    fractional = bound
    guess = max(guess, 0)
    while true {
      guard let value = solveCore(count: count, capacity: capacity, reach: guess) else {
        isExact = false
        // A guess this large would make the next table too large as well, whatever it needs.
        guess = 0
        return takePrefix(count: count, capacity: capacity)
      }
      let gap = bound - value << Self.shift
      if gap <= guess {
        guess = gap + gap >> 2 + 256
        return value
      }
      guess = gap
    }
  }

  /// The price of the task that no longer fits when tasks are taken by profit per unit: weighted selection.
  private func findPrice(count: Int, capacity: Int) {
    let (profits, uses, rates, order) = (profits.base, uses.base, rates.base, order.base)
    for k in 0..<count {
      rates[k] = uses[k] == 0 ? Int.max : profits[k] << Self.shift / uses[k]
      order[k] = k
    }
    var (low, high, rest) = (0, count, capacity)
    var pivot = price
    var isFirst = true
    while low < high {
      if !isFirst {
        pivot = median(rates[order[low]], rates[order[(low + high) / 2]], rates[order[high - 1]])
      }
      isFirst = false
      // Greater rates to the left, smaller ones to the right.
      var (greater, k, smaller) = (low, low, high)
      var (above, equal) = (0, 0)
      while k < smaller {
        let item = order[k]
        if rates[item] > pivot {
          above += uses[item]
          order[k] = order[greater]
          order[greater] = item
          greater += 1
          k += 1
        } else if rates[item] < pivot {
          smaller -= 1
          order[k] = order[smaller]
          order[smaller] = item
        } else {
          equal += uses[item]
          k += 1
        }
      }
      if above > rest {
        high = greater
      } else if above + equal > rest {
        price = pivot
        return
      } else {
        rest -= above + equal
        low = smaller
      }
    }
    price = 0
  }

  private func median(_ a: Int, _ b: Int, _ c: Int) -> Int { max(min(a, b), min(max(a, b), c)) }

  /// The best profit when tasks with a loss above `reach` are decided by the price; `nil` when the table is too large.
  private func solveCore(count: Int, capacity: Int, reach: Int) -> Int? {
    let (profits, uses, isTaken, core) = (profits.base, uses.base, isTaken.base, core.base)
    var (size, value, rest, coreUse) = (0, 0, capacity, 0)
    for k in 0..<count {
      let gain = profits[k] << Self.shift - price * uses[k]
      if gain > reach && rates.base[k] > price {
        isTaken[k] = true
        value += profits[k]
        rest -= uses[k]
      } else {
        isTaken[k] = false
        if gain >= -reach {
          core[size] = k
          size += 1
          coreUse += uses[k]
        }
      }
    }
    if coreUse <= rest {
      for c in 0..<size {
        isTaken[core[c]] = true
        value += profits[core[c]]
      }
      return value
    }
    let width = rest + 1
    guard width <= Self.largestTable / (size + 1) else { return nil }
    reserve(width * (size + 1))
    let table = table.base
    for x in 0..<width { table[x] = 0 }
    for c in 0..<size {
      Self.extend(
        table + c * width, table + (c + 1) * width, width, uses[core[c]], profits[core[c]])
    }
    var x = rest
    for c in stride(from: size - 1, through: 0, by: -1)
    where table[(c + 1) * width + x] != table[c * width + x] {
      isTaken[core[c]] = true
      x -= uses[core[c]]
    }
    return value + table[size * width + rest]
  }

  /// One more task in the table: the next row from the row before.
  @inline(__always)
  static func extend(
    _ old: UnsafeMutablePointer<Int>, _ new: UnsafeMutablePointer<Int>, _ width: Int, _ use: Int,
    _ profit: Int
  ) {
    let split = min(use, width)
    new.update(from: old, count: split)
    if split == width { return }
    let shifted = old - use
    for x in split..<width {
      let (without, with) = (old[x], shifted[x] &+ profit)
      new[x] = without > with ? without : with
    }
  }

  private func reserve(_ count: Int) {
    if table.count < count { table = ScratchBuffer(count + count / 2, 0) }
  }

  private func takePrefix(count: Int, capacity: Int) -> Int {
    var rest = capacity
    for k in 0..<count {
      isTaken.base[k] = rates.base[k] > price
      if isTaken.base[k] { rest -= uses.base[k] }
    }
    for k in 0..<count where !isTaken.base[k] && uses.base[k] <= rest {
      isTaken.base[k] = true
      rest -= uses.base[k]
    }
    // Rounded up: profits are whole.
    return (fractional + 1 << Self.shift - 1) >> Self.shift
  }
}
