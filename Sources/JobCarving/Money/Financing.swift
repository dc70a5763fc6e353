public import Interchange

/// Two ways in which a municipality can pay for placing people out of what it saves, as simulations (financiering).
///
/// At the likely values, in today's prices, not discounted.
public struct Financing: Hashable, Sendable, Codable {
  public var placements: Int
  /// What placing costs at the beginning, all jobs together.
  public var investment: Euro
  /// Benefit less subsidy in a year.
  public var savingsPerYear: Euro
  public var fund: [FundYear]
  /// The first year whose balance is what the fund began with; `nil`: not within the horizon.
  public var fundRestoredInYear: Int?
  public var bond: [BondOutcome]
  public var bondYears: [BondYear]
  /// What was counted with, in sentences.
  public var assumptions: [Phrase]

  /// One year of a revolving fund (revolverend fonds).
  public struct FundYear: Hashable, Sendable, Codable {
    public var year: Int
    public var spent: Euro
    public var savings: Euro
    /// The share of the savings that comes back into the fund.
    public var returned: Euro
    /// At the end of the year; below zero somebody else has to add money.
    public var balance: Euro
  }

  /// Who ends up with what under a social impact bond, when this part of the savings comes true.
  public struct BondOutcome: Hashable, Sendable, Codable {
    public var successPercent: Int
    public var invested: Euro
    public var savings: Euro
    public var paid: Euro
    public var investor: Euro
    public var municipality: Euro
  }

  /// One year of a social impact bond when all savings come true.
  public struct BondYear: Hashable, Sendable, Codable {
    public var year: Int
    public var invested: Euro
    public var savings: Euro
    public var paid: Euro
    /// What the investor has received less what it laid out, up to this year.
    public var investorBalance: Euro
  }
}

extension Financing {
  init(placements: Int, savings: Euro, horizon: Horizon, _ assumed: Scenario.MoneyAssumptions) {
    let investment = Euro(cents: assumed.placementCost.cents * placements)
    let spent = (0..<horizon.years).map { year in
      Euro(cents: investment.cents * horizon.fillings(inYear: year, months: assumed.durationMonths))
    }
    var fund: [FundYear] = []
    var balance = investment
    for year in 0..<horizon.years {
      let returned = Euro(cents: scaled(max(savings, .zero).cents, assumed.fundReturnPercent, 100))
      balance = balance - spent[year] + returned
      fund.append(
        FundYear(year: year + 1, spent: spent[year], savings: savings, returned: returned, balance: balance))
    }
    self.init(
      placements: placements, investment: investment, savingsPerYear: savings, fund: fund,
      fundRestoredInYear: fund.first { $0.balance >= investment }?.year, bond: [], bondYears: [],
      assumptions: OutlookTexts.financingAssumptions(assumed))
    for success in [0, 50, 100] {
      let years = Financing.bondYears(spent, Euro(cents: scaled(savings.cents, success, 100)), assumed)
      let (invested, saved, paid) = years.reduce((Euro.zero, Euro.zero, Euro.zero)) {
        ($0.0 + $1.invested, $0.1 + $1.savings, $0.2 + $1.paid)
      }
      bond.append(
        BondOutcome(
          successPercent: success, invested: invested, savings: saved, paid: paid, investor: paid - invested,
          municipality: saved - paid))
      if success == 100 { bondYears = years }
    }
  }

  /// The investor lays out what placing costs; the municipality pays a share of what it saves, until the cap.
  private static func bondYears(
    _ spent: [Euro], _ savings: Euro, _ assumed: Scenario.MoneyAssumptions
  ) -> [BondYear] {
    var years: [BondYear] = []
    var (invested, received) = (Euro.zero, Euro.zero)
    for (year, outlay) in spent.enumerated() {
      invested += outlay
      let most = Euro(cents: scaled(invested.cents, assumed.bondCapPercent, 100))
      let share = Euro(cents: scaled(max(savings, .zero).cents, assumed.bondSharePercent, 100))
      let paid = min(share, max(most - received, .zero))
      received += paid
      years.append(
        BondYear(year: year + 1, invested: outlay, savings: savings, paid: paid, investorBalance: received - invested))
    }
    return years
  }
}
