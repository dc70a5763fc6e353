public import Interchange

/// What steers a run (scenario): the date, the weights, the limits and what the user has fixed.
public struct Scenario: Hashable, Sendable {
  /// `carving`: the present people keep their jobs and only released tasks move. `inclusive`: beside that plan the whole
  /// organisation is redesigned, present people included, for the quality of all jobs (inclusieve arbeidsanalyse).
  public enum Mode: String, Sendable, CaseIterable {
    case carving, inclusive
  }

  /// What a plan is judged by, after its hard rules (doel).
  public enum Objective: String, Hashable, Sendable, Codable, CaseIterable {
    /// As many people as possible, by weight; then the value.
    case peopleFirst = "people-first"
    /// The most value for at least `Limits.minimumPlaced` people.
    case value
  }

  public var title: String
  public var referenceDate: Day?
  public var mode: Mode
  public var objective = Objective.peopleFirst
  public var language: Language
  public var limits: Limits
  public var money: MoneyAssumptions
  public var rotation: RotationSettings
  /// Weights by rule id; unknown ids are refused when the file is read.
  public var weights: [String: Int]
  public var conflicts: [LabelConflict]
  public var pins: [Pin]
  /// Answers about displacement, by person and by position.
  public var displacement: [DisplacementAnswers]
  public var seed: UInt64
  public var iterations: Int?

  public init() {
    title = ""
    mode = .carving
    language = .dutch
    limits = Limits()
    money = MoneyAssumptions()
    rotation = RotationSettings()
    weights = [:]
    conflicts = []
    pins = []
    displacement = []
    seed = 0
  }

  /// Thresholds of rules that the sources leave open; each can be set in the scenario.
  public struct Limits: Hashable, Sendable, Codable {
    /// How many people a plan has to place at least, with the objective `value`.
    public var minimumPlaced = 0
    /// Percent of a position's minutes that has to stay in it (donor). Ours.
    public var donorMinimumShare = 50
    /// Percent of what stays that has to be light work, where light work is known (donor). Ours.
    public var donorMinimumLightShare = 5
    /// Number of different tasks that has to stay, at most as many as there are now (donor, variety). Ours.
    public var donorMinimumTasks = 3
    /// A task that comes back less often than this, in hundredths of a time a week, cannot be planned. Ours.
    public var minimumFrequency = 25
    /// A task requirement up to this height, in tenths of 0–4, is "relatively low". Ours; 20 = as in an average job.
    public var lowDemand = 20
    /// Reading, planning and remembering up to this level, in tenths of 0–5, where no demands are known (onet-map §0.3).
    public var lowLevel = 20
    /// Percent above a limit that counts as marginal: a signal and no more. The rule is the FML's, the size is ours.
    public var marginalPercent = 10
    /// A gap of this many tenths, below the person's level, over most hours is under-use. Ours.
    public var underuseGap = 20
    /// Percent of the hours over which under-use has to stand. Ours.
    public var underuseShare = 60
    /// Minutes of the way to work at another place than most of the job's (timetable). 0 unless the scenario says so:
    /// an inventory names rooms as well as buildings, and the way between them is not guessed.
    public var wayMinutes = 0
    /// Whether a job without a week in which it fits is no job (timetable); else the comparison tells which tasks collide.
    public var enforcedTimetable = true
    /// Red conditions of work that no job may have (kwaliteit). All nine are judged and shown with every plan; three are
    /// not enforced unless the scenario names them, since jobs made of elementary tasks can seldom keep them: steps of
    /// every kind (`weba.completeness`), consulting (`weba.organising`), and a balance of easy and hard work
    /// (`weba.difficulty`). Ours.
    public var enforcedQuality: QualityReds = QualityReds.all.subtracting([.completeness, .organising, .difficulty])
    /// The index from which a task is routine, and up to which it is not, in thousandths. Ours.
    public var routineFrom = 600
    public var routineBelow = 400
    /// When work is worth doing.
    public var quality = QualityLimits()

    public init() {}
  }

