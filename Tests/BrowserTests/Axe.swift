import Foundation
import TestSupport

/// The accessibility checker axe-core, run in a page of the browser.
struct Axe {
  /// One rule that a page breaks.
  struct Violation: Decodable, CustomStringConvertible {
    var id: String
    var help: String
    /// The elements, as they stand in the page.
    var nodes: [String]

    var description: String { "\(id): \(help)\n" + nodes.prefix(3).map { "  \($0)" }.joined(separator: "\n") }
  }

  private let source: String

  /// The script that `AXE` names, or that `bash Tests/run` installs; `nil`, with one printed line, when there is none.
  init?() throws {
    let folder = Checkout.root.appendingPathComponent(".build/axe")
    let usual = ["node_modules/axe-core", "python/axe_playwright_python"].map {
      folder.appendingPathComponent("\($0)/axe.min.js").path
    }
    let own = ProcessInfo.processInfo.environment["AXE"].map { [$0] }
    guard let path = (own ?? usual).first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      print("skipped: there is no axe-core (bash Tests/run installs it when it can; or set AXE to axe.min.js)")
      return nil
    }
    source = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Puts the checker into the page that is open, with everything unfolded: what is folded away is not looked at.
  ///
  /// The shade at the ends of a table that scrolls hides the ground of its text from the checker; it is taken away.
  func enter(_ browser: Browser) throws {
    _ = try browser.evaluate(source + "\n;'entered'")
    _ = try browser.evaluate(
      """
      document.querySelectorAll('details').forEach(part => part.open = true);
      for (const sheet of document.styleSheets) sheet.insertRule('.scroll{background:none!important}', sheet.cssRules.length);
      'ready'
      """)
  }

  /// The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, that the page breaks, but for those that look at the picture
  /// of it.
  func violations(_ browser: Browser) throws -> [Violation] {
    try run(
      browser, on: "document",
      "runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}, "
        + "rules: {'color-contrast': {enabled: false}, 'target-size': {enabled: false}}")
  }

  /// Leaves of all texts with the same elements and classes around them the first, and every place to click.
  ///
  /// To compare the colours of every cell of a long table takes the checker a minute. Colours come from the style sheet
  /// alone, so the first of a kind stands for the others.
  /// - Returns: how many kinds of text there are.
  func thinOut(_ browser: Browser) throws -> Int {
    let count = try browser.evaluate(
      """
      (() => {
        const seen = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
          let way = '';
          for (let at = element; at && at !== document.body; at = at.parentElement)
            way += at.tagName + '.' + (at.getAttribute('class') || '') + (at.getAttribute('style') || '') + ' ';
          if (!seen.has(way)) { seen.add(way); element.setAttribute('data-look', ''); }
        }
        const kept = '[data-look],a[href],summary,[tabindex]';
        for (const part of document.querySelectorAll('tr,li,p,figure'))
          if (!part.matches(kept) && !part.querySelector(kept)) part.remove();
        return String(seen.size);
      })()
      """)
    return Int(count) ?? 0
  }

  /// The texts whose colours differ too little from what is behind them, and the places to click that are too small,
  /// as the page stands after it was thinned out.
  func contrasts(_ browser: Browser) throws -> [Violation] {
    try run(
      browser, on: "{include: [['[data-look]'], ['a'], ['summary']]}",
      "runOnly: {type: 'rule', values: ['color-contrast', 'target-size']}")
  }

  private func run(_ browser: Browser, on context: String, _ options: String) throws -> [Violation] {
    let text = try browser.evaluate(
      """
      axe.run(\(context), {\(options), resultTypes: ['violations'], iframes: false, preload: false})
        .then(found => JSON.stringify(found.violations.map(rule => ({
          id: rule.id, help: rule.help, nodes: rule.nodes.map(node => node.html.slice(0, 200))
        }))))
      """)
    return try JSONDecoder().decode([Violation].self, from: Data(text.utf8))
  }
}
