/// One finding about an input (bevinding): what is wrong, where, and what may help.
public struct Diagnostic: Hashable, Sendable, Codable {
  public enum Severity: String, Codable, Sendable, Comparable {
    case error, warning, note

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  public var severity: Severity
  /// Stable, for scripts: `table/ragged-row`.
  public var code: String
  public var message: Phrase
  public var location: SourceLocation?
  /// The line of the file that holds the place, without its line break.
  public var excerpt: String?
  /// One thing that may help, beginning with "Maybe" / "Misschien".
  public var hint: Phrase?
  /// Where the finding stands for others that are not told one by one: how many, and on which line the last of them is.
  public var rest: Rest?

  public struct Rest: Hashable, Sendable, Codable {
    public var count: Int
    public var lastLine: Int
  }

  public init(
    _ severity: Severity, _ code: String, _ message: Phrase, at location: SourceLocation? = nil,
    excerpt: String? = nil, hint: Phrase? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.hint = hint
  }

  /// `file:line:column: error: message [code]`, the line with a caret, and the hint.
  public func text(in language: Language) -> String {
    let place = location.map { "\($0): " } ?? ""
    let path = location?.path.map { " (\($0))" } ?? ""
    var lines = ["\(place)\(severity.word[language]): \(message[language])\(path) [\(code)]"]
    if let excerpt, let line = location?.line {
      let (shown, caret) = Diagnostic.window(of: excerpt, around: location?.column ?? 1)
      let gutter = "\(line) | "
      lines.append(gutter + shown)
      if location?.column != nil {
        lines.append(
          String(repeating: " ", count: gutter.count - 2) + "| " + String(repeating: " ", count: caret) + "^")
      }
    }
    if let hint { lines.append(hint[language]) }
    return lines.joined(separator: "\n")
  }

  /// At most 100 characters of a long line, with the caret's place inside them; control characters become blanks.
  private static func window(of line: String, around column: Int) -> (String, Int) {
    let characters = line.map {
      $0.isNewline || $0 == "\t" || ($0.asciiValue.map { $0 < 32 || $0 == 127 } ?? false) ? " " : $0
    }
    let caret = min(max(column - 1, 0), characters.count)
    guard characters.count > 100 else { return (String(characters), caret) }
    let start = min(max(caret - 50, 0), characters.count - 100)
    return (String(characters[start..<start + 100]), caret - start)
  }
}

extension Diagnostic.Severity {
  public var word: Phrase {
    switch self {
    case .error: Phrase(nl: "fout", en: "error")
    case .warning: Phrase(nl: "let op", en: "warning")
    case .note: Phrase(nl: "opmerking", en: "note")
    }
  }
}
