import Foundation
public import Interchange

/// Turns an event log in XES (IEEE 1849) into positions and tasks with measured times (import uit een event-log).
///
///     var findings = Findings()
///     let made = XESImport.run("opname.xes", into: &findings)
///     try made?.write(to: "afdeling")
///
/// A position is a role; where an event names none, a group; where it names neither, the resource, under a number,
/// because a resource may be a person. A task is an activity of a position. How often a week follows from the time
/// between the first and the last event, counted as a week at least; how long from starts and completions of the same
/// activity (and instance) in a trace, first started first completed. Minutes a week are frequency × median duration;
/// without durations they are asked for. Durations are elapsed time: waiting and pauses are in them.
public enum XESImport {
  /// Reads the log at `path`.
  ///
  /// - Returns: positions and tasks with what is to be filled in, or `nil` when the log cannot be read; all that is
  ///   wrong is in `findings`.
  public static func run(
    _ path: String, language: Language = .dutch, into findings: inout Findings
  ) -> ImportedProject? {
    if isCompressed(path) {
      findings.add(EventLogTexts.compressed(path))
      return nil
    }
    guard let reader = XMLReader(path: path, into: &findings) else { return nil }
    return project(reader, file: path, language: language, into: &findings)
  }

  /// Reads a log that is in memory; `file` is the name that findings carry.
  package static func run(
    bytes: [UInt8], file: String, language: Language = .dutch, into findings: inout Findings
  ) -> ImportedProject? {
    guard let reader = XMLReader(bytes: bytes, file: file) else { return nil }
    return project(reader, file: file, language: language, into: &findings)
  }

  private static func project(
    _ reader: consuming XMLReader, file: String, language: Language, into findings: inout Findings
  ) -> ImportedProject? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    guard let measures = XESReader.read(reader, file: file, into: &found), !found.hasErrors else { return nil }
    for finding in EventLogTexts.summary(file, measures) { found.add(finding) }
    guard !measures.activities.isEmpty else {
      found.add(EventLogTexts.noActivities(file))
      return nil
    }
    return EventLogProject(measures: measures, file: (file as NSString).lastPathComponent, language: language)
      .project(into: &found)
  }

  /// Logs are often handed over as `.xes.gz`.
  private static func isCompressed(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 2)).map { Array($0) == [0x1F, 0x8B] } ?? false
  }
}
