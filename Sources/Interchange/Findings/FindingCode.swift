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
