import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite("Generalised assignment")
struct AssignmentSolverTests {
  /// The least cost of all plans there are, or `nil` when there is none.
  private static func bruteForce(_ problem: AssignmentProblem) -> Int? {
    var best: Int?
    var plan = [Int](repeating: 0, count: problem.tasks)
    while true {
      if let cost = problem.cost(of: plan), cost < best ?? Int.max { best = cost }
      guard let task = plan.indices.last(where: { plan[$0] < problem.agents - 1 }) else { return best }
      plan[task] += 1
      for later in task + 1..<plan.count { plan[later] = 0 }
    }
  }

  private static func cost(_ answer: AssignmentSolution, _ problem: AssignmentProblem) -> Int? {
    guard let plan = answer.plan else { return nil }
    return problem.cost(of: plan)
  }

  /// Small problems of all sorts: free and useless tasks, tight and loose capacity, equal and very unequal costs.
  private static func random(_ seed: UInt64) throws -> AssignmentProblem {
    var random = SplitMix64(seed: seed)
    let (agents, tasks) = (1 + random.below(4), 1 + random.below(6))
    let largestUse = [1, 4, 12, 100, 900_000_000][random.below(5)]
    let largestCost = [1, 9, 60, 1000, 100_000_000][random.below(5)]
    let size = agents * tasks
    let uses = (0..<size).map { _ in random.below(largestUse + 1) }
    let mean = max(1, uses.reduce(0, +) / agents / agents)
    return try #require(
      AssignmentProblem(
        agents: agents, tasks: tasks, costs: (0..<size).map { _ in random.below(largestCost + 1) }, uses: uses,
        capacities: (0..<agents).map { _ in min(AssignmentProblem.largestNumber, random.below(2 * mean + 2)) }))
  }

  @Test("bound ≤ optimum ≤ plan, and equal where the plan is called optimal", arguments: 0..<6)
  func boundAndPlanEncloseTheOptimum(_ part: Int) throws {
    var (proven, infeasible) = (0, 0)
    for seed in 0..<150 {
      let problem = try Self.random(UInt64(part * 1000 + seed))
      let optimum = Self.bruteForce(problem)
      // A short run has to be truthful as well, only a longer one has to come to an end.
      for iterations in [1, 5000] {
        let answer = AssignmentSolver.solve(problem, until: .iterations(iterations), seed: UInt64(seed))
        #expect(answer.cost == Self.cost(answer, problem), "seed \(seed)")
        guard let optimum else {
          #expect(answer.plan == nil, "seed \(seed)")
          #expect(iterations == 1 || answer.status == .infeasible, "seed \(seed)")
          if answer.status == .infeasible { infeasible += 1 }
          continue
        }
        #expect(answer.status != .infeasible, "seed \(seed)")
        #expect(answer.bound <= optimum, "seed \(seed)")
        #expect(answer.bound <= answer.cost ?? .max, "seed \(seed)")
        #expect(answer.cost ?? Int.max >= optimum, "seed \(seed)")
        if answer.status == .optimal { #expect(answer.cost == optimum && answer.bound == optimum, "seed \(seed)") }
        if iterations > 1 {
          #expect(answer.status == .optimal, "seed \(seed)")
          proven += 1
        }
      }
    }
    #expect(proven > 50)
    #expect(infeasible > 10)
  }

  @Test("the agents' knapsacks are exact, whatever the guess")
  func knapsack() {
    var random = SplitMix64(seed: 3)
    let knapsack = AgentKnapsack(size: 12)
    for round in 0..<2000 {
      let (count, largest) = (random.below(13), [3, 30, 5000][random.below(3)])
      let capacity = random.below(6 * largest)
      for k in 0..<count {
        knapsack.profits.base[k] = 1 + random.below(largest * (1 + random.below(3)))
        knapsack.uses.base[k] = random.below(min(largest, capacity) + 1)
      }
      var best = 0
      for set in 0..<1 << count {
        var (profit, use) = (0, 0)
        for k in 0..<count where set >> k & 1 == 1 {
          profit += knapsack.profits.base[k]
          use += knapsack.uses.base[k]
        }
        if use <= capacity { best = max(best, profit) }
      }
      var guess = random.below(2) == 0 ? 0 : random.below(1 << 24)
      let value = knapsack.solve(count: count, capacity: capacity, guess: &guess)
      #expect(value == best, "round \(round)")
      #expect(knapsack.isExact)
      #expect(knapsack.fractional >= value << AgentKnapsack.shift)
      let taken = (0..<count).filter { knapsack.isTaken.base[$0] }
      #expect(taken.reduce(0) { $0 + knapsack.profits.base[$1] } == value, "round \(round)")
      #expect(taken.reduce(0) { $0 + knapsack.uses.base[$1] } <= capacity, "round \(round)")
    }
  }

  @Test("a guess that made the table too large is not kept for the next time")
  func guessOfALargeTable() {
    let knapsack = AgentKnapsack(size: 3)
    for k in 0..<3 {
      knapsack.profits.base[k] = 1_000_000
      knapsack.uses.base[k] = 500_000_000 + 100_000_000 * k
    }
    var guess = 1 << 40
    #expect(knapsack.solve(count: 3, capacity: 1_000_000_000, guess: &guess) >= 1_000_000)
    #expect(!knapsack.isExact && guess == 0)
  }

  @Test("a pair that was dropped is in nobody's load")
  func droppedPair() throws {
    let problem = try #require(
      AssignmentProblem(agents: 2, tasks: 2, costs: [1, 9, 9, 1], uses: [1, 1, 1, 1], capacities: [2, 2]))
    let bound = AssignmentBound(problem)
    bound.evaluate()
    let pair = try #require((0..<4).first { bound.isChosen.base[$0] })
    bound.isAllowed.base[pair] = false
    bound.listCandidates()
    bound.evaluate()
    #expect(!bound.isChosen.base[pair])
  }

  @Test("the same seed and number of iterations give the same plan; another seed goes another way")
  func determinism() throws {
    let problem = try #require(AssignmentKind.d.problem(agents: 12, tasks: 120, seed: 2))
    let first = AssignmentSolver.solve(problem, until: .iterations(150), seed: 1)
    let second = AssignmentSolver.solve(problem, until: .iterations(150), seed: 1)
    let other = AssignmentSolver.solve(problem, until: .iterations(150), seed: 2)
    #expect(first == second)
    #expect(first.isReproducible)
    #expect(first.iterations == 150 || first.status == .optimal)
    #expect(first.plan != other.plan)
  }

  @Test("capacities too large for a table are bounded from above")
  func largeCapacities() throws {
    var random = SplitMix64(seed: 4)
    let size = 3 * 40
    let uses = (0..<size).map { _ in 1 + random.below(900_000_000) }
    let problem = try #require(
      AssignmentProblem(
        agents: 3, tasks: 40, costs: uses.map { 1000 - $0 / 1_000_000 + random.below(20) }, uses: uses,
        capacities: [1_000_000_000, 1_000_000_000, 1_000_000_000]))
    let answer = AssignmentSolver.solve(problem, until: .iterations(300), seed: 1)
    #expect(answer.status != .optimal || answer.cost == answer.bound)
    #expect(answer.cost == Self.cost(answer, problem))
    #expect(answer.bound <= answer.cost ?? .max)
    let loose = try #require(
      AssignmentProblem(
        agents: 2, tasks: 3, costs: [5, 1, 7, 2, 8, 3], uses: [900_000_000, 1, 1, 1, 1, 900_000_000],
        capacities: [1_000_000_000, 1_000_000_000]))
    #expect(AssignmentSolver.solve(loose, until: .iterations(300), seed: 1).cost == 2 + 1 + 3)
  }

  @Test("a task that fits nobody makes the problem infeasible; room for it makes it feasible")
  func taskThatFitsNobody() throws {
    for (capacity, status) in [(9, SolveStatus.infeasible), (10, .optimal)] {
      let problem = try #require(
        AssignmentProblem(agents: 2, tasks: 1, costs: [4, 3], uses: [10, 12], capacities: [capacity, 11]))
      let answer = AssignmentSolver.solve(problem, until: .iterations(10), seed: 1)
      #expect(answer.status == status)
      #expect(answer.cost == (status == .optimal ? 4 : nil))
    }
  }

  @Test("no time at all gives an answer without a claim")
  func noTime() throws {
    let problem = try #require(AssignmentKind.e.problem(agents: 10, tasks: 100, seed: 1))
    let answer = AssignmentSolver.solve(problem, until: .time(.zero), seed: 1)
    #expect(answer.status != .optimal && answer.status != .infeasible)
    #expect(answer.cost == Self.cost(answer, problem))
    #expect(answer.bound <= answer.cost ?? Int.max)
  }

  @Test(
    "published problems are solved to their published optimum",
    arguments: [
      "cattrysse1994/gap1-0", "cattrysse1994/gap5-2", "chu1997/a20100", "chu1997/b10100", "chu1997/c05100",
    ])
  func published(_ name: String) throws {
    guard let file = SharedData.url("gap/\(name)"), let table = SharedData.url("gap/best-known.csv") else { return }
    let row = try #require(
      String(decoding: Data(contentsOf: table), as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("\(name),") }
    )
    let optimum = Int(row.split(separator: ",", omittingEmptySubsequences: false)[4])
    var findings = Findings()
    let problems = AssignmentFile.problems(in: [UInt8](try Data(contentsOf: file)), file: name, findings: &findings)
    let problem = try #require(problems.first)
    let answer = AssignmentSolver.solve(problem, until: .iterations(3000), seed: 1)
    #expect(answer.status == .optimal)
    #expect(answer.cost == optimum)
    #expect(answer.bound == optimum)
  }
}
