/// What is said about an XML document that cannot be read, or that its schema refuses.
enum XMLTexts {
  static func doctype(_ file: String, line: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml/doctype",
      Phrase(
        nl: "Dit bestand heeft een DOCTYPE. Die lezen wij niet, omdat er gevaarlijke verwijzingen in kunnen staan.",
        en: "This file has a DOCTYPE. It is not read, because it can hold dangerous references."),
      at: SourceLocation(file: file, line: line), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien kunt u het stuk <!DOCTYPE …> uit het bestand halen.",
        en: "Maybe remove the part <!DOCTYPE …> from the file."))
  }

  static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "file/empty", Phrase(nl: "Dit bestand is leeg.", en: "This file is empty."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien is het opslaan of kopiëren mislukt.", en: "Maybe saving or copying it has failed."))
  }

  static func truncated(_ file: String, inside element: String, line: Int, column: Int, excerpt: String?) -> Diagnostic
  {
    Diagnostic(
      .error, "xml/truncated",
      Phrase(
        nl: "Het bestand houdt op terwijl het element '\(element)' nog open is.",
        en: "The file ends while the element '\(element)' is still open."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is het bestand afgebroken bij het opslaan of kopiëren.",
        en: "Maybe the file was cut off while it was saved or copied."))
  }

  static func extraContent(_ file: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml/not-well-formed",
      Phrase(
        nl: "Na het einde van het buitenste element staat nog iets.",
        en: "Something follows the end of the outermost element."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien zijn twee bestanden aan elkaar geplakt.", en: "Maybe two files were pasted together."))
  }

  static func noRoot(_ file: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml/no-root",
      Phrase(nl: "In dit bestand begint geen XML-element.", en: "No XML element begins in this file."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien is dit geen XML, of is het bestand afgebroken.",
        en: "Maybe this is not XML, or the file was cut off."))
  }

  static func malformed(_ file: String, message: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml/not-well-formed",
      Phrase(
        nl: "Dit is geen goed gevormde XML (melding van de lezer: \(message)).",
        en: "This is not well-formed XML (the parser says: \(message))."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien staat er een < of & in de tekst; schrijf &lt; of &amp;.",
        en: "Maybe a < or & stands in the text; write &lt; or &amp;."))
  }

  static func namespace(_ file: String, message: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "xml/namespace",
      Phrase(
        nl: "Een naam volgt de regels voor naamruimten niet (melding van de lezer: \(message)).",
        en: "A name breaks the rules of namespaces (the parser says: \(message))."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien ontbreekt xmlns: met het voorvoegsel.", en: "Maybe xmlns: with the prefix is missing."))
  }

  static func schema(_ file: String, _ finding: XMLSchemaFinding, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml/schema",
      Phrase(
        nl: "Dit past niet bij het XML-schema (melding: \(finding.message))",
        en: "This does not fit the XML schema (message: \(finding.message))"),
      at: SourceLocation(file: file, line: finding.line, column: finding.column), excerpt: excerpt)
  }

  static func moreSchemaFindings(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .error, "xml/schema",
      Phrase(
        nl: "Het XML-schema heeft nog \(count) bezwaren.", en: "The XML schema has \(count) more objections."),
      at: SourceLocation(file: file))
  }
}
