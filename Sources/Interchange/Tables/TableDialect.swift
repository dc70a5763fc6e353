/// How a file writes a table: what separates the cells, what quotes them; each with the reason it was chosen and how
/// sure that is (0…100; 100: given by the caller, or there is no other reading).
package struct TableDialect: Sendable, Equatable {
  package enum Escape: String, Sendable, CaseIterable {
    /// A quote inside a quoted cell is written twice (RFC 4180).
    case doubledQuote = "doubled"
    /// A quote inside a quoted cell follows a backslash.
    case backslash
    /// A quote inside a quoted cell stands as it is.
    case none
  }

  package enum LineBreak: String, Sendable {
    case lineFeed = "LF"
    case carriageReturnLineFeed = "CRLF"
    case carriageReturn = "CR"
  }

  /// One character or more; empty where the table has one column and nothing separates.
  package var delimiter: [UInt8]
  package var delimiterReason: Phrase
  package var delimiterConfidence: Int
  /// `"` or `'`; 0 where nothing quotes.
  package var quote: UInt8
  package var quoteReason: Phrase
  package var quoteConfidence: Int
  package var escape: Escape
  package var escapeReason: Phrase
  package var escapeConfidence: Int
  /// The break at the end of the first line; every kind is read everywhere.
  package var lineBreak: LineBreak
  package var lineBreakReason: Phrase
  package var lineBreakConfidence: Int
}

/// What the caller knows about a table; what is `nil` is found from the bytes.
package struct TableOptions: Sendable, Equatable {
  package var delimiter: [UInt8]?
  /// 0: nothing quotes.
  package var quote: UInt8?
  package var escape: TableDialect.Escape?
  /// How many rows hold the headings; 0: there are none.
  package var headerRows: Int?
  /// Which of several tables in the file, from 1.
  package var table: Int?
  /// Whether damaged rows are put right where the other rows prove how; else they are read as they stand.
  package var repairs = true
  /// So many lines at the top are no part of the table.
  var skipLines = 0
  /// Lines that begin with it are no rows; empty: there are none.
  var comment: [UInt8] = []
  /// The file is one table from its first row to its last, headings first.
  var isWhole = false

  package init() {}

  /// A delimiter as people write it on a command line: a name (`tab`, `space`, `semicolon`, `puntkomma`), `\t`, or the
  /// characters themselves; `nil` for nothing, for a line break and for a quote.
  package static func delimiter(named word: String) -> [UInt8]? {
    switch word.lowercased() {
    case "": return nil
    case "tab", "\\t": return [9]
    case "space", "blank", "spatie": return [32]
    case "comma", "komma": return [UInt8(ascii: ",")]
    case "semicolon", "puntkomma": return [UInt8(ascii: ";")]
    case "pipe", "bar", "sluisteken": return [UInt8(ascii: "|")]
    default:
      let bytes = Array(word.utf8)
      return bytes.contains { [10, 13, 0, UInt8(ascii: "\"")].contains($0) } ? nil : bytes
    }
  }
}
