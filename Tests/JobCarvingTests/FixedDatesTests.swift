import Interchange
import Testing

@testable import JobCarving

@Suite struct FixedDatesTests {
  static func problem(_ jobs: [(Int, Int)], _ qualified: [[Int]]) throws -> FixedDatesProblem {
    try FixedDatesProblem(jobs: jobs.map { .init(start: $0.0, end: $0.1) }, qualified: qualified)
  }

  /// The fewest workers by trying every way, `nil` when there is no plan.
  static func fewest(_ problem: FixedDatesProblem) -> Int? {
    var best = Int.max
    var jobsOfWorker = Array(repeating: [Int](), count: problem.qualified.count)
    func assign(_ job: Int, _ used: Int) {
      if used >= best { return }
      if job == problem.jobs.count {
        best = used
        return
      }
      for worker in problem.workersOfJob[job]
      where !jobsOfWorker[worker].contains(where: { problem.jobs[$0].overlaps(problem.jobs[job]) }) {
        jobsOfWorker[worker].append(job)
        assign(job + 1, used + (jobsOfWorker[worker].count == 1 ? 1 : 0))
        jobsOfWorker[worker].removeLast()
      }
    }
    assign(0, 0)
    return best == .max ? nil : best
  }

  static func random(_ random: inout SplitMix64) throws -> FixedDatesProblem {
    let (jobs, workers) = (1 + random.below(8), 1 + random.below(6))
    let share = 25 + random.below(70)
    return try problem(
      (0..<jobs).map { _ in
        let start = random.below(20)
        return (start, start + 1 + random.below(9))
      }, (0..<workers).map { _ in (0..<jobs).filter { _ in random.below(100) < share } })
  }

  @Test func `bound, optimum and plan are in order on a thousand small problems`() throws {
    var numbers = SplitMix64(seed: 7)
    var (withPlan, proven) = (0, 0)
    for index in 0..<1000 {
      let problem = try Self.random(&numbers)
      let best = Self.fewest(problem)
      let result = problem.solve(until: .iterations(20_000), seed: UInt64(index))
      guard let best else {
        #expect(result.plan == nil && result.status == .infeasible && result.reason != nil, "problem \(index)")
        continue
      }
      withPlan += 1
      let plan = try #require(result.plan, "problem \(index)")
      #expect(plan.brokenRule(in: problem) == nil)
      #expect(result.bound <= best && best <= plan.workers.count, "problem \(index)")
      if result.status == .optimal {
        proven += 1
        #expect(plan.workers.count == best && result.bound == best, "problem \(index)")
      }
    }
    #expect(withPlan > 300 && withPlan < 900)
    #expect(proven == withPlan)
  }

  @Test func `the parts of the proof hold alone too`() throws {
    var numbers = SplitMix64(seed: 11)
    for index in 0..<500 {
      let problem = try Self.random(&numbers)
      let best = Self.fewest(problem)
      var budget = SearchBudget(.iterations(100_000), isInterrupted: nil)
      if OverlapBound.reasonForNoPlan(problem) != nil {
        #expect(best == nil, "problem \(index)")
        continue
      }
      #expect(OverlapBound.busiest(problem).count <= best ?? .max)
      var ascent = DualAscent(problem, busiest: OverlapBound.busiest(problem))
      ascent.run(rounds: 60, target: problem.qualified.count + 1, budget: &budget)
      let program = ColumnGeneration.solve(problem, columns: [], limit: .max, seed: 1, budget: &budget)
      #expect(ascent.bound <= best ?? .max, "problem \(index)")
      #expect(program.bound <= best ?? .max, "problem \(index)")
      for target in 1...problem.qualified.count {
        let branching = CoverBranching()
        let answer = branching.search(
          problem, columns: [], target: target, limit: 1000, seed: 1, budget: &budget)
        switch answer {
        case .plan(let plan):
          #expect(plan.brokenRule(in: problem) == nil && plan.workers.count <= target)
          #expect(best.map { $0 <= target } == true, "problem \(index)")
        case .none: #expect(best.map { $0 > target } ?? true, "problem \(index)")
        case .unknown: Issue.record("problem \(index) with \(target) workers was not decided")
        }
      }
    }
  }

