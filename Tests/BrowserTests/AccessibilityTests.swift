import Foundation
import TestSupport
import Testing

/// What an accessibility checker says of every page of every example.
@Suite struct AccessibilityTests {
  private static func browser() throws -> Browser? {
    guard let program = Browser.program else {
      print("skipped: there is no Chromium (bash Tests/run installs it when it can; or set CHROMIUM)")
      return nil
    }
    return try Browser(program)
  }

  @Test("No page breaks a rule of WCAG 2.2 level AA that a checker can see, in light and in dark")
  func everyPage() throws {
    guard let axe = try Axe(), let browser = try AccessibilityTests.browser() else { return }
    let folder = try TemporaryFolder()
    let pages = try ExamplePage.all()
    #expect(pages.count >= 20 || ExamplePage.areChosen)
    let start = ContinuousClock.now
    try browser.resize(width: 1280, height: 800)
    for page in pages {
      try folder.write(page.html, "\(page.name).html")
      try browser.navigate(to: folder["\(page.name).html"])
      try axe.enter(browser)
      for violation in try axe.violations(browser) { Issue.record("\(page.name): \(violation)") }
      #expect(try axe.thinOut(browser) > 10, "\(page.name)")
      for scheme in ["light", "dark"] {
        try browser.prefer(scheme: scheme)
        for violation in try axe.contrasts(browser) { Issue.record("\(page.name), \(scheme): \(violation)") }
      }
    }
    print("\(pages.count) pages checked by axe-core in \(ContinuousClock.now - start)")
  }

  @Test("The checker finds a picture without a text, a page without a language and, in dark alone, a pale text")
  func findsMistakes() throws {
    guard let axe = try Axe(), let browser = try AccessibilityTests.browser() else { return }
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <!doctype html><html><head><title>x</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <style>html{background:#fff;color:#000}
      @media (prefers-color-scheme:dark){html{background:#000;color:#fff}p{color:#333}}</style></head>
      <body><main><h1>x</h1><img src="a.png"><details><summary>more</summary><p>pale in the dark</p></details></main></body></html>
      """, "wrong.html")
    try browser.navigate(to: folder["wrong.html"])
    try axe.enter(browser)
    let broken = try axe.violations(browser)
    #expect(broken.map(\.id).sorted() == ["html-has-lang", "image-alt"])
    #expect(broken.first { $0.id == "image-alt" }?.nodes.first?.contains("a.png") == true)
    #expect(try axe.thinOut(browser) == 3)
    try browser.prefer(scheme: "light")
    #expect(try axe.contrasts(browser).isEmpty)
    try browser.prefer(scheme: "dark")
    let pale = try axe.contrasts(browser)
    #expect(pale.map(\.id) == ["color-contrast"])
    #expect(pale.first?.nodes.count == 1 && pale.first?.nodes.first?.contains("pale in the dark") == true)
  }
}
