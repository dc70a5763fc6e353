package import Interchange

/// The published form of `plan.json` as a JSON Schema (2020-12).
package enum PlanSchema {
  package static let name = "plan"
  package static let meaning = Phrase(
    nl: "De vorm van plan.json (JSON Schema).", en: "The shape of plan.json (JSON Schema).")

  /// The schema with its descriptions in one language.
  package static func json(_ language: Language) -> [UInt8] {
    var (root, definitions) = recorded(language)
    guard case .object(var properties)? = definitions.removeValue(forKey: root) else {
      preconditionFailure("A plan is an object.")
    }
    if let index = properties.firstIndex(where: { $0.name == "format" }) {
      properties[index].node = .constant(Plan.currentFormat)
    }
    return CanonicalJSON.bytes(
      Document(
        title: Plan.currentFormat, description: meaning[language], root: .object(properties), definitions: definitions))
  }

  private struct Document: Encodable {
    var title: String
    var description: String
    var root: SchemaNode
    var definitions: [String: SchemaNode]

    enum Keys: String, CodingKey {
      case schema = "$schema"
      case title, description
      case definitions = "$defs"
    }

    func encode(to encoder: any Encoder) throws {
      try root.encode(to: encoder)
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode("https://json-schema.org/draft/2020-12/schema", forKey: .schema)
      try container.encode(title, forKey: .title)
      try container.encode(description, forKey: .description)
      try container.encode(definitions, forKey: .definitions)
    }
  }

  /// The name of the plan's own definition, and all of them.
  static func recorded(_ language: Language) -> (root: String, definitions: [String: SchemaNode]) {
    let recorder = SchemaRecorder(meanings: PlanSchemaTexts.meanings.mapValues { $0[language] })
    do {
      _ = try recorder.record(Plan.self)
    } catch {
      preconditionFailure("The form of a plan cannot be recorded: \(error)")
    }
    return (SchemaRecorder.name(Plan.self), recorder.definitions)
  }
}
