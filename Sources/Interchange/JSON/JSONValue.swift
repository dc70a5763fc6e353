/// A JSON document with the place of every value; numbers stay text, so no digit is lost.
package indirect enum JSONValue: Sendable, Hashable {
  package struct Place: Sendable, Hashable {
    package var line: Int
    package var column: Int
  }

  package struct Member: Sendable, Hashable {
    package var key: String
    package var place: Place
    package var value: JSONValue

    package init(key: String, place: Place, value: JSONValue) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  case null(Place)
  case bool(Bool, Place)
  case number(String, Place)
  case string(String, Place)
  case array([JSONValue], Place)
  case object([Member], Place)

  package var place: Place {
    switch self {
    case .null(let place), .bool(_, let place), .number(_, let place), .string(_, let place), .array(_, let place),
      .object(_, let place):
      place
    }
  }

  /// The kind of value in plain words.
  package var kindName: Phrase {
    switch self {
    case .null: Phrase(nl: "niets (null)", en: "nothing (null)")
    case .bool: Phrase(nl: "waar of onwaar", en: "true or false")
    case .number: Phrase(nl: "een getal", en: "a number")
    case .string: Phrase(nl: "een tekst", en: "a text")
    case .array: Phrase(nl: "een lijst", en: "a list")
    case .object: Phrase(nl: "een object", en: "an object")
    }
  }

  /// The value of the first member with this key, when this is an object that has it.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members, _) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// A parsed JSON file with typed access; what is not as asked becomes a finding.
package struct JSONDocument: Sendable {
  package let file: String
  package let root: JSONValue
  let bytes: [UInt8]

  package func string(_ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings)
    -> String?
  {
    if case .string(let text, _)? = value { return text }
    return wrong(value, name, JSONTexts.text, in: parent, into: &findings)
  }

  /// A whole number that fits.
  package func integer(_ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings) -> Int?
  {
    if case .number(let text, _)? = value, let number = Int(text) { return number }
    return wrong(value, name, JSONTexts.wholeNumber, in: parent, into: &findings)
  }

  package func bool(_ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings) -> Bool? {
    if case .bool(let answer, _)? = value { return answer }
    return wrong(value, name, JSONTexts.trueOrFalse, in: parent, into: &findings)
  }

  package func day(_ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings) -> Day? {
    if case .string(let text, _)? = value, let day = Day(text) { return day }
    return wrong(value, name, JSONTexts.day, in: parent, into: &findings)
  }

  package func array(
    _ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings
  ) -> [JSONValue]? {
    if case .array(let elements, _)? = value { return elements }
    return wrong(value, name, JSONTexts.list, in: parent, into: &findings)
  }

  package func object(
    _ value: JSONValue?, _ name: String, in parent: JSONValue, into findings: inout Findings
  ) -> [JSONValue.Member]? {
    if case .object(let members, _)? = value { return members }
    return wrong(value, name, JSONTexts.object, in: parent, into: &findings)
  }

  /// Warns of members that the caller does not know.
  package func warnOfUnknownKeys(in value: JSONValue, known: [String], into findings: inout Findings) {
    guard case .object(let members, _) = value else { return }
    for member in members where !known.contains(member.key) {
      findings.add(
        JSONTexts.unknownKey(
          member.key, nearest: NameFolding.nearest(to: member.key, among: known), at: location(member.place),
          excerpt: excerpt(line: member.place.line)))
    }
  }

  package func location(_ place: JSONValue.Place) -> SourceLocation {
    SourceLocation(file: file, line: place.line, column: place.column)
  }

  package func excerpt(line: Int) -> String? {
    var current = 1
    var start = 0
    while current < line {
      guard let next = bytes[start...].firstIndex(of: 10) else { return nil }
      start = next + 1
      current += 1
    }
    return TextPlace.line(startingAt: start, in: bytes)
  }

  private func wrong<T>(
    _ value: JSONValue?, _ name: String, _ wanted: Phrase, in parent: JSONValue, into findings: inout Findings
  ) -> T? {
    let place = (value ?? parent).place
    let line = excerpt(line: place.line)
    findings.add(
      value.map { JSONTexts.wrongKind(name, wanted: wanted, found: $0.kindName, at: location(place), excerpt: line) }
        ?? JSONTexts.missing(name, wanted: wanted, at: location(place), excerpt: line))
    return nil
  }
}
