import Testing

@testable import JobCarving

@Suite("Generalised assignment: plans built by a beam")
struct AssignmentBeamTests {
  private static let wide = AssignmentBeam.Effort(width: 5000, part: 20, rounds: 6, level: 4)

  private static func random(_ seed: UInt64) throws -> AssignmentProblem {
    var random = SplitMix64(seed: seed)
    let (agents, tasks) = (1 + random.below(4), 2 + random.below(5))
    let largestUse = [3, 12, 100, 900_000][random.below(4)]
    let size = agents * tasks
    let uses = (0..<size).map { _ in random.below(largestUse + 1) }
    let mean = max(1, uses.reduce(0, +) / agents / agents)
    return try #require(
      AssignmentProblem(
        agents: agents, tasks: tasks, costs: (0..<size).map { _ in random.below(200) }, uses: uses,
        capacities: (0..<agents).map { _ in mean / 2 + random.below(mean + 2) }))
  }

  /// The least cost of all plans there are, or `nil` when there is none.
  private static func bruteForce(_ problem: AssignmentProblem) -> Int? {
    var plans: [[Int]] = [[]]
    for _ in 0..<problem.tasks { plans = plans.flatMap { plan in (0..<problem.agents).map { plan + [$0] } } }
    return plans.compactMap { problem.cost(of: $0) }.min()
  }

  /// The cost of what a beam builds, with the prices of a bound improved a little.
  private static func built(
    _ problem: AssignmentProblem, _ effort: AssignmentBeam.Effort, limit: Int? = nil
  ) throws -> Int? {
    let bound = AssignmentBound(problem)
    bound.improve(iterations: 30, ceiling: nil, start: 10 * bound.scale, precision: 8)
    let state = AssignmentState(bound)
    let beam = AssignmentBeam(state, capacities: problem.capacities, isAllowed: bound.isAllowed)
    var random = SplitMix64(seed: 1)
    let plan = beam.run(effort, limit: limit.map { $0 * bound.scale }, random: &random) { false }
    return try plan.map { try #require(problem.cost(of: $0), "a plan that is none") }
  }

  @Test("a beam that leaves nothing out finds the cheapest plan, or that there is none")
  func wholeBeam() throws {
    var (found, none) = (0, 0)
    for seed in 0..<300 {
      let problem = try Self.random(UInt64(seed))
      let optimum = Self.bruteForce(problem)
      #expect(try Self.built(problem, Self.wide) == optimum, "seed \(seed)")
      if optimum == nil { none += 1 } else { found += 1 }
    }
    #expect(found > 100 && none > 10)
  }

  @Test("a limit cuts no plan at or below it, and every plan above it")
  func limit() throws {
    for seed in 0..<200 {
      let problem = try Self.random(UInt64(seed))
      guard let optimum = Self.bruteForce(problem) else { continue }
      #expect(try Self.built(problem, Self.wide, limit: optimum) == optimum, "seed \(seed)")
      #expect(try Self.built(problem, Self.wide, limit: optimum - 1) == nil, "seed \(seed)")
    }
  }

  @Test("a narrow beam's plan keeps the capacities and lies near the bound")
  func narrowBeam() throws {
    let problem = try #require(AssignmentKind.d.problem(agents: 5, tasks: 60, seed: 3))
    let bound = AssignmentBound(problem)
    bound.improve(iterations: 300, ceiling: nil, start: 100 * bound.scale, precision: 8)
    let state = AssignmentState(bound)
    let beam = AssignmentBeam(state, capacities: problem.capacities, isAllowed: bound.isAllowed)
    var random = SplitMix64(seed: 1)
    let effort = AssignmentBeam.Effort(width: 100, part: 20, rounds: 20, level: 64)
    // A single beam may come to a dead end.
    let costs = try (0..<8).compactMap { _ in
      try beam.run(effort, limit: nil, random: &random) { false }.map { try #require(problem.cost(of: $0)) }
    }
    let cost = try #require(costs.min())
    #expect(cost >= bound.cost)
    #expect(cost * 100 <= bound.cost * 103)
  }

  @Test("a beam that is told to stop has no plan")
  func stopped() throws {
    let problem = try #require(AssignmentKind.d.problem(agents: 5, tasks: 30, seed: 3))
    let state = AssignmentState(AssignmentBound(problem))
    let allowed = ScratchBuffer([Bool](repeating: true, count: 150), true)
    let beam = AssignmentBeam(state, capacities: problem.capacities, isAllowed: allowed)
    var random = SplitMix64(seed: 1)
    var steps = 0
    let plan = beam.run(Self.wide, limit: nil, random: &random) {
      steps += 1
      return steps == 12
    }
    #expect(plan == nil && steps == 12)
  }

  @Test("the value at a place is the one that sorting puts there")
  func valueAtPlace() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let values = (0..<1 + random.below(40)).map { _ in random.below(12) }
      let place = random.below(values.count)
      let buffer = ScratchBuffer(values, 0)
      #expect(AssignmentBeam.value(at: place, of: buffer.base, count: values.count) == values.sorted()[place])
    }
  }
}
