import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite("Report page")
struct ReportPageTests {
  @Test("The page can be written to a folder to look at")
  func writesWhenAsked() throws {
    guard let folder = ProcessInfo.processInfo.environment["REPORT_FOLDER"] else { return }
    for language in Language.allCases {
      let page = ReportSample.ward.htmlReport(language: language)
      let file = URL(fileURLWithPath: folder).appendingPathComponent("report-\(language.rawValue).html")
      try page.write(to: file, atomically: true, encoding: .utf8)
      #expect(page.hasSuffix("</html>\n"))
    }
  }
}
