import Interchange

/// The timestamp of an event (tijdstip): ISO 8601 as `xs:dateTime` writes it, kept in milliseconds since 1970.
struct EventTime: Hashable, Comparable, Sendable {
  var milliseconds: Int
  /// Whether the text said how far from UTC its clock is; without that it is read as UTC.
  var hasZone: Bool

  /// Reads `2026-03-01T09:30:00`, with or without a fraction of a second and `Z` or `+01:00` behind it.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var i = 0
    func digits(_ count: Int) -> Int? {
      guard i + count <= text.count else { return nil }
      var value = 0
      for byte in text[i..<i + count] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      i += count
      return value
    }
    func sign(_ character: Unicode.Scalar) -> Bool {
      guard i < text.count, text[i] == UInt8(ascii: character) else { return false }
      i += 1
      return true
    }
    guard let year = digits(4), sign("-"), let month = digits(2), sign("-"), let day = digits(2),
      let date = Day(year: year, month: month, day: day), sign("T") || sign(" "),
      let hour = digits(2), hour < 24, sign(":"), let minute = digits(2), minute < 60
    else { return nil }
    var second = 0
    if sign(":") {
      guard let value = digits(2), value <= 60 else { return nil }
      second = value
    }
    var thousandths = 0
    if sign(".") || sign(",") {
      var place = 100
      let first = i
      while let digit = digits(1) {
        thousandths += digit * place
        place /= 10
      }
      guard i > first else { return nil }
    }
    var offset = 0
    hasZone = false
    if sign("Z") {
      hasZone = true
    } else if i < text.count {
      let isWest = text[i] == UInt8(ascii: "-")
      guard sign("+") || sign("-"), let hours = digits(2), hours <= 14 else { return nil }
      _ = sign(":")
      let minutes = i < text.count ? digits(2) : 0
      guard let minutes, minutes < 60 else { return nil }
      offset = (hours * 60 + minutes) * (isWest ? -1 : 1)
      hasZone = true
    }
    guard i == text.count else { return nil }
    let minutes = date.ordinal * 1440 + hour * 60 + minute - offset
    milliseconds = (minutes * 60 + second) * 1000 + thousandths
  }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let time = bytes.withUnsafeBufferPointer({ EventTime($0) }) else { return nil }
    self = time
  }

  /// The day in UTC.
  var day: Day { Day(ordinal: (milliseconds - (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000) }

  static func < (a: EventTime, b: EventTime) -> Bool { a.milliseconds < b.milliseconds }
}
