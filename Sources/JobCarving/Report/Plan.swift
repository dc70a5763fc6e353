public import Interchange
public import Legislation

/// Everything that one run found, as it is written to `plan.json` and read back for a report (herontwerpvoorstel).
public struct Plan: Hashable, Sendable, Codable {
  /// Rises when a reader of an older version could misunderstand the file.
  public static let currentFormat = "jobcarve-plan/1"

  public var format: String
  public var title: String
  public var referenceDate: Day?
  public var language: Language
  public var positions: [PositionSummary]
  public var tasks: [TaskSummary]
  public var people: [PersonSummary]
  public var trainings: [TrainingSummary]
  public var analyses: [TaskAnalysis]
  public var carving: CarvingPlan?
  /// One per job, in the order of the jobs.
  public var comparisons: [Comparison]
  public var donors: [DonorEffect]
  /// Whether each job is worth doing, in the order of the jobs; `nil` in plans of before it was judged.
  public var quality: [JobQuality]?
  /// A week in which each job can be done, in the order of the jobs; `nil` in plans of before there were weeks.
  public var weeks: [Timetable?]?
  /// What each pin costs; `nil` without pins, without a plan, or in plans of before it was asked.
  public var pinPrices: [PinPrice]?
  /// Other plans to choose from; `nil` where nobody asked for them.
  public var front: PlanFront?
  /// The redesign of the whole organisation beside the carving plan; `nil` where the scenario asks for carving alone,
  /// or there is no carving plan to begin with.
  public var inclusive: InclusivePlan?
  public var money: [JobMoney]
  /// The money over several years and for each party; `nil` without jobs.
  public var outlook: Outlook?
  public var rotation: RotationSchedule?
  /// What the rotation does otherwise than the earlier plan it was made from; `nil` when it was made anew.
  public var rotationChanges: [RotationChange]?
  /// What happens when people stop and courses move; `nil` when it was not asked for.
  public var robust: RobustPlan?
  /// The capability profile of each seeker who has one; `nil` in plans of before it was kept.
  public var seekerProfiles: [String: String]?
  /// The law's parameters that the amounts read, once each.
  public var parameters: [Derivation.ParameterRead]
  public var findings: [Diagnostic]
  public var provenance: Provenance

  public init(title: String, referenceDate: Day?, language: Language, provenance: Provenance) {
    format = Plan.currentFormat
    self.title = title
    self.referenceDate = referenceDate
    self.language = language
    positions = []
    tasks = []
    people = []
    trainings = []
    analyses = []
    comparisons = []
    donors = []
    money = []
    parameters = []
    findings = []
    self.provenance = provenance
  }
}

/// What a report needs to know of a position.
public struct PositionSummary: Hashable, Sendable, Codable {
  public var id: String
  public var name: String
  public var department: String
  public var minutesPerWeek: Int
  public var headcount: Int
  public var hourlyCost: Euro
  public var contractedOutTo: String
  /// As the organisation answered; `nil` when it did not, or in plans of before it was asked.
  public var freedTimeUse: String?
  public var redeployment: Int?
  /// `nil` where the organisation is one employer, and in plans of before it was kept.
  public var employer: String?

  public init(_ position: Position) {
    id = position.id
    name = position.name
    department = position.department
    minutesPerWeek = position.minutesPerWeek
    headcount = position.headcount
    hourlyCost = position.hourlyCost
    contractedOutTo = position.contractedOutTo
    freedTimeUse = position.freedTimeUse.isEmpty ? nil : position.freedTimeUse
    redeployment = position.redeployment
    employer = position.employer.isEmpty ? nil : position.employer
  }
}

public struct TaskSummary: Hashable, Sendable, Codable {
  public var id: String
  public var name: String
  public var position: String
  public var minutesPerWeek: Int
  public var place: String
  public var process: String
  public var windows: WeekWindows?
  public var source: String
  public var minutesAreAssumed: Bool

  public init(_ task: WorkTask) {
    id = task.id
    name = task.name
    position = task.position
    minutesPerWeek = task.minutesPerWeek
    place = task.place
    process = task.process
    windows = task.windows
    source = task.source
    minutesAreAssumed = task.minutesAreAssumed
  }
}

/// What a report may say of a person: a pseudonym, hours, a wish and what is arranged; capabilities stay in the
/// comparison.
public struct PersonSummary: Hashable, Sendable, Codable {
  public var id: String
  public var name: String
  public var count: Int
  public var minimumMinutes: Int
  public var maximumMinutes: Int
  public var wish: String
  /// Guidance by a colleague in minutes a week; `nil` in plans of before it was kept.
  public var guidanceMinutes: Int?
  /// What is arranged for the person (voorzieningen), in the words of the input; `nil` when nothing is.
  public var arrangements: [String]?

  public init(_ person: CapabilityProfile) {
    id = person.id
    name = person.name
    count = person.count
    minimumMinutes = person.minimumMinutes
    maximumMinutes = person.maximumMinutes
    wish = person.wish
    guidanceMinutes = person.guidanceMinutes
    let arranged = person.measures.map(\.description).filter { !$0.isEmpty }
    arrangements = arranged.isEmpty ? nil : arranged
  }
}

/// What a report needs to know of a training wish.
public struct TrainingSummary: Hashable, Sendable, Codable {
  public var id: String
  public var employee: String
  public var course: String
  public var qualification: String
  public var minutesAwayPerWeek: Int

  public init(_ wish: TrainingWish) {
    id = wish.id
    employee = wish.employee
    course = wish.course
    qualification = wish.qualification
    minutesAwayPerWeek = wish.minutesAwayPerWeek
  }
}

/// Where a plan comes from: enough to make it again (herkomst).
public struct Provenance: Hashable, Sendable, Codable {
  public var tool: String
  public var command: String
  public var seed: UInt64
  public var inputs: [Input]
  public var lawVerifiedOn: Day?
  /// Sources that ask to be named, such as a catalogue's attribution.
  public var attributions: [String]

  public struct Input: Hashable, Sendable, Codable {
    public var name: String
    public var bytes: Int
    public var records: Int

    public init(name: String, bytes: Int, records: Int) {
      self.name = name
      self.bytes = bytes
      self.records = records
    }
  }

  public init(
    tool: String, command: String, seed: UInt64, inputs: [Input], lawVerifiedOn: Day?, attributions: [String] = []
  ) {
    self.tool = tool
    self.command = command
    self.seed = seed
    self.inputs = inputs
    self.lawVerifiedOn = lawVerifiedOn
    self.attributions = attributions
  }
}
