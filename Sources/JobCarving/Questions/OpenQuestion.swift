public import Interchange

/// One value that nobody has given yet, as a question for an interview (open vraag).
public struct OpenQuestion: Hashable, Sendable, Codable {
  public var key: CellKey
  public var text: Phrase
  /// What an answer looks like, with the anchors where there are.
  public var answerAs: Phrase

  public init(_ key: CellKey, text: Phrase, answerAs: Phrase) {
    self.key = key
    self.text = text
    self.answerAs = answerAs
  }

  private enum CodingKeys: CodingKey {
    case file, id, field, text, answerAs
  }

  /// In JSON the three parts of the key stand beside the question.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = CellKey(
      file: try values.decode(String.self, forKey: .file), id: try values.decode(String.self, forKey: .id),
      field: try values.decode(String.self, forKey: .field))
    text = try values.decode(Phrase.self, forKey: .text)
    answerAs = try values.decode(Phrase.self, forKey: .answerAs)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(key.file, forKey: .file)
    try values.encode(key.id, forKey: .id)
    try values.encode(key.field, forKey: .field)
    try values.encode(text, forKey: .text)
    try values.encode(answerAs, forKey: .answerAs)
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
  public init(_ organisation: Organisation) {
    title = organisation.name
    let analyses = TaskAnalysis.all(of: organisation)
    var open: [WorkTask] = []
    var parts: [String: [Subject]] = [:]
    for (task, analysis) in zip(organisation.tasks, analyses) {
      let isUntimed = task.timeIsMissing
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
