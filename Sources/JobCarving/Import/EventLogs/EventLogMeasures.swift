import Interchange

/// What is counted and timed while the events of a log go by; nothing of a single event is kept.
struct EventLogMeasures {
  /// Who did it, by what the event says: a role, else a group, else the resource itself.
  enum PerformerKind: Int, Sendable { case role, group, resource, nobody }

  struct Performer: Hashable, Sendable {
    var kind: PerformerKind
    var name: String
  }

  /// One activity as one performer does it.
  struct Activity: Sendable {
    var performer: Int
    var name: String
    var completes = 0
    var starts = 0
    /// Events that name no step of a life cycle, or another one than start and complete.
    var plain = 0
    var other = 0
    var durations = DurationSpread()

    /// How often it was done: completions, else starts, else events without a life cycle.
    var times: Int { completes > 0 ? completes : starts > 0 ? starts : plain > 0 ? plain : other }
  }

  struct Event {
    var activity: String?
    var role: String?
    var group: String?
    var resource: String?
    var transition: String?
    var instance: String?
    var time: EventTime?
  }

  private struct Instance: Hashable {
    var activity: String
    var instance: String?
  }

  /// More kinds of task than an organisation has: the names must hold something of the case, such as a number.
  static let maximumActivities = 20_000
  static let maximumOpenStarts = 1_000_000

  private(set) var performers: [Performer] = []
  private(set) var activities: [Activity] = []
  /// Distinct resources by performer.
  private(set) var resources: [Set<Int>] = []
  private(set) var events = 0
  private(set) var eventsWithoutActivity = 0
  private(set) var eventsWithoutTime = 0
  private(set) var eventsWithoutZone = 0
  private(set) var endsBeforeStart = 0
  private(set) var startsWithoutEnd = 0
  private(set) var endsWithoutStart = 0
  private(set) var interruptions = 0
  private(set) var first: EventTime?
  private(set) var last: EventTime?
  var traces = 0
  private var performerIndex: [Performer: Int] = [:]
  private var resourceIndex: [String: Int] = [:]
  private var activityIndex: [Int: [String: Int]] = [:]
  private var open: [Instance: [EventTime]] = [:]
  private var openCount = 0

  var hasTooManyActivities: Bool { activities.count > EventLogMeasures.maximumActivities }

  mutating func add(_ event: Event) {
    events += 1
    if let time = event.time {
      if !time.hasZone { eventsWithoutZone += 1 }
      if first.map({ time < $0 }) ?? true { first = time }
      if last.map({ $0 < time }) ?? true { last = time }
    } else {
      eventsWithoutTime += 1
    }
    guard let name = event.activity, !name.isEmpty else {
      eventsWithoutActivity += 1
      return
    }
    let performer = index(of: performer(of: event))
    if let resource = event.resource {
      let number = resourceIndex[resource] ?? resourceIndex.count
      resourceIndex[resource] = number
      resources[performer].insert(number)
    }
    let index = index(of: name, by: performer)
    count(event, name, index)
  }

  private mutating func count(_ event: Event, _ name: String, _ index: Int) {
    let key = Instance(activity: name, instance: event.instance)
    switch event.transition.map({ $0.lowercased() }) {
    case "start":
      activities[index].starts += 1
      if let time = event.time, openCount < EventLogMeasures.maximumOpenStarts {
        open[key, default: []].append(time)
        openCount += 1
      }
    case "complete":
      activities[index].completes += 1
      guard let time = event.time else { return }
      guard var starts = open[key], !starts.isEmpty else {
        endsWithoutStart += 1
        return
      }
      let start = starts.removeFirst()
      openCount -= 1
      open[key] = starts.isEmpty ? nil : starts
      if time < start {
        endsBeforeStart += 1
      } else {
        activities[index].durations.add(seconds: (time.milliseconds - start.milliseconds + 500) / 1000)
      }
    case nil: activities[index].plain += 1
    case "suspend", "resume":
      interruptions += 1
      activities[index].other += 1
    default: activities[index].other += 1
    }
  }

  /// Ends a trace: what was started in it and not completed has no duration.
  mutating func endTrace() {
    startsWithoutEnd += openCount
    open.removeAll(keepingCapacity: true)
    openCount = 0
  }

  private func performer(of event: Event) -> Performer {
    if let role = event.role, !role.isEmpty { return Performer(kind: .role, name: role) }
    if let group = event.group, !group.isEmpty { return Performer(kind: .group, name: group) }
    if let resource = event.resource, !resource.isEmpty { return Performer(kind: .resource, name: resource) }
    return Performer(kind: .nobody, name: "")
  }

  private mutating func index(of performer: Performer) -> Int {
    if let known = performerIndex[performer] { return known }
    performerIndex[performer] = performers.count
    performers.append(performer)
    resources.append([])
    return performers.count - 1
  }

  private mutating func index(of name: String, by performer: Int) -> Int {
    if let known = activityIndex[performer]?[name] { return known }
    activityIndex[performer, default: [:]][name] = activities.count
    activities.append(Activity(performer: performer, name: name))
    return activities.count - 1
  }
}
