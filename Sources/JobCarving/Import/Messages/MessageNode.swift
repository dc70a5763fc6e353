import Interchange

/// One element of a message, the same for XML and JSON (onderdeel van een bericht).
///
/// A member of a JSON object is a child with its key as name; each element of a list is a child of its own. `item`
/// elements that only wrap the elements of a list are taken out. What has been looked at is remembered, so that the
/// rest can be named as left out.
final class MessageNode {
  let name: String
  let namespace: String?
  let attributes: [(name: String, value: String)]
  let line: Int
  let column: Int
  private(set) var text: String
  private(set) var children: [MessageNode]
  private(set) var isRead = false

  init(
    name: String, namespace: String? = nil, attributes: [(name: String, value: String)] = [], text: String = "",
    line: Int, column: Int, children: [MessageNode] = []
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.text = text
    self.line = line
    self.column = column
    self.children = children
  }

  func append(_ child: MessageNode) { children.append(child) }
  func append(_ more: String) { text += more }

  /// Takes out children that only wrap others.
  func unwrapItems() {
    var flat: [MessageNode] = []
    for child in children {
      child.unwrapItems()
      if child.name == "item", child.isOfMessage { flat += child.children } else { flat.append(child) }
    }
    children = flat
  }

  /// Elements of a namespace that we do not know are never taken for ours.
  var isOfMessage: Bool { namespace.map { MessageNamespace.byURI[$0] != nil } ?? true }

  /// The children with this name, whatever their prefix.
  func all(_ name: String) -> [MessageNode] {
    let found = children.filter { $0.isOfMessage && $0.name.compareFolded(name) }
    for node in found { node.isRead = true }
    return found
  }

  /// The first element along the path.
  func first(_ path: String...) -> MessageNode? {
    var node: MessageNode? = self
    for name in path { node = node?.all(name).first }
    return node
  }

  /// All elements along the path.
  func every(_ path: String...) -> [MessageNode] {
    path.reduce([self]) { nodes, name in nodes.flatMap { $0.all(name) } }
  }

  /// The text of the first element along the path, or of the element `value` within it; `nil` when it is blank.
  func value(_ path: String...) -> String? {
    var node: MessageNode? = self
    for name in path { node = node?.all(name).first }
    return node?.ownValue
  }

  var ownValue: String? {
    isRead = true
    let own = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !own.isEmpty { return own }
    for wrapper in ["value", "IdValue", "Id"] {
      if let inner = children.first(where: { $0.isOfMessage && $0.name == wrapper }), let value = inner.ownValue {
        return value
      }
    }
    return nil
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Paths of elements that hold a text nobody asked for, with how often, in order of the message.
  func unread() -> [String] {
    var paths: [String] = []
    collectUnread(under: "", isUnder: false, into: &paths)
    return paths
  }

  private func collectUnread(under path: String, isUnder: Bool, into paths: inout [String]) {
    let here = path.isEmpty ? name : "\(path)/\(name)"
    if !isRead, !text.allSatisfy(\.isWhitespace), !paths.contains(here) { paths.append(here) }
    for child in children { child.collectUnread(under: here, isUnder: true, into: &paths) }
  }

  /// The element with this name anywhere below, without marking it as read.
  func contains(_ name: String) -> Bool { children.contains { $0.name == name || $0.contains(name) } }
}

extension String {
  /// `PositionTitle` and `positionTitle` are one name: version 2 of the standard writes the first letter small.
  fileprivate func compareFolded(_ other: String) -> Bool {
    self == other || (count == other.count && lowercased() == other.lowercased())
  }
}

/// The namespaces of staffing messages and what they stand for; the prefix never matters.
struct MessageNamespace: Hashable, Sendable {
  var uri: String
  var standard: String

  static let all = [
    MessageNamespace(uri: "http://ns.hr-xml.org/2007-04-15", standard: "HR-XML 2.5"),
    MessageNamespace(uri: "http://ns.setu.nl/2007-01", standard: "SETU 1.0"),
    MessageNamespace(uri: "http://ns.setu.nl/2008-01", standard: "SETU 1.1"),
    MessageNamespace(uri: "http://ns.setu.nl/2012-01", standard: "SETU 1.2"),
    MessageNamespace(uri: "http://ns.setu.nl/2020-01", standard: "SETU 1.4"),
    MessageNamespace(uri: "https://ontology.setu.nl/planning#", standard: "SETU Planning 1.0"),
    MessageNamespace(uri: "https://ontology.setu.nl/messages", standard: "SETU 2.0"),
    MessageNamespace(uri: "https://hropenstandards.org/schema/xml/", standard: "HR Open"),
  ]

  static let byURI = Dictionary(all.map { ($0.uri, $0) }, uniquingKeysWith: { first, _ in first })
}
