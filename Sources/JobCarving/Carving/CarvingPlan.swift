public import Interchange

/// A proposal for redesign (herontwerpvoorstel): the jobs that can be made, and what stays where it is.
public struct CarvingPlan: Hashable, Sendable, Codable {
  public var jobs: [CandidateJob]
  /// Every task, or part of one, that no job holds, with the rule that stopped it.
  public var unassigned: [UnassignedTask]
  public var unplaced: [UnplacedPerson]
  public var record: SolveRecord
  public var analysis: [RuleScore]
  /// Why there is no plan, when there is none.
  public var conflict: Conflict?
  /// At least so many people, and then the most value; `nil`: people come first.
  public var minimumPlaced: Int?

  public init(
    jobs: [CandidateJob], unassigned: [UnassignedTask], unplaced: [UnplacedPerson], record: SolveRecord,
    analysis: [RuleScore], conflict: Conflict? = nil
  ) {
    self.jobs = jobs
    self.unassigned = unassigned
    self.unplaced = unplaced
    self.record = record
    self.analysis = analysis
    self.conflict = conflict
  }
}

/// A job put together from tasks, for one person (samengestelde functie).
public struct CandidateJob: Hashable, Sendable, Codable {
  /// `J1`, `J2` … in the order of the people.
  public var id: String
  /// The profile's id; with a count above one, `#2` and on for the further people.
  public var person: String
  /// Which of the people with this profile, from 1.
  public var copy: Int
  public var tasks: [JobTask]
  public var value: JobValue

  public init(id: String, person: String, copy: Int, tasks: [JobTask], value: JobValue) {
    self.id = id
    self.person = person
    self.copy = copy
    self.tasks = tasks
    self.value = value
  }

  /// Minutes a week that the person works on these tasks.
  public var minutesPerWeek: Int { tasks.reduce(0) { $0 + $1.personMinutes } }
  /// Minutes a week that it frees for the people who do the tasks now.
  public var freedMinutes: Int { tasks.reduce(0) { $0 + $1.freedMinutes } }
}

public struct JobTask: Hashable, Sendable, Codable {
  public var task: String
  /// Minutes a week as the present people do it.
  public var freedMinutes: Int
  /// Minutes a week that this person needs for it.
  public var personMinutes: Int

  public init(task: String, freedMinutes: Int, personMinutes: Int) {
    self.task = task
    self.freedMinutes = freedMinutes
    self.personMinutes = personMinutes
  }
}

/// What one job is worth a week in the search, in thousandths of a cent: an estimate before anybody has worked in it.
public struct JobValue: Hashable, Sendable, Codable {
  public var freed: Int
  public var wage: Int
  public var subsidy: Int
  public var guidance: Int
  public var oneOff: Int

  public init(freed: Int, wage: Int, subsidy: Int, guidance: Int, oneOff: Int) {
    self.freed = freed
    self.wage = wage
    self.subsidy = subsidy
    self.guidance = guidance
    self.oneOff = oneOff
  }

  public var total: Int { freed - wage + subsidy - guidance - oneOff }
}

/// A task that stays where it is, and why.
public struct UnassignedTask: Hashable, Sendable, Codable {
  public var task: String
  /// Minutes a week that stay, as the present people do it.
  public var minutes: Int
  /// The rule that stopped it: a rule of the plan, or a criterion of the analysis (`analysis.licence` …).
  public var rule: String
  public var reason: Phrase

  public init(task: String, minutes: Int, rule: String, reason: Phrase) {
    self.task = task
    self.minutes = minutes
    self.rule = rule
    self.reason = reason
  }
}

public struct UnplacedPerson: Hashable, Sendable, Codable {
  public var person: String
  public var copy: Int
  public var rule: String
  public var reason: Phrase

  public init(person: String, copy: Int, rule: String, reason: Phrase) {
    self.person = person
    self.copy = copy
    self.rule = rule
    self.reason = reason
  }
}

/// What one rule contributes to the score, with the tasks and people in it.
public struct RuleScore: Hashable, Sendable, Codable {
  public var rule: String
  /// Breaches of a hard rule, or thousandths of a cent a week.
  public var amount: Int
  public var matches: [Match]

  public struct Match: Hashable, Sendable, Codable {
    public var people: [String]
    public var tasks: [String]
    public var amount: Int

    public init(people: [String], tasks: [String], amount: Int) {
      self.people = people
      self.tasks = tasks
      self.amount = amount
    }
  }

  public init(rule: String, amount: Int, matches: [Match]) {
    self.rule = rule
    self.amount = amount
    self.matches = matches
  }
}

/// Demands that cannot hold together (tegenspraak), as small a set as the search for one could make it.
public struct Conflict: Hashable, Sendable, Codable {
  public var summary: Phrase
  public var members: [Member]

  public struct Member: Hashable, Sendable, Codable {
    public var rule: String
    public var text: Phrase
    public var location: SourceLocation?

    public init(rule: String, text: Phrase, location: SourceLocation? = nil) {
      self.rule = rule
      self.text = text
      self.location = location
    }
  }

  public init(summary: Phrase, members: [Member]) {
    self.summary = summary
    self.members = members
  }
}
