public import Interchange

/// Takes what people confirmed in an old inventory over to the new one (bevestigingen overnemen).
///
/// Only where the task is unchanged: the same text in the same position. A value goes over when the new inventory has
/// none, or one that is assumed or estimated, and the old one has one that somebody stated. A stated value of the new
/// inventory always stays; where it differs from a stated old one, that is told. Pins go over with the identifier that
/// their task has now; a pin whose task is gone or changed is told.
public struct InventoryCarryOver: Sendable {
  /// One value that went over.
  public struct Carried: Hashable, Sendable, Codable {
    public var task: String
    /// The English name of the column.
    public var field: String
    public var value: String
  }

  public private(set) var tasks: [WorkTask]
  public private(set) var carried: [Carried] = []
  public private(set) var findings = Findings()
  /// The identifier that each unchanged or changed old task has now.
  private var newID: [String: String] = [:]
  private var changed: Set<String> = []

  public init(_ comparison: InventoryComparison) {
    tasks = []
    var waiting: [(index: Int, old: [String])] = []
    for entry in comparison.entries {
      guard let after = entry.new else { continue }
      guard let before = entry.old else {
        tasks.append(after)
        continue
      }
      newID[before.id] = after.id
      guard !entry.changes.contains(.reworded), !entry.changes.contains(.moved) else {
        changed.insert(before.id)
        tasks.append(after)
        continue
      }
      tasks.append(merge(before, into: after))
      if !before.dependsOn.isEmpty, after.dependsOn.isEmpty { waiting.append((tasks.count - 1, before.dependsOn)) }
    }
    // Only now every old task has its new identifier; what waits for a task that is gone waits no longer.
    for (index, old) in waiting {
      let ids = old.compactMap { newID[$0] }.filter { $0 != tasks[index].id }
      guard !ids.isEmpty else { continue }
      tasks[index].dependsOn = ids
      carried.append(Carried(task: tasks[index].id, field: "depends_on", value: ids.joined(separator: "; ")))
    }
  }

  /// How often and how long each time, where somebody said it though the minutes a week are assumed still.
  ///
  /// A duration that contradicts the times and minutes that the task has now stays behind.
  private static func takeTimes(_ old: WorkTask, into task: inout WorkTask, _ note: (String) -> Void) {
    if let frequency = old.statedFrequency, task.statedFrequency == nil {
      (task.frequencyHundredths, task.frequencyIsAssumed) = (frequency, false)
      note("frequency")
      // The three hang together, and the minutes are a guess in both.
      if old.minutesEach != nil, task.minutesEach == nil, old.minutesPerWeek != task.minutesPerWeek {
        task.minutesPerWeek = old.minutesPerWeek
        note("minutes_per_week")
      }
    }
    guard let each = old.minutesEach, task.minutesEach == nil else { return }
    if task.frequencyHundredths != old.frequencyHundredths, task.statedFrequency != nil { return }
    task.minutesEach = each
    note("minutes_each")
  }

