/// Writes a page that is at once HTML and well-formed XML; every text and attribute value is escaped on the way in.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var page = ""
  private var used = 0

  /// An identifier that no other part of the page has: `f1`, `f2` …
  mutating func uniqueID() -> String {
    used += 1
    return "f\(used)"
  }

  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    tag(name, attributes)
    page += ">"
  }

  mutating func close(_ name: String) {
    page += "</"
    page += name
    page += ">"
  }

  /// An element without content; HTML knows it as void, or it is a shape of a drawing.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    tag(name, attributes)
    page += "/>"
  }

  mutating func leaf(_ name: String, _ text: String) { leaf(name, [:], text) }

  mutating func leaf(_ name: String, _ attributes: Attributes, _ text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  mutating func text(_ text: String) { append(text, inAttribute: false) }

  /// A line break in the source, so that a page is not one line of megabytes.
  mutating func newline() { page += "\n" }

  mutating func documentType() { page += "<!doctype html>\n" }

  /// A style sheet of ours; never anything that was read.
  mutating func styleSheet(_ text: String) {
    precondition(!text.contains("<") && !text.contains("&"), "A style sheet of ours holds no markup.")
    page += "<style>"
    page += text
    page += "</style>"
  }

  private mutating func tag(_ name: String, _ attributes: Attributes) {
    page += "<"
    page += name
    for (key, value) in attributes {
      guard let value else { continue }
      page += " "
      page += key
      page += "=\""
      append(value, inAttribute: true)
      page += "\""
    }
  }

  private mutating func append(_ text: String, inAttribute: Bool) {
    let needsCare = text.utf8.contains {
      $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 || $0 < 0x20 || $0 == 0x7F || $0 == 0xEF
    }
    guard needsCare else {
      page += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": page += "&amp;"
      case "<": page += "&lt;"
      case ">": page += "&gt;"
      case "\"": page += inAttribute ? "&quot;" : "\""
      case "'": page += inAttribute ? "&#39;" : "'"
      case "\t", "\n": page.unicodeScalars.append(scalar)
      // Neither HTML nor XML can hold these.
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": page += "\u{FFFD}"
      default: page.unicodeScalars.append(scalar)
      }
    }
  }
}
