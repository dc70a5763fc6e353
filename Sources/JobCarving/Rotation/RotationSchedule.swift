public import Interchange

/// A combi-approach plan (rotatieplan): who learns when, who takes the place, who is prepared for it.
public struct RotationSchedule: Hashable, Sendable, Codable {
  public var ruleSet: String
  /// The Monday of week 0.
  public var firstWeek: Day
  public var weeks: Int
  public var trainings: [PlannedTraining]
  public var refused: [RefusedTraining]
  public var seekers: [SeekerPlan]
  /// Mentor minutes a week, by mentor.
  public var mentorLoad: [MentorLoad]
  public var figures: RotationFigures
  public var warnings: [RotationWarning]
  public var record: SolveRecord
  public var conflict: Conflict?
  /// `nil` in plans of before it was kept.
  public var details: RotationDetails?

  public init(
    ruleSet: String, firstWeek: Day, weeks: Int, trainings: [PlannedTraining], refused: [RefusedTraining],
    seekers: [SeekerPlan], mentorLoad: [MentorLoad], figures: RotationFigures, warnings: [RotationWarning],
    record: SolveRecord, conflict: Conflict? = nil, details: RotationDetails? = nil
  ) {
    self.ruleSet = ruleSet
    self.firstWeek = firstWeek
    self.weeks = weeks
    self.trainings = trainings
    self.refused = refused
    self.seekers = seekers
    self.mentorLoad = mentorLoad
    self.figures = figures
    self.warnings = warnings
    self.record = record
    self.conflict = conflict
    self.details = details
  }
}

public struct PlannedTraining: Hashable, Sendable, Codable {
  public var training: String
  public var employee: String
  public var position: String
  public var startDay: Day
  /// Weeks from the first week in which lessons are given; weeks of a break are left out.
  public var lessonWeeks: [Int]
  /// The seeker who covers; `nil`: held without cover.
  public var seeker: String?
  public var coveredMinutes: Int
  public var uncoveredMinutes: Int
  /// Why hours are uncovered, when any are.
  public var uncoveredReason: Phrase?

  public init(
    training: String, employee: String, position: String, startDay: Day, lessonWeeks: [Int], seeker: String?,
    coveredMinutes: Int, uncoveredMinutes: Int, uncoveredReason: Phrase? = nil
  ) {
    self.training = training
    self.employee = employee
    self.position = position
    self.startDay = startDay
    self.lessonWeeks = lessonWeeks
    self.seeker = seeker
    self.coveredMinutes = coveredMinutes
    self.uncoveredMinutes = uncoveredMinutes
    self.uncoveredReason = uncoveredReason
  }
}

public struct RefusedTraining: Hashable, Sendable, Codable {
  public var training: String
  public var employee: String
  public var rule: String
  public var reason: Phrase
  /// The smallest change that would allow it, where one was found.
  public var remedy: Phrase?
  /// The next day on which the course could start, whatever stops it now; `nil` when there is none any more.
  public var nextIntake: Day?

  public init(
    training: String, employee: String, rule: String, reason: Phrase, remedy: Phrase? = nil, nextIntake: Day? = nil
  ) {
    self.training = training
    self.employee = employee
    self.rule = rule
    self.reason = reason
    self.remedy = remedy
    self.nextIntake = nextIntake
  }
}

/// What one seeker does from week to week.
public struct SeekerPlan: Hashable, Sendable, Codable {
  public enum Activity: String, Hashable, Sendable, Codable, CaseIterable {
    case preparing, covering, idle
  }

  public struct Block: Hashable, Sendable, Codable {
    public var activity: Activity
    public var position: String
    public var training: String
    /// First week and number of weeks, from the first week of the schedule.
    public var firstWeek: Int
    public var weeks: Int
    public var minutesPerWeek: Int

    public init(
      activity: Activity, position: String, training: String, firstWeek: Int, weeks: Int, minutesPerWeek: Int
    ) {
      self.activity = activity
      self.position = position
      self.training = training
      self.firstWeek = firstWeek
      self.weeks = weeks
      self.minutesPerWeek = minutesPerWeek
    }
  }

  public var seeker: String
  public var blocks: [Block]
  /// Why this seeker is not in the plan, when that is so.
  public var reason: Phrase?

  public init(seeker: String, blocks: [Block], reason: Phrase? = nil) {
    self.seeker = seeker
    self.blocks = blocks
    self.reason = reason
  }

  public var experienceWeeks: Int { blocks.reduce(0) { $0 + ($1.activity == .covering ? $1.weeks : 0) } }
}

public struct MentorLoad: Hashable, Sendable, Codable {
  public var mentor: String
  /// The most minutes in any week.
  public var capacity: Int
  public var minutesByWeek: [Int]
  /// What there is in each week, where that is not the same in all.
  public var capacityByWeek: [Int]?

  public init(mentor: String, capacity: Int, minutesByWeek: [Int], capacityByWeek: [Int]? = nil) {
    self.capacityByWeek = capacityByWeek
    self.mentor = mentor
    self.capacity = capacity
    self.minutesByWeek = minutesByWeek
  }
}

public struct RotationFigures: Hashable, Sendable, Codable {
  public var trainedMinutes: Int
  public var coveredMinutes: Int
  public var uncoveredMinutes: Int
  public var employeesTrained: Int
  public var seekersServed: Int
  public var idleWeeks: Int
  /// Expected people in work a year later, in hundredths of a person, with where the rate comes from.
  public var expectedOutflowHundredths: Int
  public var outflowSource: Phrase
  public var costs: [Cost]

  public struct Cost: Hashable, Sendable, Codable {
    public var party: String
    public var label: Phrase
    public var amount: Euro

    public init(party: String, label: Phrase, amount: Euro) {
      self.party = party
      self.label = label
      self.amount = amount
    }
  }

  public init(
    trainedMinutes: Int, coveredMinutes: Int, uncoveredMinutes: Int, employeesTrained: Int, seekersServed: Int,
    idleWeeks: Int, expectedOutflowHundredths: Int, outflowSource: Phrase, costs: [Cost]
  ) {
    self.trainedMinutes = trainedMinutes
    self.coveredMinutes = coveredMinutes
    self.uncoveredMinutes = uncoveredMinutes
    self.employeesTrained = employeesTrained
    self.seekersServed = seekersServed
    self.idleWeeks = idleWeeks
    self.expectedOutflowHundredths = expectedOutflowHundredths
    self.outflowSource = outflowSource
    self.costs = costs
  }
}

public struct RotationWarning: Hashable, Sendable, Codable {
  public var rule: String
  public var text: Phrase

  public init(rule: String, text: Phrase) {
    self.rule = rule
    self.text = text
  }
}
