import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `why`, what-if, `compare` of plans, the front, and breaking a search off, through the built program.
@Suite struct SteeringCommandTests {
  /// A folder in which P1 gets a job.
  private func folder() throws -> SmallFolder {
    let small = try SmallFolder()
    try small.replace(
      "\"pins\": []", with: "\"limits\": {\"donorMinimumTasks\": 0}", in: SmallFolder.scenario, "scenario.json")
    return small
  }

  @Test("why tells the rule of a task, and refuses an unknown name with the nearest")
  func why() throws {
    let small = try folder()
    let answer = try Tool.run("why", "in", "B2", "--iterations", "50", in: small.folder.url)
    #expect(answer.status == 0)
    #expect(answer.text.hasPrefix("Facturen (B2)\n"))
    #expect(answer.text.contains("[analysis.level"))
    #expect(answer.text.contains("Per persoon:"))
    let json = try Tool.run("why", "in", "p2", "--iterations", "50", "--format", "json", in: small.folder.url)
    let object = try #require(json.json as? [String: Any])
    #expect(object["id"] as? String == "P2" && object["kind"] as? String == "person")
    let wrong = try Tool.run("why", "in", "Factuuren", "--language", "en", in: small.folder.url)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("There is no task or person 'Factuuren'"))
    #expect(wrong.errors.contains("Facturen"))
  }

  @Test("what if shows the plan and the difference; an unknown name is a wrong call")
  func whatIf() throws {
    let small = try folder()
    let answer = try Tool.run("carve", "in", "--without", "P1", "--iterations", "50", in: small.folder.url)
    #expect(answer.status == 0)
    #expect(answer.text.contains("Verschil met het plan zonder deze wijziging"))
    #expect(answer.text.contains("Mensen met een baan: 1 → 0"))
    let json = try Tool.run(
      "carve", "in", "--without=P1", "--without", "bond", "--iterations", "50", "--format", "json", in: small.folder.url
    )
    let difference = try #require((json.json as? [String: Any])?["difference"] as? [String: Any])
    #expect((difference["people"] as? [[String: Any]])?.compactMap { $0["person"] as? String } == ["P1"])
    let wrong = try Tool.run("carve", "in", "--without", "P9x", "--language", "en", in: small.folder.url)
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("'P9x'"))
  }

  @Test("compare tells plans from inventories, and says what differs between two plans")
  func compare() throws {
    let small = try folder()
    #expect(try Tool.run("run", "in", "-o", "a", "--iterations", "50", in: small.folder.url).status == 0)
    try small.replace("28,50", with: "38,50", in: SmallFolder.organisation, "organisatie.csv")
    #expect(
      try Tool.run("run", "in", "-o", "b", "--iterations", "50", "--from", "a/plan.json", in: small.folder.url).status
        == 0)
    let answer = try Tool.run("compare", "a/plan.json", "b/plan.json", in: small.folder.url)
    #expect(answer.status == 0)
    #expect(answer.text.contains("Per regel") && answer.text.contains("[freed]"))
    let json = try Tool.run("compare", "a/plan.json", "b/plan.json", "--format", "json", in: small.folder.url)
    #expect((json.json as? [String: Any])?["rules"] is [Any])
    let mixed = try Tool.run("compare", "a/plan.json", "in", "--language", "en", in: small.folder.url)
    #expect(mixed.status == 65 && mixed.errors.contains("Compare two plans"))
    #expect(try Tool.run("compare", "in", "in", in: small.folder.url).text.contains("gelijk"))
    let damaged = try Tool.run("compare", "a/plan.json", "in/scenario.json", in: small.folder.url)
    #expect(damaged.status == 65)
  }

  @Test("the front is text, JSON and a page")
  func front() throws {
    let small = try folder()
    let words = ["carve", "in", "--front", "--iterations", "60"]
    let text = try Tool.run(words, in: small.folder.url)
    #expect(text.status == 0 && text.text.contains("Andere plannen om uit te kiezen"))
    let json = try Tool.run(words + ["--format", "json"], in: small.folder.url)
    #expect(((json.json as? [String: Any])?["front"] as? [String: Any])?["plans"] is [Any])
    let page = try Tool.run(words + ["--format", "html"], in: small.folder.url)
    #expect(page.text.contains("front-chart") && page.text.contains("</html>"))
  }

  @Test("on a terminal the search tells how far it is; Ctrl-C ends it and keeps the best plan, marked")
  func interruption() throws {
    let binary = try #require(Tool.binary)
    // A pseudo-terminal by the calls of Linux itself: Foundation has none (TIOCSPTLCK, TIOCGPTN).
    let side = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number) = (Int32(0), Int32(0))
    guard side >= 0, ioctl(side, 0x4004_5431, &lock) == 0, ioctl(side, 0x8004_5430, &number) == 0 else {
      print("skipped: there is no pseudo-terminal here")
      return
    }
    defer { close(side) }
    let terminal = try #require(FileHandle(forWritingAtPath: "/dev/pts/\(number)"))
    let folder = try TemporaryFolder()
    try folder.write("", "out")
    let process = Process()
    process.executableURL = binary
    process.arguments = ["carve", Checkout.example("hospital-ward").path, "--time", "600"]
    process.standardInput = FileHandle.nullDevice
    let out = try FileHandle(forWritingTo: folder["out"])
    process.standardOutput = out
    process.standardError = terminal
    var environment = ProcessInfo.processInfo.environment
    environment["NO_COLOR"] = "1"
    process.environment = environment
    try process.run()
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    var said = ""
    // The terminal is read until the program ends: one that nobody reads holds up whoever writes to it.
    func listen(while goesOn: () -> Bool) {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let end = Date(timeIntervalSinceNow: 240)
      while goesOn(), process.isRunning, Date() < end {
        var ready = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 100) > 0 else { continue }
        said += String(decoding: buffer.prefix(max(0, read(side, &buffer, buffer.count))), as: UTF8.self)
      }
    }
    listen { !said.contains("zoeken:") }
    #expect(said.contains("zoeken:") && said.contains("geplaatst"))
    #expect(!said.contains("\u{1b}"))
    process.interrupt()
    listen { true }
    try #require(!process.isRunning, "it goes on after Ctrl-C")
    try terminal.close()
    try out.close()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    let text = try String(contentsOf: folder["out"], encoding: .utf8)
    #expect(text.contains("De zoektocht is afgebroken."))
    #expect(text.contains("J1:"))
  }
}
