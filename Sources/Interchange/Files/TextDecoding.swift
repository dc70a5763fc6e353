import Foundation

/// The text of a file as UTF-8 bytes without a byte order mark, and how its encoding was found out.
///
/// In this order: a byte order mark; UTF-16 without one, when the pattern of zero bytes proves it; strict UTF-8;
/// else Windows-1252. Nothing is replaced in silence: every U+FFFD that stands for a damaged byte has a finding.
package struct DecodedText: Sendable {
  package var file: String
  package var bytes: [UInt8]
  package var encoding: TextEncoding
  package var reason: Phrase
  /// How sure the encoding is, 0…100.
  package var confidence = 100

  /// Reads and decodes a file; `nil` when it is missing, unreadable, empty or not a text.
  package static func read(
    _ path: String, encoding: TextEncoding? = nil, into findings: inout Findings
  ) -> DecodedText? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    return decode(bytes, file: path, encoding: encoding, into: &findings)
  }

  /// Decodes bytes; `file` is the name that findings carry, `encoding` overrules what the bytes show.
  package static func decode(
    _ bytes: consuming [UInt8], file: String, encoding: TextEncoding? = nil, into findings: inout Findings
  ) -> DecodedText? {
    guard !bytes.isEmpty else {
      findings.add(FileTexts.empty(file))
      return nil
    }
    if let kind = BinarySignature.kind(of: bytes) {
      findings.add(FileTexts.binary(file, kind: kind))
      return nil
    }
    var detected = EncodingDetection.detect(bytes)
    if let encoding {
      let mark = detected.encoding == encoding ? detected.markLength : 0
      detected = EncodingDetection(
        encoding: encoding, markLength: mark, reason: FileTexts.encodingAsked(encoding), confidence: 100)
    }
    let holdsZero = bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
    let zeros = detected.isUTF16 || !holdsZero ? 0 : bytes.count { $0 == 0 }
    guard zeros <= 3 || zeros * 1000 <= bytes.count else {
      findings.add(FileTexts.binary(file, kind: nil))
      return nil
    }
    if detected.markLength == bytes.count {
      findings.add(FileTexts.empty(file))
      return nil
    }
    var decoder = TextDecoder()
    let text = decoder.decode(bytes, skipping: detected.markLength, as: detected.encoding, hasZeros: zeros > 0)
    for damage in decoder.damages {
      let place = TextPlace(of: damage.offset, in: text)
      findings.add(FileTexts.damaged(file, damage.kind, encoding: detected.encoding, place: place))
    }
    if decoder.damageCount > decoder.damages.count {
      findings.add(FileTexts.moreDamage(file, count: decoder.damageCount - decoder.damages.count))
    }
    if let offset = detected.mixedAt {
      // The text before the place may have grown while decoding; lines have not moved.
      findings.add(FileTexts.mixedEncoding(file, line: offset))
    }
    return DecodedText(
      file: file, bytes: text, encoding: detected.encoding, reason: detected.reason, confidence: detected.confidence)
  }
}

/// Turns the bytes of one encoding into UTF-8 and remembers what could not be read.
struct TextDecoder {
  enum Damage {
    case undefinedByte(UInt8)
    case invalidUTF8(UInt8)
    case loneSurrogate, halfUnit, zero
  }
  /// The first damages with their offset in the decoded text.
  private(set) var damages: [(kind: Damage, offset: Int)] = []
  private(set) var damageCount = 0
  private static let kept = 20

  private mutating func damage(_ kind: Damage, in text: inout [UInt8]) {
    damageCount += 1
    if damages.count < TextDecoder.kept { damages.append((kind, text.count)) }
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }

  mutating func decode(
    _ bytes: consuming [UInt8], skipping mark: Int, as encoding: TextEncoding, hasZeros: Bool
  ) -> [UInt8] {
    switch encoding {
    case .utf8:
      if mark > 0 { bytes.removeFirst(mark) }
      let isClean = !hasZeros && bytes.withUnsafeBufferPointer { StrictUTF8.firstInvalid(in: $0) == nil }
      return isClean ? bytes : repairUTF8(bytes)
    case .windows1252: return decode1252(bytes)
    case .latin9, .macRoman: return decodeSingleByte(bytes, encoding)
    case .utf16LittleEndian, .utf16BigEndian:
      return decodeUTF16(bytes, from: mark, littleEndian: encoding == .utf16LittleEndian)
    }
  }

  private mutating func repairUTF8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      var i = 0
      while i < source.count {
        if source[i] == 0 {
          damage(.zero, in: &text)
          i += 1
        } else if let length = StrictUTF8.sequenceLength(in: source, at: i) {
          text.append(contentsOf: source[i..<i + length])
          i += length
        } else {
          damage(.invalidUTF8(source[i]), in: &text)
          i += 1
        }
      }
    }
    return text
  }

  private mutating func decode1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0: damage(.zero, in: &text)
      case 1..<0x80: text.append(byte)
      case 0x80..<0xA0:
        let unit = Windows1252.upperControls[Int(byte) - 0x80]
        if unit == 0 { damage(.undefinedByte(byte), in: &text) } else { TextDecoder.append(UInt32(unit), to: &text) }
      default: TextDecoder.append(UInt32(byte), to: &text)
      }
    }
    return text
  }

  private mutating func decodeSingleByte(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0: damage(.zero, in: &text)
      case 1..<0x80: text.append(byte)
      default: TextDecoder.append(SingleByte.scalar(byte, in: encoding), to: &text)
      }
    }
    return text
  }

  private mutating func decodeUTF16(_ bytes: [UInt8], from start: Int, littleEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    func unit(_ i: Int) -> UInt32 {
      littleEndian ? UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 : UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
    }
    var i = start
    while i + 1 < bytes.count {
      let first = unit(i)
      i += 2
      switch first {
      case 0: damage(.zero, in: &text)
      case 0xD800..<0xDC00 where i + 1 < bytes.count && (0xDC00..<0xE000).contains(unit(i)):
        TextDecoder.append(0x10000 + (first - 0xD800) << 10 + (unit(i) - 0xDC00), to: &text)
        i += 2
      case 0xD800..<0xE000: damage(.loneSurrogate, in: &text)
      default: TextDecoder.append(first, to: &text)
      }
    }
    if i < bytes.count { damage(.halfUnit, in: &text) }
    return text
  }

  /// The UTF-8 form of a scalar that is no surrogate.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case ..<0x80: text.append(UInt8(scalar))
    case ..<0x800: text.append(contentsOf: [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)])
    case ..<0x10000:
      text.append(contentsOf: [
        UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F),
      ])
    default:
      text.append(contentsOf: [
        UInt8(0xF0 | scalar >> 18), UInt8(0x80 | scalar >> 12 & 0x3F), UInt8(0x80 | scalar >> 6 & 0x3F),
        UInt8(0x80 | scalar & 0x3F),
      ])
    }
  }
}