  @Test func `prices of any kind prove nothing that is not true`() throws {
    var numbers = SplitMix64(seed: 13)
    for _ in 0..<500 {
      let problem = try Self.random(&numbers)
      guard let best = Self.fewest(problem) else { continue }
      let prices = problem.jobs.map { _ in numbers.below(2 * CoverBound.scale) }
      let result = CoverBound.evaluate(
        WorkerPricing(problem), workers: problem.qualified.count, prices: prices)
      #expect(result.workers <= best)
    }
  }

  @Test func `a job that nobody may do is named`() throws {
    let result = try Self.problem([(0, 1), (1, 2)], [[0], [0]]).solve(until: .iterations(100))
    #expect(result.status == .infeasible && result.plan == nil)
    #expect(result.reason?.en == "Nobody may do these jobs: 1.")
    #expect(result.reason?.nl == "Niemand mag deze taken doen: 1.")
  }

  @Test func `too many jobs at once for the few who may do them are named`() throws {
    let jobs = [(0, 9), (1, 9), (2, 9), (3, 9)]
    let result = try Self.problem(jobs, [[0, 1, 2], [0, 1, 2], [3], [3]]).solve(until: .iterations(100))
    #expect(
      result.reason?.en
        == "These 3 jobs are at the same time: 0, 1, 2. Workers who may do any of them: 2.")
    let enough = try Self.problem(jobs, [[0, 1, 2], [0, 1, 2], [2], [3]]).solve(until: .iterations(1000))
    #expect(enough.status == .optimal && enough.plan?.workers == [0, 1, 2, 3])
  }

  @Test func `values that make no problem are refused`() {
    #expect(throws: FixedDatesError.endsBeforeStart(job: 1)) { try Self.problem([(0, 1), (3, 3)], []) }
    #expect(throws: FixedDatesError.unknownJob(2, worker: 1)) { try Self.problem([(0, 1)], [[0], [2]]) }
  }

  @Test func `the ends of time do not overflow`() throws {
    let problem = try Self.problem([(.min, .max), (.min, 0), (0, .max)], [[0, 1, 2], [1, 2, 2, 1]])
    let result = problem.solve(until: .iterations(5000))
    #expect(result.status == .optimal && result.plan?.workers.count == 2)
  }

  @Test func `nothing to do needs nobody`() throws {
    let result = try Self.problem([], [[], []]).solve(until: .iterations(10))
    #expect(result.status == .optimal && result.bound == 0 && result.plan?.workers == [])
  }

  @Test func `a plan that breaks a rule is told which`() throws {
    let problem = try Self.problem([(0, 5), (4, 9)], [[0, 1], [1]])
    #expect(FixedDatesPlan(workerOfJob: [0, 1]).brokenRule(in: problem) == nil)
    #expect(
      FixedDatesPlan(workerOfJob: [0, 0]).brokenRule(in: problem)?.en
        == "Worker 0 does jobs 0 and 1 at the same time.")
    #expect(FixedDatesPlan(workerOfJob: [1, 0]).brokenRule(in: problem)?.en == "Worker 1 may not do job 0.")
    #expect(FixedDatesPlan(workerOfJob: [0]).brokenRule(in: problem)?.en == "Not every job has a worker.")
    #expect(FixedDatesPlan(workerOfJob: [-1, 9]).brokenRule(in: problem) != nil)
  }

  @Test func `the same seed and iterations give the same plan`() throws {
    let problem = try #require(FixedDatesGenerator(workers: 25, jobs: 120).overlap(skillPercent: 33, seed: 1))
    let first = problem.solve(until: .iterations(12_000), seed: 3)
    #expect(first == problem.solve(until: .iterations(12_000), seed: 3))
    #expect(first.plan != problem.solve(until: .iterations(12_000), seed: 4).plan)
    #expect(first.iterations == 12_000 && first.isReproducible && first.stopReason == .iterations)
  }

  @Test func `an interruption is heard and leaves what was found`() throws {
    let problem = try #require(FixedDatesGenerator(workers: 25, jobs: 120).overlap(skillPercent: 33, seed: 1))
    let result = problem.solve(until: .iterations(10_000_000), isInterrupted: { true })
    #expect(result.stopReason == .interrupted && result.iterations == 0 && result.plan == nil)
    #expect(result.status == .interrupted)
  }
}
