import Foundation

/// The pieces of code of a test that stand in the documentation, between `// snippet: NAME` and `// end`.
public enum TutorialSnippets {
  /// A snippet without an end, an end without a snippet, or one name twice.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public var line: Int
    public var description: String {
      "line \(line): a snippet that does not begin, or does not end, or stands here twice"
    }

    public init(line: Int) { self.line = line }
  }

  /// The tests that hold snippets, each with the name of its article, sorted.
  public static func files() throws -> [(article: String, source: String)] {
    let folder = Checkout.root.appendingPathComponent("Tests/TutorialTests")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix("Tutorial.swift") }.map { name in
      (String(name.dropLast(6)), try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }

  /// The snippets of a source by name, from top to bottom, each moved to the left margin.
  public static func all(in source: String) throws(Fault) -> [(name: String, text: String)] {
    var result: [(name: String, text: String)] = []
    var name: String?
    var body: [Substring] = []
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("// snippet: ") {
        let new = String(trimmed.dropFirst("// snippet: ".count))
        guard name == nil, !result.contains(where: { $0.name == new }) else { throw Fault(line: number + 1) }
        (name, body) = (new, [])
      } else if trimmed == "// end" {
        guard let ended = name else { throw Fault(line: number + 1) }
        result.append((ended, moved(body)))
        name = nil
      } else if name != nil {
        body.append(line)
      }
    }
    guard name == nil else { throw Fault(line: source.split(separator: "\n").count) }
    return result
  }

  private static func moved(_ lines: [Substring]) -> String {
    let margin = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(margin)) }.joined(separator: "\n")
  }
}
