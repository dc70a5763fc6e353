import Interchange

/// What planning messages tell: when work is to be done, and when a person can.
extension MessageMapping {
  /// A request for, or an assignment to, planned times.
  static func planning(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    guard let profile = root.first("positionProfile"), var position = position(ofProfile: profile) else {
      return records
    }
    var spans: [WeekWindows.Span] = []
    var minutes = 0
    for line in root.all("periodicPlanningLine") {
      guard let period = line.value("planningPeriod"),
        let window = window(period, line.value("startTime"), line.value("endTime"))
      else {
        records.remarks.append(MessageTexts.unreadLine(line.line))
        continue
      }
      let breaks = line.all("breaks").reduce(0) { sum, pause in
        sum + (self.window("monday", pause.value("startTime"), pause.value("endTime"))?.totalMinutes ?? 0)
      }
      let quantity = line.value("positionQuantity").flatMap { Int($0) } ?? 1
      spans += window.spans
      minutes += max(0, window.totalMinutes - breaks * max(1, window.days.count)) * min(max(quantity, 1), 10_000)
    }
    if !spans.isEmpty {
      position.windows = WeekWindows(spans)
      position.minutes = min(minutes, 100_000_000)
    }
    let dated = root.all("singlePlanningLine").count
    if dated > 0 { records.remarks.append(MessageTexts.datedLines(dated)) }
    let workers = MessageNode.keys(root.every("assignedWorker", "workerId"))
    if !workers.isEmpty {
      position.workers = [workers]
      var person = MessagePerson(keys: workers)
      person.minimumMinutes = position.minutes
      person.maximumMinutes = position.minutes
      // Who is planned in at a time can work at that time.
      person.availability = position.windows
      records.people.append(person)
    }
    records.positions.append(position)
    return records
  }

  /// When a person can and cannot work.
  static func constraints(_ root: MessageNode) -> MessageRecords {
    var records = MessageRecords()
    var person = MessagePerson(keys: MessageNode.keys(root.every("worker", "workerId")))
    var (can, cannot): ([WeekWindows.Span], [WeekWindows.Span]) = ([], [])
    for line in root.all("periodicAvailabilityLine") {
      guard let period = line.value("availabilityPeriod"),
        let window = window(period, line.value("startTime"), line.value("endTime")),
        let status = line.value("availabilityStatus")?.lowercased(), ["available", "notavailable"].contains(status)
      else {
        records.remarks.append(MessageTexts.unreadLine(line.line))
        continue
      }
      if status == "available" { can += window.spans } else { cannot += window.spans }
    }
    if !can.isEmpty || !cannot.isEmpty {
      let allowed = can.isEmpty ? WeekWindows([]).complement : WeekWindows(can)
      person.availability = allowed.intersection(WeekWindows(cannot).complement)
    }
    let dated = root.all("singleAvailabilityLine").count
    if dated > 0 { records.remarks.append(MessageTexts.datedLines(dated)) }
    if !person.keys.isEmpty || !person.tellsNothing { records.people.append(person) }
    return records
  }
}
