/// What proves that a text of one byte a character is not Windows-1252.
///
/// - Mac Roman writes its accented letters as 0x80…0x9F, where Windows-1252 has signs that stand beside words, not
///   inside them, and some bytes that mean nothing; and it has signs where Windows-1252 has letters (0xE0…0xFF).
/// - ISO-8859-15 has the euro sign at 0xA4, where Windows-1252 has the currency sign that no text uses beside a number;
///   and it has no character at all at 0x80…0x9F.
struct OneByteEvidence {
  private var macLetters = 0
  private var undefined = 0
  private var windowsLetters = 0
  private var windowsSigns = 0
  private var euros = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    func isSmall(_ i: Int) -> Bool { i >= 0 && i < text.count && text[i] >= 97 && text[i] <= 122 }
    func isAmount(_ i: Int) -> Bool {
      i >= 0 && i < text.count && (text[i] == 32 || text[i] == 0xA0 || (text[i] >= 48 && text[i] <= 57))
    }
    for i in text.indices where text[i] >= 0x80 {
      let inWord = isSmall(i - 1) && isSmall(i + 1) || isSmall(i - 1) && isSmall(i - 2)
      switch text[i] {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
        undefined += 1
        if isSmall(i - 1) || isSmall(i + 1) { macLetters += 1 }
      // ’ and ‘ stand inside words (foto’s), … and dashes between them.
      case 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97: windowsSigns += 1
      case 0x80...0x9F:
        windowsSigns += 1
        if inWord { macLetters += 1 }
      case 0xA4: if isAmount(i - 1) || isAmount(i + 1) { euros += 1 }
      case 0xE0...0xFF: if isSmall(i - 1) || isSmall(i + 1) { windowsLetters += 1 }
      default: break
      }
    }
  }

  func proof(line: Int) -> EncodingDetection? {
    if windowsLetters == 0, macLetters >= 2 {
      return EncodingDetection(
        encoding: .macRoman, markLength: 0, reason: FileTexts.encodingMacRoman(macLetters),
        confidence: min(95, 70 + 5 * macLetters))
    }
    if euros > 0, windowsSigns == 0, undefined == 0 {
      return EncodingDetection(
        encoding: .latin9, markLength: 0, reason: FileTexts.encodingLatin9(euros),
        confidence: min(95, 75 + 5 * euros))
    }
    return nil
  }
}
