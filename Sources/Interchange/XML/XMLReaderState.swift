internal import CLibXML2

/// What libxml2 has reported about one document: the first error, as later ones are its consequences, and all
/// findings of a schema.
final class XMLReaderState {
  let file: String
  private(set) var failure: XMLFailure?
  private(set) var namespaceProblem: XMLFailure?
  private(set) var schemaFindings: [XMLSchemaFinding] = []
  private(set) var moreSchemaFindings = 0
  /// For errors that come without a place: the parser stands right behind the tag in question.
  var reader: xmlTextReaderPtr?
  /// Kept while a schema judges.
  var openElements: [String] = []
  var isAfterRoot = false

  init(file: String) { self.file = file }

  func note(_ error: xmlError) {
    let message = error.message.map { String(cString: $0) } ?? ""
    let text = message.trimmingBlanks()
    if error.domain == Int32(XML_FROM_SCHEMASV.rawValue) {
      guard schemaFindings.count < 1000 else {
        moreSchemaFindings += 1
        return
      }
      schemaFindings.append(
        XMLSchemaFinding(
          code: Int(error.code), message: text,
          line: reader.map { Int(xmlTextReaderGetParserLineNumber($0)) } ?? Int(error.line),
          column: reader.map { Int(xmlTextReaderGetParserColumnNumber($0)) }))
      return
    }
    if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
      // Well-formed, though not by the rules of namespaces: the document can be read.
      if namespaceProblem == nil {
        namespaceProblem = XMLFailure(
          code: Int(error.code), message: text, line: Int(error.line), column: Int(error.int2))
      }
      return
    }
    guard failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    var failure = XMLFailure(code: Int(error.code), message: text, line: Int(error.line), column: Int(error.int2))
    if let context = error.ctxt, error.domain != Int32(XML_FROM_IO.rawValue) {
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee
      failure.openElement = parser.nameNr > 0 ? parser.name.map { String(cString: $0) } : nil
      failure.isAfterRoot = parser.instate == XML_PARSER_EPILOG
      if let input = parser.input {
        failure.line = Int(input.pointee.line)
        failure.column = Int(input.pointee.col)
      }
    } else if let reader {
      failure.openElement = openElements.last
      failure.isAfterRoot = isAfterRoot
      failure.line = Int(xmlTextReaderGetParserLineNumber(reader))
      failure.column = Int(xmlTextReaderGetParserColumnNumber(reader))
    }
    self.failure = failure
  }
}

/// The first error of a document in libxml2's words, with what the parser was doing.
struct XMLFailure {
  var code: Int
  var message: String
  var line: Int
  var column: Int
  /// The innermost element that is open where the parser stopped.
  var openElement: String?
  var isAfterRoot = false

  func diagnostic(file: String, isBlank: Bool, excerpt: (Int) -> String?) -> Diagnostic {
    if isBlank { return XMLTexts.empty(file) }
    let isEnd = [XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED]
      .contains { Int($0.rawValue) == code }
    let shown = excerpt(line)
    if isEnd, let openElement {
      return XMLTexts.truncated(file, inside: openElement, line: line, column: column, excerpt: shown)
    }
    if isEnd, isAfterRoot {
      return XMLTexts.extraContent(file, line: line, column: column, excerpt: shown)
    }
    if isEnd { return XMLTexts.noRoot(file, line: line, column: column, excerpt: shown) }
    return XMLTexts.malformed(file, message: message, line: line, column: column, excerpt: shown)
  }
}
