import Interchange

/// Reads an event log in XES (IEEE 1849) from front to back, one event at a time.
///
/// Of an event the attributes `concept:name`, `concept:instance`, `org:role`, `org:group`, `org:resource`,
/// `time:timestamp` and `lifecycle:transition` are read; attributes of attributes, of traces and of the log are not.
/// A trace whose file ends before it does counts as far as it goes; the end is a finding all the same.
struct XESReader {
  private static let keys: [StaticString] = [
    "concept:name", "concept:instance", "org:role", "org:group", "org:resource", "time:timestamp",
    "lifecycle:transition",
  ]

  /// The measures of the log; `nil` when the file is no log, with an error in `findings`.
  static func read(_ xml: consuming XMLReader, file: String, into findings: inout Findings) -> EventLogMeasures? {
    var reader = xml
    var measures = EventLogMeasures()
    var event = EventLogMeasures.Event()
    var eventDepth: Int?
    var traceDepth: Int?
    var hasRoot = false
    var badTimes = 0
    while reader.read() {
      let depth = reader.depth
      switch reader.kind {
      case .startElement:
        if !hasRoot {
          guard reader.isNamed("log") else {
            findings.add(EventLogTexts.notALog(file, found: reader.name, line: reader.line, column: reader.column))
            return nil
          }
          hasRoot = true
        } else if let eventDepth {
          guard depth == eventDepth + 1, let key = reader.attribute("key", among: keys) else { continue }
          read(key, reader, into: &event, &badTimes, file, &findings)
        } else if reader.isNamed("event") {
          if reader.isEmptyElement {
            measures.add(EventLogMeasures.Event())
          } else {
            event = EventLogMeasures.Event()
            eventDepth = depth
          }
        } else if traceDepth == nil, reader.isNamed("trace") {
          measures.traces += 1
          if !reader.isEmptyElement { traceDepth = depth }
        }
      case .endElement:
        if depth == eventDepth {
          measures.add(event)
          eventDepth = nil
          if measures.hasTooManyActivities {
            findings.add(EventLogTexts.tooManyActivities(file, line: reader.line))
            return nil
          }
        } else if depth == traceDepth {
          measures.endTrace()
          traceDepth = nil
        }
      default: break
      }
    }
    measures.endTrace()
    if badTimes > 20 { findings.add(EventLogTexts.moreBadTimes(file, badTimes - 20)) }
    reader.finish(into: &findings)
    return measures
  }

  private static func read(
    _ key: Int, _ reader: borrowing XMLReader, into event: inout EventLogMeasures.Event, _ badTimes: inout Int,
    _ file: String, _ findings: inout Findings
  ) {
    switch key {
    case 0: event.activity = value(reader)
    case 1: event.instance = value(reader)
    case 2: event.role = value(reader)
    case 3: event.group = value(reader)
    case 4: event.resource = value(reader)
    case 6: event.transition = value(reader)
    default:
      event.time = reader.withAttribute("value") { EventTime($0) } ?? nil
      guard event.time == nil else { return }
      badTimes += 1
      if badTimes <= 20 {
        findings.add(EventLogTexts.badTime(file, value(reader) ?? "", line: reader.line, column: reader.column))
      }
    }
  }

  private static func value(_ reader: borrowing XMLReader) -> String? {
    reader.withAttribute("value") { String(decoding: $0, as: UTF8.self) }
  }
}
