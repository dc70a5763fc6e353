import Foundation
import Interchange
import JobCarving
import Legislation

/// `carve`: one search over a generated organisation, with its bound; the plan is judged from scratch before anything
/// is printed.
///
///     Benchmarks carve --tasks 500 --people 50 --seconds 10 --seed 1
///     carve 500 50 value 1234567 bound 1245678 gap 0.90 seconds 10.01 peak-memory 85 placed 50 of 50
///
/// Value and bound are cents a week of plans that place as many people, weighted, as this one; the gap is percent of
/// the bound, rounded up, and `-` while the bound still allows more people. Memory is megabytes.
enum CarvingBenchmark {
  static let usage = "carve --tasks N --people M --seconds S --seed K [--iterations I]"

  static func run(_ words: [String]) -> Int32 {
    var kinds = OrganisationFolder.sizes
    kinds["--seconds"] = .seconds
    kinds["--iterations"] = .number(0...Int.max)
    guard let options = BenchmarkOptions(words, kinds), let tasks = options.number("--tasks"),
      let people = options.number("--people"), let limit = options.time
    else {
      print("Usage: Benchmarks \(usage)")
      return 64
    }
    let seed = options.seed(otherwise: 0)
    var generator = GeneratedOrganisation(seed: seed)
    var organisation = generator.organisation(tasks: tasks, people: people)
    organisation.scenario.conflicts = [.init(first: "schoon", second: "vuil", reason: "Hygiëne.")]
    do {
      guard let day = Day("2026-11-21") else { return 70 }
      let pipeline = try Pipeline(organisation, statutes: .embedded(), on: day)
      let problem = try pipeline.carvingProblem(pipeline.analyses())
      let until = StoppingCriterion(iterations: options.number("--iterations"), time: limit)
      let start = ContinuousClock.now
      let plan = problem.solve(until: until, seed: seed)
      let time = (ContinuousClock.now - start) / .seconds(1)
      let (score, _) = problem.score(of: plan)
      precondition(score == plan.record.score && score.hard == 0, "The plan's score is not what its jobs add up to.")
      precondition(!(plan.record.bound < score), "A plan above its bound: the bound is wrong.")
      let weight = organisation.people.reduce(0) { $0 + $1.weight * $1.count }
      let (value, bound) = (score.value, plan.record.bound.value)
      let gap =
        plan.record.bound.served == score.served && bound != 0
        ? String(format: "%.2f", (Double(bound - value) / Double(abs(bound)) * 10_000).rounded(.up) / 100) : "-"
      print(
        "carve \(tasks) \(people) value \(value / 1000) bound \(bound / 1000) gap \(gap) seconds",
        String(format: "%.2f", time), "peak-memory \(PeakMemory.megabytes) placed \(score.served) of \(weight)",
        "bound-placed \(plan.record.bound.served) iterations \(plan.record.iterations)")
      return 0
    } catch {
      print("\(error)")
      return 70
    }
  }
}

/// The most memory that this process has had.
enum PeakMemory {
  static var megabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_048_576
    #endif
  }
}
