/// How a file writes a table: what separates the cells, what quotes them; each with the reason it was chosen.
package struct TableDialect: Sendable, Equatable {
  package enum Escape: String, Sendable {
    /// A quote inside a quoted cell is written twice (RFC 4180).
    case doubledQuote
    /// A quote inside a quoted cell follows a backslash.
    case backslash
  }

  package enum LineBreak: String, Sendable {
    case lineFeed = "LF"
    case carriageReturnLineFeed = "CRLF"
    case carriageReturn = "CR"
  }

  /// `;` `,` tab or `|`, or what a first line `sep=` names; 0 where the table has one column and nothing separates.
  package var delimiter: UInt8
  package var delimiterReason: Phrase
  /// `"` or `'`.
  package var quote: UInt8
  package var quoteReason: Phrase
  package var escape: Escape
  package var escapeReason: Phrase
  /// The break at the end of the first line; every kind is read everywhere.
  package var lineBreak: LineBreak
  package var lineBreakReason: Phrase
}

/// Finds the dialect of a table from its bytes.
///
/// Each delimiter is tried with each quote on the first rows. The one under which the most rows agree on one number of
/// cells (more than one) wins; at a tie `;` goes before tab, `|` and `,`, because a Dutch file that is separated by
/// semicolons has commas in its numbers, and hardly ever the other way round.
struct DialectDetection {
  var dialect: TableDialect
  /// Where the table begins, behind a line `sep=;`.
  var start = 0
  var startLine = 1
  /// The share of the sampled rows that agree, in percent; 100 when it was given.
  var agreement = 100
  /// Bytes and cells of the sample, to foresee the size of the whole.
  var sampledBytes = 1
  var sampledCells = 1

  static let sampleRows = 200
  static let delimiters: [UInt8] = [UInt8(ascii: ";"), 9, UInt8(ascii: "|"), UInt8(ascii: ",")]

  static func detect(_ text: UnsafeBufferPointer<UInt8>) -> DialectDetection {
    let (lineBreak, lineReason) = lineBreak(in: text)
    let named = separatorLine(in: text)
    let start = named?.end ?? 0
    var best: (trial: Trial, delimiter: UInt8, quote: UInt8, escape: TableDialect.Escape)?
    for delimiter in named.map({ [$0.delimiter] }) ?? delimiters {
      for quote in [UInt8(ascii: "'"), UInt8(ascii: "\"")] where quote != delimiter {
        let escape = escape(of: quote, delimiter: delimiter, in: text)
        let trial = Trial(text, from: start, delimiter: delimiter, quote: quote, escape: escape)
        // A single quote is also an apostrophe ('s avonds): it quotes only where it always closes again.
        if quote == UInt8(ascii: "'"), !trial.quotesConsistently { continue }
        if best.map({ trial.isBetter(than: $0.trial) }) ?? true { best = (trial, delimiter, quote, escape) }
      }
    }
    guard let best else { preconditionFailure("The double quote is always tried.") }
    let isTable = best.trial.width > 1 || named != nil
    let dialect = TableDialect(
      delimiter: isTable ? best.delimiter : 0,
      delimiterReason: named != nil
        ? TableTexts.delimiterNamed
        : isTable
          ? TableTexts.delimiterFound(best.delimiter, width: best.trial.width, percent: best.trial.agreement)
          : TableTexts.delimiterNone,
      quote: best.quote,
      quoteReason: best.quote == UInt8(ascii: "'") ? TableTexts.quoteSingle : TableTexts.quoteDouble,
      escape: best.escape,
      escapeReason: best.escape == .backslash ? TableTexts.escapeBackslash : TableTexts.escapeDoubled,
      lineBreak: lineBreak, lineBreakReason: lineReason)
    return DialectDetection(
      dialect: dialect, start: start, startLine: named == nil ? 1 : 2,
      agreement: named != nil || !isTable ? 100 : best.trial.agreement, sampledBytes: best.trial.bytes,
      sampledCells: best.trial.cells)
  }

