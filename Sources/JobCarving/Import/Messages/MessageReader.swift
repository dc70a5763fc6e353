import Interchange

/// Reads a message from XML or JSON into one kind of tree.
enum MessageReader {
  /// A message is one order or one person; a file that is larger than this is something else.
  static let maximumNodes = 500_000

  /// The root of the message; `nil` with an error when the file is neither XML nor JSON.
  static func read(_ path: String, into findings: inout Findings) -> MessageNode? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    return read(bytes: bytes, file: path, into: &findings)
  }

  static func read(bytes: [UInt8], file: String, into findings: inout Findings) -> MessageNode? {
    let first = bytes.first { $0 > 32 && $0 < 0xFE && ![0xEF, 0xBB, 0xBF].contains($0) }
    let root: MessageNode?
    if first == UInt8(ascii: "<") {
      guard let reader = XMLReader(bytes: bytes, file: file) else { return nil }
      root = readXML(reader, file: file, into: &findings)
    } else {
      let before = findings.count(of: .error)
      guard let document = JSONReader.parse(bytes, file: file, into: &findings),
        findings.count(of: .error) == before
      else { return nil }
      guard case .object(let members, let place) = document.root else {
        findings.add(MessageTexts.notAMessage(file, line: document.root.place.line, column: document.root.place.column))
        return nil
      }
      let node = MessageNode(name: "", line: place.line, column: place.column)
      for member in members { add(member.value, named: member.key, to: node) }
      root = node
    }
    root?.unwrapItems()
    return root
  }

  private static func readXML(
    _ xml: consuming XMLReader, file: String, into findings: inout Findings
  ) -> MessageNode? {
    var reader = xml
    var root: MessageNode?
    var open: [MessageNode] = []
    var foreign: [String] = []
    var count = 0
    while reader.read() {
      switch reader.kind {
      case .startElement:
        count += 1
        guard count <= maximumNodes else {
          findings.add(MessageTexts.tooLarge(file, line: reader.line))
          return nil
        }
        let node = MessageNode(
          name: reader.name, namespace: reader.namespace, attributes: reader.attributes().map { ($0.name, $0.value) },
          line: reader.line, column: reader.column)
        if let namespace = node.namespace, MessageNamespace.byURI[namespace] == nil, !foreign.contains(namespace) {
          foreign.append(namespace)
          findings.add(MessageTexts.foreignNamespace(file, namespace, line: node.line, column: node.column))
        }
        open.last?.append(node)
        if root == nil { root = node }
        if !reader.isEmptyElement { open.append(node) }
      case .endElement: _ = open.popLast()
      case .text: open.last?.append(reader.text)
      case .other: break
      }
    }
    let before = findings.count(of: .error)
    reader.finish(into: &findings)
    return findings.count(of: .error) > before ? nil : root
  }

  private static func add(_ value: JSONValue, named name: String, to parent: MessageNode) {
    let place = value.place
    func node(_ text: String) -> MessageNode {
      MessageNode(name: name, text: text, line: place.line, column: place.column)
    }
    switch value {
    case .null: break
    case .bool(let answer, _): parent.append(node(answer ? "true" : "false"))
    case .number(let digits, _): parent.append(node(digits))
    case .string(let text, _): parent.append(node(text))
    case .array(let elements, _):
      for element in elements { add(element, named: name, to: parent) }
    case .object(let members, _):
      let child = node("")
      for member in members { add(member.value, named: member.key, to: child) }
      parent.append(child)
    }
  }
}
