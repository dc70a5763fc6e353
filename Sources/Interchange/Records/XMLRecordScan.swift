internal import CLibXML2

/// Takes in the events of libxml2's parser while a file is exactly as the published schema has it.
///
/// Root, records and fields by the names of one language, in any order, every field at most once; nothing but blanks
/// between them, nothing but text inside a field. At the first thing that is otherwise the parser is stopped, and
/// whoever asked reads the file the careful way.
struct XMLRecordScan {
  private enum Place {
    case document, root, record
    case field(Int)
    case end
  }

  private let schema: RecordSchema
  private let mapping: RecordMapping
  private var place = Place.document
  private(set) var isOdd = false
  private var table: XMLRecordTable
  private var parser: xmlParserCtxtPtr?
  /// The names of records that may come, and which of the two languages their fields then are in; both when neither
  /// the root nor the record tells.
  private var records: [(name: String, languages: [Language])] = []
  private var recordName: UnsafePointer<xmlChar>?
  private var fieldByName: [String: Int] = [:]
  /// Names come from the parser's dictionary: one name, one pointer.
  private var known: [(name: UnsafePointer<xmlChar>, field: Int)] = []
  /// Records are mostly alike: the name that came next last time comes next again.
  private var next = 0

  private init(_ mapping: RecordMapping) {
    self.mapping = mapping
    schema = mapping.schema
    table = XMLRecordTable(fields: mapping.schema.fields.count)
  }

