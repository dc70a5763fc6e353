import Interchange

extension TrainingWish {
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings), let position = row.identifier("position", into: &findings),
      let earliest = row.day("earliest_start", into: &findings), let latest = row.day("latest_start", into: &findings)
    else { return nil }
    let away = wholeMinutes(row.number("hours_away", into: &findings)) ?? 0
    self.init(
      id: id, employee: row.text("employee", into: &findings) ?? id, position: position,
      course: row.text("course", into: &findings) ?? "",
      qualification: row.text("qualification", into: &findings) ?? "",
      durationWeeks: row.integer("weeks", into: &findings) ?? 0, minutesAwayPerWeek: away,
      contractMinutes: wholeMinutes(row.number("contract_hours", into: &findings)) ?? 36 * 60, earliestStart: earliest,
      latestStart: latest, startDays: row.days("start_days", into: &findings),
      breakWeeks: row.days("break_weeks", into: &findings),
      schoolCalendar: row.identifier("school_calendar", into: &findings) ?? "",
      team: row.text("team", into: &findings) ?? "",
      priority: row.integer("priority", into: &findings) ?? 1,
      cost: Euro(cents: row.number("cost", into: &findings) ?? 0), location: row.location(of: "id"))
    if latest < earliest {
      row.report(
        .error, "training/window-reversed", ImportTexts.windowReversed(earliest, latest), at: "latest_start",
        into: &findings)
    }
    if away > contractMinutes {
      row.report(.error, "training/more-than-contract", ImportTexts.moreThanContract, at: "hours_away", into: &findings)
    }
    if away == 0 {
      row.report(.warning, "training/no-hours", ImportTexts.noHoursAway, at: "hours_away", into: &findings)
    }
    for day in startDays where day < earliest || day > latest {
      row.report(.warning, "training/start-outside", ImportTexts.startOutside(day), at: "start_days", into: &findings)
    }
  }
}

extension Seeker {
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings), let from = row.day("available_from", into: &findings)
    else { return nil }
    func numbers(_ column: String, _ range: ClosedRange<Int>, _ code: String, _ message: (String) -> Phrase)
      -> [String: Int]
    {
      var result: [String: Int] = [:]
      for entry in row.list(column, into: &findings) {
        let parts = entry.split(separator: ":").map { $0.trimmingBlanks() }
        guard parts.count == 2, let number = Int(parts[1]), range.contains(number) else {
          row.report(.error, code, message(entry), at: column, into: &findings)
          continue
        }
        result[parts[0]] = number
      }
      return result
    }
    self.init(
      id: id, profile: row.identifier("profile", into: &findings) ?? "", availableFrom: from,
      availableTo: row.day("available_to", into: &findings),
      contractWeeks: row.integer("contract_weeks", into: &findings),
      minimumMinutes: wholeMinutes(row.number("hours_from", into: &findings)) ?? 20 * 60,
      maximumMinutes: wholeMinutes(row.number("hours_to", into: &findings)) ?? 40 * 60,
      preparationWeeks: numbers("preparation", 0...520, "seeker/preparation", ImportTexts.badPreparation),
      travelMinutes: numbers("travel", 0...1440, "seeker/travel", ImportTexts.badTravel),
      longestTravel: row.integer("travel_limit", into: &findings),
      distance: numbers("distance", 0...1000, "seeker/distance", ImportTexts.badDistance),
      location: row.location(of: "id"))
    if let to = availableTo, to < from {
      row.report(
        .error, "seeker/window-reversed", ImportTexts.windowReversed(from, to), at: "available_to", into: &findings)
    }
    // Of a value that was not understood nothing more is said.
    let areUnderstood = ["hours_from", "hours_to"].allSatisfy {
      row.text($0, into: &findings) == nil || row.number($0, into: &findings) != nil
    }
    if areUnderstood, minimumMinutes > maximumMinutes {
      row.report(.error, "seeker/hours-reversed", ImportTexts.hoursReversed, at: "hours_from", into: &findings)
    }
  }
}

extension Mentor {
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings) else { return nil }
    self.init(
      id: id, positions: row.list("positions", into: &findings),
      minutesPerWeek: wholeMinutes(row.number("hours_per_week", into: &findings)) ?? 0,
      availableFrom: row.day("available_from", into: &findings), availableTo: row.day("available_to", into: &findings),
      location: row.location(of: "id"))
    if minutesPerWeek == 0 {
      row.report(.warning, "mentor/no-hours", ImportTexts.mentorWithoutHours, at: "hours_per_week", into: &findings)
    }
  }
}

extension SchoolPeriod {
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let calendar = row.identifier("calendar", into: &findings),
      let kind = row.choice("kind", into: &findings).flatMap(Kind.init(rawValue:)),
      let from = row.day("from", into: &findings)
    else { return nil }
    self.init(
      calendar: calendar, kind: kind, from: from, to: row.day("to", into: &findings),
      note: row.text("note", into: &findings) ?? "", location: row.location(of: "from"))
    if let to, to < from {
      row.report(
        .error, "school-calendar/reversed", ImportTexts.windowReversed(from, to), at: "to", into: &findings)
    }
  }
}
