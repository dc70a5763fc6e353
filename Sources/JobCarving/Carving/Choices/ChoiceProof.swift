/// What the best choice of people (wie een baan krijgt), where not everybody can be placed, and of who does the longest
/// work can be worth; and which choice that may be.
struct ChoiceProof {
  /// How many people, weighted, the plans place.
  let served: Int
  private var tree: ProgramTree<ChoiceProgram>
  private let work = ChoiceProgram.Work()
  /// Whether nothing is left to try.
  private(set) var isSpent = false

  private let mostNodes: Int
  /// After so many nodes the best one says something, also while the tree still grows.
  private static let nodesBeforeChoice = 24

  /// - Parameters:
  ///   - hours: The best prices known.
  ///   - bound: What is proven of all plans.
  ///   - isBrief: Whether only the longest work is looked at, because who gets a job is proven better otherwise.
  init(_ relaxation: CarvingBound, _ hours: CarvingHourPrices, served: Int, bound: Int, isBrief: Bool) {
    self.served = served
    mostNodes = isBrief ? 16 : 400
    tree = ProgramTree(
      ChoiceProgram(relaxation, hours, served: served, bound: bound, dividesPeople: !isBrief, work: work))
  }

  /// - Parameter steps: of the hour prices.
  /// - Returns: What no plan of so many people beats, or `floor` when it is not below that.
  mutating func improve(steps: Int, above floor: Int, isOutOfTime: () -> Bool) -> Int {
    let (work, start) = (work, work.steps)
    let most = tree.run(above: floor, nodes: mostNodes) { work.steps - start >= steps || isOutOfTime() }
    isSpent = work.steps == start
    return most
  }

  /// The choice that may be worth most; `nil` while that is open.
  var best: CarvingChoice? {
    guard isSpent || tree.nodes >= ChoiceProof.nodesBeforeChoice, let top = tree.top, top.isComplete else { return nil }
    return top.whole
  }
}
