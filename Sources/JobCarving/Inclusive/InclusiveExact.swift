/// Every way to divide the work of a small organisation, one after another: slow, and a proof.
struct InclusiveExact {
  private var state: InclusiveState
  private(set) var best: InclusiveState
  private let free: [Int]
  private var tries = 0

  /// So many ways at most.
  static let most = 20_000

  /// - Returns: `nil` when there are too many ways.
  init?(_ start: InclusiveState) {
    state = start
    best = start
    let model = start.model
    let free = model.units.indices.filter { !model.units[$0].places.isEmpty }
    self.free = free
    var ways = 1
    for unit in free {
      let (product, overflow) = ways.multipliedReportingOverflow(by: model.units[unit].places.count + 1)
      guard !overflow, product <= InclusiveExact.most else { return nil }
      ways = product
    }
  }

  /// The best of all, the carving plan included.
  mutating func solve() -> InclusiveState {
    var choice: [InclusiveMove] = []
    extend(&choice)
    return best
  }

  private mutating func extend(_ choice: inout [InclusiveMove]) {
    guard choice.count < free.count else { return judge(choice) }
    let unit = free[choice.count]
    for place in [-1] + state.model.units[unit].places {
      choice.append(InclusiveMove(unit: unit, to: place))
      extend(&choice)
      choice.removeLast()
    }
  }

  private mutating func judge(_ choice: [InclusiveMove]) {
    let moves = choice.filter { state.placeOf[$0.unit] != $0.to }
    guard !moves.isEmpty, let undo = state.make(moves) else { return }
    if best.score < state.score { best = state }
    state.take(back: undo)
  }
}
