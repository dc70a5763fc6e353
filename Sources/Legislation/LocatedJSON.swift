package import Foundation
package import Interchange

/// A JSON value that remembers where it stands, with numbers kept as their text so that no digit is lost.
package struct JSONNode: Sendable {
  package indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  package var value: Value
  package var location: SourceLocation

  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  package var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  package var isNull: Bool {
    if case .null = value { true } else { false }
  }

  package var elements: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  package var members: [(key: String, node: JSONNode)]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// Reads one JSON document; a fault becomes one finding with its line and column, and the answer `nil`.
  ///
  /// Refuses a key that stands twice in an object: which of the two counts would be a guess.
  package static func read(_ data: Data, file: String, findings: inout Findings) -> JSONNode? {
    guard let text = String(validating: data, as: UTF8.self) else {
      findings.add(Diagnostic(.error, "json/encoding", JSONTexts.notUTF8, at: SourceLocation(file: file)))
      return nil
    }
    var parser = JSONParser(text: text, file: file)
    do throws(JSONFault) {
      return try parser.document()
    } catch {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let excerpt = lines.indices.contains(error.line - 1) ? String(lines[error.line - 1]) : nil
      findings.add(
        Diagnostic(
          .error, "json/syntax", error.message,
          at: SourceLocation(file: file, line: error.line, column: error.column), excerpt: excerpt))
      return nil
    }
  }
}

struct JSONFault: Error {
  var line: Int
  var column: Int
  var message: Phrase
}

private struct JSONParser {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// Deep nesting would exhaust the stack; no file of ours needs more than a handful of levels.
  private let deepest = 64

  init(text: String, file: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    self.scalars = scalars
    self.file = file
  }

  private var here: SourceLocation { SourceLocation(file: file, line: line, column: index - lineStart + 1) }

  private func fault(_ message: Phrase) -> JSONFault {
    JSONFault(line: line, column: index - lineStart + 1, message: message)
  }

  private func unexpected() -> JSONFault {
    index < scalars.count
      ? fault(JSONTexts.unexpected(String(Character(scalars[index])))) : fault(JSONTexts.unexpectedEnd)
  }

  mutating func document() throws(JSONFault) -> JSONNode {
    let node = try value(depth: 0)
    skipBlanks()
    guard index == scalars.count else { throw unexpected() }
    return node
  }

  private mutating func skipBlanks() {
    while index < scalars.count {
      switch scalars[index] {
      case "\n":
        index += 1
        line += 1
        lineStart = index
      case " ", "\t", "\r": index += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    skipBlanks()
    guard depth <= deepest else { throw fault(JSONTexts.tooDeep) }
    guard index < scalars.count else { throw unexpected() }
    let place = here
    switch scalars[index] {
    case "{": return JSONNode(value: .object(try object(depth: depth)), location: place)
    case "[": return JSONNode(value: .array(try array(depth: depth)), location: place)
    case "\"": return JSONNode(value: .string(try string()), location: place)
    case "t": return JSONNode(value: try word("true", .bool(true)), location: place)
    case "f": return JSONNode(value: try word("false", .bool(false)), location: place)
    case "n": return JSONNode(value: try word("null", .null), location: place)
    case "-", "0"..."9": return JSONNode(value: .number(number()), location: place)
    default: throw unexpected()
    }
  }

  private mutating func word(_ word: String, _ value: JSONNode.Value) throws(JSONFault) -> JSONNode.Value {
    for scalar in word.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar else { throw unexpected() }
      index += 1
    }
    return value
  }

  /// Takes every character that a number may hold; whether it is a number of ours is decided where it is used.
  private mutating func number() -> String {
    var text = String.UnicodeScalarView()
    while index < scalars.count, "+-.0123456789eE".unicodeScalars.contains(scalars[index]) {
      text.append(scalars[index])
      index += 1
    }
    return String(text)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    skipBlanks()
    if index < scalars.count, scalars[index] == "]" {
      index += 1
      return elements
    }
    while true {
      elements.append(try value(depth: depth + 1))
      if try ends(with: "]") { return elements }
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> [(key: String, node: JSONNode)] {
    index += 1
    var members: [(key: String, node: JSONNode)] = []
    var keys: Set<String> = []
    skipBlanks()
    if index < scalars.count, scalars[index] == "}" {
      index += 1
      return members
    }
    while true {
      skipBlanks()
      guard index < scalars.count, scalars[index] == "\"" else { throw unexpected() }
      let key = try string()
      guard keys.insert(key).inserted else { throw fault(JSONTexts.duplicate(key)) }
      skipBlanks()
      guard index < scalars.count, scalars[index] == ":" else { throw unexpected() }
      index += 1
      members.append((key, try value(depth: depth + 1)))
      if try ends(with: "}") { return members }
    }
  }

  private mutating func ends(with closing: Unicode.Scalar) throws(JSONFault) -> Bool {
    skipBlanks()
    guard index < scalars.count, scalars[index] == closing || scalars[index] == "," else { throw unexpected() }
    defer { index += 1 }
    return scalars[index] == closing
  }

  private mutating func string() throws(JSONFault) -> String {
    index += 1
    var text = String.UnicodeScalarView()
    while true {
      guard index < scalars.count, scalars[index].value >= 0x20 else { throw unexpected() }
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" { return String(text) }
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    guard index < scalars.count else { throw unexpected() }
    let scalar = scalars[index]
    switch scalar {
    case "\"", "\\", "/": index += 1
    case "n", "t", "r", "b", "f":
      index += 1
      return scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar == "r" ? "\r" : scalar == "b" ? "\u{8}" : "\u{C}"
    case "u":
      index += 1
      let high = try codeUnit()
      if (0xD800..<0xDC00).contains(high), index + 1 < scalars.count, scalars[index] == "\\", scalars[index + 1] == "u"
      {
        index += 2
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low),
          let pair = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw unexpected() }
        return pair
      }
      guard let single = Unicode.Scalar(high) else { throw unexpected() }
      return single
    default: throw unexpected()
    }
    return scalar
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt32 {
    guard index + 4 <= scalars.count else { throw unexpected() }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[index..<index + 4])
    let text = String(digits)
    guard text.allSatisfy(\.isHexDigit), let unit = UInt32(text, radix: 16) else { throw unexpected() }
    index += 4
    return unit
  }
}
