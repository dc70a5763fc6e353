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
  /// Of very many items, the places of those that can be in a solution and of those near to it; empty: all.
  private var shortlist: [Int] = []
  /// What is not on the list has a smaller ratio than this.
  private var cut = -Double.infinity
  /// Above so many items a list is made.
  private static let mostInFull = 2000
  private static let sampled = 16

  init() {}

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    gains.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    ratios.removeAll(keepingCapacity: true)
    totalWeight = 0
    forgetShortlist()
  }

  mutating func append(item: Int, gain: Int, weight: Int) {
    items.append(item)
    gains.append(gain)
    weights.append(weight)
    ratios.append(Double(gain) / Double(max(weight, 1)))
    totalWeight += weight
  }

  /// The bound and the price that gave it; `nil` when the minimum cannot be reached with everything.
  mutating func bound(minimum: Int, maximum: Int) -> (value: Int, price: Int)? {
    guard totalWeight >= minimum else { return nil }
    forgetShortlist()
    var positive = 0
    for index in gains.indices where gains[index] > 0 { positive += weights[index] }
    guard positive < minimum || positive > maximum else { return (value(price: 0, minimum, maximum), 0) }
    let capacity = positive > maximum ? maximum : minimum
    makeShortlist(capacity: capacity)
    let critical = criticalRatio(capacity: capacity, among: shortlist.isEmpty ? Array(ratios.indices) : shortlist)
    // Any price is valid; one that no sum could bear is cut off.
    let most = 1_000_000_000_000_000_000 / max(1, totalWeight, maximum)
    let low = Int(min(Double(most), max(-Double(most), critical)).rounded(.down))
    // What counts at these prices has to be on the list, ties included.
    if Double(low - 2) < cut { forgetShortlist() }
    // The two whole prices around the critical ratio; the bound is convex in the price.
    let candidates = [(value(price: low, minimum, maximum), low), (value(price: low + 1, minimum, maximum), low + 1)]
    return candidates[0].0 <= candidates[1].0 ? candidates[0] : candidates[1]
  }

  private func value(price: Int, _ minimum: Int, _ maximum: Int) -> Int {
    var sum = price >= 0 ? price * maximum : price * minimum
    if shortlist.isEmpty {
      for index in gains.indices { sum += max(0, gains[index] - price * weights[index]) }
    } else {
      for index in shortlist { sum += max(0, gains[index] - price * weights[index]) }
    }
    return sum
  }

  private mutating func forgetShortlist() {
    shortlist.removeAll(keepingCapacity: true)
    cut = -.infinity
  }

  /// One job takes few of very many items: a sample says above which ratio about four times as much lies as fits, and only
  /// that is looked at closely.
  private mutating func makeShortlist(capacity: Int) {
    guard ratios.count > FractionalKnapsack.mostInFull, capacity > 0 else { return }
    let sample = Array(stride(from: 0, to: ratios.count, by: FractionalKnapsack.sampled))
    let wanted = 4 * capacity / FractionalKnapsack.sampled + totalWeight / ratios.count
    cut = criticalRatio(capacity: wanted, among: sample)
    var weight = 0
    for index in ratios.indices where ratios[index] >= cut {
      shortlist.append(index)
      weight += weights[index]
    }
    if weight <= capacity { forgetShortlist() }
  }

  /// The ratio of the item in which the capacity ends when items are taken by falling ratio.
  private func criticalRatio(capacity: Int, among places: [Int]) -> Double {
    var active = places
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
    for index in shortlist.isEmpty ? Array(gains.indices) : shortlist {
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
  mutating func best(_ count: Int) -> [Int] {
    var chosen = Array(ratios.indices)
    if chosen.count > count {
      let capacity = count * max(1, totalWeight / max(1, chosen.count))
      forgetShortlist()
      makeShortlist(capacity: capacity)
      if !shortlist.isEmpty { chosen = shortlist }
      let least = criticalRatio(capacity: capacity, among: chosen)
      chosen = chosen.filter { ratios[$0] >= least }
    }
    chosen.sort { ratios[$0] != ratios[$1] ? ratios[$0] > ratios[$1] : items[$0] < items[$1] }
    return chosen.prefix(2 * count).map { items[$0] }
  }
}
