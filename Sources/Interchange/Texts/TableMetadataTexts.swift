/// What is said about the metadata of a table.
enum TableMetadataTexts {
  private static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

  static func reason(_ metadata: String) -> Phrase {
    Phrase(nl: "uit de metadata, \(name(metadata))", en: "from metadata, \(name(metadata))")
  }

  static let beside = Phrase(
    nl: "ligt naast de tabel; --no-metadata laat het weg", en: "lies beside the table; --no-metadata leaves it out")

  static func otherFile(_ metadata: String, table: String) -> Diagnostic {
    Diagnostic(
      .warning, "metadata/other-file",
      Phrase(
        nl: "Dit metadatabestand beschrijft '\(table)' niet en is niet gebruikt.",
        en: "This metadata does not describe '\(table)' and was not used."),
      at: SourceLocation(file: metadata),
      hint: Phrase(
        nl: "Misschien klopt het veld \"url\" niet meer.", en: "Maybe its member \"url\" is out of date."))
  }

  static func passedOver(_ member: String, at location: SourceLocation, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .warning, "metadata/passed-over",
      Phrase(
        nl: "'\(member)' is hier niet zoals de standaard het heeft, of wordt niet gelezen; het is overgeslagen.",
        en: "'\(member)' is not as the standard has it here, or is not read; it was passed over."),
      at: location, excerpt: excerpt)
  }

  static func otherDelimiter(_ file: String, found: [UInt8]) -> Diagnostic {
    Diagnostic(
      .warning, "metadata/other-delimiter",
      Phrase(
        nl: "De metadata noemt geen scheidingsteken, dus zou het een komma zijn; gelezen met: "
          + "\(TableTexts.name(found).nl).",
        en: "The metadata names no delimiter, so it should be a comma; read with: \(TableTexts.name(found).en)."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien hoort \"delimiter\" in \"dialect\" te staan.",
        en: "Maybe \"delimiter\" belongs in \"dialect\"."))
  }

  static func columnCount(
    _ file: String, described: Int, found: Int, metadata: String, line: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning, "metadata/columns",
      Phrase(
        nl: "\(name(metadata)) beschrijft \(described) kolommen, het bestand heeft er \(found).",
        en: "\(name(metadata)) describes \(described) columns, the file has \(found)."),
      at: SourceLocation(file: file, line: line),
      hint: Phrase(
        nl: "Misschien klopt het scheidingsteken niet, of hoort de metadata bij een andere versie: --no-metadata.",
        en: "Maybe the delimiter is wrong, or the metadata belongs to another version: --no-metadata."))
  }

  static func otherTitle(
    _ file: String, found: String, described: String, line: Int, column: Int, excerpt: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, "metadata/title",
      Phrase(
        nl: "De kolom heet '\(found)', maar volgens de metadata '\(described)'.",
        en: "The column is headed '\(found)', but by the metadata '\(described)'."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien zijn er kolommen verwisseld.", en: "Maybe columns have changed places."))
  }

  /// - Parameter value: `nil` where a cell is empty that must not be.
  static func moreBadValues(_ file: String, _ count: Int, first: Int, last: Int) -> Diagnostic {
    FileTexts.more(.warning, code: "metadata/value", file: file, count: count, first: first, last: last)
  }

  static func badValue(
    _ file: String, _ value: String?, heading: String, line: Int, column: Int?, excerpt: String?
  ) -> Diagnostic {
    let message =
      value.map {
        Phrase(
          nl: "'\($0)' in kolom '\(heading)' is niet zoals de metadata zegt; het is gebleven zoals het is.",
          en: "'\($0)' in column '\(heading)' is not as the metadata says; it was left as it is.")
      }
      ?? Phrase(
        nl: "Kolom '\(heading)' mag volgens de metadata niet leeg zijn.",
        en: "Column '\(heading)' must not be empty, by the metadata.")
    return Diagnostic(
      .warning, "metadata/value", message, at: SourceLocation(file: file, line: line, column: column),
      excerpt: excerpt)
  }
}
