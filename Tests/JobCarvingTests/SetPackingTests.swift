import Testing

@testable import JobCarving

@Suite("One job for each, nothing twice")
struct SetPackingTests {
  private struct Instance {
    var kinds: [[Int]]
    var columns: [[SetPacking.Column]]
    var resourceOf: [[(resource: Int, amount: Int)]]
    var capacity: [Int]
    /// What the columns do not know: that these two are not used up together.
    var refused: (Int, Int)

    init(seed: Int) {
      var random = SplitMix64(seed: UInt64(seed))
      kinds = []
      var elements = 0
      while elements < 6 {
        let count = 1 + random.below(3)
        kinds.append(Array(elements..<elements + count))
        elements += count
      }
      resourceOf = (0..<elements).map { _ in [] }
      capacity = [3 + random.below(8)]
      for kind in kinds {
        let amount = 1 + random.below(3)
        for element in kind { resourceOf[element].append((resource: 0, amount: amount)) }
        guard kind.count > 1 else { continue }
        for element in kind { resourceOf[element].append((resource: capacity.count, amount: 1)) }
        capacity.append(kind.count)
      }
      refused = (0, elements - 1)
      columns = []
      for _ in 0..<2 + random.below(3) {
        var list = random.below(3) == 0 ? [] : [SetPacking.Column(elements: 0, value: 0)]
        for _ in 0..<1 + random.below(6) {
          var mask = UInt64(0)
          for kind in kinds {
            for element in kind.prefix(random.below(kind.count + 1)) { mask |= 1 << UInt64(element) }
          }
          list.append(SetPacking.Column(elements: mask, value: random.below(200) - 60))
        }
        columns.append(list)
      }
    }

    func accepts(_ masks: [UInt64]) -> Bool {
      let all = masks.reduce(0, |)
      return all & 1 << UInt64(refused.0) == 0 || all & 1 << UInt64(refused.1) == 0
    }

    /// The most that any choice brings, of all choices.
    var best: Int? {
      var best: Int?
      func extend(_ owner: Int, _ chosen: [UInt64], _ left: [Int], _ value: Int) {
        guard owner < columns.count else {
          if accepts(chosen) { best = max(best ?? .min, value) }
          return
        }
        for column in columns[owner] {
          var rest = left
          var isTwice = false
          SetPacking.forEachElement(column.elements) { element in
            for use in resourceOf[element] { rest[use.resource] -= use.amount }
            let isSingle = kinds.contains([element])
            if isSingle, chosen.contains(where: { $0 & 1 << UInt64(element) != 0 }) { isTwice = true }
          }
          guard !isTwice, rest.allSatisfy({ $0 >= 0 }) else { continue }
          extend(owner + 1, chosen + [column.elements], rest, value + column.value)
        }
      }
      extend(0, [], capacity, 0)
      return best
    }

    func solve(above floor: Int?) -> SetPacking.Outcome? {
      var packing = SetPacking(columns: columns, resourceOf: resourceOf, capacity: capacity, kinds: kinds)
      return packing?.solve(above: floor, steps: 40, accepts: accepts, stop: { false })
    }

    func value(_ masks: [UInt64]) -> Int? {
      var sum = 0
      for (owner, mask) in masks.enumerated() {
        guard let column = columns[owner].filter({ $0.elements == mask }).max(by: { $0.value < $1.value }) else {
          return nil
        }
        sum += column.value
      }
      return sum
    }
  }

  @Test("The best choice is the best of all choices, with and without something to beat")
  func bruteForce() throws {
    var (without, with) = (0, 0)
    for seed in 0..<600 {
      let instance = Instance(seed: seed)
      guard let best = instance.best else {
        #expect(instance.solve(above: nil) == .notBetter, "seed \(seed)")
        without += 1
        continue
      }
      with += 1
      for floor in [nil, best - 1, best - 50] {
        guard case .optimal(let masks) = instance.solve(above: floor) else {
          Issue.record("seed \(seed): nothing above \(floor ?? 0), but \(best) is there")
          continue
        }
        #expect(instance.accepts(masks), "seed \(seed)")
        #expect(instance.value(masks) == best, "seed \(seed)")
      }
      #expect(instance.solve(above: best) == .notBetter, "seed \(seed)")
    }
    #expect(with > 300 && without > 20)
  }

  @Test("Ends unfinished when it is told to stop, and takes no more kinds than it can count")
  func limits() {
    let instance = Instance(seed: 1)
    var packing = SetPacking(
      columns: instance.columns, resourceOf: instance.resourceOf, capacity: instance.capacity, kinds: instance.kinds)
    #expect(packing?.solve(above: nil, steps: 1, accepts: { _ in true }, stop: { true }) == .unfinished)
    let pairs = (0..<32).map { [2 * $0, 2 * $0 + 1] }
    let resources = (0..<64).map { [(resource: $0 / 2, amount: 1)] }
    let many = SetPacking(
      columns: [], resourceOf: resources, capacity: Array(repeating: 2, count: 32), kinds: pairs)
    #expect(many == nil)
  }
}
