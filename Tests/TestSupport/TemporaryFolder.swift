package import Foundation

/// A fresh folder that is removed with everything in it when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("jobcarve-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path }

  package subscript(_ name: String) -> URL { url.appendingPathComponent(name) }

  package func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  package func write(_ bytes: [UInt8], _ name: String) throws {
    let target = self[name]
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self[name].path) }

  /// The names in a folder below this one, sorted; empty when there is none.
  package func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? path : self[folder].path)) ?? []).sorted()
  }
}

/// Places in the checkout.
package enum Checkout {
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static func example(_ name: String) -> URL { root.appendingPathComponent("examples/\(name)") }
}
