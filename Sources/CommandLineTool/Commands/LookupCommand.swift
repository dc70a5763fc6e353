import Interchange
import JobCarving

/// `jobcarve lookup NAME DIRECTORY --catalogue esco|mbo`
enum LookupCommand {
  private struct Answer<Match: Encodable>: Encodable {
    var name: String
    var catalogue: String
    var attribution: String?
    var matches: [Match]
  }

  static func run(_ arguments: Arguments, _ output: inout Output) throws(UsageError) -> ExitStatus {
    try output.require(["text", "json", "csv"], for: arguments)
    let (name, path) = (arguments.operands[0], arguments.operands[1])
    var findings = Findings()
    let isFound: Bool
    if arguments["catalogue"] == "mbo" {
      guard let catalogue = QualificationCatalogue(path: path, into: &findings) else {
        output.report(findings.sorted)
        return Commands.status(of: findings)
      }
      let matches = catalogue.lookUp(name)
      isFound = !matches.isEmpty
      write(matches, name, "mbo", nil, &output) { match in
        [String(match.score), match.id, match.profile, match.dossier]
      } heading: {
        [LookupTexts.score, LookupTexts.profile, LookupTexts.label, LookupTexts.dossier]
      }
    } else {
      guard let catalogue = ESCOCatalogue(directory: path, into: &findings) else {
        output.report(findings.sorted)
        return Commands.status(of: findings)
      }
      let matches = catalogue.lookUp(name)
      isFound = !matches.isEmpty
      write(matches, name, "esco", ESCOCatalogue.attribution, &output) { match in
        [String(match.score), match.isco, match.iscoTitle, match.esco, match.occupation, match.label]
      } heading: {
        [
          LookupTexts.score, LookupTexts.isco, LookupTexts.iscoTitle, LookupTexts.esco, LookupTexts.occupation,
          LookupTexts.label,
        ]
      }
    }
    output.report(findings.sorted)
    let delivered = output.deliver(holdsPeople: false)
    guard delivered == .done else { return delivered }
    return isFound ? .done : .answerIsNo
  }

  private static func write<Match: Encodable>(
    _ matches: [Match], _ name: String, _ catalogue: String, _ attribution: String?, _ output: inout Output,
    cells: (Match) -> [String], heading: () -> [Phrase]
  ) {
    switch output.format {
    case "json":
      output.write(
        CanonicalJSON.bytes(Answer(name: name, catalogue: catalogue, attribution: attribution, matches: matches)))
    case "csv":
      var table = PlanTable(output.language)
      table.row(heading())
      for match in matches { table.row(cells(match).map { Phrase(verbatim: $0) }) }
      output.write(table.bytes)
    default:
      output.writeLine(
        matches.isEmpty ? LookupTexts.none(name)[output.language] : LookupTexts.choose(name)[output.language])
      for match in matches { output.writeLine(cells(match).joined(separator: "  ")) }
      if let attribution { output.writeLine(attribution) }
    }
  }
}

/// What the lookup says of itself.
enum LookupTexts {
  static let score = Phrase(nl: "gelijkenis", en: "likeness")
  static let isco = Phrase(verbatim: "ISCO-08")
  static let iscoTitle = Phrase(nl: "beroepsgroep", en: "group")
  static let esco = Phrase(verbatim: "ESCO")
  static let occupation = Phrase(nl: "beroep", en: "occupation")
  static let label = Phrase(nl: "gevonden naam", en: "matched label")
  static let profile = Phrase(nl: "profiel", en: "profile")
  static let dossier = Phrase(verbatim: "dossier")

  static func choose(_ name: String) -> Phrase {
    Phrase(
      nl: "'\(name)' lijkt op deze; kies er zelf één (gelijkenis van 0 tot 1000):",
      en: "'\(name)' is like these; choose one yourself (likeness from 0 to 1000):")
  }

  static func none(_ name: String) -> Phrase {
    Phrase(nl: "Niets lijkt op '\(name)'.", en: "Nothing is like '\(name)'.")
  }
}
