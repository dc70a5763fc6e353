import Testing

@testable import Interchange

@Suite struct CalendarFileTests {
  private static let stamp = Day("2026-11-21")!

  private static func file(_ summary: String, description: String = "") throws -> [UInt8] {
    var calendar = CalendarFile(name: "W1", product: "-//test//1//NL", stamp: stamp)
    calendar.events = [
      .init(uid: "a@b", days: Day("2027-01-04")!..<Day("2027-01-11")!, summary: summary, description: description)
    ]
    return try #require(calendar.bytes)
  }

  /// The content lines with folds undone, each split at its first colon.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `a calendar is what RFC 5545 asks, byte for byte`() throws {
    let text = String(decoding: try Self.file("les"), as: UTF8.self)
    #expect(
      text == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//test//1//NL\r
        CALSCALE:GREGORIAN\r
        X-WR-CALNAME:W1\r
        BEGIN:VEVENT\r
        UID:a@b\r
        DTSTAMP:20261121T000000Z\r
        DTSTART;VALUE=DATE:20270104\r
        DTEND;VALUE=DATE:20270111\r
        SUMMARY:les\r
        TRANSP:TRANSPARENT\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test func `no line is longer than 75 octets, and unfolding gives the text back`() throws {
    for length in 60...160 {
      for letter in ["x", "é", "€", "👩‍🔧"] {
        let text = String(repeating: letter, count: length)
        let bytes = try Self.file(text)
        let parts = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
        #expect(parts.allSatisfy { $0.count <= 76 && $0.last == 13 }, "\(length) \(letter)")
        // Every piece is text by itself: no character of several bytes is cut.
        #expect(parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil }, "\(length) \(letter)")
        #expect(Self.lines(bytes).contains("SUMMARY:" + text), "\(length) \(letter)")
      }
    }
    #expect(try Self.file(String(repeating: "x", count: 67)).split(separator: 10).count == 14)
    #expect(try Self.file(String(repeating: "x", count: 68)).split(separator: 10).count == 15)
  }

  @Test func `separators, backslashes and line breaks in texts are escaped, control characters go`() throws {
    let lines = Self.lines(try Self.file("a;b,c\\d", description: "een\ntwee\r\ndrie\rvier\u{0}vijf\u{7f}\tzes"))
    #expect(lines.contains(#"SUMMARY:a\;b\,c\\d"#))
    #expect(lines.contains("DESCRIPTION:een\\ntwee\\ndrie\\nvier vijf \tzes"))
  }

  @Test func `a text cannot add lines of its own`() throws {
    let bytes = try Self.file("x\r\nEND:VEVENT\r\nEND:VCALENDAR")
    #expect(Self.lines(bytes).count { $0.hasPrefix("END:") } == 2)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\r\nEND:VCALENDAR\r\nTRANSP"))
  }

  @Test func `without an event there is no calendar, and years of five digits are left out`() {
    var calendar = CalendarFile(name: "W1", product: "-//test", stamp: Self.stamp)
    #expect(calendar.bytes == nil)
    let far = Day("9999-12-31")!
    calendar.events = [.init(uid: "a", days: far..<far.advanced(byDays: 1), summary: "x")]
    #expect(calendar.bytes == nil)
    calendar.events.append(.init(uid: "b", days: Self.stamp..<Self.stamp, summary: "één dag"))
    let lines = calendar.bytes.map(Self.lines) ?? []
    #expect(lines.count { $0.hasPrefix("UID") } == 1 && !lines.contains { $0.hasPrefix("DTEND") })
  }
}
