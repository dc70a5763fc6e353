/// The knapsack `max Σ gᵢxᵢ, L ≤ Σ wᵢxᵢ ≤ U, x ∈ {0, 1}`, solved to the end by dynamic programming over the weight.
///
/// - Complexity: O(items × U) time, and as many bits and bytes of memory.
struct HoursKnapsack {
  private var gains: [Int] = []
  private var weights: [Int] = []
  private var taken: [UInt8] = []
  private var present: [Int] = []
  private var next: [Int] = []
  /// Below any sum that is made; sums of gains stay far above it.
  private static let impossible = -4_000_000_000_000_000_000

  init() {}

  mutating func removeAll() {
    gains.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }

  mutating func append(gain: Int, weight: Int) {
    gains.append(gain)
    weights.append(weight)
  }

  /// The largest sum of gains, and calls `take` with the place of each item that makes it; `nil` when no sum of weights
  /// lies between the limits.
  mutating func solve(minimum: Int, maximum: Int, take: (_ place: Int) -> Void) -> Int? {
    guard maximum >= 0, minimum <= maximum else { return nil }
    let width = maximum + 1
    present.removeAll(keepingCapacity: true)
    present.append(contentsOf: repeatElement(HoursKnapsack.impossible, count: width))
    present[0] = 0
    next = present
    let size = gains.count * width
    if taken.count < size { taken = Array(repeating: 0, count: size) }
    for place in gains.indices {
      let (gain, weight) = (gains[place], weights[place])
      guard weight <= maximum else {
        clear(place, width)
        continue
      }
      step(place, gain, weight, width)
      swap(&present, &next)
    }
    var best: Int?
    for sum in max(0, minimum)...maximum where present[sum] > HoursKnapsack.impossible / 2 {
      if best.map({ present[sum] > present[$0] }) ?? true { best = sum }
    }
    guard let best else { return nil }
    var sum = best
    for place in gains.indices.reversed() where taken[place * width + sum] != 0 {
      take(place)
      sum -= weights[place]
    }
    return present[best]
  }

  private mutating func clear(_ place: Int, _ width: Int) {
    for index in place * width..<(place + 1) * width { taken[index] = 0 }
  }

  /// One row: with or without this item, whichever is more.
  private mutating func step(_ place: Int, _ gain: Int, _ weight: Int, _ width: Int) {
    present.withUnsafeBufferPointer { present in
      next.withUnsafeMutableBufferPointer { next in
        taken.withUnsafeMutableBufferPointer { taken in
          let row = place &* width
          for sum in 0..<min(weight, width) {
            next[sum] = present[sum]
            taken[row &+ sum] = 0
          }
          var sum = weight
          while sum < width {
            let with = present[sum &- weight] &+ gain
            let without = present[sum]
            let isMore = with > without
            next[sum] = isMore ? with : without
            taken[row &+ sum] = isMore ? 1 : 0
            sum &+= 1
          }
        }
      }
    }
  }
}
