import Foundation
import TestSupport
import Testing

/// The calendars that a run leaves, opened by a program that is not ours.
@Suite struct CalendarFilesTests {
  private static let example = Checkout.root.appendingPathComponent("examples/regional-rotation").path

  private static func calendars(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "ics" }.sorted { $0.path < $1.path }
  }

  @Test func `rotate writes its answer and a calendar for each person and employer that only the owner can read`()
    throws
  {
    let out = try TemporaryFolder()
    let answer = try Tool.run("rotate", Self.example, "-o", out["uit"].path + "/", "--time", "4")
    #expect(answer.status == 0, "\(answer.errors)")
    let files = try Self.calendars(out["uit/calendars"])
    let names = files.map(\.lastPathComponent)
    for kind in ["employee", "employer", "mentor", "seeker"] {
      #expect(names.contains { $0.hasPrefix(kind + "-") }, "\(kind)")
    }
    for file in files { #expect(try Tool.mode(file) == 0o600, "\(file.lastPathComponent)") }
    #expect(try String(contentsOf: out["uit/rotation.txt"], encoding: .utf8).contains("T6"))
    #expect(answer.text.split(separator: "\n").count == files.count + 1)

    try Self.parse(files)
  }

  /// Python's `icalendar` reads every file strictly and counts what it found; where it is not installed one line says so.
  private static func parse(_ files: [URL]) throws {
    let script = """
      import sys
      try:
          import icalendar
      except ImportError:
          sys.exit(77)
      for path in sys.argv[1:]:
          data = open(path, 'rb').read()
          calendar = icalendar.Calendar.from_ical(data)
          events = calendar.walk('VEVENT')
          assert calendar['VERSION'] == '2.0' and events and not calendar.errors, path
          for event in events:
              assert not event.errors, (path, event.errors)
              assert event['DTSTART'].dt < event['DTEND'].dt, path
              assert str(event['UID']) and str(event['SUMMARY']), path
              assert event['DTSTAMP'].dt.date().isoformat() == '2026-11-21', path
          assert len({str(event['UID']) for event in events}) == len(events), path
          print(len(events), data.count(b'BEGIN:VEVENT'))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + files.map(\.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 77 || process.terminationStatus == 127 {
      print("skipped: Python's icalendar is not installed, so no second program opened the calendars")
      return
    }
    #expect(process.terminationStatus == 0, "\(output)")
    let counts = output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(counts.count == files.count && counts.allSatisfy { $0.count == 2 && $0[0] == $0[1] })
  }
}
