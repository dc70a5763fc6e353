import Interchange

/// The words of the page and the terminal about the money over several years.
enum OutlookReportTexts {
  static let partiesTitle = Phrase(nl: "Wat het plan voor ieder betekent", en: "What the plan means for each")
  static let partiesIntro = Phrase(
    nl: "Een gewoon jaar, alle banen samen. Een plus is in het voordeel van wie erboven staat.",
    en: "A usual year, all jobs together. A plus is in favour of who stands above it.")
  static let partiesCaption = Phrase(
    nl: "Euro per jaar voor werkgever, gemeente, de mensen en andere overheid",
    en: "Euros a year for employer, municipality, the people and other public bodies")
  static let unknown = Phrase(nl: "niet bekend", en: "not known")
  static func income(_ before: String, _ during: String) -> Phrase {
    Phrase(
      nl: "Samen hebben deze mensen nu \(before) per jaar en in deze banen \(during), bruto.",
      en: "Together these people have \(before) a year now and \(during) in these jobs, before tax.")
  }
  static let incomeUnknown = Phrase(
    nl:
      "Wat deze mensen nu hebben, is niet bekend; vul in het scenario benefitPerMonth in. Dan is ook te zeggen wat de gemeente bespaart.",
    en:
      "What these people have now is not known; fill in benefitPerMonth in the scenario. Then it can also be said what the municipality saves."
  )

  static func yearsTitle(_ years: Int) -> Phrase {
    Phrase(nl: "Over \(years) jaar, voor de werkgever", en: "Over \(years) years, for the employer")
  }
  static func band(_ p10: String, _ p50: String, _ p90: String, _ discount: String) -> Phrase {
    Phrase(
      nl:
        "Alles bij elkaar komt het uit tussen \(p10) en \(p90) (acht van de tien keer), met \(p50) in het midden; elk later jaar weegt \(discount) minder.",
      en:
        "In all it comes out between \(p10) and \(p90) (eight times in ten), with \(p50) in the middle; each later year weighs \(discount) less."
    )
  }
  static func pays(_ percent: String, _ draws: String) -> Phrase {
    Phrase(
      nl: "De kans dat het geld oplevert is \(percent), als de aannamen kloppen (\(draws) keer geloot).",
      en: "The chance that it pays is \(percent), if the assumptions hold (\(draws) draws).")
  }
  static func payBack(_ months: String) -> Phrase {
    Phrase(
      nl: "Naar verwachting is na \(months) maanden terugverdiend wat het begin kost.",
      en: "It is expected that after \(months) months the cost of the beginning is earned back.")
  }
  static let noPayBack = Phrase(
    nl: "Naar verwachting verdient het zich binnen deze jaren niet terug.",
    en: "It is expected not to pay itself back within these years.")
  static let tornadoTitle = Phrase(nl: "Wat de uitkomst het meest verandert", en: "What changes the outcome most")
  static func tornadoFinding(_ largest: Phrase, _ low: String, _ high: String) -> Phrase {
    Phrase(
      nl:
        "Het meest scheelt: \(largest.nl.lowercased()). Aan de lage kant komt alles uit op \(low), aan de hoge kant op \(high). Elke balk verandert één aanname en laat de rest gelijk.",
      en:
        "What matters most: \(largest.en.lowercased()). At its low end all comes out at \(low), at its high end at \(high). Each bar changes one assumption and leaves the others."
    )
  }
  static let assumption = Phrase(nl: "aanname", en: "assumption")
  static let low = Phrase(nl: "laag", en: "low")
  static let high = Phrase(nl: "hoog", en: "high")
  static let likely = Phrase(nl: "verwacht", en: "expected")
  static let outcome = Phrase(nl: "komt uit op", en: "comes out at")
  static let basis = Phrase(nl: "waar het vandaan komt", en: "where it comes from")
  static let yearsDetails = Phrase(
    nl: "Jaar voor jaar, en wat er is aangenomen", en: "Year by year, and what is assumed")
  static let yearsCaption = Phrase(
    nl: "Euro per jaar bij de verwachte waarden; de laatste kolom telt op voor de werkgever, later weegt minder",
    en: "Euros by year at the expected values; the last column adds up for the employer, later weighs less")
  static let year = Phrase(nl: "jaar", en: "year")
  static let cumulative = Phrase(nl: "werkgever, opgeteld", en: "employer, added up")
  static let assumptionsCaption = Phrase(
    nl: "De aannamen en hoe ver ze ernaast kunnen zitten", en: "The assumptions and how far off they may be")

  static let financingTitle = Phrase(
    nl: "Hoe de gemeente het kan betalen: fonds of bond", en: "How the municipality can pay for it: fund or bond")
  static func fundRestored(_ year: String) -> Phrase {
    Phrase(
      nl: "Het fonds is in jaar \(year) weer zo groot als in het begin.",
      en: "In year \(year) the fund is as large as at the beginning.")
  }
  static let fundNotRestored = Phrase(
    nl: "Het fonds wordt binnen deze jaren niet meer zo groot als in het begin.",
    en: "The fund does not become as large as at the beginning within these years.")
  static let fundCaption = Phrase(nl: "Revolverend fonds, euro per jaar", en: "Revolving fund, euros by year")
  static let spent = Phrase(nl: "uitgegeven", en: "spent")
  static let savings = Phrase(nl: "besparing", en: "savings")
  static let returned = Phrase(nl: "terug in het fonds", en: "back into the fund")
  static let balance = Phrase(nl: "in het fonds", en: "in the fund")
  static let bondYearsCaption = Phrase(
    nl: "Social impact bond als alles lukt, euro per jaar", en: "Social impact bond when all succeeds, euros by year")
  static let bondCaption = Phrase(
    nl: "Social impact bond: wie wat draagt, over alle jaren", en: "Social impact bond: who bears what, over all years")
  static let invested = Phrase(nl: "ingelegd", en: "invested")
  static let paid = Phrase(nl: "betaald voor resultaat", en: "paid for outcomes")
  static let investorBalance = Phrase(nl: "investeerder, opgeteld", en: "investor, added up")
  static let success = Phrase(nl: "deel dat lukt", en: "part that succeeds")
  static let investor = Phrase(nl: "investeerder houdt over", en: "investor keeps")
  static let municipality = Phrase(nl: "gemeente houdt over", en: "municipality keeps")

  static func tileBand(_ p10: String, _ p90: String) -> Phrase {
    Phrase(nl: ". Acht van de tien keer tussen \(p10) en \(p90)", en: ". Eight times in ten between \(p10) and \(p90)")
  }
  static let p10 = Phrase(nl: "1 op 10 lager dan", en: "1 in 10 below")
  static let p50 = Phrase(nl: "de helft lager dan", en: "half below")
  static let p90 = Phrase(nl: "1 op 10 hoger dan", en: "1 in 10 above")
  static func waterfallBand(_ p10: String, _ p90: String) -> Phrase {
    Phrase(
      nl: " Met alle aannamen onzeker ligt een gemiddeld jaar acht van de tien keer tussen \(p10) en \(p90).",
      en: " With all assumptions in doubt a mean year lies between \(p10) and \(p90) eight times in ten.")
  }
}

extension Party {
  var label: Phrase {
    switch self {
    case .employer: Phrase(nl: "werkgever", en: "employer")
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    case .person: Phrase(nl: "de persoon", en: "the person")
    case .otherPublic: Phrase(nl: "andere overheid", en: "other public bodies")
    }
  }
}
