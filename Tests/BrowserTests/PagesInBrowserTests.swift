import Foundation
import TestSupport
import Testing

/// Every page of every example, in both languages, as a browser shows it.
@Suite struct PagesInBrowserTests {
  /// What is wrong with the page as it stands, a line each, and how many pictures and tables it has.
  private static let inspection = """
    (() => {
      const wrong = [];
      const say = (what, element) => wrong.push(what + ': ' + (element ? element.outerHTML.slice(0, 120) : ''));
      const root = document.documentElement;
      if (root.scrollWidth > innerWidth) say('wider than the screen by ' + (root.scrollWidth - innerWidth));
      const figures = [...document.querySelectorAll('figure')];
      for (const figure of figures) {
        if (!figure.querySelector('figcaption')?.textContent.trim()) say('figure without a sentence', figure);
        if (!figure.querySelector('table')) say('figure without a table', figure);
        const box = figure.querySelector('svg')?.getBoundingClientRect();
        const isShown = !figure.closest('details:not([open])');
        if (!box || isShown && (box.width < 100 || box.height < 20)) say('figure without a picture', figure);
      }
      const tables = [...document.querySelectorAll('table')];
      for (const table of tables) {
        if (!table.caption?.textContent.trim()) say('table without a caption', table);
        if (!table.tHead) say('table without a head', table);
        for (const head of table.querySelectorAll('th'))
          if (!['row', 'col'].includes(head.scope)) say('heading without a scope', head);
      }
      const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
      if (new Set(ids).size !== ids.length) say('an id twice');
      for (const link of document.querySelectorAll('a[href^="#"]'))
        if (!document.getElementById(link.getAttribute('href').slice(1))) say('link to nowhere', link);
      let level = 0;
      for (const heading of document.querySelectorAll('h1,h2,h3,h4')) {
        const own = Number(heading.tagName[1]);
        if (own > level + 1) say('heading that skips a level', heading);
        level = own;
      }
      if (document.querySelectorAll('h1').length !== 1) say('not one h1');
      if (document.querySelectorAll('main').length !== 1) say('not one main');
      if (!root.lang || !document.title) say('no language or no title');
      if (document.querySelector('script')) say('a script');
      return JSON.stringify({wrong, figures: figures.length, tables: tables.length});
    })()
    """

  private struct Inspection: Decodable {
    var wrong: [String]
    var figures: Int
    var tables: Int
  }

  private func inspect(_ browser: Browser, _ place: String) throws -> Inspection {
    let found = try JSONDecoder().decode(
      Inspection.self, from: Data(try browser.evaluate(PagesInBrowserTests.inspection).utf8))
    #expect(found.wrong.isEmpty, "\(place): \(found.wrong.prefix(5).joined(separator: "\n"))")
    return found
  }

  @Test("Every page is quiet, asks for nothing, fits screens of 320, 768 and 1280 pixels and prints")
  func everyPage() throws {
    guard let program = Browser.program else {
      Swift.print("skipped: there is no Chromium (bash Tests/run installs it when it can; or set CHROMIUM)")
      return
    }
    let browser = try Browser(program)
    let folder = try TemporaryFolder()
    var (figures, tables) = (0, 0)
    let pages = try ExamplePage.all()
    #expect(pages.count { $0.isReport } >= 10 && pages.count { !$0.isReport } >= 10 || ExamplePage.areChosen)
    let start = ContinuousClock.now
    for page in pages {
      try folder.write(page.html, "\(page.name).html")
      let url = folder["\(page.name).html"]
      try browser.resize(width: 320, height: 800)
      try browser.navigate(to: url)
      for width in page.isSample ? [320, 768, 1280] : [320] {
        try browser.resize(width: width, height: 800)
        let found = try inspect(browser, "\(page.name) at \(width)")
        #expect(found.tables > 0, "\(page.name)")
        if width == 320 { (figures, tables) = (figures + found.figures, tables + found.tables) }
        try keep(browser, "\(page.name)-\(width)")
      }
      // What is folded away has no width until it is opened.
      _ = try browser.evaluate("document.querySelectorAll('details').forEach(part => part.open = true); ''")
      for width in page.isSample ? [320, 1280] : [320] {
        try browser.resize(width: width, height: 800)
        _ = try inspect(browser, "\(page.name) unfolded at \(width)")
      }
      if page.isSample { try print(browser, page.name) }
      quiet(browser, page.name, url)
    }
    #expect(figures > 40 && tables > 200 || ExamplePage.areChosen)
    Swift.print(
      "\(pages.count) pages, \(figures) figures, \(tables) tables looked at in \(ContinuousClock.now - start)")
  }

