import Foundation
import Interchange
import JobCarving
import Legislation

enum ValueCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    if let path = arguments["case"] { return one(path, arguments, &output) }
    if let path = arguments["cases"] { return many(path, arguments, &output) }
    guard !arguments.operands.isEmpty else {
      throw UsageError(message: UsageTexts.needsCaseOrFolder, command: arguments.command)
    }
    switch try StageCommand.plan(arguments, &output, [.money]) {
    case .failure(let stop): return stop.status
    case .success(let plan): return StageCommand.showMoney(plan, arguments, &output)
    }
  }

  private static func one(_ path: String, _ arguments: Arguments, _ output: inout Output) -> ExitStatus {
    var findings = Findings()
    guard let statutes = Commands.statutes(arguments, &findings), let bytes = InputFile.bytes(at: path, into: &findings)
    else { return stop(findings, output) }
    guard let wageCase = WageCase.read(Data(bytes), file: path, findings: &findings), !findings.hasErrors else {
      return stop(findings, output)
    }
    do throws(LegalError) {
      let outcome = try wageCase.evaluate(statutes: statutes)
      output.report(findings.sorted)
      switch output.format {
      case "json": output.writeLine(outcome.json(in: output.language))
      case "csv": output.write(table([outcome], output.language))
      default: output.writeLine(outcome.text(in: output.language))
      }
    } catch {
      findings.add(error.diagnostic)
      return stop(findings, output)
    }
    return output.deliver(holdsPeople: true)
  }

  /// A table of cases gives a table of answers; a row that cannot be answered is a finding and keeps its place.
  private static func many(_ path: String, _ arguments: Arguments, _ output: inout Output) -> ExitStatus {
    var findings = Findings()
    guard let statutes = Commands.statutes(arguments, &findings), let text = DecodedText.read(path, into: &findings),
      let cases = Table(text, into: &findings)
    else { return stop(findings, output) }
    var outcomes: [WageOutcome] = []
    for row in 0..<cases.rowCount {
      let line = SourceLocation(file: path, line: cases.line(ofRow: row))
      let cells = zip(cases.header, cases.cells(ofRow: row)).map { heading, cell in
        (
          name: heading.text, value: cell.text,
          location: SourceLocation(file: path, line: cell.line, column: cell.column)
        )
      }
      guard let wageCase = WageCase.read(cells: cells, row: line, findings: &findings)
      else { continue }
      do throws(LegalError) {
        outcomes.append(try wageCase.evaluate(statutes: statutes))
      } catch {
        var finding = error.diagnostic
        finding.location = line
        findings.add(finding)
      }
    }
    output.report(findings.sorted)
    switch output.format {
    case "json":
      let answers = outcomes.map { $0.json(in: output.language) }
      output.writeLine("[\n" + answers.joined(separator: ",\n") + "\n]")
    case "csv": output.write(table(outcomes, output.language))
    default: for outcome in outcomes { output.writeLine(outcome.text(in: output.language) + "\n") }
    }
    let delivered = output.deliver(holdsPeople: true)
    return delivered == .done ? Commands.status(of: findings) : delivered
  }

  private static func table(_ outcomes: [WageOutcome], _ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row(WageOutcome.columns.map { Phrase(verbatim: $0) })
    for outcome in outcomes { table.row(outcome.cells(in: language).map { Phrase(verbatim: $0) }) }
    return table.bytes
  }

  private static func stop(_ findings: Findings, _ output: Output) -> ExitStatus {
    output.report(findings.sorted)
    return Commands.status(of: findings)
  }
}
