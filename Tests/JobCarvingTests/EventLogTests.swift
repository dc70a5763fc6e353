import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct EventLogTests {
  /// Two weeks; the first event on 1 March 2026, the last on 15 March, both at 09:00 UTC.
  static func log(_ events: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
      <global scope="event"><string key="concept:name" value="none"/></global>
      <trace>
        <string key="concept:name" value="case 1"/>
    \(events)
      </trace>
    </log>
    """
  }

  static func event(
    _ name: String?, _ time: String?, role: String? = nil, group: String? = nil, resource: String? = nil,
    step: String? = nil, instance: String? = nil
  ) -> String {
    func string(_ key: String, _ value: String?) -> String {
      value.map { "<string key=\"\(key)\" value=\"\($0)\"/>" } ?? ""
    }
    return "<event>" + string("concept:name", name) + string("org:role", role) + string("org:group", group)
      + string("org:resource", resource) + string("lifecycle:transition", step) + string("concept:instance", instance)
      + (time.map { "<date key=\"time:timestamp\" value=\"\($0)\"/>" } ?? "") + "</event>\n"
  }

  static func read(_ text: String) -> (ImportedProject?, Findings) {
    var findings = Findings()
    let project = XESImport.run(bytes: Array(text.utf8), file: "log.xes", into: &findings)
    return (project, findings)
  }

  static let rounds = log(
    event("Beds", "2026-03-01T09:00:00Z", role: "Nurse", resource: "Ann Example", step: "start")
      + event("Beds", "2026-03-01T09:10:00Z", role: "Nurse", resource: "Ann Example", step: "complete")
      + event("Beds", "2026-03-08T09:00:00.000+01:00", role: "Nurse", resource: "Bob Example", step: "start")
      + event("Beds", "2026-03-08T09:30:00.000+01:00", role: "Nurse", resource: "Bob Example", step: "complete")
      + event("Beds", "2026-03-10T09:00:00Z", role: "Nurse", resource: "Bob Example", step: "start")
      + event("Beds", "2026-03-10T09:20:00Z", role: "Nurse", resource: "Bob Example", step: "complete")
      + event("Phone", "2026-03-15T09:00:00Z", role: "Nurse", resource: "Ann Example"))

  @Test("A task has its frequency over the span of the log and the median of its durations, with n and quartiles")
  func measures() throws {
    let (project, findings) = Self.read(Self.rounds)
    let organisation = try #require(project).organisation
    #expect(!findings.hasErrors)
    let beds = try #require(organisation.tasks.first { $0.name == "Beds" })
    // Three times in fourteen days; 600, 1200 and 1800 seconds.
    #expect(beds.frequencyHundredths == 150)
    #expect(beds.minutesPerWeek == 30)
    #expect(beds.minutesEach == 20)
    #expect(!beds.minutesAreAssumed)
    #expect(beds.source.contains("3 keer van 2026-03-01 t/m 2026-03-15"))
    #expect(beds.source.contains("mediaan 1200 s, kwartielen 600 en 1800 s"))
  }

  @Test("Minutes are asked for where no duration was measured, and the blank cell is an error of the check until then")
  func asks() throws {
    let project = try #require(Self.read(Self.rounds).0)
    #expect(project.questions.contains { $0.field == "minutes_per_week" && $0.id.hasSuffix("phone") })
    #expect(!project.questions.contains { $0.field == "minutes_per_week" && $0.id.hasSuffix("beds") })
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xes-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try project.write(to: folder)
    let read = ProjectFolder(folder)
    let missing = read.findings.all.filter { $0.severity == .error }
    #expect(Set(missing.map(\.code)) == ["task/no-time", "value/missing"])
    #expect(missing.count { $0.code == "task/no-time" } == 1)
    #expect(missing.count { $0.code == "value/missing" } == 2)
    #expect(read.organisation.tasks.first { $0.name == "Beds" }?.minutesPerWeek == 30)
  }

  @Test("People are counted and never named")
  func headcount() throws {
    let (project, findings) = Self.read(Self.rounds)
    let made = try #require(project)
    #expect(made.organisation.positions.map(\.headcount) == [2])
    let bytes = ProjectFolderWriter().files(made.organisation).flatMap(\.bytes)
    let text = String(decoding: bytes, as: UTF8.self) + findings.all.map { $0.text(in: .english) }.joined()
    #expect(!text.contains("Ann") && !text.contains("Bob"))
  }

  @Test("The role goes before the group, the group before the resource, and a resource gets a number")
  func performers() throws {
    let text = Self.log(
      Self.event("A", "2026-03-01T09:00:00Z", role: "Nurse", group: "Ward", resource: "Ann")
        + Self.event("A", "2026-03-02T09:00:00Z", group: "Ward", resource: "Ann")
        + Self.event("A", "2026-03-03T09:00:00Z", resource: "Ann") + Self.event("A", "2026-03-20T09:00:00Z"))
    let (project, findings) = Self.read(text)
    #expect(project?.organisation.positions.map(\.name) == ["Nurse", "Ward", "Medewerker 1", "Niet genoemd"])
    #expect(findings.all.contains { $0.code == "xes/no-roles" })
    let (_, none) = Self.read(Self.rounds)
    #expect(!none.all.contains { $0.code == "xes/no-roles" })
  }

  @Test("Start and end are paired by instance, and only within a trace")
  func pairing() throws {
    let text = Self.log(
      Self.event("A", "2026-03-01T09:00:00Z", role: "R", step: "start", instance: "1")
        + Self.event("A", "2026-03-01T09:01:00Z", role: "R", step: "start", instance: "2")
        + Self.event("A", "2026-03-01T09:02:00Z", role: "R", step: "complete", instance: "2")
        + Self.event("A", "2026-03-01T09:10:00Z", role: "R", step: "complete", instance: "1")
        + Self.event("A", "2026-03-01T10:00:00Z", role: "R", step: "start", instance: "3")
        + "</trace><trace>"
        + Self.event("A", "2026-03-01T10:01:00Z", role: "R", step: "complete", instance: "3"))
    let (project, findings) = Self.read(text)
    let task = try #require(project?.organisation.tasks.first)
    #expect(task.source.contains("bij 2: mediaan 60 s, kwartielen 60 en 600 s"))
    #expect(findings.all.contains { $0.code == "xes/unfinished" })
    #expect(findings.all.contains { $0.code == "xes/unpaired" })
  }

  @Test("An end before its start gives no duration and is told; at the same second it is a duration of nothing")
  func reversed() throws {
    func pair(_ end: String) -> (ImportedProject?, Findings) {
      Self.read(
        Self.log(
          Self.event("A", "2026-03-01T09:00:00Z", role: "R", step: "start")
            + Self.event("A", end, role: "R", step: "complete")))
    }
    #expect(pair("2026-03-01T08:59:59Z").1.all.contains { $0.code == "xes/end-before-start" })
    #expect(pair("2026-03-01T08:59:59Z").0?.questions.contains { $0.field == "minutes_per_week" } == true)
    #expect(!pair("2026-03-01T09:00:00Z").1.all.contains { $0.code == "xes/end-before-start" })
    #expect(pair("2026-03-01T09:00:00Z").0?.questions.contains { $0.field == "minutes_per_week" } == false)
  }

  @Test("A log of less than a week counts as a week and says so; one of exactly a week does not")
  func span() throws {
    func span(_ last: String) -> (ImportedProject?, Findings) {
      Self.read(
        Self.log(Self.event("A", "2026-03-01T09:00:00Z", role: "R") + Self.event("A", last, role: "R")))
    }
    let short = span("2026-03-08T08:59:59Z")
    #expect(short.0?.organisation.tasks.first?.frequencyHundredths == 200)
    #expect(short.1.all.contains { $0.code == "xes/short-span" })
    #expect(!span("2026-03-08T09:00:00Z").1.all.contains { $0.code == "xes/short-span" })
  }

  @Test("What is no log, is compressed, or names nothing is refused with one error")
  func refused() throws {
    #expect(Self.read("<bpmn/>").1.all.map(\.code) == ["xes/not-a-log"])
    #expect(Self.read(Self.log(Self.event(nil, nil))).1.all.contains { $0.code == "xes/no-activities" })
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID()).xes.gz").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([0x1F, 0x8B, 8, 0]).write(to: URL(fileURLWithPath: path))
    var findings = Findings()
    #expect(XESImport.run(path, into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["xes/compressed"])
  }

  @Test(
    "Timestamps are read as xs:dateTime writes them",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00.250+01:00", 250), ("1969-12-31T23:59:59.999Z", -1),
      ("1970-01-02T00:00:00,5", 86_400_500), ("1970-01-01T00:00Z", 0),
    ])
  func times(_ text: String, _ milliseconds: Int) {
    #expect(EventTime(text)?.milliseconds == milliseconds)
  }

  @Test(
    "What is no timestamp is not read as one",
    arguments: [
      "", "1970-02-30T00:00:00Z", "1970-01-01T24:00:00Z", "1970-01-01T00:00:00Zz", "01-01-1970",
      "1970-01-01T00:00:00+15:00",
    ])
  func badTimes(_ text: String) {
    #expect(EventTime(text) == nil)
  }

  @Test("Quartiles are exact up to 2,047 seconds and less than a thousandth too short above")
  func spread() throws {
    var spread = DurationSpread()
    for seconds in [4, 1, 3, 2] { spread.add(seconds: seconds) }
    let quartiles = try #require(spread.quartiles)
    #expect(quartiles == (1, 2, 3))
    for seconds in [0, 1, 2047, 2048, 2049, 100_003, 9_999_999, Int.max] {
      let kept = DurationSpread.kept(seconds)
      #expect(kept <= seconds && seconds - kept <= seconds / 1000)
      if seconds <= 2047 { #expect(kept == seconds) }
    }
    #expect(DurationSpread().quartiles == nil)
  }

  @Test("A log that is cut off at any byte gives a finding and never a crash")
  func truncated() throws {
    let bytes = Array(Self.rounds.utf8)
    for length in 0..<bytes.count - 1 {
      var findings = Findings()
      let project = XESImport.run(bytes: Array(bytes[..<length]), file: "log.xes", into: &findings)
      #expect(findings.hasErrors && project == nil, "cut at \(length)")
    }
  }

  @Test("The same log gives the same files")
  func repeatable() throws {
    let first = try #require(Self.read(Self.rounds).0)
    let second = try #require(Self.read(Self.rounds).0)
    #expect(
      ProjectFolderWriter().files(first.organisation).map(\.bytes)
        == ProjectFolderWriter().files(second.organisation).map(\.bytes))
  }
}
