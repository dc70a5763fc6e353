import TestSupport
import Testing

/// What a tutorial printed, compared with the blocks of output in its article.
struct TutorialRun {
  let article: TutorialArticle
  private var lines: [String] = []
  private var shown: [String] = []

  init(_ article: String) { self.article = TutorialArticle(article) }

  mutating func print(_ line: String) { lines.append(line) }

  /// Gives what was printed since the last time, and forgets it.
  mutating func taken() -> [String] {
    defer { lines = [] }
    return lines
  }

  /// What was printed since the last time is the block of this name.
  mutating func shows(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let wanted = TutorialArticle.Block(kind: .output, name: name, text: taken().joined(separator: "\n"))
    if TutorialArticle.isRecording { try article.record(wanted) }
    let blocks = try article.blocks().filter { $0.kind == .output && $0.name == name }
    #expect(
      blocks == [wanted], "RECORD_SNAPSHOTS=1 writes the output '\(name)' anew", sourceLocation: sourceLocation)
    shown.append(name)
  }

  /// The article has no output that nobody printed.
  func end(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let names = try article.blocks().filter { $0.kind == .output }.map(\.name)
    #expect(names == shown, sourceLocation: sourceLocation)
  }
}

func example(_ name: String) -> String { TutorialArticle.example(name) }
