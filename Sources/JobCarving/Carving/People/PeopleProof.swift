/// What the best choice of people (wie een baan krijgt) can be worth, where not everybody can be placed; and which choice
/// that may be.
struct PeopleProof {
  /// People whom the bound cannot tell apart, and how many of them get a job.
  struct Share: Hashable {
    var agents: [Int]
    var most: Int
  }

  /// How many people, weighted, the plans place.
  let served: Int
  private var tree: ProgramTree<PeopleProgram>
  private let work = PeopleProgram.Work()
  /// Whether nothing is left to try.
  private(set) var isSpent = false

  private static let mostNodes = 400

  /// - Parameters:
  ///   - hours: The best prices known.
  ///   - bound: What is proven of all plans.
  init(_ relaxation: CarvingBound, _ hours: CarvingHourPrices, served: Int, bound: Int) {
    self.served = served
    tree = ProgramTree(PeopleProgram(relaxation, hours, served: served, bound: bound, work: work))
  }

  /// - Parameter steps: of the hour prices.
  /// - Returns: What no plan of so many people beats, or `floor` when it is not below that.
  mutating func improve(steps: Int, above floor: Int, isOutOfTime: () -> Bool) -> Int {
    let (work, start) = (work, work.steps)
    let most = tree.run(above: floor, nodes: PeopleProof.mostNodes) { work.steps - start >= steps || isOutOfTime() }
    isSpent = work.steps == start
    return most
  }

  /// The choice that may be worth most; `nil` while that is open.
  var best: [Share]? {
    guard isSpent, let top = tree.top, top.isComplete else { return nil }
    return top.whole
  }
}
