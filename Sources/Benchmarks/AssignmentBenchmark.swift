import Foundation
import Interchange
import JobCarving

/// `gap`: the generalised assignment problem, in OR-Library's text form, minimised.
///
/// Measures `AssignmentSolver`, a bound, search and proof of its own: carving jobs is a wider problem with another search.
///
///     Benchmarks gap --generate D --agents 20 --tasks 400 --seed 1 -o d20400.txt
///     Benchmarks gap d20400.txt --seconds 60 --seed 1
///
/// One line a problem: `gap NAME value V bound B seconds S iterations I`, where V is the cost of the best plan found
/// (`none` without one, `infeasible` when it is proven that there is none) and no plan costs less than B. Costs are
/// taken as they are in the file; OR-Library's gap1–gap12, published as maximisation, are minimised as well.
enum AssignmentBenchmark {
  static let usage = """
    gap FILE... [--seconds S] [--seed N] [--iterations I]
           Benchmarks gap --generate A|B|C|D|E --agents M --tasks N [--seed K] -o FILE
    """

  static func run(_ words: [String]) -> Int32 {
    let isGenerating = words.contains("--generate")
    let kinds: [String: BenchmarkOptions.Kind] =
      isGenerating
      ? [
        "--generate": .text, "--agents": .number(1...1_000_000), "--tasks": .number(1...1_000_000), "--seed": .seed,
        "-o": .text,
      ] : ["--seconds": .seconds, "--seed": .seed, "--iterations": .number(0...Int.max)]
    guard let options = BenchmarkOptions(words, kinds, takesFiles: !isGenerating) else { return misused() }
    let seed = options.seed(otherwise: 1)
    if let kind = options["--generate"] { return generate(kind, options, seed: seed) }
    guard !options.files.isEmpty else { return misused() }
    let criterion = StoppingCriterion(
      iterations: options.number("--iterations"), time: options.time ?? .seconds(10))
    var code: Int32 = 0
    for file in options.files { code = max(code, solve(file, until: criterion, seed: seed)) }
    return code
  }

  private static func misused() -> Int32 {
    say("Usage: Benchmarks \(usage)")
    return 64
  }

  private static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  private static func solve(_ file: String, until criterion: StoppingCriterion, seed: UInt64) -> Int32 {
    guard let data = FileManager.default.contents(atPath: file) else {
      say("\(file): cannot be read")
      return 66
    }
    var findings = Findings()
    let problems = AssignmentFile.problems(in: [UInt8](data), file: file, findings: &findings)
    for diagnostic in findings.sorted { say(diagnostic.text(in: .english)) }
    guard !findings.hasErrors else { return 65 }
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    for (index, problem) in problems.enumerated() {
      let start = ContinuousClock.now
      let answer = AssignmentSolver.solve(problem, until: criterion, seed: seed)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      if let objection = objection(to: answer, of: problem) {
        say("\(name): \(objection)")
        return 70
      }
      let label = problems.count > 1 ? "\(name)-\(index + 1)" : name
      let value = answer.cost.map(String.init) ?? (answer.status == .infeasible ? "infeasible" : "none")
      print(
        "gap \(label) value \(value) bound \(answer.bound) seconds \(String(format: "%.2f", seconds)) "
          + "iterations \(answer.iterations)")
      // A line is there as soon as its problem is done, also when the output goes to a file.
      fflush(nil)
    }
    return 0
  }

  /// What is wrong with an answer, worked out from the problem alone.
  private static func objection(to answer: AssignmentSolution, of problem: AssignmentProblem) -> String? {
    guard let plan = answer.plan else { return answer.cost == nil ? nil : "a cost without a plan" }
    guard plan.count == problem.tasks, plan.allSatisfy((0..<problem.agents).contains) else {
      return "a task without an agent"
    }
    var (cost, loads) = (0, [Int](repeating: 0, count: problem.agents))
    for (task, agent) in plan.enumerated() {
      cost += problem.costs[agent * problem.tasks + task]
      loads[agent] += problem.uses[agent * problem.tasks + task]
    }
    for (agent, load) in loads.enumerated() where load > problem.capacities[agent] {
      return "agent \(agent + 1) has \(load) of \(problem.capacities[agent])"
    }
    if answer.cost != cost { return "the plan costs \(cost), not \(answer.cost.map(String.init) ?? "nothing")" }
    if answer.bound > cost { return "the bound \(answer.bound) is above the plan's cost \(cost)" }
    return nil
  }

  private static func generate(_ kind: String, _ options: BenchmarkOptions, seed: UInt64) -> Int32 {
    guard let kind = AssignmentKind(rawValue: kind.uppercased()), let agents = options.number("--agents"),
      let tasks = options.number("--tasks"), let file = options["-o"],
      let problem = kind.problem(agents: agents, tasks: tasks, seed: seed)
    else { return misused() }
    do {
      try Data(AssignmentFile.text(of: problem).utf8).write(to: URL(fileURLWithPath: file))
      return 0
    } catch {
      say("\(file): \(error.localizedDescription)")
      return 73
    }
  }
}
