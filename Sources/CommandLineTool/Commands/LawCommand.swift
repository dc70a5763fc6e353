import Interchange
import JobCarving
import Legislation

enum LawCommand {
  private struct Row: Encodable {
    var id: String
    var name: Phrase
    var value: String
    var unit: String
    var from: Day
    var article: String
    var source: String
    var confidence: String
    var isUnconfirmed: Bool
    var lastVerified: Day
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    var findings = Findings()
    let asked = try Commands.day(arguments)
    guard let statutes = Commands.statutes(arguments, &findings), !findings.hasErrors else {
      output.report(findings.sorted)
      return .data
    }
    output.report(findings.sorted)
    // Without a day, the newest day that was verified: the law as far as it is known.
    let day = asked ?? statutes.instruments.map(\.lastVerified).max() ?? Day(ordinal: 0)
    let readings = statutes.inForce(on: day)
    switch output.format {
    case "json":
      output.write(
        CanonicalJSON.bytes(
          readings.map {
            Row(
              id: $0.id, name: $0.name, value: $0.text, unit: $0.unit.rawValue, from: $0.from, article: $0.article,
              source: $0.source, confidence: $0.confidence.rawValue, isUnconfirmed: $0.isUnconfirmed,
              lastVerified: $0.lastVerified)
          }))
    case "csv":
      var table = PlanTable(output.language)
      table.row(
        ["id", "name", "value", "unit", "from", "article", "source", "confidence", "lastVerified"].map {
          Phrase(verbatim: $0)
        })
      for reading in readings {
        table.row([
          Phrase(verbatim: reading.id), reading.name, Phrase(verbatim: reading.text),
          Phrase(verbatim: reading.unit.rawValue), Phrase(verbatim: reading.from.description),
          Phrase(verbatim: reading.article), Phrase(verbatim: reading.source),
          Phrase(verbatim: reading.confidence.rawValue), Phrase(verbatim: reading.lastVerified.description),
        ])
      }
      output.write(table.bytes)
    default:
      output.writeLine(Phrase(nl: "Geldig op \(day)", en: "In force on \(day)")[output.language])
      for reading in readings {
        let doubt = reading.isUnconfirmed ? Phrase(nl: "  NIET BEVESTIGD", en: "  UNCONFIRMED")[output.language] : ""
        output.writeLine(
          "\(reading.lastVerified)  \(reading.name[output.language]): \(reading.text) \(reading.unit.phrase[output.language]) (\(reading.from), \(reading.article); \(reading.source))\(doubt)"
        )
      }
    }
    return output.deliver(holdsPeople: false)
  }
}
