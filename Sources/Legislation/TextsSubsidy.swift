import Foundation
import Interchange

enum SubsidyTexts {
  static func title(isFlat: Bool) -> Phrase {
    isFlat
      ? Phrase(nl: "Loonkostensubsidie zonder meting (forfaitair)", en: "Wage cost subsidy, flat rate")
      : Phrase(nl: "Loonkostensubsidie", en: "Wage cost subsidy")
  }
  static let baseTitle = Phrase(
    nl: "Minimumloon met vakantiebijslag", en: "Minimum wage with holiday allowance")
  static let flatTitle = Phrase(nl: "Vast deel van het minimumloon", en: "Fixed share of the minimum wage")
  static let differenceTitle = Phrase(
    nl: "Minimumloon min loonwaarde, ten hoogste 70%", en: "Minimum wage less wage value, at most 70%")
  static func rounding(_ result: String) -> Phrase {
    Phrase(
      nl: "pas aan het eind op hele centen, een halve cent omhoog: \(result.replacing(".", with: ","))",
      en: "at the end only, to whole cents, half a cent up: \(result)")
  }
  static let differenceRounding = Phrase(
    nl:
      "de wet noemt geen afronding; het verschil is op centen afgerond zoals in het gepubliceerde voorbeeld van 2026. "
      + "Zonder die afronding scheelt het minder dan een cent per maand",
    en: "the law names no rounding; the difference is rounded to cents as in the published example of 2026. "
      + "Without it the amount differs by less than one cent a month")
  static let capBeforeCharges = Phrase(
    nl:
      "eerst de grens van 70%, dan de vergoeding voor werkgeverslasten erbij (met het ministerie afgestemd rekenmodel); "
      + "de zin in art. 10d lid 4 is ook anders te lezen",
    en:
      "first the cap of 70%, then the compensation for employer charges on top (calculation agreed with the ministry); "
      + "the sentence in art. 10d(4) can also be read otherwise")
  static let capped = Phrase(nl: "de grens is bereikt", en: "the cap is reached")
  static func amountsOf(_ day: Day) -> Phrase {
    Phrase(
      nl: "een lopende subsidie verandert alleen op 1 januari: de bedragen van \(day) tellen (art. 10d lid 7)",
      en: "a running subsidy changes on 1 January only: the amounts of \(day) count (art. 10d(7))")
  }
  static func startsOn(_ day: Day) -> Phrase {
    Phrase(
      nl: "gerekend alsof de subsidie op \(day) begint; loopt zij al, geef dan de begindatum",
      en: "computed as if the subsidy starts on \(day); if it runs already, give the start date")
  }
  static func startsLater(_ day: Day) -> Phrase {
    Phrase(nl: "de baan begint pas op \(day)", en: "the job starts on \(day) only")
  }
  static let ageOnDay = Phrase(
    nl: "gerekend met het minimumjeugdloon van de leeftijd op de peildatum; de wet zegt niet of een verjaardag "
      + "een lopende subsidie verandert",
    en: "computed with the youth minimum wage for the age on the day asked about; the law does not say whether a "
      + "birthday changes a running subsidy")
  static let wageAssumed = Phrase(
    nl: "tot en met 2016 was de loonwaarde een deel van het betaalde loon; dat is niet gegeven, "
      + "gerekend is met het minimumloon",
    en: "until the end of 2016 the wage value was a share of the wage paid; it was not given, the minimum wage is used")
  static let shareOfPaidWage = Phrase(
    nl: "tot en met 2016 is de loonwaarde een deel van het betaalde loon, niet van het minimumloon",
    en: "until the end of 2016 the wage value is a share of the wage paid, not of the minimum wage")
  static func flatRateOver(_ day: Day) -> Phrase {
    Phrase(
      nl: "de vaste subsidie geldt ten hoogste zes maanden: vanaf \(day) telt de gemeten loonwaarde",
      en: "the flat rate holds for at most six months: from \(day) the measured wage value counts")
  }
  static func aboveFullWeek(_ hours: String) -> Phrase {
    Phrase(
      nl: "de subsidie telt ten hoogste de gewone volle werkweek van \(hours) uur",
      en: "the subsidy counts at most the usual full week of \(hours) hours")
  }
}