  /// Amounts that the law does not give and the files may leave out.
  public struct MoneyAssumptions: Hashable, Sendable, Codable {
    /// What the employer pays on top of wage and holiday allowance, in thousandths of it (werkgeverslasten).
    public var employerChargesPermille = 300
    /// Percent of freed time that is really used, where the position does not say (benutting).
    public var redeployment = 50
    /// Cost of one hour of guidance by a colleague; `nil`: the mean hourly cost of the donors.
    public var guidanceHourlyCost: Euro?
    /// How long one person is expected to stay in a job; then it is filled anew and what comes once comes again.
    public var durationMonths = 24
    /// Hours that count as full time in comparable jobs, in minutes a week.
    public var usualFullTimeMinutes = 36 * 60
    /// How far the expected performance may be off, in percentage points each way, for the band of an estimate.
    public var performanceBand = 10
    /// Percent of the contract in which the person is away and the present people do the work again. Ours.
    public var absencePercent = 5
    /// Percent of the freed hours that a colleague spends on putting errors right. Ours.
    public var errorRecoveryPercent = 2
    /// Months in which a new person does half of the work. Ours.
    public var startMonths = 3
    /// Training for one person, paid by the employer; nothing unless the scenario says so.
    public var trainingCost = Euro.zero
    /// How many years the business case looks ahead. Ours.
    public var horizonYears = 5
    /// What an amount loses of its weight for every later year, in thousandths (disconto). Ours.
    public var discountPermille = 25
    /// What a person receives in benefit a month now, by `SupportGroup.rawValue`. The law's amounts depend on the
    /// household, so that there is no default: what is not filled in is not known.
    public var benefitPerMonth: [String: Euro] = [:]
    /// What the municipality spends once on one placement (werving, scholing, jobcoach).
    public var placementCost = Euro.zero
    /// Percent of the municipality's savings that goes back into a revolving fund. Ours.
    public var fundReturnPercent = 50
    /// Percent of the municipality's savings that is paid for outcomes under a social impact bond. Ours.
    public var bondSharePercent = 80
    /// The most that a bond pays back, in percent of what was invested. Ours.
    public var bondCapPercent = 110

    public init() {}
  }

  public struct RotationSettings: Hashable, Sendable, Codable {
    /// The rule set: `WGP` (Philips employment scheme) or `DK` (Danish job rotation).
    public var ruleSet = "WGP"
    public var firstWeek: Day?
    public var weeks = 52
    /// How many of one team may be away at once, where the team has no limit of its own.
    public var teamLimit = 1
    public var teamLimits: [String: Int] = [:]
    /// Minutes a week that a mentor spends on a seeker in preparation, and on one who covers.
    public var mentorMinutesPreparing = 240
    public var mentorMinutesCovering = 60
    /// Value of an hour that nobody covers; `nil`: the hourly cost of the position.
    public var uncoveredHourCost: Euro?
    /// Places whose cover prepares for another place (keten, loopbaanpad).
    public var chains: [Chain] = []
    /// Courses that only start with enough of the employees, or not with more than a number (instroomgroep).
    public var intakeGroups: [IntakeGroup] = []
    /// What a seeker's way costs the employer, by kilometre; each day counts there and back. Nothing unless given.
    public var travelKilometreCost = Euro.zero
    /// How many imagined years are played on the plan; 0: none.
    public var robustRuns = 0
    /// Of a hundred seekers, how many stop within a year. Measured for people who newly started under the Dutch jobs
    /// agreement (UWV 2022–2023: a third).
    public var seekerStopsPercent = 33
    /// Of a hundred courses, how many start later than planned, and by how many weeks at most. Ours.
    public var courseMovesPercent = 10
    public var courseMovesWeeks = 4

    public init() {}
  }

  /// Who has covered one place needs fewer weeks of preparation for the other, or can reach it at all.
  public struct Chain: Hashable, Sendable, Codable {
    public var from: String
    public var to: String
    public var weeks: Int
    public var location: SourceLocation?

    public init(from: String, to: String, weeks: Int, location: SourceLocation? = nil) {
      self.from = from
      self.to = to
      self.weeks = weeks
      self.location = location
    }
  }

  /// How many of the employees have to start a course in the same week, and how many can.
  public struct IntakeGroup: Hashable, Sendable, Codable {
    /// Name of the course, as the trainings have it.
    public var course: String
    public var minimum: Int
    /// `nil`: any number.
    public var maximum: Int?
    public var location: SourceLocation?

    public init(course: String, minimum: Int, maximum: Int? = nil, location: SourceLocation? = nil) {
      self.course = course
      self.minimum = minimum
      self.maximum = maximum
      self.location = location
    }
  }

  /// Two labels, or tasks, that may not be in one job (hygiene and the like), and why.
  public struct LabelConflict: Hashable, Sendable, Codable {
    public var first: String
    public var second: String
    public var reason: String

    public init(first: String, second: String, reason: String) {
      self.first = first
      self.second = second
      self.reason = reason
    }
  }
}

/// Something the user fixed (vastzetten): a plan that does otherwise is not a plan.
public struct Pin: Hashable, Sendable, Codable {
  public enum Kind: Hashable, Sendable, Codable {
    case taskStays(task: String)
    case taskTo(task: String, person: String)
    case personPlaced(person: String)
    case personNotPlaced(person: String)
    case trainingStarts(training: String, day: Day)
    case trainingNotThisYear(training: String)
    case seekerCovers(seeker: String, training: String)
  }

  public var kind: Kind
  public var reason: String
  public var location: SourceLocation?

  public init(_ kind: Kind, reason: String = "", location: SourceLocation? = nil) {
    self.kind = kind
    self.reason = reason
    self.location = location
  }
}
