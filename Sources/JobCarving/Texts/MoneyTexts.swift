package import Interchange
import Legislation

/// The business case in words.
enum MoneyTexts {
  static let freed = Phrase(nl: "Vrijgekomen uren", en: "Freed hours")
  static let wage = Phrase(nl: "Loon en lasten", en: "Wage and charges")
  static let subsidy = Phrase(nl: "Loonkostensubsidie", en: "Wage cost subsidy")
  static let incentive = Phrase(nl: "Loonkostenvoordeel", en: "Wage cost benefit")
  static let guidance = Phrase(nl: "Begeleiding en voorzieningen", en: "Guidance and provisions")
  static let oneOff = Phrase(nl: "Eenmalige kosten, deel van dit jaar", en: "One-off costs, this year's part")

  static func freedExplanation(_ minutes: Int, _ use: Int, _ full: Euro) -> Phrase {
    Phrase(
      nl:
        "\(hours(minutes).nl) uur per week, 52 weken, tegen de uurkosten van wie het nu doet, is \(amount(full).nl). Daarvan wordt naar verwachting \(use) procent echt gebruikt.",
      en:
        "\(hours(minutes).en) hours a week, 52 weeks, at the hourly cost of those who do it now, is \(amount(full).en). Of this \(use) percent is expected to be really used."
    )
  }

  static func wageExplanation(_ wage: Euro, _ minutes: Int, _ charges: Int) -> Phrase {
    let rate = decimal(charges, scale: 10)
    return Phrase(
      nl:
        "\(amount(wage).nl) per uur, \(hours(minutes).nl) uur per week, 52 weken, met 8 procent vakantiegeld en \(rate.nl) procent lasten (aanname van het scenario).",
      en:
        "\(amount(wage).en) an hour, \(hours(minutes).en) hours a week, 52 weeks, with 8 percent holiday allowance and \(rate.en) percent charges (an assumption of the scenario)."
    )
  }

  static func subsidyExplanation(_ subsidy: SubsidyEstimate, _ value: WageEstimate) -> Phrase {
    let (low, likely, high) = (
      amount(subsidy.low.perMonth), amount(subsidy.likely.perMonth), amount(subsidy.high.perMonth)
    )
    return Phrase(
      nl:
        "\(likely.nl) per maand, twaalf maanden, bij een geschatte loonwaarde van \(value.likely) procent. Tussen \(high.nl) bij \(value.low) procent en \(low.nl) bij \(value.high) procent. De loonwaarde wordt pas op de werkplek gemeten.",
      en:
        "\(likely.en) a month, twelve months, at an estimated wage value of \(value.likely) percent. Between \(high.en) at \(value.low) percent and \(low.en) at \(value.high) percent. The wage value is only measured at the workplace."
    )
  }

  static func incentiveExplanation(_ minutes: Int) -> Phrase {
    Phrase(
      nl:
        "Per betaald uur, met een maximum per jaar; \(hours(minutes * 52).nl) uur in een jaar. Alleen als deze persoon tot de doelgroep hoort.",
      en:
        "Per paid hour, with a yearly maximum; \(hours(minutes * 52).en) hours in a year. Only when this person belongs to the group."
    )
  }

  static func guidanceExplanation(_ minutes: Int, _ cost: Euro, _ provisions: Euro) -> Phrase {
    Phrase(
      nl:
        "\(hours(minutes).nl) uur per week van een collega tegen \(amount(cost).nl) per uur\(provisions > .zero ? ", en \(amount(provisions).nl) per jaar aan voorzieningen" : "").",
      en:
        "\(hours(minutes).en) hours a week of a colleague at \(amount(cost).en) an hour\(provisions > .zero ? ", and \(amount(provisions).en) a year of provisions" : "")."
    )
  }

  static func oneOffExplanation(_ total: Euro, _ months: Int) -> Phrase {
    Phrase(
      nl: "\(amount(total).nl), verdeeld over \(months) maanden.",
      en: "\(amount(total).en), spread over \(months) months.")
  }

  static let absence = Phrase(nl: "Verzuim", en: "Absence")
  static let recovery = Phrase(nl: "Herstel van fouten", en: "Recovery of errors")
  static let start = Phrase(nl: "Inwerken, deel van dit jaar", en: "Start, this year's part")
  static let training = Phrase(nl: "Scholing, deel van dit jaar", en: "Training, this year's part")

  static func absenceExplanation(_ percent: Int) -> Phrase {
    Phrase(
      nl:
        "In \(percent) procent van de tijd is de persoon er niet: het loon gaat door en het werk komt terug bij wie het nu doet (aanname, absencePercent).",
      en:
        "In \(percent) percent of the time the person is away: the wage goes on and the work returns to those who do it now (an assumption, absencePercent)."
    )
  }

  static func recoveryExplanation(_ percent: Int, _ minutes: Int, _ cost: Euro) -> Phrase {
    Phrase(
      nl:
        "Een collega besteedt \(percent) procent van de vrije \(hours(minutes).nl) uur per week aan herstel, tegen \(amount(cost).nl) per uur (aanname, errorRecoveryPercent).",
      en:
        "A colleague spends \(percent) percent of the freed \(hours(minutes).en) hours a week on recovery, at \(amount(cost).en) an hour (an assumption, errorRecoveryPercent)."
    )
  }

  static func startExplanation(_ start: Int, _ months: Int) -> Phrase {
    Phrase(
      nl:
        "Wie begint, doet \(start) maanden de helft van het werk (aanname, startMonths). Eens per \(months) maanden begint er iemand.",
      en:
        "Who begins does half of the work for \(start) months (an assumption, startMonths). Somebody begins once in \(months) months."
    )
  }

  static func belowMinimum(_ stated: Euro, _ minimum: Euro) -> Phrase {
    Phrase(
      nl:
        "Het ingevulde uurloon van \(amount(stated).nl) ligt onder het minimumloon; er is gerekend met \(amount(minimum).nl).",
      en: "The stated hourly wage of \(amount(stated).en) lies below the minimum wage; \(amount(minimum).en) was used.")
  }

  static let ageUnknown = Phrase(
    nl: "Het geboortejaar is niet ingevuld; er is gerekend met het loon voor volwassenen.",
    en: "The year of birth is not filled in; the adult wage was used.")

  static let flatRateFirst = Phrase(
    nl: "De eerste zes maanden geldt de vaste subsidie van 50 procent; deze berekening geldt voor de tijd daarna.",
    en: "In the first six months the flat rate of 50 percent holds; this calculation is for the time after it.")
}

/// An amount as people write it: `€ 1.234,56` and `€1,234.56`.
package func amount(_ euro: Euro) -> Phrase {
  let (whole, cents) = euro.cents.magnitude.quotientAndRemainder(dividingBy: 100)
  var groups: [String] = []
  var digits = Substring(String(whole))
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits = digits.dropLast(3)
  }
  groups.insert(String(digits), at: 0)
  let rest = cents < 10 ? "0\(cents)" : "\(cents)"
  let minus = euro.cents < 0 ? "−" : ""
  return Phrase(
    nl: "\(minus)€\u{a0}\(groups.joined(separator: ".")),\(rest)",
    en: "\(minus)€\(groups.joined(separator: ",")).\(rest)")
}
