package import Foundation

/// A headless Chromium that is spoken to through the DevTools protocol, over a pair of named pipes.
///
/// `--remote-debugging-pipe` reads messages from descriptor 3 and writes them to 4, each ended by a zero byte: no
/// socket, no port, nothing to install beside the browser itself. A test cannot hang on it: every command has a time in
/// which it is answered, and so has the browser as a whole.
package final class Browser {
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// What the browser says of itself between answers.
  package struct Event {
    package var method: String
    package var parameters: [String: Any]
  }

  /// For one command; a loaded machine may need seconds to print a long page.
  package static let commandLimit = Duration.seconds(60)

  private let process = Process()
  private let folder: TemporaryFolder
  private let pipe: MessagePipe
  /// When the browser has to be done.
  private let end: ContinuousClock.Instant
  private var lastID = 0
  private var session: String?
  /// Events since the last `navigate`, in order.
  package private(set) var events: [Event] = []

  /// The program, or `nil`: `CHROMIUM` names one, else it is looked for under its usual names.
  package static let program: String? = {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["CHROMIUM"], !path.isEmpty { return path }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return names.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// - Parameter limit: how long the browser may live in all.
  package init(_ program: String, limit: Duration = .seconds(600)) throws {
    end = .now + limit
    folder = try TemporaryFolder()
    let (input, output) = (folder["in"].path, folder["out"].path)
    pipe = try MessagePipe(writing: input, reading: output)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<'\(input)' 4>'\(output)'", program, "--headless", "--remote-debugging-pipe",
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--hide-scrollbars", "--user-data-dir=\(folder["profile"].path)",
      "about:blank",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let target = try send("Target.createTarget", ["url": "about:blank"])
    let attached = try send("Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try send("\(domain).enable") }
  }

  deinit {
    if process.isRunning { process.terminate() }
    if !hasEnded(within: .seconds(3)) {
      kill(process.processIdentifier, SIGKILL)
      _ = hasEnded(within: .seconds(3))
    }
  }

  /// Looks instead of waiting for the end, which may never come.
  private func hasEnded(within limit: Duration) -> Bool {
    let deadline = ContinuousClock.now + limit
    while process.isRunning, .now < deadline { usleep(20_000) }
    return !process.isRunning
  }

  /// Sends a command and waits for its answer.
  @discardableResult
  package func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    let deadline = deadline()
    try pipe.write(try JSONSerialization.data(withJSONObject: message), until: deadline) { self.fault(method) }
    while true {
      let answer = try receive(method, until: deadline)
      guard answer["id"] as? Int == lastID else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Opens a page and waits until it is loaded; events of the page before it are forgotten.
  package func navigate(to url: URL) throws {
    events = []
    let deadline = deadline()
    let answer = try send("Page.navigate", ["url": url.absoluteString])
    if let error = answer["errorText"] { throw Failure(description: "\(url.path): \(error)") }
    while !events.contains(where: { $0.method == "Page.loadEventFired" }) {
      _ = try receive("Page.navigate", until: deadline)
    }
  }

  /// The value of an expression, which has to be a text or the promise of one.
  package func evaluate(_ expression: String) throws -> String {
    let answer = try send(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    guard let result = answer["result"] as? [String: Any], let text = result["value"] as? String else {
      throw Failure(description: "\(answer)")
    }
    return text
  }

  package func resize(width: Int, height: Int) throws {
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
  }

  /// `light` or `dark`; without one, what the browser does by itself.
  package func prefer(scheme: String?) throws {
    let features = scheme.map { [["name": "prefers-color-scheme", "value": $0]] } ?? []
    try send("Emulation.setEmulatedMedia", ["features": features])
  }

  private func deadline() -> ContinuousClock.Instant { min(end, .now + Browser.commandLimit) }

  /// Why there is no use in waiting any longer; `nil` when there is.
  private func fault(_ method: String) -> (any Error)? {
    if !process.isRunning { return Failure(description: "\(method): the browser is gone") }
    if .now >= end { return Failure(description: "\(method): the browser has had all its time") }
    return nil
  }

  /// The next message; one without an answer's id is kept as an event.
  private func receive(_ method: String, until deadline: ContinuousClock.Instant) throws -> [String: Any] {
    guard let data = try pipe.read(until: deadline, fault: { self.fault(method) }) else {
      throw Failure(description: "\(method): no answer within \(Browser.commandLimit)")
    }
    let message = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    if let name = message["method"] as? String {
      events.append(Event(method: name, parameters: message["params"] as? [String: Any] ?? [:]))
    }
    return message
  }
}
