/// A linear program over columns that can be divided in two, neither of which holds what is in parts now.
protocol DividedProgram {
  associatedtype Division
  associatedtype Solution
  /// Proven: nothing whole gains more.
  var bound: Int { get }
  /// Whether the program was solved to the end, so that its solution is the best in parts.
  var isComplete: Bool { get }
  mutating func solve(target: Int, mustStop: () -> Bool)
  /// Where the solution is furthest from whole; `nil`: it is whole.
  var division: Division? { get }
  /// What of the solution is there for more than half.
  var whole: Solution { get }
  /// Leaves one side of a division; the bound so far still holds.
  mutating func restrict(_ division: Division, isFirst: Bool)
}

/// A tree over a program of columns (Land and Doig 1960; Barnhart et al. 1998). The node with the highest bound is divided
/// next, so that the bound of all falls step by step.
///
/// Nothing leaves a node's program: what may no longer be is made worthless and what has to be gets a bonus, so that a
/// child goes on from where its parent stood.
struct ProgramTree<Program: DividedProgram> {
  private struct Node {
    var program: Program
    var next: Program.Division?
  }

  private var open: [Node] = []
  private(set) var nodes = 0
  /// Whole solutions that the tree came upon, which make up a plan but for what rows leave out.
  private(set) var found: [Program.Solution] = []

  /// The program whose bound is the highest, which is the bound of all.
  var top: Program? { open.max { $0.program.bound < $1.program.bound }?.program }

  /// - Parameter program: Solved, or to be solved in the first run.
  init(_ program: Program) {
    add(program)
  }

  /// No plan gains more than this, if any gains more than `floor`.
  ///
  /// - Parameters:
  ///   - floor: What is reached; bounds up to it are of no interest.
  ///   - limit: Nodes besides the first.
  mutating func run(above floor: Int, nodes limit: Int, mustStop: () -> Bool) -> Int {
    while let index = open.indices.max(by: { (open[$0].program.bound, $1) < (open[$1].program.bound, $0) }) {
      guard open[index].program.bound > floor else { return floor }
      if !open[index].program.isComplete, !mustStop() {
        // Not begun, or cut short the last time.
        var program = open.remove(at: index).program
        program.solve(target: floor, mustStop: mustStop)
        add(program)
        if !program.isComplete, program.bound > floor { return open.map(\.program.bound).max() ?? floor }
        continue
      }
      let node = open[index]
      guard let next = node.next, nodes < limit, !mustStop() else { return node.program.bound }
      open.remove(at: index)
      for isFirst in [true, false] {
        nodes += 1
        var child = node.program
        child.restrict(next, isFirst: isFirst)
        child.solve(target: floor, mustStop: mustStop)
        if child.bound > floor { add(child) }
      }
    }
    return floor
  }

  private mutating func add(_ program: Program) {
    let next = program.division
    if next == nil, program.isComplete { found.append(program.whole) }
    open.append(Node(program: program, next: next))
  }
}
