import Foundation
import Testing

@testable import Interchange

@Suite("Text decoding")
struct TextDecodingTests {
  private func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> (text: String?, DecodedText?, [Diagnostic])
  {
    var findings = Findings()
    let decoded = DecodedText.decode(bytes, file: "f.csv", encoding: encoding, into: &findings)
    return (decoded.map { String(decoding: $0.bytes, as: UTF8.self) }, decoded, findings.all)
  }

  private func utf16(_ text: String, little: Bool) -> [UInt8] {
    text.utf16.flatMap { little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
  }

  @Test("every encoding gives the same text back")
  func encodings() {
    let text = "functie;uren\r\ncoördinator;€ 12,50\r\n"
    let windows = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    let cases: [([UInt8], TextEncoding)] = [
      (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
      ([0xFF, 0xFE] + utf16(text, little: true), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(text, little: false), .utf16BigEndian),
      (utf16(text, little: true), .utf16LittleEndian), (utf16(text, little: false), .utf16BigEndian),
      (windows, .windows1252),
    ]
    for (bytes, encoding) in cases {
      let (decoded, details, findings) = decode(bytes)
      #expect(decoded == text)
      #expect(details?.encoding == encoding)
      #expect(findings.isEmpty)
    }
  }

  @Test("the reason for Windows-1252 names the byte and its line")
  func reason() {
    let (_, details, _) = decode(Array("a\nb\ncaf".utf8) + [0xE9])
    #expect(details?.reason.en.contains("0xE9 on line 3") == true)
  }

  @Test("each of the five undefined bytes of Windows-1252 is a warning with its place, and none of the other 27 is")
  func undefinedBytes() {
    for byte in UInt8(0x80)...0x9F {
      let (text, _, findings) = decode(Array("a\nb".utf8) + [byte, 0xE9])
      if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
        #expect(findings.map(\.code) == ["file/broken-character"])
        #expect(findings.first?.location == SourceLocation(file: "f.csv", line: 2, column: 2))
        #expect(text == "a\nb\u{FFFD}é")
      } else {
        #expect(findings.isEmpty)
        #expect(text == String(bytes: Array("a\nb".utf8) + [byte, 0xE9], encoding: .windowsCP1252))
      }
    }
  }

  @Test("strict UTF-8 agrees with the standard library on every sequence of three bytes around the edges")
  func strictUTF8() {
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for a in edges {
      for b in edges {
        for c in edges {
          for d in edges {
            let bytes = [a, b, c, d]
            let ours = bytes.withUnsafeBufferPointer { StrictUTF8.firstInvalid(in: $0) == nil }
            #expect(ours == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
          }
        }
      }
    }
  }

  @Test("an encoding that is asked for is used, and what does not fit it is a warning")
  func override() {
    #expect(decode([0xC3, 0xA9], as: .windows1252).text == "Ã©")
    let (text, _, findings) = decode([0x61, 0xE9, 0x62], as: .utf8)
    #expect(text == "a\u{FFFD}b")
    #expect(findings.map(\.code) == ["file/broken-character"])
  }

  @Test("UTF-8 and Windows-1252 glued together is a warning with the line")
  func mixed() {
    let (_, _, findings) = decode(Array("é\nü\n".utf8) + [0xE9, 0x0A])
    #expect(findings.map(\.code) == ["file/mixed-encoding"])
    #expect(findings.first?.location?.line == 3)
  }

  @Test(
    "binary files are refused with a hint that begins with Maybe",
    arguments: [
      [0x50, 0x4B, 3, 4], Array("%PDF-1.7".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
      [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    let (text, _, findings) = decode(bytes)
    #expect(text == nil)
    #expect(findings.map(\.code) == ["file/binary"])
    #expect(findings.first?.hint?.en.hasPrefix("Maybe") == true)
    #expect(findings.first?.hint?.nl.hasPrefix("Misschien") == true)
  }

  @Test("a single zero byte is replaced with a warning")
  func zero() {
    let (text, _, findings) = decode(Array("a,b\n1,".utf8) + [0] + Array("2\n".utf8))
    #expect(text == "a,b\n1,\u{FFFD}2\n")
    #expect(findings.first?.location == SourceLocation(file: "f.csv", line: 2, column: 3))
  }

  @Test("missing, empty, a folder: each its own finding")
  func files() throws {
    var findings = Findings()
    #expect(DecodedText.read("/nowhere/at/all.csv", into: &findings) == nil)
    let folder = FileManager.default.temporaryDirectory.path
    #expect(DecodedText.read(folder, into: &findings) == nil)
    #expect(DecodedText.read("/dev/null", into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["file/missing", "file/unreadable", "file/empty"])
  }

  @Test("half a UTF-16 unit and a lone surrogate are warnings")
  func damagedUTF16() {
    let (text, _, findings) = decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x63])
    #expect(text == "a\u{FFFD}b\u{FFFD}")
    #expect(findings.count == 2)
  }
}
