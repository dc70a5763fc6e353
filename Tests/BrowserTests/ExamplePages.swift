import Foundation
import Interchange
import JobCarving
import TestSupport

/// One page of an example in one language: the report, or what a person concerned gets.
struct ExamplePage {
  var name: String
  var html: String
  var isReport: Bool
  /// The pages of one example are made of the same parts; the first of each language stands for them.
  var isSample: Bool

  /// `EXAMPLES=overfull,town-hall` looks at these alone; without it at every example but the one in XML, whose pages
  /// are those of the ward.
  static func all() throws -> [ExamplePage] {
    try ExamplePlans.named(chosen).flatMap { name, plan in
      Language.allCases.flatMap { language -> [ExamplePage] in
        let place = "\(name)-\(language.rawValue)"
        let report = plan.htmlReport(language: language)
        return [ExamplePage(name: place, html: report, isReport: true, isSample: true)]
          + plan.jobPages(language: language).enumerated().map { number, page in
            ExamplePage(name: "\(place)-\(page.job)", html: page.html, isReport: false, isSample: number == 0)
          }
      }
    }
  }

  /// Whether `EXAMPLES` chose some of them, so that counts of all make no sense.
  static var areChosen: Bool { ProcessInfo.processInfo.environment["EXAMPLES"] != nil }

  private static var chosen: [String] {
    guard let names = ProcessInfo.processInfo.environment["EXAMPLES"] else {
      return ExamplePlans.names.filter { $0 != "hospital-ward-xml" }
    }
    return names.split(separator: ",").map(String.init)
  }
}
