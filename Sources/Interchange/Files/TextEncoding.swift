/// The encodings that are read.
package enum TextEncoding: String, Sendable, Codable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// What "ANSI" means in Excel on a Dutch Windows; a superset of the printable part of Latin-1.
  case windows1252 = "windows-1252"
  /// Latin-9: Latin-1 with the euro sign in the place of the currency sign.
  case latin9 = "iso-8859-15"
  /// What old Macs wrote.
  case macRoman = "macintosh"

  /// The encoding with this name, as people and tools write it: `UTF8`, `latin1`, `cp1252`, `iso-8859-1`, `ansi`.
  package init?(name: String) {
    let key = String(name.lowercased().filter { $0.isASCIIDigit || ($0 >= "a" && $0 <= "z") })
    switch key {
    case "utf8": self = .utf8
    case "utf16le", "utf16", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "latin1", "iso88591", "ansi", "ascii", "usascii": self = .windows1252
    case "iso885915", "latin9": self = .latin9
    case "macintosh", "macroman", "mac": self = .macRoman
    default: return nil
    }
  }
}

/// Where the bytes 0x80…0x9F of Windows-1252 lead; 0 where the code page defines nothing.
///
/// Source: unicode.org, Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
enum Windows1252 {
  static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}

/// Where the bytes 0x80…0xFF of two other encodings of one byte lead.
///
/// Sources: unicode.org, Public/MAPPINGS/ISO8859/8859-15.TXT and VENDORS/APPLE/ROMAN.TXT.
enum SingleByte {
  static func scalar(_ byte: UInt8, in encoding: TextEncoding) -> UInt32 {
    if encoding == .macRoman { return macRoman[Int(byte) - 0x80] }
    return euroPlaces[byte] ?? UInt32(byte)
  }

  private static let euroPlaces: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
  ]

  private static let macRoman: [UInt32] =
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"
    + "ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars.map(\.value)
}

/// Strict UTF-8: no overlong form, no surrogate, nothing above U+10FFFF (Unicode 15, table 3-7).
enum StrictUTF8 {
  /// The offset of the first byte that is not part of a well-formed sequence.
  static func firstInvalid(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var i = start
    while i < text.count {
      if i + 8 <= text.count,
        raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        i += 8
        continue
      }
      guard let length = sequenceLength(in: text, at: i) else { return i }
      i += length
    }
    return nil
  }

  /// Whether every byte is ASCII.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var i = 0
    while i + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      i += 8
    }
    return raw[i...].allSatisfy { $0 < 0x80 }
  }

  /// How many bytes the well-formed sequence at `i` has; `nil` when none begins there.
  static func sequenceLength(in text: UnsafeBufferPointer<UInt8>, at i: Int) -> Int? {
    let lead = text[i]
    if lead < 0x80 { return 1 }
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard i + length <= text.count, second.contains(text[i + 1]) else { return nil }
    for k in 2..<max(2, length) where !(0x80...0xBF).contains(text[i + k]) { return nil }
    return length
  }
}