  /// Excel's own first line `sep=;`, which names the delimiter.
  private static func separatorLine(in text: UnsafeBufferPointer<UInt8>) -> (delimiter: UInt8, end: Int)? {
    let head = text.prefix(10).map { $0 }
    let quoted = head.first == UInt8(ascii: "\"")
    let body = quoted ? Array(head.dropFirst()) : head
    guard body.count >= 5, String(decoding: body[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    let delimiter = body[4]
    var end = 5 + (quoted ? 1 : 0)
    if quoted {
      guard end < head.count, head[end] == UInt8(ascii: "\"") else { return nil }
      end += 1
    }
    guard delimiter < 128, delimiter != 10, delimiter != 13, delimiter != UInt8(ascii: "\"") else { return nil }
    if end == text.count { return (delimiter, end) }
    if text[end] == 13, end + 1 < text.count, text[end + 1] == 10 { return (delimiter, end + 2) }
    return text[end] == 10 || text[end] == 13 ? (delimiter, end + 1) : nil
  }

  private static func lineBreak(
    in text: UnsafeBufferPointer<UInt8>
  ) -> (TableDialect.LineBreak, Phrase) {
    guard let i = text.firstIndex(where: { $0 == 10 || $0 == 13 }) else {
      return (.lineFeed, TableTexts.lineBreakNone)
    }
    if text[i] == 10 { return (.lineFeed, TableTexts.lineBreakFirst) }
    let next = i + 1 < text.count && text[i + 1] == 10
    return (next ? .carriageReturnLineFeed : .carriageReturn, TableTexts.lineBreakFirst)
  }

  /// Backslashes escape when `\"` stands where no cell can end and no doubled quote occurs inside a cell.
  private static func escape(
    of quote: UInt8, delimiter: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> TableDialect.Escape {
    let backslash = UInt8(ascii: "\\")
    guard text.contains(backslash) else { return .doubledQuote }
    func ends(at i: Int) -> Bool { i >= text.count || text[i] == delimiter || text[i] == 10 || text[i] == 13 }
    func begins(at i: Int) -> Bool { i == 0 || text[i - 1] == delimiter || text[i - 1] == 10 || text[i - 1] == 13 }
    var escaped = 0
    var i = 0
    while i + 1 < text.count {
      if text[i] == backslash, text[i + 1] == quote {
        if !ends(at: i + 2) { escaped += 1 }
        i += 2
      } else if text[i] == quote, text[i + 1] == quote, !begins(at: i), !ends(at: i + 2) {
        return .doubledQuote
      } else {
        i += 1
      }
    }
    return escaped > 0 ? .backslash : .doubledQuote
  }

  /// What the first rows look like under one delimiter and quote.
  private struct Trial {
    var width = 1
    var agreement = 0
    var quotesConsistently = false
    var bytes = 1
    var cells = 1

    init(
      _ text: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8, quote: UInt8, escape: TableDialect.Escape
    ) {
      var scan = TableScan(delimiter: delimiter, quote: quote, escape: escape)
      scan.run(text, from: start, line: 1, maximumRows: sampleRows)
      guard scan.rowCount > 0 else { return }
      var counts: [Int: Int] = [:]
      for row in 0..<scan.rowCount { counts[scan.width(of: row), default: 0] += 1 }
      // The most frequent width, the wider at a tie.
      for (candidate, count) in counts.sorted(by: { ($0.value, $0.key) > ($1.value, $1.key) }).prefix(1) {
        width = candidate
        agreement = count * 100 / scan.rowCount
      }
      let quoted = scan.quotedCount
      quotesConsistently = quoted >= 2 && scan.broken.isEmpty && scan.opens(with: UInt8(ascii: "\""), in: text) == 0
      cells = max(1, scan.cellCount)
      bytes = max(1, Int(scan.end) - start)
    }

    func isBetter(than other: Trial) -> Bool {
      if (width > 1) != (other.width > 1) { return width > 1 }
      // The single quote is tried first and only kept when every such quote closes: `"` must do better to win.
      return agreement > other.agreement
    }
  }
}
