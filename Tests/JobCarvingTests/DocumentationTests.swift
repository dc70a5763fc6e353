import Foundation
import TestSupport
import Testing

/// The catalogue of the documentation, as the documentation compiler reads it.
@Suite struct DocumentationTests {
  @Test("Every link in the articles and in the comments of the library leads somewhere, and no parameter is made up")
  func links() throws {
    guard let tools = Documentation.tools() else { return }
    let folder = try TemporaryFolder()
    let found = try Documentation.complaints(tools, of: TutorialArticle.catalogue, symbols: true, in: folder)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test("A link to an article that does not exist is found")
  func brokenLink() throws {
    guard let tools = Documentation.tools() else { return }
    let folder = try TemporaryFolder()
    try folder.write("# X\n\nSee.\n\n## Overview\n\nSee <doc:NoSuchArticle>.\n", "Broken.docc/X.md")
    let found = try Documentation.complaints(tools, of: folder["Broken.docc"], symbols: false, in: folder)
    #expect(found.contains { $0.contains("NoSuchArticle") }, "\(found)")
  }
}

/// Runs the documentation compiler of the toolchain.
private enum Documentation {
  struct Tools {
    var docc: URL
    var symbolGraph: URL
  }

  struct Failure: Error, CustomStringConvertible { var description: String }

  static func tools() -> Tools? {
    #if os(Linux)
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
      func find(_ name: String) -> URL? {
        folders.map { URL(fileURLWithPath: $0).appendingPathComponent(name) }
          .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      }
      guard let docc = find("docc"), let symbolGraph = find("swift-symbolgraph-extract") else {
        print("skipped: docc is not in the PATH")
        return nil
      }
      return Tools(docc: docc, symbolGraph: symbolGraph)
    #else
      print("skipped: the symbols of the library are read on Linux only")
      return nil
    #endif
  }

  /// What the compiler says of a catalogue, a line each.
  ///
  /// - Parameter symbols: whether the articles may link to what the library offers, and its comments are read too.
  static func complaints(
    _ tools: Tools, of catalogue: URL, symbols: Bool, in folder: TemporaryFolder
  ) throws -> [String] {
    var words = [
      "convert", catalogue.path, "--fallback-display-name", "JobCarving", "--fallback-bundle-identifier", "JobCarving",
      "--output-path", folder["out.doccarchive"].path, "--diagnostics-file", folder["diagnostics.json"].path,
    ]
    if symbols {
      try extract(tools, into: folder)
      words += ["--additional-symbol-graph-dir", folder["symbols"].path]
    }
    let (status, text) = try run(tools.docc, words, in: folder)
    guard let data = try? Data(contentsOf: folder["diagnostics.json"]),
      let file = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let list = file["diagnostics"] as? [[String: Any]]
    else { throw Failure(description: "docc ended with \(status): \(text.suffix(1000))") }
    return list.compactMap { entry in
      // A comment here speaks of a parameter when there is something to say that its name does not.
      guard let summary = entry["summary"] as? String, ["warning", "error"].contains(entry["severity"] as? String),
        !summary.hasSuffix("is missing documentation")
      else { return nil }
      return "\(entry["source"] as? String ?? ""): \(summary)"
    }
  }

  /// What the built module offers.
  private static func extract(_ tools: Tools, into folder: TemporaryFolder) throws {
    guard let build = buildFolder() else { throw Failure(description: "the built module is not there") }
    try folder.write("", "symbols/.keep")
    let header = Checkout.root.appendingPathComponent("Sources/CLibXML2/module.modulemap")
    let (status, text) = try run(
      tools.symbolGraph,
      [
        "-module-name", "JobCarving", "-minimum-access-level", "public", "-output-dir", folder["symbols"].path,
        "-target", target, "-I", build.appendingPathComponent("Modules").path, "-Xcc",
        "-fmodule-map-file=\(header.path)", "-Xcc", "-I/usr/include/libxml2",
      ], in: folder)
    guard status == 0 else { throw Failure(description: "no symbols: \(text.suffix(1000))") }
  }

  private static func buildFolder() -> URL? {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    if let executable = Bundle.main.executableURL { folders.append(executable.deletingLastPathComponent()) }
    folders.append(Checkout.root.appendingPathComponent(".build/debug"))
    return folders.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("Modules/JobCarving.swiftmodule").path)
    }
  }

  /// The triple of this machine, as the compiler names it.
  private static var target: String {
    #if arch(arm64)
      "aarch64-unknown-linux-gnu"
    #else
      "x86_64-unknown-linux-gnu"
    #endif
  }

  private static func run(_ program: URL, _ words: [String], in folder: TemporaryFolder) throws -> (Int32, String) {
    let name = "\(program.lastPathComponent).log"
    try folder.write("", name)
    let log = try FileHandle(forWritingTo: folder[name])
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = log
    process.standardError = log
    try process.run()
    process.waitUntilExit()
    try log.close()
    return (process.terminationStatus, try String(contentsOf: folder[name], encoding: .utf8))
  }
}
