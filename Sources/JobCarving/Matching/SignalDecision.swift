public import Interchange

/// What a person decided on a signal: a written reason or a measure (motivering van een signaal).
///
/// A signal stays open until somebody answers it so; in Dutch practice every signalled point has to be motivated (methods
/// note, §1.5.2). A decision answers signals only: what exceeds is lifted by a recorded measure alone, and what is
/// unknown by asking.
public struct SignalDecision: Hashable, Sendable, Codable {
  public var person: String
  /// The task it is about; empty: every task.
  public var task: String
  /// A dimension, quantity or condition, as `ComparisonPoint` names it; empty: every signal of the task.
  public var point: String
  public var text: String
  /// The role of who decided (door wie); no name.
  public var by: String
  public var date: Day
  public var location: SourceLocation?

  public init(
    person: String, task: String = "", point: String = "", text: String, by: String, date: Day,
    location: SourceLocation? = nil
  ) {
    self.person = person
    self.task = task
    self.point = point
    self.text = text
    self.by = by
    self.date = date
    self.location = location
  }

  /// Reads one record of `decisions`; `nil` when it names no person, nothing to decide on or no decision.
  init?(_ row: RecordReading, into findings: inout Findings) {
    let person = row.identifier("person", into: &findings)
    let task = row.identifier("task", into: &findings) ?? ""
    let word = row.text("point", into: &findings)
    let text = row.text("decision", into: &findings)
    let by = row.text("by", into: &findings)
    let date = row.day("date", into: &findings)
    if task.isEmpty, word == nil {
      row.report(.error, "decision/about-nothing", DecisionTexts.aboutNothing, at: "point", into: &findings)
      return nil
    }
    var point = ""
    if let word {
      guard let known = SignalDecision.point(named: word) else {
        row.report(
          .error, "decision/unknown-point", ImportTexts.unknownPoint(word), at: "point",
          hint: ImportTexts.nearestWord(word, among: ProfilePoint.words + CapabilityDimension.allCases.map(\.id)),
          into: &findings)
        return nil
      }
      point = known
    }
    guard let person, let text, let by, let date else { return nil }
    self.init(
      person: person, task: task, point: point, text: text, by: by, date: date, location: row.location(of: "person"))
  }

  /// The point that goes by this word: a point of a profile, or a dimension as a whole.
  static func point(named word: String) -> String? {
    switch ProfilePoint(named: word) {
    case .condition(let condition): return condition.isSurroundings ? CapabilityDimension.climate.id : condition.id
    case .limit(let quantity): return "\(quantity)"
    case .level(let dimension): return dimension.id
    case nil:
      let folded = NameFolding.fold(word)
      return CapabilityDimension.allCases.first { dimension in
        [dimension.id, dimension.name.nl, dimension.name.en].contains { NameFolding.fold($0) == folded }
      }?.id
    }
  }

  /// Whether it speaks of this point, whatever the task.
  func isAbout(_ point: ComparisonPoint) -> Bool {
    self.point.isEmpty || self.point == point.point || self.point == point.dimension.id
  }
}

extension Comparison {
  /// Signals that nobody answered.
  public var openSignals: Int { points.count { $0.verdict == .signal && $0.decision == nil } }
  public var answeredSignals: Int { points.count { $0.decision != nil } }

  /// With the decisions of this person at the signals that they answer.
  ///
  /// A signal that several tasks cause is answered when a decision names no task, or when each of the tasks has one; the
  /// last by date is shown.
  public func answered(by decisions: [SignalDecision]) -> Comparison {
    let own = decisions.filter { $0.person == person }
    guard !own.isEmpty else { return self }
    var result = self
    for index in result.points.indices where result.points[index].verdict == .signal {
      let point = result.points[index]
      let about = own.filter { $0.isAbout(point) && ($0.task.isEmpty || point.tasks.contains($0.task)) }
      let coversAll =
        about.contains { $0.task.isEmpty }
        || !point.tasks.isEmpty && point.tasks.allSatisfy { task in about.contains { $0.task == task } }
      guard coversAll, var last = about.max(by: { ($0.date, $1.text) < ($1.date, $0.text) }) else { continue }
      last.location = nil
      result.points[index].decision = last
    }
    return result
  }
}

/// Decisions that do not do what their writer expects.
enum DecisionCheck {
  /// What can be seen in the files alone: persons and tasks that are not there.
  static func references(_ organisation: Organisation, into findings: inout Findings) {
    guard !organisation.decisions.isEmpty else { return }
    let tasks = Set(organisation.tasks.map(\.id))
    for decision in organisation.decisions {
      if organisation.person(decision.person) == nil {
        findings.add(
          Diagnostic(
            .error, "reference/unknown-person", ImportTexts.unknownPerson(decision.person), at: decision.location,
            hint: ImportTexts.nearestWord(decision.person, among: organisation.people.map(\.id))))
      }
      if !decision.task.isEmpty, !tasks.contains(decision.task) {
        findings.add(
          Diagnostic(
            .error, "reference/unknown-task", CheckTexts.unknownTask(decision.task), at: decision.location,
            hint: ImportTexts.nearestWord(decision.task, among: organisation.tasks.map(\.id))))
      }
    }
  }

  /// What only the comparison shows: a decision cannot lift an excess, and cannot stand for what nobody knows.
  static func effects(_ decisions: [SignalDecision], _ comparisons: [Comparison], into findings: inout Findings) {
    for decision in decisions {
      let points = comparisons.filter { $0.person == decision.person }.flatMap(\.points).filter { point in
        decision.isAbout(point) && (decision.task.isEmpty || point.tasks.contains(decision.task))
      }
      if !points.isEmpty, points.allSatisfy({ $0.verdict == .ok || $0.verdict == .underuse }) {
        findings.add(
          Diagnostic(.note, "decision/no-signal", DecisionTexts.noSignal(decision.person), at: decision.location))
      }
      // Said of a decision on a task as a whole too: whoever wrote it may think that the task is settled.
      for point in points where point.verdict == .exceeds {
        findings.add(
          Diagnostic(
            .warning, "decision/exceeds", DecisionTexts.exceeds(point.name, decision.person), at: decision.location,
            hint: DecisionTexts.exceedsHint))
      }
      // A decision on a task as a whole does not claim to answer what nobody knows.
      for point in points where point.verdict == .unknown && !decision.point.isEmpty {
        findings.add(
          Diagnostic(
            .warning, "decision/unknown", DecisionTexts.unknown(point.name, decision.person), at: decision.location))
      }
    }
  }
}
