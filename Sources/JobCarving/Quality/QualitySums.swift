/// What decides the red rules of a bundle, as sums over its parts, so that a part can come and go at once.
///
///     let table = QualityTable(organisation, analyses: analyses)
///     var sums = QualitySums()
///     sums.add(table.sums(task: 3, person: 0, minutes: 120, freed: 100))
///     sums.remove(table.sums(task: 3, person: 0, minutes: 120, freed: 100))
///     sums.reds(limits)       // what stops it as a job; empty: nothing red
///
/// Each sum has a lane of one vector: adding a part is one addition, and testing reads about thirty whole numbers,
/// whatever the number of parts. Sums are of whole minutes a week, so that add and remove undo each other exactly.
public struct QualitySums: Hashable, Sendable {
  var lanes = SIMD32<Int>(repeating: 0)

  public init() {}

  public mutating func add(_ other: QualitySums) { lanes &+= other.lanes }
  public mutating func remove(_ other: QualitySums) { lanes &-= other.lanes }

  /// What each lane holds: minutes a week, unless said otherwise.
  enum Lane: Int {
    case total
    case prepare, execute, check, stepsKnown
    case organising, organisingKnown
    case short, shortKnown
    case easy, hard, difficultyKnown
    /// Minutes × thousandths.
    case autonomy
    case autonomyKnown
    case contact, contactKnown
    /// Minutes × thousandths.
    case information
    case informationKnown
    case burden, burdenKnown
    /// Short-cyclic minutes × 420 on each weekday, Monday first; seven lanes. All numbers of days divide 420.
    case monday
    /// The same for work that may fall on any day.
    case anyDay = 27
    /// Parts whose short-cyclic run on end is too long.
    case runs
    case near, nearKnown
  }

  subscript(_ lane: Lane) -> Int {
    get { lanes[lane.rawValue] }
    set { lanes[lane.rawValue] = newValue }
  }

  static let dayScale = 420
  private static let conditions = WebaCondition.allCases

  /// Minutes a week of the whole bundle.
  public var minutes: Int { self[.total] }

  /// Short-cyclic minutes × 420 on the fullest day: what is certain on it plus all that may fall on it.
  var shortCycleDay420: Int {
    var most = 0
    for day in 0..<7 { most = max(most, lanes[Lane.monday.rawValue + day]) }
    return most + self[.anyDay]
  }

  func known(_ condition: WebaCondition) -> Int {
    switch condition {
    case .completeness: self[.stepsKnown]
    case .organising: self[.organisingKnown]
    case .shortCycles: self[.shortKnown]
    case .difficulty: self[.difficultyKnown]
    case .autonomy: self[.autonomyKnown]
    case .contact: self[.contactKnown]
    case .information: self[.informationKnown]
    }
  }

  /// Whether enough of the minutes is known for a verdict.
  func isKnown(_ minutes: Int, _ limits: QualityLimits) -> Bool {
    minutes > 0 && minutes * 100 >= self[.total] * limits.knownShare
  }

  /// The figure of a condition over the minutes that are known, rounded down; for difficulty the smaller of the two shares.
  func figure(_ condition: WebaCondition, _ limits: QualityLimits) -> Int? {
    let known = known(condition)
    guard isKnown(known, limits) else { return nil }
    switch condition {
    case .completeness: return kinds(limits)
    case .organising: return self[.organising] * 100 / known
    case .shortCycles: return self[.short] * 100 / known
    case .difficulty: return min(self[.easy], self[.hard]) * 100 / known
    case .autonomy: return self[.autonomy] / known
    case .contact: return self[.contact] * 100 / known
    case .information: return self[.information] / known
    }
  }

  /// How many of the three kinds of step are present.
  func kinds(_ limits: QualityLimits) -> Int {
    (hasKind(.prepare, limits) ? 1 : 0) + (hasKind(.execute, limits) ? 1 : 0) + (hasKind(.check, limits) ? 1 : 0)
  }

