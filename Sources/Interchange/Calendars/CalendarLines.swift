/// Content lines of RFC 5545 §3.1: `NAME:value`, ended by CRLF and folded after at most 75 octets.
struct CalendarLines {
  static let longestLine = 75
  private(set) var bytes: [UInt8] = []

  /// A value that needs no escaping: a word or a number of the format itself, or texts that are escaped already.
  mutating func add(_ name: String, value: String) { fold(name + ":" + value) }

  mutating func add(_ name: String, text: String) { fold(name + ":" + Self.escaped(text)) }

  /// `\`, `;` and `,` get a backslash and a line break becomes `\n` (§3.3.11); other control characters have no place
  /// in a text and become a space.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n" where previous == "\r": continue
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Breaks between characters as people see them, so that every piece can be read by itself; a character that is longer
  /// than a line by itself is broken between its scalars.
  private mutating func fold(_ line: String) {
    var room = Self.longestLine
    func piece(_ length: Int, _ bytes: inout [UInt8]) {
      if length > room {
        bytes += [13, 10, 32]
        room = Self.longestLine - 1
      }
      room -= length
    }
    for character in line {
      let length = character.utf8.count
      if length < Self.longestLine {
        piece(length, &bytes)
        bytes += Array(character.utf8)
      } else {
        for scalar in character.unicodeScalars {
          let units = Array(String(scalar).utf8)
          piece(units.count, &bytes)
          bytes += units
        }
      }
    }
    bytes += [13, 10]
  }
}
