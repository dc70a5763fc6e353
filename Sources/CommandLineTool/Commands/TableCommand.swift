import Interchange
import JobCarving

/// Shows how a table was read, or writes it clean.
enum TableCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    let options = try options(arguments)
    var encoding: TextEncoding?
    if let name = arguments["encoding"] {
      encoding = TextEncoding(name: name)
      if encoding == nil {
        throw UsageError(
          message: UsageTexts.wrongChoice("--encoding", name, TextEncoding.allCases.map(\.rawValue)),
          command: arguments.command)
      }
    }
    var findings = Findings()
    let path = arguments.operands[0]
    let metadata = arguments.has("no-metadata") ? nil : TableMetadata.beside(path, into: &findings)
    let table =
      if let metadata {
        Table.read(path, describedBy: metadata, encoding: encoding, options: options, into: &findings)
      } else {
        Table.read(path, encoding: encoding, options: options, into: &findings)
      }
    switch (output.format, table) {
    case (_, nil): output.report(findings.sorted)
    case ("csv", let table?):
      output.write(table.rfc4180())
      output.report(findings.sorted)
    case ("json", let table?):
      var description = TableDescription(table, rows: true)
      description.findings = findings.sorted
      output.write(CanonicalJSON.bytes(description))
    case (_, let table?):
      output.writeLine(table.description(in: output.language))
      for finding in findings.sorted { output.writeLine(finding.text(in: output.language)) }
    }
    let delivered = output.deliver(holdsPeople: true)
    guard delivered == .done else { return delivered }
    return Commands.status(of: findings)
  }

  private static func options(_ arguments: Arguments) throws(UsageError) -> TableOptions {
    var options = TableOptions()
    if let word = arguments["delimiter"] {
      options.delimiter = TableOptions.delimiter(named: word)
      if options.delimiter == nil {
        throw UsageError(message: UsageTexts.badDelimiter(word), command: arguments.command)
      }
    }
    switch arguments["quote"] {
    case "double": options.quote = UInt8(ascii: "\"")
    case "single": options.quote = UInt8(ascii: "'")
    case "none": options.quote = 0
    default: break
    }
    options.escape = arguments["escape"].flatMap { TableDialect.Escape(rawValue: $0) }
    options.headerRows = try number(arguments, "header", 0...20)
    options.table = try number(arguments, "table", 1...1_000_000)
    options.repairs = !arguments.has("as-is")
    return options
  }

  private static func number(_ arguments: Arguments, _ option: String, _ range: ClosedRange<Int>) throws(UsageError)
    -> Int?
  {
    guard let text = arguments[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(message: UsageTexts.notANumber(option, text), command: arguments.command)
    }
    return number
  }
}
