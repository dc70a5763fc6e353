/// What one code of a finding stands for: how bad it is, where it comes from and what helps (bevindingscode).
///
/// A message tells what is wrong in one place; this is the same for all places, for people who look a code up. Each
/// module lists its own codes; a test holds the lists against the code that reports them.
package struct FindingCode: Hashable, Sendable, Encodable {
  /// `table/ragged-row`.
  package var code: String
  /// How bad it is; two where that depends on the place.
  package var severities: [Diagnostic.Severity]
  package var cause: Phrase
  package var cure: Phrase

  package init(
    _ code: String, _ severities: Diagnostic.Severity..., nl: (cause: String, cure: String),
    en: (cause: String, cure: String)
  ) {
    self.code = code
    self.severities = severities
    cause = Phrase(nl: nl.cause, en: en.cause)
    cure = Phrase(nl: nl.cure, en: en.cure)
  }

  /// The page of the documentation with all of these codes, in both languages.
  package static func page(_ codes: [FindingCode]) -> String {
    let count = Set(codes.map(\.code)).count
    return """
      # Codes of findings

      What every code of a finding means, where it comes from and what helps.

      Every finding ends with its code in brackets, in JSON as `code`; codes do not change, messages may. There are \(count).
      This page is made of the tables in the code; the same is printed by `jobcarve schema findings`.

      ## English

      \(table(codes, in: .english))

      ## Nederlands

      \(table(codes, in: .dutch))

      """
  }

  /// These codes as a table for a spreadsheet, in the order of their names.
  package static func csv(_ codes: [FindingCode], in language: Language) -> [UInt8] {
    var table = TableWriter(language == .dutch ? .dutchExcel : .rfc4180(carriageReturns: false))
    table.row(language == .dutch ? ["code", "ernst", "oorzaak", "wat helpt"] : ["code", "severity", "cause", "cure"])
    for entry in codes.sorted(by: { $0.code < $1.code }) {
      let words = entry.severities.map { $0.word[language] }.joined(separator: ", ")
      table.row([entry.code, words, entry.cause[language], entry.cure[language]])
    }
    return table.bytes
  }

  /// A table in Markdown of these codes, in the order of their names.
  package static func table(_ codes: [FindingCode], in language: Language) -> String {
    let headings = language == .dutch ? "| code | ernst | oorzaak | wat helpt |" : "| code | severity | cause | cure |"
    let rows = codes.sorted { $0.code < $1.code }.map { entry in
      let words = entry.severities.map { $0.word[language] }.joined(separator: ", ")
      return "| `\(entry.code)` | \(words) | \(entry.cause[language]) | \(entry.cure[language]) |"
    }
    return ([headings, "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
  }
}
