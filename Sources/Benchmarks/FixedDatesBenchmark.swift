import Foundation
import Interchange
import JobCarving

/// `smptsp`: work with fixed dates and the fewest people, on published files or on problems made here.
///
///     Benchmarks smptsp --generate qualification --workers 81 --jobs 110 --seed 1 -o q.dat
///     Benchmarks smptsp q.dat --seconds 10 --seed 1
///
/// One line a file: `smptsp NAME workers W bound B seconds S`, where no plan has fewer than B workers; W is `-` when
/// no plan was found, and B is then what is known of it.
enum FixedDatesBenchmark {
  static let usage = """
    smptsp FILE... --seconds S --seed N
           Benchmarks smptsp --generate overlap|qualification --workers M --jobs N --seed K [--skills PERCENT] -o FILE
    """

  static func run(_ words: [String]) -> Int32 {
    let isGenerating = words.contains("--generate")
    let kinds: [String: BenchmarkOptions.Kind] =
      isGenerating
      ? [
        "--generate": .text, "--workers": .number(1...10_000), "--jobs": .number(1...100_000), "--seed": .seed,
        "--skills": .number(0...100), "-o": .text,
      ] : ["--seconds": .seconds, "--seed": .seed]
    guard let options = BenchmarkOptions(words, kinds, takesFiles: !isGenerating) else { return usageError() }
    let seed = options.seed(otherwise: 1)
    if let kind = options["--generate"] { return generate(kind, options, seed: seed) }
    guard !options.files.isEmpty else { return usageError() }
    return options.files.reduce(0) { max($0, solve($1, time: options.time ?? .seconds(10), seed: seed)) }
  }

  private static func usageError() -> Int32 {
    print("Usage: Benchmarks \(usage)")
    return 64
  }

  private static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  private static func solve(_ file: String, time: Duration, seed: UInt64) -> Int32 {
    var findings = Findings()
    guard let problem = FixedDatesReader.read(file, into: &findings) else {
      for finding in findings.sorted { complain(finding.text(in: .english)) }
      return 65
    }
    let start = ContinuousClock.now
    let result = problem.solve(until: .time(time), seed: seed)
    let parts = (ContinuousClock.now - start).components
    let spent = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    var workers = "-"
    if let plan = result.plan {
      if let rule = plan.brokenRule(in: problem) {
        complain("\(name): \(rule.en)")
        return 70
      }
      guard result.bound <= plan.workers.count else {
        complain("\(name): the bound \(result.bound) is above the \(plan.workers.count) workers of a plan.")
        return 70
      }
      workers = String(plan.workers.count)
    }
    if let reason = result.reason { complain("\(name): \(reason.en)") }
    print("smptsp \(name) workers \(workers) bound \(result.bound) seconds \(String(format: "%.2f", spent))")
    return 0
  }

  private static func generate(_ kind: String, _ options: BenchmarkOptions, seed: UInt64) -> Int32 {
    guard let workers = options.number("--workers"), let jobs = options.number("--jobs"), let file = options["-o"]
    else { return usageError() }
    let skills = options.number("--skills") ?? 33
    let generator = FixedDatesGenerator(workers: workers, jobs: jobs)
    let problem: FixedDatesProblem?
    var remark = "Generated: \(kind) decides, seed \(seed)"
    switch kind {
    case "overlap":
      problem = generator.overlap(skillPercent: skills, seed: seed)
      remark += ", qualified for \(skills) % outside of the hidden plan"
    case "qualification": problem = generator.qualification(seed: seed)
    default: return usageError()
    }
    guard let problem else {
      complain("Every worker of the hidden plan can have at most 100 jobs.")
      return 64
    }
    do {
      try Data(problem.text(remarks: [remark]).utf8).write(to: URL(fileURLWithPath: file))
    } catch {
      complain("\(file): \(error.localizedDescription)")
      return 73
    }
    return 0
  }
}