  func hasKind(_ lane: Lane, _ limits: QualityLimits) -> Bool {
    self[lane] > 0 && self[lane] * 100 >= limits.stepShare * self[.stepsKnown]
  }

  /// The colour of a condition; compared without rounding.
  public func colour(_ condition: WebaCondition, _ limits: QualityLimits) -> QualityColour {
    let known = known(condition)
    guard isKnown(known, limits) else { return .unknown }
    func atLeast(_ lane: Lane, green: Int, amber: Int, scale: Int) -> QualityColour {
      self[lane] * scale >= green * known ? .green : self[lane] * scale >= amber * known ? .amber : .red
    }
    switch condition {
    case .completeness:
      let kinds = kinds(limits)
      return kinds >= 3 ? .green : kinds == 2 ? .amber : .red
    case .organising:
      if self[.organising] == 0 { return .red }
      return self[.organising] * 100 >= limits.organisingGreen * known ? .green : .amber
    case .shortCycles:
      if self[.short] * 100 <= limits.shortCycleGreen * known { return .green }
      return self[.short] * 100 <= limits.shortCycleRed * known ? .amber : .red
    case .difficulty:
      return balance(known, limits)
    case .autonomy:
      return atLeast(.autonomy, green: limits.autonomyGreen, amber: limits.autonomyAmber, scale: 1)
    case .contact: return atLeast(.contact, green: limits.contactGreen, amber: limits.contactAmber, scale: 100)
    case .information:
      return atLeast(.information, green: limits.informationGreen, amber: limits.informationAmber, scale: 1)
    }
  }

  /// Green: easy and hard both between 20 and 80 percent; amber: one of them between 10 and 20, the other more; else red.
  private func balance(_ known: Int, _ limits: QualityLimits) -> QualityColour {
    let (less, more) = (min(self[.easy], self[.hard]) * 100, max(self[.easy], self[.hard]) * 100)
    // Easy and hard share what is known, so that neither is above 80 when both are at least 20.
    if less >= limits.balanceGreen * known { return .green }
    return less >= limits.balanceAmber * known && more >= limits.balanceGreen * known ? .amber : .red
  }

  /// Whether short-cyclic work lasts too long in a day or on end; `people` share the work evenly.
  public func isOverExposed(_ limits: QualityLimits, people: Int = 1) -> Bool {
    self[.runs] > 0 || shortCycleDay420 >= limits.shortCycleDay * QualitySums.dayScale * max(1, people)
  }

  /// Whether more of it is unpleasant or dangerous than the donors have, with the tolerance; `nil`: not known.
  func isLeftovers(_ pool: QualityPool, _ limits: QualityLimits) -> Bool? {
    guard isKnown(self[.burdenKnown], limits), pool.known > 0 else { return nil }
    // burden ÷ known > pool ÷ poolKnown + tolerance, without a fraction.
    let left = self[.burden].multipliedFullWidth(by: 100 * pool.known)
    let right = self[.burdenKnown].multipliedFullWidth(by: 100 * pool.burden + limits.burdenTolerance * pool.known)
    return (left.high, left.low) > (right.high, right.low)
  }

  /// Everything that is red: no condition that is unknown is among them.
  public func reds(_ limits: QualityLimits, pool: QualityPool) -> QualityReds {
    var result: QualityReds = []
    for condition in QualitySums.conditions where colour(condition, limits) == .red { result.insert(.init(condition)) }
    if isOverExposed(limits) { result.insert(.exposure) }
    if isLeftovers(pool, limits) == true { result.insert(.leftovers) }
    return result
  }
}

/// How much of the donors' own work is unpleasant or dangerous, in minutes a week (lasten van de latende functies).
public struct QualityPool: Hashable, Sendable, Codable {
  public var burden = 0
  public var known = 0

  public init() {}

  public var percent: Int? { known == 0 ? nil : burden * 100 / known }
}
