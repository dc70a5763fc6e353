import Interchange
import JobCarving

enum SchemaCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    guard let name = arguments.operands.first else {
      let names = InputSchemas.all.map(\.root) + [PlanSchema.name]
      if output.format == "json" {
        output.write(CanonicalJSON.bytes(names))
      } else {
        for schema in InputSchemas.all { output.writeLine("\(schema.root)  \(schema.meaning[output.language])") }
        output.writeLine("\(PlanSchema.name)  \(PlanSchema.meaning[output.language])")
      }
      return output.deliver(holdsPeople: false)
    }
    if ["findings", "bevindingen"].contains(name) { return findings(&output) }
    if name == PlanSchema.name {
      try output.require(["text", "json"], for: arguments)
      output.write(PlanSchema.json(output.language))
      return output.deliver(holdsPeople: false)
    }
    if name == "anchors" || name == "fml" { return explanation(name, &output) }
    guard let schema = InputSchemas.schema(named: name) else {
      throw UsageError(
        message: UsageTexts.unknownSchema(
          name, InputSchemas.all.map(\.root) + [PlanSchema.name, "findings", "anchors", "fml"]),
        command: arguments.command
      )
    }
    switch output.format {
    case "csv": output.write(SchemaTable.csv(schema, output.language))
    case "json": output.write(SchemaTable.json(schema))
    default: output.writeLine(XSDWriter.xsd(for: schema))
    }
    return output.deliver(holdsPeople: false)
  }

  /// Every code that a finding may have, with its cause and what helps.
  private static func findings(_ output: inout Output) -> ExitStatus {
    switch output.format {
    case "json": output.write(CanonicalJSON.bytes(FindingCode.all))
    case "csv":
      let language = output.language
      var table = TableWriter(.rfc4180(carriageReturns: true))
      table.row(
        language == .dutch ? ["code", "ernst", "oorzaak", "wat helpt"] : ["code", "severity", "cause", "cure"])
      for entry in FindingCode.all {
        let words = entry.severities.map { $0.word[language] }.joined(separator: ", ")
        table.row([entry.code, words, entry.cause[language], entry.cure[language]])
      }
      output.write(table.bytes)
    default: output.writeLine(FindingCode.table(FindingCode.all, in: output.language))
    }
    return output.deliver(holdsPeople: false)
  }

  /// What is no file of its own: the meaning of the levels, and the map of FML items.
  private static func explanation(_ name: String, _ output: inout Output) -> ExitStatus {
    switch (name, output.format) {
    case ("anchors", "csv"): output.write(LevelAnchors.csv(output.language))
    case ("anchors", "json"): output.write(LevelAnchors.json)
    case ("anchors", _): output.writeLine(LevelAnchors.text(output.language))
    case (_, "csv"): output.write(FMLMap.csv(output.language))
    case (_, "json"): output.write(FMLMap.json)
    default: output.writeLine(FMLMap.text(output.language))
    }
    return output.deliver(holdsPeople: false)
  }
}
