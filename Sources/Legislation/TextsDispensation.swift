import Foundation
import Interchange

enum DispensationTexts {
  static let title = Phrase(nl: "Loon per uur met loondispensatie", en: "Wage per hour with wage dispensation")
  static let supplementTitle = Phrase(nl: "Aanvulling Wajong naast werk", en: "Wajong supplement beside work")
  static let percentOutOfRange = Phrase(
    nl: "de arbeidsprestatie ligt boven 0 en is ten hoogste 100 procent",
    en: "the performance lies above 0 and is at most 100 percent")
  static func tooLittle(_ least: String) -> Phrase {
    Phrase(
      nl: "UWV vraagt ten minste \(least)% minder prestatie voor loondispensatie",
      en: "UWV asks for a performance at least \(least)% lower for wage dispensation")
  }
  static let functionWageAssumed = Phrase(
    nl: "het loon van de functie is niet gegeven: gerekend met het minimumloon",
    en: "the wage of the function was not given: the minimum wage is used")
  static let belowFloor = Phrase(
    nl: "het loon van de functie ligt onder het minimumloon; de ondergrens is het deel van het minimumloon",
    en: "the wage of the function is below the minimum wage; the floor is the share of the minimum wage")
  static let collectiveWage = Phrase(
    nl: "de wet zet alleen het minimumloon opzij; of de cao een deel van het functieloon toestaat, moet u nagaan",
    en: "the statute sets aside the minimum wage only; check whether the collective agreement allows a share of the "
      + "function wage")
  static let void = Phrase(
    nl: "minder afspreken dan het vastgestelde loon is nietig (art. 2:20 lid 2)",
    en: "agreeing on less than the fixed wage is void (art. 2:20(2))")
  static let negativeFactor = Phrase(
    nl: "onder 30% arbeidsprestatie wordt de compensatiefactor negatief; de wet noemt geen ondergrens",
    en: "below 30% performance the compensation factor turns negative; the statute names no floor")
  static let noSupplementText = Phrase(
    nl: "voor deze dag is de tekst van Wajong art. 2:40 niet gelezen",
    en: "for this day the text of Wajong art. 2:40 was not read")
}
