import Foundation
import Interchange

enum SupportTexts {
  static let countTitle = Phrase(nl: "Telling banenafspraak", en: "Count for the jobs agreement")
  static let noRiskTitle = Phrase(nl: "No-riskpolis", en: "No-risk policy")
  static let noRisk = [
    Phrase(
      nl: "bij ziekte betaalt UWV ziekengeld: 70% van het dagloon, op verzoek 100% in de eerste 52 weken, "
        + "tot het loon dat u moet doorbetalen",
      en: "in sickness UWV pays sickness benefit: 70% of the daily wage, on request 100% in the first 52 weeks, "
        + "up to the wage that you must keep paying"),
    Phrase(
      nl: "voor de doelgroep banenafspraak zolang de baan duurt; ook voor Wajong, WIA en beschut werk",
      en: "for the jobs-agreement group as long as the job lasts; also for Wajong, WIA and sheltered work"),
    Phrase(
      nl: "dit verlaagt alleen het risico van verzuim; tel het niet op bij de kosten per maand",
      en: "this only lowers the risk of absence; do not add it to the monthly costs"),
  ]
  static let trialTitle = Phrase(nl: "Proefplaatsing", en: "Trial placement")
  static func trialLength(_ usual: String, _ most: String) -> Phrase {
    Phrase(
      nl: "gewoonlijk \(usual) maanden, ten hoogste \(most)", en: "usually \(usual) months, at most \(most)")
  }
  static let trial = [
    Phrase(
      nl: "onbetaald werken met behoud van uitkering; vraag vooraf toestemming aan gemeente of UWV",
      en: "unpaid work while the benefit continues; ask the municipality or UWV for consent beforehand")
  ]
  static let coachingTitle = Phrase(nl: "Jobcoaching", en: "Job coaching")
  static func coachingNeeds(hours: String, value: String, months: String) -> Phrase {
    Phrase(
      nl: "UWV vroeg (bron van voor 2025): contract van ten minste \(months) maanden, \(hours) uur per week, "
        + "loonwaarde van ten minste \(value)%",
      en: "UWV asked (source from before 2025): a contract of at least \(months) months, \(hours) hours a week, "
        + "a wage value of at least \(value)%")
  }
  static let coachingTariff = Phrase(
    nl: "de tarieven van UWV en gemeente zijn niet bevestigd: vul uw eigen tarief in",
    en: "the tariffs of UWV and municipality are not confirmed: fill in your own")
  static let guidanceTitle = Phrase(nl: "Recht op begeleiding", en: "Claim to guidance")
  static let guidance = Phrase(
    nl: "wie met loonkostensubsidie werkt, kan bij de gemeente begeleiding op de werkplek vragen",
    en: "who works with wage cost subsidy can ask the municipality for guidance at the workplace")
  static let quotaTitle = Phrase(nl: "Quotum en bonus banenafspraak", en: "Quota and bonus of the jobs agreement")
  static let quota = Phrase(
    nl: "de Wet banenafspraak noemt een quotum en een bonus, maar voert ze niet uit en noemt geen bedragen: "
      + "nu geen invloed op geld",
    en: "the jobs-agreement act names a quota and a bonus, but does not apply them and names no amounts: "
      + "no effect on money today")
}
