public import Interchange

/// A task as the people in a position do it now (taak).
public struct WorkTask: Hashable, Sendable, Codable {
  public var id: String
  /// The identifier of the position that does it.
  public var position: String
  public var name: String
  /// As the present people do it, all of them together.
  public var minutesPerWeek: Int
  /// Nobody gave its time: the minutes are 0 because they are unknown, not because it takes none.
  public var timeIsMissing = false
  /// Times a week, in hundredths; `nil` is unknown.
  public var frequencyHundredths: Int?
  /// Minutes of one time; `nil` is unknown.
  public var minutesEach: Int?
  /// The smallest part in minutes a week that can move by itself; 0: the task moves whole or not at all.
  public var quantum: Int
  public var place: String
  public var process: String
  /// When it has to be done; `nil`: any time.
  public var windows: WeekWindows?
  /// Education level of the task itself, on the scale of `Position.level`.
  public var level: Int?
  /// The authority that only some people have (bevoegdheid); empty: anybody may.
  public var licence: String
  /// Kind of work, by which a person's expected performance may differ.
  public var kind: String
  /// Words for what the task brings along (vuil, voeding, persoonsgegevens …); conflicts name them.
  public var labels: [String]
  /// Tasks or labels that may not be in one job with this task.
  public var notWith: [String]
  /// Tasks with the same word move together; empty: none.
  public var bond: String
  /// Whether it can leave the process without problems; `nil` is not answered.
  public var isSeparable: Bool?
  /// Left undone, done in overtime, done by temporary staff.
  public var isLeftUndone: Bool?
  public var isOvertime: Bool?
  public var isDoneByTemps: Bool?
  public var isUnpleasant: Bool?
  /// Light work, in which people recover (hersteltijd).
  public var isLight: Bool?
  /// Length of one cycle of movements, in seconds.
  public var cycleSeconds: Int?
  /// What kinds of step it holds (voorbereiden, uitvoeren, controleren), each once, in order; empty is unknown.
  public var steps: [WorkStep]
  /// Consulting, planning and solving things with others (organiserende taak).
  public var isOrganising: Bool?
  /// Whether one can talk with colleagues or customers in it (contact mogelijk).
  public var hasContact: Bool?
  /// Whether it is shared with colleagues or done next to them (collega's nabij).
  public var isNearColleagues: Bool?
  /// What it is like for who does it, 1–5 in tenths, by `QualityItem.rawValue`.
  public var qualities: [Requirement?]
  /// The seven task requirements, 0–4 in tenths, by `TaskDemand.rawValue`.
  public var demands: [Requirement?]
  /// The routine items, 1–5 in tenths, by `RoutineItem.rawValue`.
  public var routine: [Requirement?]
  /// 0–5 in tenths, by position in `CapabilityDimension.levels`.
  public var levels: [Requirement?]
  /// By `ExposureQuantity.rawValue`; shares in percent of the task's time.
  public var exposures: [Requirement?]
  public var conditions: [WorkCondition: ConditionPresence]
  /// Whether somebody looked at the conditions at all; if not, what is not listed is unknown.
  public var conditionsAreKnown: Bool
  /// Who or what says so (interview, waarneming, document, catalogue with its release).
  public var source: String
  /// The minutes were shared out by a rule and nobody confirmed them.
  public var minutesAreAssumed: Bool
  /// The frequency is that of a catalogue and nobody confirmed it.
  public var frequencyIsAssumed: Bool
  /// Who does it now: people, or a system by itself.
  public var doneBy: TaskDoer
  /// Systems, documents and other things that it is done with (hulpmiddelen).
  public var tools: [String]
  /// Tasks whose outcome it waits for.
  public var dependsOn: [String]
  public var location: SourceLocation?

  public init(id: String, position: String, name: String, minutesPerWeek: Int) {
    self.id = id
    self.position = position
    self.name = name
    self.minutesPerWeek = minutesPerWeek
    quantum = 0
    place = ""
    process = ""
    licence = ""
    kind = ""
    labels = []
    notWith = []
    bond = ""
    steps = []
    qualities = Array(repeating: nil, count: QualityItem.allCases.count)
    demands = Array(repeating: nil, count: TaskDemand.allCases.count)
    routine = Array(repeating: nil, count: RoutineItem.allCases.count)
    levels = Array(repeating: nil, count: CapabilityDimension.levels.count)
    exposures = Array(repeating: nil, count: ExposureQuantity.allCases.count)
    conditions = [:]
    conditionsAreKnown = true
    source = ""
    minutesAreAssumed = false
    frequencyIsAssumed = false
    doneBy = .people
    tools = []
    dependsOn = []
  }

  public func requirement(_ dimension: CapabilityDimension) -> Requirement? {
    dimension.kind == .level ? levels[dimension.rawValue] : nil
  }

  public func exposure(_ quantity: ExposureQuantity) -> Requirement? { exposures[quantity.rawValue] }
  public func demand(_ demand: TaskDemand) -> Requirement? { demands[demand.rawValue] }
  public func quality(_ item: QualityItem) -> Requirement? { qualities[item.rawValue] }
  public func routineItem(_ item: RoutineItem) -> Requirement? { routine[item.rawValue] }

  /// Times a week, in hundredths, as somebody said or measured it; `nil` is unknown.
  public var statedFrequency: Int? { frequencyIsAssumed ? nil : frequencyHundredths }

  /// On how many days of the week it is done, from the windows and the frequency; `nil` when neither is known.
  public var daysPerWeek: Int? {
    let byFrequency = frequencyHundredths.map { min(7, max(1, ($0 + 99) / 100)) }
    let byWindows = windows.map { max(1, $0.days.count) }
    switch (byFrequency, byWindows) {
    case (let a?, let b?): return min(a, b)
    case (let a?, nil): return a
    case (nil, let b?): return b
    case (nil, nil): return nil
    }
  }
}

/// Who does a task now (gedaan door).
public enum TaskDoer: String, Hashable, Sendable, Codable {
  case people, system
}

/// The seven task requirements of the inclusive work analysis (taakeisen), each 0–4, 2 = as in an average job.
///
/// The requirements are the method's (toolbox of the inclusive work analysis); the scale is ours.
public enum TaskDemand: Int, CaseIterable, Hashable, Sendable, Codable {
  case independence, socialFunctioning, deadlinesAndPeaks, pace, interruptions, unpredictability, physicalLoad

  /// Pace and physical load are judged in the match with the person: both are high exactly where little preparation
  /// is asked, so that a test on all seven would refuse the very work it looks for.
  public var countsForElementary: Bool { self != .pace && self != .physicalLoad }
  public var id: String { "\(self)" }
}

/// The items of the routine index, each 1–5, after the composites of Acemoglu and Autor (2011) and the OECD's
/// freedom of sequence; the index made of them is ours.
public enum RoutineItem: Int, CaseIterable, Hashable, Sendable, Codable {
  case repeatSame, exact, structured, machinePaced, repetitiveMotion
  case analyse, create, persuadeOrCare, lead, freedomOfSequence, exceptionsPerRun

  public var isRoutineSide: Bool { rawValue <= RoutineItem.repetitiveMotion.rawValue }
  public var id: String { "\(self)" }
}
