/// What is different between two plans, rule by rule, task by task, person by person (verschil tussen plannen).
///
/// The plans may be of two years or of two scenarios; tasks, people and positions belong together by identifier.
public struct PlanDifference: Hashable, Sendable, Codable {
  public var before: Figures
  public var after: Figures
  /// Every rule of either plan, in the order of the plans.
  public var rules: [Rule]
  /// Tasks of which other people do other minutes.
  public var tasks: [TaskMove]
  /// People who got a job, lost it, or work other hours in it.
  public var people: [PersonChange]
  /// Positions that give away other minutes.
  public var donors: [DonorChange]

  public struct Figures: Hashable, Sendable, Codable {
    public var people: Int
    public var score: Score
    public var bound: Score
    public var status: SolveStatus
    public var seed: UInt64
    public var iterations: Int
  }

  /// Breaches of a hard rule, weight of the people placed, or thousandths of a cent a week; `nil`: not in that plan.
  public struct Rule: Hashable, Sendable, Codable {
    public var rule: String
    public var before: Int?
    public var after: Int?
    public var difference: Int { (after ?? 0).addingSaturating(-(before ?? 0)) }
  }

  public struct TaskMove: Hashable, Sendable, Codable {
    public var task: String
    public var name: String
    /// Who does how much of it; what nobody here does stays in the position.
    public var from: [Holder]
    public var to: [Holder]
  }

  public struct Holder: Hashable, Sendable, Codable {
    public var person: String
    /// As the present people do it, a week.
    public var minutes: Int
  }

  /// Minutes a week; `nil`: no job.
  public struct PersonChange: Hashable, Sendable, Codable {
    public var person: String
    public var name: String
    public var before: Int?
    public var after: Int?
  }

  /// Minutes a week that stay in the position.
  public struct DonorChange: Hashable, Sendable, Codable {
    public var position: String
    public var name: String
    public var before: Int
    public var after: Int
  }

  /// - Returns: `nil` when one of the plans has no jobs at all because it holds no carving.
  public init?(from old: Plan, to new: Plan) {
    guard let first = old.carving, let second = new.carving else { return nil }
    before = Figures(first)
    after = Figures(second)
    var order: [String] = []
    for rule in first.analysis + second.analysis where !order.contains(rule.rule) { order.append(rule.rule) }
    rules = order.map { id in
      Rule(
        rule: id, before: first.analysis.first { $0.rule == id }?.amount,
        after: second.analysis.first { $0.rule == id }?.amount)
    }
    tasks = PlanDifference.moves(old, new, first, second)
    people = PlanDifference.changes(old, new, first, second)
    donors = PlanDifference.donors(old, new, first, second)
  }

  private static func union<T>(_ old: [T], _ new: [T], id: (T) -> String) -> [T] {
    var seen: Set<String> = []
    return (old + new).filter { seen.insert(id($0)).inserted }
  }

  private static func moves(_ old: Plan, _ new: Plan, _ first: CarvingPlan, _ second: CarvingPlan) -> [TaskMove] {
    func holders(_ plan: CarvingPlan) -> [String: [Holder]] {
      var result: [String: [Holder]] = [:]
      for job in plan.jobs {
        for part in job.tasks {
          result[part.task, default: []].append(Holder(person: job.person, minutes: part.freedMinutes))
        }
      }
      return result.mapValues { $0.sorted { ($0.person, $0.minutes) < ($1.person, $1.minutes) } }
    }
    let (from, to) = (holders(first), holders(second))
    return union(old.tasks, new.tasks) { $0.id }.compactMap { task in
      let (a, b) = (from[task.id] ?? [], to[task.id] ?? [])
      return a == b ? nil : TaskMove(task: task.id, name: task.name, from: a, to: b)
    }
  }

  private static func changes(
    _ old: Plan, _ new: Plan, _ first: CarvingPlan, _ second: CarvingPlan
  ) -> [PersonChange] {
    func minutes(_ plan: CarvingPlan) -> [String: Int] {
      Dictionary(
        plan.jobs.map { ($0.person, $0.tasks.map(\.personMinutes).saturatingSum) },
        uniquingKeysWith: { $0.addingSaturating($1) })
    }
    let (from, to) = (minutes(first), minutes(second))
    var names: [String: String] = [:]
    for person in old.people + new.people { names[person.id] = person.name }
    // In the order of the plans: who has a job, then who has none.
    let known = union(first.jobs.map(\.person) + second.jobs.map(\.person), []) { $0 }
    return known.filter { from[$0] != to[$0] }.map { id in
      PersonChange(
        person: id, name: names[id] ?? names[String(id.prefix { $0 != "#" })] ?? id, before: from[id], after: to[id])
    }
  }

  private static func donors(_ old: Plan, _ new: Plan, _ first: CarvingPlan, _ second: CarvingPlan) -> [DonorChange] {
    func freed(_ plan: Plan, _ carving: CarvingPlan) -> [String: Int] {
      let position = Dictionary(plan.tasks.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first })
      var result: [String: Int] = [:]
      for part in carving.jobs.flatMap(\.tasks) {
        guard let id = position[part.task] else { continue }
        result[id] = (result[id] ?? 0).addingSaturating(part.freedMinutes)
      }
      return result
    }
    func whole(_ plan: Plan, _ position: PositionSummary) -> Int {
      let listed = plan.tasks.filter { $0.position == position.id }.map(\.minutesPerWeek).saturatingSum
      return max(position.minutesPerWeek, listed)
    }
    let (from, to) = (freed(old, first), freed(new, second))
    return union(old.positions, new.positions) { $0.id }.compactMap { position in
      let (a, b) = (from[position.id] ?? 0, to[position.id] ?? 0)
      guard a != b else { return nil }
      let later = new.positions.first { $0.id == position.id } ?? position
      return DonorChange(
        position: position.id, name: position.name, before: whole(old, position).addingSaturating(-a),
        after: whole(new, later).addingSaturating(-b))
    }
  }
}

extension PlanDifference.Figures {
  init(_ plan: CarvingPlan) {
    people = plan.jobs.count
    score = plan.record.score
    bound = plan.record.bound
    status = plan.record.status
    seed = plan.record.seed
    iterations = plan.record.iterations
  }
}
