/// Thresholds of the judgement whether work is worth doing (drempels van kwaliteit); each can be set in the scenario,
/// under `limits`, by the name that `fields` gives it. What each is for, and whose it is, stands in `QualityRule.all`.
public struct QualityLimits: Hashable, Sendable, Codable {
  /// Percent of the minutes that has to be known before there is a verdict.
  public var knownShare = 50
  /// Percent of the minutes from which a kind of step counts as present.
  public var stepShare = 5
  public var organisingGreen = 5
  /// Seconds within which a movement that returns is short-cyclic.
  public var cycleSeconds = 90
  /// Percent of the minutes in short cycles.
  public var shortCycleGreen = 25
  public var shortCycleRed = 50
  /// Percent of easy and of hard work that balances a job.
  public var balanceGreen = 20
  public var balanceAmber = 10
  /// Points on which a task asks what the person can at most: up to so many it is easy, from so many it is hard.
  public var easyPoints = 2
  public var hardPoints = 3
  /// Thousandths.
  public var autonomyGreen = 500
  public var autonomyAmber = 250
  /// Percent of the minutes with contact.
  public var contactGreen = 30
  public var contactAmber = 10
  /// Thousandths.
  public var informationGreen = 750
  public var informationAmber = 500
  /// Minutes of short-cyclic work a day, and on end, from which there is a risk.
  public var shortCycleDay = 120
  public var shortCycleRun = 60
  /// Latitude below which it is low, and demands above which they are high.
  public var latitudeLow = 74
  public var demandsHigh = 32
  /// The fixed number of kinds of work that variety is measured against.
  public var skillClasses = 10
  /// Effective number of kinds of work, in tenths, below which a job is monotonous.
  public var varietyMinimum = 15
  /// Percentage points above the donors' share of unpleasant or dangerous work.
  public var burdenTolerance = 15
  /// Percent of the minutes next to or together with colleagues.
  public var integrationMinimum = 30
  /// Spread over work processes, in thousandths, below which a job hangs on one.
  public var spreadMinimum = 200
  /// Percent of the minutes one step above what the person can.
  public var stretchMinimum = 10
  public var stretchMaximum = 30
  /// Percent of easy work that has to stay in a position that gives work away, where it had so much.
  public var donorEasyMinimum = 10
  /// Percent of its variety that a position may lose.
  public var donorVarietyLoss = 10
  /// Minutes of light work a day and person that has to stay, where there is as much now.
  public var donorRecoveryMinutes = 20

  public init() {}

  /// The name in a scenario, the place and what is possible.
  package static var fields: [(name: String, path: WritableKeyPath<QualityLimits, Int>, range: ClosedRange<Int>)] {
    [
      ("qualityKnownShare", \.knownShare, 1...100), ("completenessShare", \.stepShare, 1...100),
      ("organisingGreen", \.organisingGreen, 0...100), ("cycleSeconds", \.cycleSeconds, 1...3600),
      ("shortCycleGreen", \.shortCycleGreen, 0...100), ("shortCycleRed", \.shortCycleRed, 0...100),
      ("balanceGreen", \.balanceGreen, 0...50), ("balanceAmber", \.balanceAmber, 0...50),
      ("easyPoints", \.easyPoints, 0...32), ("hardPoints", \.hardPoints, 1...32),
      ("autonomyGreen", \.autonomyGreen, 0...1000), ("autonomyAmber", \.autonomyAmber, 0...1000),
      ("contactGreen", \.contactGreen, 0...100), ("contactAmber", \.contactAmber, 0...100),
      ("informationGreen", \.informationGreen, 0...1000), ("informationAmber", \.informationAmber, 0...1000),
      ("shortCycleDayMinutes", \.shortCycleDay, 1...1440), ("shortCycleRunMinutes", \.shortCycleRun, 1...1440),
      ("latitudeLow", \.latitudeLow, 24...96), ("demandsHigh", \.demandsHigh, 12...48),
      ("skillClasses", \.skillClasses, 2...1000), ("varietyMinimum", \.varietyMinimum, 10...1000),
      ("burdenTolerance", \.burdenTolerance, 0...100), ("integrationMinimum", \.integrationMinimum, 0...100),
      ("spreadMinimum", \.spreadMinimum, 0...1000), ("stretchMinimum", \.stretchMinimum, 0...100),
      ("stretchMaximum", \.stretchMaximum, 0...100), ("donorEasyMinimum", \.donorEasyMinimum, 0...100),
      ("donorVarietyLoss", \.donorVarietyLoss, 0...100),
      ("donorRecoveryMinutes", \.donorRecoveryMinutes, 0...480),
    ]
  }
}
