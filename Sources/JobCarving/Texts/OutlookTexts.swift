import Interchange

/// The business case over several years in words.
enum OutlookTexts {
  static let benefit = Phrase(nl: "Uitkering die niet meer nodig is", en: "Benefit no longer needed")
  static let placement = Phrase(
    nl: "Werving, scholing en coaching door de gemeente, deel van dit jaar",
    en: "Recruiting, training and coaching by the municipality, this year's part")

  static let notes = [
    Phrase(
      nl: "Prijzen en lonen van nu; wat later komt, telt minder zwaar.",
      en: "Today's prices and wages; what comes later counts for less."),
    Phrase(
      nl:
        "Inkomen van de persoon: bruto loon met vakantiegeld tegenover de uitkering die u invult (scenario, benefitPerMonth). Belasting, toeslagen en vrijlating zijn niet meegerekend.",
      en:
        "Income of the person: gross wage with holiday allowance beside the benefit that you fill in (scenario, benefitPerMonth). Tax, allowances and exemptions are not counted."
    ),
    Phrase(
      nl:
        "Bijstand: er is aangenomen dat loon de uitkering euro voor euro verlaagt en dat de gemeente haar betaalt. Wajong: de aanvulling volgens artikel 2:40. Van andere uitkeringen is niet bekend wat overblijft.",
      en:
        "Social assistance: it is assumed that wage lowers the benefit euro by euro and that the municipality pays it. Wajong: the supplement of article 2:40. Of other benefits it is not known what is left."
    ),
    Phrase(
      nl:
        "Wat de gemeente aan subsidie van het Rijk terugkrijgt, is niet meegerekend. Ook niet: het ziekengeld van de no-riskpolis, dat verzuim voor de werkgever lichter maakt.",
      en:
        "What the municipality gets back from the state for subsidy is not counted. Nor is the sick pay of the no-risk policy, which makes absence lighter for the employer."
    ),
    Phrase(
      nl: "Als iemand vertrekt, wordt de baan opnieuw vervuld, met de kosten die daarbij horen.",
      en: "When somebody leaves, the job is filled anew, with the costs that go with it."),
  ]

  static let financingMissing = Phrase(
    nl:
      "Een revolverend fonds en een social impact bond zijn pas door te rekenen als in het scenario onder money staat wat iedere persoon nu aan uitkering krijgt (benefitPerMonth) en wat de gemeente per plaatsing uitgeeft (placementCost).",
    en:
      "A revolving fund and a social impact bond can only be calculated when the scenario says under money what every person receives in benefit now (benefitPerMonth) and what the municipality spends on a placement (placementCost)."
  )
  static let noMunicipality = Phrase(
    nl: "Geen van deze mensen krijgt een uitkering van de gemeente; er valt voor haar niets te financieren.",
    en: "None of these people receives a benefit of the municipality; there is nothing for it to finance.")

  static func financingAssumptions(_ money: Scenario.MoneyAssumptions) -> [Phrase] {
    [
      Phrase(
        nl: "Besparing is uitkering min loonkostensubsidie, in een gewoon jaar en met de verwachte loonwaarde.",
        en: "Savings are benefit less wage cost subsidy, in a usual year and at the expected wage value."),
      Phrase(
        nl:
          "Fonds: \(money.fundReturnPercent) procent van de besparing gaat terug naar het fonds (fundReturnPercent). Het begint met wat de plaatsingen kosten.",
        en:
          "Fund: \(money.fundReturnPercent) percent of the savings goes back into the fund (fundReturnPercent). It begins with what the placements cost."
      ),
      Phrase(
        nl:
          "Bond: een investeerder betaalt de plaatsingen. De gemeente betaalt \(money.bondSharePercent) procent van wat zij echt bespaart (bondSharePercent), tot \(money.bondCapPercent) procent van de inleg (bondCapPercent). Lukt er niets, dan is de investeerder de inleg kwijt.",
        en:
          "Bond: an investor pays for the placements. The municipality pays \(money.bondSharePercent) percent of what it really saves (bondSharePercent), up to \(money.bondCapPercent) percent of the investment (bondCapPercent). If nothing succeeds, the investor loses the investment."
      ),
      Phrase(
        nl: "De inleg wordt opnieuw uitgegeven als een baan na \(money.durationMonths) maanden opnieuw wordt vervuld.",
        en: "The investment is spent again when a job is filled anew after \(money.durationMonths) months."),
    ]
  }
}

