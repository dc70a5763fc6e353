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
/// The organisation and the search have the same seed unless `--search-seed` gives the search another. With
/// `--export FILE` the problem and the plan are written as numbers for another solver; with `--judge FILE` nothing is
/// searched, and a list of agents by item, as JSON, is judged by our rules:
///
///     Benchmarks carve --tasks 500 --people 50 --seed 1 --judge peer.json
///     judged hard 0 served 50 value 1234567890
///
/// Value and bound are cents a week of plans that place as many people, weighted, as this one; the gap is percent of
/// the bound, rounded up, and `-` while the bound still allows more people. Memory is megabytes.
enum CarvingBenchmark {
  static let usage =
    "carve --tasks N --people M --seconds S --seed K [--search-seed L] [--iterations I] [--export FILE | --judge FILE]"

  static func run(_ words: [String]) -> Int32 {
    var kinds = OrganisationFolder.sizes
    kinds["--seconds"] = .seconds
    kinds["--iterations"] = .number(0...Int.max)
    (kinds["--export"], kinds["--judge"]) = (.text, .text)
    kinds["--search-seed"] = .number(0...Int.max)
    guard let options = BenchmarkOptions(words, kinds), let tasks = options.number("--tasks"),
      let people = options.number("--people"), let limit = options.time ?? (options["--judge"] == nil ? nil : .zero)
    else {
      print("Usage: Benchmarks \(usage)")
      return 64
    }
    let seed = options.seed(otherwise: 0)
    var generator = GeneratedOrganisation(seed: seed)
    var organisation = generator.organisation(tasks: tasks, people: people)
    organisation.scenario.conflicts = [.init(first: "schoon", second: "vuil", reason: "Hygiëne.")]
    // The peer's model knows neither weeks nor the quality of whole jobs.
    if options["--export"] != nil || options["--judge"] != nil {
      organisation.scenario.limits.enforcedTimetable = false
      organisation.scenario.limits.enforcedQuality = []
    }
    do {
      guard let day = Day("2026-11-21") else { return 70 }
      let pipeline = try Pipeline(organisation, statutes: .embedded(), on: day)
      let problem = try pipeline.carvingProblem(pipeline.analyses())
      if let path = options["--judge"] { return try judge(path, problem) }
      let until = StoppingCriterion(iterations: options.number("--iterations"), time: limit)
      let start = ContinuousClock.now
      let plan = problem.solve(until: until, seed: options.number("--search-seed").map(UInt64.init) ?? seed)
      let time = (ContinuousClock.now - start) / .seconds(1)
      let (score, _) = problem.score(of: plan)
      precondition(score == plan.record.score && score.hard == 0, "The plan's score is not what its jobs add up to.")
      precondition(!(plan.record.bound < score), "A plan above its bound: the bound is wrong.")
      if let path = options["--export"] {
        try Data(CanonicalJSON.bytes(CarvingExport(problem, plan: plan))).write(to: URL(fileURLWithPath: path))
      }
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

  private static func judge(_ path: String, _ problem: CarvingProblem) throws -> Int32 {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let score = problem.score(ofItems: try JSONDecoder().decode([Int].self, from: data)) else {
      print("The list does not fit the problem.")
      return 65
    }
    print("judged hard \(score.hard) served \(score.served) value \(score.value)")
    return score.hard == 0 ? 0 : 1
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
