import Foundation

/// Finds the dialect of a table from its bytes.
///
/// Each delimiter is tried with each quote on the first rows. A trial is better the more rows agree on one number of
/// cells (more than one) and the more cells look like single values (numbers, days, words). Signs that seldom separate
/// (blanks, colons, …) have to be clearly better. At a tie `;` goes before tab, `|` and `,`, because a Dutch file that
/// is separated by semicolons has commas in its numbers, and hardly ever the other way round.
struct DialectDetection {
  var dialect: TableDialect
  /// Where the table begins, behind a line `sep=;`.
  var start = 0
  var startLine = 1
  /// Bytes and cells of the sample, to foresee the size of the whole.
  var sampledBytes = 1
  var sampledCells = 1

  static let sampleRows = 200
  static let double = UInt8(ascii: "\"")
  static let single = UInt8(ascii: "'")
  /// What usually separates, in the order of a tie.
  static let usual: [UInt8] = [UInt8(ascii: ";"), 9, UInt8(ascii: "|"), UInt8(ascii: ",")]
  /// What may separate when nothing usual does as well.
  static let unusual: [UInt8] = [32] + Array("~^#:!&*=".utf8) + [0x1F, 0x1E, 0x01]

  static func detect(_ text: UnsafeBufferPointer<UInt8>, _ options: TableOptions = TableOptions()) -> DialectDetection {
    let (lineBreak, lineReason) = lineBreak(in: text)
    let skipped = behindLines(options.skipLines, in: text)
    let named = options.skipLines == 0 ? separatorLine(in: text) : nil
    let start = named?.end ?? skipped.offset
    let trials = trials(text, from: start, named: named?.delimiter, options)
    guard let best = trials.first else { preconditionFailure("The double quote is always tried.") }
    let isGiven = options.delimiter != nil || named != nil
    let isTable = best.width > 1 || isGiven
    // The nearest reading with another delimiter says how sure this one is.
    let rival = trials.first { $0.delimiter != best.delimiter && $0.width > 1 }
    let margin = best.score - (rival?.score ?? 0)
    let delimiter: (reason: Phrase, confidence: Int) =
      options.delimiter != nil
      ? (TableTexts.asked, 100)
      : named != nil
        ? (TableTexts.delimiterNamed, 100)
        : isTable
          ? (
            TableTexts.delimiterFound(best.delimiter, width: best.width, percent: best.agreement),
            max(1, min(99, best.agreement * (best.rows > 1 ? 1 : 0) + (best.rows > 1 ? 0 : 70), 50 + margin))
          )
          : (TableTexts.delimiterNone, best.rows > 1 ? 90 : 60)
    var dialect = TableDialect(
      delimiter: isTable ? best.delimiter : [], delimiterReason: delimiter.reason,
      delimiterConfidence: delimiter.confidence, quote: best.quote, quoteReason: TableTexts.quoteUnused,
      quoteConfidence: 90, escape: best.escape, escapeReason: TableTexts.escapeUnused, escapeConfidence: 90,
      lineBreak: lineBreak, lineBreakReason: lineReason, lineBreakConfidence: 100)
    describeQuotes(&dialect, best, text, options)
    return DialectDetection(
      dialect: dialect, start: start, startLine: named == nil ? skipped.line : 2, sampledBytes: best.bytes,
      sampledCells: best.cells)
  }

  /// Where the text goes on behind so many lines.
  static func behindLines(_ count: Int, in text: UnsafeBufferPointer<UInt8>) -> (offset: Int, line: Int) {
    var (offset, line) = (0, 1)
    while line <= count, offset < text.count {
      while offset < text.count, text[offset] != 10, text[offset] != 13 { offset += 1 }
      guard offset < text.count else { break }
      offset += text[offset] == 13 && offset + 1 < text.count && text[offset + 1] == 10 ? 2 : 1
      line += 1
    }
    return (offset, line)
  }

  private static func describeQuotes(
    _ dialect: inout TableDialect, _ trial: DialectTrial, _ text: UnsafeBufferPointer<UInt8>, _ options: TableOptions
  ) {
    if options.quote != nil {
      (dialect.quoteReason, dialect.quoteConfidence) = (TableTexts.asked, 100)
    } else if trial.quoted > 0 {
      dialect.quoteReason =
        trial.quote == single ? TableTexts.quoteSingle(trial.quoted) : TableTexts.quoteDouble(trial.quoted)
      dialect.quoteConfidence = max(50, 99 - trial.broken * 100 / max(1, trial.quoted + trial.broken))
    }
    if options.escape != nil {
      (dialect.escapeReason, dialect.escapeConfidence) = (TableTexts.asked, 100)
    } else if trial.escape == .backslash {
      (dialect.escapeReason, dialect.escapeConfidence) = (TableTexts.escapeBackslash, 95)
    } else if trial.quoted > 0 {
      (dialect.escapeReason, dialect.escapeConfidence) = (TableTexts.escapeDoubled, 95)
    }
  }

