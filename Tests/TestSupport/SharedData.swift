public import Foundation

/// Third-party files beside the checkout, which tests read there and never copy.
public enum SharedData {
  /// `../shared/data/PATH` seen from the package's root, or `nil`, with one printed line, when it is absent.
  public static func url(_ path: String, file: String = #filePath) -> URL? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = root.deletingLastPathComponent().appendingPathComponent("shared/data/\(path)")
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("skipped: \(path) is not beside the checkout (\((file as NSString).lastPathComponent))")
    return nil
  }
}
