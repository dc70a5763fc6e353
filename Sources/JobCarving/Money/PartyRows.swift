import Foundation
import Interchange
import Legislation

/// What one job means for each party in a usual year.
struct PartyRows {
  var rows: [BusinessCase.Row]
  var incomeBefore: Euro?
  var incomeDuring: Euro?
  /// What a beginning costs the municipality.
  var placement: Euro

  var total: BusinessCase.Amounts { rows.reduce(BusinessCase.Amounts()) { $0 + $1.amounts } }

  init(
    _ money: JobMoney, _ person: CapabilityProfile, on day: Day, statutes: Statutes,
    _ assumed: Scenario.MoneyAssumptions
  ) {
    typealias Amounts = BusinessCase.Amounts
    placement = person.supportGroup.benefitIsMunicipal ? assumed.placementCost : .zero
    let paid = money.lines.first { $0.id == "money.wage" }.map { -$0.amount } ?? .zero
    let gross = Euro(cents: scaled(paid.cents, 1000, 1000 + assumed.employerChargesPermille))
    rows = money.lines.map { line in
      var amounts = Amounts(employer: line.amount)
      switch line.id {
      case "money.wage": amounts.person = gross
      case "money.subsidy": amounts.municipality = -line.amount
      case "money.incentive": amounts.otherPublic = -line.amount
      default: break
      }
      return BusinessCase.Row(id: line.id, label: line.label, amounts: amounts)
    }
    incomeBefore = nil
    incomeDuring = nil
    var benefit = Amounts()
    let before = assumed.benefitPerMonth[person.supportGroup.rawValue].map { Euro(cents: $0.cents * 12) }
    let left = before.flatMap { PartyRows.benefit($0, gross: gross, money, person, on: day, statutes) }
    if let before, let left {
      incomeBefore = before
      incomeDuring = gross + left
      benefit.person = left - before
      if person.supportGroup.benefitIsMunicipal {
        benefit.municipality = before - left
      } else {
        benefit.otherPublic = before - left
      }
    } else {
      benefit.person = nil
      if person.supportGroup.benefitIsMunicipal {
        benefit.municipality = nil
      } else if person.supportGroup != .none {
        benefit.otherPublic = nil
      }
    }
    rows.append(.init(id: "party.benefit", label: OutlookTexts.benefit, amounts: benefit))
    if placement > .zero {
      let share = Euro(cents: scaled(placement.cents, 12, assumed.durationMonths))
      rows.append(
        .init(id: "party.placement", label: OutlookTexts.placement, amounts: Amounts(municipality: -share)))
    }
  }

  /// What is left of a year's benefit beside the wage; `nil` where no rule is modelled.
  private static func benefit(
    _ before: Euro, gross: Euro, _ money: JobMoney, _ person: CapabilityProfile, on day: Day, _ statutes: Statutes
  ) -> Euro? {
    switch person.supportGroup {
    case .participationAct, .jobsAgreement:
      // General assistance fills income up to its norm; exemptions are not modelled, and the output says so.
      return max(.zero, before - gross)
    case .wajong:
      do throws(LegalError) {
        let share = try statutes.reading(of: "nl.wajong.benefit-share", on: day).fraction
        guard share > 0 else { return nil }
        let performance =
          person.instrument == .dispensation ? Decimal(min(100, max(1, money.wageValueLikely))) / 100 : nil
        let supplement = try statutes.wajongSupplement(
          base: before.decimal / share, income: gross.decimal, performance: performance, on: day)
        return Euro(rounding: supplement.supplement)
      } catch {
        return nil
      }
    case .disabledEmployee, .none: return nil
    }
  }
}

extension SupportGroup {
  /// Whether the municipality pays the benefit; for people of the jobs agreement that is taken to be so.
  var benefitIsMunicipal: Bool { self == .participationAct || self == .jobsAgreement }
}
