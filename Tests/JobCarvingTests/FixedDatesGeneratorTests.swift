import Interchange
import Testing

@testable import JobCarving

@Suite struct FixedDatesGeneratorTests {
  @Test func `where overlap decides, a hidden plan fills nine tenths of five sixths of the workers' day`() throws {
    for (workers, jobs, skills) in [(24, 120, 33), (50, 111, 66), (120, 700, 33)] {
      let problem = try #require(
        FixedDatesGenerator(workers: workers, jobs: jobs).overlap(skillPercent: skills, seed: 5))
      #expect(problem.jobs.count == jobs && problem.qualified.count == workers)
      #expect(problem.jobs.allSatisfy { $0.start >= 0 && $0.end <= 1440 })
      let planned = (workers * 5 + 5) / 6
      #expect(problem.jobs.reduce(0) { $0 + $1.end - $1.start } == planned * 1296)
      let pairs = problem.qualified.reduce(0) { $0 + $1.count } * 100 / (workers * jobs)
      #expect((skills - 4...skills + 8).contains(pairs), "\(pairs) percent of the pairs")
      #expect(OverlapBound.busiest(problem).count <= planned)
      #expect(OverlapBound.reasonForNoPlan(problem) == nil)
    }
  }

  @Test func `where qualification decides, the maximum overlap is far below the workers needed`() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let problem = try #require(FixedDatesGenerator(workers: 62, jobs: 71).qualification(seed: seed))
      #expect(problem.jobs.count == 71 && problem.qualified.count == 62)
      #expect(problem.jobs.allSatisfy { (15...120).contains($0.end - $0.start) })
      #expect(problem.workersOfJob.allSatisfy { !$0.isEmpty })
      let result = problem.solve(until: .iterations(200_000))
      #expect(result.status == .optimal)
      #expect(result.bound * 10 > OverlapBound.busiest(problem).count * 15)
    }
  }

  @Test func `the same seed makes the same problem, another one another`() {
    let generator = FixedDatesGenerator(workers: 30, jobs: 90)
    #expect(generator.overlap(skillPercent: 33, seed: 1) == generator.overlap(skillPercent: 33, seed: 1))
    #expect(generator.overlap(skillPercent: 33, seed: 1) != generator.overlap(skillPercent: 33, seed: 2))
    #expect(generator.qualification(seed: 1) == generator.qualification(seed: 1))
    #expect(generator.qualification(seed: 1) != generator.qualification(seed: 2))
  }

  @Test func `the smallest and impossible sizes`() {
    #expect(FixedDatesGenerator(workers: 1, jobs: 1).overlap(skillPercent: 0, seed: 1)?.jobs.count == 1)
    #expect(FixedDatesGenerator(workers: 1, jobs: 1).qualification(seed: 1)?.workersOfJob == [[0]])
    #expect(FixedDatesGenerator(workers: 0, jobs: 5).overlap(skillPercent: 33, seed: 1) == nil)
    #expect(FixedDatesGenerator(workers: 1, jobs: 101).overlap(skillPercent: 33, seed: 1) == nil)
    #expect(FixedDatesGenerator(workers: 5, jobs: 0).qualification(seed: 1) == nil)
  }
}