  /// The records; `nil` when the file is not exactly as the schema has it, not well-formed or not readable.
  static func table(_ source: XMLSource, _ mapping: RecordMapping) -> XMLRecordTable? {
    source.cutsBehindTags = false
    var scan = XMLRecordScan(mapping)
    var handler = handler()
    let isWellFormed = withUnsafeMutablePointer(to: &scan) { scan in
      withExtendedLifetime(source) {
        let parser = xmlCreateIOParserCtxt(
          &handler, scan,
          { context, buffer, length in
            guard let context, let buffer, length > 0 else { return -1 }
            return Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue().read(into: buffer, count: length)
          }, { _ in 0 }, Unmanaged.passUnretained(source).toOpaque(), XML_CHAR_ENCODING_NONE)
        guard let parser else { return false }
        defer { xmlFreeParserCtxt(parser) }
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        scan.pointee.parser = parser
        _ = jobcarve_parseListening(
          parser,
          { context, error in
            guard let context, let error else { return }
            context.assumingMemoryBound(to: XMLRecordScan.self).pointee.note(error.pointee)
          }, scan)
        return parser.pointee.wellFormed == 1
      }
    }
    guard isWellFormed, !scan.isOdd, !source.isRefused, source.readError == 0 else { return nil }
    return scan.table
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, namespace, _, _, attributeCount, _, attributes in
      guard let context, let name else { return }
      let scan = context.assumingMemoryBound(to: XMLRecordScan.self)
      let isOurs =
        namespace == nil
        && (attributeCount == 0 || scan.pointee.areLocations(attributes, count: Int(attributeCount)))
      if isOurs { scan.pointee.start(name) } else { scan.pointee.stop() }
    }
    handler.endElementNs = { context, _, _, _ in
      context?.assumingMemoryBound(to: XMLRecordScan.self).pointee.end()
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text else { return }
      context.assumingMemoryBound(to: XMLRecordScan.self).pointee.take(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    // The same for both, or the parser looks which of the two it is.
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = { context, text, count in
      guard let context, let text else { return }
      context.assumingMemoryBound(to: XMLRecordScan.self).pointee.take(
        UnsafeBufferPointer(start: text, count: Int(count)), isCDATA: true)
    }
    handler.comment = { context, _ in context?.assumingMemoryBound(to: XMLRecordScan.self).pointee.pass() }
    handler.processingInstruction = { context, _, _ in
      context?.assumingMemoryBound(to: XMLRecordScan.self).pointee.pass()
    }
    handler.reference = { context, _ in context?.assumingMemoryBound(to: XMLRecordScan.self).pointee.stop() }
    handler.internalSubset = { context, _, _, _ in
      context?.assumingMemoryBound(to: XMLRecordScan.self).pointee.stop()
    }
    handler.serror = { context, error in
      guard let context, let error else { return }
      context.assumingMemoryBound(to: XMLRecordScan.self).pointee.note(UnsafePointer(error).pointee)
    }
    return handler
  }

  /// Errors come in the middle of the parser's work on its input, which stopping it would free.
  private mutating func note(_ error: xmlError) {
    if error.level.rawValue >= XML_ERR_ERROR.rawValue { isOdd = true }
  }

  /// Only to be called at an event of the document.
  private mutating func stop() {
    isOdd = true
    if let parser { xmlStopParser(parser) }
  }

  /// Where the content of the start tag begins that the parser is about to leave.
  private var here: XMLRecordTable.Place {
    guard let input = parser?.pointee.input else { return XMLRecordTable.Place(line: 0, column: 0) }
    let isEmpty = input.pointee.cur.pointee == UInt8(ascii: "/")
    return XMLRecordTable.Place(line: input.pointee.line, column: input.pointee.col &+ (isEmpty ? 2 : 1))
  }

  private mutating func start(_ name: UnsafePointer<xmlChar>) {
    if isOdd { return stop() }
    switch place {
    case .document:
      records = recordNames(String(cString: name))
      if records.isEmpty { return stop() }
      place = .root
    case .root:
      if recordName != name, !begin(name) { return stop() }
      table.places.append(here)
      for _ in 0..<table.fields { table.cells.append(.absent) }
      next = 0
      place = .record
    case .record:
      guard let field = field(name), table.bytes.count < Int(Int32.max) else { return stop() }
      let at = table.cells.count - table.fields + field
      guard table.cells[at].count < 0 else { return stop() }
      let here = here
      table.cells[at] = XMLRecordTable.Cell(
        start: Int32(table.bytes.count), count: 0, line: here.line, column: here.column)
      place = .field(at)
    case .field, .end: stop()
    }
  }

  private mutating func end() {
    switch place {
    case .document, .end: stop()
    case .root: place = .end
    case .record: place = .root
    case .field(let at):
      guard table.bytes.count < Int(Int32.max) else { return stop() }
      table.cells[at].count = Int32(table.bytes.count) - table.cells[at].start
      place = .record
    }
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool = false) {
    if case .field = place {
      table.bytes.append(contentsOf: text)
    } else if isCDATA || text.contains(where: { $0 > 32 }) {
      stop()
    }
  }

  /// A comment or an instruction: nothing to us between elements; inside a text it is not for us to judge.
  private mutating func pass() {
    if case .field = place { stop() }
  }

  /// The names of the records inside this root, by the published schema.
  private func recordNames(_ root: String) -> [(name: String, languages: [Language])] {
    let isEnglish = root == schema.root
    let isDutch = root == schema.dutchRoot
    if isEnglish, isDutch, schema.record == schema.dutchRecord { return [(schema.record, Language.allCases)] }
    return (isEnglish ? [(schema.record, [.english])] : []) + (isDutch ? [(schema.dutchRecord, [.dutch])] : [])
  }

  /// The first record tells what all are; one of another name is for the careful reader.
  private mutating func begin(_ name: UnsafePointer<xmlChar>) -> Bool {
    let text = String(cString: name)
    guard recordName == nil, let record = records.first(where: { $0.name == text }) else { return false }
    recordName = name
    for (index, field) in schema.fields.enumerated() {
      for language in record.languages {
        fieldByName[XSDWriter.elementName(language == .english ? field.name : field.dutch)] = index
      }
    }
    return true
  }

  private mutating func field(_ name: UnsafePointer<xmlChar>) -> Int? {
    if next < known.count, known[next].name == name {
      next += 1
      return known[next - 1].field
    }
    if let at = known.firstIndex(where: { $0.name == name }) {
      next = at + 1
      return known[at].field
    }
    let text = String(cString: name)
    guard let index = fieldByName[text], mapping.field(forElement: text) == index else { return nil }
    known.append((name, index))
    next = known.count
    return index
  }

  /// Whether the attributes only say where the schema lies, on the root: five pointers each, the third its namespace.
  private func areLocations(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> Bool {
    guard case .document = place, let attributes else { return false }
    return (0..<count).allSatisfy { index in
      guard let name = attributes[index * 5], let namespace = attributes[index * 5 + 2] else { return false }
      return String(cString: namespace) == "http://www.w3.org/2001/XMLSchema-instance"
        && ["schemaLocation", "noNamespaceSchemaLocation"].contains(String(cString: name))
    }
  }
}
