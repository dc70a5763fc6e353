import Interchange
import JobCarving

enum SchemaCommand {
  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    guard let name = arguments.operands.first else {
      let names = InputSchemas.all.map(\.root)
      if output.format == "json" {
        output.write(CanonicalJSON.bytes(names))
      } else {
        for schema in InputSchemas.all { output.writeLine("\(schema.root)  \(schema.meaning[output.language])") }
      }
      return output.deliver(holdsPeople: false)
    }
    guard let schema = InputSchemas.schema(named: name) else {
      throw UsageError(
        message: UsageTexts.unknownSchema(name, InputSchemas.all.map(\.root)), command: arguments.command)
    }
    switch output.format {
    case "csv": output.write(SchemaTable.csv(schema, output.language))
    case "json": output.write(SchemaTable.json(schema))
    default: output.writeLine(XSDWriter.xsd(for: schema))
    }
    return output.deliver(holdsPeople: false)
  }
}
