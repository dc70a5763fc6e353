public import Interchange

/// Why a task stays or a person has no job: the rule, what it looked at, and the nearest change that would lift it
/// (waarom).
public struct WhyAnswer: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable { case task, person }

  public var kind: Kind
  public var id: String
  public var name: String
  /// What the plan does with it.
  public var outcome: [Phrase]
  /// The rule that stops it, and its words; `nil`: nothing stops it.
  public var rule: String?
  public var reason: Phrase?
  /// What the rule looked at.
  public var inputs: [Line]
  /// By person (of a task) or by task (of a person): the first rule that stops it, and by how much.
  public var lines: [Line]
  /// The nearest change, or several that are needed together; empty: none was found.
  public var nearest: [Phrase]
  /// What the nearest change does, by a search of its own.
  public var effect: ChangeEffect?
  /// Whether the task moves, or the person has a job, in the plan of that search.
  public var isLifted: Bool?

  /// One person or task, with the rule that stops it there.
  public struct Line: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// Empty: nothing stops it here.
    public var rule: String
    public var text: Phrase
  }

  init(_ kind: Kind, id: String, name: String) {
    self.kind = kind
    self.id = id
    self.name = name
    outcome = []
    inputs = []
    lines = []
    nearest = []
  }
}

/// Who or what a word on the command line stands for: a task or a person, by id or by name.
public enum WhySubject: Hashable, Sendable {
  case task(String)
  /// The person's id, with `#2` and on for a further person with the same profile.
  case person(String)

  public struct Unknown: Error, Hashable, Sendable {
    public var message: Phrase
    public var hint: Phrase?
  }

  /// - Parameter word: an id or a pseudonym, with `task:` or `person:` before it where it could be either.
  /// - Throws: a message, with the name that is nearest to it.
  public init(_ word: String, in organisation: Organisation) throws(Unknown) {
    var id = word
    var asked: WhyAnswer.Kind?
    for kind in [WhyAnswer.Kind.task, .person] where word.lowercased().hasPrefix(kind.rawValue + ":") {
      asked = kind
      id = String(word.dropFirst(kind.rawValue.count + 1))
    }
    let task = asked == .person ? nil : WhySubject.task(id, organisation)
    let person = asked == .task ? nil : WhySubject.person(id, organisation)
    switch (task, person) {
    case (_?, _?): throw Unknown(message: WhyTexts.both(id))
    case (let task?, nil): self = .task(task)
    case (nil, let person?): self = .person(person)
    case (nil, nil):
      let tasks = asked == .person ? [] : organisation.tasks.flatMap { [$0.id, $0.name] }
      let people = asked == .task ? [] : organisation.people.flatMap { [$0.id, $0.name] }
      throw Unknown(message: WhyTexts.unknown(word), hint: ImportTexts.nearestWord(id, among: tasks + people))
    }
  }

  private static func task(_ word: String, _ organisation: Organisation) -> String? {
    organisation.tasks.first { $0.id == word }?.id ?? only(word, organisation.tasks.map { ($0.id, $0.name) })
  }

  private static func person(_ word: String, _ organisation: Organisation) -> String? {
    if let exact = organisation.people.first(where: { $0.id == word }) { return exact.id }
    if let mark = word.lastIndex(of: "#"), let copy = Int(word[word.index(after: mark)...]),
      let base = person(String(word[..<mark]), organisation), let count = organisation.person(base)?.count,
      (1...max(1, count)).contains(copy)
    {
      return copy == 1 ? base : "\(base)#\(copy)"
    }
    return only(word, organisation.people.map { ($0.id, $0.name) })
  }

  /// The one whose id or name is the same but for case, accents and signs.
  private static func only(_ word: String, _ named: [(id: String, name: String)]) -> String? {
    let key = NameFolding.fold(word)
    guard !key.isEmpty else { return nil }
    let found = named.filter { NameFolding.fold($0.id) == key || NameFolding.fold($0.name) == key }
    return found.count == 1 ? found[0].id : nil
  }
}
