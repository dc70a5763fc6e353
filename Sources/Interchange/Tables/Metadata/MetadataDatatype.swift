/// How metadata says that the values of a column are written, and what they are when written the plain way.
///
/// Plain is: numbers with a point and without thousands signs, days as 2026-05-31, times as 09:30:00, truth values as
/// `true` and `false`. A value that is not as described stays as it is.
struct MetadataDatatype: Sendable, Equatable {
  enum Family: Sendable, Equatable {
    /// Kept to the letter.
    case text
    /// Kept, but for blanks around it: addresses, lengths of time, parts of a day.
    case word
    /// Without a bound where that is `nil`.
    case integer(from: Int128?, to: Int128?)
    case decimal
    /// May be infinite or no number, too.
    case real
    case truth(yes: [String], no: [String])
    case moment(DatePattern)

    static func integer<T: FixedWidthInteger>(of type: T.Type) -> Family {
      .integer(from: Int128(T.min), to: Int128(T.max))
    }
  }

  var family: Family
  var number = NumberPattern()
  /// The format is none that the standard knows, or none that is understood; values are read without it.
  var isFormatBad = false

  /// `nil` when the name of the type is unknown.
  init?(_ value: JSONValue) {
    var base = "string"
    var format: JSONValue?
    switch value {
    case .string(let name, _): base = name
    case .object:
      if let given = value["base"] {
        guard case .string(let name, _) = given else { return nil }
        base = name
      }
      format = value["format"]
    default: return nil
    }
    var pattern: String?
    if case .string(let text, _)? = format { pattern = text }
    if let format, case .object = format, case .string(let text, _)? = format["pattern"] { pattern = text }
    guard let family = MetadataDatatype.family(base) else { return nil }
    self.family = family
    switch family {
    case .integer, .decimal, .real:
      if let pattern {
        if let read = NumberPattern(pattern) { number = read } else { isFormatBad = true }
      }
      if let format, case .object = format {
        if case .string(let sign, _)? = format["decimalChar"] { number.decimalSign = sign }
        if case .string(let sign, _)? = format["groupChar"] { number.groupSign = sign }
      }
    case .truth:
      guard let pattern else { break }
      let words = pattern.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if words.count == 2, words[0] != words[1] {
        self.family = .truth(yes: [words[0]], no: [words[1]])
      } else {
        isFormatBad = true
        self.family = .word
      }
    case .moment(let plain):
      guard let pattern else { break }
      if let read = DatePattern(pattern, plain.kind) {
        self.family = .moment(read)
      } else {
        isFormatBad = true
        self.family = .word
      }
    case .text, .word: break
    }
  }

  private static func family(_ base: String) -> Family? {
    switch base {
    case "string", "normalizedString", "xml", "html", "json": .text
    case "token", "language", "Name", "NMTOKEN", "anyURI", "anyAtomicType", "any", "QName", "base64Binary", "binary",
      "hexBinary", "duration", "dayTimeDuration", "yearMonthDuration", "gDay", "gMonth", "gMonthDay", "gYear",
      "gYearMonth":
      .word
    case "integer": .integer(from: nil, to: nil)
    case "long": .integer(of: Int64.self)
    case "int": .integer(of: Int32.self)
    case "short": .integer(of: Int16.self)
    case "byte": .integer(of: Int8.self)
    case "unsignedLong": .integer(of: UInt64.self)
    case "unsignedInt": .integer(of: UInt32.self)
    case "unsignedShort": .integer(of: UInt16.self)
    case "unsignedByte": .integer(of: UInt8.self)
    case "nonNegativeInteger": .integer(from: 0, to: nil)
    case "positiveInteger": .integer(from: 1, to: nil)
    case "nonPositiveInteger": .integer(from: nil, to: 0)
    case "negativeInteger": .integer(from: nil, to: -1)
    case "decimal": .decimal
    case "double", "float", "number": .real
    case "boolean": .truth(yes: ["true", "1"], no: ["false", "0"])
    case "date": .moment(DatePattern(plain: .date))
    case "time": .moment(DatePattern(plain: .time))
    case "dateTime", "datetime", "dateTimeStamp": .moment(DatePattern(plain: .dateTime))
    default: nil
    }
  }

  /// The value written the plain way; `nil` when it is not as described.
  func plain(_ text: String) -> String? {
    if family == .text { return text }
    let value = text.trimmingBlanks()
    switch family {
    case .text, .word: return value
    case .integer(let least, let most):
      guard let digits = number.plain(value), !digits.contains("."), !digits.contains("E") else { return nil }
      guard let integer = Int128(digits) else {
        // Too wide to compare: beyond every bound on its side.
        return (digits.hasPrefix("-") ? least : most) == nil ? digits : nil
      }
      return integer >= least ?? integer && integer <= most ?? integer ? digits : nil
    case .decimal:
      // Only a real number has powers of ten, unless the pattern says so.
      guard let digits = number.plain(value), number.hasExponent || !digits.contains("E") else { return nil }
      return digits
    case .real: return ["NaN", "INF", "-INF"].contains(value) ? value : number.plain(value)
    case .truth(let yes, let no): return yes.contains(value) ? "true" : no.contains(value) ? "false" : nil
    case .moment(let pattern): return pattern.plain(value)
    }
  }

  /// What a cell of such a column holds.
  var kind: CellKind {
    switch family {
    case .text, .word, .truth: .text
    case .integer: .integer
    case .decimal, .real: .decimal
    case .moment(let pattern): pattern.kind == .time ? .time : pattern.kind == .date ? .day : .text
    }
  }
}
