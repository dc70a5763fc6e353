/// Writes XML, SVG and HTML in which no text can become markup.
///
///     var page = Markup(.html)
///     page.element("p", ["class": "note"]) { $0.text("a < b") }
///     page.string   // <p class="note">a &lt; b</p>
///
/// Names of elements and attributes are our own, so a wrong one is our own bug; text and values may be anything.
/// Characters that XML forbids are left out.
package struct Markup: Sendable {
  package enum Language: Sendable {
    /// Empty elements are written `<name/>`.
    case xml
    /// Void elements such as `br` are written without an end, all others with one.
    case html
  }

  package let language: Language
  package private(set) var string = ""

  package init(_ language: Language) { self.language = language }

  /// An element with attributes in the given order, and what `content` writes inside.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout Markup) throws -> Void
  ) rethrows {
    open(name, attributes)
    string += ">"
    try content(&self)
    string += "</\(name)>"
  }

  /// An element without content; an attribute whose value is `nil` is left out.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    switch language {
    case .xml: string += "/>"
    case .html: string += Markup.void.contains(name) ? ">" : "></\(name)>"
    }
  }

  /// An element that holds one text.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  package mutating func text(_ text: String) { string += Markup.escape(text) }

  /// A line break between elements, for readers of the source.
  package mutating func newline() { string += "\n" }

  /// Markup that was made by another writer.
  package mutating func append(_ other: Markup) { string += other.string }

  /// Our own constant markup, style or script: never anything that was read.
  package mutating func raw(_ markup: StaticString) { string += markup.description }

  package mutating func comment(_ text: String) {
    string += "<!-- \(Markup.escape(text).replacing("-", with: "&#45;")) -->"
  }

  package static let xmlDeclaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// `& < > " '` as references, and nothing that XML 1.0 forbids (most control characters, U+FFFE, U+FFFF).
  package static func escape(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 32 && $0 < 0xEF && !special.contains($0) }) { return text }
    var result = ""
    result.unicodeScalars.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Readers of XML turn a bare carriage return into a line feed.
      case "\r": result += "&#13;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let special: [UInt8] = Array("&<>\"'".utf8)
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    precondition(Markup.isName(name), "'\(name)' is not a name of an element.")
    string += "<\(name)"
    for (key, value) in attributes {
      precondition(Markup.isName(key), "'\(key)' is not a name of an attribute.")
      guard let value else { continue }
      var escaped = Markup.escape(value)
      // Line breaks in a value would be read back as blanks.
      if escaped.utf8.contains(where: { $0 == 10 || $0 == 9 }) {
        escaped = escaped.replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
      }
      string += " \(key)=\"\(escaped)\""
    }
  }

  static func isName(_ text: String) -> Bool {
    // Nearly every name is made of small letters: a page asks it a hundred thousand times.
    if !text.isEmpty, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return true }
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || ["_", "-", ".", ":"].contains($0)
    }
  }
}
