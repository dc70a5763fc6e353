import Interchange

/// What is said of the difference between two plans.
enum PlanDifferenceTexts {
  static let heading = Phrase(
    nl: "Verschil met het plan zonder deze wijziging", en: "Difference from the plan without this change")
  static let rules = Phrase(nl: "Per regel", en: "By rule")
  static let tasks = Phrase(nl: "Taken die naar anderen gaan", en: "Tasks that go to others")
  static let persons = Phrase(nl: "Mensen", en: "People")
  static let donors = Phrase(nl: "Uren die in de functies blijven", en: "Hours that stay in the positions")
  static let stays = Phrase(nl: "blijft", en: "stays")
  static let noJob = Phrase(nl: "geen baan", en: "no job")
  static let same = Phrase(
    nl: "De plannen geven hetzelfde werk aan dezelfde mensen.", en: "The plans give the same work to the same people.")
  static let noJobs = Phrase(
    nl: "Een van de plannen heeft geen deel over banen; er is niets te vergelijken.",
    en: "One of the plans has no part about jobs; there is nothing to compare.")
  static let twoKinds = Phrase(
    nl: "Het ene is een plan en het andere niet. Vergelijk twee plannen (plan.json) of twee inventarissen.",
    en: "One is a plan and the other is not. Compare two plans (plan.json) or two inventories.")
  static let carriesInventories = Phrase(
    nl: "--carry is voor inventarissen; een plan heeft geen bevestigde waarden.",
    en: "--carry is for inventories; a plan has no confirmed values.")

  static func people(_ before: Int, _ after: Int) -> Phrase {
    Phrase(nl: "Mensen met een baan: \(before) → \(after)", en: "People with a job: \(before) → \(after)")
  }

  static func value(_ before: Int, _ after: Int) -> Phrase {
    let (a, b) = (ChangeTexts.week(before), ChangeTexts.week(after))
    return Phrase(nl: "Waarde per week: \(a.nl) → \(b.nl)", en: "Value a week: \(a.en) → \(b.en)")
  }

  static func sureness(_ before: PlanDifference.Figures, _ after: PlanDifference.Figures) -> Phrase {
    let (a, b) = (word(before), word(after))
    return Phrase(nl: "Hoe zeker: \(a.nl) → \(b.nl)", en: "How sure: \(a.en) → \(b.en)")
  }

  private static func word(_ figures: PlanDifference.Figures) -> Phrase {
    switch figures.status {
    case .optimal: return Phrase(nl: "bewezen het beste", en: "proven the best")
    case .infeasible: return Phrase(nl: "geen plan, bewezen", en: "no plan, proven")
    case .feasible, .interrupted:
      let stopped =
        figures.status == .interrupted ? Phrase(nl: ", afgebroken", en: ", interrupted") : Phrase(verbatim: "")
      guard figures.bound.served == figures.score.served else {
        let most = figures.bound.served
        return Phrase(nl: "hooguit \(most) geplaatst", en: "at most \(most) placed") + stopped
      }
      let most = ChangeTexts.week(figures.bound.value)
      return Phrase(nl: "hooguit \(most.nl)", en: "at most \(most.en)") + stopped
    }
  }

  /// Amounts for what is money, numbers for what is counted.
  static func rule(_ rule: PlanDifference.Rule) -> Phrase {
    let name = ReportTexts.ruleName(rule.rule)
    func shown(_ value: Int?) -> Phrase {
      guard let value else { return Phrase(verbatim: "–") }
      return isMoney(rule.rule) ? ChangeTexts.week(value) : Phrase(verbatim: String(value))
    }
    let (a, b) = (shown(rule.before), shown(rule.after))
    let sign = rule.difference > 0 ? "+" : ""
    let more = shown(rule.difference)
    return Phrase(
      nl: "\(name.nl) [\(rule.rule)]: \(a.nl) → \(b.nl) (\(sign)\(more.nl))",
      en: "\(name.en) [\(rule.rule)]: \(a.en) → \(b.en) (\(sign)\(more.en))")
  }

  private static func isMoney(_ rule: String) -> Bool {
    ["freed", "wage", "subsidy", "guidance", "oneOff", "change"].contains(rule)
  }
}
