/// Lines and columns of a UTF-8 text: a line ends with LF, CR LF or CR; columns count Unicode scalars from 1.
package struct TextPlace: Hashable, Sendable {
  package var line: Int
  package var column: Int
  /// The whole line, without its break.
  package var excerpt: String

  /// The place of a byte; linear in the offset, so only for findings.
  package init(of offset: Int, in text: [UInt8]) {
    let offset = min(offset, text.count)
    var line = 1
    var start = 0
    var i = 0
    while i < offset {
      if text[i] == 10 || (text[i] == 13 && !(i + 1 < text.count && text[i + 1] == 10)) {
        line += 1
        start = i + 1
      }
      i += 1
    }
    self.line = line
    column = 1 + TextPlace.scalars(in: text[start..<offset])
    excerpt = TextPlace.line(startingAt: start, in: text)
  }

  /// The text from `start` up to the next line break, at most 10,000 bytes of it.
  static func line(startingAt start: Int, in text: [UInt8]) -> String {
    var end = start
    while end < text.count, text[end] != 10, text[end] != 13, end - start < 10_000 { end += 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  static func scalars(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
