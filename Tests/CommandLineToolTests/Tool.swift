import Foundation
import TestSupport

/// The built program, run as a process of its own.
enum Tool {
  struct Answer {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var json: Any? { try? JSONSerialization.jsonObject(with: output, options: .fragmentsAllowed) }
  }

  /// The program beside the test bundle, or in the usual build folder.
  static let binary = built("jobcarve")

  private static func built(_ program: String) -> URL? {
    var folders: [URL] = []
    if let executable = Bundle.main.executableURL { folders.append(executable.deletingLastPathComponent()) }
    folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders.append(Checkout.root.appendingPathComponent(".build/debug"))
    return folders.map { $0.appendingPathComponent(program) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// A program that is installed, or `nil`.
  static func inPath(_ program: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(program) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  struct NotBuilt: Error {}

  /// Runs `jobcarve WORDS` and waits for its end.
  ///
  /// - Parameter folder: the working folder; the checkout's root when none is named.
  static func run(_ words: [String], in folder: URL = Checkout.root, output: String? = nil) throws -> Answer {
    guard let binary else { throw NotBuilt() }
    return try run(words, at: binary, in: folder, output: output)
  }

  /// Runs another program of this package.
  static func run(_ words: [String], program: String) throws -> Answer {
    guard let binary = built(program) else { throw NotBuilt() }
    return try run(words, at: binary)
  }

  /// Runs any program and waits for its end.
  static func run(
    _ words: [String], at binary: URL, in folder: URL = Checkout.root, output: String? = nil
  ) throws -> Answer {
    let streams = try TemporaryFolder()
    try streams.write("", "out")
    try streams.write("", "err")
    let process = Process()
    process.executableURL = binary
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a pipe that nobody empties would stop a program that says much.
    let out = try FileHandle(forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? streams["out"])
    let err = try FileHandle(forWritingTo: streams["err"])
    process.standardOutput = out
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    try out.close()
    try err.close()
    // A program that a signal ended has no exit code of its own; none of ours is negative.
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Answer(
      status: status, output: try Data(contentsOf: streams["out"]),
      errors: String(decoding: try Data(contentsOf: streams["err"]), as: UTF8.self))
  }

  static func run(_ words: String..., in folder: URL = Checkout.root) throws -> Answer {
    try run(words, in: folder)
  }

  /// The permission bits of a file.
  static func mode(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
