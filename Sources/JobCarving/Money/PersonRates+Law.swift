import Foundation
public import Interchange
public import Legislation

extension PersonRates {
  /// The rates of one person on a day, from the law and the scenario's assumptions.
  ///
  /// A flat-rate subsidy lasts six months at most, so that a plan counts with the measured value that follows it. With
  /// wage dispensation the wage itself follows the performance, which is the same as an uncapped subsidy of it.
  ///
  /// - Parameter guidanceHourlyCost: the cost of an hour of a colleague who guides.
  /// - Throws: `LegalError` for a day or an age without a minimum wage.
  public init(
    _ person: CapabilityProfile, on day: Day, statutes: Statutes, money: Scenario.MoneyAssumptions,
    guidanceHourlyCost: Euro
  ) throws(LegalError) {
    self.init(
      person, try SubsidyRates(person, on: day, statutes: statutes, money: money), money: money,
      guidanceHourlyCost: guidanceHourlyCost)
  }

  private init(
    _ person: CapabilityProfile, _ rates: SubsidyRates, money: Scenario.MoneyAssumptions, guidanceHourlyCost: Euro
  ) {
    // A millionth of a euro an hour is a tenth of a thousandth of a cent an hour.
    let wage = (rates.employerCostMicroEuroPerHour + 300) / 600
    var subsidy = 0
    var cap = 1000
    switch person.instrument {
    case .measured, .flatRate:
      let perHour = rates.basePerMonth * (1 + rates.chargesFraction) * 3 / (rates.baseHours * 13)
      subsidy = (perHour * 100_000 / 60).roundedHalfUp() ?? 0
      cap = (rates.capFraction * 1000).roundedHalfUp() ?? 0
    case .dispensation:
      subsidy = wage
    case .none:
      break
    }
    let yearly = person.measures.reduce(0) { $0 + $1.yearlyCost.cents }
    let oneOff = person.measures.reduce(person.oneOffCost.cents) { $0 + $1.oneOffCost.cents }
    self.init(
      wagePerMinute: wage, subsidyPerMinute: subsidy, capPermille: cap,
      guidancePerWeek: guidanceHourlyCost.forMinutes(person.guidanceMinutes).cents * 1000 + yearly * 1000 / 52,
      oneOffPerWeek: oneOff * 1000 * 12 / (max(1, money.durationMonths) * 52))
  }

  /// One set of rates per profile, in order.
  public static func all(of organisation: Organisation, on day: Day, statutes: Statutes) throws(LegalError)
    -> [PersonRates]
  {
    let cost = organisation.guidanceHourlyCost
    let money = organisation.scenario.money
    var known: [WageAndAge: SubsidyRates] = [:]
    var result: [PersonRates] = []
    for person in organisation.people {
      let key = WageAndAge(wage: person.hourlyWage, age: person.age(on: day))
      if known[key] == nil { known[key] = try SubsidyRates(person, on: day, statutes: statutes, money: money) }
      guard let rates = known[key] else { continue }
      result.append(PersonRates(person, rates, money: money, guidanceHourlyCost: cost))
    }
    return result
  }

  /// What the law's amounts depend on, of all that is known of a person.
  private struct WageAndAge: Hashable {
    var wage: Euro?
    var age: Int
  }
}

extension SubsidyRates {
  fileprivate init(
    _ person: CapabilityProfile, on day: Day, statutes: Statutes, money: Scenario.MoneyAssumptions
  ) throws(LegalError) {
    try self.init(
      statutes: statutes, on: day, age: person.age(on: day), hourlyWage: person.hourlyWage,
      usualFullTimeHours: Decimal(money.usualFullTimeMinutes) / 60,
      employerChargesRate: Decimal(money.employerChargesPermille) / 1000)
  }
}

extension PersonRates {
  /// Said once for a whole run: the amounts behind every rate are older than the day asked about.
  static func staleness(on day: Day, statutes: Statutes, money: Scenario.MoneyAssumptions) throws(LegalError)
    -> [Diagnostic]
  {
    try SubsidyRates(
      statutes: statutes, on: day, age: 30, usualFullTimeHours: Decimal(money.usualFullTimeMinutes) / 60,
      employerChargesRate: Decimal(money.employerChargesPermille) / 1000
    ).warnings.filter { $0.code == "law/after-last-verified" }
  }
}

extension CapabilityProfile {
  /// Whole years on a day, counted from the year of birth alone, so that the birthday is taken to be past; a person
  /// without one counts as an adult.
  func age(on day: Day) -> Int { birthYear.map { day.year - $0 } ?? 30 }
}

extension Organisation {
  /// What an hour of guidance costs: as the scenario says, else the mean of the positions that the organisation employs.
  var guidanceHourlyCost: Euro {
    if let stated = scenario.money.guidanceHourlyCost { return stated }
    let own = positions.filter { $0.contractedOutTo.isEmpty && $0.minutesPerWeek > 0 }
    let minutes = own.reduce(0) { $0 + $1.minutesPerWeek }
    guard minutes > 0 else { return .zero }
    return Euro(cents: own.reduce(0) { $0 + $1.hourlyCost.cents * $1.minutesPerWeek } / minutes)
  }
}
