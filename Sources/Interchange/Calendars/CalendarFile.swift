/// A calendar of all-day events as other programs open it (iCalendar, RFC 5545; agendabestand).
///
///     var calendar = CalendarFile(name: "W1", product: "-//jobcarve//rotation//NL", stamp: Day("2026-11-21")!)
///     calendar.events.append(.init(uid: "T1-1@example", days: monday..<saturday, summary: "vervangt"))
///     calendar.bytes   // BEGIN:VCALENDAR … END:VCALENDAR, lines of at most 75 octets that end with CRLF
///
/// The same events give the same bytes: the moment that the format asks for (`DTSTAMP`) is a day that is handed in.
package struct CalendarFile: Hashable, Sendable {
  package struct Event: Hashable, Sendable {
    /// The same in every later edition of the event, and unique in the world.
    package var uid: String
    /// From the first day to the day after the last.
    package var days: Range<Day>
    package var summary: String
    package var description: String
    package var location: String
    package var categories: [String]
    /// Whether the days are taken, so that a calendar shows no room on them.
    package var isBusy: Bool

    package init(
      uid: String, days: Range<Day>, summary: String, description: String = "", location: String = "",
      categories: [String] = [], isBusy: Bool = false
    ) {
      self.uid = uid
      self.days = days
      self.summary = summary
      self.description = description
      self.location = location
      self.categories = categories
      self.isBusy = isBusy
    }
  }

  package var name: String
  package var product: String
  package var stamp: Day
  package var events: [Event]

  package init(name: String, product: String, stamp: Day, events: [Event] = []) {
    self.name = name
    self.product = product
    self.stamp = stamp
    self.events = events
  }

  /// The file; `nil` without an event, because the format asks for at least one (RFC 5545 §3.6).
  package var bytes: [UInt8]? {
    let shown = events.filter { Self.isWritable($0.days.lowerBound) && Self.isWritable($0.days.upperBound) }
    guard !shown.isEmpty, Self.isWritable(stamp) else { return nil }
    var lines = CalendarLines()
    lines.add("BEGIN", value: "VCALENDAR")
    lines.add("VERSION", value: "2.0")
    lines.add("PRODID", text: product)
    lines.add("CALSCALE", value: "GREGORIAN")
    lines.add("X-WR-CALNAME", text: name)
    for event in shown { write(event, &lines) }
    lines.add("END", value: "VCALENDAR")
    return lines.bytes
  }

  private func write(_ event: Event, _ lines: inout CalendarLines) {
    lines.add("BEGIN", value: "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", value: Self.digits(stamp) + "T000000Z")
    lines.add("DTSTART;VALUE=DATE", value: Self.digits(event.days.lowerBound))
    if !event.days.isEmpty { lines.add("DTEND;VALUE=DATE", value: Self.digits(event.days.upperBound)) }
    lines.add("SUMMARY", text: event.summary)
    if !event.description.isEmpty { lines.add("DESCRIPTION", text: event.description) }
    if !event.location.isEmpty { lines.add("LOCATION", text: event.location) }
    if !event.categories.isEmpty {
      lines.add("CATEGORIES", value: event.categories.map(CalendarLines.escaped).joined(separator: ","))
    }
    lines.add("TRANSP", value: event.isBusy ? "OPAQUE" : "TRANSPARENT")
    lines.add("END", value: "VEVENT")
  }

  /// Dates have four digits for the year.
  private static func isWritable(_ day: Day) -> Bool { (1...9999).contains(day.year) }

  private static func digits(_ day: Day) -> String { day.description.replacing("-", with: "") }
}
