import Foundation
public import Interchange

enum LawTexts {
  static func unknownParameter(_ id: String) -> Phrase {
    Phrase(nl: "er is geen wettelijk getal met de naam '\(id)'", en: "there is no legal number named '\(id)'")
  }
  static func beforeFirst(_ name: Phrase, day: Day, first: Day) -> Phrase {
    Phrase(
      nl: "\(name.nl): op \(day) is er nog geen waarde; de eerste geldt vanaf \(first)",
      en: "\(name.en): no value yet on \(day); the first holds from \(first)")
  }
  static func ended(_ name: Phrase, day: Day, last: Day) -> Phrase {
    Phrase(
      nl: "\(name.nl): geldt niet meer op \(day); de laatste dag was \(last)",
      en: "\(name.en): no longer in force on \(day); the last day was \(last)")
  }
  static func noValue(_ name: Phrase) -> Phrase {
    Phrase(nl: "\(name.nl): er is geen waarde die geldt", en: "\(name.en): there is no value in force")
  }
  static let addByFolder = Phrase(
    nl: "Misschien kunt u oudere waarden toevoegen met een eigen map met parameters.",
    en: "Maybe you can add older values with a parameter folder of your own.")
  static func afterLastVerified(_ title: Phrase, day: Day, verified: Day) -> Phrase {
    Phrase(
      nl: "\(title.nl): de getallen zijn voor het laatst gecontroleerd voor \(verified); "
        + "voor \(day) telt de laatst bekende waarde",
      en: "\(title.en): the numbers were last verified for \(verified); for \(day) the last known value counts")
  }
  static func unconfirmed(_ name: Phrase, from: Day, value: LegalParameter.Value) -> Phrase {
    Phrase(
      nl: "\(name.nl) \(value.text) (vanaf \(from)) is niet bevestigd: \(value.source)",
      en: "\(name.en) \(value.text) (from \(from)) is not confirmed: \(value.source)")
  }
  static func noFolder(_ path: String) -> Phrase {
    Phrase(nl: "de map '\(path)' is niet te lezen", en: "the folder '\(path)' cannot be read")
  }
  static func emptyFolder(_ path: String) -> Phrase {
    Phrase(nl: "in de map '\(path)' staat geen .json-bestand", en: "the folder '\(path)' has no .json file")
  }
  static func unreadable(_ name: String) -> Phrase {
    Phrase(nl: "'\(name)' is niet te lezen", en: "'\(name)' cannot be read")
  }
  static func newParameter(_ id: String) -> Phrase {
    Phrase(
      nl: "'\(id)' is een nieuw getal: geen enkele rekenregel gebruikt het",
      en: "'\(id)' is a new number: no rule uses it")
  }
  static func missing(_ key: String) -> Phrase {
    Phrase(nl: "'\(key)' ontbreekt of is leeg", en: "'\(key)' is missing or empty")
  }
  static func notADay(_ text: String) -> Phrase {
    Phrase(nl: "'\(text)' is geen dag (JJJJ-MM-DD)", en: "'\(text)' is not a day (YYYY-MM-DD)")
  }
  static let notAnObject = Phrase(nl: "hier hoort een blok tussen { en }", en: "a block between { and } belongs here")
  static func unknownKey(_ key: String, allowed: [String]) -> Phrase {
    let list = allowed.joined(separator: ", ")
    return Phrase(nl: "'\(key)' is onbekend; mogelijk is: \(list)", en: "'\(key)' is unknown; allowed are: \(list)")
  }
  static func twice(_ id: String) -> Phrase {
    Phrase(nl: "'\(id)' staat er twee keer", en: "'\(id)' stands here twice")
  }
  static func unknownUnit(_ text: String) -> Phrase {
    let list = LegalUnit.allCases.map(\.rawValue).joined(separator: ", ")
    return Phrase(
      nl: "onbekende eenheid '\(text)'; mogelijk is: \(list)", en: "unknown unit '\(text)'; allowed are: \(list)")
  }
  static func unknownConfidence(_ text: String) -> Phrase {
    Phrase(nl: "zekerheid '\(text)' is geen A, B, C, D of X", en: "confidence '\(text)' is not A, B, C, D or X")
  }
  static func endsBeforeStart(_ from: Day, _ to: Day) -> Phrase {
    Phrase(nl: "het einde (\(to)) ligt voor het begin (\(from))", en: "the end (\(to)) lies before the start (\(from))")
  }
  static let notANumberText = Phrase(
    nl: "hier hoort een getal als tekst, niet onder nul, met een punt: \"14.99\"",
    en: "a number as text belongs here, not below zero, with a point: \"14.99\"")
}

enum DerivationTexts {
  static let rounding = Phrase(nl: "afronding", en: "rounding")
  static let article = Phrase(nl: "regel", en: "rule")
  static let read = Phrase(nl: "gelezen", en: "read")
  static let from = Phrase(nl: "vanaf", en: "from")
  static let confidence = Phrase(nl: "zekerheid", en: "confidence")
  static let unconfirmed = Phrase(nl: "niet bevestigd", en: "unconfirmed")
  static let halfUpCents = Phrase(nl: "op hele centen, een halve cent omhoog", en: "to whole cents, half a cent up")
  static let upToCent = Phrase(nl: "omhoog op hele centen", en: "up to whole cents")
  static let nearestFiveCents = Phrase(
    nl: "op het dichtstbijzijnde stuiverbedrag (0,05), de helft omhoog", en: "to the nearest 0.05, half up")
  static let wholePercent = Phrase(
    nl: "rekenkundig op hele procenten, alleen het totaal", en: "arithmetically to whole percents, the total only")
}

extension LegalUnit {
  public var phrase: Phrase {
    switch self {
    case .euroPerHour: Phrase(nl: "euro per uur", en: "euro per hour")
    case .euroPerMonth: Phrase(nl: "euro per maand", en: "euro per month")
    case .euroPerYear: Phrase(nl: "euro per jaar", en: "euro per year")
    case .euro: Phrase(nl: "euro", en: "euro")
    case .percent: Phrase(nl: "procent", en: "percent")
    case .hoursPerWeek: Phrase(nl: "uur per week", en: "hours a week")
    case .minutesPerDay: Phrase(nl: "minuten per dag", en: "minutes a day")
    case .months: Phrase(nl: "maanden", en: "months")
    case .years: Phrase(nl: "jaar", en: "years")
    case .yearsOfAge: Phrase(nl: "jaar oud", en: "years of age")
    case .count: Phrase(nl: "(aantal)", en: "(count)")
    }
  }
}

extension Confidence {
  /// What the letter means.
  public var phrase: Phrase {
    switch self {
    case .statute: Phrase(nl: "tekst van de wet of regeling gelezen", en: "text of the law or regulation read")
    case .official: Phrase(nl: "officiële of vakpublicatie gelezen", en: "official or professional publication read")
    case .secondary: Phrase(nl: "andere webpagina gelezen", en: "secondary web page read")
    case .unconfirmed: Phrase(nl: "niet bevestigd", en: "unconfirmed")
    case .derived: Phrase(nl: "eigen afleiding", en: "own derivation")
    }
  }
}

extension Derivation.Note.Kind {
  public var phrase: Phrase {
    switch self {
    case .assumption: Phrase(nl: "aanname", en: "assumption")
    case .unclearLaw: Phrase(nl: "de wet is hier niet duidelijk", en: "the law is not clear here")
    case .warning: Phrase(nl: "let op", en: "warning")
    case .remark: Phrase(nl: "opmerking", en: "remark")
    }
  }
}
