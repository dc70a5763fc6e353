/// Finds the field of a schema for a heading or an element name, and the meaning of words in cells.
struct RecordMapping: Sendable {
  let schema: RecordSchema
  private var fieldByFoldedName: [String: Int] = [:]
  private var fieldByName: [String: Int] = [:]
  private var fieldByElement: [String: Int] = [:]
  /// Per field that is a choice: the canonical word by its folded spellings.
  private var words: [Int: [String: String]] = [:]

  init(_ schema: RecordSchema) {
    self.schema = schema
    for (index, field) in schema.fields.enumerated() {
      fieldByName[field.name] = index
      for name in [field.name, field.dutch] {
        fieldByFoldedName[NameFolding.fold(name)] = index
        fieldByElement[XSDWriter.elementName(name)] = index
      }
      if case .choice(let options) = field.kind {
        var table: [String: String] = [:]
        for option in options {
          for spelling in option where table[NameFolding.fold(spelling)] == nil {
            table[NameFolding.fold(spelling)] = option[0]
          }
        }
        words[index] = table
      }
    }
    // A name goes before another field's alias.
    for (index, field) in schema.fields.enumerated() {
      for alias in field.aliases where fieldByFoldedName[NameFolding.fold(alias)] == nil {
        fieldByFoldedName[NameFolding.fold(alias)] = index
      }
    }
  }

  /// The field with this heading: English or Dutch name or an alias, however it is written.
  func field(forHeading heading: String) -> Int? { fieldByFoldedName[NameFolding.fold(heading)] }

  /// The field whose element has exactly this name in the published XSD.
  func field(forElement name: String) -> Int? { fieldByElement[name] }

  /// The field with exactly this English name.
  func field(named name: String) -> Int? { fieldByName[name] }

  func canonicalWord(_ text: String, field: Int) -> String? { words[field]?[NameFolding.fold(text)] }

  /// The name that a heading may be a slip of.
  func nearest(to heading: String) -> String? {
    NameFolding.nearest(to: heading, among: schema.fields.flatMap { [$0.name, $0.dutch] + $0.aliases })
  }
}
