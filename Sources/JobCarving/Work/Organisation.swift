/// Everything that a project folder holds, read and checked (organisatie met haar mensen en plannen).
public struct Organisation: Sendable {
  public var name: String
  public var positions: [Position]
  public var tasks: [WorkTask]
  public var people: [CapabilityProfile]
  public var trainings: [TrainingWish]
  public var seekers: [Seeker]
  public var mentors: [Mentor]
  /// Holidays and intake weeks of schools.
  public var schoolPeriods: [SchoolPeriod] = []
  /// What people decided on signals of the comparison.
  public var decisions: [SignalDecision] = []
  public var scenario: Scenario

  public init(
    name: String = "", positions: [Position] = [], tasks: [WorkTask] = [], people: [CapabilityProfile] = [],
    trainings: [TrainingWish] = [], seekers: [Seeker] = [], mentors: [Mentor] = [], scenario: Scenario = Scenario()
  ) {
    self.name = name
    self.positions = positions
    self.tasks = tasks
    self.people = people
    self.trainings = trainings
    self.seekers = seekers
    self.mentors = mentors
    self.scenario = scenario
  }

  public func position(_ id: String) -> Position? { positions.first { $0.id == id } }
  public func task(_ id: String) -> WorkTask? { tasks.first { $0.id == id } }
  public func person(_ id: String) -> CapabilityProfile? { people.first { $0.id == id } }
}
