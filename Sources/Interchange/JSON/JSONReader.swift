/// A strict JSON reader (RFC 8259) that keeps positions.
///
/// Reading stops at the first syntax error. A key that occurs twice in an object is an error too, as readers differ in
/// which one they take. Nesting deeper than 200 is refused.
package struct JSONReader {
  static let maximumDepth = 200

  private let bytes: [UInt8]
  private let file: String
  private var i = 0
  private var line = 1
  private var lineStart = 0
  /// UTF-8 continuation bytes passed on this line: they are no columns.
  private var continuations = 0

  /// Reads a file; `nil`, with errors in `findings`, when it is not JSON.
  package static func read(_ path: String, into findings: inout Findings) -> JSONDocument? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    return parse(bytes, file: path, into: &findings)
  }

  /// Reads bytes; `file` is the name that findings carry.
  package static func parse(_ bytes: [UInt8], file: String, into findings: inout Findings) -> JSONDocument? {
    guard let text = DecodedText.decode(bytes, file: file, into: &findings) else { return nil }
    var reader = JSONReader(bytes: text.bytes, file: file)
    do {
      let root = try reader.document(&findings)
      return JSONDocument(file: file, root: root, bytes: text.bytes)
    } catch {
      findings.add(
        JSONTexts.syntax(
          error.message, at: SourceLocation(file: file, line: error.place.line, column: error.place.column),
          excerpt: TextPlace.line(startingAt: error.lineStart, in: text.bytes)))
      return nil
    }
  }

  private struct SyntaxError: Error {
    var message: Phrase
    var place: JSONValue.Place
    var lineStart: Int
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private var place: JSONValue.Place { JSONValue.Place(line: line, column: 1 + i - lineStart - continuations) }

  private func error(_ message: Phrase) -> SyntaxError {
    SyntaxError(message: message, place: place, lineStart: lineStart)
  }

  private var next: UInt8? { i < bytes.count ? bytes[i] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || byte == 9 || byte == 10 || byte == 13 {
      i += 1
      if byte == 10 {
        line += 1
        lineStart = i
        continuations = 0
      }
    }
  }

  private mutating func document(_ findings: inout Findings) throws(SyntaxError) -> JSONValue {
    skipBlanks()
    let value = try value(depth: 0, &findings)
    skipBlanks()
    if i < bytes.count { throw error(JSONTexts.extra) }
    return value
  }

  private mutating func value(depth: Int, _ findings: inout Findings) throws(SyntaxError) -> JSONValue {
    guard depth <= JSONReader.maximumDepth else { throw error(JSONTexts.tooDeep(JSONReader.maximumDepth)) }
    let start = place
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth, &findings)
    case UInt8(ascii: "["): return try array(depth: depth, &findings)
    case UInt8(ascii: "\""): return .string(try string(), start)
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), UInt8(ascii: "-"): return .number(try number(), start)
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true, start)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false, start)
    case UInt8(ascii: "n"):
      try word("null")
      return .null(start)
    case nil: throw error(JSONTexts.endsEarly)
    default: throw error(JSONTexts.noValue)
    }
  }

  private mutating func word(_ word: StaticString) throws(SyntaxError) {
    let letters = Array(word.description.utf8)
    guard bytes[i...].starts(with: letters) else { throw error(JSONTexts.noValue) }
    i += letters.count
  }

  private mutating func array(depth: Int, _ findings: inout Findings) throws(SyntaxError) -> JSONValue {
    let start = place
    i += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      i += 1
      return .array([], start)
    }
    while true {
      skipBlanks()
      elements.append(try value(depth: depth + 1, &findings))
      skipBlanks()
      switch next {
      case UInt8(ascii: ","): i += 1
      case UInt8(ascii: "]"):
        i += 1
        return .array(elements, start)
      case nil: throw error(JSONTexts.endsEarly)
      default: throw error(JSONTexts.expected("',' / ']'"))
      }
    }
  }

  private mutating func object(depth: Int, _ findings: inout Findings) throws(SyntaxError) -> JSONValue {
    let start = place
    i += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipBlanks()
    if next == UInt8(ascii: "}") {
      i += 1
      return .object([], start)
    }
    while true {
      skipBlanks()
      guard let byte = next else { throw error(JSONTexts.endsEarly) }
      guard byte == UInt8(ascii: "\"") else { throw error(JSONTexts.noKey) }
      let keyPlace = place
      let keyLine = lineStart
      let key = try string()
      if !keys.insert(key).inserted {
        findings.add(
          JSONTexts.duplicateKey(
            key, at: SourceLocation(file: file, line: keyPlace.line, column: keyPlace.column),
            excerpt: TextPlace.line(startingAt: keyLine, in: bytes)))
      }
      skipBlanks()
      guard next == UInt8(ascii: ":") else {
        throw error(next == nil ? JSONTexts.endsEarly : JSONTexts.expected("':'"))
      }
      i += 1
      skipBlanks()
      members.append(JSONValue.Member(key: key, place: keyPlace, value: try value(depth: depth + 1, &findings)))
      skipBlanks()
      switch next {
      case UInt8(ascii: ","): i += 1
      case UInt8(ascii: "}"):
        i += 1
        return .object(members, start)
      case nil: throw error(JSONTexts.endsEarly)
      default: throw error(JSONTexts.expected("',' / '}'"))
      }
    }
  }

  private mutating func number() throws(SyntaxError) -> String {
    let start = i
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 48 && $0 <= 57 } ?? false }
    if next == UInt8(ascii: "-") { i += 1 }
    guard isDigit(next) else { throw error(JSONTexts.badNumber) }
    if next == UInt8(ascii: "0") {
      i += 1
      if isDigit(next) { throw error(JSONTexts.badNumber) }
    }
    while isDigit(next) { i += 1 }
    if next == UInt8(ascii: ".") {
      i += 1
      guard isDigit(next) else { throw error(JSONTexts.badNumber) }
      while isDigit(next) { i += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      i += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { i += 1 }
      guard isDigit(next) else { throw error(JSONTexts.badNumber) }
      while isDigit(next) { i += 1 }
    }
    return String(decoding: bytes[start..<i], as: UTF8.self)
  }

  private mutating func string() throws(SyntaxError) -> String {
    i += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        i += 1
        return String(decoding: text, as: UTF8.self)
      case 0..<32: throw error(JSONTexts.controlCharacter)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default:
        if byte & 0xC0 == 0x80 { continuations += 1 }
        text.append(byte)
        i += 1
      }
    }
    throw error(JSONTexts.openString)
  }

  private mutating func escape(into text: inout [UInt8]) throws(SyntaxError) {
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 34, UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47, UInt8(ascii: "b"): 8,
      UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
    guard i + 1 < bytes.count else { throw error(JSONTexts.endsEarly) }
    if let byte = simple[bytes[i + 1]] {
      text.append(byte)
      i += 2
      return
    }
    guard bytes[i + 1] == UInt8(ascii: "u"), var scalar = hexadecimal(at: i + 2) else {
      throw error(JSONTexts.badEscape)
    }
    var length = 6
    if (0xD800..<0xDC00).contains(scalar) {
      guard i + 7 < bytes.count, bytes[i + 6] == UInt8(ascii: "\\"), bytes[i + 7] == UInt8(ascii: "u"),
        let low = hexadecimal(at: i + 8), (0xDC00..<0xE000).contains(low)
      else { throw error(JSONTexts.badEscape) }
      scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      length = 12
    } else if (0xDC00..<0xE000).contains(scalar) {
      throw error(JSONTexts.badEscape)
    }
    TextDecoder.append(scalar, to: &text)
    i += length
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<start + 4]
    guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
