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
    /// Not confirmed, or older than the day asked about.
    var warnings: [Phrase]
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
    if arguments.has("documentation") { return documentation(statutes, &output) }
    let readings = statutes.inForce(on: day)
    if readings.isEmpty, let error = tooEarly(statutes, day) {
      output.report([error.diagnostic])
      return .data
    }
    switch output.format {
    case "json":
      output.write(
        CanonicalJSON.bytes(
          readings.map {
            Row(
              id: $0.id, name: $0.name, value: $0.text, unit: $0.unit.rawValue, from: $0.from, article: $0.article,
              source: $0.source, confidence: $0.confidence.rawValue, isUnconfirmed: $0.isUnconfirmed,
              lastVerified: $0.lastVerified, warnings: $0.warnings.map(\.message))
          }))
    case "csv":
      var table = PlanTable(output.language)
      table.row(
        ["id", "name", "value", "unit", "from", "article", "source", "confidence", "lastVerified", "warnings"].map {
          Phrase(verbatim: $0)
        })
      for reading in readings {
        table.row([
          Phrase(verbatim: reading.id), reading.name, Phrase(verbatim: reading.text),
          Phrase(verbatim: reading.unit.rawValue), Phrase(verbatim: reading.from.description),
          Phrase(verbatim: reading.article), Phrase(verbatim: reading.source),
          Phrase(verbatim: reading.confidence.rawValue), Phrase(verbatim: reading.lastVerified.description),
          Phrase(verbatim: reading.warnings.map { $0.message[output.language] }.joined(separator: " ")),
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
        for warning in reading.warnings where warning.code == "law/after-last-verified" {
          output.writeLine("    ! \(warning.message[output.language])")
        }
      }
    }
    return output.deliver(holdsPeople: false)
  }

  /// Every value and the coverage as Markdown.
  private static func documentation(_ statutes: Statutes, _ output: inout Output) -> ExitStatus {
    do throws(LegalError) {
      let coverage = try statutes.coverage()
      output.writeLine(statutes.documentation(in: output.language))
      output.writeLine(coverage.documentation(in: output.language))
    } catch {
      output.report([error.diagnostic])
      return .data
    }
    return output.deliver(holdsPeople: false)
  }

  /// Before the first value of all, the error that names the day and the first one.
  private static func tooEarly(_ statutes: Statutes, _ day: Day) -> LegalError? {
    let first = statutes.parameters.min {
      ($0.timeline.entries.first?.from ?? day, $0.id) < ($1.timeline.entries.first?.from ?? day, $1.id)
    }
    guard let first else { return nil }
    do throws(LegalError) {
      _ = try statutes.reading(of: first.id, on: day)
      return nil
    } catch {
      return error
    }
  }
}
