import Foundation
import Interchange

/// A JSON value that knows its place, numbers as text: the shared form of a file and of a table row.
struct JSONNode: Sendable {
  indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  var value: Value
  var location: SourceLocation

  init(value: Value, location: SourceLocation) {
    self.value = value
    self.location = location
  }

  private init(_ json: JSONValue, in document: JSONDocument) {
    location = document.location(json.place)
    value =
      switch json {
      case .null: .null
      case .bool(let flag, _): .bool(flag)
      case .number(let text, _): .number(text)
      case .string(let text, _): .string(text)
      case .array(let elements, _): .array(elements.map { JSONNode($0, in: document) })
      case .object(let members, _): .object(members.map { ($0.key, JSONNode($0.value, in: document)) })
      }
  }

  /// Reads one JSON document; `nil`, with errors in `findings`, when it is not JSON or has a key twice.
  static func read(_ data: Data, file: String, findings: inout Findings) -> JSONNode? {
    var own = Findings()
    let document = JSONReader.parse([UInt8](data), file: file, into: &own)
    findings.add(contentsOf: own)
    guard let document, !own.hasErrors else { return nil }
    return JSONNode(document.root, in: document)
  }

  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  var isNull: Bool {
    if case .null = value { true } else { false }
  }

  var elements: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  var members: [(key: String, node: JSONNode)]? {
    if case .object(let members) = value { members } else { nil }
  }
}
