import Foundation

/// Takes the parts of metadata that are understood out of its JSON; what is of another kind is passed over, and told.
struct MetadataReading {
  let document: JSONDocument
  private(set) var findings = Findings()

  init(document: JSONDocument) { self.document = document }

  /// The last part of the address of the table that an object describes.
  static func name(ofTable table: JSONValue) -> String? {
    guard case .string(let url, _)? = table["url"] else { return nil }
    let path = url.split(separator: "?")[0...].first.map(String.init) ?? url
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.removingPercentEncoding ?? last
  }

  mutating func pass(over name: String, _ value: JSONValue) {
    findings.add(
      TableMetadataTexts.passedOver(
        name, at: document.location(value.place), excerpt: document.excerpt(line: value.place.line)))
  }

  mutating func list(_ value: JSONValue?, _ name: String, in parent: JSONValue) -> [JSONValue] {
    guard let value else { return [] }
    if case .array(let elements, _) = value { return elements }
    pass(over: name, value)
    return []
  }

  private mutating func text(_ value: JSONValue?, _ name: String) -> String? {
    guard let value else { return nil }
    if case .string(let text, _) = value { return text }
    pass(over: name, value)
    return nil
  }

  private mutating func truth(_ value: JSONValue?, _ name: String) -> Bool? {
    guard let value else { return nil }
    if case .bool(let answer, _) = value { return answer }
    pass(over: name, value)
    return nil
  }

  private mutating func count(_ value: JSONValue?, _ name: String, upTo limit: Int) -> Int? {
    guard let value else { return nil }
    if case .number(let text, _) = value, let number = Int(text), (0...limit).contains(number) { return number }
    pass(over: name, value)
    return nil
  }

  // MARK: - Dialect

  mutating func dialect(_ value: JSONValue) -> TableMetadata.Dialect {
    var dialect = TableMetadata.Dialect()
    guard case .object = value else {
      // An address of a dialect elsewhere is not followed.
      pass(over: "dialect", value)
      return dialect
    }
    if let delimiter = text(value["delimiter"], "delimiter") {
      dialect.delimiter = TableOptions.delimiter(named: delimiter)
      if dialect.delimiter == nil { pass(over: "delimiter", value) }
    }
    if case .null? = value["quoteChar"] {
      dialect.quote = 0
    } else if let quote = text(value["quoteChar"], "quoteChar") {
      let bytes = Array(quote.utf8)
      if bytes.count == 1, bytes[0] > 32 { dialect.quote = bytes[0] } else { pass(over: "quoteChar", value) }
    }
    if let doubles = truth(value["doubleQuote"], "doubleQuote") {
      dialect.escape = doubles ? .doubledQuote : .backslash
    }
    if truth(value["header"], "header") == false { dialect.headerRows = 0 }
    if let rows = count(value["headerRowCount"], "headerRowCount", upTo: 20) { dialect.headerRows = rows }
    dialect.skipRows = count(value["skipRows"], "skipRows", upTo: 1_000_000) ?? 0
    dialect.skipColumns = count(value["skipColumns"], "skipColumns", upTo: 10_000) ?? 0
    if let value = value["commentPrefix"] {
      if case .null = value {} else { dialect.comment = Array((text(value, "commentPrefix") ?? "").utf8) }
    }
    if let name = text(value["encoding"], "encoding") {
      dialect.encoding = TextEncoding(name: name)
      if dialect.encoding == nil { pass(over: "encoding", value) }
    }
    if truth(value["skipInitialSpace"], "skipInitialSpace") == true { dialect.trimsStart = true }
    switch value["trim"] {
    case .bool(let answer, _)?: (dialect.trimsStart, dialect.trimsEnd) = (answer || dialect.trimsStart, answer)
    case .string("true", _)?: (dialect.trimsStart, dialect.trimsEnd) = (true, true)
    case .string("false", _)?, nil: break
    case .string("start", _)?: dialect.trimsStart = true
    case .string("end", _)?: dialect.trimsEnd = true
    case let other?: pass(over: "trim", other)
    }
    return dialect
  }

  // MARK: - Columns

  /// - Parameter parents: what a column takes over from, the nearest first.
  mutating func column(_ value: JSONValue, inheriting parents: [JSONValue]) -> TableMetadata.Column {
    func inherited(_ name: String) -> JSONValue? { ([value] + parents).lazy.compactMap { $0[name] }.first }
    var column = TableMetadata.Column()
    if let name = text(value["name"], "name") {
      // The standard keeps names that begin with a low line for itself.
      if name.isEmpty || name.hasPrefix("_") {
        if let value = value["name"] { pass(over: "name", value) }
      } else {
        column.name = name
      }
    }
    column.titles = titles(value["titles"])
    if let null = inherited("null") {
      let texts = strings(null)
      if texts.isEmpty { pass(over: "null", null) } else { column.nulls = texts }
    }
    if let value = inherited("default") { column.ifEmpty = text(value, "default") ?? "" }
    if let value = inherited("required") { column.isRequired = truth(value, "required") ?? false }
    if let value = inherited("datatype") {
      column.datatype = MetadataDatatype(value)
      if column.datatype == nil || column.datatype?.isFormatBad == true { pass(over: "datatype", value) }
    }
    return column
  }

  /// One title, several, or those of several languages.
  private mutating func titles(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    if case .object(let members, _) = value { return members.flatMap { strings($0.value) } }
    let texts = strings(value)
    if texts.isEmpty { pass(over: "titles", value) }
    return texts
  }

  private func strings(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text, _): [text]
    case .array(let elements, _):
      elements.compactMap { if case .string(let text, _) = $0 { text } else { nil } }
    default: []
    }
  }
}
