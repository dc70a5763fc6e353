package import Interchange

/// The rotation as calendars: one for each employee, seeker and mentor, and one for each employer (agenda's).
///
/// People go by the pseudonyms of the files. What is a whole stretch of weeks is one event from its first day to its last
/// Sunday; the hours a week stand in the description, because a plan of weeks knows no times of day.
extension Plan {
  package struct CalendarOutput: Hashable, Sendable {
    /// Made of letters, digits, `-` and `_` only, whatever the ids hold.
    package var fileName: String
    package var calendar: CalendarFile
  }

  /// In the order of the plan: employees, seekers, mentors, employers. Nobody without an event has one.
  package func calendars(_ language: Language) -> [CalendarOutput] {
    guard let rotation, rotation.conflict == nil else { return [] }
    var maker = RotationCalendars(plan: self, rotation: rotation, language: language)
    return maker.all()
  }
}

private struct RotationCalendars {
  let plan: Plan
  let rotation: RotationSchedule
  let language: Language
  private let positions: [String: PositionSummary]
  private let courses: [String: TrainingSummary]
  private var takenNames: Set<String> = []

  init(plan: Plan, rotation: RotationSchedule, language: Language) {
    self.plan = plan
    self.rotation = rotation
    self.language = language
    positions = Dictionary(plan.positions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    courses = Dictionary(plan.trainings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func all() -> [Plan.CalendarOutput] {
    var result: [Plan.CalendarOutput] = []
    func add(_ kind: String, _ owner: String, _ title: Phrase, _ events: [CalendarFile.Event]) {
      guard !events.isEmpty else { return }
      let calendar = CalendarFile(
        name: title[language], product: "-//jobcarve//rotation 1//\(language.rawValue.uppercased())",
        stamp: plan.referenceDate ?? rotation.firstWeek, events: events.sorted(by: Self.order))
      if calendar.bytes != nil {
        result.append(.init(fileName: fileName(kind, owner), calendar: calendar))
      }
    }
    let lessons = rotation.trainings.map { (training: $0, events: events(of: $0)) }
    for employee in unique(rotation.trainings.map(\.employee)) {
      add(
        "employee", employee, Phrase(verbatim: employee),
        lessons.filter { $0.training.employee == employee }.flatMap(\.events))
    }
    let blocks = rotation.seekers.map { seeker in (seeker: seeker, events: events(of: seeker)) }
    for (seeker, own) in blocks { add("seeker", seeker.seeker, Phrase(verbatim: seeker.seeker), own.map(\.event)) }
    for load in rotation.mentorLoad { add("mentor", load.mentor, Phrase(verbatim: load.mentor), events(of: load)) }
    let employers = unique(
      rotation.trainings.map { employer($0.position) } + blocks.flatMap { $0.events.map { employer($0.position) } })
    for name in employers {
      let own =
        lessons.filter { employer($0.training.position) == name }.flatMap(\.events)
        + blocks.flatMap(\.events).filter { employer($0.position) == name }.map(\.event)
      add("employer", name, Phrase(verbatim: name), own)
    }
    return result
  }

  private static func order(_ a: CalendarFile.Event, _ b: CalendarFile.Event) -> Bool {
    (a.days.lowerBound, a.days.upperBound, a.uid) < (b.days.lowerBound, b.days.upperBound, b.uid)
  }

  // MARK: Events

  private func events(of training: PlannedTraining) -> [CalendarFile.Event] {
    let course = courses[training.training]
    let minutes = course?.minutesAwayPerWeek ?? 0
    return runs(training.lessonWeeks).enumerated().map { number, weeks in
      // The first lessons may be later in the week than Monday.
      let opens = monday(weeks.lowerBound)
      let first = number == 0 ? min(max(training.startDay, opens), opens.advanced(byDays: 6)) : opens
      let about = training.seeker.map(CalendarTexts.coveredBy) ?? CalendarTexts.coveredByNobody
      return CalendarFile.Event(
        uid: uid("lesson", training.training, training.employee, number), days: first..<monday(weeks.upperBound),
        summary: CalendarTexts.learns(training.employee, course?.course ?? training.training)[language],
        description: [CalendarTexts.hoursAway(minutes), about].map { $0[language] }.joined(separator: "\n"),
        location: place(training.position), categories: [CalendarTexts.lesson[language]])
    }
  }

  private func events(of seeker: SeekerPlan) -> [(position: String, event: CalendarFile.Event)] {
    var counts: [String: Int] = [:]
    return seeker.blocks.filter { $0.weeks > 0 }.map { block in
      let key = "\(block.activity.rawValue) \(block.training)"
      let number = counts[key, default: 0]
      counts[key] = number + 1
      let name = position(block.position)
      let employee = rotation.trainings.first { $0.training == block.training }?.employee
      var about = [CalendarTexts.hoursOfWork(block.minutesPerWeek)]
      if let employee, block.activity != .idle { about.append(CalendarTexts.placeOf(employee)) }
      return (
        block.position,
        CalendarFile.Event(
          uid: uid(block.activity.rawValue, block.training, seeker.seeker, number),
          days: monday(block.firstWeek)..<monday(block.firstWeek.addingSaturating(block.weeks)),
          summary: CalendarTexts.does(seeker.seeker, block.activity, name)[language],
          description: about.map { $0[language] }.joined(separator: "\n"), location: place(block.position),
          categories: [block.activity.word[language]])
      )
    }
  }

  private func events(of load: MentorLoad) -> [CalendarFile.Event] {
    var result: [CalendarFile.Event] = []
    var week = 0
    while week < load.minutesByWeek.count {
      let minutes = load.minutesByWeek[week]
      var end = week + 1
      while end < load.minutesByWeek.count, load.minutesByWeek[end] == minutes { end += 1 }
      if minutes > 0 {
        result.append(
          CalendarFile.Event(
            uid: uid("guidance", "", load.mentor, result.count), days: monday(week)..<monday(end),
            summary: CalendarTexts.guides(load.mentor, minutes)[language],
            description: CalendarTexts.hasHours(load.capacity)[language],
            categories: [CalendarTexts.guidance[language]]))
      }
      week = end
    }
    return result
  }

  // MARK: Names

  private func monday(_ week: Int) -> Day { rotation.firstWeek.advanced(byDays: 7 * min(max(week, 0), 100_000)) }

  private func position(_ id: String) -> String { positions[id]?.name ?? id }

  private func employer(_ position: String) -> String {
    let name = positions[position]?.employer ?? ""
    return name.isEmpty ? plan.title : name
  }

  private func place(_ id: String) -> String {
    guard !id.isEmpty else { return "" }
    return [position(id), employer(id)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What is planned, for whom, and which stretch of it: so a course that moves keeps its identity.
  private func uid(_ kind: String, _ training: String, _ who: String, _ number: Int) -> String {
    let parts = [kind, training, who, String(number + 1)].filter { !$0.isEmpty }.map(CalendarName.safe)
    return parts.joined(separator: ".") + "@" + CalendarName.safe(plan.title) + ".jobcarve.invalid"
  }

  private mutating func fileName(_ kind: String, _ owner: String) -> String {
    let base = "\(kind)-\(CalendarName.short(owner))"
    var name = base
    var number = 2
    // Folders that take `a` and `A` for the same name must still hold both.
    while !takenNames.insert(name.lowercased()).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name + ".ics"
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Weeks that follow each other, together.
  private func runs(_ weeks: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for week in weeks.sorted() where week >= 0 && week < 100_000 {
      if let last = result.last, last.upperBound >= week {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, week + 1)
      } else {
        result.append(week..<week + 1)
      }
    }
    return result
  }
}

/// Ids of any characters as names of files and events.
enum CalendarName {
  /// Letters and digits stay, a space becomes `-`; every other character stands as its code between underscores, so that
  /// two ids never become the same name.
  static func safe(_ id: String) -> String {
    var result = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": result.unicodeScalars.append(scalar)
      case " ": result += "-"
      default: result += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return result.isEmpty ? "__" : result
  }

  static let longest = 60

  /// As `safe`, but never longer than a file name may be; what is cut off shows as a number computed from it (FNV-1a).
  static func short(_ id: String) -> String {
    let whole = safe(id)
    guard whole.utf8.count > longest else { return whole }
    let hash = whole.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return whole.prefix(longest - 17) + "-" + String(hash, radix: 16)
  }
}
