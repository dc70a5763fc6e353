import Interchange

/// What a plan does to the people who stay, in words.
enum DonorTexts {
  static let variety = Phrase(nl: "afwisseling (taken, naar tijd gewogen)", en: "variety (tasks, weighed by time)")
  static let varietyOfKinds = Phrase(
    nl: "afwisseling (soorten werk, naar tijd gewogen)", en: "variety (kinds of work, weighed by time)")
  static let unpleasant = Phrase(nl: "vervelend werk", en: "unpleasant work")
  static let spread = Phrase(nl: "vrije tijd per persoon per week", en: "freed time per person per week")

  static func percent(_ share: Int) -> Phrase {
    Phrase(nl: "\(share) procent", en: "\(share) percent")
  }

  static func variety(_ judgement: DonorEffect.Point.Judgement) -> Phrase {
    switch judgement {
    case .better:
      Phrase(nl: "Het werk dat blijft is afwisselender verdeeld.", en: "The work that stays is more varied.")
    case .same, .enough: Phrase(nl: "De afwisseling blijft ongeveer gelijk.", en: "The variety stays about the same.")
    case .attention:
      Phrase(nl: "Het werk dat blijft wordt eentoniger.", en: "The work that stays becomes more monotonous.")
    }
  }

  static func unpleasant(_ judgement: DonorEffect.Point.Judgement) -> Phrase {
    switch judgement {
    case .better:
      Phrase(
        nl: "Er blijft naar verhouding minder vervelend werk over.", en: "Relatively less unpleasant work remains.")
    case .same, .enough:
      Phrase(nl: "Het deel vervelend werk blijft gelijk.", en: "The share of unpleasant work stays the same.")
    case .attention:
      Phrase(nl: "Er blijft naar verhouding meer vervelend werk over.", en: "Relatively more unpleasant work remains.")
    }
  }

  static func spread(_ minutes: Int, _ people: Int, _ judgement: DonorEffect.Point.Judgement) -> Phrase {
    judgement == .attention
      ? Phrase(
        nl:
          "Over \(people) mensen is het \(minutes) minuten per week ieder; zulke korte stukjes zijn moeilijk te gebruiken.",
        en: "Over \(people) people it is \(minutes) minutes a week each; such short pieces are hard to use.")
      : Phrase(
        nl: "Over \(people) mensen is het \(minutes) minuten per week ieder.",
        en: "Over \(people) people it is \(minutes) minutes a week each.")
  }

  static let difficulty = Phrase(nl: "makkelijk werk", en: "easy work")
  static let recovery = Phrase(nl: "licht werk per dag en persoon", en: "light work a day and person")
  static let value = Phrase(
    nl: "verwachte waarde van de vrije tijd per week", en: "expected value of the freed time a week")
  static let notKnown = Phrase(nl: "Niet bekend.", en: "Not known.")

  static func euro(_ amount: Euro) -> Phrase {
    Phrase(nl: ReportNumbers(language: .dutch).euro(amount), en: ReportNumbers(language: .english).euro(amount))
  }

  static func value(_ value: DonorQuality.FreedValue, isUseKnown: Bool) -> Phrase {
    let range = Phrase(
      nl:
        "Niets als niemand de vrije tijd gebruikt, \(euro(value.half).nl) bij half gebruik en \(euro(value.full).nl) bij heel gebruik.",
      en:
        "Nothing when nobody uses the freed time, \(euro(value.half).en) at half use and \(euro(value.full).en) at full use."
    )
    return isUseKnown
      ? range
      : range
        + Phrase(
          nl: " Waarvoor de tijd gebruikt wordt, heeft nog niemand gezegd.",
          en: " Nobody said yet what the time will be used for.")
  }
}
