internal import CLibXML2
import Foundation

/// Reads an XML file from front to back, one node at a time, in memory that does not grow with the file.
///
///     var reader = XMLReader(path: "inventory.xml", into: &findings)
///     while reader?.read() == true { … reader.name, reader.depth, reader.line … }
///
/// A DOCTYPE is refused before libxml2 sees it, nothing is fetched, no entity is read from outside, and nothing is
/// printed. Reading stops at the first error; `finish(into:)` tells it.
///
/// libxml2 gets the bytes one tag at a time (cut behind every `>`): so the parser is never ahead of the reader, and
/// `line` and `column` are the exact place behind the tag just read, where its content begins.
package struct XMLReader: ~Copyable {
  package enum Kind: Sendable {
    case startElement, endElement, text, other
  }

  let reader: xmlTextReaderPtr
  private let state: XMLReaderState
  /// Keeps the input alive as long as the parser may ask for it.
  private let source: XMLSource
  private var validation: XMLSchemaValidation?
  private var schema: XMLSchema?
  /// The place behind the last node read: for a start tag, where its content begins.
  package private(set) var line = 1
  package private(set) var column = 1
  package private(set) var kind: Kind = .other
  package private(set) var depth = 0
  /// Whether text of nothing but blanks between two elements is read too; in running text it parts two words.
  package var keepsBlankText = false

  /// - Parameter passesLeadingBlanks: passes over blanks before the XML declaration, with which a file is not well-formed
  ///   though spreadsheets read it; lines are counted from behind them.
  package init?(path: String, passesLeadingBlanks: Bool = false, into findings: inout Findings) {
    guard let opened = InputFile.descriptor(of: path, into: &findings) else { return nil }
    let source = XMLSource(descriptor: opened.descriptor)
    if passesLeadingBlanks { source.passLeadingBlanks() }
    self.init(source: source, file: path)
  }

  /// Reads bytes that are in memory; `file` is the name that findings carry.
  package init?(bytes: [UInt8], file: String, passesLeadingBlanks: Bool = false) {
    let source = XMLSource(bytes: bytes)
    if passesLeadingBlanks { source.passLeadingBlanks() }
    self.init(source: source, file: file)
  }

  /// How many blanks were passed over before the document.
  package var leadingBlanks: Int { source.leadingBlanks }

  /// `allowsInternalSubset` lets a DOCTYPE pass, for the conformance tests; entities are never substituted.
  init?(bytes: [UInt8], file: String, allowsInternalSubset: Bool) {
    self.init(source: XMLSource(bytes: bytes, allowsInternalSubset: allowsInternalSubset), file: file)
  }

  private init?(source: XMLSource, file: String) {
    let context = Unmanaged.passUnretained(source).toOpaque()
    guard
      let reader = xmlReaderForIO(
        { context, buffer, length in
          guard let context, let buffer, length > 0 else { return -1 }
          return Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue().read(into: buffer, count: length)
        }, { _ in 0 }, context, nil, nil, Int32(XML_PARSE_NONET.rawValue))
    else { return nil }
    self.source = source
    self.reader = reader
    state = XMLReaderState(file: file)
    state.reader = reader
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<XMLReaderState>.fromOpaque(context).takeUnretainedValue().note(UnsafePointer(error).pointee)
      }, Unmanaged.passUnretained(state).toOpaque())
  }

  deinit {
    // The validation context is known to the reader: the reader goes first.
    xmlFreeTextReader(reader)
    validation?.release()
  }

  /// Judges the document by a schema while it is read; call before the first `read()`.
  package mutating func validate(with schema: XMLSchema) {
    guard let validation = schema.validation() else { return }
    self.schema = schema
    self.validation = validation
    let context = Unmanaged.passUnretained(state).toOpaque()
    // The schema puts itself between parser and reader, with callbacks that know the plain error handler at best; from
    // there the error itself is at hand as the last one of this thread. See `jobcarve_readListening`.
    xmlTextReaderSetErrorHandler(
      reader,
      { context, _, _, _ in
        guard let context, let error = xmlGetLastError() else { return }
        Unmanaged<XMLReaderState>.fromOpaque(context).takeUnretainedValue().note(UnsafePointer(error).pointee)
      }, context)
    xmlTextReaderSchemaValidateCtxt(reader, validation.context, 0)
    xmlSchemaSetValidStructuredErrors(
      validation.context,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<XMLReaderState>.fromOpaque(context).takeUnretainedValue().note(UnsafePointer(error).pointee)
      }, context)
  }

  /// Goes to the next node that is an element's start or end, or text; `false` at the end and at an error.
  package mutating func read() -> Bool {
    while state.failure == nil, !source.isRefused {
      guard step() == 1 else { return false }
      if source.isRefused || state.failure != nil { return false }
      let type = xmlTextReaderNodeType(reader)
      depth = Int(xmlTextReaderDepth(reader))
      line = Int(xmlTextReaderGetParserLineNumber(reader))
      column = Int(xmlTextReaderGetParserColumnNumber(reader))
      switch type {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue): kind = .startElement
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): kind = .endElement
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        kind = .text
      case Int32(XML_READER_TYPE_WHITESPACE.rawValue) where keepsBlankText: kind = .text
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) where !source.allowsInternalSubset:
        // An encoding in which our own look at the prolog could not see it.
        source.refuse()
        return false
      default: continue
      }
      if validation != nil { trackOpenElements() }
      return true
    }
    return false
  }

  /// Reads a node; what reaches no handler of the reader (a schema's own way, bytes that the encoding does not know) is
  /// noted too, and not printed.
  private func step() -> Int32 {
    jobcarve_readListening(
      reader,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<XMLReaderState>.fromOpaque(context).takeUnretainedValue().note(error.pointee)
      }, Unmanaged.passUnretained(state).toOpaque())
  }

  /// Errors that reach us past a schema have lost the parser's own list of open elements.
  private func trackOpenElements() {
    if kind == .startElement, !isEmptyElement {
      state.openElements.append(name)
    } else if kind == .endElement, !state.openElements.isEmpty {
      state.openElements.removeLast()
    }
    if depth == 0, kind != .text { state.isAfterRoot = state.openElements.isEmpty }
  }

  /// The name without prefix.
  package var name: String { string(xmlTextReaderConstLocalName(reader)) ?? "" }
  /// The namespace's URI, or `nil`.
  package var namespace: String? { string(xmlTextReaderConstNamespaceUri(reader)) }
  /// `<name/>`: no end tag will follow.
  package var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }
  /// The text of a text node; else empty.
  package var text: String { kind == .text ? string(xmlTextReaderConstValue(reader)) ?? "" : "" }

  /// The text of a text node is white space only.
  package var isBlankText: Bool { kind == .text && text.allSatisfy(\.isWhitespace) }

  /// The value of an attribute of the start tag that was just read.
  package func attribute(_ name: String, namespace: String? = nil) -> String? {
    let value =
      namespace.map { xmlTextReaderGetAttributeNs(reader, name, $0) } ?? xmlTextReaderGetAttribute(reader, name)
    guard let value else { return nil }
    defer { jobcarve_xmlFree(value) }
    return string(value)
  }

  /// All attributes of the start tag that was just read, in the order of the file, without namespace declarations.
  package func attributes() -> [(name: String, namespace: String?, value: String)] {
    var result: [(name: String, namespace: String?, value: String)] = []
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      result.append((name, namespace, string(xmlTextReaderConstValue(reader)) ?? ""))
    }
    xmlTextReaderMoveToElement(reader)
    return result
  }

  /// Reads on to the end of the element whose start was just read; nothing inside is looked at.
  package mutating func skipToEnd() {
    guard kind == .startElement, !isEmptyElement else { return }
    let level = depth
    while read(), !(kind == .endElement && depth == level) {}
  }

  /// All text up to the end of the element whose start was just read.
  ///
  /// - Parameter onChild: called at the start of each element inside; without it they are skipped, their text too.
  package mutating func elementText(onChild: ((_ name: String, _ line: Int, _ column: Int) -> Void)? = nil) -> String {
    guard kind == .startElement, !isEmptyElement else { return "" }
    let level = depth
    var text = ""
    while read() {
      switch kind {
      case .endElement where depth == level: return text
      case .text: text += self.text
      case .startElement:
        onChild?(name, line, column)
        skipToEnd()
      default: break
      }
    }
    return text
  }

  /// Whether reading ended before the end of the document; known after `read()` has said `false`.
  package var hasFailed: Bool { state.failure != nil || source.isRefused }

  /// Adds what was wrong with the document: the first error, and all findings of the schema.
  ///
  /// - Parameter excerpt: the line of the file with a number, for the findings.
  package func finish(
    into findings: inout Findings, includingSchema: Bool = true, excerpt: (Int) -> String? = { _ in nil }
  ) {
    if source.isRefused {
      findings.add(XMLTexts.doctype(state.file, line: source.refusedLine, excerpt: excerpt(source.refusedLine)))
    } else if source.readError != 0 {
      findings.add(FileTexts.unreadable(state.file, reason: String(cString: strerror(source.readError))))
    } else if let failure = state.failure {
      findings.add(failure.diagnostic(file: state.file, isBlank: source.isBlank, excerpt: excerpt))
    }
    if let problem = state.namespaceProblem {
      findings.add(
        XMLTexts.namespace(
          state.file, message: problem.message, line: problem.line, column: problem.column,
          excerpt: excerpt(problem.line)))
    }
    if !includingSchema { return }
    for finding in state.schemaFindings {
      findings.add(XMLTexts.schema(state.file, finding, excerpt: excerpt(finding.line)))
    }
    if state.moreSchemaFindings > 0 {
      findings.add(XMLTexts.moreSchemaFindings(state.file, count: state.moreSchemaFindings))
    }
  }

  /// What the schema has said so far; kept at 1,000.
  package var schemaFindings: [XMLSchemaFinding] { state.schemaFindings }

  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    guard let pointer else { return nil }
    return String(cString: pointer)
  }

  private func string(_ pointer: UnsafeMutablePointer<xmlChar>) -> String { String(cString: pointer) }
}
