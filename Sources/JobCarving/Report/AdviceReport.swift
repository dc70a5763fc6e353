public import Interchange

/// The eight questions that an advice report on inclusive work has to answer, by department and by task that may move
/// (adviesrapport).
///
/// The questions are those of the inclusive work analysis (methods note, §1.1). Each is answered from the data with the
/// numbers, or says what is still open. Made of a plan, so that the same plan read back gives the same answers; what
/// was not worked out yet, such as the money, is open.
public struct AdviceReport: Hashable, Sendable, Encodable {
  public enum Question: String, CaseIterable, Hashable, Sendable, Encodable {
    /// How many hours a week (uren per week).
    case hours
    /// Whose tasks they are now (van wie).
    case owners
    /// Whether they can leave the process without problems (uit het proces).
    case separable
    /// What the incumbent does with the freed time (vrijgekomen tijd).
    case freedTime
    /// The task package of the new worker (takenpakket).
    case taskPackage
    /// What the work asks beside what the person can do (matchingsprofiel).
    case matchingProfile
    /// What it means for the incumbents (gevolg voor wie blijft).
    case incumbents
    /// Costs and benefits (kosten en baten).
    case costsAndBenefits
  }

  public struct Answer: Hashable, Sendable, Encodable {
    public var question: Question
    /// What is known, in a sentence with the numbers; empty when nothing is.
    public var text: Phrase
    /// What is still to be answered; `nil` when nothing is.
    public var open: Phrase?
    /// The answer in a cell of a table.
    var short: Phrase

    public var isOpen: Bool { open != nil }

    enum CodingKeys: String, CodingKey { case question, text, open }
  }

  /// One task that may move.
  public struct TaskPart: Hashable, Sendable, Encodable {
    public var task: String
    public var name: String
    public var answers: [Answer]
  }

  public struct Department: Hashable, Sendable, Encodable {
    /// Empty for positions without a department.
    public var name: String
    public var answers: [Answer]
    /// How many tasks may move; `tasks` may hold fewer.
    public var taskCount: Int
    public var tasks: [TaskPart]

    public var openCount: Int { answers.count(where: \.isOpen) }
  }

  /// In the order in which the organisation names its departments; those without a task that may move are left out.
  public var departments: [Department]

  /// - Parameter taskLimit: how many tasks of a department are answered one by one; all of them when left out.
  public init(_ plan: Plan, taskLimit: Int = .max) {
    let facts = AdviceFacts(plan)
    departments = facts.departments.map { name, tasks in
      Department(
        name: name, answers: facts.answers(tasks), taskCount: tasks.count,
        tasks: tasks.prefix(taskLimit).map {
          TaskPart(task: $0.id, name: $0.name, answers: facts.answers([$0]))
        })
    }
  }
}