  private mutating func merge(_ old: WorkTask, into new: WorkTask) -> WorkTask {
    var task = new
    let writer = ProjectFolderWriter(language: .english)
    func note(_ field: String) {
      carried.append(Carried(task: new.id, field: field, value: writer.string(writer.taskCell(old, field))))
    }
    if new.minutesAreAssumed, !old.minutesAreAssumed {
      task.minutesPerWeek = old.minutesPerWeek
      task.frequencyHundredths = old.frequencyHundredths
      task.frequencyIsAssumed = old.frequencyIsAssumed
      task.minutesEach = old.minutesEach
      task.quantum = old.quantum
      task.minutesAreAssumed = false
      note("minutes_per_week")
    } else if new.minutesAreAssumed, old.minutesAreAssumed {
      InventoryCarryOver.takeTimes(old, into: &task, note)
    } else if !new.minutesAreAssumed, !old.minutesAreAssumed, new.minutesPerWeek != old.minutesPerWeek {
      findings.add(CompareTexts.differs(new, "minutes_per_week", "\(old.minutesPerWeek)", "\(new.minutesPerWeek)"))
    }
    func take<V: Equatable>(_ path: WritableKeyPath<WorkTask, V?>, _ field: String) {
      guard let value = old[keyPath: path] else { return }
      guard let present = new[keyPath: path] else {
        task[keyPath: path] = value
        note(field)
        return
      }
      if present != value { tellDifference(field) }
    }
    func take(_ path: WritableKeyPath<WorkTask, String>, _ field: String) {
      guard !old[keyPath: path].isEmpty else { return }
      if new[keyPath: path].isEmpty {
        task[keyPath: path] = old[keyPath: path]
        note(field)
      } else if new[keyPath: path] != old[keyPath: path] {
        tellDifference(field)
      }
    }
    func take(_ path: WritableKeyPath<WorkTask, [String]>, _ field: String) {
      guard !old[keyPath: path].isEmpty, new[keyPath: path].isEmpty else { return }
      task[keyPath: path] = old[keyPath: path]
      note(field)
    }
    func tellDifference(_ field: String) {
      findings.add(
        CompareTexts.differs(
          new, field, writer.string(writer.taskCell(old, field)), writer.string(writer.taskCell(new, field))))
    }
    take(\.isSeparable, "separable")
    take(\.isLeftUndone, "left_undone")
    take(\.isOvertime, "overtime")
    take(\.isDoneByTemps, "by_temps")
    take(\.isUnpleasant, "unpleasant")
    take(\.isLight, "light")
    take(\.cycleSeconds, "cycle_seconds")
    take(\.isOrganising, "organising")
    take(\.hasContact, "contact_possible")
    take(\.isNearColleagues, "colleagues_near")
    if old.doneBy != .people, new.doneBy == .people {
      task.doneBy = old.doneBy
      note("done_by")
    }
    if new.steps.isEmpty, !old.steps.isEmpty {
      task.steps = old.steps
      note("steps")
    }
    take(\.level, "level")
    take(\.windows, "windows")
    take(\.place, "place")
    take(\.process, "process")
    take(\.licence, "licence")
    take(\.kind, "kind")
    take(\.bond, "bond")
    take(\.labels, "labels")
    take(\.notWith, "not_with")
    take(\.tools, "tools")
    if !new.conditionsAreKnown, old.conditionsAreKnown, !old.conditions.isEmpty {
      task.conditions = old.conditions
      task.conditionsAreKnown = true
      note("conditions")
    }
    for (field, place) in WorkTask.requirementPlaces.sorted(by: { $0.key < $1.key }) {
      guard let value = old[place], !value.origin.isEstimate, new[place]?.origin.isEstimate ?? true else { continue }
      task[place] = value
      note(field)
    }
    return task
  }

  /// The identifier that an old task has now; `nil` when it was removed.
  public func identifier(ofOld id: String) -> String? { newID[id] }

  /// The pins of the old scenario with the identifiers that their tasks have now.
  ///
  /// A pin whose task is gone is left out, one whose task changed is kept; both are told in `findings`.
  public mutating func pins(_ pins: [Pin]) -> [Pin] {
    pins.compactMap { pin in
      var moved = pin
      switch pin.kind {
      case .taskStays(let task):
        guard let now = checked(task, pin) else { return nil }
        moved.kind = .taskStays(task: now)
      case .taskTo(let task, let person):
        guard let now = checked(task, pin) else { return nil }
        moved.kind = .taskTo(task: now, person: person)
      default: break
      }
      return moved
    }
  }

  private mutating func checked(_ task: String, _ pin: Pin) -> String? {
    guard let now = newID[task] else {
      findings.add(CompareTexts.pinLost(task, at: pin.location))
      return nil
    }
    if changed.contains(task) { findings.add(CompareTexts.pinOnChanged(task, now, at: pin.location)) }
    return now
  }
}
