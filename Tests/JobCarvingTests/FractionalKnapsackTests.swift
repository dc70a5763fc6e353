import Testing

@testable import JobCarving

@Suite("The linear knapsack behind the bound")
struct FractionalKnapsackTests {
  /// Jobs of very much work are looked at by a list of what can be in them; the answer has to be that of a look at all.
  @Test("With very many items its bound is the dual of all of them, and its choice the best by ratio")
  func largeIsWhole() {
    var random = SplitMix64(seed: 9)
    var lists = 0
    for round in 0..<120 {
      let count = 2500 + random.below(4000)
      // Gains of both signs, or of one; ratios that differ much, or hardly.
      let lowest = [-4_000_000, -900_000, 100_000][round % 3]
      var knapsack = FractionalKnapsack()
      for item in 0..<count {
        let weight = round % 2 == 0 ? 20 + random.below(600) : 60
        let gain = round % 5 == 4 ? -16_000 * weight + random.below(50) : lowest + random.below(1_500_000)
        knapsack.append(item: item, gain: gain, weight: weight)
      }
      let minimum = 300 + random.below(2000)
      let maximum = minimum + random.below(500)
      guard let answer = knapsack.bound(minimum: minimum, maximum: maximum) else {
        Issue.record("There is enough work.")
        continue
      }
      func dual(_ price: Int) -> Int {
        zip(knapsack.gains, knapsack.weights).reduce(price * (price >= 0 ? maximum : minimum)) {
          $0 + max(0, $1.0 - price * $1.1)
        }
      }
      #expect(answer.value == dual(answer.price))
      // Convex in the price: no better neighbour, no better price.
      #expect(answer.value <= dual(answer.price - 2) && answer.value <= dual(answer.price + 2))
      var taken = 0
      knapsack.forEachTaken(price: answer.price, minimum: minimum, maximum: maximum) {
        taken += knapsack.weights[$0] * $1 / 1000
      }
      #expect(answer.price == 0 || (minimum - 60...maximum + 60).contains(taken), "\(taken) of \(minimum)-\(maximum)")
      let order = knapsack.items.sorted {
        (-knapsack.ratios[$0], $0) < (-knapsack.ratios[$1], $1)
      }
      let best = knapsack.best(40)
      #expect(best == Array(order.prefix(best.count)))
      #expect(best.count >= 20)
      lists += answer.price == 0 ? 0 : 1
    }
    #expect(lists > 60)
  }
}
