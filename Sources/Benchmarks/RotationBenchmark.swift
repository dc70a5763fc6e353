import Foundation
import Interchange
import JobCarving

/// `rotation`: who learns when and who covers, on regions made here.
///
///     Benchmarks rotation --employees 50 --seekers 30 --weeks 52 --employers 3 --seconds 10 --seed 1
///
/// One line: `rotation ExCxW covered X value V bound B gap G seconds S`. X is the sum of the priorities of the trainings
/// held and covered, V minus the cost of the plan in cents. B is `X/V` that no plan beats: first the priorities, then
/// the value of a plan with that many. G is in percent of the first of the two that differs: while X can still
/// rise, V of the plan and V of the bound belong to different plans and are not compared. The answer is
/// computed again from the finished schedule; a difference, a broken rule or a bound below the plan ends with code 70.
/// `--export FILE` writes the region as numbers for `Tests/Peers/rotation.py`.
enum RotationBenchmark {
  static let usage =
    "rotation --employees E --seekers C --weeks W [--employers R] [--seconds S] [--seed K] [--export FILE]"
  private static let kinds: [String: BenchmarkOptions.Kind] = [
    "--employees": .number(1...100_000), "--seekers": .number(0...100_000), "--weeks": .number(1...520),
    "--employers": .number(1...1000), "--seconds": .seconds, "--seed": .seed, "--export": .text,
  ]

  static func run(_ words: [String]) -> Int32 {
    guard let options = BenchmarkOptions(words, kinds), let employees = options.number("--employees"),
      let seekers = options.number("--seekers"), let weeks = options.number("--weeks")
    else { return usageError() }
    let seed = options.seed(otherwise: 1)
    let generator = RotationGenerator(
      employees: employees, seekers: seekers, weeks: weeks, employers: options.number("--employers") ?? 1)
    let region = generator.organisation(seed: seed)
    do {
      // Seven wages around the minimum, net of support, in thousandths of a cent a minute.
      let wages = region.seekers.indices.map { 12_000 + $0 % 7 * 1000 }
      let start = ContinuousClock.now
      let problem = try RotationProblem(organisation: region, seekerNetWagePerMinute: wages)
      if let file = options["--export"] {
        try problem.exportedNumbers().write(to: URL(fileURLWithPath: file))
      }
      let schedule = problem.solve(until: .time(options.time ?? .seconds(10)), seed: seed)
      let parts = (ContinuousClock.now - start).components
      return report(
        "\(employees)x\(seekers)x\(weeks)", schedule, again: problem.score(of: schedule),
        seconds: Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    } catch let error as RotationError {
      complain(error.message.en)
      return 64
    } catch {
      complain("\(options["--export"] ?? ""): \(error.localizedDescription)")
      return 73
    }
  }

  private static func report(_ name: String, _ schedule: RotationSchedule, again: Score, seconds: Double) -> Int32 {
    let (plan, bound) = (schedule.record.score, schedule.record.bound)
    guard again == plan, plan.hard == 0 else {
      complain("\(name): the schedule has score \(again), the search told \(plan).")
      return 70
    }
    guard plan <= bound else {
      complain("\(name): the bound \(bound) is below the plan \(plan).")
      return 70
    }
    let gap =
      plan.served != bound.served
      ? 100 * Double(bound.served - plan.served) / Double(bound.served)
      : 100 * Double(bound.value - plan.value) / Double(max(1, abs(plan.value)))
    print(
      "rotation \(name) covered \(plan.served) value \(plan.value / 1000) bound \(bound.served)/\(bound.value / 1000)"
        + String(format: " gap %.2f seconds %.2f", gap, seconds))
    return 0
  }

  private static func usageError() -> Int32 {
    print("Usage: Benchmarks \(usage)")
    return 64
  }

  private static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
