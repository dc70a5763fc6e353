import TestSupport
import Testing

/// The code in the documentation is code that the tests run.
@Suite struct TutorialArticleTests {
  @Test("Every block of Swift in a tutorial is a snippet of its test, and every snippet stands in the tutorial")
  func snippets() throws {
    let files = try TutorialSnippets.files()
    let articles = try TutorialArticle.all()
    #expect(files.map(\.article) == articles.map(\.name))
    #expect(articles.count >= 3)
    for (article, source) in files {
      let snippets = try TutorialSnippets.all(in: source)
      let page = TutorialArticle(article)
      if TutorialArticle.isRecording {
        for snippet in snippets {
          try page.record(TutorialArticle.Block(kind: .snippet, name: snippet.name, text: snippet.text))
        }
      }
      let blocks = try page.blocks().filter { $0.kind == .snippet }
      #expect(blocks.map(\.name) == snippets.map(\.name), "\(article)")
      for (block, snippet) in zip(blocks, snippets) {
        #expect(block.text == snippet.text, "\(article): RECORD_SNAPSHOTS=1 writes the block '\(block.name)' anew")
      }
    }
  }

  @Test("A snippet loses its margin and nothing else")
  func margin() throws {
    let source =
      "func f() {\n    // snippet: one\n    if a {\n\n      b()\n    }\n    // end\n    // snippet: two\n    c\n    // end\n}"
    let snippets = try TutorialSnippets.all(in: source)
    #expect(snippets.map(\.name) == ["one", "two"])
    #expect(snippets.map(\.text) == ["if a {\n\n  b()\n}", "c"])
  }

  @Test(
    "A snippet that does not end, one that does not begin and one that stands there twice are faults",
    arguments: [("// snippet: a\nx", 2), ("x\n// end", 2), ("// snippet: a\n// end\n// snippet: a\n// end", 3)])
  func faultySnippets(_ source: String, line: Int) {
    #expect(throws: TutorialSnippets.Fault(line: line)) { try TutorialSnippets.all(in: source) }
  }

  @Test("The blocks of an article are read with their names")
  func blocks() throws {
    let article = "# T\n\n<!-- snippet: a -->\n```swift\nx\n\ny\n```\n\n<!-- output: a -->\n```\nz\n```\n"
    let blocks = try TutorialArticle.blocks(in: article)
    #expect(blocks.map(\.kind) == [.snippet, .output])
    #expect(blocks.map(\.name) == ["a", "a"])
    #expect(blocks.map(\.text) == ["x\n\ny", "z"])
  }

  @Test(
    "A block that no comment names, and one that is not closed, are faults",
    arguments: [
      ("x\n```swift\ny\n```", 2), ("<!-- snippet: a -->\n\n```swift\ny\n```", 2),
      ("<!-- output: a -->\n```swift\ny\n```", 2),
      ("<!-- snippet: a -->\n```swift\ny", 3),
    ])
  func faultyBlocks(_ article: String, line: Int) {
    #expect(throws: TutorialArticle.Fault(line: line)) { try TutorialArticle.blocks(in: article) }
  }
}
