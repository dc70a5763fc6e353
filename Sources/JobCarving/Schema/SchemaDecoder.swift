/// Gives a type that reads itself a value for every key, and notes the keys.
struct SchemaDecoder: Decoder {
  final class Notes {
    var properties: [SchemaNode.Property] = []
    /// Keys whose absence was asked about.
    var optional: Set<String> = []
    /// What a type that is no object is written as.
    var single: SchemaNode?
  }

  let recorder: SchemaRecorder
  let type: String
  let notes = Notes()

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed(recorder: recorder, notes: notes))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw unsupported }
  func singleValueContainer() -> any SingleValueDecodingContainer { Single(recorder: recorder, notes: notes) }

  private var unsupported: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "'\(type)' is no object and has to be known to the schema"))
  }
}

extension SchemaDecoder {
  /// For types that are one value, such as a set of options.
  fileprivate struct Single: SingleValueDecodingContainer {
    let recorder: SchemaRecorder
    let notes: Notes

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      let recorded = try recorder.record(type)
      notes.single = recorded.node
      return recorded.value
    }
  }

  fileprivate struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: SchemaRecorder
    let notes: Notes

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    /// Asked before a property that may be absent is read.
    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool {
      notes.optional.insert(key.stringValue)
      return false
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      let recorded = try recorder.record(type)
      notes.properties.append(
        .init(
          name: key.stringValue, node: recorded.node, isRequired: !notes.optional.contains(key.stringValue),
          meaning: nil))
      return recorded.value
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
      -> KeyedDecodingContainer<Nested>
    {
      throw unsupported(key)
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw unsupported(key) }
    func superDecoder() throws -> any Decoder { throw unsupported(nil) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw unsupported(key) }

    private func unsupported(_ key: Key?) -> DecodingError {
      .dataCorrupted(
        .init(codingPath: key.map { [$0] } ?? [], debugDescription: "a nested container has no schema of its own"))
    }
  }
}