  /// All readings worth a try, the best first.
  private static func trials(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, named: UInt8?, _ options: TableOptions
  ) -> [DialectTrial] {
    let hasBackslash = text.baseAddress.map { memchr($0, 92, text.count) != nil } ?? false
    let candidates = options.delimiter.map { [$0] } ?? named.map { [[$0]] } ?? candidates(in: text, from: start)
    var best: [DialectTrial] = []
    for (order, delimiter) in candidates.enumerated() {
      for quote in options.quote.map({ [$0] }) ?? [single, double] where delimiter.first != quote {
        let escape =
          options.escape ?? (hasBackslash ? escape(of: quote, delimiter: delimiter, in: text) : .doubledQuote)
        let trial = DialectTrial(
          text, from: start, delimiter: delimiter, quote: quote, escape: escape,
          comment: options.comment, order: order, isCertain: options.delimiter != nil || named != nil)
        // A single quote is also an apostrophe ('s avonds): it quotes only where it always closes again.
        if quote == single, options.quote == nil, !trial.quotesConsistently { continue }
        best.append(trial)
      }
    }
    best.sort { $0.isBetter(than: $1) }
    // The whole of a longer delimiter goes before its part.
    if let part = best.first, let whole = best.firstIndex(where: { $0.isWhole(of: part) }) {
      best.insert(best.remove(at: whole), at: 0)
    }
    return best
  }

  /// The delimiters that occur, with the longer ones that they are always part of.
  static func candidates(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> [[UInt8]] {
    let end = min(text.count, start + 100_000)
    var counts = [Int](repeating: 0, count: 256)
    for i in start..<max(start, end) { counts[Int(text[i])] += 1 }
    var result: [[UInt8]] = []
    for byte in usual + unusual where counts[Int(byte)] > 0 {
      if let longer = longer(than: byte, in: text, start..<end) { result.append(longer) }
      result.append([byte])
    }
    return result.isEmpty ? [[usual[0]]] : result
  }

  /// The longer delimiter that a sign is nearly always part of: `||`, `::`, `, `, `|~|`.
  private static func longer(
    than byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UInt8]? {
    var (count, i) = (0, range.lowerBound)
    // What follows the sign, up to two bytes further, in the first and in all later places.
    var follows: [UInt8] = []
    var agree = [0, 0]
    func isSign(_ b: UInt8) -> Bool { b == 32 || (b > 32 && b < 127 && !isWord(b) && b != double && b != single) }
    while i < range.upperBound, count < 500 {
      guard text[i] == byte else {
        i += 1
        continue
      }
      count += 1
      let next = (1...2).map { i + $0 < range.upperBound ? text[i + $0] : 10 }
      if follows.isEmpty { follows = next }
      if next[0] == follows[0] {
        agree[0] += 1
        if next[1] == follows[1] { agree[1] += 1 }
      }
      // A sign that occurs again in the same delimiter is passed over with it.
      if follows[1] == byte, follows[0] != byte, next == follows {
        i += 3
      } else {
        i += next[0] == byte && follows[0] == byte ? 2 : 1
      }
    }
    guard count >= 2, byte != 32, isSign(follows[0]), agree[0] * 100 >= count * 95 else { return nil }
    if follows[1] == byte, follows[0] != 32, isSign(follows[1]), agree[1] * 100 >= count * 45 {
      return [byte] + follows
    }
    return [byte, follows[0]]
  }

  static func isWord(_ b: UInt8) -> Bool {
    (b >= 48 && b <= 57) || (b >= 65 && b <= 90) || (b >= 97 && b <= 122) || b >= 128
  }

  /// Excel's own first line `sep=;`, which names the delimiter.
  private static func separatorLine(in text: UnsafeBufferPointer<UInt8>) -> (delimiter: UInt8, end: Int)? {
    let head = text.prefix(10).map { $0 }
    let quoted = head.first == double
    let body = quoted ? Array(head.dropFirst()) : head
    guard body.count >= 5, String(decoding: body[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    let delimiter = body[4]
    var end = 5 + (quoted ? 1 : 0)
    if quoted {
      guard end < head.count, head[end] == double else { return nil }
      end += 1
    }
    guard delimiter < 128, delimiter != 10, delimiter != 13, delimiter != double else { return nil }
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
    of quote: UInt8, delimiter: [UInt8], in text: UnsafeBufferPointer<UInt8>
  ) -> TableDialect.Escape {
    let backslash = UInt8(ascii: "\\")
    // What the first megabytes do not show, no later one is likely to.
    let text = UnsafeBufferPointer(rebasing: text.prefix(8_000_000))
    let (first, last) = (delimiter.first ?? 10, delimiter.last ?? 10)
    func ends(at i: Int) -> Bool { i >= text.count || text[i] == first || text[i] == 10 || text[i] == 13 }
    func begins(at i: Int) -> Bool { i == 0 || text[i - 1] == last || text[i - 1] == 10 || text[i - 1] == 13 }
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
}
