public import Interchange
public import Legislation

/// What one candidate job costs and yields the employer in a year, on a reference date (zakelijke kant van een baan).
///
/// Nobody has worked in the job yet, so its wage value is an estimate with a band and everything that rests on it is
/// one too.
public struct JobMoney: Hashable, Sendable, Codable {
  public var job: String
  public var person: String
  /// Whole percent of the minimum wage: with the expected performance, and with it lower and higher by the band.
  public var wageValueLow: Int
  public var wageValueLikely: Int
  public var wageValueHigh: Int
  public var hourlyWage: Euro
  /// Paid minutes a week: the hours of the contract.
  public var contractMinutes: Int
  public var lines: [Line]
  /// The year's outcome when none, half and all of the freed time is really used.
  public var balanceAtNoUse: Euro
  public var balanceAtHalfUse: Euro
  public var balanceAtFullUse: Euro
  /// The outcome at the use that the organisation expects, which the lines add up to.
  public var balance: Euro
  /// Percent of the freed time expected to be used, by minutes over the donors.
  public var redeployment: Int
  /// Paid minutes a week in jobs of 25.5 hours, in hundredths of a job, when it counts for the jobs agreement.
  public var jobsAgreementHundredths: Int?
  public var warnings: [Phrase]

  /// One item of the year, positive when it is in the employer's favour.
  public struct Line: Hashable, Sendable, Codable {
    /// `money.freed`, `money.absence`, `money.start`, `money.wage`, `money.subsidy`, `money.incentive`,
    /// `money.guidance`, `money.recovery`, `money.one-off`, `money.training`; a line of nothing is left out.
    public var id: String
    public var label: Phrase
    public var amount: Euro
    /// How the amount comes about, in one sentence with the numbers filled in.
    public var explanation: Phrase
    public var derivation: Derivation?
    public var isEstimate: Bool

    public init(
      id: String, label: Phrase, amount: Euro, explanation: Phrase, derivation: Derivation? = nil, isEstimate: Bool
    ) {
      self.id = id
      self.label = label
      self.amount = amount
      self.explanation = explanation
      self.derivation = derivation
      self.isEstimate = isEstimate
    }
  }

  public init(
    job: String, person: String, wageValueLow: Int, wageValueLikely: Int, wageValueHigh: Int, hourlyWage: Euro,
    contractMinutes: Int, lines: [Line], balanceAtNoUse: Euro, balanceAtHalfUse: Euro, balanceAtFullUse: Euro,
    balance: Euro, redeployment: Int, jobsAgreementHundredths: Int?, warnings: [Phrase]
  ) {
    self.job = job
    self.person = person
    self.wageValueLow = wageValueLow
    self.wageValueLikely = wageValueLikely
    self.wageValueHigh = wageValueHigh
    self.hourlyWage = hourlyWage
    self.contractMinutes = contractMinutes
    self.lines = lines
    self.balanceAtNoUse = balanceAtNoUse
    self.balanceAtHalfUse = balanceAtHalfUse
    self.balanceAtFullUse = balanceAtFullUse
    self.balance = balance
    self.redeployment = redeployment
    self.jobsAgreementHundredths = jobsAgreementHundredths
    self.warnings = warnings
  }
}
