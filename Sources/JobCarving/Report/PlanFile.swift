import Foundation
public import Interchange

extension Plan {
  /// The plan as canonical JSON: keys in order, days and amounts as text, the same bytes for the same plan.
  public func json() -> [UInt8] { CanonicalJSON.bytes(self) }

  /// Reads a plan back; what is wrong with the file is a finding.
  public static func read(_ path: String, into findings: inout Findings) -> Plan? {
    guard let bytes = InputFile.bytes(at: path, into: &findings) else { return nil }
    // The strict reader first, because its findings have a place.
    guard let document = JSONReader.parse(bytes, file: path, into: &findings) else { return nil }
    guard case .string(let format, _)? = document.root["format"], format == Plan.currentFormat else {
      findings.add(
        Diagnostic(
          .error, "plan/format", PlanFileTexts.notAPlan(Plan.currentFormat), at: SourceLocation(file: path),
          hint: PlanFileTexts.notAPlanHint))
      return nil
    }
    do {
      return try JSONDecoder().decode(Plan.self, from: Data(bytes))
    } catch {
      findings.add(
        Diagnostic(
          .error, "plan/damaged", PlanFileTexts.damaged(Plan.place(of: error)), at: SourceLocation(file: path)))
      return nil
    }
  }

  private static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "" }
    let path: [any CodingKey] =
      switch error {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    return path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
}

/// JSON that is the same for the same value: sorted keys, no escaped slashes, a line break at the end.
package enum CanonicalJSON {
  package static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("A value of our own types can always be written as JSON.")
    }
    return Array(data) + [10]
  }
}

enum PlanFileTexts {
  static func notAPlan(_ format: String) -> Phrase {
    Phrase(
      nl: "Dit is geen plan van dit programma (verwacht: \(format)).",
      en: "This is no plan of this program (expected: \(format)).")
  }
  static let notAPlanHint = Phrase(
    nl: "Misschien is een map bedoeld; een plan heet meestal plan.json.",
    en: "Maybe a folder is meant; a plan is usually called plan.json.")
  static func damaged(_ place: String) -> Phrase {
    Phrase(nl: "Het plan is beschadigd bij '\(place)'.", en: "The plan is damaged at '\(place)'.")
  }
}
