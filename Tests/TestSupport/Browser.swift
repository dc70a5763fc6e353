package import Foundation

/// A headless Chromium that is spoken to through the DevTools protocol, over a pair of named pipes.
///
/// `--remote-debugging-pipe` reads messages from descriptor 3 and writes them to 4, each ended by a zero byte: no
/// socket, no port, nothing to install beside the browser itself.
package final class Browser {
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// What the browser says of itself between answers.
  package struct Event {
    package var method: String
    package var parameters: [String: Any]
  }

  private let process = Process()
  private let folder: TemporaryFolder
  private let commands: Int32
  private let answers: Int32
  private var buffer: [UInt8] = []
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

  package init(_ program: String) throws {
    folder = try TemporaryFolder()
    let (input, output) = (folder["in"].path, folder["out"].path)
    guard mkfifo(input, 0o600) == 0, mkfifo(output, 0o600) == 0 else {
      throw Failure(description: "no named pipe: \(String(cString: strerror(errno)))")
    }
    // Opened for both ways, so that neither side waits for the other to open its end.
    commands = open(input, O_RDWR)
    answers = open(output, O_RDWR)
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
    process.waitUntilExit()
    close(commands)
    close(answers)
  }

  /// Sends a command and waits for its answer.
  @discardableResult
  package func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    var bytes = [UInt8](try JSONSerialization.data(withJSONObject: message)) + [0]
    while !bytes.isEmpty {
      let wrote = write(commands, bytes, bytes.count)
      guard wrote > 0 else { throw Failure(description: "\(method) cannot be sent") }
      bytes.removeFirst(wrote)
    }
    while true {
      let answer = try receive(method)
      guard answer["id"] as? Int == lastID else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Opens a page and waits until it is loaded; events of the page before it are forgotten.
  package func navigate(to url: URL) throws {
    events = []
    let answer = try send("Page.navigate", ["url": url.absoluteString])
    if let error = answer["errorText"] { throw Failure(description: "\(url.path): \(error)") }
    while !events.contains(where: { $0.method == "Page.loadEventFired" }) { _ = try receive("Page.navigate") }
  }

  /// The value of an expression, which has to be a text.
  package func evaluate(_ expression: String) throws -> String {
    let answer = try send("Runtime.evaluate", ["expression": expression, "returnByValue": true])
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

  /// The next message; one without an answer's id is kept as an event.
  private func receive(_ method: String) throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let data = Data(buffer[..<end])
        buffer.removeSubrange(...end)
        let message = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        if let name = message["method"] as? String {
          events.append(Event(method: name, parameters: message["params"] as? [String: Any] ?? [:]))
        }
        return message
      }
      var poll = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
      guard Foundation.poll(&poll, 1, 120_000) > 0 else {
        throw Failure(description: "\(method): the browser has been silent for two minutes")
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(answers, &chunk, chunk.count)
      guard count > 0 else { throw Failure(description: "\(method): the browser is gone") }
      buffer += chunk[..<count]
    }
  }
}
