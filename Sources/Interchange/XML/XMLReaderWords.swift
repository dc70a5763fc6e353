internal import CLibXML2

/// Comparing names and values without making strings of them, for files of hundreds of megabytes.
extension XMLReader {
  /// Whether the name without prefix is this one.
  package func isNamed(_ word: StaticString) -> Bool {
    XMLReader.isEqual(xmlTextReaderConstLocalName(reader), word)
  }

  /// Which of the words the attribute of the start tag just read holds; `nil` when none, or when it has no such
  /// attribute.
  package func attribute(_ name: String, among words: [StaticString]) -> Int? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    let value = xmlTextReaderConstValue(reader)
    return words.firstIndex { XMLReader.isEqual(value, $0) }
  }

  /// Calls the body with the bytes of an attribute of the start tag just read; `nil` when it is not there.
  package func withAttribute<R>(_ name: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    guard let value = xmlTextReaderConstValue(reader) else { return nil }
    return body(UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
  }

  private static func isEqual(_ text: UnsafePointer<xmlChar>?, _ word: StaticString) -> Bool {
    guard let text else { return false }
    return xmlStrEqual(text, word.utf8Start) == 1
  }
}
