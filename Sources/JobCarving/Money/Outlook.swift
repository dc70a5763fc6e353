public import Interchange

/// The business case of a plan and of each job over several years, for everyone whose money it is (businesscase).
///
/// Amounts are in today's prices and wages; nothing is said about taxes and allowances of the person.
public struct Outlook: Hashable, Sendable, Codable {
  public var horizonYears: Int
  public var discountPermille: Int
  /// How often the simulation drew, and from which seed.
  public var draws: Int
  public var seed: UInt64
  public var assumptions: [AssumptionRange]
  /// One per job, in the order of the jobs' money.
  public var jobs: [JobCase]
  public var plan: BusinessCase
  /// `nil`: `financingMissing` says what has to be filled in first.
  public var financing: Financing?
  public var financingMissing: Phrase?
  /// What is modelled and what is not, in sentences.
  public var notes: [Phrase]

  public struct JobCase: Hashable, Sendable, Codable {
    public var job: String
    public var businessCase: BusinessCase
  }
}

/// Who pays or receives.
public enum Party: String, Hashable, Sendable, Codable, CaseIterable {
  case employer, municipality, person
  /// UWV and the tax office: not a party to the plan, but their money moves as well.
  case otherPublic
}

/// The money of one job, or of all jobs of a plan together.
public struct BusinessCase: Hashable, Sendable, Codable {
  /// A usual year, item by item and party by party; the employer's amounts are those of `JobMoney.lines`.
  public var rows: [Row]
  /// Every year of the horizon at the likely values.
  public var years: [Year]
  /// All years together, later ones discounted, at the likely values.
  public var presentValue: Amounts
  /// Months until the employer has back what the beginning cost; `nil`: not within the horizon.
  public var payBackMonths: Int?
  /// The employer's mean year, not discounted, over all draws.
  public var meanYear: Band
  /// The employer's present value over all draws.
  public var present: Band
  /// In how many of a thousand draws the employer's present value is not below zero.
  public var paysPermille: Int
  /// The employer's present value with one assumption at its ends, the largest difference first.
  public var tornado: [Swing]
  /// What the person has in a year before the job and in it, before tax; `nil`: not known.
  public var incomeBefore: Euro?
  public var incomeDuring: Euro?

  /// An amount for each party; `nil`: not known. Positive is in the party's favour.
  public struct Amounts: Hashable, Sendable, Codable {
    public var employer: Euro?
    public var municipality: Euro?
    public var person: Euro?
    public var otherPublic: Euro?

    public init(
      employer: Euro? = .zero, municipality: Euro? = .zero, person: Euro? = .zero, otherPublic: Euro? = .zero
    ) {
      self.employer = employer
      self.municipality = municipality
      self.person = person
      self.otherPublic = otherPublic
    }

    public subscript(_ party: Party) -> Euro? {
      switch party {
      case .employer: employer
      case .municipality: municipality
      case .person: person
      case .otherPublic: otherPublic
      }
    }

    /// What is not known stays not known.
    static func + (a: Amounts, b: Amounts) -> Amounts {
      func sum(_ x: Euro?, _ y: Euro?) -> Euro? {
        guard let x, let y else { return nil }
        return x + y
      }
      return Amounts(
        employer: sum(a.employer, b.employer), municipality: sum(a.municipality, b.municipality),
        person: sum(a.person, b.person), otherPublic: sum(a.otherPublic, b.otherPublic))
    }

    func mapped(_ change: (Euro) -> Euro) -> Amounts {
      Amounts(
        employer: employer.map(change), municipality: municipality.map(change), person: person.map(change),
        otherPublic: otherPublic.map(change))
    }
  }

  public struct Row: Hashable, Sendable, Codable {
    /// `money.wage` and the other items of `JobMoney`; `party.benefit`, `party.placement`.
    public var id: String
    public var label: Phrase
    public var amounts: Amounts
  }

  public struct Year: Hashable, Sendable, Codable {
    /// From 1.
    public var year: Int
    public var amounts: Amounts
    /// The employer's amounts up to this year, discounted.
    public var cumulative: Euro
  }

  /// One in ten draws lies below `p10`, half below `p50`, nine in ten below `p90`.
  public struct Band: Hashable, Sendable, Codable {
    public var p10: Euro
    public var p50: Euro
    public var p90: Euro
  }

  public struct Swing: Hashable, Sendable, Codable {
    public var assumption: Assumption
    public var atLow: Euro
    public var atHigh: Euro

    public var size: Int { abs(atHigh.cents - atLow.cents) }
  }
}