extension Assumption {
  var label: Phrase {
    switch self {
    case .use: Phrase(nl: "Gebruik van de vrije uren", en: "Use of the freed hours")
    case .performance: Phrase(nl: "Prestatie in het werk", en: "Performance in the work")
    case .absence: Phrase(nl: "Verzuim", en: "Absence")
    case .recovery: Phrase(nl: "Herstel van fouten", en: "Recovery of errors")
    case .guidance: Phrase(nl: "Begeleiding en voorzieningen", en: "Guidance and provisions")
    case .oneOff: Phrase(nl: "Eenmalige kosten en scholing", en: "One-off costs and training")
    case .start: Phrase(nl: "Duur van het inwerken", en: "Length of the start")
    case .duration: Phrase(nl: "Hoe lang iemand blijft", en: "How long somebody stays")
    case .charges: Phrase(nl: "Werkgeverslasten", en: "Employer charges")
    }
  }

  /// Where the ends of the range come from.
  fileprivate var basis: Phrase {
    switch self {
    case .use:
      Phrase(
        nl: "van niets tot alles; verwacht volgens de functies of het scenario (redeployment)",
        en: "from none to all; expected as the positions or the scenario say (redeployment)")
    case .performance:
      Phrase(
        nl: "de bandbreedte van de geschatte loonwaarde (performanceBand)",
        en: "the band of the estimated wage value (performanceBand)")
    case .absence:
      Phrase(nl: "half tot dubbel; onze keuze (absencePercent)", en: "half to double; ours (absencePercent)")
    case .recovery:
      Phrase(
        nl: "half tot dubbel; onze keuze (errorRecoveryPercent)", en: "half to double; ours (errorRecoveryPercent)")
    case .guidance:
      Phrase(nl: "half tot dubbel van wat is ingevuld; onze keuze", en: "half to double of what is filled in; ours")
    case .oneOff:
      Phrase(
        nl: "80 tot 150 procent van wat is ingevuld; onze keuze", en: "80 to 150 percent of what is filled in; ours")
    case .start: Phrase(nl: "half tot dubbel; onze keuze (startMonths)", en: "half to double; ours (startMonths)")
    case .duration:
      Phrase(nl: "half tot dubbel; onze keuze (durationMonths)", en: "half to double; ours (durationMonths)")
    case .charges:
      Phrase(
        nl: "vijf procentpunt lager en hoger; onze keuze (employerChargesPermille)",
        en: "five percentage points lower and higher; ours (employerChargesPermille)")
    }
  }

  fileprivate func said(_ value: Int) -> Phrase {
    func percent(_ number: Phrase) -> Phrase { Phrase(nl: "\(number.nl)\u{a0}%", en: "\(number.en)%") }
    switch self {
    case .use, .performance, .absence, .recovery, .guidance, .oneOff:
      return percent(decimal((value + 5) / 10, scale: 10))
    case .charges: return percent(decimal(value, scale: 10))
    case .start:
      let months = decimal((value + 5) / 10, scale: 10)
      return Phrase(nl: "\(months.nl) maanden", en: "\(months.en) months")
    case .duration: return Phrase(nl: "\(value) maanden", en: "\(value) months")
    }
  }
}

extension AssumptionRange {
  /// The ranges of a plan's jobs; where jobs differ, the mean over the jobs, and the basis says so.
  static func all(_ jobs: [JobYear], _ money: Scenario.MoneyAssumptions) -> [AssumptionRange] {
    Assumption.allCases.enumerated().map { index, assumption in
      let ranges = jobs.map { $0.ranges[index] }
      func mean(_ end: (Triangle) -> Int) -> Int { scaled(ranges.reduce(0) { $0 + end($1) }, 1, max(1, ranges.count)) }
      let differ = ranges.contains { $0 != ranges.first }
      let mean3 = (mean(\.low), mean(\.likely), mean(\.high))
      let note = differ ? Phrase(nl: "; gemiddeld over de banen", en: "; mean over the jobs") : Phrase(verbatim: "")
      return AssumptionRange(
        assumption: assumption, label: assumption.label, low: assumption.said(mean3.0),
        likely: assumption.said(mean3.1), high: assumption.said(mean3.2), basis: assumption.basis + note)
    }
  }
}
