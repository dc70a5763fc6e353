import Foundation
import Interchange
import JobCarving
import Legislation

/// Which command runs what.
enum Commands {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    switch arguments.command.name {
    case "new": try NewCommand.run(arguments, &output)
    case "check": try CheckCommand.run(arguments, &output)
    case "analyse": try StageCommand.run(arguments, &output, .analysis)
    case "carve": try StageCommand.run(arguments, &output, .carving)
    case "match": try StageCommand.run(arguments, &output, .match)
    case "rotate": try StageCommand.run(arguments, &output, .rotation)
    case "value": try ValueCommand.run(arguments, &output)
    case "why": try WhyCommand.run(arguments, &output)
    case "report": try ReportCommand.run(arguments, &output)
    case "run": try RunCommand.run(arguments, &output)
    case "questions": try QuestionsCommand.run(arguments, &output)
    case "import": try ImportCommand.run(arguments, &output)
    case "compare": try CompareCommand.run(arguments, &output)
    case "lookup": try LookupCommand.run(arguments, &output)
    case "table": try TableCommand.run(arguments, &output)
    case "schema": try SchemaCommand.run(arguments, &output)
    case "law": try LawCommand.run(arguments, &output)
    case "completion": completion(arguments, &output)
    case "manual": manual(&output)
    default: preconditionFailure("The command '\(arguments.command.name)' has no code.")
    }
  }

  private static func completion(_ arguments: Arguments, _ output: inout Output) -> ExitStatus {
    output.write(CommandLineCompletion.script(arguments.operands[0], output.language))
    return output.deliver(holdsPeople: false)
  }

  private static func manual(_ output: inout Output) -> ExitStatus {
    output.write(CommandLineHelp.manual(output.language))
    return output.deliver(holdsPeople: false)
  }

  /// The law, with the user's folder over it when one is named.
  static func statutes(_ arguments: Arguments, _ findings: inout Findings) -> Statutes? {
    do throws(LegalError) {
      let statutes = try Statutes.embedded()
      guard let folder = arguments["law-folder"] else { return statutes }
      return statutes.overridden(byFolder: URL(fileURLWithPath: folder), findings: &findings)
    } catch {
      findings.add(error.diagnostic)
      return nil
    }
  }

  static func day(_ arguments: Arguments) throws(UsageError) -> Day? {
    guard let text = arguments["on"] else { return nil }
    guard let day = Day(text) else { throw UsageError(message: UsageTexts.notADay(text), command: arguments.command) }
    return day
  }

  /// The whole number of an option; `nil` when it is not given.
  static func number(_ option: String, in arguments: Arguments, _ range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = arguments[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(message: UsageTexts.notANumber(option, text), command: arguments.command)
    }
    return number
  }

  /// How the options say to search.
  static func search(_ arguments: Arguments, _ scenario: Scenario, _ output: Output) throws(UsageError)
    -> Pipeline.Search
  {
    func number(_ option: String, atLeast least: Int) throws(UsageError) -> Int? {
      try self.number(option, in: arguments, least...1_000_000_000_000)
    }
    let iterations = try number("iterations", atLeast: 1) ?? scenario.iterations
    let seconds = try number("time", atLeast: 1)
    var until: StoppingCriterion?
    if iterations != nil || seconds != nil {
      until = StoppingCriterion(iterations: iterations, time: seconds.map { .seconds(min($0, 1_000_000)) })
    }
    let seed = try number("seed", atLeast: 0).map(UInt64.init) ?? scenario.seed
    return Pipeline.Search(
      until: until, seed: seed, progress: output.isQuiet || !Output.isTerminal ? nil : Progress.show(output),
      isInterrupted: { Interruption.hasHappened })
  }
}

/// One line of progress on a terminal, rewritten in place: people, value, bound, gap, seconds.
enum Progress {
  private static let width = 110

  static func show(_ output: Output) -> @Sendable (SearchProgress) -> Void {
    let (language, wipe) = (output.language, wipe(output))
    return { progress in
      let (score, bound) = (progress.score, progress.bound)
      var most: String?
      var gap: Int?
      if bound.served == score.served {
        most = amount(Euro(cents: bound.value / 1000))[language]
        let (distance, overflow) = bound.value.subtractingReportingOverflow(score.value)
        if bound.value != 0, !overflow { gap = Int(min(Double(distance) * 1000 / Double(bound.value.magnitude), 1e9)) }
      }
      let text = UsageTexts.progress(
        score.served, bound.served, amount(Euro(cents: score.value / 1000))[language], most, gap,
        Int(progress.elapsed.components.seconds))[language]
      Output.tell(wipe + text)
    }
  }

  static func clear(_ output: Output) {
    if !output.isQuiet, Output.isTerminal { Output.tell(wipe(output)) }
  }

  /// Without control sequences the old line is written over with blanks.
  private static func wipe(_ output: Output) -> String {
    output.hasControl ? "\r\u{1b}[K" : "\r" + String(repeating: " ", count: width) + "\r"
  }
}