  /// On A4 with margins of 15 mm a line is 180 mm, which is 680 pixels; nothing may be cut off at the right.
  private func print(_ browser: Browser, _ name: String) throws {
    try browser.send("Emulation.setEmulatedMedia", ["media": "print"])
    try browser.resize(width: 680, height: 1000)
    _ = try inspect(browser, "\(name) on paper")
    try browser.send("Emulation.setEmulatedMedia", ["media": ""])
    let paper = try browser.send("Page.printToPDF", ["preferCSSPageSize": true])
    let pdf = Data(base64Encoded: paper["data"] as? String ?? "") ?? Data()
    #expect(pdf.starts(with: Array("%PDF-".utf8)) && pdf.count > 5000, "\(name)")
  }

  /// No message on the console, and no request but for the page itself.
  private func quiet(_ browser: Browser, _ name: String, _ url: URL) {
    for event in browser.events {
      switch event.method {
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
        Issue.record("\(name): \(event.parameters)")
      case "Network.requestWillBeSent":
        let request = event.parameters["request"] as? [String: Any]
        #expect(request?["url"] as? String == url.absoluteString, "\(name)")
      default: break
      }
    }
    #expect(browser.events.contains { $0.method == "Network.requestWillBeSent" }, "\(name): nothing was watched")
  }

  /// Pictures of the pages, light and dark, to look at: `SCREENSHOTS=FOLDER`.
  private func keep(_ browser: Browser, _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["SCREENSHOTS"] else { return }
    for scheme in ["light", "dark"] {
      try browser.prefer(scheme: scheme)
      let shot = try browser.send("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": true])
      let data = Data(base64Encoded: shot["data"] as? String ?? "") ?? Data()
      try data.write(to: URL(fileURLWithPath: folder).appendingPathComponent("\(name)-\(scheme).png"))
    }
    try browser.prefer(scheme: nil)
  }

  @Test("A browser that does not answer, or is gone, ends the test instead of holding it up")
  func neverHangs() throws {
    let clock = ContinuousClock()
    let silent = try TemporaryFolder()
    try silent.write("#!/bin/sh\ntrap '' TERM\nwhile :; do sleep 1; done\n", "silent")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: silent["silent"].path)
    let time = clock.measure {
      #expect(throws: Browser.Failure.self) { try Browser(silent["silent"].path, limit: .seconds(2)) }
    }
    #expect(time < .seconds(30))
    #expect(throws: Browser.Failure.self) { try Browser("/bin/true", limit: .seconds(20)) }
  }

  @Test("The inspection finds a page that is too wide, a table without a caption and a console message")
  func findsMistakes() throws {
    guard let program = Browser.program else {
      Swift.print("skipped: there is no Chromium")
      return
    }
    let browser = try Browser(program)
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <!doctype html><html lang="en"><title>x</title><h1>x</h1><main><h3>y</h3><table><tr><th>a</table>
      <figure></figure><a href="#none">z</a><p style="width:2000px">wide</p><script>console.log('x')</script>
      <img src="other.png"></main></html>
      """, "wrong.html")
    try browser.resize(width: 320, height: 800)
    try browser.navigate(to: folder["wrong.html"])
    let text = try browser.evaluate(PagesInBrowserTests.inspection)
    for part in [
      "wider than the screen", "table without a caption", "heading without a scope", "figure without a table",
      "figure without a sentence", "link to nowhere", "heading that skips a level", "a script",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(browser.events.contains { $0.method == "Runtime.consoleAPICalled" })
    #expect(
      browser.events.contains {
        $0.method == "Network.requestWillBeSent"
          && (($0.parameters["request"] as? [String: Any])?["url"] as? String)?.hasSuffix("other.png") == true
      })
  }
}
