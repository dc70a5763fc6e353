import Foundation
import Interchange
import TestSupport

/// The whole job on the ward, done once for all tests that read its outcome.
enum WardRuns {
  struct Run {
    var answer: Tool.Answer
    var folder: TemporaryFolder

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder["out/\(name)"]) }
  }

  /// Two runs in folders of their own, each a process of its own; the second on one core.
  static let tables: Result<[Run], any Error> = Result {
    try [false, true].map { onOneCore in
      try run(onOneCore: onOneCore) { try FileManager.default.copyItem(at: Checkout.example("hospital-ward"), to: $0) }
    }
  }

  /// The same ward with its tables in XML.
  static let xml: Result<Run, any Error> = Result {
    try run { try FileManager.default.copyItem(at: Checkout.example("hospital-ward-xml"), to: $0) }
  }

  static let englishXML: Result<Run, any Error> = Result {
    try run { try ProjectFolderXML.convert(Checkout.example("hospital-ward"), to: $0, language: .english) }
  }

  /// The input stands in `ward`, the output in `out`, so that no run knows the other's place.
  private static func run(onOneCore: Bool = false, _ prepare: (URL) throws -> Void) throws -> Run {
    let folder = try TemporaryFolder()
    try prepare(folder["ward"])
    let answer = try Tool.run("run", "ward", "-o", "out", "--iterations", "500", in: folder.url, onOneCore: onOneCore)
    return Run(answer: answer, folder: folder)
  }
}
