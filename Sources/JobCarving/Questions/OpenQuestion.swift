public import Interchange

/// One value that nobody has given yet, as a question for an interview (open vraag).
///
/// File, id and field together are its key, the same in every language and from run to run.
public struct OpenQuestion: Hashable, Sendable, Codable {
  /// `organisation`, `inventory` or `people`.
  public var file: String
  /// The position, task or person.
  public var id: String
  /// The column, by its English name.
  public var field: String
  public var text: Phrase
  /// What an answer looks like, with the anchors where there are.
  public var answerAs: Phrase

  public init(file: String, id: String, field: String, text: Phrase, answerAs: Phrase) {
    self.file = file
    self.id = id
    self.field = field
    self.text = text
    self.answerAs = answerAs
  }
}

/// Everything that is still missing, in the order of an interview: by position with its tasks, then by person
/// (vragenlijst).
public struct Questionnaire: Hashable, Sendable, Codable {
  /// One subject to talk about: a position, a task or a person.
  public struct Subject: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    public var questions: [OpenQuestion]
  }

  public struct PositionPart: Hashable, Sendable, Codable {
    public var position: Subject
    public var tasks: [Subject]
  }

  public var title: String
  public var positions: [PositionPart]
  public var people: [Subject]

  public var all: [OpenQuestion] {
    positions.flatMap { $0.position.questions + $0.tasks.flatMap(\.questions) } + people.flatMap(\.questions)
  }

  /// Asks only for what something waits for: tasks that stay for another reason are left alone, save for their time.
  ///
  /// - Parameter findings: those of the folder, which tell a task without a time from one that takes none.
  public init(_ organisation: Organisation, findings: [Diagnostic] = []) {
    title = organisation.name
    let analyses = TaskAnalysis.all(of: organisation)
    let untimed = Questionnaire.untimed(organisation.tasks, findings)
    var open: [WorkTask] = []
    var parts: [String: [Subject]] = [:]
    for (task, analysis) in zip(organisation.tasks, analyses) {
      let isUntimed = untimed.contains(task.id)
      let mayLeave =
        analysis.isReleased
        || isUntimed && analysis.criteria.allSatisfy { $0.answer != .no || $0.id == "analysis.recurs" }
      var questions = isUntimed ? [QuestionMaker.time(task)] : []
      if mayLeave {
        open.append(task)
        questions += QuestionMaker.task(task, isTimed: !isUntimed, people: organisation.people)
      }
      guard !questions.isEmpty else { continue }
      parts[task.position, default: []].append(Subject(id: task.id, name: task.name, questions: questions))
    }
    let owners = Set(open.map(\.position))
    positions = organisation.positions.compactMap { position in
      let own = QuestionMaker.position(position, isTouched: owners.contains(position.id))
      let tasks = parts[position.id] ?? []
      guard !own.isEmpty || !tasks.isEmpty else { return nil }
      return PositionPart(
        position: Subject(id: position.id, name: position.name, questions: own), tasks: tasks)
    }
    let work = WorkAsked(open)
    people = organisation.people.compactMap { person in
      let questions = QuestionMaker.person(person, work)
      return questions.isEmpty ? nil : Subject(id: person.id, name: person.name, questions: questions)
    }
  }

  /// Tasks of which the file gives no time: the finding stands on the task's own lines.
  private static func untimed(_ tasks: [WorkTask], _ findings: [Diagnostic]) -> Set<String> {
    var lines: [String: [(line: Int, task: String)]] = [:]
    for task in tasks where task.minutesPerWeek == 0 {
      guard let place = task.location, let line = place.line else { continue }
      lines[place.file, default: []].append((line, task.id))
    }
    for file in lines.keys { lines[file]?.sort { $0.line < $1.line } }
    var result: Set<String> = []
    for finding in findings where finding.code == "task/no-time" {
      guard let place = finding.location, let line = place.line else { continue }
      // Cells with line breaks put the finding below the line on which the task begins.
      if let task = lines[place.file]?.last(where: { $0.line <= line })?.task { result.insert(task) }
    }
    return result
  }
}

/// What the work that may move asks of people at all: the rest of a profile needs no question.
struct WorkAsked {
  var levels: Set<Int> = []
  var exposures: Set<Int> = []
  var hasWindows = false

  init(_ tasks: [WorkTask]) {
    for task in tasks {
      for (index, requirement) in task.levels.enumerated() where requirement.map({ rounded($0.value) > 0 }) ?? true {
        levels.insert(index)
      }
      for (index, requirement) in task.exposures.enumerated() where requirement.map({ $0.value > 0 }) ?? true {
        exposures.insert(index)
      }
      if task.windows != nil { hasWindows = true }
    }
  }
}
