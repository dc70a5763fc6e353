import Interchange

/// Puts the records of many messages together into one organisation.
struct MessageAssembly {
  private struct Entry {
    var position: MessagePosition
    var source: String
    var workers: Set<Int> = []
  }

  private var entries: [Entry] = []
  private var entryByKey: [String: Int] = [:]
  private var people: [MessagePerson] = []
  private var personByKey: [String: Int] = [:]
  let language: Language

  init(language: Language) { self.language = language }

  var isEmpty: Bool { entries.isEmpty && people.isEmpty }

  mutating func add(
    _ records: MessageRecords, source: String, at place: SourceLocation, into findings: inout Findings
  ) {
    for person in records.people { _ = add(person) }
    for position in records.positions {
      let workers = position.workers.map { add(MessagePerson(keys: $0), isMention: true) }.compactMap(\.self)
      if let index = entryByKey[position.key] {
        findings.add(MessageTexts.again(position.title, entries[index].source, at: place))
        entries[index].position.update(with: position)
        entries[index].source = source
        entries[index].workers.formUnion(workers)
      } else {
        entryByKey[position.key] = entries.count
        entries.append(Entry(position: position, source: source, workers: Set(workers)))
      }
    }
  }

  /// The index of the person; a mention in a position makes nobody.
  private mutating func add(_ person: MessagePerson, isMention: Bool = false) -> Int? {
    let known = person.keys.compactMap { personByKey[$0] }.first
    guard let index = known ?? (isMention ? nil : people.count) else { return nil }
    if index == people.count { people.append(person) } else { people[index].update(with: person) }
    for key in person.keys { personByKey[key] = index }
    return index
  }

  func project(into findings: inout Findings) -> ImportedProject? {
    guard !isEmpty else { return nil }
    var project = ImportedProject(Organisation())
    var codes = CodeMaker()
    for entry in entries { add(entry, &codes, to: &project) }
    for (index, person) in people.enumerated() { add(person, number: index + 1, to: &project) }
    return project
  }

  private func add(_ entry: Entry, _ codes: inout CodeMaker, to project: inout ImportedProject) {
    let source = entry.position
    var position = Position(id: codes.code(for: source.title), name: source.title, fteHundredths: 0)
    position.department = source.department ?? ""
    position.employer = source.employer ?? ""
    position.level = source.level
    position.headcount = entry.workers.isEmpty ? source.quantity : max(source.quantity, entry.workers.count)
    let total = source.minutes.map { $0 * source.quantity }
    if let total {
      // Nobody says how long a full week is; the tool's own 36 hours stand until somebody does.
      position.fteHundredths = (total * 100 + position.fullTimeMinutes / 2) / position.fullTimeMinutes
    } else {
      project.ask("fte", of: position.id, in: InputSchemas.organisation)
    }
    if let cost = source.hourlyCost {
      position.hourlyCost = cost
    } else {
      project.ask("hourly_cost", of: position.id, in: InputSchemas.organisation)
    }
    project.organisation.positions.append(position)
    let names = source.tasks.isEmpty ? [source.title] : source.tasks
    let minutes = ONetOrganisation.share(total ?? 0, weights: names.map { _ in 1 })
    for (index, name) in names.enumerated() {
      var task = WorkTask(
        id: "\(position.id)-\(index + 1)", position: position.id, name: String(name.prefix(400)),
        minutesPerWeek: minutes[index])
      task.minutesAreAssumed = true
      task.windows = source.windows
      task.place = source.place ?? ""
      task.licence = source.licences.joined(separator: ", ")
      task.conditionsAreKnown = false
      task.source = entry.source
      project.organisation.tasks.append(task)
      if total == nil { project.ask("minutes_per_week", of: task.id, in: InputSchemas.inventory) }
    }
  }

  private func add(_ person: MessagePerson, number: Int, to project: inout ImportedProject) {
    let least = person.minimumMinutes ?? person.maximumMinutes ?? 0
    var profile = CapabilityProfile(
      id: "P\(number)", minimumMinutes: min(least, person.maximumMinutes ?? least),
      maximumMinutes: person.maximumMinutes ?? least)
    profile.name = MessageTexts.candidate(number)[language]
    profile.availability = person.availability
    profile.birthYear = person.birthYear
    profile.hourlyWage = person.hourlyWage
    profile.wish = person.wish ?? ""
    var licences: [String] = []
    for licence in person.licences where !licences.contains(licence) { licences.append(licence) }
    profile.licences = licences
    // A message says nothing of a law or scheme that supports the person.
    profile.supportGroup = .none
    profile.instrument = .none
    project.organisation.people.append(profile)
    if person.minimumMinutes == nil, person.maximumMinutes == nil {
      project.ask("hours_from", of: profile.id, in: InputSchemas.people)
      project.ask("hours_to", of: profile.id, in: InputSchemas.people)
    }
  }
}

extension MessagePosition {
  /// What a later message states goes before what an earlier one stated.
  mutating func update(with later: MessagePosition) {
    department = later.department ?? department
    employer = later.employer ?? employer
    if !later.tasks.isEmpty { tasks = later.tasks }
    if let minutes = later.minutes { (self.minutes, quantity) = (minutes, later.quantity) }
    hourlyCost = later.hourlyCost ?? hourlyCost
    level = later.level ?? level
    place = later.place ?? place
    windows = later.windows ?? windows
    if !later.licences.isEmpty { licences = later.licences }
  }
}

extension MessagePerson {
  mutating func update(with later: MessagePerson) {
    for key in later.keys where !keys.contains(key) { keys.append(key) }
    if later.minimumMinutes != nil || later.maximumMinutes != nil {
      (minimumMinutes, maximumMinutes) = (later.minimumMinutes, later.maximumMinutes)
    }
    availability = later.availability ?? availability
    birthYear = later.birthYear ?? birthYear
    hourlyWage = later.hourlyWage ?? hourlyWage
    wish = later.wish ?? wish
    for licence in later.licences where !licences.contains(licence) { licences.append(licence) }
  }
}
