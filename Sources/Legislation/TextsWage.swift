import Foundation
import Interchange

enum WageTexts {
  static func tooYoung(_ age: Int) -> Phrase {
    Phrase(
      nl: "het minimumjeugdloon begint bij 15 jaar; gegeven is \(age)",
      en: "the youth minimum wage begins at 15 years; given is \(age)")
  }
  static let hoursOutOfRange = Phrase(
    nl: "een week heeft meer dan 0 en ten hoogste 168 uur", en: "a week has more than 0 and at most 168 hours")
  static let amountTooLarge = Phrase(nl: "dit bedrag is te groot", en: "this amount is too large")
  static func monthlyTitle(isReference: Bool) -> Phrase {
    isReference
      ? Phrase(nl: "Referentiemaandloon bij 36 uur", en: "Reference monthly wage for 36 hours")
      : Phrase(nl: "Minimumloon per maand bij volledige werktijd", en: "Minimum wage per month, full time")
  }
  static let hourlyTitle = Phrase(nl: "Minimumloon per uur", en: "Minimum wage per hour")
  static let hourlyEquivalentTitle = Phrase(
    nl: "Minimumloon omgerekend naar een uur (geen wettelijk bedrag)",
    en: "Minimum wage converted to an hour (not a legal amount)")
  static func fullWeekAssumed(_ hours: Int) -> Phrase {
    Phrase(
      nl: "de gewone volle werkweek is niet gegeven: gerekend met \(hours) uur",
      en: "the usual full week was not given: \(hours) hours used")
  }
  static let hourlyEquivalent = Phrase(
    nl: "voor 2024 kende de wet geen minimumloon per uur; dit is een omrekening",
    en: "before 2024 the law knew no minimum wage per hour; this is a conversion")
  static let equivalentRounding = Phrase(
    nl: "week op 0,05, de helft omhoog; uur omhoog op hele centen",
    en: "week to 0.05, half up; hour up to whole cents")
  static func noApprenticeScale(_ day: Day) -> Phrase {
    Phrase(
      nl: "op \(day) is er geen aparte BBL-schaal bekend; gerekend met de gewone jeugdschaal",
      en: "no separate BBL scale is known on \(day); the ordinary youth scale is used")
  }
  static let youthMonthRounding = Phrase(
    nl: "sinds 2024 is geen afronding van het jeugdbedrag per maand gevonden; gerekend zonder afronding "
      + "(op 0,05 afronden scheelt ten hoogste 2,5 cent)",
    en: "since 2024 no rounding of the monthly youth amount was found; computed without rounding "
      + "(rounding to 0.05 makes at most 2.5 cents difference)")
}
