import Interchange

/// Writes Markdown (CommonMark with the tables of GitHub) in which no text that was read can become markup.
///
///     var page = MarkdownWriter()
///     page.heading(1, "Drie banen")
///     page.paragraph("5 * 3 | *geen* nadruk")
struct MarkdownWriter {
  private(set) var string = ""

  mutating func heading(_ level: Int, _ text: String) {
    block(String(repeating: "#", count: level) + " " + MarkdownWriter.escape(text))
  }

  mutating func paragraph(_ text: String) { block(MarkdownWriter.escape(text)) }

  mutating func list(_ items: [String]) {
    block(items.map { "- " + MarkdownWriter.escape($0) }.joined(separator: "\n"))
  }

  /// Each item a number in bold and what it means.
  mutating func facts(_ items: [(number: String, meaning: String)]) {
    block(
      items.map { "- **\(MarkdownWriter.escape($0.number))** \(MarkdownWriter.escape($0.meaning))" }
        .joined(separator: "\n"))
  }

  /// Numbers are set to the right.
  mutating func table(_ headings: [(text: String, isNumber: Bool)], _ rows: [[String]]) {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = line(headings.map { MarkdownWriter.escape($0.text) })
    let rule = line(headings.map { $0.isNumber ? "---:" : "---" })
    block(([head, rule] + rows.map { line($0.map(MarkdownWriter.escape)) }).joined(separator: "\n"))
  }

  private mutating func block(_ text: String) {
    if !string.isEmpty { string += "\n" }
    string += text + "\n"
  }

  /// A backslash before each character that means something; line breaks become blanks, so that a text stays in its
  /// line and its cell.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}": result += " "
      case "\0"..."\u{1F}", "\u{7F}": break
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // What begins a list, a heading or a rule does so only at the beginning of a line.
    let start = result.prefix { $0.isASCIIDigit }
    if !start.isEmpty, let mark = result.dropFirst(start.count).first, mark == "." || mark == ")" {
      result.insert("\\", at: result.index(result.startIndex, offsetBy: start.count))
    }
    if let first = result.first, "-+=".contains(first) { result = "\\" + result }
    return result
  }
}
