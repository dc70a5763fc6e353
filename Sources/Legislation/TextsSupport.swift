import Foundation
import Interchange

enum SupportTexts {
  static let countTitle = Phrase(nl: "Telling banenafspraak", en: "Count for the jobs agreement")
  static let subsidy = SupportLine(
    id: "wage-cost-subsidy",
    title: Phrase(nl: "Voorwaarden loonkostensubsidie", en: "Conditions of the wage cost subsidy"), possibility: .ask,
    facts: [
      Phrase(
        nl: "de werkgever betaalt ten minste het minimumloon of de cao; het deel daarboven is voor de werkgever",
        en: "the employer pays at least the minimum wage or the collective agreement; what is above is for the employer"
      ),
      Phrase(
        nl:
          "geen andere loonkostensubsidie van de gemeente voor dezelfde baan; loonkostenvoordeel en no-riskpolis mogen wel",
        en:
          "no other wage cost subsidy of the municipality for the same job; wage cost benefit and no-risk policy may go along"
      ),
      Phrase(nl: "niet bij een Wsw-baan", en: "not with a Wsw job"),
      Phrase(
        nl: "werkt iemand al, dan kan het voor sommige groepen nog tot zes maanden na de start",
        en: "if somebody works already, some groups can still ask until six months after the start"),
      Phrase(
        nl: "de gemeente bepaalt in overleg wanneer zij opnieuw meet; zij beslist binnen vijf weken na de meting",
        en:
          "the municipality sets in consultation when it measures again; it decides within five weeks of the measurement"
      ),
    ], citations: ["Participatiewet art. 10d lid 2, 3, 6, 9 en 12"], warnings: [])
  static let dispensation = SupportLine(
    id: "wage-dispensation",
    title: Phrase(nl: "Voorwaarden loondispensatie", en: "Conditions of wage dispensation"), possibility: .ask,
    facts: [
      Phrase(
        nl: "UWV beslist, voor mensen met Wajong; minder afspreken dan UWV vaststelt is nietig",
        en: "UWV decides, for people with Wajong; agreeing on less than UWV sets is void"),
      Phrase(
        nl: "meestal voor een half jaar tot vijf jaar, te verlengen (niet in een officiële tekst gelezen)",
        en: "mostly for half a year to five years, can be extended (not read in an official text)"),
    ], citations: ["Wajong art. 2:20 lid 1 en 2"], warnings: [])
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
