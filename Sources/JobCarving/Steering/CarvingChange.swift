/// One change to what a plan is made from: a limit, a measure, a licence, a pin (wijziging, wat-als).
///
/// A change is applied to the organisation, so that the analysis, the rules, the rates and the search all see it:
///
///     let other = CarvingChange.withoutPin(pin).applied(to: organisation)
public enum CarvingChange: Hashable, Sendable {
  case withoutPin(Pin)
  /// The person gets no job.
  case withoutPerson(String)
  /// The task stays where it is.
  case withoutTask(String)
  /// The rule with this id holds nothing back; one of `CarvingChange.rules`.
  case withoutRule(String)
  case pinned(Pin.Kind)
  case measure(person: String, Measure)
  case licence(person: String, String)
  /// Contract minutes a week.
  case hours(person: String, minimum: Int, maximum: Int)
  /// The person can work at any moment.
  case anyMoment(person: String)
  /// A limit of the scenario.
  case limit(Limit, Int)
  /// What a position keeps, in minutes a week.
  case keeps(position: String, minutes: Int)
  /// What a position keeps of light work, in percent.
  case keepsLight(position: String, percent: Int)
  case consent(position: String)
  case separable(task: String)
  case level(task: String, Int)
  /// The task may move without the others of its bond.
  case outOfBond(task: String)
  /// Two tasks may be in one job after all.
  case together(String, String)

  /// A limit that a change may move, by its name in `scenario.json`.
  public enum Limit: String, Hashable, Sendable, CaseIterable {
    case minimumFrequency, lowDemand, lowLevel, donorMinimumShare, donorMinimumTasks, donorMinimumLightShare

    var path: WritableKeyPath<Scenario.Limits, Int> {
      switch self {
      case .minimumFrequency: \.minimumFrequency
      case .lowDemand: \.lowDemand
      case .lowLevel: \.lowLevel
      case .donorMinimumShare: \.donorMinimumShare
      case .donorMinimumTasks: \.donorMinimumTasks
      case .donorMinimumLightShare: \.donorMinimumLightShare
      }
    }
  }

  /// The rules that can be left out to see what they cost, in the order in which they are told.
  public static let rules = [
    "pin", "donor", "conflict", "bond", "licence", "capability", "timetable", "quality", "analysis.level",
    "analysis.separable", "analysis.recurs", "analysis.demands", "analysis.contractor",
  ]

  /// The organisation with this change in it; everything else stays as it is.
  public func applied(to organisation: Organisation) -> Organisation {
    var changed = organisation
    apply(to: &changed)
    return changed
  }

  private func apply(to organisation: inout Organisation) {
    switch self {
    case .withoutPin(let pin): organisation.scenario.pins.removeAll { $0.kind == pin.kind }
    case .withoutPerson(let id):
      organisation.scenario.pins.removeAll { $0.kind.person == id }
      organisation.scenario.pins.append(Pin(.personNotPlaced(person: id)))
    case .withoutTask(let id):
      organisation.scenario.pins.removeAll { $0.kind.task == id }
      organisation.scenario.pins.append(Pin(.taskStays(task: id)))
    case .withoutRule(let id): CarvingChange.leaveOut(id, of: &organisation)
    case .pinned(let kind):
      organisation.scenario.pins.removeAll { CarvingChange.contradicts($0.kind, kind) }
      organisation.scenario.pins.append(Pin(kind))
    case .measure(let id, let measure):
      CarvingChange.edit(person: id, of: &organisation) { $0.measures.append(measure) }
    case .licence(let id, let licence):
      CarvingChange.edit(person: id, of: &organisation) { $0.licences.append(licence) }
    case .hours(let id, let minimum, let maximum):
      CarvingChange.edit(person: id, of: &organisation) {
        ($0.minimumMinutes, $0.maximumMinutes) = (minimum, maximum)
      }
    case .anyMoment(let id): CarvingChange.edit(person: id, of: &organisation) { $0.availability = nil }
    case .limit(let limit, let value): organisation.scenario.limits[keyPath: limit.path] = value
    case .keeps(let id, let minutes): CarvingChange.keep(minutes, in: id, of: &organisation)
    case .keepsLight(let id, let percent):
      CarvingChange.edit(position: id, of: &organisation) { $0.minimumLightShare = percent }
    case .consent(let id): CarvingChange.edit(position: id, of: &organisation) { $0.hasConsent = true }
    case .separable(let id): CarvingChange.edit(task: id, of: &organisation) { $0.isSeparable = true }
    case .level(let id, let level): CarvingChange.edit(task: id, of: &organisation) { $0.level = level }
    case .outOfBond(let id): CarvingChange.edit(task: id, of: &organisation) { $0.bond = "" }
    case .together(let a, let b): CarvingChange.bring(a, b, together: &organisation)
    }
  }

