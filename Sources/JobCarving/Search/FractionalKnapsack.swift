/// The linear knapsack `max Σ cᵢxᵢ, L ≤ Σ wᵢxᵢ ≤ U, 0 ≤ x ≤ 1`, bounded from above by its dual.
///
/// The price of a minute is found with floating point numbers; the bound itself is then computed with that price in
/// integers, and holds for whatever price was found: `Σ max(0, cᵢ − ρwᵢ) + (ρ ≥ 0 ? ρU : ρL)`.
struct FractionalKnapsack {
  private(set) var items: [Int] = []
  private(set) var gains: [Int] = []
  private(set) var weights: [Int] = []
  private(set) var ratios: [Double] = []
  private(set) var totalWeight = 0

  init() {}

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    gains.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    ratios.removeAll(keepingCapacity: true)
    totalWeight = 0
  }

  mutating func append(item: Int, gain: Int, weight: Int) {
    items.append(item)
    gains.append(gain)
    weights.append(weight)
    ratios.append(Double(gain) / Double(max(weight, 1)))
    totalWeight += weight
  }

  /// The bound and the price that gave it; `nil` when the minimum cannot be reached with everything.
  func bound(minimum: Int, maximum: Int) -> (value: Int, price: Int)? {
    guard totalWeight >= minimum else { return nil }
    var positive = 0
    for index in gains.indices where gains[index] > 0 { positive += weights[index] }
    guard positive < minimum || positive > maximum else { return (value(price: 0, minimum, maximum), 0) }
    let critical = criticalRatio(capacity: positive > maximum ? maximum : minimum)
    // Any price is valid; one that no sum could bear is cut off.
    let most = 1_000_000_000_000_000_000 / max(1, totalWeight, maximum)
    let low = Int(min(Double(most), max(-Double(most), critical)).rounded(.down))
    // The two whole prices around the critical ratio; the bound is convex in the price.
    let candidates = [(value(price: low, minimum, maximum), low), (value(price: low + 1, minimum, maximum), low + 1)]
    return candidates[0].0 <= candidates[1].0 ? candidates[0] : candidates[1]
  }

  private func value(price: Int, _ minimum: Int, _ maximum: Int) -> Int {
    var sum = price >= 0 ? price * maximum : price * minimum
    for index in gains.indices { sum += max(0, gains[index] - price * weights[index]) }
    return sum
  }

  /// The ratio of the item in which the capacity ends when items are taken by falling ratio.
  private func criticalRatio(capacity: Int) -> Double {
    var active = Array(ratios.indices)
    var room = capacity
    while active.count > 1 {
      let pivot = median(
        ratios[active[0]], ratios[active[active.count / 2]], ratios[active[active.count - 1]])
      var above: [Int] = []
      var below: [Int] = []
      var (weightAbove, weightEqual) = (0, 0)
      for index in active {
        if ratios[index] > pivot {
          above.append(index)
          weightAbove += weights[index]
        } else if ratios[index] < pivot {
          below.append(index)
        } else {
          weightEqual += weights[index]
        }
      }
      if weightAbove > room {
        active = above
      } else if weightAbove + weightEqual >= room || below.isEmpty {
        return pivot
      } else {
        room -= weightAbove + weightEqual
        active = below
      }
    }
    return active.first.map { ratios[$0] } ?? 0
  }

  private func median(_ a: Double, _ b: Double, _ c: Double) -> Double { max(min(a, b), min(max(a, b), c)) }

  /// Calls `take` with each item of a solution at this price and the thousandths of it that are taken.
  func forEachTaken(price: Int, minimum: Int, maximum: Int, take: (_ item: Int, _ permille: Int) -> Void) {
    var room = price > 0 ? maximum : minimum
    var ties: [Int] = []
    for index in gains.indices {
      let reduced = gains[index] - price * weights[index]
      // A whole price lies up to one beside the critical ratio: what is that near to it counts as critical.
      if reduced > weights[index] || (price == 0 && reduced > 0) {
        take(items[index], 1000)
        room -= weights[index]
      } else if price != 0, reduced >= -weights[index] {
        ties.append(index)
      }
    }
    ties.sort { ratios[$0] != ratios[$1] ? ratios[$0] > ratios[$1] : items[$0] < items[$1] }
    for index in ties where room > 0 {
      take(items[index], min(1000, room * 1000 / max(1, weights[index])))
      room -= weights[index]
    }
  }

  /// About so many items with the best ratios, best first.
  func best(_ count: Int) -> [Int] {
    var chosen = Array(ratios.indices)
    if chosen.count > count {
      let mean = totalWeight / max(1, chosen.count)
      let least = criticalRatio(capacity: count * max(1, mean))
      chosen = chosen.filter { ratios[$0] >= least }
    }
    chosen.sort { ratios[$0] != ratios[$1] ? ratios[$0] > ratios[$1] : items[$0] < items[$1] }
    return chosen.prefix(2 * count).map { items[$0] }
  }
}
