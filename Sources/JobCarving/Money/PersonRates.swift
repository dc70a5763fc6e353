/// What a minute of one person's work costs and yields, in thousandths of a cent: the search's view of the law.
///
/// The subsidy of a job with `m` minutes of freed work that take the person `w` minutes is
/// `min(subsidyPerMinute × (w − m), capPermille ‰ × subsidyPerMinute × w)`: the statutory formula before its rounding
/// to a whole percent, so that an estimate does not jump.
public struct PersonRates: Hashable, Sendable, Codable {
  /// Wage with holiday allowance and employer charges.
  public var wagePerMinute: Int
  /// Subsidy for a minute without any performance; 0 when there is none.
  public var subsidyPerMinute: Int
  /// The subsidy's ceiling in thousandths.
  public var capPermille: Int
  /// Guidance a week, fixed once the person has a job.
  public var guidancePerWeek: Int
  /// One-off costs, spread over the expected duration, a week.
  public var oneOffPerWeek: Int

  public init(
    wagePerMinute: Int, subsidyPerMinute: Int, capPermille: Int, guidancePerWeek: Int, oneOffPerWeek: Int
  ) {
    self.wagePerMinute = wagePerMinute
    self.subsidyPerMinute = subsidyPerMinute
    self.capPermille = capPermille
    self.guidancePerWeek = guidancePerWeek
    self.oneOffPerWeek = oneOffPerWeek
  }

  public func subsidy(freedMinutes m: Int, personMinutes w: Int) -> Int {
    max(0, min(subsidyPerMinute * (w - m), subsidyPerMinute * w * capPermille / 1000))
  }
}
