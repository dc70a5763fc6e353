import Interchange
import Legislation

/// Finds out the JSON form of a type by letting the type read itself from nothing and noting what it asks for.
///
/// The schema is therefore the code's own: a new property of a plan is in it without anybody writing it down. A type has
/// to read its keys in its own `init(from:)` whatever their values; words are read from types that list their cases.
final class SchemaRecorder {
  /// By name, as they are met.
  private(set) var definitions: [String: SchemaNode] = [:]
  private var made: [String: Any] = [:]
  private var open: Set<String> = []
  /// What a property means, by `Type.property`.
  private let meanings: [String: String]

  init(meanings: [String: String] = [:]) { self.meanings = meanings }

  /// The schema of a type and a value of it that stands for nothing.
  func record<T: Decodable>(_ type: T.Type) throws -> (node: SchemaNode, value: T) {
    func result(_ node: SchemaNode, _ value: Any) -> (node: SchemaNode, value: T) {
      guard let value = value as? T else { preconditionFailure("A value of another type stands in for '\(type)'.") }
      return (node, value)
    }
    if let known = SchemaRecorder.leaf(type) { return result(known.0, known.1) }
    if let list = type as? any SchemaList.Type { return result(.array(try node(list.schemaElement)), list.schemaEmpty) }
    if let optional = type as? any SchemaOptional.Type {
      return result(.orNull(try node(optional.schemaWrapped)), optional.schemaNone)
    }
    if let dictionary = type as? any SchemaDictionary.Type {
      return result(.dictionary(try node(dictionary.schemaValue)), dictionary.schemaEmpty)
    }
    if let words = type as? any (CaseIterable & RawRepresentable).Type, let known = SchemaRecorder.cases(words) {
      return result(known.0, known.1)
    }
    let name = SchemaRecorder.name(type)
    if let value = made[name] { return result(.reference(name), value) }
    precondition(open.insert(name).inserted, "'\(name)' holds itself other than in a list.")
    let decoder = SchemaDecoder(recorder: self, type: name)
    let value = try T(from: decoder)
    open.remove(name)
    made[name] = value
    if let single = decoder.notes.single {
      definitions[name] = single
      return (.reference(name), value)
    }
    definitions[name] = .object(
      decoder.notes.properties.map {
        var property = $0
        property.meaning = meanings["\(name).\($0.name)"]
        return property
      })
    return (.reference(name), value)
  }

  /// The schema alone; a type that is being recorded is referred to, which ends the recursion through a list.
  private func node<T: Decodable>(_ type: T.Type) throws -> SchemaNode {
    let name = SchemaRecorder.name(type)
    return open.contains(name) ? .reference(name) : try record(type).node
  }

  private static func leaf(_ type: any Decodable.Type) -> (SchemaNode, Any)? {
    switch ObjectIdentifier(type) {
    case ObjectIdentifier(String.self): (.string(pattern: nil), "")
    case ObjectIdentifier(Bool.self): (.boolean, false)
    case ObjectIdentifier(Double.self): (.number, 0.0)
    // Words of modules that know nothing of schemas.
    case ObjectIdentifier(Diagnostic.Severity.self): words([Diagnostic.Severity.error, .warning, .note])
    case ObjectIdentifier(Derivation.Note.Kind.self):
      words([Derivation.Note.Kind.assumption, .unclearLaw, .warning, .remark])
    case ObjectIdentifier(Day.self): (.string(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), Day(ordinal: 0))
    case ObjectIdentifier(Euro.self): (.string(pattern: "^-?[0-9]+\\.[0-9]{2}$"), Euro.zero)
    default: (type as? any FixedWidthInteger.Type).map { whole($0) }
    }
  }

  private static func whole<Number: FixedWidthInteger>(_ type: Number.Type) -> (SchemaNode, Any) {
    (.integer(minimum: Number.isSigned ? nil : 0), Number.zero)
  }

  private static func words<Word: RawRepresentable>(_ all: [Word]) -> (SchemaNode, Any) where Word.RawValue == String {
    (.words(all.map(\.rawValue)), all[0])
  }

  private static func cases<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> (SchemaNode, Any)? {
    let all = Array(type.allCases)
    guard let first = all.first else { return nil }
    let words = all.compactMap { $0.rawValue as? String }
    if words.count == all.count { return (.words(words), first) }
    let numbers = all.compactMap { $0.rawValue as? Int }
    return numbers.count == all.count ? (.numbers(numbers), first) : nil
  }

  /// `BusinessCase.Row` of `JobCarving.BusinessCase.Row`.
  static func name(_ type: Any.Type) -> String {
    String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
  }
}

private protocol SchemaList {
  static var schemaElement: any Decodable.Type { get }
  static var schemaEmpty: Any { get }
}

private protocol SchemaOptional {
  static var schemaWrapped: any Decodable.Type { get }
  static var schemaNone: Any { get }
}

private protocol SchemaDictionary {
  static var schemaValue: any Decodable.Type { get }
  static var schemaEmpty: Any { get }
}

extension Array: SchemaList where Element: Decodable {
  fileprivate static var schemaElement: any Decodable.Type { Element.self }
  fileprivate static var schemaEmpty: Any { [Element]() }
}

extension Optional: SchemaOptional where Wrapped: Decodable {
  fileprivate static var schemaWrapped: any Decodable.Type { Wrapped.self }
  fileprivate static var schemaNone: Any { Self.none as Any }
}

extension Dictionary: SchemaDictionary where Key == String, Value: Decodable {
  fileprivate static var schemaValue: any Decodable.Type { Value.self }
  fileprivate static var schemaEmpty: Any { [String: Value]() }
}
