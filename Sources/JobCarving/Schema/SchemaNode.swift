/// A piece of a JSON Schema (2020-12), with the keywords that a plan needs.
indirect enum SchemaNode: Hashable, Sendable {
  case string(pattern: String?)
  case words([String])
  case numbers([Int])
  case constant(String)
  case integer(minimum: Int?)
  case number
  case boolean
  case array(SchemaNode)
  case dictionary(SchemaNode)
  case object([Property])
  case reference(String)
  case orNull(SchemaNode)
  case null

  struct Property: Hashable, Sendable {
    var name: String
    var node: SchemaNode
    var isRequired: Bool
    var meaning: String?
  }
}

/// Keywords of JSON Schema, and names of properties.
private struct SchemaKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

extension SchemaNode: Encodable {
  func encode(to encoder: any Encoder) throws { try encode(to: encoder, meaning: nil) }

  /// The meaning of a property stands beside its other keywords.
  fileprivate func encode(to encoder: any Encoder, meaning: String?) throws {
    var keywords = encoder.container(keyedBy: SchemaKey.self)
    func set(_ keyword: String, _ value: some Encodable) throws {
      try keywords.encode(value, forKey: SchemaKey(keyword))
    }
    if let meaning { try set("description", meaning) }
    switch self {
    case .string(let pattern):
      try set("type", "string")
      if let pattern { try set("pattern", pattern) }
    case .words(let words):
      try set("type", "string")
      try set("enum", words)
    case .numbers(let numbers):
      try set("type", "integer")
      try set("enum", numbers)
    case .constant(let text): try set("const", text)
    case .integer(let minimum):
      try set("type", "integer")
      if let minimum { try set("minimum", minimum) }
    case .number: try set("type", "number")
    case .boolean: try set("type", "boolean")
    case .array(let items):
      try set("type", "array")
      try set("items", items)
    case .dictionary(let values):
      try set("type", "object")
      try set("additionalProperties", values)
    case .reference(let name): try set("$ref", "#/$defs/\(name)")
    case .orNull(let node): try set("anyOf", [node, .null])
    case .null: try set("type", "null")
    case .object(let properties):
      try set("type", "object")
      try set("properties", Properties(list: properties))
      try set("required", properties.filter(\.isRequired).map(\.name))
      try set("additionalProperties", false)
    }
  }

  private struct Properties: Encodable {
    var list: [Property]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: SchemaKey.self)
      for property in list {
        try property.node.encode(
          to: container.superEncoder(forKey: SchemaKey(property.name)), meaning: property.meaning)
      }
    }
  }
}
