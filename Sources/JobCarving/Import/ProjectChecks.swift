import Interchange

/// The checks that need more than one record: identifiers, references, hours, conflicts and pins.
enum ProjectChecks {
  static func check(_ organisation: Organisation, into findings: inout Findings) {
    duplicates(organisation.positions.map { ($0.id, $0.location) }, "position/duplicate", into: &findings)
    duplicates(organisation.tasks.map { ($0.id, $0.location) }, "task/duplicate", into: &findings)
    duplicates(organisation.people.map { ($0.id, $0.location) }, "person/duplicate", into: &findings)
    duplicates(organisation.trainings.map { ($0.id, $0.location) }, "training/duplicate", into: &findings)
    duplicates(organisation.seekers.map { ($0.id, $0.location) }, "seeker/duplicate", into: &findings)
    duplicates(organisation.mentors.map { ($0.id, $0.location) }, "mentor/duplicate", into: &findings)
    references(organisation, into: &findings)
    hours(organisation, into: &findings)
    labels(organisation, into: &findings)
    PinChecks.check(organisation, into: &findings)
    DecisionCheck.references(organisation, into: &findings)
    SchoolCalendarChecks.check(organisation, into: &findings)
  }

  private static func duplicates(
    _ items: [(id: String, location: SourceLocation?)], _ code: String, into findings: inout Findings
  ) {
    var first: [String: SourceLocation?] = [:]
    for item in items {
      if let earlier = first[item.id] {
        findings.add(Diagnostic(.error, code, CheckTexts.duplicate(item.id, earlier), at: item.location))
      } else {
        first[item.id] = item.location
      }
    }
  }

  private static func references(_ organisation: Organisation, into findings: inout Findings) {
    let positions = Set(organisation.positions.map(\.id))
    // A wrong or empty list of positions has a finding of its own; a second one for every task would drown it.
    guard !positions.isEmpty else { return }
    let known = organisation.positions.map(\.id)
    func require(_ id: String, at location: SourceLocation?, _ findings: inout Findings) {
      guard !positions.contains(id) else { return }
      findings.add(
        Diagnostic(
          .error, "reference/unknown-position", CheckTexts.unknownPosition(id), at: location,
          hint: ImportTexts.nearestWord(id, among: known)))
    }
    for task in organisation.tasks { require(task.position, at: task.location, &findings) }
    for answers in organisation.scenario.displacement {
      if !answers.position.isEmpty { require(answers.position, at: answers.location, &findings) }
      if !answers.person.isEmpty, organisation.person(answers.person) == nil {
        findings.add(
          Diagnostic(
            .error, "reference/unknown-person", ImportTexts.unknownPerson(answers.person), at: answers.location,
            hint: ImportTexts.nearestWord(answers.person, among: organisation.people.map(\.id))))
      }
    }
    let tasks = Set(organisation.tasks.map(\.id))
    for task in organisation.tasks {
      for id in task.dependsOn where !tasks.contains(id) {
        findings.add(
          Diagnostic(
            .warning, "reference/unknown-task", CheckTexts.unknownTask(id), at: task.location,
            hint: ImportTexts.nearestWord(id, among: organisation.tasks.map(\.id))))
      }
    }
    for training in organisation.trainings { require(training.position, at: training.location, &findings) }
    for mentor in organisation.mentors { for id in mentor.positions { require(id, at: mentor.location, &findings) } }
    for chain in organisation.scenario.rotation.chains {
      for id in [chain.from, chain.to] { require(id, at: chain.location, &findings) }
    }
    for seeker in organisation.seekers {
      for id in Set(seeker.preparationWeeks.keys).union(seeker.travelMinutes.keys)
        .union(seeker.distance.keys).sorted()
      {
        require(id, at: seeker.location, &findings)
      }
      if !seeker.profile.isEmpty, organisation.person(seeker.profile) == nil {
        findings.add(
          Diagnostic(
            .error, "reference/unknown-person", ImportTexts.unknownPerson(seeker.profile), at: seeker.location,
            hint: ImportTexts.nearestWord(seeker.profile, among: organisation.people.map(\.id))))
      }
    }
  }

  /// More task minutes than contract minutes, or a single task longer than its position.
  private static func hours(_ organisation: Organisation, into findings: inout Findings) {
    var minutes: [String: Int] = [:]
    for task in organisation.tasks { minutes[task.position, default: 0] += task.minutesPerWeek }
    for position in organisation.positions {
      let sum = minutes[position.id] ?? 0
      let contract = position.minutesPerWeek
      if contract > 0, sum * 100 > contract * 105 {
        findings.add(
          Diagnostic(
            .error, "position/too-many-hours", CheckTexts.tooManyHours(position, sum), at: position.location,
            hint: CheckTexts.tooManyHoursHint))
      } else if contract > 0, sum > 0, sum * 2 < contract {
        findings.add(
          Diagnostic(.note, "position/few-hours", CheckTexts.fewHours(position, sum), at: position.location))
      }
    }
  }

  /// A conflict that names nothing is a slip of the pen, and would protect nobody.
  private static func labels(_ organisation: Organisation, into findings: inout Findings) {
    var known: Set<String> = []
    for task in organisation.tasks {
      known.insert(task.id.lowercased())
      known.formUnion(task.labels.map { $0.lowercased() })
    }
    let words = known.sorted()
    func require(_ word: String, at location: SourceLocation?, _ findings: inout Findings) {
      guard !known.contains(word.lowercased()) else { return }
      findings.add(
        Diagnostic(
          .warning, "reference/unknown-label", CheckTexts.unknownLabel(word), at: location,
          hint: ImportTexts.nearestWord(word, among: words)))
    }
    for task in organisation.tasks { for word in task.notWith { require(word, at: task.location, &findings) } }
    for conflict in organisation.scenario.conflicts {
      require(conflict.first, at: SourceLocation(file: "scenario.json"), &findings)
      require(conflict.second, at: SourceLocation(file: "scenario.json"), &findings)
    }
  }
}
