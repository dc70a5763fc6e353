public import Foundation

/// An article of the documentation whose blocks of code and of output come from the tests (handleiding).
///
/// In the article a block stands below a comment that names it; the comment is not shown to a reader:
///
///     <!-- snippet: the-jobs -->
///     ```swift
///     for job in carving.jobs { print(job.id) }
///     ```
///
///     <!-- output: the-jobs -->
///     ```
///     J1
///     ```
///
/// With `RECORD_SNAPSHOTS=1` the tests write the blocks anew instead of comparing them.
public struct TutorialArticle: Sendable {
  public enum Kind: String, Sendable {
    case snippet, output

    var fence: String { self == .snippet ? "```swift" : "```" }
  }

  public struct Block: Equatable, Sendable {
    public var kind: Kind
    public var name: String
    public var text: String

    public init(kind: Kind, name: String, text: String) {
      self.kind = kind
      self.name = name
      self.text = text
    }
  }

  /// A fenced block that no comment names, or one that is not closed.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public var line: Int
    public var description: String { "line \(line): a block without a name, or without an end" }

    public init(line: Int) { self.line = line }
  }

  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

  /// The articles that hold a snippet, by name, sorted.
  public static func all() throws -> [TutorialArticle] {
    let names = try FileManager.default.contentsOfDirectory(atPath: catalogue.path).sorted()
    return names.filter { $0.hasSuffix("Tutorial.md") }.map { TutorialArticle(String($0.dropLast(3))) }
  }

  /// The path of one of the repository's examples.
  public static func example(_ name: String) -> String { Checkout.example(name).path }

  public static let catalogue = Checkout.root.appendingPathComponent("Sources/JobCarving/JobCarving.docc")

  public let name: String
  public var url: URL { TutorialArticle.catalogue.appendingPathComponent(name + ".md") }

  public init(_ name: String) { self.name = name }

  public func blocks() throws -> [Block] {
    try TutorialArticle.blocks(in: String(contentsOf: url, encoding: .utf8))
  }

  /// The blocks of an article, from top to bottom.
  public static func blocks(in article: String) throws(Fault) -> [Block] {
    var result: [Block] = []
    var named: (kind: Kind, name: String)?
    var open: [String]?
    let lines = article.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      if let body = open, let mark = named {
        if line == "```" {
          result.append(Block(kind: mark.kind, name: mark.name, text: body.joined(separator: "\n")))
          (open, named) = (nil, nil)
        } else {
          open = body + [line]
        }
      } else if line.hasPrefix("```") {
        guard let mark = named, line == mark.kind.fence else { throw Fault(line: number + 1) }
        open = []
      } else if let mark = mark(line) {
        guard named == nil else { throw Fault(line: number + 1) }
        named = mark
      } else if named != nil {
        throw Fault(line: number + 1)
      }
    }
    guard open == nil, named == nil else { throw Fault(line: lines.count) }
    return result
  }

  private static func mark(_ line: String) -> (kind: Kind, name: String)? {
    for kind in [Kind.snippet, .output] {
      let (start, end) = ("<!-- \(kind.rawValue): ", " -->")
      if line.hasPrefix(start), line.hasSuffix(end) {
        return (kind, String(line.dropFirst(start.count).dropLast(end.count)))
      }
    }
    return nil
  }

  /// Writes a block anew; a block that the article does not have is left out.
  public func record(_ block: Block) throws {
    recording.lock()
    defer { recording.unlock() }
    let start = "<!-- \(block.kind.rawValue): \(block.name) -->\n\(block.kind.fence)\n"
    var text = try String(contentsOf: url, encoding: .utf8)
    guard let head = text.range(of: start),
      let foot = text.range(of: "```\n", range: head.upperBound..<text.endIndex)
    else { return }
    text.replaceSubrange(head.upperBound..<foot.lowerBound, with: block.text.isEmpty ? "" : block.text + "\n")
    try Data(text.utf8).write(to: url)
  }
}

/// The tests of one article may write into it at the same time.
private let recording = NSLock()
