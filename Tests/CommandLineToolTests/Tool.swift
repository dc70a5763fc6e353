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
  /// - Parameters:
  ///   - folder: the working folder; the checkout's root when none is named.
  ///   - onOneCore: held to one core, where `taskset` is there to do so.
  static func run(
    _ words: [String], in folder: URL = Checkout.root, output: String? = nil, onOneCore: Bool = false
  ) throws -> Answer {
    guard let binary else { throw NotBuilt() }
    return try run(words, at: binary, in: folder, output: output, onOneCore: onOneCore)
  }

  /// Runs another program of this package.
  static func run(_ words: [String], program: String) throws -> Answer {
    guard let binary = built(program) else { throw NotBuilt() }
    return try run(words, at: binary)
  }

  /// Runs any program and waits for its end.
  static func run(
    _ words: [String], at binary: URL, in folder: URL = Checkout.root, output: String? = nil, onOneCore: Bool = false
  ) throws -> Answer {
    let streams = try TemporaryFolder()
    try streams.write("", "out")
    try streams.write("", "err")
    let process = Process()
    let holder = onOneCore ? oneCore : []
    process.executableURL = holder.first.map { URL(fileURLWithPath: $0) } ?? binary
    process.arguments = holder.isEmpty ? words : holder.dropFirst() + [binary.path] + words
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

  /// The command that holds a program to the first core that this process may use.
  private static let oneCore: [String] = {
    let program = "/usr/bin/taskset"
    guard FileManager.default.isExecutableFile(atPath: program),
      let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("Cpus_allowed_list:") }),
      let core = line.split(whereSeparator: { !$0.isNumber }).first
    else { return [] }
    return [program, "-c", String(core)]
  }()

  static func run(_ words: String..., in folder: URL = Checkout.root, onOneCore: Bool = false) throws -> Answer {
    try run(words, in: folder, onOneCore: onOneCore)
  }

  /// The permission bits of a file.
  static func mode(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
