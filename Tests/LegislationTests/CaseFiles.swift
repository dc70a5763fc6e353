import Foundation
import Interchange
import Testing

@testable import Legislation

/// The legal cases beside the tests: what is asked, what comes out, and where it was read.
struct LegalCase<Input: Decodable & Sendable, Output: Decodable & Sendable>: Decodable, Sendable,
  CustomTestStringConvertible
{
  var name: String
  var source: String
  /// `published` or `own computation`.
  var kind: String
  var date: Day
  var input: Input
  var output: Output
  var testDescription: String { name }
}

enum CaseFile {
  static func read<I, O>(_ name: String, _ input: I.Type, _ output: O.Type) -> [LegalCase<I, O>] {
    do {
      let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Cases")
      let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
      return try JSONDecoder().decode([LegalCase<I, O>].self, from: data)
    } catch {
      Issue.record("\(name).json cannot be read: \(error)")
      return []
    }
  }
}

func day(_ text: String) -> Day { Day(text)! }
func decimal(_ text: String) -> Decimal { Decimal(exactly: text)! }
