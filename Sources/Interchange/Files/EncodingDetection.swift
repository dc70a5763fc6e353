/// Which encoding a file has, and why.
struct EncodingDetection {
  var encoding: TextEncoding
  /// Bytes of the byte order mark.
  var markLength: Int
  var reason: Phrase
  /// The line of the first byte that is not UTF-8, in a file that also holds real UTF-8: two sources were glued together.
  var mixedAt: Int?
  /// How sure it is, 0…100.
  var confidence = 100

  var isUTF16: Bool { encoding == .utf16LittleEndian || encoding == .utf16BigEndian }

  static func detect(_ bytes: [UInt8]) -> EncodingDetection {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return marked(.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return marked(.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return marked(.utf16BigEndian, 2) }
    if let encoding = utf16WithoutMark(bytes) {
      return EncodingDetection(encoding: encoding, markLength: 0, reason: FileTexts.encodingByZeros, confidence: 97)
    }
    return bytes.withUnsafeBufferPointer { text in
      guard let invalid = StrictUTF8.firstInvalid(in: text) else {
        let isPlain = StrictUTF8.isPlain(text)
        return EncodingDetection(
          encoding: .utf8, markLength: 0,
          reason: isPlain ? FileTexts.encodingPlain : FileTexts.encodingValidUTF8, confidence: isPlain ? 100 : 99)
      }
      let line = 1 + text[..<invalid].count { $0 == 10 }
      let isMixed = holdsSequences(text)
      if !isMixed, let found = OneByteEvidence(text).proof(line: line) { return found }
      return EncodingDetection(
        encoding: .windows1252, markLength: 0, reason: FileTexts.encodingNotUTF8(byte: text[invalid], line: line),
        mixedAt: isMixed ? line : nil, confidence: isMixed ? 40 : 80)
    }
  }

  private static func marked(_ encoding: TextEncoding, _ length: Int) -> EncodingDetection {
    EncodingDetection(encoding: encoding, markLength: length, reason: FileTexts.encodingMark(encoding))
  }

  /// Latin text in UTF-16 has a zero in every other byte, always on the same side; no other text has.
  private static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2 else { return nil }
    var (low, high, both) = (0, 0, 0)
    for i in 0..<pairs {
      switch (bytes[2 * i] == 0, bytes[2 * i + 1] == 0) {
      case (true, true): both += 1
      case (false, true): low += 1
      case (true, false): high += 1
      case (false, false): break
      }
    }
    guard both == 0 else { return nil }
    if low * 4 >= pairs * 3, high * 16 <= pairs { return .utf16LittleEndian }
    if high * 4 >= pairs * 3, low * 16 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// At least two sequences of more than one byte: one may be chance in Windows-1252 ("Ã©"), two seldom are.
  private static func holdsSequences(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = 0
    var i = 0
    while i < text.count, found < 2 {
      let length = StrictUTF8.sequenceLength(in: text, at: i) ?? 1
      if length > 1 { found += 1 }
      i += length
    }
    return found == 2
  }
}

/// Files that people take for a table or a text and that are something else.
enum BinarySignature: Sendable {
  case spreadsheetPackage, oldSpreadsheet, pdf, archive, picture, program, database, utf32

  static func kind(of bytes: [UInt8]) -> BinarySignature? {
    let signatures: [([UInt8], BinarySignature)] = [
      ([0x50, 0x4B, 0x03, 0x04], .spreadsheetPackage), ([0x50, 0x4B, 0x05, 0x06], .spreadsheetPackage),
      ([0xD0, 0xCF, 0x11, 0xE0], .oldSpreadsheet), (Array("%PDF".utf8), .pdf), ([0x1F, 0x8B], .archive),
      ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), ([0x7F, 0x45, 0x4C, 0x46], .program),
      (Array("SQLite format 3".utf8), .database), ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32),
    ]
    return signatures.first { bytes.starts(with: $0.0) }?.1
  }
}
