internal import CLibXML2

/// One objection of a schema to a document, in libxml2's words.
package struct XMLSchemaFinding: Hashable, Sendable {
  /// libxml2's code, `XML_SCHEMAV_…`.
  package var code: Int
  package var message: String
  package var line: Int
  package var column: Int?

  /// The objection is to a value (pattern, length, enumeration, type), not to what stands where.
  package var isAboutValue: Bool {
    code == Int(XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue)
      || (Int(XML_SCHEMAV_CVC_LENGTH_VALID.rawValue)...Int(XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue)).contains(code)
  }
}

/// An XML Schema (XSD) that is ready to judge documents while they are read.
///
/// Only for schemas of our own making: libxml2 reads a schema with entity substitution on.
package final class XMLSchema {
  private let schema: xmlSchemaPtr

  /// `nil`, with what is wrong in `problems`, when the text is no schema.
  package init?(xsd text: String, problems: inout [String]) {
    let bytes = Array(text.utf8)
    let log = XMLSchemaLog()
    let parsed: xmlSchemaPtr? = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let context = xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(clamping: characters.count)) else {
          return nil
        }
        defer { xmlSchemaFreeParserCtxt(context) }
        xmlSchemaSetParserStructuredErrors(
          context,
          { context, error in
            guard let context, let message = error?.pointee.message else { return }
            Unmanaged<XMLSchemaLog>.fromOpaque(context).takeUnretainedValue().lines.append(String(cString: message))
          }, Unmanaged.passUnretained(log).toOpaque())
        return xmlSchemaParse(context)
      }
    }
    problems = log.lines
    guard let parsed else { return nil }
    schema = parsed
  }

  deinit { xmlSchemaFree(schema) }

  /// A context for one document; the schema must outlive it.
  func validation() -> XMLSchemaValidation? {
    xmlSchemaNewValidCtxt(schema).map { XMLSchemaValidation(context: $0) }
  }
}

/// The state of judging one document; freed by the reader, after the reader's own.
struct XMLSchemaValidation {
  let context: xmlSchemaValidCtxtPtr
  func release() { xmlSchemaFreeValidCtxt(context) }
}

private final class XMLSchemaLog {
  var lines: [String] = []
}