  // MARK: - Parts

  private static func edit(
    person id: String, of organisation: inout Organisation, _ body: (inout CapabilityProfile) -> Void
  ) {
    guard let index = organisation.people.firstIndex(where: { $0.id == id }) else { return }
    body(&organisation.people[index])
  }

  private static func edit(position id: String, of organisation: inout Organisation, _ body: (inout Position) -> Void) {
    guard let index = organisation.positions.firstIndex(where: { $0.id == id }) else { return }
    body(&organisation.positions[index])
  }

  private static func edit(task id: String, of organisation: inout Organisation, _ body: (inout WorkTask) -> Void) {
    guard let index = organisation.tasks.firstIndex(where: { $0.id == id }) else { return }
    body(&organisation.tasks[index])
  }

  /// A new pin takes the place of those that say the opposite.
  private static func contradicts(_ old: Pin.Kind, _ new: Pin.Kind) -> Bool {
    switch new {
    case .taskTo(let task, let person): old.task == task || old == .personNotPlaced(person: person)
    case .personPlaced(let person): old == .personNotPlaced(person: person)
    case .taskStays(let task): old.task == task
    case .personNotPlaced(let person): old.person == person
    case .trainingStarts, .trainingNotThisYear, .seekerCovers: false
    }
  }

  /// A position keeps no more than this: where it has a number of its own that is changed, else the scenario's share.
  private static func keep(_ minutes: Int, in id: String, of organisation: inout Organisation) {
    guard let position = organisation.position(id) else { return }
    let listed = organisation.tasks.reduce(0) { $1.position == id ? $0 + max(0, $1.minutesPerWeek) : $0 }
    let base = max(position.minutesPerWeek, listed)
    if let own = position.minimumMinutes, own > minutes {
      edit(position: id, of: &organisation) { $0.minimumMinutes = minutes }
    }
    let share = base > 0 ? minutes * 100 / base : 0
    organisation.scenario.limits.donorMinimumShare = min(organisation.scenario.limits.donorMinimumShare, share)
  }

  private static func bring(_ a: String, _ b: String, together organisation: inout Organisation) {
    guard let first = organisation.task(a), let second = organisation.task(b) else { return }
    let words = [first, second].map { ($0.labels + [$0.id]).map { $0.lowercased() } }
    organisation.scenario.conflicts.removeAll { CarvingRules.areApart(bare(first), bare(second), [$0]) }
    for (id, others) in [(a, words[1]), (b, words[0])] {
      edit(task: id, of: &organisation) { $0.notWith.removeAll { others.contains($0.lowercased()) } }
    }
  }

  private static func bare(_ task: WorkTask) -> WorkTask {
    var task = task
    task.notWith = []
    return task
  }
}

extension Pin.Kind {
  /// The task that the pin is about.
  var task: String? {
    switch self {
    case .taskStays(let task), .taskTo(let task, _): task
    default: nil
    }
  }

  /// The person whom the pin is about.
  var person: String? {
    switch self {
    case .taskTo(_, let person), .personPlaced(let person), .personNotPlaced(let person): person
    default: nil
    }
  }

  /// Whether it steers the carving, and not the rotation.
  var isOfCarving: Bool { task != nil || person != nil }
}
