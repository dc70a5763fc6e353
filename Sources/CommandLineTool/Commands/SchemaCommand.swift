import Interchange
import JobCarving

enum SchemaCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    guard let name = arguments.operands.first else {
      if output.format == "json" {
        output.write(CanonicalJSON.bytes(entries.map(\.name)))
      } else {
        for (name, meaning) in entries { output.writeLine("\(name)  \(meaning[output.language])") }
      }
      return output.deliver(holdsPeople: false)
    }
    if name == PlanSchema.name {
      try output.require(["text", "json"], for: arguments)
      output.write(PlanSchema.json(output.language))
      return output.deliver(holdsPeople: false)
    }
    if ["findings", "bevindingen", "anchors", "fml"].contains(name) { return explanation(name, &output) }
    guard let schema = InputSchemas.schema(named: name) else {
      throw UsageError(
        message: UsageTexts.unknownSchema(name, entries.map(\.name)),
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

  private static var entries: [(name: String, meaning: Phrase)] {
    InputSchemas.all.map { ($0.root, $0.meaning) } + [(PlanSchema.name, PlanSchema.meaning)] + explanations
  }

  /// What is no file of its own: the codes of findings, the meaning of the levels, and the map of FML items.
  private static let explanations: [(name: String, meaning: Phrase)] = [
    (
      "findings",
      Phrase(
        nl: "Elke code van een bevinding, met de oorzaak en wat helpt.",
        en: "Every code of a finding, with its cause and what helps.")
    ),
    ("anchors", Phrase(nl: "Wat elk niveau van 0 tot 5 betekent.", en: "What each level from 0 to 5 means.")),
    (
      "fml",
      Phrase(
        nl: "Hoe elk punt van een FML wordt gelezen.", en: "How each item of a Dutch FML is read.")
    ),
  ]

  private static func explanation(_ name: String, _ output: inout Output) -> ExitStatus {
    switch (name, output.format) {
    case ("anchors", "csv"): output.write(LevelAnchors.csv(output.language))
    case ("anchors", "json"): output.write(LevelAnchors.json)
    case ("anchors", _): output.writeLine(LevelAnchors.text(output.language))
    case ("fml", "csv"): output.write(FMLMap.csv(output.language))
    case ("fml", "json"): output.write(FMLMap.json)
    case ("fml", _): output.writeLine(FMLMap.text(output.language))
    case (_, "csv"): output.write(FindingCode.csv(FindingCode.all, in: output.language))
    case (_, "json"): output.write(CanonicalJSON.bytes(FindingCode.all))
    default: output.writeLine(FindingCode.table(FindingCode.all, in: output.language))
    }
    return output.deliver(holdsPeople: false)
  }
}
